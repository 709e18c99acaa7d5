#include "ctl/names.h"
#include "ctl/output_file.h"
#include "ctl/tr.h"
#include "ctl/verb.h"

#include "catalog/fingerprint.h"
#include "pdf/write_pages.h"
#include "report/provenance.h"
#include "report/verification.h"

#include <QFileInfo>
#include <QSysInfo>

namespace lictor::ctl {

namespace {

using report::Kind;

struct Given {
    std::optional<QString> format, output, account, table, provenance;
    bool byteOrderMark = false;
};

QByteArray provenance(
    const Invocation &run, const report::Written &written, const store::Snapshot &snapshot, const QString &output)
{
    const store::JournalRow row = run.journalRow(snapshot.fleet, {});
    return report::toJson({.file = output == u"-" ? output : QFileInfo(output).fileName(),
                              .by = row.by,
                              .host = QSysInfo::machineHostName(),
                              .at = row.at,
                              .program = QStringLiteral("lictorctl " LICTOR_VERSION),
                              .catalogue = catalogFingerprint(QStringLiteral(":/catalog")),
                              .fleet = run.fleetPath(),
                              .revision = snapshot.revision},
        written);
}

/// The fleet with the part of its journal that led to it.
Result<store::Snapshot> read(const Invocation &run, std::vector<report::TrailEntry> &trail)
{
    const auto file = run.open();
    if (!file)
        return tl::unexpected(file.error());
    auto snapshot = (*file)->load();
    if (!snapshot)
        return snapshot;
    for (const store::JournalRow &row : (*file)->journal())
        if (row.revision <= snapshot->revision) // another program may have written in between
            trail.push_back({row.revision, row.at, row.clock, row.by, row.text, row.undone});
    return snapshot;
}

/// What can be refused before the fleet is read.
Result<void> check(const Given &given, Kind kind)
{
    if (!given.format)
        return refuse(Refusal::OutOfRange, Ctl::tr("report"), Ctl::tr("no format is given"),
            Ctl::tr("add --format %1").arg(report::formats().join(QStringLiteral(", "))));
    if (!report::formats().contains(*given.format))
        return refuse(Refusal::Unknown, QStringLiteral("--format"), Ctl::tr("\"%1\" is no format of a report").arg(*given.format),
            Ctl::tr("give one of %1").arg(report::formats().join(QStringLiteral(", "))));
    if (!given.output)
        return refuse(Refusal::OutOfRange, Ctl::tr("report"), Ctl::tr("no output is given"),
            Ctl::tr("add --output FILE, or --output - for standard output"));
    if (given.table && !report::tables(kind).contains(*given.table))
        return refuse(Refusal::Unknown, QStringLiteral("--table"), Ctl::tr("\"%1\" is no table of the report").arg(*given.table),
            Ctl::tr("give one of %1").arg(report::tables(kind).join(QStringLiteral(", "))));
    if (given.byteOrderMark && *given.format != u"csv")
        return refuse(Refusal::OutOfRange, QStringLiteral("--bom"), Ctl::tr("only CSV has a byte order mark"),
            Ctl::tr("leave it out, or give --format csv"));
    for (const std::optional<QString> &path : {given.output, given.provenance})
        if (path && *path != u"-")
            if (const auto writable = checkWritable(*path); !writable)
                return writable;
    return {};
}

QString doneSentence(Kind kind, const QString &path)
{
    switch (kind) {
    case Kind::Compliance: return Ctl::tr("Compliance report in %1").arg(path);
    case Kind::Inventory: return Ctl::tr("Inventory in %1").arg(path);
    case Kind::Usage: return Ctl::tr("Usage report in %1").arg(path);
    case Kind::Journal: return Ctl::tr("Journal in %1").arg(path);
    }
    Q_UNREACHABLE();
}

template <Kind kind> Result<void> make(Invocation &run, const Given &given)
{
    if (const auto checked = check(given, kind); !checked)
        return checked;
    report::Options options;
    const auto snapshot = read(run, options.trail);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const auto account = virtualAccountNamed(snapshot->fleet, given.account);
    if (!account)
        return tl::unexpected(account.error());
    options.account = *account;
    options.table = given.table.value_or(QString());
    options.byteOrderMark = given.byteOrderMark;
    options.catalogue = catalogFingerprint(QStringLiteral(":/catalog"));
    options.pages = report::writePages;
    options.progress = run.progress();
    const auto written = report::write(kind, snapshot->fleet, run.catalog(), *given.format, options);
    if (!written)
        return tl::unexpected(written.error());
    const bool toOutput = *given.output == u"-";
    if (!toOutput)
        if (const auto saved = writeFile(*given.output, written->bytes); !saved)
            return saved;
    if (given.provenance)
        if (const auto saved = writeFile(*given.provenance, provenance(run, *written, *snapshot, *given.output)); !saved)
            return saved;
    if (toOutput)
        run.print(written->bytes);
    else
        run.printDone(snapshot->revision, doneSentence(kind, *given.output));
    return {};
}

void declare(Declare &take, Given &given)
{
    take.option("--format", given.format, Ctl::tr("Format of the report"), "csv|json|xlsx|html|pdf");
    take.option("--output", given.output, Ctl::tr("Where it goes, - for standard output"), "FILE");
    take.option("--va", given.account, Ctl::tr("One virtual account only"), "VA");
    take.option("--table", given.table, Ctl::tr("The table that a CSV file holds"), "NAME");
    take.flag("--bom", given.byteOrderMark, Ctl::tr("Begin a CSV file with a byte order mark, for spreadsheets"));
    take.option(
        "--provenance", given.provenance, Ctl::tr("Write who exported it when; REPORT.provenance.json is found again"), "FILE");
}

struct ReportFile {
    QString file;
    std::optional<QString> provenance;
};

Result<void> verify(Invocation &run, const ReportFile &given)
{
    const auto verified = report::verifyFile(given.file, given.provenance);
    if (!verified)
        return tl::unexpected(verified.error());
    if (run.json)
        run.print(Json::object().set("file", given.file).set("verified", true).set("text", *verified));
    else
        run.print(*verified + u'\n');
    return {};
}

} // namespace

void addReport(CLI::App &root, Chosen &chosen)
{
    Noun report(root, chosen, "report", Ctl::tr("Reports for auditors"));
    report.verb<Given>("compliance", Ctl::tr("The compliance report"),
        "lictorctl report compliance --format pdf --output compliance.pdf", declare, make<Kind::Compliance>);
    report.verb<Given>("inventory", Ctl::tr("Devices and chassis, as import takes them"),
        "lictorctl report inventory --format xlsx --output inventory.xlsx", declare, make<Kind::Inventory>);
    report.verb<Given>("usage", Ctl::tr("What product instances use, and the bills of utility mode"),
        "lictorctl report usage --format csv --table bills --output bills.csv", declare, make<Kind::Usage>);
    report.verb<Given>("journal", Ctl::tr("What was done to the fleet, by whom and when"),
        "lictorctl report journal --format csv --output journal.csv", declare, make<Kind::Journal>);
    report.verb<ReportFile>(
        "verify", Ctl::tr("Check that a report is as it was exported"), "lictorctl report verify compliance.json",
        [](Declare &take, ReportFile &given) {
            take.argument("FILE", given.file, Ctl::tr("The report"));
            take.option(
                "--provenance", given.provenance, Ctl::tr("Its provenance file; REPORT.provenance.json unless told"), "FILE");
        },
        verify);
}

} // namespace lictor::ctl
