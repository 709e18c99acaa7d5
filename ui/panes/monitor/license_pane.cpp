#include "monitor_panes/license_pane.h"

#include "monitor_panes/license_form.h"
#include "monitor_panes/messages_view.h"
#include "monitor_panes/tasks_view.h"
#include "session/fleet_session.h"
#include "tables/license_text.h"
#include "widgets/empty_state.h"
#include "widgets/place.h"
#include "widgets/save_text.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace lictor {

MonitorLicensePane::MonitorLicensePane(FleetSession &session, QWidget *parent)
    : Pane(session, parent), m_pages(new QStackedWidget(this)), m_empty(new EmptyState(this)), m_tabs(new QTabWidget(this)),
      m_form(new MonitorLicenseForm(session, this)), m_text(new QPlainTextEdit(this)), m_tasks(new TasksView(session, this)),
      m_messages(new MessagesView(session, this))
{
    setAccessibleName(tr("Smart License"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("As text"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_tabs->addTab(m_form, tr("Overview"));
    m_tabs->addTab(m_text, tr("As text"));
    m_tabs->addTab(m_tasks, tr("Tasks"));
    m_tabs->addTab(m_messages, tr("Messages"));
    m_tabs->setDocumentMode(true);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    const auto addButton = [&](const QString &text, void (MonitorLicensePane::*slot)()) {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        buttons->addWidget(button);
    };
    addButton(tr("Refresh"), &MonitorLicensePane::reload);
    addButton(tr("Copy"), &MonitorLicensePane::copy);
    addButton(tr("Export…"), &MonitorLicensePane::save);

    auto *page = new QWidget(this);
    auto *inside = new QVBoxLayout(page);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_tabs, 1);
    inside->addLayout(buttons);
    m_pages->addWidget(page);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_pages);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MonitorLicensePane::reload);
    reload();
}

QStringList MonitorLicensePane::path() const { return place("Monitoring > Properties > Smart License"); }

void MonitorLicensePane::show(const Subject &subject)
{
    m_device = subject.device();
    reload();
}

void MonitorLicensePane::refresh(const ChangeSet &changes)
{
    if (!changes.isEmpty())
        reload();
}

void MonitorLicensePane::reload()
{
    if (!session().fleet().devices().find(m_device)) {
        m_empty->set(Tone::Neutral, tr("No device is chosen."), tr("Choose one in the Device List to see its Smart Agent."));
        m_pages->setCurrentIndex(1);
        return;
    }
    m_pages->setCurrentIndex(0);
    if (m_tabs->currentWidget() == m_form) {
        m_form->show(m_device);
        return;
    }
    if (m_tabs->currentWidget() == m_tasks) {
        m_tasks->show(m_device);
        return;
    }
    if (m_tabs->currentWidget() == m_messages) {
        m_messages->show(m_device);
        return;
    }
    const QString text = licenseText(session(), m_device);
    if (text == m_text->toPlainText())
        return;
    const int place = m_text->verticalScrollBar()->value();
    m_text->setPlainText(text);
    m_text->verticalScrollBar()->setValue(place);
}

QString MonitorLicensePane::shownText() const
{
    const QWidget *tab = m_tabs->currentWidget();
    return tab == m_form    ? m_form->text()
        : tab == m_tasks    ? m_tasks->text()
        : tab == m_messages ? m_messages->text()
                            : m_text->toPlainText();
}

void MonitorLicensePane::copy() { QApplication::clipboard()->setText(shownText()); }

void MonitorLicensePane::save()
{
    if (session().fleet().devices().find(m_device))
        saveText(tr("Export Smart License Status"), shownText(), this);
}

} // namespace lictor
