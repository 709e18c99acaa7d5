#include "ctl/names.h"
#include "ctl/output_file.h"
#include "ctl/tr.h"
#include "ctl/verb.h"

#include "report/compliance_report.h"
#include "report/usage_report.h"
#include "terms/nearest.h"

#include <QCryptographicHash>
#include <QFile>

namespace lictor::ctl {

namespace {

struct Given {
    std::optional<QString> format, output, account, table, provenance;
};

/// Who exported what when; beside the report, so that the same fleet gives the same bytes.
QByteArray provenance(const Invocation &run, const QByteArray &report, const store::Snapshot &snapshot, const QString &output)
{
    const store::JournalRow row = run.journalRow(snapshot.fleet, {});
    return Json::object()
        .set("report", output)
        .set("sha256", QString::fromLatin1(QCryptographicHash::hash(report, QCryptographicHash::Sha256).toHex()))
        .set("fleet", run.fleetPath())
        .set("revision", snapshot.revision)
        .set("by", row.by)
        .set("at", row.at)
        .document();
}

/// A kind of report: the tables that CSV can hold, the first the default one, and who writes it.
struct Kind {
    QStringList (*tables)();
    QString defaultTable;
    Result<QByteArray> (*write)(const Fleet &, const Catalog &, const QString &format, const report::Options &);
    QString (*done)(const QString &path);
};

Result<void> make(Invocation &run, const Given &given, const Kind &kind)
{
    if (!given.format)
        return refuse(
            Refusal::OutOfRange, Ctl::tr("report"), Ctl::tr("no format is given"), Ctl::tr("add --format csv, json or html"));
    if (!given.output)
        return refuse(Refusal::OutOfRange, Ctl::tr("report"), Ctl::tr("no output is given"),
            Ctl::tr("add --output FILE, or --output - for standard output"));
    if (*given.format == u"xlsx" || *given.format == u"pdf")
        return refuse(Refusal::Unsupported, *given.format, Ctl::tr("this version does not write this format yet"),
            Ctl::tr("give csv, json or html"));
    const auto snapshot = run.read();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    report::Options options;
    const auto account = virtualAccountNamed(snapshot->fleet, given.account);
    if (!account)
        return tl::unexpected(account.error());
    options.account = *account;
    options.table = kind.defaultTable;
    if (given.table) {
        if (!kind.tables().contains(*given.table))
            return refuse(Refusal::Unknown, QStringLiteral("--table"),
                Ctl::tr("\"%1\" is no table of the report").arg(*given.table),
                Ctl::tr("give one of %1").arg(kind.tables().join(QStringLiteral(", "))));
        options.table = *given.table;
    }
    options.progress = run.progress();
    const auto bytes = kind.write(snapshot->fleet, run.catalog(), *given.format, options);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (given.provenance)
        if (const auto written = writeFile(*given.provenance, provenance(run, *bytes, *snapshot, *given.output)); !written)
            return written;
    if (*given.output == u"-") {
        run.print(*bytes);
        return {};
    }
    if (const auto written = writeFile(*given.output, *bytes); !written)
        return written;
    run.printDone(snapshot->revision, kind.done(*given.output));
    return {};
}

Result<void> compliance(Invocation &run, const Given &given)
{
    return make(run, given, {report::tables, report::Options().table, report::compliance, [](const QString &path) {
                                 return Ctl::tr("Compliance report in %1").arg(path);
                             }});
}

Result<void> usage(Invocation &run, const Given &given)
{
    return make(run, given, {report::usageTables, report::usageTables().constFirst(), report::usage, [](const QString &path) {
                                 return Ctl::tr("Usage report in %1").arg(path);
                             }});
}

void declare(Declare &take, Given &given)
{
    take.option("--format", given.format, Ctl::tr("Format of the report"), "csv|json|html");
    take.option("--output", given.output, Ctl::tr("Where it goes, - for standard output"), "FILE");
    take.option("--va", given.account, Ctl::tr("One virtual account only"), "VA");
    take.option("--table", given.table, Ctl::tr("The table that a CSV file holds"), "NAME");
    take.option("--provenance", given.provenance, Ctl::tr("Write who exported it when"), "FILE");
}

struct ReportFile {
    QString file;
};

Result<void> verify(Invocation &run, const ReportFile &given)
{
    QFile file(given.file);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(Refusal::File, given.file, file.errorString(), Ctl::tr("name a file that can be read"));
    const auto verified = report::verify(file.readAll());
    if (!verified) {
        Error error = verified.error();
        error.what = given.file;
        return tl::unexpected(error);
    }
    if (run.json)
        run.print(Json::object().set("file", given.file).set("verified", true));
    else
        run.print(Ctl::tr("%1 is as it was exported\n").arg(given.file));
    return {};
}

} // namespace

void addReport(CLI::App &root, Chosen &chosen)
{
    Noun report(root, chosen, "report", Ctl::tr("Reports for auditors"));
    report.verb<Given>("compliance", Ctl::tr("The compliance report"),
        "lictorctl report compliance --format html --output compliance.html", declare, compliance);
    report.verb<Given>("usage", Ctl::tr("What product instances use, and the bills of utility mode"),
        "lictorctl report usage --format csv --table bills --output bills.csv", declare, usage);
    report.verb<ReportFile>(
        "verify", Ctl::tr("Check the digest of a JSON report"), "lictorctl report verify compliance.json",
        [](Declare &take, ReportFile &given) { take.argument("FILE", given.file, Ctl::tr("The report")); }, verify);
}

} // namespace lictor::ctl
