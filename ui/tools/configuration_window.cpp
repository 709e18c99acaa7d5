#include "tools/configuration_window.h"

#include "commands/configuration_text.h"
#include "commands/unified_diff.h"
#include "session/fleet_session.h"
#include "tools/marked_text.h"
#include "widgets/save_text.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace lictor {

namespace {
MarkedText::Mark markOf(UnifiedDiff::Kind kind)
{
    switch (kind) {
    case UnifiedDiff::Kind::Heading:
    case UnifiedDiff::Kind::Place: return MarkedText::Mark::Heading;
    case UnifiedDiff::Kind::Added: return MarkedText::Mark::Added;
    case UnifiedDiff::Kind::Removed: return MarkedText::Mark::Removed;
    case UnifiedDiff::Kind::Same: break;
    }
    return MarkedText::Mark::None;
}
} // namespace

ConfigurationWindow::ConfigurationWindow(FleetSession &session, DeviceId device, QWidget *parent)
    : QWidget(parent, Qt::Window), m_session(session), m_device(device), m_shown(new QComboBox(this)),
      m_otherLabel(new QLabel(tr("Other &device:"), this)), m_count(new QLabel(this)), m_found(new QLabel(this)),
      m_other(new QLineEdit(this)), m_search(new QLineEdit(this)), m_text(new MarkedText(this))
{
    setObjectName(QStringLiteral("configurationWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setObjectName(QStringLiteral("configuration"));
    m_text->setAccessibleName(tr("Configuration"));
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeChoices());
    column->addWidget(makeSearch());
    column->addWidget(m_text, 1);
    column->addWidget(m_count);
    column->addWidget(makeButtons());
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 36);
    connect(&session, &FleetSession::changed, this, &ConfigurationWindow::refresh);
    connect(&session, &FleetSession::opened, this, &QWidget::close); // another fleet altogether
    refresh();
    m_text->setFocus();
}

QWidget *ConfigurationWindow::makeChoices()
{
    auto *choices = new QWidget(this);
    auto *label = new QLabel(tr("S&how:"), choices);
    label->setBuddy(m_shown);
    m_shown->setObjectName(QStringLiteral("shown"));
    m_shown->addItems(
        {tr("Running configuration"), tr("Compared with the startup configuration"), tr("Compared with another device")});
    m_otherLabel->setBuddy(m_other);
    m_other->setObjectName(QStringLiteral("otherDevice"));
    m_other->setPlaceholderText(tr("Name of a device"));
    m_other->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins({});
    row->addWidget(label);
    row->addWidget(m_shown);
    row->addWidget(m_otherLabel);
    row->addWidget(m_other);
    row->addStretch(1);
    connect(m_shown, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        if (shown() == Shown::AgainstDevice)
            m_other->setFocus();
    });
    connect(m_other, &QLineEdit::textChanged, this, &ConfigurationWindow::refresh);
    QStringList names;
    m_session.fleet().devices().each([&](DeviceId id, const Device &device) {
        if (id != m_device)
            names += device.name;
    });
    auto *completer = new QCompleter(names, m_other);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_other->setCompleter(completer);
    return choices;
}

QWidget *ConfigurationWindow::makeSearch()
{
    auto *search = new QWidget(this);
    auto *label = new QLabel(tr("&Find:"), search);
    label->setBuddy(m_search);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    auto *next = new QPushButton(tr("&Next"), search);
    auto *previous = new QPushButton(tr("&Previous"), search);
    next->setToolTip(tr("Next place (F3)"));
    previous->setToolTip(tr("Previous place (Shift+F3)"));
    auto *row = new QHBoxLayout(search);
    row->setContentsMargins({});
    row->addWidget(label);
    row->addWidget(m_search, 1);
    row->addWidget(next);
    row->addWidget(previous);
    row->addWidget(m_found);
    for (QPushButton *button : {next, previous})
        button->setAutoDefault(false);
    connect(next, &QPushButton::clicked, this, [this] { this->search(true); });
    connect(previous, &QPushButton::clicked, this, [this] { this->search(false); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { this->search(true); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &word) {
        m_text->highlight(word);
        m_found->clear();
        if (!word.isEmpty())
            this->search(true);
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(new QShortcut(QKeySequence(Qt::Key_F3), this), &QShortcut::activated, this, [this] { this->search(true); });
    connect(
        new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), this), &QShortcut::activated, this, [this] { this->search(false); });
    return search;
}

QWidget *ConfigurationWindow::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *copy = new QPushButton(tr("&Copy"), buttons);
    auto *save = new QPushButton(tr("&Save…"), buttons);
    auto *closeButton = new QPushButton(tr("C&lose"), buttons);
    for (QPushButton *button : {copy, save, closeButton})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->addWidget(copy);
    row->addWidget(save);
    row->addStretch(1);
    row->addWidget(closeButton);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(
        save, &QPushButton::clicked, this, [this] { saveText(tr("Save Configuration"), m_text->toPlainText() + u'\n', this); });
    connect(closeButton, &QPushButton::clicked, this, &QWidget::close);
    return buttons;
}

ConfigurationWindow::Shown ConfigurationWindow::shown() const { return Shown(m_shown->currentIndex()); }

void ConfigurationWindow::refresh()
{
    const Fleet &fleet = m_session.fleet();
    const Device *device = fleet.devices().find(m_device);
    m_otherLabel->setVisible(shown() == Shown::AgainstDevice);
    m_other->setVisible(shown() == Shown::AgainstDevice);
    if (!device) {
        m_count->setText(tr("This device is not in the fleet any more; this is what it ran last."));
        return;
    }
    setWindowTitle(tr("Running Configuration - %1").arg(device->name));
    if (shown() == Shown::Running) {
        showRunning();
    } else if (shown() == Shown::AgainstStartup) {
        showAgainst(tr("%1 startup").arg(device->name), startupConfiguration(fleet, m_session.catalog(), m_device).texts());
    } else if (const DeviceId other = fleet.findDevice(m_other->text().trimmed())) {
        showAgainst(tr("%1 running").arg(fleet.devices().at(other).name),
            runningConfiguration(fleet, m_session.catalog(), other).texts());
    } else {
        m_text->setLines({});
        m_count->setText(m_other->text().isEmpty() ? tr("Type the name of the device to compare with.")
                                                   : tr("There is no device “%1” in this fleet.").arg(m_other->text()));
    }
}

void ConfigurationWindow::showRunning()
{
    const ConfigurationText text = runningConfiguration(m_session.fleet(), m_session.catalog(), m_device);
    std::vector<MarkedText::Line> lines;
    for (const ConfigurationText::Line &line : text.lines)
        lines.push_back({line.text, line.kept ? MarkedText::Mark::Kept : MarkedText::Mark::None});
    m_text->setLines(std::move(lines));
    const int all = int(text.lines.size()), kept = text.keptCount();
    m_count->setText(kept == 0
            ? tr("%n line(s), all of them modelled.", nullptr, all)
            : tr("%n line(s), %1 modelled, %2 kept word for word (muted, with a bar in the margin).", nullptr, all)
                  .arg(all - kept)
                  .arg(kept));
}

void ConfigurationWindow::showAgainst(const QString &name, const QStringList &texts)
{
    const QString own = tr("%1 running").arg(m_session.fleet().devices().at(m_device).name);
    const UnifiedDiff diff =
        unifiedDiff(texts, name, runningConfiguration(m_session.fleet(), m_session.catalog(), m_device).texts(), own);
    std::vector<MarkedText::Line> lines;
    for (const UnifiedDiff::Line &line : diff.lines)
        lines.push_back({line.text, markOf(line.kind)});
    m_text->setLines(std::move(lines));
    m_count->setText(diff.lines.empty()
            ? tr("No differences: %1 and %2 are the same.").arg(name, own)
            : tr("From %1 to %2: %3 added (+), %4 removed (−).").arg(name, own).arg(diff.added).arg(diff.removed));
}

void ConfigurationWindow::search(bool forward)
{
    if (m_search->text().isEmpty()) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    const int at = m_text->step(forward);
    m_found->setText(at == 0 ? tr("not found") : tr("%1 of %2").arg(at).arg(m_text->places()));
}

} // namespace lictor
