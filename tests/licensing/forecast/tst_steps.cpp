#include "support/test_main.h"

#include "forecast/steps.h"

#include <QtTest/QTest>

using namespace lictor;
using forecast::Step;
using forecast::Steps;

/// A number over time.
class StepsTest : public QObject {
    Q_OBJECT

    static constexpr Instant start = Instant(days(20000));

private Q_SLOTS:
    void onlyChangesAreSteps()
    {
        Steps steps;
        QCOMPARE(steps.last(), 0);
        steps.add(start, 5);
        steps.add(start + days(1), 5);
        steps.add(start + days(2), 6);
        QCOMPARE(steps.all(), (std::vector<Step>{{start, 5}, {start + days(2), 6}}));
        QCOMPARE(steps.at(start - hours(1)), 0);
        QCOMPARE(steps.at(start + days(1)), 5);
        QCOMPARE(steps.at(start + days(2)), 6);
        QCOMPARE(steps.at(start + days(900)), 6);
    }

    void ofADayTheLastNumberCounts()
    {
        Steps steps;
        steps.add(start, 5);
        steps.add(start + days(1), 6);
        steps.add(start + days(1) + hours(1), 9);
        QCOMPARE(steps.all(), (std::vector<Step>{{start, 5}, {start + days(1), 9}}));
        steps.add(start + days(1) + hours(2), 5); // there and back
        QCOMPARE(steps.all(), (std::vector<Step>{{start, 5}}));
    }
};

LICTOR_TEST(StepsTest)
#include "tst_steps.moc"
