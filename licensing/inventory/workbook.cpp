#include "inventory/workbook.h"

#include "inventory/text_folding.h"
#include "inventory/xml_part.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace lictor::inventory {

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

constexpr size_t longestText = 1024 * 1024;

bool isTrue(std::string_view value) { return value == "1" || value == "true" || value == "on"; }

/// `[Content_Types].xml`: the part that is the workbook.
class ContentTypes : public XmlPart {
public:
    bool isWorkbook = false;

private:
    void startElement(std::string_view, const Attributes &attributes) override
    {
        const std::string_view type = attributes.value("ContentType");
        isWorkbook = isWorkbook || type.find("spreadsheetml.sheet.main+xml") != std::string_view::npos
            || type.find("spreadsheetml.template.main+xml") != std::string_view::npos
            || type.find("ms-excel.sheet.macroEnabled.main+xml") != std::string_view::npos;
    }
};

/// A `.rels` part: by identifier, and the one that is the workbook, the styles or the strings by the end of its type.
class Relationships : public XmlPart {
public:
    explicit Relationships(const QString &folder) : m_folder(folder) { }
    QHash<QString, QString> byId, byType;

private:
    void startElement(std::string_view name, const Attributes &attributes) override
    {
        if (name != "Relationship" || attributes.value("TargetMode") == "External")
            return;
        QString target = toText(attributes.value("Target"));
        if (!target.startsWith(u'/'))
            target = m_folder + target;
        QStringList steps;
        for (const QString &step : target.split(u'/', Qt::SkipEmptyParts))
            if (step == u"..")
                steps.resize(std::max<qsizetype>(steps.size() - 1, 0));
            else if (step != u".")
                steps << step;
        target = steps.join(u'/');
        byId.insert(toText(attributes.value("Id")), target);
        byType.insert(toText(attributes.value("Type")).section(u'/', -1), target);
    }
    QString m_folder;
};

class WorkbookPart : public XmlPart {
public:
    struct Sheet {
        QString name, id;
        bool hidden = false;
    };
    std::vector<Sheet> sheets;
    bool from1904 = false;

private:
    void startElement(std::string_view name, const Attributes &attributes) override
    {
        if (name == "workbookPr") {
            from1904 = isTrue(attributes.value("date1904"));
        } else if (name == "sheet") {
            const std::string_view state = attributes.value("state");
            sheets.push_back(
                {toText(attributes.value("name")), toText(attributes.value("id")), !state.empty() && state != "visible"});
        }
    }
};

/// The number formats that mean a date without being spelt out in the file.
bool isBuiltInDate(int format)
{
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 45 && format <= 47)
        || (format >= 50 && format <= 58);
}

/// `yyyy\-mm\-dd`: letters of a date outside quotes, escapes and colours.
bool isDateFormat(std::string_view code)
{
    for (size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '[') {
            const size_t end = std::min(code.find(']', i), code.size());
            const std::string_view inside = code.substr(i + 1, end - i - 1);
            if (!inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos)
                return true; // hours beyond a day
            i = end;
        } else if (std::string_view("yYmMdDhHsS").find(c) != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

class Styles : public XmlPart {
public:
    std::vector<bool> dates;

private:
    void startElement(std::string_view name, const Attributes &attributes) override
    {
        const auto number = [&](std::string_view attribute) { return toText(attributes.value(attribute)).toInt(); };
        if (name == "numFmt")
            m_formats.insert(number("numFmtId"), isDateFormat(attributes.value("formatCode")));
        else if (name == "cellXfs")
            m_inCells = true;
        else if (name == "xf" && m_inCells)
            dates.push_back(m_formats.value(number("numFmtId"), isBuiltInDate(number("numFmtId"))));
    }
    void endElement(std::string_view name) override { m_inCells = m_inCells && name != "cellXfs"; }

    QHash<int, bool> m_formats;
    bool m_inCells = false;
};

/// Runs are joined; phonetic texts are no part of the value (INV-45).
class StringsPart : public XmlPart {
public:
    explicit StringsPart(SharedStrings &strings) : m_strings(strings) { }

private:
    void startElement(std::string_view name, const Attributes &) override
    {
        m_inPhonetic = m_inPhonetic || name == "rPh";
        m_inText = name == "t" && !m_inPhonetic;
    }
    void endElement(std::string_view name) override
    {
        m_inText = false;
        if (name == "rPh")
            m_inPhonetic = false;
        if (name == "si") {
            m_strings.unescape();
            m_strings.endText();
        }
    }
    void characters(std::string_view text) override
    {
        if (!m_inText)
            return;
        m_strings.append(text);
        if (m_strings.length() > longestText)
            refuse({Kind::TooLarge, 0, {}, Inventory::tr("a cell of more than 1 MiB; this is no list of devices")});
    }
    SharedStrings &m_strings;
    bool m_inText = false, m_inPhonetic = false;
};

int hexDigits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        const int digit = c >= '0' && c <= '9' ? c - '0'
            : c >= 'A' && c <= 'F'             ? c - 'A' + 10
            : c >= 'a' && c <= 'f'             ? c - 'a' + 10
                                               : -1;
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

QString folderOf(const QString &part) { return part.contains(u'/') ? part.section(u'/', 0, -2) + u'/' : QString(); }

} // namespace

void unescapeText(std::string &text, size_t begin)
{
    constexpr size_t length = 7; // _xHHHH_
    const size_t first = text.find("_x", begin);
    if (first == std::string::npos)
        return;
    const std::string escaped = text.substr(first);
    text.resize(first);
    QString units; // neighbours may be halves of one character
    const auto flush = [&] {
        text += units.toStdString();
        units.clear();
    };
    for (size_t at = 0; at < escaped.size();) {
        const std::string_view escape = std::string_view(escaped).substr(at, length);
        const bool formed = escape.size() == length && escape.starts_with("_x") && escape.back() == '_';
        if (const int code = formed ? hexDigits(escape.substr(2, 4)) : -1; code > 0) {
            units += QChar(char16_t(code));
            at += length;
        } else {
            flush();
            text += escaped[at++];
        }
    }
    flush();
}

void SharedStrings::unescape() { unescapeText(m_bytes, m_ends.empty() ? 0 : m_ends.back()); }

std::unique_ptr<Workbook> Workbook::open(const QByteArray &bytes, std::optional<FileRefusal> &refused)
{
    auto workbook = std::make_unique<Workbook>();
    workbook->m_archive = ZipArchive::open(bytes);
    refused = workbook->m_archive ? workbook->load()
                                  : FileRefusal{Kind::ZipDamaged, 0, {},
                                      Inventory::tr("the workbook is cut off or damaged; fetch it again, or open and save it in "
                                                    "the spreadsheet")};
    return refused ? nullptr : std::move(workbook);
}

std::optional<FileRefusal> Workbook::load()
{
    ContentTypes types;
    if (const auto refused = types.read(*m_archive, QStringLiteral("[Content_Types].xml")))
        return refused;
    if (!types.isWorkbook)
        return FileRefusal{
            Kind::Binary, 0, {}, Inventory::tr("the file is no workbook that can be read; save the list as XLSX or CSV")};
    Relationships package{QString()};
    if (const auto refused = package.read(*m_archive, QStringLiteral("_rels/.rels")))
        return refused;
    const QString main = package.byType.value(QStringLiteral("officeDocument"), QStringLiteral("xl/workbook.xml"));
    const QString folder = folderOf(main);
    WorkbookPart book;
    if (const auto refused = book.read(*m_archive, main))
        return refused;
    m_from1904 = book.from1904;
    Relationships parts(folder);
    if (const auto refused = parts.read(*m_archive, folder + u"_rels/" + main.section(u'/', -1) + u".rels"))
        return refused;
    for (const WorkbookPart::Sheet &sheet : book.sheets)
        if (const QString part = parts.byId.value(sheet.id); m_archive->contains(part))
            m_sheets.push_back({sheet.name, part, sheet.hidden});
    if (const QString part = parts.byType.value(QStringLiteral("styles")); m_archive->contains(part)) {
        Styles styles;
        if (const auto refused = styles.read(*m_archive, part))
            return refused;
        m_dateStyles = std::move(styles.dates);
    }
    if (const QString part = parts.byType.value(QStringLiteral("sharedStrings")); m_archive->contains(part))
        if (const auto refused = StringsPart(m_strings).read(*m_archive, part))
            return refused;
    return std::nullopt;
}

QString Workbook::dateOf(double days) const
{
    constexpr double mostDays = 2958465; // 9999-12-31
    if (!(days >= 0 && days <= mostDays))
        return QString::number(days);
    constexpr double leapDayThatNeverWas = 60; // spreadsheets count 1900-02-29
    const QDate first = m_from1904 ? QDate(1904, 1, 1) : days < leapDayThatNeverWas ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const double whole = std::floor(days);
    constexpr double secondsPerDay = 86400;
    const QDateTime start(first.addDays(qint64(whole)), QTime(0, 0), Qt::UTC);
    const qint64 seconds = std::llround((days - whole) * secondsPerDay);
    return seconds ? start.addSecs(seconds).toString(Qt::ISODate).chopped(1) : start.date().toString(Qt::ISODate);
}

} // namespace lictor::inventory
