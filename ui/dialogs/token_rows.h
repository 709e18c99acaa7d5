#pragma once

#include "order/state_word.h"

#include <QObject>

class QComboBox;
class QGridLayout;
class QPlainTextEdit;
class QWidget;

namespace lictor {

class FleetSession;
class StateBadge;
class Fleet;
struct Token;

/// What a text is as a registration token.
struct TokenReading {
    Tone tone = Tone::Neutral;
    QString text;
    bool usable = false; ///< a device may be given it: what nobody knows it finds out by asking
};
TokenReading readToken(const Fleet &fleet, const QString &text);
/// The token of that text, where it is valid now.
const Token *validToken(const Fleet &fleet, const QString &text);

/// The first three rows of a form that takes an ID token (UI-SL-10): the portal's tokens to choose from and a new one, the token, and what
/// it is as soon as it can be read.
class TokenRows : public QObject {
    Q_OBJECT
public:
    static constexpr int count = 3;

    TokenRows(FleetSession &session, QGridLayout *grid, QWidget *form);

    /// The token without the blanks and line ends that come with a paste.
    QString token() const;
    void setToken(const QString &token);
    /// What the description of a new token says.
    void setDescription(const QString &description) { m_description = description; }
    /// Says something else of what was entered than the token's own reading.
    void say(Tone tone, const QString &text);
    void reload(); ///< the portal's tokens, as they are now
    void setLines(int lines); ///< of the token that can be seen at once
    void setFocus();

Q_SIGNALS:
    void changed();

private:
    void makeToken();

    FleetSession &m_session;
    QString m_description;
    QComboBox *m_choice;
    QPlainTextEdit *m_token;
    StateBadge *m_reading;
};

} // namespace lictor
