#include "monitor_panes/license_pane.h"

#include "monitor_panes/license_form.h"
#include "session/fleet_session.h"
#include "tables/license_text.h"
#include "widgets/empty_state.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace lictor {

MonitorLicensePane::MonitorLicensePane(FleetSession &session, QWidget *parent)
    : Pane(session, parent), m_pages(new QStackedWidget(this)), m_empty(new EmptyState(this)), m_tabs(new QTabWidget(this)),
      m_form(new MonitorLicenseForm(session, this)), m_text(new QPlainTextEdit(this))
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

QStringList MonitorLicensePane::path() const { return {QStringLiteral("Monitoring"), QStringLiteral("Properties"), QStringLiteral("Smart License")}; }

void MonitorLicensePane::show(const Subject &subject)
{
    m_device = subject.device();
    m_chosen = subject.devices.size();
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
    const QString text = licenseText(session(), m_device);
    if (text == m_text->toPlainText())
        return;
    const int place = m_text->verticalScrollBar()->value();
    m_text->setPlainText(text);
    m_text->verticalScrollBar()->setValue(place);
}

void MonitorLicensePane::copy()
{
    QApplication::clipboard()->setText(m_tabs->currentWidget() == m_form ? m_form->text() : m_text->toPlainText());
}

void MonitorLicensePane::save()
{
    const Device *device = session().fleet().devices().find(m_device);
    if (!device)
        return;
    auto *dialog = new QFileDialog(
        this, tr("Export Smart License Status"), device->name + QStringLiteral("-license.txt"), tr("Text (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    connect(dialog, &QFileDialog::fileSelected, this, &MonitorLicensePane::write);
    dialog->open();
}

void MonitorLicensePane::write(const QString &file)
{
    QSaveFile out(file);
    const QByteArray text = licenseText(session(), m_device).toUtf8();
    if (out.open(QIODevice::WriteOnly) && out.write(text) == text.size() && out.commit())
        Q_EMIT session().message(tr("Written: %1").arg(file), false);
    else
        Q_EMIT session().failed({Refusal::File, file, out.errorString(), tr("choose another place"), {}});
}

} // namespace lictor
