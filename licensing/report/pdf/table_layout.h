#pragma once

#include "pdf/paper.h"

namespace lictor::report {

/// A cell as it is printed.
struct PrintedCell {
    QString text;
    std::optional<Tone> tone;
    bool isNumber = false;
};
PrintedCell printed(const Cell &cell);

/// Columns over the width of a page; the head stands again on each page. Give it some rows to measure, then all of them.
class TableLayout {
public:
    TableLayout(Paper &paper, const QStringList &heads);

    void measure(const std::vector<PrintedCell> &row);
    void begin(); ///< takes the widths and prints the head
    void print(const std::vector<PrintedCell> &row);

private:
    struct Wanted {
        double whole = 0; ///< width of the widest text
        double word = 0; ///< width of the longest word
    };
    void see(Wanted &wanted, const Typeface &face, const QString &text) const;
    void printHead();
    void printLines(const std::vector<PrintedCell> &row, const std::vector<QStringList> &lines, qsizetype from, qsizetype to);

    Paper &m_paper;
    QStringList m_heads;
    std::vector<Wanted> m_wanted;
    std::vector<bool> m_numbers;
    std::vector<double> m_lefts, m_widths;
    std::vector<QStringList> m_headLines;
    qsizetype m_headHeight = 1; ///< in lines
    double m_gap, m_padding;
};

} // namespace lictor::report
