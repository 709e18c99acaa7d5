#pragma once

#include <QObject>

#include <memory>

namespace lictor::test {

using MakeTest = std::unique_ptr<QObject> (*)();

/// Remembers a test class for the executable's main(); use LICTOR_TEST.
bool registerTest(MakeTest make);

} // namespace lictor::test

/// Says at the end of a tst_*.cpp, before its .moc, that the class is to be run.
#define LICTOR_TEST(Class)                                                                                                       \
    [[maybe_unused]] static const bool registered##Class =                                                                       \
        lictor::test::registerTest([]() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });
