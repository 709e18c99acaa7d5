#include "monitor_panes/messages_pane.h"

#include "monitor_panes/messages_view.h"
#include "widgets/place.h"
#include "widgets/save_text.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QVBoxLayout>

namespace lictor {

MessagesPane::MessagesPane(FleetSession &session, QWidget *parent)
    : Pane(session, parent), m_messages(new MessagesView(session, this))
{
    setAccessibleName(tr("Licensing Messages"));
    auto *copy = new QPushButton(tr("&Copy"), this);
    auto *save = new QPushButton(tr("&Export…"), this);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_messages->text()); });
    connect(save, &QPushButton::clicked, this, [this] { saveText(tr("Export Licensing Messages"), m_messages->text(), this); });
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : {copy, save}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages, 1);
    column->addLayout(buttons);
}

QStringList MessagesPane::path() const { return place("Monitoring > Logging > Licensing Messages"); }

void MessagesPane::show(const Subject &subject)
{
    m_device = subject.device();
    m_messages->show(m_device);
}

void MessagesPane::refresh(const ChangeSet &changes)
{
    if (isVisible() && !changes.isEmpty())
        m_messages->show(m_device);
}

void MessagesPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    m_messages->show(m_device);
}

} // namespace lictor
