#include "shell/pane_frame.h"

#include "fleet/requests.h"
#include "session/fleet_session.h"
#include "shell/preview_dialog.h"
#include "shell/user_settings.h"
#include "widgets/empty_state.h"
#include "widgets/state_badge.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace lictor {

PaneFrame::PaneFrame(FleetSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_path(new QLabel(this)), m_device(new QLabel(this)), m_changes(new QLabel(this)),
      m_bannerFrame(new QWidget(this)), m_foot(new QWidget(this)), m_banner(new StateBadge(m_bannerFrame)),
      m_closeBanner(new QToolButton(m_bannerFrame)), m_stack(new QStackedWidget(this)), m_reason(new EmptyState(this)),
      m_apply(new QPushButton(tr("A&pply"), this)), m_reset(new QPushButton(tr("Re&set"), this)),
      m_preview(new QPushButton(tr("Pre&view Commands…"), this))
{
    m_path->setObjectName(QStringLiteral("path"));
    m_path->setTextFormat(Qt::RichText);
    m_path->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard | Qt::TextSelectableByMouse);
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_device->setObjectName(QStringLiteral("subject"));
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.25);
    larger.setBold(true);
    m_device->setFont(larger);
    m_bannerFrame->setAutoFillBackground(true);
    auto *bannerRow = new QHBoxLayout(m_bannerFrame);
    bannerRow->setContentsMargins(10, 6, 10, 6);
    bannerRow->addWidget(m_banner, 1);
    m_closeBanner->setObjectName(QStringLiteral("closeBanner"));
    m_closeBanner->setText(tr("Close"));
    m_closeBanner->setAccessibleName(tr("Close this message"));
    m_closeBanner->setFocusPolicy(Qt::StrongFocus);
    m_closeBanner->setAutoRaise(true);
    bannerRow->addWidget(m_closeBanner, 0, Qt::AlignTop);

    // QDialogButtonBox would put Reset at the far left; ASDM has Apply, then Reset, in the middle.
    m_apply->setObjectName(QStringLiteral("apply"));
    m_reset->setObjectName(QStringLiteral("reset"));
    m_preview->setObjectName(QStringLiteral("preview"));
    m_changes->setWordWrap(true);
    auto *footRow = new QHBoxLayout(m_foot);
    footRow->setContentsMargins(0, 4, 0, 0);
    footRow->addWidget(m_changes, 1);
    footRow->addWidget(m_apply);
    footRow->addWidget(m_reset);
    footRow->addWidget(m_preview, 1, Qt::AlignTrailing);

    m_stack->addWidget(m_reason);
    paintPath();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 12, 8);
    column->addWidget(m_path);
    column->addWidget(m_device);
    column->addWidget(m_bannerFrame);
    column->addWidget(m_stack, 1);
    column->addWidget(m_foot);

    connect(m_path, &QLabel::linkActivated, this, [this](const QString &elements) { Q_EMIT pathChosen(elements.toInt()); });
    connect(m_apply, &QPushButton::clicked, this, &PaneFrame::applyAsPreferred);
    connect(m_reset, &QPushButton::clicked, this, &PaneFrame::reset);
    connect(m_preview, &QPushButton::clicked, this, &PaneFrame::preview);
    connect(m_closeBanner, &QToolButton::clicked, this, [this] { m_session.setOpenFailure({}); });
    connect(&session, &FleetSession::openFailureChanged, this, &PaneFrame::announceOpenFailure);
}

void PaneFrame::showPane(Pane *pane, const Head &head, const Subject &subject)
{
    if (m_stack->indexOf(pane) < 0)
        m_stack->addWidget(pane);
    if (m_pane && m_pane != pane)
        disconnect(m_pane, &Pane::stateChanged, this, &PaneFrame::update);
    if (m_pane != pane)
        connect(pane, &Pane::stateChanged, this, &PaneFrame::update);
    m_pane = pane;
    m_subject = subject;
    m_pane->show(subject);
    m_stack->setCurrentWidget(pane);
    showHead(head, subject);
    update();
}

void PaneFrame::showReason(const Head &head, const Subject &subject, const QString &reason)
{
    if (m_pane)
        disconnect(m_pane, &Pane::stateChanged, this, &PaneFrame::update);
    m_pane = nullptr;
    m_subject = subject;
    m_reason->set(Tone::Neutral, reason);
    m_stack->setCurrentWidget(m_reason);
    showHead(head, subject);
    update();
}

void PaneFrame::showHead(const Head &head, const Subject &subject)
{
    m_shownPath = head.path;
    paintPath();
    const Fleet &fleet = m_session.fleet();
    const Device *device = fleet.devices().find(subject.device());
    QString text;
    if (subject.devices.size() > 1) {
        text = tr("%1 devices selected").arg(subject.devices.size());
    } else if (device) {
        const Group *group = fleet.groups().find(device->group);
        text = group ? tr("%1 · %2 of %3").arg(device->name, toWord(roleOf(fleet, subject.device())), group->name)
                     : tr("%1 · %2").arg(device->name, m_session.catalog().model(device->model).name);
    }
    m_device->setText(text);
    m_device->setVisible(!text.isEmpty() && head.namesDevice);
}

Pane::Banner PaneFrame::openFailure() const
{
    const std::optional<Error> &failure = m_session.openFailure();
    if (!failure)
        return {};
    const QString shown = m_session.isOpen() ? QFileInfo(m_session.path()).fileName() : tr("no fleet");
    return {Tone::Critical,
        failure->remedy.isEmpty()
            ? tr("%1 was not opened: %2. Shown instead: %3.").arg(failure->what, failure->why, shown)
            : tr("%1 was not opened: %2; %3. Shown instead: %4.").arg(failure->what, failure->why, failure->remedy, shown)};
}

void PaneFrame::announceOpenFailure()
{
    update();
    if (!m_session.openFailure())
        return;
    QAccessibleEvent alert(m_banner, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PaneFrame::update()
{
    // A file that is missed comes before whatever the pane of another one says.
    const bool missed = m_session.openFailure().has_value();
    const Pane::Banner banner = missed ? openFailure() : m_pane ? m_pane->banner() : Pane::Banner{};
    m_closeBanner->setVisible(missed);
    m_bannerFrame->setVisible(!banner.text.isEmpty());
    if (!banner.text.isEmpty()) {
        m_banner->set(banner.tone, banner.text);
        paintBanner(banner.tone);
    }
    const bool hasFoot = m_pane && m_pane->hasApply();
    m_foot->setVisible(hasFoot);
    if (!hasFoot)
        return;
    const int count = m_pane->changeCount();
    const QString why = m_pane->whyNotApply();
    const QString changes = count == 1 ? tr("1 change") : tr("%1 changes").arg(count);
    // What the banner says already is not said again at the foot; Apply's tool tip has it.
    const QString reason = banner.text.startsWith(why) ? QString() : why;
    m_changes->setText(count > 0 && !reason.isEmpty() ? tr("%1 · %2").arg(changes, reason) : count > 0 ? changes : reason);
    m_apply->setEnabled(why.isEmpty());
    m_apply->setToolTip(why.isEmpty() ? tr("Sends the changes to the device (Ctrl+Return)") : why);
    m_reset->setEnabled(count > 0);
    m_preview->setEnabled(count > 0);
}

void PaneFrame::paintBanner(Tone tone)
{
    m_bannerTone = tone;
    QPalette colors = palette();
    colors.setColor(QPalette::Window, toneTint(tone, colors));
    m_bannerFrame->setPalette(colors);
}

void PaneFrame::paintPath()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, focusRing(colors));
    m_path->setPalette(colors);
    // As in ASDM the line is made of links; the last element is where one is.
    QStringList elements;
    for (int i = 0; i < int(m_shownPath.size()); ++i) {
        const QString name = m_shownPath[i].toHtmlEscaped();
        elements += i + 1 == m_shownPath.size() ? name
                                                : QStringLiteral("<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>")
                                                      .arg(i + 1)
                                                      .arg(focusRing(colors).name(), name);
    }
    m_path->setText(elements.join(QStringLiteral(" &gt; ")));
    m_path->setAccessibleName(m_shownPath.join(QStringLiteral(" > ")));
    m_path->setToolTip(m_path->accessibleName());
}

void PaneFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        paintBanner(m_bannerTone);
        paintPath();
    }
    QWidget::changeEvent(event);
}

void PaneFrame::apply()
{
    if (m_pane && m_pane->hasApply() && m_pane->whyNotApply().isEmpty())
        m_pane->apply();
    update();
}

void PaneFrame::applyAsPreferred()
{
    if (user_settings::previewsCommands())
        preview();
    else
        apply();
}

void PaneFrame::reset()
{
    if (m_pane && m_pane->hasApply())
        m_pane->reset();
    update();
}

void PaneFrame::preview()
{
    if (!m_pane || !m_pane->hasApply() || m_pane->changeCount() == 0)
        return;
    const Device *device = m_session.fleet().devices().find(m_subject.device());
    auto *dialog = new PreviewDialog(device ? device->name : QString(), m_pane->commands(), m_pane->whyNotApply(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &PaneFrame::apply);
    dialog->open();
}

} // namespace lictor
