#include "translations/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

// The macro declares a function of the global namespace.
static void initLanguages() { Q_INIT_RESOURCE(lictor_languages); }

namespace lictor {

void installTranslations(QCoreApplication &application)
{
    initLanguages();
    const QString folder = QStringLiteral(":/translations"), name = QStringLiteral("lictor"), separator = QStringLiteral("_");
    // The one installed last is asked first: what a language lacks is said in English.
    for (const QLocale &locale : {QLocale(QLocale::English), QLocale()}) {
        auto *translator = new QTranslator(&application);
        if (translator->load(locale, name, separator, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
}

} // namespace lictor
