#include "tables/tone.h"

#include <QCoreApplication>

namespace lictor {

namespace {
    QString word(const char *text) { return QCoreApplication::translate("State", text); }
}

StateWord stateWord(const LicenseState &state, Method method)
{
    switch (state.authorization) {
    case AuthorizationWord::OutOfCompliance:
        return {Tone::Critical, word(QT_TRANSLATE_NOOP("State", "Out of compliance")), 0};
    case AuthorizationWord::AuthorizationExpired:
        return {Tone::Critical, word(QT_TRANSLATE_NOOP("State", "Authorization expired")), 1};
    case AuthorizationWord::EvaluationExpired:
        return {Tone::Critical, word(QT_TRANSLATE_NOOP("State", "Evaluation expired")), 2};
    default:
        break;
    }
    switch (state.registration) {
    case RegistrationWord::Failed:
        return {Tone::Critical, word(QT_TRANSLATE_NOOP("State", "Registration failed")), 3};
    case RegistrationWord::Registering:
        return {Tone::Info, word(QT_TRANSLATE_NOOP("State", "Registering")), 5};
    case RegistrationWord::Reserved:
        return {Tone::Special, word(QT_TRANSLATE_NOOP("State", "Permanent license")), 9};
    case RegistrationWord::Registered:
        if (state.restricted)
            return {Tone::Attention, word(QT_TRANSLATE_NOOP("State", "Restricted")), 4};
        if (method == Method::Utility)
            return {Tone::Special, word(QT_TRANSLATE_NOOP("State", "Utility")), 10};
        if (state.authorization == AuthorizationWord::Authorized)
            return {Tone::Positive, word(QT_TRANSLATE_NOOP("State", "Authorized")), 12};
        return {Tone::Positive, word(QT_TRANSLATE_NOOP("State", "Registered")), 11};
    case RegistrationWord::Unregistered:
        break;
    }
    if (state.authorization == AuthorizationWord::Evaluation)
        return {Tone::Info, word(QT_TRANSLATE_NOOP("State", "Evaluation")), 6};
    if (state.rateLimited)
        return {Tone::Attention, word(QT_TRANSLATE_NOOP("State", "Rate limited")), 7};
    return {Tone::Neutral, word(QT_TRANSLATE_NOOP("State", "Unregistered")), 8};
}

} // namespace lictor
