#include "ctl/ctl.h"
#include "resources/resources.h"
#include "translations/translations.h"

#include <QGuiApplication>

#include <algorithm>
#include <iostream>
#include <memory>
#include <string_view>

#include <unistd.h>

namespace {

/// Pages are laid out with the fonts that a QGuiApplication loads; it costs time and so is made only where they may be wanted. It needs no
/// display.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const bool pages = std::any_of(argv, argv + argc, [](const char *argument) {
        const std::string_view word(argument);
        return word == "pdf" || word == "--format=pdf";
    });
    if (!pages)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Of what it misses without a desktop session nothing is needed; standard error is for refusals.
    const QtMessageHandler before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(before);
    return application;
}

} // namespace

int main(int argc, char **argv)
{
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lictor"));
    lictor::initResources();
    lictor::useLanguage(*application);
    std::ios::sync_with_stdio(false);
    return lictor::ctl::run(QCoreApplication::arguments().mid(1),
        {std::cout, std::cerr, std::cin, isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1, isatty(STDOUT_FILENO) == 1});
}
