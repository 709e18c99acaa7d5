#include "ctl/names.h"
#include "ctl/text_table.h"
#include "ctl/tr.h"
#include "ctl/verb.h"

#include <algorithm>

namespace lictor::ctl {

namespace {

Json clockJson(Instant now, quint64 ran, const Fleet &fleet, const std::vector<simulation::Event> &events)
{
    Json list = Json::array();
    for (const simulation::Event &event : events) {
        const bool ofDevice = event.device || fleet.findDevice(event.subject) || fleet.findChassis(event.subject);
        list.add(Json::object()
                     .set("at", event.at)
                     .set("device", ofDevice ? Json(event.subject) : Json())
                     .set("kind", event.kind)
                     .set("text", event.text));
    }
    return Json::object().set("now", now).set("ran", ran).set("events", std::move(list));
}

void print(const Invocation &run, const Fleet &fleet, quint64 ran, const std::vector<simulation::Event> &events)
{
    if (run.json) {
        run.print(clockJson(fleet.now, ran, fleet, events));
        return;
    }
    TextTable table({Ctl::tr("At"), Ctl::tr("Who"), Ctl::tr("What")});
    for (const simulation::Event &event : events)
        table.add({toReadable(event.at), event.subject, event.text});
    if (!table.isEmpty())
        run.print(table.text());
    run.print(toReadable(fleet.now) + u'\n');
}

Result<void> move(Invocation &run, bool all, const MakeAction &make)
{
    const auto done = run.perform(make, all);
    if (!done)
        return tl::unexpected(done.error());
    std::vector<simulation::Event> events = done->outcome.events;
    if (!all)
        std::erase_if(events, [](const simulation::Event &event) { return !event.changedState; });
    print(run, done->outcome.fleet, done->outcome.eventsRun, events);
    return {};
}

struct Advance {
    QString how;
    bool all = false;
};

Result<void> advance(Invocation &run, const Advance &given)
{
    const auto length = parseDuration(given.how);
    if (!length)
        return refuse(Refusal::Format, Ctl::tr("clock"), Ctl::tr("\"%1\" is no length of time").arg(given.how),
            Ctl::tr("give one such as 90d, 36h, 10m or 1d12h"));
    constexpr Duration longest = days(366 * 400); // more is refused by the engine; a sum beyond the range of time is never made
    return move(run, given.all,
        [&](const Fleet &fleet) -> Result<Action> { return AdvanceClock{fleet.now + std::min(*length, longest)}; });
}

Result<void> to(Invocation &run, const Advance &given)
{
    const auto instant = instantFrom(Ctl::tr("clock"), given.how);
    if (!instant)
        return tl::unexpected(instant.error());
    return move(run, given.all, [&](const Fleet &) -> Result<Action> { return AdvanceClock{*instant}; });
}

struct Next {
    bool all = false;
};

Result<void> next(Invocation &run, const Next &given)
{
    return move(run, given.all, [](const Fleet &) -> Result<Action> { return NextEvent{}; });
}

Result<void> show(Invocation &run, const Nothing &)
{
    const auto snapshot = run.read();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    print(run, snapshot->fleet, 0, {});
    return {};
}

Result<void> back(Invocation &run, const Nothing &)
{
    const auto file = run.open();
    if (!file)
        return tl::unexpected(file.error());
    std::vector<store::JournalRow> rows = (*file)->journal();
    std::erase_if(rows, [](const store::JournalRow &row) { return row.undone; });
    const auto last = std::find_if(rows.rbegin(), rows.rend(), [](const store::JournalRow &row) { return row.clockAdvance; });
    if (last == rows.rend())
        return refuse(Refusal::WrongState, Ctl::tr("clock"), Ctl::tr("it was never advanced"), Ctl::tr("nothing is to be done"));
    if (last != rows.rbegin()) {
        QStringList since;
        for (auto row = last.base(); row != rows.end(); ++row)
            since << row->text;
        return refuse(Refusal::WrongState, Ctl::tr("clock"),
            Ctl::tr("since the last advance was done: %1").arg(since.join(QStringLiteral(", "))),
            Ctl::tr("take that back first with lictorctl fleet undo"));
    }
    const auto snapshot = (*file)->load();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const auto undone = (*file)->undo(run.journalRow(snapshot->fleet, last->text));
    if (!undone)
        return tl::unexpected(undone.error());
    print(run, undone->fleet, 0, {});
    return {};
}

} // namespace

void addClock(CLI::App &root, Chosen &chosen)
{
    Noun clock(root, chosen, "clock", Ctl::tr("The fleet's clock: what will happen when"));
    clock.verb<Nothing>("show", Ctl::tr("What time it is in the fleet"), "lictorctl clock show", takesNothing, show);
    clock.verb<Advance>(
        "advance", Ctl::tr("Let time pass"), "lictorctl clock advance 30d",
        [](Declare &take, Advance &given) {
            take.argument("DURATION", given.how, Ctl::tr("90d, 36h, 10m, 35s or joined: 1d12h"));
            take.flag("--all", given.all, Ctl::tr("List every contact"));
        },
        advance);
    clock.verb<Advance>(
        "to", Ctl::tr("Let time pass until then"), "lictorctl clock to 2026-07-01T00:00:00Z",
        [](Declare &take, Advance &given) {
            take.argument("TIME", given.how, Ctl::tr("A time in UTC"));
            take.flag("--all", given.all, Ctl::tr("List every contact"));
        },
        to);
    clock.verb<Next>(
        "next", Ctl::tr("Go to the next event"), "lictorctl clock next",
        [](Declare &take, Next &given) { take.flag("--all", given.all, Ctl::tr("List every contact")); }, next);
    clock.verb<Nothing>("back", Ctl::tr("Go back to before the last advance"), "lictorctl clock back", takesNothing, back);
}

} // namespace lictor::ctl
