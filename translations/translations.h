#pragma once

#include <QStringList>

class QCoreApplication;

namespace lictor {

/// The languages that the sentences are there for, `de`, `en`, …
QStringList languages();

/// The sentences, numbers and direction of writing in a language, from now on: `de`; empty: the user's own, where it is there. What a
/// language lacks is said in English. `pseudo` writes every sentence longer and with marks on the letters, for tests of the windows.
void useLanguage(QCoreApplication &application, const QString &language = {});

} // namespace lictor
