#pragma once

#include "commands/chassis_line.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace lictor {

class CommandInput;
class FleetSession;

/// *FXOS CLI*: a terminal session on the supervisor of a Firepower 4100/9300. Each line is one action.
class ChassisWindow : public QWidget {
    Q_OBJECT
public:
    ChassisWindow(FleetSession &session, ChassisId chassis, QWidget *parent);

private:
    void send();
    void help();
    void complete();
    void refresh();
    void print(const QString &text);

    FleetSession &m_session;
    ChassisLine m_line;
    QPlainTextEdit *m_response;
    QLabel *m_prompt;
    CommandInput *m_input;
};

} // namespace lictor
