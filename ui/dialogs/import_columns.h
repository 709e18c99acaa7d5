#pragma once

#include "inventory/import.h"

#include <QScrollArea>

class QComboBox;
class QGridLayout;

namespace lictor {

/// How the columns of a file are understood: your column, three sample values, and what it becomes, to be changed by choice or by dragging
/// a field onto it.
class ImportColumns : public QScrollArea {
    Q_OBJECT
public:
    explicit ImportColumns(QWidget *parent = nullptr);
    void show(const inventory::FileResult &file);

Q_SIGNALS:
    /// `header` as the import's options name it; an empty field: not imported.
    void mapped(const QString &header, const QString &field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRow(QGridLayout *grid, const inventory::Mapping &mapping, const QString &header);
    QComboBox *makeChoice(const inventory::Mapping &mapping, const QString &header, QWidget *page);

    QString m_shown; ///< what is shown, so that a new look at the same columns keeps the focus
};

} // namespace lictor
