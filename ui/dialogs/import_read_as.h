#pragma once

#include "inventory/import.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace lictor {

/// How one file of an import is read: every guess is a choice, and *as recognised* is the first.
class ImportReadAs : public QWidget {
    Q_OBJECT
public:
    explicit ImportReadAs(QWidget *parent = nullptr);

    /// The choices that the file has, with what is in force.
    void show(const inventory::FileResult &file, const inventory::ReadAs &readAs);

Q_SIGNALS:
    void chosen(const lictor::inventory::ReadAs &readAs);

private:
    QComboBox *addChoice(const QString &label);
    void fill(
        QComboBox *choice, const QString &recognised, const QString &value, const QStringList &words, const QStringList &values);
    void choose();

    QGridLayout *m_grid;
    int m_choices = 0; ///< in the grid
    QComboBox *m_format, *m_encoding, *m_separator, *m_header, *m_sheet;
};

} // namespace lictor
