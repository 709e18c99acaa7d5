#include "console/console.h"
#include "resources/resources.h"
#include "translations/translations.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    lictor::initResources();
    lictor::installTranslations(application);
    return lictor::runConsole(application);
}
