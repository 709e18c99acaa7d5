#include "tools/chassis_window.h"

#include "session/fleet_session.h"
#include "tools/command_input.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace lictor {

ChassisWindow::ChassisWindow(FleetSession &session, ChassisId chassis, QWidget *parent)
    : QWidget(parent, Qt::Window), m_session(session), m_line(session.catalogPtr(), chassis),
      m_response(new QPlainTextEdit(this)), m_prompt(new QLabel(this)), m_input(new CommandInput(this))
{
    setObjectName(QStringLiteral("chassisWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("FXOS CLI - %1").arg(session.fleet().chassis().at(chassis).name));
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_response->setObjectName(QStringLiteral("response"));
    m_response->setAccessibleName(tr("Response"));
    m_response->setReadOnly(true);
    m_response->setTabChangesFocus(true);
    m_response->setLineWrapMode(QPlainTextEdit::NoWrap); // a caret stands under the word that it means
    m_response->setFont(fixed);
    m_response->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_prompt->setFont(fixed);
    m_prompt->setTextFormat(Qt::PlainText);
    m_prompt->setBuddy(m_input);
    m_input->setFont(fixed);
    m_input->setAccessibleName(tr("Command"));
    auto *hint = new QLabel(tr("? helps, Tab completes, Ctrl+Tab leaves the line. Licensing is in scope license."), this);
    hint->setWordWrap(true);
    auto *entry = new QHBoxLayout;
    entry->addWidget(m_prompt);
    entry->addWidget(m_input, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_response, 1);
    column->addLayout(entry);
    column->addWidget(hint);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 30);
    connect(m_input, &QLineEdit::returnPressed, this, &ChassisWindow::send);
    connect(m_input, &CommandInput::helpWanted, this, &ChassisWindow::help);
    connect(m_input, &CommandInput::completionWanted, this, &ChassisWindow::complete);
    connect(&session, &FleetSession::changed, this, &ChassisWindow::refresh);
    connect(&session, &FleetSession::opened, this, &QWidget::close);
    m_input->setFocus();
    refresh();
}

void ChassisWindow::refresh()
{
    const QString prompt = m_line.prompt(m_session.fleet());
    m_prompt->setText(prompt);
    m_input->setEnabled(!prompt.isEmpty());
    m_input->setToolTip(prompt.isEmpty() ? tr("The chassis is not in the fleet any more.") : QString());
}

void ChassisWindow::send()
{
    const QString line = m_input->text().trimmed();
    const QString prompt = m_line.prompt(m_session.fleet());
    const auto outcome = m_session.perform(m_line.action(line));
    if (!outcome) {
        print(prompt + line + u'\n' + outcome.error().sentence());
        return;
    }
    for (size_t i = size_t(m_line.leadingLines()); i < outcome->commands.size(); ++i) {
        const simulation::CommandOutput &answer = outcome->commands[i];
        print(answer.prompt + answer.input + (answer.output.isEmpty() ? QString() : QString(u'\n' + answer.output)));
    }
    m_line.follow(m_session.fleet(), line);
    m_input->remember(line);
    m_input->clear();
    refresh();
}

void ChassisWindow::help()
{
    const Fleet &fleet = m_session.fleet();
    print(m_line.prompt(fleet) + m_input->typed() + u"?\n" + m_line.help(fleet, m_input->typed()));
}

void ChassisWindow::complete()
{
    const Fleet &fleet = m_session.fleet();
    const Completion completion = m_line.complete(fleet, m_input->typed());
    if (completion.text == m_input->typed() && !completion.words.isEmpty())
        print(m_line.prompt(fleet) + m_input->typed() + u'\n' + completion.words.join(QStringLiteral("  ")));
    m_input->replaceTyped(completion.text);
}

void ChassisWindow::print(const QString &text)
{
    m_response->appendPlainText(text);
    m_response->moveCursor(QTextCursor::End);
    m_response->moveCursor(QTextCursor::StartOfLine);
}

} // namespace lictor
