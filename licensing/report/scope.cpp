#include "report/scope.h"

#include "report/render.h"

#include <array>

namespace lictor::report {

Result<Scope> scopeOf(const Fleet &fleet, const Catalog &catalog, const Options &options)
{
    const Scope::Progress share = [&](double done) { return !options.progress || options.progress(done * gatheringShare); };
    auto scope = Scope::gather(fleet, catalog, {options.account, options.devices}, share);
    if (!scope)
        return tl::unexpected(cancelled());
    return std::move(*scope);
}

entitlement::Compliance worstOf(const Scope &scope)
{
    auto worst = entitlement::Compliance::Compliant;
    for (const entitlement::Position &position : scope.positions())
        worst = std::max(worst, position.status);
    return worst;
}

void setState(Cell &cell, RegistrationWord word)
{
    using enum RegistrationWord;
    static const std::array words{
        toWord(Unregistered), toWord(Registering), toWord(Registered), toWord(Failed), toWord(Reserved)};
    static constexpr std::array tones{Tone::Neutral, Tone::Info, Tone::Positive, Tone::Critical, Tone::Special};
    cell.set(words[size_t(word)], tones[size_t(word)]);
}

void setState(Cell &cell, AuthorizationWord word)
{
    using enum AuthorizationWord;
    static const std::array words{toWord(None), toWord(Evaluation), toWord(EvaluationExpired), toWord(Authorized),
        toWord(OutOfCompliance), toWord(AuthorizationExpired)};
    static constexpr std::array tones{Tone::Neutral, Tone::Info, Tone::Critical, Tone::Positive, Tone::Critical, Tone::Critical};
    cell.set(words[size_t(word)], tones[size_t(word)]);
}

void setState(Cell &cell, entitlement::Compliance compliance)
{
    static constexpr std::array tones{Tone::Positive, Tone::Attention, Tone::Critical};
    cell.set(toWord(compliance), tones[size_t(compliance)]);
}

void setLicenseStatus(Cell &cell, entitlement::Compliance compliance)
{
    setState(cell, compliance);
    if (compliance == entitlement::Compliance::Compliant)
        cell.text = QStringLiteral("ok");
}

} // namespace lictor::report
