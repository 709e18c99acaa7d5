#include "support/test_fleet.h"
#include "support/test_main.h"

#include "fleet/requests.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace lictor;
using namespace lictor::test;

namespace {

/// One step of a run: what to do, and numbers that choose what to do it to. Its meaning depends on the fleet it meets, so that a run stays
/// one when steps are taken out of it.
struct Step {
    int kind = 0;
    unsigned first = 0, second = 0, amount = 0;
};
std::ostream &operator<<(std::ostream &out, const Step &step)
{
    return out << step.kind << ' ' << step.first << ' ' << step.second << ' ' << step.amount;
}
using Run = std::vector<Step>;

template <class Id, class Row> Id pick(const Table<Id, Row> &table, unsigned number)
{
    std::vector<Id> ids;
    table.each([&](Id id, const Row &) { ids.push_back(id); });
    return ids.empty() ? Id{} : ids[number % ids.size()];
}

QStringList configure(const QStringList &lines)
{
    return QStringList{QStringLiteral("configure terminal"), QStringLiteral("license smart")} + lines;
}

/// Turns a step into an action on this fleet; nothing where there is nothing to do it to.
std::optional<Action> actionOf(const Step &step, const Fleet &fleet)
{
    static const char *const models[] = {"ASAv", "FPR1010", "FPR1120", "FPR2110", "FPR3110", "FPR4112", "FPR9300-SM-44"};
    static const char *const products[] = {"L-FPR1000-ASA=", "L-FPR2100-ASA=", "L-FPR3110-BSE=", "L-FPR4100-ASA=", "L-F9K-ASA=",
        "L-FPR2K-ASASC-10=", "L-FPR1010-SEC-PL="};
    static const char *const features[] = {"feature tier standard", "no feature tier standard", "feature context 3",
        "feature context 1", "no feature context", "feature strong-encryption", "no feature strong-encryption",
        "feature security-plus", "no feature security-plus", "feature carrier", "throughput level 1G"};
    static constexpr Duration steps[] = {Duration(1), Duration(35), Duration(3600), Duration(86400), Duration(30 * 86400),
        Duration(100 * 86400), Duration(200 * 86400)};
    static const char *const permanent[] = {"L-ASAV10SR-K9=", "L-FPR1K-ASA-BPU=", "L-FPR2K-ASA-BPU=", "L-FPR3K-ASA-BPU="};
    const DeviceId device = pick(fleet.devices(), step.first);
    const TokenId token = pick(fleet.tokens(), step.second);
    const auto lines = [&](QStringList of) -> std::optional<Action> {
        return device ? std::optional<Action>(RunCommands{{device}, std::move(of), true, false}) : std::nullopt;
    };
    switch (step.kind) {
    case 0:
    case 1: {
        AddDevice add;
        const auto *model = catalog()->findModel(QString::fromLatin1(models[step.first % std::size(models)]));
        add.model = model->key;
        add.fields.name = QStringLiteral("fw-%1").arg(step.second % 100000);
        if (model->series->isVirtual)
            add.fields.entitlement = catalog()->asav().entitlements[step.amount % catalog()->asav().entitlements.size()].key;
        return add;
    }
    case 2: return CreateToken{{}, 1 + int(step.amount % 300), {}, step.second % 2 == 0, {}};
    case 3:
    case 4: {
        if (!token || !device)
            return std::nullopt;
        const QString text = fleet.tokens().at(token).text;
        const bool force = step.amount % 3 == 0;
        if (const ChassisId chassis = fleet.devices().at(device).chassis)
            return RunChassisCommands{chassis, {QStringLiteral("scope license"), u"register idtoken " + text}};
        return lines({u"license smart register idtoken " + text + (force ? QStringLiteral(" force") : QString())});
    }
    case 5:
    case 6:
        return lines(configure({QLatin1StringView(features[step.amount % std::size(features)]),
            QLatin1StringView(features[step.second % std::size(features)])}));
    case 7: return lines({QStringLiteral("license smart deregister")});
    case 8: return lines({QStringLiteral("license smart renew auth"), QStringLiteral("license smart renew id")});
    case 9: {
        const DeviceId other = pick(fleet.devices(), step.second);
        if (!device || other == device)
            return std::nullopt;
        return FormFailover{{}, device, other, step.amount % 2 == 0, step.amount % 3 == 0};
    }
    case 10: {
        std::vector<DeviceId> units;
        if (device)
            fleet.devices().each([&](DeviceId id, const Device &row) {
                if (row.model == fleet.devices().at(device).model && !row.group && units.size() < 2 + step.amount % 2)
                    units.push_back(id);
            });
        return units.size() > 1 ? std::optional<Action>(FormCluster{{}, units}) : std::nullopt;
    }
    case 11: {
        const GroupId group = pick(fleet.groups(), step.first);
        return group ? std::optional<Action>(SwitchGroup{group, {}}) : std::nullopt;
    }
    case 12: return device ? std::optional<Action>(RejoinUnit{device}) : std::nullopt;
    case 13: {
        const GroupId group = pick(fleet.groups(), step.first);
        if (!group)
            return std::nullopt;
        return step.amount % 2 ? Action(DisbandGroup{group}) : Action(LeaveCluster{device});
    }
    case 14: {
        AddLicenses add;
        add.pid = QLatin1StringView(products[step.first % std::size(products)]);
        add.count = 1 + int(step.amount % 3);
        if (step.second % 2)
            add.days = 30 + int(step.second % 400);
        return add;
    }
    case 15: {
        const InstanceId instance = pick(fleet.instances(), step.first);
        return instance ? std::optional<Action>(RemoveInstance{instance}) : std::nullopt;
    }
    case 16: {
        const InstanceId instance = pick(fleet.instances(), step.first);
        const VirtualAccountId to = pick(fleet.virtualAccounts(), step.second);
        return instance ? std::optional<Action>(TransferInstances{{instance}, to}) : std::nullopt;
    }
    case 17: return AddVirtualAccount{QStringLiteral("Account %1").arg(step.first % 3), {}};
    case 18: return device ? std::optional<Action>(ReloadDevices{{device}}) : std::nullopt;
    case 19: return device && step.amount % 4 == 0 ? std::optional<Action>(RemoveDevices{{device}}) : std::nullopt;
    case 20: return device && step.amount % 4 == 0 ? std::optional<Action>(FactoryDefaultDevice{device}) : std::nullopt;
    case 21: return lines({QStringLiteral("write memory")});
    case 22:
        return lines(configure({QStringLiteral("transport type smart"), QStringLiteral("utility"),
            step.amount % 3 ? QStringLiteral("mode standard") : QStringLiteral("no mode standard")}));
    case 23: { // what the network does to them
        Fault fault;
        fault.kind = FaultKind(step.first % 6);
        fault.place = fault.kind == FaultKind::ProxyAuth ? FaultPlace::Proxy : FaultPlace::Manager;
        fault.certificate = CertificateFault(step.second % 4);
        fault.skew = Duration(86400);
        fault.from = fleet.now + Duration(step.first % 1000);
        if (step.amount % 3 == 0)
            fault.until = fault.from + steps[step.second % std::size(steps)];
        else if (step.amount % 3 == 1)
            fault.left = 1 + step.amount % 20;
        return AddFault{fault};
    }
    case 24: return ClearFaults{};
    case 25: // permanent licences, in every order
        switch (step.amount % 6) {
        case 0: return lines({QStringLiteral("license smart reservation cancel")});
        case 1: return lines({QStringLiteral("license smart reservation return")});
        case 2: return lines(configure({QStringLiteral("no license smart reservation")}));
        default:
            return lines({QStringLiteral("configure terminal"), QStringLiteral("license smart reservation"),
                QStringLiteral("end"), QStringLiteral("license smart reservation request universal")});
        }
    case 26: {
        const Device *row = fleet.devices().find(device);
        if (!row || row->agent.reservation->requestCode.isEmpty()) {
            AddLicenses add;
            add.pid = QLatin1StringView(permanent[step.first % std::size(permanent)]);
            return add;
        }
        return ReserveLicenses{{}, {{{}, row->agent.reservation->requestCode}}};
    }
    case 27: {
        const ProductInstance *instance = fleet.instances().find(pick(fleet.instances(), step.second));
        if (!instance || instance->reserved->license.isEmpty())
            return SetAccount{step.amount % 2 == 0, true};
        const Device *row = fleet.devices().find(device);
        if (row && !row->agent.reservation->returnCode.isEmpty() && step.amount % 2)
            return ReturnLicenses{{{{}, row->agent.reservation->returnCode}}};
        const DeviceId owner = fleet.findDeviceBySerial(instance->udiSerial);
        return owner ? std::optional<Action>(
                   ReserveOnDevices{ReserveOnDevices::Step::Install, {{owner, {}, instance->reserved->authorizationCode.text}}})
                     : std::nullopt;
    }
    default: return AdvanceClock{fleet.now + steps[step.amount % std::size(steps)]};
    }
}
constexpr int kinds = 33; ///< those beyond the cases advance the clock

/// What is wrong after one of the steps; empty when nothing ever is. `told` gets the steps in words.
QStringList wrongIn(const Run &run, QStringList *told = nullptr)
{
    Fleet fleet = Fleet::create(*parseInstant(u"2026-01-01"), 1);
    for (const Step &step : run) {
        const std::optional<Action> action = actionOf(step, fleet);
        if (!action)
            continue;
        if (told)
            *told << simulation::describe(fleet, *catalog(), *action);
        const Fleet before = fleet;
        const auto done = simulation::apply(fleet, *action, {*catalog()});
        QStringList problems;
        if (!(fleet == before))
            problems << QStringLiteral("the fleet that was given changed");
        if (!done) {
            if (done.error().what.isEmpty() || done.error().why.isEmpty())
                problems << QStringLiteral("refused without saying what and why");
        } else {
            const auto again = simulation::apply(fleet, *action, {*catalog()});
            if (!again || !(again->fleet == done->fleet))
                problems << QStringLiteral("the same action on the same fleet gave another one");
            if (done->fleet.now < fleet.now)
                problems << QStringLiteral("the clock went back");
            fleet = done->fleet;
            problems << simulation::check(fleet, *catalog());
            fleet.devices().each([&](DeviceId id, const Device &device) {
                const LicenseState state = licenseState(fleet, *catalog(), id);
                if (state.registration != RegistrationWord::Registered && !state.causes.isEmpty()
                    && state.authorization == AuthorizationWord::Authorized)
                    problems << QStringLiteral("%1 is authorized with a cause against it").arg(device.name);
            });
            for (const simulation::Event &next : simulation::upcoming(fleet, *catalog(), 1))
                if (next.at <= fleet.now)
                    problems << QStringLiteral("something that was due did not happen: %1 of %2").arg(next.kind, next.subject);
        }
        if (!problems.isEmpty())
            return problems;
    }
    return {};
}

} // namespace

template <> struct rc::Arbitrary<Step> {
    static Gen<Step> arbitrary()
    {
        constexpr unsigned most = 100000; // more than there are rows of anything
        return gen::resize(kNominalSize, // the whole of each range, however short the run
            gen::construct<Step>(gen::inRange(0, kinds), gen::inRange(0u, most), gen::inRange(0u, most), gen::inRange(0u, most)));
    }
};

/// Whatever people do in whatever order, the fleet stays sound: in use is what is used, no device runs more than its licences add up to,
/// what is due happens, and the same things done twice give the same fleet.
class RandomRunsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // GEN-1 ACC-4 CTX-8 FO-1100-7 CLU-3100-7: in every order of events
    void runs()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "seed=1 max_success=200 max_size=200"); // the same runs everywhere, ever longer ones
        size_t done = 0, steps = 0;
        const bool right = rc::check([&](const Run &run) {
            QStringList told;
            const QStringList problems = wrongIn(run, &told);
            done += size_t(told.size());
            steps += run.size();
            if (!problems.isEmpty())
                RC_FAIL((problems + QStringList{QStringLiteral("after")} + told).join(u'\n').toStdString());
        });
        QVERIFY2(right, "the shortest run that goes wrong is told above");
        QVERIFY2(done > steps / 2, "most steps find something to do");
    }
};

LICTOR_TEST(RandomRunsTest)
#include "tst_random_runs.moc"
