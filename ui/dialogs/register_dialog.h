#pragma once

#include "order/state_word.h"
#include "terms/id.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace lictor {

class FleetSession;
class StateBadge;
struct Token;

/// *Register* (UI-SL-10): the ID token, Force registration, and what the token is as soon as it can be read. For devices, or for a chassis
/// that registers for its modules.
class RegisterDialog : public QDialog {
    Q_OBJECT
public:
    RegisterDialog(FleetSession &session, std::vector<DeviceId> devices, ChassisId chassis, QWidget *parent);

    /// The token without the blanks and line ends that come with a paste.
    QString token() const;
    void setToken(const QString &token);

private:
    void fillTokens();
    void read();
    void makeToken();
    void registerNow();
    bool isRegistered() const;
    QString subjectName() const;
    std::vector<DeviceId> concerned() const; ///< the devices, or the chassis' modules
    /// Says what the token does to strong encryption (C-22).
    void warnOfEncryption(const Token &token);
    void warn(Tone tone, const QString &text);

    FleetSession &m_session;
    std::vector<DeviceId> m_devices;
    ChassisId m_chassis;
    QComboBox *m_choice;
    QPlainTextEdit *m_token;
    StateBadge *m_reading, *m_warning;
    QCheckBox *m_force;
    QPushButton *m_register;
};

} // namespace lictor
