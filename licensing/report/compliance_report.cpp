#include "report/compliance_report.h"

#include "report/render.h"
#include "report/sections.h"
#include "report/text.h"

#include <algorithm>

namespace lictor::report {

namespace {

constexpr double gatheringShare = 0.3; // of the work; Scope reports up to it

Document compliance(const Scope &scope, const std::vector<Finding> &found, Shape shape)
{
    Document document;
    document.title = Text::tr("License compliance report");
    document.asOf = scope.fleet().now;
    document.sections.push_back(coverSection(scope));
    document.sections.push_back(summarySection(scope, found));
    document.sections.push_back(licensesSection(scope, shape));
    document.sections.push_back(devicesSection(scope, shape));
    document.sections.push_back(findingsSection(found));
    document.sections.push_back(assumptionsSection(scope));
    document.sections.push_back(entitlementsSection(scope));
    document.sections.push_back(attributionSection(scope));
    document.sections.push_back(groupsSection(scope));
    document.sections.push_back(instancesSection(scope));
    Cell verdict = std::get<std::vector<Member>>(document.sections[1].content).front().value;
    if (verdict.text == QLatin1StringView("compliant"))
        verdict.text = Text::tr("Compliant");
    else if (verdict.text == QLatin1StringView("approaching"))
        verdict.text = Text::tr("Compliant, but approaching a limit");
    else
        verdict.text = Text::tr("Out of compliance");
    document.verdict = verdict;
    return document;
}

/// People read what is wrong before they read what is there.
void orderForReading(Document &document)
{
    const auto place = [&](const char *key) {
        return std::find_if(document.sections.begin(), document.sections.end(),
            [&](const Section &section) { return QLatin1StringView(section.key) == QLatin1StringView(key); });
    };
    const auto devices = place("devices"), found = place("findings");
    std::rotate(devices, found, found + 1);
}

Section tableSection(const Scope &scope, const QString &table, const std::vector<Finding> &found)
{
    if (table == u"licenses")
        return licensesSection(scope, Shape::Flat);
    if (table == u"findings")
        return findingsSection(found);
    if (table == u"entitlements")
        return entitlementsSection(scope);
    if (table == u"attribution")
        return attributionSection(scope);
    if (table == u"groups")
        return groupsSection(scope);
    if (table == u"instances")
        return instancesSection(scope);
    return devicesSection(scope, Shape::Flat);
}

} // namespace

QStringList tables()
{
    return {QStringLiteral("licenses"), QStringLiteral("devices"), QStringLiteral("findings"), QStringLiteral("entitlements"),
        QStringLiteral("attribution"), QStringLiteral("groups"), QStringLiteral("instances")};
}

Result<QByteArray> compliance(const Fleet &fleet, const Catalog &catalog, const QString &format, const Options &options)
{
    static const QStringList formats{QStringLiteral("csv"), QStringLiteral("json"), QStringLiteral("html")};
    if (!formats.contains(format))
        return refuse(Refusal::Unknown, format, Text::tr("not a format of this report"), Text::tr("use csv, json or html"));
    if (!tables().contains(options.table))
        return refuse(Refusal::Unknown, options.table, Text::tr("not a table of this report"),
            Text::tr("use one of: %1").arg(tables().join(u", ")));

    const Result<Scope> scope = Scope::gather(fleet, catalog, options);
    if (!scope)
        return tl::unexpected(scope.error());
    const bool csv = format == u"csv";
    const std::vector<Finding> found = csv && options.table != u"findings" ? std::vector<Finding>() : findings(*scope);
    const auto share = [&](double from, double to) {
        return std::function<bool(double)>(
            [&options, from, to](double done) { return !options.progress || options.progress(from + done * (to - from)); });
    };

    if (csv) {
        const Section section = tableSection(*scope, options.table, found);
        const auto told = share(gatheringShare, 1);
        Advance advance(told, std::get<Rows>(section.content).count);
        return renderCsv(section, advance);
    }
    // Every format carries the digest of the JSON, so that each can be checked against it.
    const bool html = format == u"html";
    const Document nested = compliance(*scope, found, Shape::Nested);
    const auto toldJson = share(gatheringShare, html ? 0.65 : 1);
    Advance advanceJson(toldJson, nested.rowCount());
    Result<QByteArray> json = renderJson(nested, advanceJson);
    if (!json)
        return json;
    const QByteArray digest = sealJson(*json);
    if (!html)
        return json;
    Document flat = compliance(*scope, found, Shape::Flat);
    orderForReading(flat);
    const auto toldHtml = share(0.65, 1);
    Advance advanceHtml(toldHtml, flat.rowCount());
    return renderHtml(flat, digest, advanceHtml);
}

Result<void> verify(const QByteArray &report)
{
    const auto digests = digestsOf(report);
    if (!digests)
        return refuse(Refusal::Format, Text::tr("the report"), Text::tr("it does not end with a digest"),
            Text::tr("give the JSON file as it was written"));
    if (digests->first != digests->second)
        return refuse(Refusal::Format, Text::tr("the report"),
            Text::tr("its content was changed: the digest says %1, the content gives %2")
                .arg(QString::fromLatin1(digests->first), QString::fromLatin1(digests->second)),
            Text::tr("take the file from where it was made"));
    return {};
}

} // namespace lictor::report
