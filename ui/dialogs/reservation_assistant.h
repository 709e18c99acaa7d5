#pragma once

#include "fleet/action.h"

#include <QDialog>

class QPushButton;
class QTabWidget;

namespace lictor {

struct AgentState;
class AccountCombo;
class CodeField;
class FleetSession;
class ReservationStep;
class StateBadge;

/// *Permanent License Reservation* of a device, or of a chassis for its ASAs: the steps on the device and those in the Smart Software
/// Manager next to each other (PLR-9 to PLR-23). What it shows follows from the fleet alone, so that it can be left and opened again
/// between two steps. Opened with `open()`, deletes itself.
class ReservationAssistant : public QDialog {
    Q_OBJECT
public:
    ReservationAssistant(FleetSession &session, ReserveOnDevices::Target target, QWidget *parent);

private:
    /// How far device and Smart Software Manager are with each other.
    enum class Stage : quint8 { Unasked, Requested, Bound, Installed, SetAside, HalfReturned, Returned };
    using Step = ReserveOnDevices::Step;

    QWidget *makeReserveSide();
    QWidget *makeReturnSide();
    void refresh();
    void showStage(Stage stage);
    void showSteps(Stage stage);
    Stage stage() const;
    QString stageText(Stage stage) const;
    QString whyNotRequest(Stage stage) const;
    QString whyNotReserve(Stage stage) const;
    QString whyNotInstall(Stage stage) const;
    QString whyNotReturn(Stage stage) const;
    QString whyNotRemove(Stage stage) const;

    void act(Step step);
    void carryOut(const Action &action);
    void request();
    void cancelRequest();
    void reserve();
    void remove();
    void switchReservation();

    bool exists() const;
    const AgentState &agent() const;
    bool isEnabled() const;
    QString name() const;
    QString csvOf(const QString &code) const;
    QString authorizationCode() const;
    QString linesOf(Step step) const;

    FleetSession &m_session;
    ReserveOnDevices::Target m_target;
    StateBadge *m_state, *m_approval, *m_trouble;
    QTabWidget *m_sides;
    AccountCombo *m_account;
    ReservationStep *m_request, *m_reserve, *m_install, *m_return, *m_remove;
    CodeField *m_requestCode, *m_authorizationCode, *m_returnCode;
    QPushButton *m_cancel, *m_switch;
};

void openReservationAssistant(FleetSession &session, const ReserveOnDevices::Target &target, QWidget *parent);

} // namespace lictor
