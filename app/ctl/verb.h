#pragma once

#include "ctl/invocation.h"

#include <functional>
#include <memory>
#include <optional>

namespace CLI {
class App; // its header costs seconds a file: only verb.cpp, usage.cpp and ctl.cpp include it
}

namespace lictor::ctl {

/// The command that the arguments chose; empty until one is parsed.
using Chosen = std::function<Result<void>(Invocation &)>;

/// Declares the arguments and options of one command. Every value is taken as text, so that a value that does not fit is a refusal of
/// the command (1) and not wrong usage (2).
class Declare {
public:
    explicit Declare(CLI::App &app) : m_app(app) { }

    void argument(const char *name, QString &target, const QString &help);
    void optionalArgument(const char *name, QString &target, const QString &help);
    void arguments(const char *name, QStringList &target, const QString &help);
    void option(const char *name, std::optional<QString> &target, const QString &help, const char *value = "TEXT");
    /// Without it the usage is wrong.
    void neededOption(const char *name, QString &target, const QString &help, const char *value);
    /// May be given several times; `greedy`: one occurrence takes all words up to the next option.
    void list(const char *name, QStringList &target, const QString &help, const char *value, bool greedy = false);
    void flag(const char *name, bool &target, const QString &help);

private:
    CLI::App &m_app;
};

/// Reads the words of another command, given as one value of the option `what`: what is wrong in them is a refusal.
Result<void> readWords(const QString &what, const QString &words, const std::function<void(Declare &)> &declare);

/// A noun, to which its verbs are added.
class Noun {
public:
    Noun(CLI::App &root, Chosen &chosen, const char *name, const QString &help);

    /// `declare(Declare &, Given &)` says what the verb takes, `does(Invocation &, const Given &)` what it does.
    template <class Given>
    void verb(const char *name, const QString &help, const char *example, void (*declare)(Declare &, Given &),
        Result<void> (*does)(Invocation &, const Given &))
    {
        attach<Given>(addVerb(name, help), example, declare, does);
    }
    /// A noun that is its own verb: `cli`, `import`.
    template <class Given>
    void itself(const char *example, void (*declare)(Declare &, Given &), Result<void> (*does)(Invocation &, const Given &))
    {
        attach<Given>(withoutVerbs(), example, declare, does);
    }
    /// A noun below this one: `ssm token`.
    Noun below(const char *name, const QString &help) { return Noun(m_app, m_chosen, name, help); }

private:
    template <class Given>
    void attach(CLI::App &app, const char *example, void (*declare)(Declare &, Given &),
        Result<void> (*does)(Invocation &, const Given &))
    {
        auto given = std::make_shared<Given>();
        Declare declaration(app);
        declare(declaration, *given);
        finish(app, example,
            [&chosen = m_chosen, given, does] { chosen = [given, does](Invocation &run) { return does(run, *given); }; });
    }
    CLI::App &addVerb(const char *name, const QString &help);
    CLI::App &withoutVerbs();
    static void finish(CLI::App &app, const char *example, std::function<void()> choose);

    CLI::App &m_app;
    Chosen &m_chosen;
};

/// A command without arguments.
struct Nothing { };
inline void takesNothing(Declare &, Nothing &) { }

// Each adds its noun.
void addFleet(CLI::App &root, Chosen &chosen);
void addDevice(CLI::App &root, Chosen &chosen);
void addChassis(CLI::App &root, Chosen &chosen);
void addCli(CLI::App &root, Chosen &chosen);
void addSsm(CLI::App &root, Chosen &chosen);
void addGroup(CLI::App &root, Chosen &chosen);
void addClock(CLI::App &root, Chosen &chosen);
void addFault(CLI::App &root, Chosen &chosen);
void addForecast(CLI::App &root, Chosen &chosen);
void addSatellite(CLI::App &root, Chosen &chosen);
void addGateway(CLI::App &root, Chosen &chosen);
void addImport(CLI::App &root, Chosen &chosen);
void addReservation(CLI::App &root, Chosen &chosen);
void addReport(CLI::App &root, Chosen &chosen);
// Nouns below `ssm`.
void addSsmAccount(Noun &ssm);
void addSsmVirtualAccount(Noun &ssm);
void addSsmLicense(Noun &ssm);
void addSsmLicenseImport(Noun &license);
void addSsmToken(Noun &ssm);
void addSsmInstance(Noun &ssm);
void addSsmReserve(Noun &ssm);
void addSsmUser(Noun &ssm);

} // namespace lictor::ctl
