#pragma once

class QCoreApplication;

namespace lictor {

/// The sentences in the user's language, where there is one; English plurals everywhere else.
void installTranslations(QCoreApplication &application);

} // namespace lictor
