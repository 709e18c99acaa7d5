#include "ctl/verb.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace lictor::ctl {

void Declare::argument(const char *name, QString &target, const QString &help)
{
    m_app
        .add_option_function<std::string>(
            name, [&target](const std::string &text) { target = QString::fromStdString(text); }, help.toStdString())
        ->required()
        ->type_name("");
}

void Declare::optionalArgument(const char *name, QString &target, const QString &help)
{
    m_app
        .add_option_function<std::string>(
            name, [&target](const std::string &text) { target = QString::fromStdString(text); }, help.toStdString())
        ->type_name("");
}

void Declare::arguments(const char *name, QStringList &target, const QString &help)
{
    m_app
        .add_option_function<std::vector<std::string>>(
            name,
            [&target](const std::vector<std::string> &texts) {
                for (const std::string &text : texts)
                    target << QString::fromStdString(text);
            },
            help.toStdString())
        ->required()
        ->type_name("");
}

void Declare::option(const char *name, std::optional<QString> &target, const QString &help, const char *value)
{
    m_app
        .add_option_function<std::string>(
            name, [&target](const std::string &text) { target = QString::fromStdString(text); }, help.toStdString())
        ->type_name(value);
}

void Declare::neededOption(const char *name, QString &target, const QString &help, const char *value)
{
    m_app
        .add_option_function<std::string>(
            name, [&target](const std::string &text) { target = QString::fromStdString(text); }, help.toStdString())
        ->required()
        ->type_name(value);
}

void Declare::list(const char *name, QStringList &target, const QString &help, const char *value, bool greedy)
{
    m_app
        .add_option_function<std::vector<std::string>>(
            name,
            [&target](const std::vector<std::string> &texts) {
                for (const std::string &text : texts)
                    target << QString::fromStdString(text);
            },
            help.toStdString())
        ->allow_extra_args(greedy)
        ->type_name(value);
}

void Declare::flag(const char *name, bool &target, const QString &help)
{
    m_app.add_flag_function(
        name, [&target](std::int64_t count) { target = count > 0; }, help.toStdString());
}

Result<void> readWords(const QString &what, const QString &words, const std::function<void(Declare &)> &declare)
{
    CLI::App app;
    app.set_help_flag();
    Declare declaration(app);
    declare(declaration);
    try {
        app.parse(words.toStdString());
    } catch (const CLI::ParseError &error) {
        return refuse(Refusal::Format, what, QStringLiteral("\"%1\": %2").arg(words, QString::fromStdString(error.what())),
            QCoreApplication::translate("Ctl", "give the words of lictorctl fault add"));
    }
    return {};
}

Noun::Noun(CLI::App &root, Chosen &chosen, const char *name, const QString &help)
    : m_app(*root.add_subcommand(name, help.toStdString())), m_chosen(chosen)
{
    m_app.require_subcommand(1, 1);
}

CLI::App &Noun::addVerb(const char *name, const QString &help) { return *m_app.add_subcommand(name, help.toStdString()); }

CLI::App &Noun::withoutVerbs()
{
    m_app.require_subcommand(0, 0);
    return m_app;
}

void Noun::finish(CLI::App &app, const char *example, std::function<void()> choose)
{
    app.footer(QCoreApplication::translate("Ctl", "Example:").toStdString() + "\n  " + example);
    app.callback(std::move(choose));
}

} // namespace lictor::ctl
