#pragma once

#include "terms/id.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace lictor {

class FleetSession;
class ReservationTable;
class StateBadge;
class TableView;

/// *License Reservation* (UI-SSM-6, PLR-15): request codes in, authorization codes out. A code that is refused stays in the box, and the
/// table says why. Opened with `open()`, deletes itself.
class LicenseReservationDialog : public QDialog {
    Q_OBJECT
public:
    LicenseReservationDialog(FleetSession &session, VirtualAccountId account, QWidget *parent);

private:
    QStringList entered() const; ///< one code a line, each once
    void follow();
    void reserve();
    void explain();
    void copy();
    void save();

    FleetSession &m_session;
    VirtualAccountId m_account;
    QPlainTextEdit *m_codes;
    ReservationTable *m_results;
    TableView *m_table;
    StateBadge *m_state;
    QPushButton *m_reserve, *m_copy, *m_save;
};

void openLicenseReservationDialog(FleetSession &session, VirtualAccountId account, QWidget *parent);

} // namespace lictor
