#pragma once

#include <QTableView>

namespace lictor {

/// A table as all of Lictor's are (screens 5.5): named by its title, whole rows, fixed height, Tab leaves it, copies as tab-separated text.
/// Its context menu holds the actions of the widget (QWidget::addAction) and then Copy and Copy with Headers.
class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(const QString &title, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void copySelection(bool withHeaders) const;
    /// Width of the columns in average characters, in the model's order; 0 leaves one as it is.
    void setColumnCharacters(const QList<int> &characters);
    /// Rows of two lines while the table is narrower than so many characters: for sentences that are longer than their column.
    void setTwoLinesBelow(int characters);

Q_SIGNALS:
    void explainRequested(); ///< Alt+Return
    void chosen(const QModelIndex &index); ///< Return or double click

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fixRowHeight();

    int m_twoLinesBelow = 0;
};

} // namespace lictor
