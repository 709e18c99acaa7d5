#include "ctl/names.h"
#include "ctl/text_table.h"
#include "ctl/tr.h"
#include "ctl/verb.h"

#include "demo/demo_fleet.h"
#include "entitlement/compliance.h"

namespace lictor::ctl {

namespace {

struct NewFleet {
    std::optional<QString> start, seed, exporting, plr;
    bool force = false;
};

Result<void> create(Invocation &run, const Fleet &fleet, bool force, const QString &sentence)
{
    if (run.fleetPath().startsWith(u"postgresql://"))
        return refuse(Refusal::Unsupported, run.fleetPath(), Ctl::tr("this version does not make shared fleets yet"),
            Ctl::tr("name a fleet file"));
    const auto file = store::FleetFile::create(run.fleetPath(), fleet, run.catalog(), force);
    if (!file)
        return tl::unexpected(file.error());
    const Result<qint64> revision = (*file)->currentRevision();
    if (!revision)
        return tl::unexpected(revision.error());
    run.printDone(*revision, sentence.arg(run.fleetPath()));
    return {};
}

Result<void> makeNew(Invocation &run, const NewFleet &given)
{
    Instant start = defaultStart();
    if (given.start) {
        const auto told = instantFrom(QStringLiteral("--start"), *given.start);
        if (!told)
            return tl::unexpected(told.error());
        start = *told;
    }
    quint64 seed = 0;
    if (given.seed) {
        bool ok = false;
        seed = given.seed->toULongLong(&ok);
        if (!ok)
            return refuse(Refusal::OutOfRange, QStringLiteral("--seed"), Ctl::tr("\"%1\" is no seed").arg(*given.seed),
                Ctl::tr("give a whole number from 0 up"));
    } else {
        seed = randomSeed();
    }
    Fleet fleet = Fleet::create(start, seed);
    if (given.exporting) {
        const auto qualified = eitherFrom(
            QStringLiteral("--export"), *given.exporting, QStringLiteral("qualified"), QStringLiteral("not-qualified"));
        if (!qualified)
            return tl::unexpected(qualified.error());
        fleet.account.exportQualified = *qualified;
    }
    if (given.plr) {
        const auto approved =
            eitherFrom(QStringLiteral("--plr"), *given.plr, QStringLiteral("approved"), QStringLiteral("not-approved"));
        if (!approved)
            return tl::unexpected(approved.error());
        fleet.account.reservationApproved = *approved;
    }
    return create(run, fleet, given.force, Ctl::tr("New fleet in %1"));
}

struct DemoFleet {
    bool force = false;
};

Result<void> makeDemo(Invocation &run, const DemoFleet &given)
{
    const auto fleet = demo::makeDemoFleet(run.catalog());
    if (!fleet)
        return tl::unexpected(fleet.error());
    return create(run, *fleet, given.force, Ctl::tr("Demo fleet in %1"));
}

constexpr std::array authorizations{AuthorizationWord::None, AuthorizationWord::Evaluation, AuthorizationWord::EvaluationExpired,
    AuthorizationWord::Authorized, AuthorizationWord::OutOfCompliance, AuthorizationWord::AuthorizationExpired};

Result<void> info(Invocation &run, const Nothing &)
{
    const auto file = run.open();
    if (!file)
        return tl::unexpected(file.error());
    const auto snapshot = (*file)->load();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const Fleet &fleet = snapshot->fleet;
    const entitlement::Summary summary = entitlement::summarize(fleet, run.catalog());
    if (run.json) {
        Json counts = Json::object();
        for (const AuthorizationWord word : authorizations)
            counts.set(toWord(word), summary.byAuthorization[size_t(word)]);
        Json document = Json::object();
        document.set("file", run.fleetPath())
            .set("schema", (*file)->schema())
            .set("revision", snapshot->revision)
            .set("seed", fleet.seed);
        document.set("now", fleet.now)
            .set("devices", qint64(fleet.devices().size()))
            .set("chassis", qint64(fleet.chassis().size()));
        document.set("groups", qint64(fleet.groups().size())).set("virtualAccounts", qint64(fleet.virtualAccounts().size()));
        document.set("compliance", entitlement::toWord(summary.compliance)).set("byAuthorization", std::move(counts));
        run.print(document);
        return {};
    }
    run.print(Ctl::tr(
        "%1, revision %2\nClock: %3\n%4 devices, %5 chassis, %6 pairs and clusters, %7 virtual accounts\nCompliance: %8\n")
                  .arg(run.fleetPath())
                  .arg(snapshot->revision)
                  .arg(toReadable(fleet.now))
                  .arg(fleet.devices().size())
                  .arg(fleet.chassis().size())
                  .arg(fleet.groups().size())
                  .arg(fleet.virtualAccounts().size())
                  .arg(entitlement::toWord(summary.compliance)));
    for (const AuthorizationWord word : authorizations)
        if (const int count = summary.byAuthorization[size_t(word)])
            run.print(Ctl::tr("  %1: %2\n").arg(toWord(word)).arg(count));
    return {};
}

Result<void> check(Invocation &run, const Nothing &)
{
    const auto file = run.open();
    if (!file)
        return tl::unexpected(file.error());
    QStringList problems = (*file)->check();
    const auto snapshot = (*file)->load();
    if (snapshot)
        problems += simulation::check(snapshot->fleet, run.catalog());
    else
        problems << snapshot.error().sentence();
    if (run.json) {
        Json list = Json::array();
        for (const QString &problem : problems)
            list.add(problem);
        run.print(Json::object().set("problems", std::move(list)));
    } else if (problems.isEmpty()) {
        run.print(Ctl::tr("%1 is sound\n").arg(run.fleetPath()));
    } else {
        run.print(problems.join(u'\n') + u'\n');
    }
    if (problems.isEmpty())
        return {};
    return refuse(Refusal::Format, run.fleetPath(),
        Ctl::tr("%1 problems were found, first: %2").arg(problems.size()).arg(problems.front()),
        Ctl::tr("go back to a backup or to an earlier revision"));
}

struct Last {
    std::optional<QString> last;
};

Result<void> journal(Invocation &run, const Last &given)
{
    int last = 0;
    if (given.last) {
        const auto number = numberFrom(QStringLiteral("--last"), *given.last);
        if (!number)
            return tl::unexpected(number.error());
        if (*number < 1)
            return refuse(Refusal::OutOfRange, QStringLiteral("--last"), Ctl::tr("%1 is less than 1").arg(*number),
                Ctl::tr("give 1 or more"));
        last = *number;
    }
    const auto file = run.open();
    if (!file)
        return tl::unexpected(file.error());
    Json actions = Json::array();
    TextTable table({Ctl::tr("Revision"), Ctl::tr("At"), Ctl::tr("Clock"), Ctl::tr("By"), Ctl::tr("Action")});
    for (const store::JournalRow &row : (*file)->journal({last})) {
        actions.add(Json::object()
                        .set("revision", row.revision)
                        .set("at", row.at)
                        .set("clock", row.clock)
                        .set("by", row.by)
                        .set("text", row.text)
                        .set("undone", row.undone));
        table.add({QString::number(row.revision), toIso(row.at), toIso(row.clock), row.by,
            row.undone ? Ctl::tr("%1 (undone)").arg(row.text) : row.text});
    }
    if (run.json)
        run.print(Json::object().set("actions", std::move(actions)));
    else
        run.print(table.text());
    return {};
}

Result<void> step(Invocation &run, bool back)
{
    const auto file = run.open();
    if (!file)
        return tl::unexpected(file.error());
    const auto row = back ? (*file)->undoable() : (*file)->redoable();
    const auto snapshot = (*file)->load();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const store::JournalRow journal = run.journalRow(snapshot->fleet, row ? row->text : QString());
    const auto moved = back ? (*file)->undo(journal) : (*file)->redo(journal);
    if (!moved)
        return tl::unexpected(moved.error());
    const QString text = row ? row->text : QString();
    run.printDone(moved->revision, back ? Ctl::tr("Undone: %1").arg(text) : Ctl::tr("Done again: %1").arg(text));
    return {};
}

struct BackupFile {
    QString file;
};

Result<void> backup(Invocation &run, const BackupFile &given)
{
    const auto file = run.open();
    if (!file)
        return tl::unexpected(file.error());
    const Result<qint64> revision = (*file)->currentRevision();
    if (!revision)
        return tl::unexpected(revision.error());
    if (const auto copied = (*file)->backup(given.file); !copied)
        return copied;
    run.printDone(*revision, Ctl::tr("Copy in %1").arg(given.file));
    return {};
}

} // namespace

void addFleet(CLI::App &root, Chosen &chosen)
{
    Noun fleet(root, chosen, "fleet", Ctl::tr("The fleet file: new, demo, check, journal, undo"));
    fleet.verb<NewFleet>(
        "new", Ctl::tr("Make a new, empty fleet"), "lictorctl --fleet lab.lictor fleet new --start 2026-03-01T00:00:00Z --seed 1",
        [](Declare &take, NewFleet &given) {
            take.option("--start", given.start, Ctl::tr("Where the clock stands; 2026-01-01T00:00:00Z unless told"), "TIME");
            take.option(
                "--seed", given.seed, Ctl::tr("Seed of everything that is random; the same seed gives the same fleet"), "N");
            take.option("--export", given.exporting, Ctl::tr("Whether the account qualifies for strong encryption"),
                "qualified|not-qualified");
            take.option(
                "--plr", given.plr, Ctl::tr("Whether the account may reserve permanent licenses"), "approved|not-approved");
            take.flag("--force", given.force, Ctl::tr("Replace an existing file"));
        },
        makeNew);
    fleet.verb<DemoFleet>(
        "demo", Ctl::tr("Make the demo fleet"), "lictorctl --fleet demo.lictor fleet demo",
        [](Declare &take, DemoFleet &given) { take.flag("--force", given.force, Ctl::tr("Replace an existing file")); },
        makeDemo);
    fleet.verb<Nothing>("info", Ctl::tr("Counts, clock, compliance"), "lictorctl fleet info --json", takesNothing, info);
    fleet.verb<Nothing>("check", Ctl::tr("Verify every invariant and the file"), "lictorctl fleet check", takesNothing, check);
    fleet.verb<Last>(
        "journal", Ctl::tr("What was done, by whom and when"), "lictorctl fleet journal --last 10",
        [](Declare &take, Last &given) { take.option("--last", given.last, Ctl::tr("Only the last N actions"), "N"); }, journal);
    fleet.verb<Nothing>("undo", Ctl::tr("Take the last action back"), "lictorctl fleet undo", takesNothing,
        [](Invocation &run, const Nothing &) { return step(run, true); });
    fleet.verb<Nothing>("redo", Ctl::tr("Do again what was taken back"), "lictorctl fleet redo", takesNothing,
        [](Invocation &run, const Nothing &) { return step(run, false); });
    fleet.verb<BackupFile>(
        "backup", Ctl::tr("A consistent copy while others use the fleet"), "lictorctl fleet backup monday.lictor",
        [](Declare &take, BackupFile &given) { take.argument("FILE", given.file, Ctl::tr("Where the copy goes")); }, backup);
}

} // namespace lictor::ctl
