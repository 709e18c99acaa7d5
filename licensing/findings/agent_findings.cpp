#include "findings/agent_findings.h"

#include "findings/pool_findings.h"
#include "findings/text.h"

namespace lictor::findings {

namespace {

constexpr Duration evaluationSoonOver = days(30);

class AgentText {
public:
    AgentText(const Scope &scope, const AgentOwner &owner, std::vector<Finding> &found)
        : m_scope(scope), m_owner(owner), m_found(found)
    {
    }

    void look(const AgentState &agent, const LicenseState &state) const
    {
        if (const Registered *known = agent.registered())
            registered(*known, state);
        else if (state.registration == RegistrationWord::Failed)
            add(Severity::Major, Text::tr("registration failed: %1").arg(state.reason),
                Text::tr("register again with a valid token"), "REG-1", state.since, unregisteredEffect(), Cure::Register);
        else if (state.registration == RegistrationWord::Registering)
            add(Severity::Minor,
                state.reason.isEmpty() ? Text::tr("registration has no answer yet")
                                       : Text::tr("registration has no answer yet: %1").arg(state.reason),
                Text::tr("check the way to the Smart Software Manager"), "REG-1", state.since, unregisteredEffect());
        if (state.registration == RegistrationWord::Registered || state.registration == RegistrationWord::Reserved)
            return;
        if (state.authorization == AuthorizationWord::EvaluationExpired)
            add(Severity::Critical, Text::tr("the evaluation period is used up; the device is out of compliance"),
                Text::tr("register it"), "EVAL-4", state.since, outOfComplianceEffect(), Cure::Register);
        else if (state.authorization == AuthorizationWord::Evaluation)
            evaluation(agent);
        else if (state.registration == RegistrationWord::Unregistered && !state.rateLimited)
            add(Severity::Major, Text::tr("not registered"), Text::tr("register it with a token of its virtual account"), "REG-1",
                state.since, unregisteredEffect(), Cure::Register);
    }

private:
    Finding &add(Severity severity, const QString &text, const QString &remedy, const char *rule, std::optional<Instant> since,
        const QString &effect, Cure cure = Cure::None) const
    {
        Finding &finding = m_found.emplace_back();
        finding.severity = severity;
        finding.subject = m_owner.name;
        finding.text = text;
        finding.remedy = remedy;
        finding.rule = rule;
        finding.since = since;
        finding.effect = effect;
        finding.cure = cure;
        finding.account = m_owner.account;
        finding.device = m_owner.device;
        finding.chassis = m_owner.chassis;
        return finding;
    }
    void registered(const Registered &registered, const LicenseState &state) const
    {
        const Instant now = m_scope.fleet().now;
        if (!m_scope.fleet().instances().find(registered.instance)) {
            Finding &finding = add(Severity::Major,
                Text::tr("the device takes itself for registered in %1, where its product instance was removed")
                    .arg(m_scope.accountName(registered.account)),
                Text::tr("register it again by force with a valid token"), "REG-7", std::nullopt,
                Text::tr("none until it next asks; then its registration is gone"), Cure::RegisterByForce);
            finding.kind = Kind::Disagreement;
            finding.account = registered.account;
        }
        if (state.authorization == AuthorizationWord::AuthorizationExpired)
            add(Severity::Critical,
                Text::tr("authorization expired: no contact since %1").arg(toReadable(registered.lastContact)),
                Text::tr("restore the way to the Smart Software Manager and renew the authorization"), "OOC-3", state.graceUntil,
                outOfComplianceEffect(), Cure::RenewAuthorization);
        else if (registered.failingSince && state.graceUntil)
            add(Severity::Major,
                Text::tr("no contact since %1; the grace period ends on %2")
                    .arg(toReadable(registered.lastContact), toReadable(*state.graceUntil)),
                Text::tr("restore the way to the Smart Software Manager before that day"), "COM-10", registered.failingSince,
                Text::tr("none until the grace period ends"), Cure::RenewAuthorization)
                .kind = Kind::Risk;
        const CertificateFacts &certificate = registered.certificate;
        if (certificate.until <= now)
            add(Severity::Critical, Text::tr("the ID certificate ended on %1").arg(toReadable(certificate.until)),
                Text::tr("register again"), "CERT-1", certificate.until, unregisteredEffect(), Cure::RegisterByForce);
        else if (certificate.until <= now + warnAhead)
            add(Severity::Minor, Text::tr("the ID certificate ends on %1").arg(toReadable(certificate.until)),
                Text::tr("renew the ID certificate"), "CERT-2", {}, Text::tr("none before that day"), Cure::RenewCertificate)
                .kind = Kind::Risk;
    }
    void evaluation(const AgentState &agent) const
    {
        if (m_owner.isVirtual)
            return;
        const Duration left = m_scope.catalog().intervals().evaluation - agent.evaluation.usedAt(m_scope.fleet().now);
        add(left <= evaluationSoonOver ? Severity::Major : Severity::Minor,
            Text::tr("runs in evaluation, only the default entitlements are enabled; days left: %1").arg(left.count() / 86400),
            Text::tr("register it before the period ends"), "EVAL-2", agent.evaluation.runningSince, unregisteredEffect(),
            Cure::Register)
            .kind = Kind::Risk;
    }
    static QString unregisteredEffect()
    {
        return Text::tr("only the default entitlements run, without strong encryption; an ASA virtual is rate-limited");
    }

    const Scope &m_scope;
    const AgentOwner &m_owner;
    std::vector<Finding> &m_found;
};

} // namespace

void findInAgent(
    const Scope &scope, const AgentOwner &owner, const AgentState &agent, const LicenseState &state, std::vector<Finding> &found)
{
    AgentText(scope, owner, found).look(agent, state);
}

} // namespace lictor::findings
