#include "pdf/write_pages.h"

#include "pdf/bar_chart.h"
#include "pdf/table_layout.h"
#include "report/render.h"
#include "report/text.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace lictor::report {

namespace {

constexpr size_t measuredRows = 300; ///< from which a table takes the widths of its columns

/// Lays a document out on a paper; says on which page each section begins.
class Pages {
public:
    Pages(Paper &paper, const Document &document, const QString &digest, Advance &advance)
        : m_paper(paper), m_document(document), m_digest(digest), m_advance(advance)
    {
    }

    /// `starts`: the pages of the sections as they were the time before. False: cancelled.
    bool print(const std::vector<int> &starts)
    {
        printCover();
        printContents(starts);
        bool first = true;
        for (const Section &section : m_document.sections) {
            if (isCover(section)) {
                m_starts.push_back(1);
                continue;
            }
            if (first)
                m_paper.newPage();
            first = false;
            if (!printSection(section))
                return false;
        }
        return true;
    }
    const std::vector<int> &starts() const { return m_starts; }

private:
    /// The facts that the report begins with stand on the cover.
    bool isCover(const Section &section) const
    {
        return &section == &m_document.sections.front() && std::holds_alternative<std::vector<Member>>(section.content);
    }
    void printCover()
    {
        m_paper.fill({m_paper.left(), m_paper.y(), m_paper.width(), m_paper.points(4)}, Paper::Ink::Accent);
        m_paper.skip(m_paper.points(34));
        m_paper.paragraph(m_paper.title, m_document.title);
        m_paper.skip(m_paper.points(4));
        m_paper.paragraph(
            m_paper.body, Text::tr("As of %1 (the fleet's clock)").arg(toReadable(m_document.asOf)), Paper::Ink::Grey);
        m_paper.skip(m_paper.points(14));
        if (m_document.verdict)
            printVerdict(*m_document.verdict);
        if (isCover(m_document.sections.front()))
            printFacts(std::get<std::vector<Member>>(m_document.sections.front().content));
        m_paper.skip(m_paper.points(16));
        m_paper.paragraph(m_paper.small,
            Text::tr("Content digest (SHA-256 of the JSON report of the same fleet, with an empty digest):"), Paper::Ink::Grey);
        m_paper.paragraph(m_paper.mono, m_digest);
    }
    void printVerdict(const Cell &verdict)
    {
        const Tone tone = verdict.tone.value_or(Tone::Neutral);
        const QString text = withShape(verdict.text, tone);
        const double padding = m_paper.points(6), height = m_paper.heading.lineHeight() + 2 * padding;
        m_paper.fill({m_paper.left(), m_paper.y(), m_paper.heading.width(text) + 2 * padding, height}, tone);
        m_paper.toned(m_paper.left() + padding, m_paper.y() + padding, m_paper.heading, text, tone);
        m_paper.skip(height + m_paper.points(14));
    }
    void printContents(const std::vector<int> &starts)
    {
        m_paper.newPage();
        m_paper.paragraph(m_paper.heading, Text::tr("Contents"));
        m_paper.skip(m_paper.points(8));
        const double right = m_paper.left() + std::min(m_paper.width(), m_paper.points(420));
        for (size_t i = 0; i < m_document.sections.size(); ++i) {
            m_paper.need(m_paper.body.lineHeight());
            const QString title = m_document.sections[i].title;
            const QString page = i < starts.size() ? QString::number(starts[i]) : QString();
            m_paper.text(m_paper.left(), m_paper.y(), m_paper.body, title);
            m_paper.textRight(right, m_paper.y(), m_paper.body, page);
            const double base = m_paper.y() + m_paper.body.ascent(), gap = m_paper.points(6);
            m_paper.line(m_paper.left() + m_paper.body.width(title) + gap, base, right - m_paper.body.width(page) - gap, base);
            m_paper.skip(m_paper.body.lineHeight() * 1.4);
        }
    }
    bool printSection(const Section &section)
    {
        if (!m_paper.isAtTop())
            m_paper.skip(m_paper.points(18));
        m_paper.setRunning({});
        m_paper.need(m_paper.points(110)); // a heading does not stand alone
        m_starts.push_back(m_paper.page());
        m_paper.setRunning(section.title);
        m_paper.paragraph(m_paper.heading, section.title);
        m_paper.skip(m_paper.points(3));
        if (!section.note.isEmpty())
            m_paper.paragraph(m_paper.body, section.note, Paper::Ink::Grey);
        m_paper.skip(m_paper.points(6));
        if (section.chart)
            printChart(m_paper, *section.chart);
        if (const QString nothing = section.emptiness(); !nothing.isEmpty()) {
            m_paper.paragraph(m_paper.body, nothing);
            return true;
        }
        if (const auto *members = std::get_if<std::vector<Member>>(&section.content)) {
            printFacts(*members);
        } else if (const auto *lines = std::get_if<QStringList>(&section.content)) {
            for (const QString &line : *lines) {
                m_paper.paragraph(m_paper.body, u"•  " + line);
                m_paper.skip(m_paper.points(2));
            }
        } else {
            return printRows(std::get<Rows>(section.content));
        }
        return true;
    }
    /// Names and values; a value that is a table comes below the others.
    void printFacts(const std::vector<Member> &members)
    {
        double column = 0;
        for (const Member &member : members)
            column = std::max(column, m_paper.body.width(member.title));
        column = std::min(column, m_paper.width() / 2) + m_paper.points(16);
        for (const Member &member : members)
            if (member.value.kind != Cell::Kind::Items)
                printFact(member, column);
        for (const Member &member : members)
            if (member.value.kind == Cell::Kind::Items)
                printItems(member);
    }
    void printFact(const Member &member, double column)
    {
        QString text;
        if (member.value.kind == Cell::Kind::Members) {
            QStringList parts;
            for (const Member &inner : member.value.members)
                parts << Text::tr("%1: %2").arg(inner.title, printed(inner.value).text);
            text = parts.join(QStringLiteral("   "));
        } else {
            text = printed(member.value).text;
        }
        const QStringList names = m_paper.body.wrapped(member.title, column - m_paper.points(16) + m_paper.points(0.1));
        const QStringList values = m_paper.body.wrapped(text, m_paper.width() - column);
        const double line = m_paper.body.lineHeight();
        for (qsizetype i = 0; i < std::max(names.size(), values.size()); ++i) {
            m_paper.need(line);
            m_paper.text(m_paper.left(), m_paper.y(), m_paper.body, names.value(i), Paper::Ink::Grey);
            if (member.value.tone)
                m_paper.toned(m_paper.left() + column, m_paper.y(), m_paper.body, values.value(i), *member.value.tone);
            else
                m_paper.text(m_paper.left() + column, m_paper.y(), m_paper.body, values.value(i));
            m_paper.skip(line);
        }
        m_paper.skip(m_paper.points(2));
    }
    void printItems(const Member &member)
    {
        m_paper.skip(m_paper.points(10));
        m_paper.need(m_paper.points(60));
        m_paper.paragraph(m_paper.strong, member.title);
        m_paper.skip(m_paper.points(3));
        const std::vector<Cell> &items = member.value.items;
        if (items.empty()) {
            m_paper.paragraph(m_paper.body, Text::tr("None."));
            return;
        }
        QStringList heads;
        for (const Member &inner : items.front().members)
            heads << inner.title;
        TableLayout table(m_paper, heads);
        std::vector<std::vector<PrintedCell>> rows;
        for (const Cell &item : items) {
            std::vector<PrintedCell> row;
            for (const Member &inner : item.members)
                row.push_back(printed(inner.value));
            table.measure(row);
            rows.push_back(std::move(row));
        }
        table.begin();
        for (const std::vector<PrintedCell> &row : rows)
            table.print(row);
    }
    bool printRows(const Rows &rows)
    {
        std::vector<size_t> shown;
        QStringList heads;
        for (size_t i = 0; i < rows.columns.size(); ++i) {
            if (rows.columns[i].wide)
                continue;
            shown.push_back(i);
            heads << rows.columns[i].title;
        }
        Cells cells(rows.columns.size());
        std::vector<PrintedCell> row(shown.size());
        const auto read = [&](size_t number) {
            rows.fill(number, cells);
            for (size_t i = 0; i < shown.size(); ++i)
                row[i] = printed(cells[shown[i]]);
        };
        TableLayout table(m_paper, heads);
        for (size_t i = 0; i < std::min(rows.count, measuredRows); ++i) {
            read(i);
            table.measure(row);
        }
        table.begin();
        for (size_t i = 0; i < rows.count; ++i) {
            if (!m_advance.row())
                return false;
            read(i);
            table.print(row);
        }
        return true;
    }

    Paper &m_paper;
    const Document &m_document;
    const QString m_digest;
    Advance &m_advance;
    std::vector<int> m_starts;
};

} // namespace

Result<QByteArray> writePages(const Document &document, const QByteArray &digest, const Progress &progress)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return refuse(
            Refusal::Unsupported, QStringLiteral("pdf"), Text::tr("this program has loaded no fonts"), Text::tr("use html"));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b); // made to be kept: all that a reader needs is in the file
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(14, 10, 14, 10), QPageLayout::Millimeter));
    writer.setTitle(document.title);
    writer.setCreator(u"Lictor " LICTOR_VERSION + QLatin1StringView(digestMark) + QString::fromLatin1(digest));

    const QString digestText = QString::fromLatin1(digest);
    Margin margin{document.title, Text::tr("as of %1").arg(toReadable(document.asOf)), digestText, 0};
    Advance advance(progress, 2 * document.rowCount());
    Paper counted(writer, nullptr, margin);
    Pages first(counted, document, digestText, advance);
    if (!first.print({}))
        return tl::unexpected(cancelled());
    margin.pages = counted.page();

    QPainter painter(&writer);
    Paper paper(writer, &painter, margin);
    const bool done = Pages(paper, document, digestText, advance).print(first.starts());
    painter.end();
    if (!done)
        return tl::unexpected(cancelled());
    return bytes;
}

} // namespace lictor::report
