#include "ctl/ctl.h"
#include "resources/resources.h"
#include "translations/translations.h"

#include <QCoreApplication>

#include <iostream>

#include <unistd.h>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lictor"));
    lictor::initResources();
    lictor::installTranslations(application);
    std::ios::sync_with_stdio(false);
    return lictor::ctl::run(
        application.arguments().mid(1), {std::cout, std::cerr, std::cin, isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1, isatty(STDOUT_FILENO) == 1});
}
