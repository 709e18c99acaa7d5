#include "console/console.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    return lictor::runConsole(application);
}
