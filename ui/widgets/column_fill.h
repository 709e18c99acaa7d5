#pragma once

#include <QObject>
#include <QTimer>

#include <map>
#include <vector>

namespace lictor {

class TableView;

/// Keeps the columns of a table as wide as their headings and contents need, and gives one of them the room that is left. Where there is
/// too little, columns give way down to their headings, the widest first: what is cut then has its whole text as a tool tip, and nothing
/// has to be scrolled sideways. A column that somebody has dragged stays as it is.
class ColumnFill : public QObject {
    Q_OBJECT
public:
    /// The table has its model already.
    ColumnFill(TableView *table, int column);

    /// A column that gives way before others do, but not below so many characters.
    ColumnFill &giveWay(int column, int leastCharacters);
    /// A column that is shown only where the others have their room, the one named first goes first; -1: none any more.
    ColumnFill &leaveOut(int column);
    /// Rows of two lines where one is too short for all.
    ColumnFill &wrap();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Widths = std::vector<int>;
    void fill();
    void fillSoon();
    Widths headings() const;
    void narrow(Widths &widths, const Widths &least, int room) const;

    TableView *m_table;
    int m_column;
    std::vector<int> m_leftOut;
    bool m_wraps = false, m_filling = false;
    QTimer m_soon; ///< many changes come at once
    std::map<int, int> m_least; ///< characters, of the columns that give way
    std::map<int, int> m_dragged; ///< widths
};

} // namespace lictor
