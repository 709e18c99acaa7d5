#pragma once

#include <QTableView>

#include <map>

namespace lictor {

/// A table as all of Lictor's are (screens 5.5): named by its title, whole rows, fixed height, Tab leaves it, copies as tab-separated text.
/// Its context menu holds the actions of the widget (QWidget::addAction) and then Copy, Copy with Headers and Export This View.
class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(const QString &title, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void copySelection(bool withHeaders) const;
    /// Asks for a file and writes into it what the table shows: all rows in their order, the columns that are not hidden.
    void exportView();
    void writeView(const QString &file); ///< as CSV, or tab-separated by the file's ending
    /// The width at which a column's heading, what it shows and what it is said to show can be read.
    int columnWidthFor(int column) const;
    /// What a column may show, where not all rows are looked at.
    void expectTexts(int column, const QStringList &texts, bool withShape);
    int charactersWidth(int characters) const; ///< of a column of so many average characters
    /// Rows of two lines: for sentences that are longer than their column.
    void setTwoLines(bool twoLines);
    /// As high as its rows: what is around it scrolls, not the table.
    void showAllRows();

Q_SIGNALS:
    void explainRequested(); ///< Alt+Return
    void chosen(const QModelIndex &index); ///< Return or double click

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fixRowHeight();
    int cellMargins() const;

    std::map<int, int> m_expected; ///< widths
    bool m_twoLines = false, m_showsAllRows = false;
};

} // namespace lictor
