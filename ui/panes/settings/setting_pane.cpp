#include "setting_panes/setting_pane.h"

#include "fleet/requests.h"
#include "session/fleet_session.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lictor {

SettingPane::SettingPane(FleetSession &session, QStringList path, QWidget *parent)
    : ConfigurationPane(session, parent), m_path(std::move(path))
{
    setAccessibleName(m_path.constLast());
    auto *scroll = new QScrollArea(this);
    auto *content = new QWidget(scroll);
    m_leader = new QPushButton(content);
    m_leader->setAutoDefault(false);
    m_column = new QVBoxLayout;
    auto *whole = new QVBoxLayout(content);
    whole->addWidget(m_leader, 0, Qt::AlignLeading);
    whole->addLayout(m_column, 1);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scroll);
    connect(m_leader, &QPushButton::clicked, this, [this] { Q_EMIT goTo(SettingPane::path(), Subject{{leader()}, {}}); });
}

QLabel *SettingPane::addParagraph(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setWordWrap(true);
    m_paragraphs.push_back(label);
    m_column->addWidget(label);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, mutedText(muted));
    label->setPalette(muted);
    return label;
}

const Device &SettingPane::shownDevice() const { return session().fleet().devices().at(device()); }

QString SettingPane::readOnlyReason() const
{
    const DeviceId unit = leader();
    if (!unit || session().isReadOnly())
        return ConfigurationPane::readOnlyReason();
    return tr("%1 takes its configuration from %2.").arg(shownDevice().name, session().fleet().devices().at(unit).name);
}

void SettingPane::showDevice()
{
    const DeviceId unit = leader();
    m_leader->setVisible(bool(unit));
    if (unit)
        m_leader->setText(tr("Go to %1").arg(session().fleet().devices().at(unit).name));
    showSettings(readOnlyReason());
}

void SettingPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        QPalette muted = palette();
        muted.setColor(QPalette::WindowText, mutedText(muted));
        for (QLabel *label : m_paragraphs)
            label->setPalette(muted);
    }
    ConfigurationPane::changeEvent(event);
}

void showText(QLineEdit *field, const QString &text)
{
    if (field->text().trimmed() != text)
        field->setText(text);
}

} // namespace lictor
