#include "support/test_main.h"

#include "resources/resources.h"
#include "translations/translations.h"

#include <QtTest/QTest>

#ifdef LICTOR_TEST_WIDGETS
#include <QApplication>
using Application = QApplication;
#elif defined(LICTOR_TEST_GUI)
#include <QGuiApplication>
using Application = QGuiApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

#include <cstdio>
#include <string_view>
#include <vector>

namespace lictor::test {

namespace {

std::vector<MakeTest> &tests()
{
    static std::vector<MakeTest> all; // a static of a function: it must exist before the static registrations of other files run
    return all;
}

} // namespace

bool registerTest(MakeTest make)
{
    tests().push_back(make);
    return true;
}

} // namespace lictor::test

/// Runs the classes of this executable one after the other. `--class NAME` runs one of them; all else goes to QtTest.
int main(int argc, char **argv)
{
    Application application(argc, argv);
    lictor::initResources();
    lictor::useLanguage(application);

    QStringList arguments = application.arguments();
    QString only;
    if (const qsizetype at = arguments.indexOf(QStringLiteral("--class")); at > 0 && at + 1 < arguments.size()) {
        only = arguments.takeAt(at + 1);
        arguments.removeAt(at);
    }
    // QtTest's own handler can fault in itself for ever; without it a crash ends the program at once.
    arguments.append(QStringLiteral("-nocrashhandler"));
    int failed = 0;
    int ran = 0;
    for (const lictor::test::MakeTest make : lictor::test::tests()) {
        const std::unique_ptr<QObject> test = make();
        if (!only.isEmpty() && only != QLatin1StringView(test->metaObject()->className()))
            continue;
        ++ran;
        failed += QTest::qExec(test.get(), arguments);
    }
    if (ran == 0) {
        std::fputs("no test class of that name\n", stderr);
        return 1;
    }
    return failed == 0 ? 0 : 1;
}
