#pragma once

#include "fleet/fleet.h"
#include "report/report.h"

#include <QJsonObject>

namespace lictor::test {

CatalogPtr catalog();

Instant day(int number); ///< from 2026-01-01
Instant today();

/// A small world: West is short of contexts, East has some free, and most things that a report must find are there.
class World {
public:
    Fleet fleet = Fleet::create(day(0), 42);
    VirtualAccountId west, east;
    LicenseKey context, standard;

    World();
    DeviceId add(const char16_t *name, const char16_t *model, int contexts = 0);
    /// As the authority would have it: an instance with its uses, counted in the pools.
    void registerDevice(DeviceId id, VirtualAccountId account = {});
    void own(
        VirtualAccountId account, const LicenseKey &key, int count, std::optional<Instant> until = {}, const char16_t *pid = u"");
    Result<QByteArray> report(
        const QString &format, const report::Options &options = {}, report::Kind kind = report::Kind::Compliance) const;
    QJsonObject json(const report::Options &options = {}, report::Kind kind = report::Kind::Compliance) const;
    /// Severity, subject, rule, text, remedy, effect.
    QList<QStringList> findings() const;
    QStringList finding(const QString &subject, const QString &rule) const;
};

report::Options table(const char16_t *name);

/// Fields of RFC 4180 text, read by the test's own rule.
QList<QStringList> readCsv(const QString &text);

} // namespace lictor::test
