#include "forecast/forecast.h"

#include "authority/pools.h"
#include "authority/taken_terms.h"
#include "forecast/observer.h"
#include "simulation/watched_time.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lictor::forecast {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Forecast)
};

Result<void> drop(Fleet &fleet, const Catalog &catalog, const Dropped &dropped)
{
    const PoolId pool = fleet.findPool(dropped.account, dropped.key);
    const qint64 owned = pool ? fleet.pools().at(pool).ownedAt(fleet.now) : 0;
    if (dropped.count < 1 || dropped.count > owned)
        return refuse(Refusal::OutOfRange, catalog.licenseName(dropped.key),
            Tr::tr("%1 cannot be dropped, %2 are owned").arg(dropped.count).arg(owned),
            owned > 0 ? Tr::tr("give 1 to %1").arg(owned) : Tr::tr("name a license that is owned"));
    authority::takeOut(fleet.edit(pool).terms, dropped.count, fleet.now);
    authority::reviewPool(fleet, catalog, pool);
    return {};
}

} // namespace

bool isTrouble(const Event &event)
{
    static constexpr std::array kinds{u"contact-failed", u"authorization-expired", u"registration-lost", u"registration-failed",
        u"evaluation-expired", u"out-of-compliance", u"license-expired", u"retained-ended", u"split-brain"};
    return std::any_of(kinds.begin(), kinds.end(), [&](const char16_t *kind) { return event.kind == kind; });
}

Result<Forecast> forecast(const Fleet &fleet, const Levers &levers, int length, const simulation::Context &context)
{
    if (length < 1 || length > mostDays)
        return refuse(Refusal::OutOfRange, Tr::tr("forecast"), Tr::tr("%1 is no number of days to look ahead").arg(length),
            Tr::tr("give 1 to %1").arg(mostDays));
    const Instant to = fleet.now + days(length);
    Fleet copy = fleet;
    std::vector<simulation::Event> atOnce;
    for (const Dropped &dropped : levers.dropped)
        if (const auto done = drop(copy, context.catalog, dropped); !done)
            return tl::make_unexpected(done.error());
    for (const Action &lever : actions(fleet, context.catalog, levers)) {
        auto outcome = simulation::apply(copy, lever, context);
        if (!outcome)
            return tl::make_unexpected(outcome.error());
        copy = std::move(outcome->fleet);
        atOnce.insert(atOnce.end(), outcome->events.begin(), outcome->events.end());
    }

    Observer observer(copy, context.catalog, to);
    observer.look(copy, atOnce);
    const auto end = simulation::passTime(
        copy, to, context, [&](const Fleet &now, const std::vector<simulation::Event> &events) { observer.look(now, events); });
    if (!end)
        return tl::make_unexpected(end.error());
    return std::move(observer).take(*end);
}

} // namespace lictor::forecast
