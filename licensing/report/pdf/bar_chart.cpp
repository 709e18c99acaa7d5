#include "pdf/bar_chart.h"

#include <algorithm>

namespace lictor::report {

namespace {

class BarChart {
public:
    BarChart(Paper &paper, const Chart &chart) : m_paper(paper), m_chart(chart)
    {
        const double third = paper.width() / 3;
        for (const Bar &bar : chart.bars)
            m_labelWidth = std::max(m_labelWidth, paper.small.width(labelOf(bar)));
        m_labelWidth = std::min(m_labelWidth, third);
        m_start = paper.left() + m_labelWidth + paper.points(8);
        // Room for the number behind the longest bar.
        m_length = std::min(paper.left() + paper.width() - m_start - paper.points(50), paper.points(430));
        m_largest = double(std::max<qint64>(1, chart.largest()));
    }

    void print()
    {
        m_paper.need(m_paper.strong.lineHeight() * 2 + groupHeight(1));
        m_paper.text(m_paper.left(), m_paper.y(), m_paper.strong, m_chart.title);
        m_paper.skip(m_paper.strong.lineHeight() + m_paper.points(3));
        if (m_chart.series.size() > 1)
            printLegend();
        for (const Bar &bar : m_chart.bars)
            printGroup(bar);
        m_paper.skip(m_paper.points(8));
    }

private:
    static QString labelOf(const Bar &bar) { return bar.tone ? withShape(bar.label, *bar.tone) : bar.label; }
    double barHeight() const { return m_paper.points(8.5); }
    double groupHeight(qsizetype lines) const
    {
        return std::max(barHeight() * double(m_chart.series.size()), m_paper.small.lineHeight() * double(lines))
            + m_paper.points(5);
    }
    /// The first series is an outline, the second solid: told apart without colours.
    void printBar(const QRectF &rect, qsizetype series) const
    {
        if (series > 0 || m_chart.series.size() == 1)
            m_paper.fill(rect, Paper::Ink::Accent);
        else
            m_paper.fill(rect, Paper::Ink::Shade);
        m_paper.outline(rect, Paper::Ink::Black);
    }
    void printLegend()
    {
        double x = m_start;
        for (qsizetype i = 0; i < m_chart.series.size(); ++i) {
            printBar({x, m_paper.y() + m_paper.points(1), m_paper.points(14), barHeight()}, i);
            x += m_paper.points(18);
            m_paper.text(x, m_paper.y(), m_paper.small, m_chart.series[i]);
            x += m_paper.small.width(m_chart.series[i]) + m_paper.points(16);
        }
        m_paper.skip(m_paper.small.lineHeight() + m_paper.points(4));
    }
    void printGroup(const Bar &bar)
    {
        const QStringList label = m_paper.small.wrapped(labelOf(bar), m_labelWidth + m_paper.points(0.1));
        m_paper.need(groupHeight(label.size()));
        double top = m_paper.y();
        for (const QString &line : label) {
            if (bar.tone)
                m_paper.toned(m_paper.left(), top, m_paper.small, line, *bar.tone);
            else
                m_paper.text(m_paper.left(), top, m_paper.small, line);
            top += m_paper.small.lineHeight();
        }
        top = m_paper.y() + m_paper.points(0.5);
        for (qsizetype i = 0; i < qsizetype(bar.values.size()); ++i) {
            const double length = m_length * double(bar.values[size_t(i)]) / m_largest;
            if (length > 0)
                printBar({m_start, top, length, barHeight()}, i);
            m_paper.text(m_start + length + m_paper.points(4), top, m_paper.small, QString::number(bar.values[size_t(i)]));
            top += barHeight();
        }
        m_paper.skip(groupHeight(label.size()));
    }

    Paper &m_paper;
    const Chart &m_chart;
    double m_labelWidth = 0, m_start = 0, m_length = 0, m_largest = 1;
};

} // namespace

void printChart(Paper &paper, const Chart &chart)
{
    if (!chart.bars.empty())
        BarChart(paper, chart).print();
}

} // namespace lictor::report
