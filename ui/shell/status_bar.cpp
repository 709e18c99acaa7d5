#include "shell/status_bar.h"

#include "fleet/requests.h"
#include "shell/clock_control.h"
#include "widgets/place.h"
#include "widgets/state_badge.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace lictor {

StatusBar::StatusBar(FleetSession &session, QWidget *parent)
    : QStatusBar(parent), m_session(session), m_message(new StateBadge(this)), m_undo(new QToolButton(this)),
      m_cancel(new QToolButton(this)), m_short(new QToolButton(this)), m_unsaved(addButton(QStringLiteral("notSaved"))),
      m_kept(addButton(QStringLiteral("linesKept"))), m_faults(addButton(QStringLiteral("faultsInForce"))),
      m_jobTitle(new QLabel(this)), m_role(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_clock(new ClockControl(session, this)),
      m_count(
          session, tr("Count the devices out of compliance"),
          [catalog = session.catalogPtr()](const Fleet &fleet, const Job *) { return entitlement::summarize(fleet, *catalog); },
          [this](const entitlement::Summary &summary) { showCount(summary); })
{
    setSizeGripEnabled(false);
    const int gap = fontMetrics().averageCharWidth();
    m_role->setContentsMargins(gap, 0, gap, 0);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setMaximumHeight(fontMetrics().height() * 2 + 4);
    m_undo->setText(tr("Undo"));
    m_undo->setAutoRaise(true);
    m_undo->setFocusPolicy(Qt::TabFocus);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 18);
    m_progress->setRange(0, 1000);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setFocusPolicy(Qt::TabFocus);
    m_short->setAutoRaise(true);
    m_short->setFocusPolicy(Qt::TabFocus);
    m_short->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_short->setObjectName(QStringLiteral("outOfCompliance"));
    addWidget(m_message, 1);
    addWidget(m_undo);
    for (QWidget *widget :
        {static_cast<QWidget *>(m_jobTitle), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel)}) {
        addPermanentWidget(widget);
        widget->hide();
    }
    for (QToolButton *button : {m_unsaved, m_kept})
        addPermanentWidget(button);
    addPermanentWidget(m_role);
    auto *user = new QLabel(session.user(), this);
    user->setContentsMargins(gap, 0, gap, 0);
    user->setToolTip(tr("Who acts: the name in the journal"));
    addPermanentWidget(user);
    addPermanentWidget(m_faults);
    addPermanentWidget(m_short);
    addPermanentWidget(m_clock);
    m_undo->hide();
    m_fade.setSingleShot(true);
    m_fade.setInterval(10000);

    connect(&m_fade, &QTimer::timeout, m_undo, &QWidget::hide);
    connect(m_undo, &QToolButton::clicked, this, [this] { (void)m_session.undo(); });
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_jobs.isEmpty())
            return;
        m_jobs.front()->cancel();
        m_jobTitle->setText(tr("Cancelling…"));
    });
    connect(m_short, &QToolButton::clicked, this,
        [this] { Q_EMIT filterRequested(QStringLiteral("auth:out-of-compliance|authorization-expired|evaluation-expired")); });
    connect(&session, &FleetSession::message, this,
        [this](const QString &text, bool undoable) { say(Tone::Positive, text, undoable); });
    connect(&session, &FleetSession::failed, this, [this](const Error &error) { say(Tone::Critical, error.sentence(), false); });
    connect(m_unsaved, &QToolButton::clicked, this, [this] { Q_EMIT commandRequested(QStringLiteral("save-to-flash")); });
    connect(m_kept, &QToolButton::clicked, this, [this] { Q_EMIT commandRequested(QStringLiteral("show-configuration")); });
    connect(m_faults, &QToolButton::clicked, this,
        [this] { Q_EMIT paneRequested(place("Monitoring > Fleet > Outages and Faults")); });
    connect(&session, &FleetSession::changed, this, &StatusBar::showFaults);
    connect(&session, &FleetSession::opened, this, &StatusBar::showFaults);
    connect(&session, &FleetSession::jobStarted, this, &StatusBar::follow);
    connect(&session, &FleetSession::changed, this, [this] { m_count.want(); });
    connect(&session, &FleetSession::opened, this, [this] { m_count.want(); });
    m_message->hide();
    for (Job *job : session.jobs())
        follow(job);
    showFaults();
    m_count.want();
}

QToolButton *StatusBar::addButton(const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->hide();
    return button;
}

void StatusBar::showFaults()
{
    const int count = int(m_session.fleet().faults().size());
    m_faults->setVisible(count > 0);
    m_faults->setText(tr("%n fault(s)", nullptr, count));
    m_faults->setToolTip(tr("Outages and faults that are set; click to see them"));
    m_faults->setAccessibleDescription(m_faults->toolTip());
}

void StatusBar::showDevice(const Device *device)
{
    const bool unsaved = device && !(device->running == device->startup);
    m_unsaved->setVisible(unsaved);
    m_unsaved->setText(tr("not saved"));
    m_unsaved->setToolTip(tr("The running configuration differs from the one that the device starts with; click to save it"));
    m_unsaved->setAccessibleDescription(m_unsaved->toolTip());
    const int kept = device ? int(device->running->kept.size()) : 0;
    m_kept->setVisible(kept > 0);
    m_kept->setText(tr("%n line(s) kept", nullptr, kept));
    m_kept->setToolTip(tr("Configuration lines that Lictor carries as they are and does not obey; click to see them"));
    m_kept->setAccessibleDescription(m_kept->toolTip());
}

void StatusBar::say(Tone tone, const QString &text, bool undoable)
{
    m_message->set(tone, text);
    m_message->setToolTip(text);
    m_message->setVisible(!text.isEmpty());
    m_undo->setVisible(undoable);
    m_undo->setToolTip(tr("Undo %1").arg(m_session.undoText()));
    m_fade.start();
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString StatusBar::message() const { return m_message->text(); }

void StatusBar::setSubject(const Subject &subject)
{
    const Fleet &fleet = m_session.fleet();
    const UnitRole role = fleet.devices().find(subject.device()) ? roleOf(fleet, subject.device()) : UnitRole::Single;
    m_role->setText(role == UnitRole::Single ? QString()
            : role == UnitRole::Active       ? QStringLiteral("act")
            : role == UnitRole::Standby      ? QStringLiteral("stby")
                                             : toWord(role));
    m_role->setVisible(role != UnitRole::Single);
    showDevice(subject.devices.size() == 1 ? fleet.devices().find(subject.device()) : nullptr);
}

void StatusBar::follow(Job *job)
{
    m_jobs.append(job);
    const auto showFirst = [this] {
        const bool any = !m_jobs.isEmpty();
        for (QWidget *widget :
            {static_cast<QWidget *>(m_jobTitle), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel)})
            widget->setVisible(any);
        if (any) {
            m_jobTitle->setText(m_jobs.size() > 1 ? tr("%1 (and %2 more)").arg(m_jobs.front()->title()).arg(m_jobs.size() - 1)
                                                  : m_jobs.front()->title());
            showProgress(m_jobs.front()->fraction());
        }
    };
    connect(job, &Job::progressed, this, [this, job](double fraction) {
        if (!m_jobs.isEmpty() && m_jobs.front() == job)
            showProgress(fraction);
    });
    connect(job, &Job::finished, this, [this, job, showFirst] {
        m_jobs.removeOne(job);
        showFirst();
    });
    // Work that is over at once shows nothing.
    auto *delay = new QTimer(job);
    delay->setSingleShot(true);
    connect(delay, &QTimer::timeout, this, showFirst);
    delay->start(200);
}

void StatusBar::showProgress(double fraction)
{
    m_progress->setRange(0, fraction == Job::unknown ? 0 : 1000);
    m_progress->setValue(int(fraction * 1000));
}

void StatusBar::showCount(const entitlement::Summary &summary)
{
    const int number = summary.byAuthorization[size_t(AuthorizationWord::OutOfCompliance)]
        + summary.byAuthorization[size_t(AuthorizationWord::AuthorizationExpired)]
        + summary.byAuthorization[size_t(AuthorizationWord::EvaluationExpired)];
    m_short->setIcon(toneIcon(number > 0 ? Tone::Critical : Tone::Positive));
    m_short->setText(QLocale().toString(number));
    m_short->setAccessibleName(number == 1 ? tr("1 device out of compliance") : tr("%1 devices out of compliance").arg(number));
    m_short->setToolTip(m_short->accessibleName());
}

} // namespace lictor
