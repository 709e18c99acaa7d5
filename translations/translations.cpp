#include "translations/translations.h"

#include "translations/pseudo_translator.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

#include <memory>
#include <vector>

// The macro declares a function of the global namespace.
static void initLanguages() { Q_INIT_RESOURCE(lictor_languages); }

namespace lictor {

namespace {
const QString folder = QStringLiteral(":/translations"), name = QStringLiteral("lictor"), separator = QStringLiteral("_");

/// Those in use; a change of language takes them back.
std::vector<std::unique_ptr<QTranslator>> &installed()
{
    static std::vector<std::unique_ptr<QTranslator>> list;
    return list;
}

void install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    installed().push_back(std::move(translator));
}
} // namespace

QStringList languages()
{
    initLanguages();
    QStringList list;
    for (const QString &file : QDir(folder).entryList({name + separator + u"*.qm"}, QDir::Files, QDir::Name))
        list.append(file.section(u'.', 0, 0).section(u'_', 1));
    return list;
}

void useLanguage(QCoreApplication &application, const QString &language)
{
    initLanguages();
    installed().clear(); // a translator that goes takes itself off the application
    const bool isPseudo = language == QLatin1StringView("pseudo");
    QLocale locale = language.isEmpty() ? QLocale::system() : isPseudo ? QLocale(QLocale::English) : QLocale(language);
    // The programs' own locale "C" writes 1000000 for 1,000,000.
    if (locale.language() == QLocale::C)
        locale = QLocale(QLocale::English);
    QLocale::setDefault(locale);
    application.setProperty("lictorLanguage", language);
    // The one installed last is asked first: what a language lacks is said in English.
    for (const QLocale &one : {QLocale(QLocale::English), locale}) {
        auto ours = std::make_unique<QTranslator>();
        if (ours->load(one, name, separator, folder))
            install(std::move(ours));
    }
    // The words of Qt's own dialogs.
    auto qt = std::make_unique<QTranslator>();
    if (qt->load(locale, QStringLiteral("qtbase"), separator, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(std::move(qt));
    if (isPseudo)
        install(std::make_unique<PseudoTranslator>());
}

} // namespace lictor
