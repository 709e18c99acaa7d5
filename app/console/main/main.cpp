#include "console/console.h"
#include "resources/resources.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    lictor::initResources();
    return lictor::runConsole(application);
}
