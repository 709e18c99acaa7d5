#include "order/state_word.h"

#include <QCoreApplication>

#include <array>

namespace lictor {

namespace {
enum Rank {
    OutOfCompliance,
    AuthorizationExpired,
    EvaluationExpired,
    Failed,
    Restricted,
    StillRegistering,
    InEvaluation,
    RateLimited,
    NotRegistered,
    Permanent,
    Utility,
    JustRegistered,
    Authorized,
};
// By rank, worst first.
constexpr std::array<const char *, stateWordCount> words{QT_TRANSLATE_NOOP("State", "Out of compliance"),
    QT_TRANSLATE_NOOP("State", "Authorization expired"), QT_TRANSLATE_NOOP("State", "Evaluation expired"),
    QT_TRANSLATE_NOOP("State", "Registration failed"), QT_TRANSLATE_NOOP("State", "Restricted"),
    QT_TRANSLATE_NOOP("State", "Registering"), QT_TRANSLATE_NOOP("State", "Evaluation"),
    QT_TRANSLATE_NOOP("State", "Rate limited"), QT_TRANSLATE_NOOP("State", "Unregistered"),
    QT_TRANSLATE_NOOP("State", "Permanent license"), QT_TRANSLATE_NOOP("State", "Utility"),
    QT_TRANSLATE_NOOP("State", "Registered"), QT_TRANSLATE_NOOP("State", "Authorized")};
} // namespace

QString stateWordText(int rank) { return QCoreApplication::translate("State", words[size_t(rank)]); }

StateWord stateWord(const LicenseState &state, Method method)
{
    switch (state.authorization) {
    case AuthorizationWord::OutOfCompliance: return {Tone::Critical, OutOfCompliance};
    case AuthorizationWord::AuthorizationExpired: return {Tone::Critical, AuthorizationExpired};
    case AuthorizationWord::EvaluationExpired: return {Tone::Critical, EvaluationExpired};
    default: break;
    }
    switch (state.registration) {
    case RegistrationWord::Failed: return {Tone::Critical, Failed};
    case RegistrationWord::Registering: return {Tone::Info, StillRegistering};
    case RegistrationWord::Reserved: return {Tone::Special, Permanent};
    case RegistrationWord::Registered:
        if (state.restricted)
            return {Tone::Attention, Restricted};
        if (method == Method::Utility)
            return {Tone::Special, Utility};
        return {Tone::Positive, state.authorization == AuthorizationWord::Authorized ? Authorized : JustRegistered};
    case RegistrationWord::Unregistered: break;
    }
    if (state.authorization == AuthorizationWord::Evaluation)
        return {Tone::Info, InEvaluation};
    if (state.rateLimited)
        return {Tone::Attention, RateLimited};
    return {Tone::Neutral, NotRegistered};
}

} // namespace lictor
