#include "report/report.h"

#include "report/parts.h"
#include "report/render.h"
#include "report/text.h"

#include <algorithm>
#include <array>

namespace lictor::report {

namespace {

struct Sort {
    const char *word;
    std::vector<const char *> tables; ///< the first unless told
    Result<Parts> (*parts)(const Fleet &, const Catalog &, const Options &);
};

const Sort &sortOf(Kind kind)
{
    static const std::array sorts{
        Sort{"compliance",
            {"devices", "licenses", "totals", "findings", "entitlements", "attribution", "groups", "instances", "trail"},
            complianceParts},
        Sort{"inventory", {"devices"}, inventoryParts}, Sort{"usage", {"usage", "bills"}, usageParts},
        Sort{"journal", {"journal", "events"}, journalParts}};
    return sorts[size_t(kind)];
}

/// A part of the whole progress.
Progress share(const Progress &whole, double from, double to)
{
    if (!whole)
        return {};
    return [&whole, from, to](double done) { return whole(from + done * (to - from)); };
}

Result<Written> writeTable(const Parts &parts, const QString &table, const Options &options)
{
    const auto part = std::find_if(
        parts.parts.begin(), parts.parts.end(), [&](const Part &each) { return table == QLatin1StringView(each.key); });
    const Section section = part->make(Shape::Flat);
    const Progress told = share(options.progress, gatheringShare, 1);
    Advance advance(told, std::get<Rows>(section.content).count);
    auto csv = renderCsv(section, options.byteOrderMark, advance);
    if (!csv)
        return tl::unexpected(csv.error());
    return Written{std::move(*csv), {}};
}

} // namespace

QString toWord(Kind kind) { return QString::fromLatin1(sortOf(kind).word); }

const QStringList &formats()
{
    static const QStringList all{
        QStringLiteral("csv"), QStringLiteral("json"), QStringLiteral("xlsx"), QStringLiteral("html"), QStringLiteral("pdf")};
    return all;
}

QStringList tables(Kind kind)
{
    QStringList names;
    for (const char *table : sortOf(kind).tables)
        names << QString::fromLatin1(table);
    return names;
}

QString defaultTable(Kind kind) { return tables(kind).constFirst(); }

Document Parts::document(Shape shape) const
{
    Document document;
    document.title = title;
    document.asOf = asOf;
    for (const Part &part : parts)
        document.sections.push_back(part.make(shape));
    if (verdict)
        document.verdict = verdict();
    if (shape == Shape::Flat && !readingOrder.isEmpty())
        std::stable_sort(document.sections.begin(), document.sections.end(), [&](const Section &a, const Section &b) {
            return readingOrder.indexOf(QLatin1StringView(a.key)) < readingOrder.indexOf(QLatin1StringView(b.key));
        });
    return document;
}

Result<Written> write(Kind kind, const Fleet &fleet, const Catalog &catalog, const QString &format, const Options &options)
{
    if (!formats().contains(format))
        return refuse(Refusal::Unknown, format, Text::tr("not a format of a report"),
            Text::tr("use one of: %1").arg(formats().join(u", ")));
    const QString table = options.table.isEmpty() ? defaultTable(kind) : options.table;
    if (!tables(kind).contains(table))
        return refuse(Refusal::Unknown, table, Text::tr("not a table of this report"),
            Text::tr("use one of: %1").arg(tables(kind).join(u", ")));
    if (format == u"pdf" && !options.pages)
        return refuse(Refusal::Unsupported, format, Text::tr("nothing here lays out pages"), Text::tr("use html"));
    const Result<Parts> parts = sortOf(kind).parts(fleet, catalog, options);
    if (!parts)
        return tl::unexpected(parts.error());
    if (format == u"csv")
        return writeTable(*parts, table, options);

    // Every format carries the digest of the JSON, so that each can be checked against it.
    const bool json = format == u"json";
    constexpr double jsonShare = 0.5;
    Written written;
    {
        const Document nested = parts->document(Shape::Nested);
        const Progress told = share(options.progress, gatheringShare, json ? 1 : jsonShare);
        Advance advance(told, nested.rowCount());
        auto bytes = renderJson(nested, advance);
        if (!bytes)
            return tl::unexpected(bytes.error());
        written = {std::move(*bytes), {}};
    }
    written.digest = sealJson(written.bytes);
    if (json)
        return written;
    written.bytes.clear();
    const Document flat = parts->document(Shape::Flat);
    const Progress told = share(options.progress, jsonShare, 1);
    Advance advance(told, flat.rowCount());
    auto bytes = format == u"html" ? renderHtml(flat, written.digest, advance)
        : format == u"xlsx"        ? renderXlsx(flat, written.digest, advance)
                                   : options.pages(flat, written.digest, told);
    if (!bytes)
        return tl::unexpected(bytes.error());
    written.bytes = std::move(*bytes);
    return written;
}

} // namespace lictor::report
