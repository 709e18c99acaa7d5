#pragma once

#include "inventory/import.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace lictor {

class FleetSession;
class ImportDraft;
class ImportKinds;
class ImportReplaced;
class ImportRows;
class TableView;

/// The rows of an import, problems first: what is wrong is said, put right in the table, and counted by kind.
class ImportRowsPage : public QWidget {
    Q_OBJECT
public:
    ImportRowsPage(FleetSession &session, ImportDraft &draft, QWidget *parent);

    /// Goes to the next refused row, or the one before.
    void goToProblem(bool forward);
    void focusRows();

Q_SIGNALS:
    void troubled(const QString &text); ///< a file could not be written

private:
    QWidget *makeFilters();
    QWidget *makeTable();
    void fitColumns();
    void present();
    void showKind();
    void keepPlace();
    void findPlace();
    void presentRow();
    void presentQuestion();
    void fixAll();
    void saveRefused();
    void setCurrent(const QModelIndex &cell);

    FleetSession &m_session;
    ImportDraft &m_draft;
    ImportRows *m_rows;
    ImportKinds *m_kinds;
    TableView *m_table, *m_kindsTable;
    QButtonGroup *m_shown;
    QLabel *m_said;
    ImportReplaced *m_replaced;
    QPushButton *m_fixAll, *m_takeBack, *m_previous, *m_next, *m_save;
    int m_row = -1; ///< that was current before the files were read again
    inventory::RowPlace m_place;
    bool m_wasProblem = false, m_isFitted = false;
};

} // namespace lictor
