#include "shell/clock_control.h"

#include "session/fleet_session.h"
#include "widgets/line_icon.h"

#include <QActionGroup>
#include <QDateTime>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QToolButton>

namespace lictor {

ClockControl::ClockControl(FleetSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_run(session), m_back(new QToolButton(this)), m_play(new QToolButton(this)),
      m_next(new QToolButton(this)), m_time(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2);
    for (QToolButton *button : {m_back, m_play, m_next, m_time}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    m_back->setObjectName(QStringLiteral("clockBack"));
    m_back->setIcon(lineIcon(LineIcon::Undo));
    m_back->setAccessibleName(tr("Clock back"));
    m_play->setObjectName(QStringLiteral("clockRun"));
    m_next->setObjectName(QStringLiteral("clockNext"));
    m_next->setIcon(lineIcon(LineIcon::Next));
    m_next->setAccessibleName(tr("Next event"));
    m_next->setToolTip(tr("To the next moment at which something happens (F8)"));
    m_time->setObjectName(QStringLiteral("clockTime"));
    m_time->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_time);
    fillMenu(menu);
    m_time->setMenu(menu);
    connect(m_back, &QToolButton::clicked, this, &ClockControl::back);
    connect(m_play, &QToolButton::clicked, this, &ClockControl::runOrPause);
    connect(&m_run, &ClockRun::runningChanged, this, &ClockControl::showRunning);
    connect(m_next, &QToolButton::clicked, this, &ClockControl::nextEvent);
    connect(&session, &FleetSession::changed, this, &ClockControl::refresh);
    connect(&session, &FleetSession::opened, this, &ClockControl::refresh);
    showRunning();
    refresh();
}

void ClockControl::fillMenu(QMenu *menu)
{
    const bool isMain = menu->parentWidget() != m_time; // only the menu bar's entries carry the keys: two would be ambiguous
    const auto add = [&](QMenu *to, const QString &text, const QKeySequence &key, auto act) {
        QAction *action = to->addAction(text);
        if (isMain)
            action->setShortcut(key);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_runActions.append(add(menu, tr("&Run"), QKeySequence(Qt::Key_F9), [this] { runOrPause(); }));
    fillRunMenus(menu);
    menu->addSeparator();
    add(menu, tr("&Next Event"), QKeySequence(Qt::Key_F8), [this] { nextEvent(); });
    add(menu, tr("&Back"), QKeySequence(Qt::Key_F7), [this] { back(); });
    QMenu *by = menu->addMenu(tr("&Advance By"));
    add(by, tr("1 Hour"), {}, [this] { m_session.start(AdvanceClock{m_session.fleet().now + Duration{3600}}); });
    add(by, tr("1 Day"), {}, [this] { advance(1); });
    add(by, tr("7 Days"), {}, [this] { advance(7); });
    add(by, tr("30 Days"), {}, [this] { advance(30); });
    add(by, tr("90 Days"), {}, [this] { advance(90); });
    add(by, tr("1 Year"), {}, [this] { advance(365); });
    add(menu, tr("&Jump To…"), QKeySequence(Qt::CTRL | Qt::Key_F8), [this] { jumpTo(); });
}

void ClockControl::fillRunMenus(QMenu *menu)
{
    const auto choices = [this](QMenu *to, auto list, auto get, auto set) {
        auto *group = new QActionGroup(to);
        for (const auto &[text, value] : list) {
            QAction *action = to->addAction(text);
            action->setCheckable(true);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [set, value = value] { set(value); });
            // The other menu may have chosen another one.
            connect(to, &QMenu::aboutToShow, action, [action, get, value = value] { action->setChecked(get() == value); });
        }
    };
    choices(
        menu->addMenu(tr("&Speed")),
        std::vector{std::pair{tr("1 hour a second"), Duration{3600}}, {tr("1 day a second"), Duration{days{1}}},
            {tr("7 days a second"), Duration{days{7}}}},
        [this] { return m_run.speed(); }, [this](Duration speed) { m_run.setSpeed(speed); });
    using StopWhen = ClockRun::StopWhen;
    choices(
        menu->addMenu(tr("S&top When")),
        std::vector{std::pair{tr("A state changes"), StopWhen::StateChanges}, {tr("A pool runs dry"), StopWhen::PoolRunsDry},
            {tr("Only by hand"), StopWhen::Never}},
        [this] { return m_run.stopWhen(); }, [this](StopWhen when) { m_run.setStopWhen(when); });
}

void ClockControl::runOrPause()
{
    if (m_run.isRunning())
        m_run.stop();
    else
        m_run.start();
}

void ClockControl::showRunning()
{
    const bool running = m_run.isRunning();
    m_play->setIcon(lineIcon(running ? LineIcon::Pause : LineIcon::Play));
    m_play->setAccessibleName(running ? tr("Pause the clock") : tr("Run the clock"));
    m_play->setToolTip(running ? tr("Pause (F9)") : tr("Let the clock run until something happens (F9)"));
    for (QAction *action : m_runActions)
        action->setText(running ? tr("&Pause") : tr("&Run"));
}

void ClockControl::refresh()
{
    const Instant now = m_session.fleet().now;
    // A date is read from the left in every language. The blanks are room for the arrow.
    m_time->setText(QChar(0x2066) + toReadable(now) + QChar(0x2069) + QStringLiteral("   "));
    m_time->setAccessibleName(tr("Simulated time %1").arg(toReadable(now)));
    const QString local = QLocale().toString(QDateTime::fromSecsSinceEpoch(now.time_since_epoch().count()), QLocale::LongFormat);
    m_time->setToolTip(tr("The fleet's simulated time; local: %1").arg(local));
    const bool can = m_session.isOpen() && !m_session.isReadOnly();
    m_next->setEnabled(can);
    m_play->setEnabled(can);
    m_back->setEnabled(can && m_session.undoMovesClock());
    m_back->setToolTip(m_back->isEnabled() ? tr("Undo %1 (F7)").arg(m_session.undoText())
                                           : tr("The last action did not move the clock; undo goes back further."));
}

void ClockControl::nextEvent() { m_session.start(NextEvent{}); }

void ClockControl::back()
{
    if (m_session.undoMovesClock())
        (void)m_session.undo();
    else
        Q_EMIT m_session.message(tr("The last action did not move the clock; Edit > Undo takes it back."), false);
}

void ClockControl::advance(qint64 count) { m_session.start(AdvanceClock{m_session.fleet().now + days{count}}); }

void ClockControl::jumpTo()
{
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Jump To"));
    dialog->setLabelText(tr("Date and time (UTC) or a length of time, for example 2026-09-01, 2026-09-01 08:00:00 or +30d:"));
    dialog->setTextValue(toReadable(m_session.fleet().now + days{30}).left(19));
    dialog->setOkButtonText(tr("Jump"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &typed) {
        const QString text = typed.trimmed();
        std::optional<Instant> to;
        if (text.startsWith(u'+')) {
            if (const auto length = parseDuration(QStringView(text).mid(1)))
                to = m_session.fleet().now + *length;
        } else {
            to = parseInstant(text);
        }
        if (!to)
            Q_EMIT m_session.failed(
                {Refusal::OutOfRange, text, tr("this is no time"), tr("write for example 2026-09-01 or +30d"), {}});
        else if (*to <= m_session.fleet().now)
            Q_EMIT m_session.failed({Refusal::OutOfRange, text, tr("this is not after the present time"),
                tr("use Back to undo a movement of the clock"), {}});
        else
            m_session.start(AdvanceClock{*to});
    });
    dialog->open();
}

} // namespace lictor
