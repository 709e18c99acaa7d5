#include "pdf/table_layout.h"

#include "report/text.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace lictor::report {

namespace {

qsizetype mostLines(const std::vector<QStringList> &lines)
{
    qsizetype most = 1;
    for (const QStringList &each : lines)
        most = std::max(most, each.size());
    return most;
}

} // namespace

PrintedCell printed(const Cell &cell)
{
    const QLocale locale;
    switch (cell.kind) {
    case Cell::Kind::Text: return {cell.tone ? withShape(cell.text, *cell.tone) : cell.text, cell.tone, false};
    case Cell::Kind::Number: return {locale.toString(cell.number), {}, true};
    case Cell::Kind::Real: return {locale.toString(cell.real, 'g', 6), {}, true};
    case Cell::Kind::Flag: return {cell.number ? Text::tr("yes") : Text::tr("no"), {}, false};
    case Cell::Kind::Time: { // it may break before the time of day
        QString text = toReadable(cell.time());
        return {text.replace(QStringLiteral(" UTC"), QChar(QChar::Nbsp) + QStringLiteral("UTC")), {}, false};
    }
    case Cell::Kind::List: return {cell.list.join(u", "), {}, false};
    case Cell::Kind::None:
    case Cell::Kind::Members:
    case Cell::Kind::Items: break;
    }
    return {QStringLiteral("–"), {}, false};
}

TableLayout::TableLayout(Paper &paper, const QStringList &heads)
    : m_paper(paper), m_heads(heads), m_wanted(size_t(heads.size())), m_numbers(size_t(heads.size())), m_gap(paper.points(7)),
      m_padding(paper.points(1.5))
{
    for (size_t i = 0; i < m_wanted.size(); ++i)
        see(m_wanted[i], paper.small, heads[qsizetype(i)]);
    for (Wanted &wanted : m_wanted)
        wanted.whole = wanted.word; // a head may break between its words
}

void TableLayout::see(Wanted &wanted, const Typeface &face, const QString &text) const
{
    wanted.whole = std::max(wanted.whole, face.width(text));
    for (const auto &word : QStringView(text).tokenize(u' '))
        wanted.word = std::max(wanted.word, face.width(word.toString()));
}

void TableLayout::measure(const std::vector<PrintedCell> &row)
{
    for (size_t i = 0; i < row.size(); ++i) {
        see(m_wanted[i], m_paper.small, row[i].text);
        m_numbers[i] = m_numbers[i] || row[i].isNumber;
    }
}

void TableLayout::begin()
{
    const double available = m_paper.width() - m_gap * double(m_wanted.size() - 1);
    // No single word is so long that the others have to suffer.
    const double widestWord = available / 5;
    std::vector<double> least;
    double whole = 0, least0 = 0;
    for (const Wanted &wanted : m_wanted) {
        least.push_back(std::min(wanted.word, widestWord));
        whole += wanted.whole;
        least0 += least.back();
    }
    const auto texts = std::count(m_numbers.begin(), m_numbers.end(), false);
    const double leftOver = std::max(0.0, available - whole) / double(std::max<qsizetype>(1, texts));
    m_widths.clear();
    for (size_t i = 0; i < m_wanted.size(); ++i) {
        const double wish = std::max(m_wanted[i].whole, least[i]);
        if (whole <= available) // what is left over goes to text, numbers stay close to each other
            m_widths.push_back(wish + (m_numbers[i] ? 0 : leftOver));
        else if (least0 >= available)
            m_widths.push_back(least[i] * available / least0);
        else
            m_widths.push_back(least[i] + (wish - least[i]) * (available - least0) / std::max(1.0, whole - least0));
    }
    m_lefts.clear();
    double x = m_paper.left();
    for (const double width : m_widths) {
        m_lefts.push_back(x);
        x += width + m_gap;
    }
    m_headLines.clear();
    for (qsizetype i = 0; i < m_heads.size(); ++i)
        m_headLines.push_back(m_paper.small.wrapped(m_heads[i], m_widths[size_t(i)] + m_paper.points(0.1)));
    m_headHeight = mostLines(m_headLines);
    m_paper.need(m_paper.small.lineHeight() * double(m_headHeight + 3) + 4 * m_padding); // with the first rows
    printHead();
}

void TableLayout::printHead()
{
    const double line = m_paper.small.lineHeight(), height = line * double(m_headHeight) + 2 * m_padding;
    const double right = m_lefts.back() + m_widths.back();
    m_paper.fill({m_paper.left(), m_paper.y(), right - m_paper.left(), height}, Paper::Ink::Shade);
    for (size_t i = 0; i < m_headLines.size(); ++i) {
        double top = m_paper.y() + m_padding + line * double(m_headHeight - m_headLines[i].size());
        for (const QString &text : m_headLines[i]) {
            if (m_numbers[i])
                m_paper.textRight(m_lefts[i] + m_widths[i], top, m_paper.small, text, Paper::Ink::Black);
            else
                m_paper.text(m_lefts[i], top, m_paper.small, text, Paper::Ink::Black);
            top += line;
        }
    }
    m_paper.skip(height);
    m_paper.line(m_paper.left(), m_paper.y(), right, m_paper.y(), Paper::Ink::Grey);
}

void TableLayout::print(const std::vector<PrintedCell> &row)
{
    std::vector<QStringList> lines;
    lines.reserve(row.size());
    for (size_t i = 0; i < row.size(); ++i)
        lines.push_back(m_paper.small.wrapped(row[i].text, m_widths[i] + m_paper.points(0.1)));
    const double line = m_paper.small.lineHeight();
    const qsizetype count = mostLines(lines);
    for (qsizetype from = 0; from < count;) {
        // A row stays together, unless it is longer than a page.
        const qsizetype most = qsizetype((m_paper.room() - 2 * m_padding) / line);
        const qsizetype onFresh = qsizetype((m_paper.fullRoom() - 4 * m_padding) / line) - m_headHeight;
        const qsizetype rest = count - from;
        if (most < rest && (rest <= onFresh || most < 1)) {
            m_paper.newPage();
            printHead();
            continue;
        }
        const qsizetype to = from + std::min(rest, most);
        printLines(row, lines, from, to);
        from = to;
    }
}

void TableLayout::printLines(
    const std::vector<PrintedCell> &row, const std::vector<QStringList> &lines, qsizetype from, qsizetype to)
{
    const double line = m_paper.small.lineHeight(), top = m_paper.y() + m_padding;
    for (size_t i = 0; i < row.size(); ++i) {
        for (qsizetype k = from; k < std::min(to, lines[i].size()); ++k) {
            const double y = top + line * double(k - from);
            if (row[i].isNumber)
                m_paper.textRight(m_lefts[i] + m_widths[i], y, m_paper.small, lines[i][k]);
            else if (row[i].tone)
                m_paper.toned(m_lefts[i], y, m_paper.small, lines[i][k], *row[i].tone);
            else
                m_paper.text(m_lefts[i], y, m_paper.small, lines[i][k]);
        }
    }
    m_paper.skip(line * double(to - from) + 2 * m_padding);
    m_paper.line(m_paper.left(), m_paper.y(), m_lefts.back() + m_widths.back(), m_paper.y());
}

} // namespace lictor::report
