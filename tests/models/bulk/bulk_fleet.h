#pragma once

#include "bulk/bulk_trial.h"
#include "support/test_fleet.h"

namespace lictor::test {

/// Branch firewalls, a pair, a chassis with a module and some virtual ones; licences for a part of them.
struct BulkFleet : TestFleet {
    std::vector<DeviceId> branches, virtuals, all;
    DeviceId active, standby, module;

    explicit BulkFleet(int branchCount = 24)
    {
        buy(QStringLiteral("L-FPR1000-ASA="), 100);
        buy(QStringLiteral("L-FPR1K-ASASC-5="), 2);
        for (int i = 1; i <= branchCount; ++i)
            branches.push_back(device(QStringLiteral("branch-%1").arg(i), QStringLiteral("FPR1120")));
        active = device(QStringLiteral("plant-a"), QStringLiteral("FPR1140"));
        standby = device(QStringLiteral("plant-b"), QStringLiteral("FPR1140"));
        act(FormFailover{QStringLiteral("plant"), active, standby, false, false});
        module = device(QStringLiteral("core"), QStringLiteral("FPR4112"));
        for (int i = 1; i <= 3; ++i)
            virtuals.push_back(device(QStringLiteral("v-%1").arg(i), QStringLiteral("ASAv")));
        all = branches;
        all.insert(all.end(), {active, standby, module});
        all.insert(all.end(), virtuals.begin(), virtuals.end());
    }

    simulation::Context context() const { return {*catalog(), QStringLiteral("ada")}; }
    BulkTrial tryOut(const BulkAction &action, const std::vector<DeviceId> &devices, const std::set<DeviceId> &leftOut = {}) const
    {
        return lictor::tryOut(fleet, context(), action, devices, leftOut);
    }
    static const BulkGroup *groupOf(const BulkTrial &trial, DeviceId device)
    {
        for (const BulkGroup &group : trial.groups)
            if (std::find(group.devices.begin(), group.devices.end(), device) != group.devices.end())
                return &group;
        return nullptr;
    }
    static QString sentenceOf(const BulkTrial &trial, DeviceId device)
    {
        const BulkGroup *group = groupOf(trial, device);
        return group ? group->effect.sentence : QString();
    }
};

} // namespace lictor::test
