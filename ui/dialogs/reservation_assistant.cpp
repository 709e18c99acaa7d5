#include "dialogs/reservation_assistant.h"

#include "dialogs/account_combo.h"
#include "dialogs/code_field.h"
#include "dialogs/reservation_step.h"
#include "report/reservation_csv.h"
#include "session/fleet_session.h"
#include "simulation/reservation.h"
#include "widgets/caution.h"
#include "widgets/grow_to_text.h"
#include "widgets/save_text.h"
#include "widgets/state_badge.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

namespace lictor {

namespace {
constexpr int reserveTab = 0, returnTab = 1;

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

/// Device on the left, Smart Software Manager on the right.
QGridLayout *twoSides(const QString &device, QWidget *page)
{
    auto *grid = new QGridLayout(page);
    grid->addWidget(heading(device, page), 0, 0);
    grid->addWidget(heading(ReservationAssistant::tr("In the Smart Software Manager"), page), 0, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return grid;
}
} // namespace

ReservationAssistant::ReservationAssistant(FleetSession &session, ReserveOnDevices::Target target, QWidget *parent)
    : QDialog(parent), m_session(session), m_target(std::move(target)), m_state(new StateBadge(this)),
      m_approval(new StateBadge(this)), m_trouble(new StateBadge(this)), m_sides(new QTabWidget(this)),
      m_account(new AccountCombo(session, this)), m_switch(new QPushButton(this))
{
    setWindowTitle(tr("Permanent License Reservation - %1").arg(name()));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_sides->addTab(makeReserveSide(), tr("&Reserve"));
    m_sides->addTab(makeReturnSide(), tr("Re&turn"));

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_switch, QDialogButtonBox::ActionRole);
    m_switch->setAutoDefault(false);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_switch, &QPushButton::clicked, this, &ReservationAssistant::switchReservation);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_state);
    column->addWidget(m_approval);
    column->addWidget(m_sides, 1);
    column->addWidget(m_trouble);
    m_trouble->hide();
    column->addWidget(buttons);
    connect(&session, &FleetSession::changed, this, &ReservationAssistant::refresh);
    connect(&session, &FleetSession::opened, this, &QDialog::reject);

    const Stage now = stage();
    m_sides->setCurrentIndex(now == Stage::Installed || now == Stage::HalfReturned ? returnTab : reserveTab);
    refresh();
    const int wide = fontMetrics().averageCharWidth() * 130;
    resize(wide, layout()->totalHeightForWidth(wide));
}

QWidget *ReservationAssistant::makeReserveSide()
{
    auto *page = new QWidget(this);
    m_request = new ReservationStep(tr("1 Request code"), tr("Request Code"), 4, page);
    m_requestCode = m_request->addCode(tr("Request code"));
    m_cancel = m_request->addButton(tr("Cancel Request"));
    m_reserve = new ReservationStep(tr("2 License Reservation"), tr("Reserve License"), 2, page);
    m_reserve->addRow(m_account);
    m_account->setAccessibleName(tr("Virtual Account"));
    m_authorizationCode = m_reserve->addCode(tr("Authorization code"));
    QPushButton *save = m_authorizationCode->addButton(tr("Save…"));
    m_install = new ReservationStep(tr("3 Install"), tr("Install"), 5, page);

    connect(m_request->verb(), &QPushButton::clicked, this, &ReservationAssistant::request);
    connect(m_cancel, &QPushButton::clicked, this, &ReservationAssistant::cancelRequest);
    connect(m_reserve->verb(), &QPushButton::clicked, this, &ReservationAssistant::reserve);
    connect(save, &QPushButton::clicked, this,
        [this] { saveText(tr("Save the authorization code"), csvOf(m_authorizationCode->code()), this, TextKind::Csv); });
    connect(m_install->verb(), &QPushButton::clicked, this, [this] { act(Step::Install); });

    auto *binds =
        new QLabel(tr("A code entered here binds: the license counts as in use, and the device has to install it before it "
                      "can be returned (PLR-14)."),
            page);
    binds->setWordWrap(true);
    binds->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    QGridLayout *grid =
        twoSides(m_target.device ? tr("On the device %1").arg(name()) : tr("On the chassis %1").arg(name()), page);
    grid->addWidget(m_request, 1, 0);
    grid->addWidget(m_reserve, 1, 1);
    grid->addWidget(m_install, 2, 0);
    grid->addWidget(binds, 2, 1);
    grid->setRowStretch(3, 1);
    return page;
}

QWidget *ReservationAssistant::makeReturnSide()
{
    auto *page = new QWidget(this);
    m_return = new ReservationStep(tr("1 Return"), tr("Return License"), 3, page);
    m_returnCode = m_return->addCode(tr("Return code"));
    QPushButton *keep = m_returnCode->addButton(tr("Keep this code…"));
    m_remove = new ReservationStep(tr("2 Remove Product Instance"), tr("Remove Product Instance"), 3, page);
    connect(m_return->verb(), &QPushButton::clicked, this, [this] { act(Step::Return); });
    connect(m_remove->verb(), &QPushButton::clicked, this, &ReservationAssistant::remove);
    connect(keep, &QPushButton::clicked, this,
        [this] { saveText(tr("Keep the return code"), csvOf(m_returnCode->code()), this, TextKind::Csv); });

    auto *both = new QLabel(tr("The device is unlicensed from the first step on; the license is free only after the second "
                               "(PLR-17, PLR-23). A new request makes the return code unreadable (PLR-19)."),
        page);
    both->setWordWrap(true);
    QGridLayout *grid =
        twoSides(m_target.device ? tr("On the device %1").arg(name()) : tr("On the chassis %1").arg(name()), page);
    grid->addWidget(m_return, 1, 0);
    grid->addWidget(m_remove, 1, 1);
    grid->addWidget(both, 2, 0, 1, 2);
    grid->setRowStretch(3, 1);
    return page;
}

void ReservationAssistant::refresh()
{
    if (!exists()) {
        reject();
        return;
    }
    const Stage now = stage();
    showStage(now);
    showSteps(now);
    growToText(this);
}

void ReservationAssistant::showStage(Stage now)
{
    const auto tone = [&] {
        switch (now) {
        case Stage::Unasked: return Tone::Neutral;
        case Stage::Requested: return Tone::Info;
        case Stage::Installed: return Tone::Special;
        case Stage::Returned: return Tone::Positive;
        default: return Tone::Attention;
        }
    };
    m_state->set(tone(), stageText(now));
    const bool approved = m_session.fleet().account.reservationApproved;
    m_approval->setVisible(!approved);
    if (!approved)
        m_approval->set(Tone::Critical,
            tr("The Smart Account is not approved for permanent license reservation, so the Smart Software Manager has no button "
               "License Reservation. Disable reservation on the device and enter the regular commands again, or have the account "
               "approved (PLR-6)."));
    const bool enabled = isEnabled();
    m_switch->setVisible(enabled || now == Stage::SetAside);
    m_switch->setText(enabled ? tr("Disable Reservation") : tr("Enable Reservation"));
    const bool inUse = now == Stage::Installed || now == Stage::Bound;
    m_switch->setEnabled(!m_session.isReadOnly() && !(enabled && inUse));
    m_switch->setToolTip(m_session.isReadOnly() ? m_session.readOnlyReason()
            : enabled && inUse
            ? tr("A license is in use for it. Install it where that is still to be done, then return it first.")
            : linesOf(enabled ? Step::Disable : Step::Enable));
}

void ReservationAssistant::showSteps(Stage now)
{
    const Reservation &known = *agent().reservation;
    m_requestCode->setCode(known.requestCode);
    m_authorizationCode->setCode(authorizationCode());
    m_returnCode->setCode(known.returnCode);
    m_request->setInput(linesOf(Step::Request));
    m_reserve->setInput(known.requestCode);
    m_install->setInput(linesOf(Step::Install));
    m_return->setInput(linesOf(Step::Return));
    m_remove->setInput(known.returnCode);

    const bool waits = now == Stage::Requested || now == Stage::Bound;
    m_cancel->setEnabled(waits && !m_session.isReadOnly());
    m_cancel->setToolTip(waits ? linesOf(Step::Cancel) : tr("Nothing is asked for."));
    m_account->setEnabled(now == Stage::Requested);
    const auto allow = [this](ReservationStep *step, const QString &whyNot) {
        step->allow(m_session.isReadOnly() ? m_session.readOnlyReason() : whyNot);
    };
    allow(m_request, whyNotRequest(now));
    allow(m_reserve, whyNotReserve(now));
    allow(m_install, whyNotInstall(now));
    allow(m_return, whyNotReturn(now));
    allow(m_remove, whyNotRemove(now));
}

ReservationAssistant::Stage ReservationAssistant::stage() const
{
    const Reservation &known = *agent().reservation;
    const bool inUse(simulation::reservationOf(m_session.fleet(), agent()));
    if (agent().reserved())
        return Stage::Installed;
    if (known.setAside)
        return Stage::SetAside;
    if (!known.requestCode.isEmpty())
        return inUse ? Stage::Bound : Stage::Requested;
    if (!known.returnCode.isEmpty())
        return inUse ? Stage::HalfReturned : Stage::Returned;
    return Stage::Unasked;
}

QString ReservationAssistant::stageText(Stage now) const
{
    switch (now) {
    case Stage::Unasked:
        return agent().registered()
            ? tr("No license is reserved yet. The first step gives up the registration of %1.").arg(name())
            : tr("No license is reserved yet.");
    case Stage::Requested: return tr("Step 1 of 3: the device asks for a permanent license, none is in use for it yet.");
    case Stage::Bound: return tr("Step 2 of 3: the license counts as in use, the device does not have it yet.");
    case Stage::Installed: {
        const bool needsEntitlements = !m_target.device
            || !m_session.catalog().model(m_session.fleet().devices().at(m_target.device).model).series->isVirtual;
        const QString done = tr("Step 3 of 3: the permanent license is installed; it needs no contact.");
        return needsEntitlements ? done + u' '
                + tr("Of what it holds the ASA uses what its configuration asks for, feature tier standard first (PLR-24).")
                                 : done;
    }
    case Stage::SetAside:
        return tr(
            "The permanent license is installed and counts as in use, but reservation is disabled; enabling it again brings the "
            "license back (PLR-ASAV-11).");
    case Stage::HalfReturned:
        return tr("Return, step 1 of 2: the device does not have the license any more, and it still counts as in use.");
    case Stage::Returned: return tr("Return, step 2 of 2: the license is back in its pool.");
    }
    return {};
}

QString ReservationAssistant::whyNotRequest(Stage now) const
{
    if (now == Stage::Installed || now == Stage::SetAside)
        return tr("The device has a permanent license. Return it before another one is asked for.");
    return m_session.fleet().account.reservationApproved ? QString() : m_approval->text();
}

QString ReservationAssistant::whyNotReserve(Stage now) const
{
    if (!m_session.fleet().account.reservationApproved)
        return m_approval->text();
    if (now == Stage::Requested)
        return {};
    return now == Stage::Bound ? tr("This request code has reserved its license already. Go on with step 3.")
        : now == Stage::Installed || now == Stage::SetAside ? tr("The license is reserved and installed.")
                                                            : tr("There is no request code yet. Begin with step 1.");
}

QString ReservationAssistant::whyNotInstall(Stage now) const
{
    return now == Stage::Bound                              ? QString()
        : now == Stage::Installed || now == Stage::SetAside ? tr("The license is installed already.")
                                                            : tr("There is no authorization code yet. It comes from step 2.");
}

QString ReservationAssistant::whyNotReturn(Stage now) const
{
    switch (now) {
    case Stage::Installed:
    case Stage::HalfReturned: return {};
    case Stage::Returned: return tr("The license has been returned.");
    case Stage::SetAside: return tr("Reservation is disabled. Enable it to return the license.");
    default: return tr("No permanent license is installed.");
    }
}

QString ReservationAssistant::whyNotRemove(Stage now) const
{
    return now == Stage::HalfReturned ? QString()
        : now == Stage::Returned      ? tr("The product instance has been removed.")
                                      : tr("There is no return code yet. It comes from step 1.");
}

void ReservationAssistant::act(Step step)
{
    ReserveOnDevices action{step, {m_target}};
    action.targets.front().authorizationCode = authorizationCode();
    carryOut(action);
}

void ReservationAssistant::carryOut(const Action &action)
{
    const auto done = m_session.perform(action);
    m_trouble->setVisible(!done);
    if (!done)
        m_trouble->set(Tone::Critical, done.error().sentence());
    growToText(this);
}

void ReservationAssistant::request()
{
    if (stage() != Stage::HalfReturned) {
        act(Step::Request);
        return;
    }
    ask({windowTitle(), tr("Ask for another license before the returned one is free?"),
            tr("After the request the device cannot show its return code any more (PLR-19). Without the code the license that "
               "was "
               "returned stays in use. Keep the code first, or finish the return."),
            tr("Request Code"), tr("Go Back")},
        this, [this] { act(Step::Request); });
}

void ReservationAssistant::cancelRequest()
{
    if (stage() != Stage::Bound) {
        act(Step::Cancel);
        return;
    }
    ask({windowTitle(), tr("Cancel a request whose code was entered in the Smart Software Manager?"),
            tr("The code binds (PLR-14): the license counts as in use, and without the request the device can neither install "
               "nor "
               "return it. Install the authorization code instead, then return the license."),
            tr("Cancel Request"), tr("Keep Request")},
        this, [this] { act(Step::Cancel); });
}

void ReservationAssistant::reserve() { carryOut(ReserveLicenses{m_account->account(), {{{}, m_requestCode->code()}}}); }

void ReservationAssistant::remove()
{
    carryOut(RemoveInstance{simulation::reservationOf(m_session.fleet(), agent()), m_returnCode->code()});
}

void ReservationAssistant::switchReservation() { act(isEnabled() ? Step::Disable : Step::Enable); }

bool ReservationAssistant::exists() const
{
    return m_session.fleet().devices().find(m_target.device) || m_session.fleet().chassis().find(m_target.chassis);
}

const AgentState &ReservationAssistant::agent() const
{
    const Fleet &fleet = m_session.fleet();
    return m_target.device ? fleet.devices().at(m_target.device).agent : fleet.chassis().at(m_target.chassis).agent;
}

bool ReservationAssistant::isEnabled() const
{
    const Fleet &fleet = m_session.fleet();
    return m_target.device ? fleet.devices().at(m_target.device).running->reservation
                           : fleet.chassis().at(m_target.chassis).reservation;
}

QString ReservationAssistant::name() const
{
    const Fleet &fleet = m_session.fleet();
    return m_target.device ? fleet.devices().at(m_target.device).name : fleet.chassis().at(m_target.chassis).name;
}

QString ReservationAssistant::csvOf(const QString &code) const
{
    const Fleet &fleet = m_session.fleet();
    const QString serial =
        m_target.device ? fleet.devices().at(m_target.device).serial : fleet.chassis().at(m_target.chassis).serial;
    return QString::fromUtf8(report::reservationCsv({{name(), serial, code}}));
}

QString ReservationAssistant::authorizationCode() const
{
    if (stage() != Stage::Bound)
        return {};
    const Fleet &fleet = m_session.fleet();
    return fleet.instances().at(simulation::reservationOf(fleet, agent())).reserved->authorizationCode.text;
}

QString ReservationAssistant::linesOf(Step step) const
{
    ReserveOnDevices::Target target = m_target;
    target.authorizationCode = authorizationCode();
    return simulation::linesOf(m_session.fleet(), step, target).join(u'\n');
}

void openReservationAssistant(FleetSession &session, const ReserveOnDevices::Target &target, QWidget *parent)
{
    (new ReservationAssistant(session, target, parent))->open();
}

} // namespace lictor
