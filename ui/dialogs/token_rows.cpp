#include "dialogs/token_rows.h"

#include "session/fleet_session.h"
#include "widgets/state_badge.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace lictor {

namespace {
bool isValid(const Fleet &fleet, const Token &token) { return !token.revoked && fleet.now < token.expires; }

/// The virtual account's name and what is worth knowing of a token that works.
QString describe(const Fleet &fleet, const Token &token)
{
    const VirtualAccount *account = fleet.virtualAccounts().find(token.account);
    const auto left = std::chrono::floor<days>(token.expires - fleet.now).count();
    return TokenRows::tr("%1 · expires in %2 d · export-controlled %3")
        .arg(account ? account->name : QString())
        .arg(left)
        .arg(token.exportControlled ? TokenRows::tr("allowed") : TokenRows::tr("not allowed"));
}
} // namespace

TokenReading readToken(const Fleet &fleet, const QString &text)
{
    constexpr qsizetype shortest = 8; // that can be one at all
    const Token *named = fleet.tokens().find(fleet.findToken(text));
    if (text.isEmpty())
        return {Tone::Neutral, TokenRows::tr("Paste a token or choose one above."), false};
    if (!named)
        return {Tone::Critical,
            TokenRows::tr("The Smart Software Manager does not know this token; the registration would fail."),
            text.size() >= shortest};
    if (named->revoked)
        return {Tone::Critical, TokenRows::tr("This token was revoked; the registration would fail."), true};
    if (fleet.now >= named->expires)
        return {Tone::Critical,
            TokenRows::tr("This token expired at %1; the registration would fail.").arg(toReadable(named->expires)), true};
    return {Tone::Positive, describe(fleet, *named), true};
}

const Token *validToken(const Fleet &fleet, const QString &text)
{
    const Token *named = fleet.tokens().find(fleet.findToken(text));
    return named && isValid(fleet, *named) ? named : nullptr;
}

TokenRows::TokenRows(FleetSession &session, QGridLayout *grid, QWidget *form)
    : QObject(form), m_session(session), m_choice(new QComboBox(form)), m_token(new QPlainTextEdit(form)),
      m_reading(new StateBadge(form))
{
    auto *choose = new QLabel(tr("&Choose a token:"), form);
    choose->setBuddy(m_choice);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *fresh = new QPushButton(tr("&New Token"), form);
    fresh->setToolTip(tr("Makes a token of the default virtual account that is valid for %1 days.")
                          .arg(session.catalog().intervals().tokenDefaultDays));
    fresh->setAutoDefault(false);
    auto *label = new QLabel(tr("&ID Token:"), form);
    label->setBuddy(m_token);
    m_reading->setObjectName(QStringLiteral("tokenReading"));
    m_token->setAccessibleName(tr("ID Token"));
    m_token->setTabChangesFocus(true);
    m_token->setPlaceholderText(tr("Paste the token of the Smart Software Manager"));
    grid->addWidget(choose, 0, 0);
    grid->addWidget(m_choice, 0, 1);
    grid->addWidget(fresh, 0, 2);
    grid->addWidget(label, 1, 0, Qt::AlignTop);
    grid->addWidget(m_token, 1, 1, 1, 2);
    grid->addWidget(m_reading, 2, 1, 1, 2);
    grid->setColumnStretch(1, 1);

    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        if (const QString text = m_choice->itemData(index).toString(); !text.isEmpty())
            m_token->setPlainText(text);
    });
    connect(fresh, &QPushButton::clicked, this, &TokenRows::makeToken);
    connect(m_token, &QPlainTextEdit::textChanged, this, [this] {
        const TokenReading reading = readToken(m_session.fleet(), token());
        say(reading.tone, reading.text);
        Q_EMIT changed();
    });
    setLines(4);
    reload();
}

void TokenRows::setLines(int lines)
{
    m_token->setFixedHeight(
        m_token->fontMetrics().lineSpacing() * lines + 2 * (m_token->frameWidth() + int(m_token->document()->documentMargin())));
}

void TokenRows::setToken(const QString &token) { m_token->setPlainText(token); }

QString TokenRows::token() const
{
    QString text = m_token->toPlainText();
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

void TokenRows::say(Tone tone, const QString &text) { m_reading->set(tone, text); }
void TokenRows::setFocus() { m_token->setFocus(); }

void TokenRows::reload()
{
    m_choice->clear();
    m_choice->addItem(tr("Tokens of the Smart Software Manager…"));
    const Fleet &fleet = m_session.fleet();
    fleet.tokens().each([&](TokenId, const Token &one) {
        if (isValid(fleet, one))
            m_choice->addItem(QStringLiteral("%1… · %2").arg(one.text.left(8), describe(fleet, one)), one.text);
    });
    if (m_choice->count() == 1)
        m_choice->setItemText(0, tr("There is no valid token; make one"));
    const TokenReading reading = readToken(fleet, token());
    say(reading.tone, reading.text);
}

void TokenRows::makeToken()
{
    CreateToken create;
    create.days = m_session.catalog().intervals().tokenDefaultDays;
    create.exportControlled = m_session.fleet().account.exportQualified;
    create.description = m_description;
    const auto outcome = m_session.perform(create);
    if (!outcome) {
        say(Tone::Critical, outcome.error().sentence());
        return;
    }
    reload();
    if (const Token *made = m_session.fleet().tokens().find(outcome->token))
        m_token->setPlainText(made->text);
}

} // namespace lictor
