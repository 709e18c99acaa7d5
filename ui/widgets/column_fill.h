#pragma once

#include <QObject>

namespace lictor {

class TableView;

/// Gives one column of a table the room that the others leave, but never less than it needs to be read: the table then fills its width,
/// and scrolls sideways only where the window is too narrow. The other columns keep the widths that they are given.
class ColumnFill : public QObject {
    Q_OBJECT
public:
    ColumnFill(TableView *table, int column, int leastCharacters);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();

    TableView *m_table;
    int m_column, m_leastCharacters;
};

} // namespace lictor
