#pragma once

#include "simulation/simulation.h"

namespace lictor::demo {

/// Builds a fleet by actions, one after another. The first refusal stops everything after it and is the result.
class Builder {
public:
    Builder(const Catalog &catalog, quint64 seed);

    void account(const QString &name);
    void buy(const char *pid, int count, const QString &account = {});
    void device(const QString &name, const QString &model, const QString &address, const QString &site);
    void virtualDevice(const QString &name, const QString &level, double memoryGb, const QString &address, const QString &site);
    void chassis(const QString &name, const QString &model);
    void module(
        const QString &name, const QString &model, const QString &chassis, int slot, const QString &address, const QString &site);
    void failover(const QString &name, const QString &active, const QString &standby, bool activeActive);
    void cluster(const QString &name, const QStringList &units);
    /// Lines of the mode `license smart`.
    void license(const QString &device, const QStringList &lines);
    void registerDevice(const QString &device, const QString &account = {});
    void registerChassis(const QString &chassis);
    /// An On-Prem server for that account.
    void satellite(const QString &name, const QString &address, const QString &account);
    /// Points the device to the server and registers it there (ONP-6).
    void registerBehind(const QString &device, const QString &satellite);
    void token(const QString &description, const QString &account, bool exportControlled);
    void wait(Duration duration);

    Result<Fleet> result() &&;

private:
    bool act(const Action &action);
    void add(AddDevice action, const QString &name, const QString &model, const QString &address, const QString &site);
    /// A new token of that account, described by what it is for.
    QString tokenOf(const QString &what, const QString &account);
    void commands(const QString &device, const QStringList &lines);
    VirtualAccountId accountNamed(const QString &name) const;
    void keep(const std::vector<simulation::CommandOutput> &outputs, const QString &subject);

    const Catalog &m_catalog;
    Fleet m_fleet;
    simulation::Outcome m_last;
    std::optional<Error> m_error;
};

} // namespace lictor::demo
