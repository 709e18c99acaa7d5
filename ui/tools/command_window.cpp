#include "tools/command_window.h"

#include "commands/transcript.h"
#include "session/fleet_session.h"
#include "session/job.h"
#include "tools/command_input.h"
#include "widgets/save_text.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <span>

namespace lictor {

namespace {
constexpr qsizetype namesShown = 8, answersShown = 200;
constexpr int linesKept = 100000;

QFont terminalFont(const QFont &around)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(std::max(font.pointSizeF(), around.pointSizeF()));
    return font;
}

QPushButton *quietButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    return button;
}

QString headingOf(const Fleet &fleet, const AnswerGroup &group)
{
    QStringList names;
    for (const DeviceId id : group.devices) {
        if (names.size() == namesShown)
            break;
        if (const Device *device = fleet.devices().find(id))
            names += device->name;
    }
    const int others = int(group.devices.size()) - int(names.size());
    const QString list = names.join(QStringLiteral(", "));
    return others > 0 ? CommandWindow::tr("%1 and %n more:", nullptr, others).arg(list) : CommandWindow::tr("%1:").arg(list);
}
} // namespace

CommandWindow::CommandWindow(FleetSession &session, DeviceId device, QWidget *parent)
    : QWidget(parent, Qt::Window), m_session(session), m_line(session.catalogPtr(), device),
      m_single(new QRadioButton(tr("S&ingle line"), this)), m_multiple(new QRadioButton(tr("&Multiple lines"), this)),
      m_target(new QComboBox(this)), m_response(new QPlainTextEdit(this)), m_lines(new QPlainTextEdit(this)),
      m_prompt(new QLabel(this)), m_hint(new QLabel(this)), m_input(new CommandInput(this)), m_entry(new QStackedWidget(this)),
      m_send(quietButton(tr("&Send"), this)), m_stop(quietButton(tr("S&top"), this))
{
    setObjectName(QStringLiteral("commandWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QFont fixed = terminalFont(font());
    m_response->setObjectName(QStringLiteral("response"));
    m_response->setAccessibleName(tr("Response"));
    m_response->setReadOnly(true);
    m_response->setTabChangesFocus(true);
    m_response->setLineWrapMode(QPlainTextEdit::NoWrap); // a caret stands under the word that it means
    m_response->setMaximumBlockCount(linesKept);
    m_response->setFont(fixed);
    m_response->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_prompt->setFont(fixed);
    m_prompt->setTextFormat(Qt::PlainText);
    m_input->setFont(fixed);
    m_lines->setFont(fixed);
    m_hint->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->addWidget(makeChoices());
    column->addWidget(m_response, 1);
    column->addWidget(makeEntry());
    column->addWidget(m_hint);
    column->addWidget(makeButtons());
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 34);

    connect(m_input, &QLineEdit::returnPressed, this, &CommandWindow::send);
    connect(m_input, &CommandInput::helpWanted, this, &CommandWindow::help);
    connect(m_input, &CommandInput::completionWanted, this, &CommandWindow::complete);
    connect(m_input, &CommandInput::declined, this, [this] {
        if (isAsking())
            sendNothing();
    });
    connect(m_send, &QPushButton::clicked, this, &CommandWindow::send);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(&session, &FleetSession::changed, this, &CommandWindow::refresh);
    connect(&session, &FleetSession::opened, this, &QWidget::close); // another fleet altogether
    setSelection({device});
    m_input->setFocus();
}

QWidget *CommandWindow::makeChoices()
{
    auto *choices = new QWidget(this);
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins({});
    auto *target = new QLabel(tr("Send t&o:"), choices);
    target->setBuddy(m_target);
    m_target->setObjectName(QStringLiteral("target"));
    m_single->setChecked(true);
    m_multiple->setObjectName(QStringLiteral("multipleLines"));
    row->addWidget(m_single);
    row->addWidget(m_multiple);
    row->addStretch(1);
    row->addWidget(target);
    row->addWidget(m_target);
    connect(m_multiple, &QRadioButton::toggled, this, [this](bool several) {
        if (several)
            m_lines->setPlainText(m_input->text());
        m_entry->setCurrentIndex(several ? 1 : 0);
        m_entry->setFixedHeight(several ? m_lines->fontMetrics().lineSpacing() * 7 : m_input->sizeHint().height());
        refresh();
    });
    connect(m_target, &QComboBox::currentIndexChanged, this, &CommandWindow::refresh);
    return choices;
}

QWidget *CommandWindow::makeEntry()
{
    m_prompt->setObjectName(QStringLiteral("prompt"));
    m_prompt->setBuddy(m_input);
    m_input->setObjectName(QStringLiteral("commandInput"));
    m_input->setAccessibleName(tr("Command line"));
    m_lines->setObjectName(QStringLiteral("commandLines"));
    m_lines->setAccessibleName(tr("Command lines"));
    m_lines->setTabChangesFocus(true);
    m_entry->addWidget(m_input);
    m_entry->addWidget(m_lines);
    m_entry->setFixedHeight(m_input->sizeHint().height());
    m_prompt->setFixedHeight(m_input->sizeHint().height());
    m_send->setObjectName(QStringLiteral("send"));
    m_stop->setObjectName(QStringLiteral("stop"));
    auto *entry = new QWidget(this);
    auto *row = new QHBoxLayout(entry);
    row->setContentsMargins({});
    row->addWidget(m_prompt, 0, Qt::AlignTop);
    row->addWidget(m_entry, 1);
    row->addWidget(m_send, 0, Qt::AlignTop);
    row->addWidget(m_stop, 0, Qt::AlignTop);
    return entry;
}

QWidget *CommandWindow::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *clear = quietButton(tr("&Clear Response"), buttons);
    auto *copy = quietButton(tr("Copy T&ranscript"), buttons);
    auto *save = quietButton(tr("Sa&ve…"), buttons);
    auto *closeButton = quietButton(tr("C&lose"), buttons);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->addWidget(clear);
    row->addWidget(copy);
    row->addWidget(save);
    row->addStretch(1);
    row->addWidget(closeButton);
    connect(clear, &QPushButton::clicked, m_response, &QPlainTextEdit::clear);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_response->toPlainText()); });
    connect(
        save, &QPushButton::clicked, this, [this] { saveText(tr("Save Transcript"), m_response->toPlainText() + u'\n', this); });
    connect(closeButton, &QPushButton::clicked, this, &QWidget::close);
    return buttons;
}

void CommandWindow::setSelection(const std::vector<DeviceId> &devices)
{
    m_selection = devices;
    refresh();
}

bool CommandWindow::toSelection() const { return m_target->currentIndex() == 1; }

void CommandWindow::refresh()
{
    const Fleet &fleet = m_session.fleet();
    const Device *device = fleet.devices().find(m_line.device());
    if (device) {
        setWindowTitle(tr("Command Line Interface - %1").arg(device->name));
        const QSignalBlocker quiet(m_target);
        const bool wantsSelection = toSelection();
        m_target->clear();
        m_target->addItem(device->name);
        if (m_selection.size() > 1)
            m_target->addItem(tr("The %1 selected devices").arg(locale().toString(qulonglong(m_selection.size()))));
        m_target->setCurrentIndex(wantsSelection && m_selection.size() > 1 ? 1 : 0);
    }
    const bool running = m_job;
    m_prompt->setText(isAsking() ? QString(m_questions.front().text.section(u'\n', -1) + u' ') : m_line.prompt(fleet));
    m_hint->setText(!device ? tr("This device is not in the fleet any more.")
            : isAsking()    ? tr("The device asks: Return means yes, n means no, Escape sends nothing.")
            : running       ? tr("The lines are running; the window can be used meanwhile.")
            : m_multiple->isChecked()
            ? tr("A line a row. Send runs them one after another, as one step that can be undone.")
            : tr("Tab completes, ? shows help, Up and Down bring earlier lines back, Ctrl+Tab leaves the line."));
    const QString whyNot = m_session.isReadOnly() ? m_session.readOnlyReason() : QString();
    for (QWidget *part : {static_cast<QWidget *>(m_input), static_cast<QWidget *>(m_lines)})
        part->setEnabled(device && !running);
    m_send->setEnabled(device && !running && whyNot.isEmpty());
    m_send->setToolTip(whyNot);
    m_stop->setVisible(running);
    for (QWidget *choice :
        {static_cast<QWidget *>(m_single), static_cast<QWidget *>(m_multiple), static_cast<QWidget *>(m_target)})
        choice->setEnabled(device && !running && !isAsking());
}

QStringList CommandWindow::typedLines() const
{
    if (!m_multiple->isChecked())
        return {m_input->text()};
    QStringList lines = m_lines->toPlainText().split(u'\n');
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    return lines;
}

void CommandWindow::send()
{
    if (!m_send->isEnabled())
        return;
    if (isAsking()) {
        answer(m_input->text());
        return;
    }
    m_sending = typedLines();
    if (m_sending.isEmpty())
        return;
    if (!m_multiple->isChecked())
        m_input->remember(m_sending.front());
    m_input->clear();
    if (m_sending.join(QString()).trimmed().isEmpty()) { // Return alone: the prompt again
        print(m_line.prompt(m_session.fleet()));
        return;
    }
    m_questions = m_line.questions(m_session.fleet(), m_sending);
    ask();
}

void CommandWindow::ask()
{
    if (!isAsking()) {
        run();
        return;
    }
    print(m_questions.front().text);
    m_entry->setCurrentIndex(0);
    refresh();
    m_input->setFocus();
}

void CommandWindow::answer(const QString &text)
{
    const bool yes = CommandLine::isYes(text);
    const CommandLine::Question question = m_questions.front();
    if (!yes && question.ifNo.isEmpty()) {
        sendNothing();
        return;
    }
    if (!yes)
        m_sending[question.line] = question.ifNo;
    m_input->clear();
    m_questions.removeFirst();
    ask();
}

void CommandWindow::sendNothing()
{
    m_input->clear();
    m_questions.clear();
    print(tr("Stopped; nothing was sent."));
    m_entry->setCurrentIndex(m_multiple->isChecked() ? 1 : 0);
    refresh();
}

void CommandWindow::run()
{
    const std::vector<DeviceId> devices = toSelection() ? m_selection : std::vector<DeviceId>{m_line.device()};
    // The window may be closed before the devices have answered.
    m_job =
        m_session.start(m_line.action(devices, m_sending), [window = QPointer(this)](const Result<simulation::Outcome> &outcome) {
            if (window)
                window->present(outcome);
        });
    refresh();
}

void CommandWindow::present(const Result<simulation::Outcome> &outcome)
{
    m_job.clear();
    if (!outcome) {
        print(outcome.error().sentence());
    } else {
        const std::vector<AnswerGroup> groups = groupAnswers(outcome->commands, m_line.leadingLines());
        QString text;
        for (const AnswerGroup &group : std::span(groups).first(std::min(groups.size(), size_t(answersShown))))
            text += (toSelection() ? headingOf(outcome->fleet, group) + u'\n' : QString()) + group.text
                + (toSelection() ? QStringLiteral("\n") : QString());
        if (groups.size() > size_t(answersShown))
            text += tr("%n more answer(s) are not shown; lictorctl cli --filter prints all of them.", nullptr,
                        int(groups.size() - answersShown))
                + u'\n';
        print(text.chopped(text.endsWith(u'\n') ? 1 : 0));
        followOwn(*outcome);
    }
    if (m_multiple->isChecked())
        m_entry->setCurrentIndex(1);
    refresh();
    (m_multiple->isChecked() ? static_cast<QWidget *>(m_lines) : m_input)->setFocus();
}

void CommandWindow::followOwn(const simulation::Outcome &outcome)
{
    if (toSelection())
        return; // one step on many: the session itself stands where it stood
    const auto leading = size_t(m_line.leadingLines()); // follow() changes it
    for (size_t i = leading; i < outcome.commands.size(); ++i)
        if (outcome.commands[i].ok)
            m_line.follow(outcome.fleet, outcome.commands[i].input);
}

void CommandWindow::help()
{
    if (isAsking())
        return;
    const Fleet &fleet = m_session.fleet();
    print(m_line.prompt(fleet) + m_input->typed() + u"?\n" + m_line.help(fleet, m_input->typed()));
}

void CommandWindow::complete()
{
    if (isAsking())
        return;
    const Fleet &fleet = m_session.fleet();
    const Completion completion = m_line.complete(fleet, m_input->typed());
    if (completion.text == m_input->typed() && !completion.words.isEmpty())
        print(m_line.prompt(fleet) + m_input->typed() + u'\n' + completion.words.join(QStringLiteral("  ")));
    m_input->replaceTyped(completion.text);
}

void CommandWindow::print(const QString &text)
{
    m_response->appendPlainText(text);
    m_response->moveCursor(QTextCursor::End);
    m_response->moveCursor(QTextCursor::StartOfLine);
}

} // namespace lictor
