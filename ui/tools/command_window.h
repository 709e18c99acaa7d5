#pragma once

#include "commands/command_line.h"
#include "simulation/simulation.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace lictor {

class CommandInput;
class FleetSession;
class Job;

/// *Command Line Interface*: a terminal session on a device, or lines for all that are selected (screens 2.13). Each Send is one action.
class CommandWindow : public QWidget {
    Q_OBJECT
public:
    CommandWindow(FleetSession &session, DeviceId device, QWidget *parent);

    DeviceId device() const { return m_line.device(); }
    /// What *the selected devices* means from now on.
    void setSelection(const std::vector<DeviceId> &devices);

private:
    QWidget *makeChoices();
    QWidget *makeEntry();
    QWidget *makeButtons();
    void refresh();
    void send();
    void ask(); ///< the next question, or what was sent if none is left
    void answer(const QString &text);
    void sendNothing();
    void run();
    void present(const Result<simulation::Outcome> &outcome);
    void followOwn(const simulation::Outcome &outcome);
    void help();
    void complete();
    void print(const QString &text);
    QStringList typedLines() const;
    bool toSelection() const;
    bool isAsking() const { return !m_questions.isEmpty(); }

    FleetSession &m_session;
    CommandLine m_line;
    std::vector<DeviceId> m_selection;
    QRadioButton *m_single, *m_multiple;
    QComboBox *m_target;
    QPlainTextEdit *m_response, *m_lines;
    QLabel *m_prompt, *m_hint;
    CommandInput *m_input;
    QStackedWidget *m_entry;
    QPushButton *m_send, *m_stop;
    QStringList m_sending; ///< lines that wait for an answer or run
    QList<CommandLine::Question> m_questions; ///< not yet answered
    QPointer<Job> m_job;
};

} // namespace lictor
