#pragma once

#include "terms/result.h"

#include <QtTest/QTest>

namespace lictor::test {

template <class T> T taken(Result<T> &result) { return std::move(*result); }

/// The error of a result as lictorctl prints it; empty when there is none.
template <class T> QString sentenceOf(const Result<T> &result) { return result ? QString() : result.error().sentence(); }

} // namespace lictor::test

/// The value of a Result; without one the test function fails with the error's sentence and returns. An expression, so that
/// `const Fleet fleet = VALUE(apply(before, action));` reads as what it means; __extension__ allows it under -Wpedantic.
#define VALUE(...)                                                                                                               \
    __extension__({                                                                                                              \
        auto valueResult = (__VA_ARGS__);                                                                                        \
        if (!valueResult) {                                                                                                      \
            QTest::qFail(                                                                                                        \
                qPrintable(QStringLiteral(#__VA_ARGS__ " is refused: ") + valueResult.error().sentence()), __FILE__, __LINE__);  \
            return;                                                                                                              \
        }                                                                                                                        \
        lictor::test::taken(valueResult);                                                                                        \
    })

/// For a Result<void>, or where the value does not matter.
#define ACCEPTED(...)                                                                                                            \
    do {                                                                                                                         \
        const auto &acceptedResult = (__VA_ARGS__);                                                                              \
        if (!acceptedResult) {                                                                                                   \
            QTest::qFail(qPrintable(QStringLiteral(#__VA_ARGS__ " is refused: ") + acceptedResult.error().sentence()), __FILE__, \
                __LINE__);                                                                                                       \
            return;                                                                                                              \
        }                                                                                                                        \
    } while (false)

/// The expression must be refused, in this way.
#define REFUSED(why, ...)                                                                                                        \
    do {                                                                                                                         \
        const auto &refusedResult = (__VA_ARGS__);                                                                               \
        QVERIFY2(!refusedResult, #__VA_ARGS__ " is accepted");                                                                   \
        QVERIFY2(refusedResult.error().refusal == (why), qPrintable(refusedResult.error().sentence()));                          \
    } while (false)
