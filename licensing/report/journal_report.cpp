#include "report/parts.h"
#include "report/sections.h"
#include "report/text.h"

namespace lictor::report {

namespace {

/// The Smart Software Manager's own log: who did what to which of its things.
Section eventsSection(const Fleet &fleet, const Options &options)
{
    auto events = std::make_shared<std::vector<const AuthorityEvent *>>();
    fleet.events().each([&](EventId, const AuthorityEvent &event) {
        if (!options.account || !event.account || options.account == event.account)
            events->push_back(&event);
    });
    Rows rows;
    rows.columns = {{"at", Text::tr("At")}, {"virtualAccount", Text::tr("Virtual account")}, {"kind", Text::tr("Kind")},
        {"subject", Text::tr("Subject")}, {"by", Text::tr("By")}, {"text", Text::tr("What happened")}};
    rows.count = events->size();
    rows.fill = [&fleet, events](size_t row, Cells &cells) {
        const AuthorityEvent &event = *(*events)[row];
        const VirtualAccount *account = fleet.virtualAccounts().find(event.account);
        cells[0].setTime(event.at);
        cells[1].setOrNone(account ? account->name : QString());
        cells[2].set(toWord(event.kind));
        cells[3].setOrNone(event.subject);
        cells[4].setOrNone(event.by);
        cells[5].setOrNone(event.text);
    };
    return {"events", Text::tr("Event log of the Smart Software Manager"),
        Text::tr("What happened in the Smart Account, oldest first; times are the fleet's clock."), std::move(rows),
        Text::tr("Nothing has happened in the Smart Account.")};
}

} // namespace

Section trailSection(const std::vector<TrailEntry> &trail)
{
    Rows rows;
    rows.columns = {{"revision", Text::tr("Revision")}, {"at", Text::tr("Done at")}, {"by", Text::tr("By")},
        {"text", Text::tr("What was done")}, {"clock", Text::tr("Fleet's clock afterwards")}, {"state", Text::tr("State")}};
    rows.count = trail.size();
    rows.fill = [&trail](size_t row, Cells &cells) {
        const TrailEntry &entry = trail[row];
        cells[0].setNumber(entry.revision);
        cells[1].setTime(entry.at);
        cells[2].setOrNone(entry.by);
        cells[3].setOrNone(entry.text);
        cells[4].setTime(entry.clock);
        if (entry.undone)
            cells[5].set(QStringLiteral("undone"), Tone::Neutral);
        else
            cells[5].set(QStringLiteral("done"), Tone::Positive);
    };
    return {"trail", Text::tr("Trail"),
        Text::tr(
            "What was done to the fleet, by whom and when, oldest first: imports, licenses bought and moved, registrations, the "
            "clock. What was taken back is marked. From the fleet file's journal."),
        std::move(rows), Text::tr("The journal is empty: nothing has been done to the fleet since its file was made.")};
}

Result<Parts> journalParts(const Fleet &fleet, const Catalog &, const Options &options)
{
    Parts parts;
    parts.title = Text::tr("Journal");
    parts.asOf = fleet.now;
    parts.parts = {{"fleet", [&](Shape) { return coverSection(fleet, options, coveredDevices(fleet, options)); }},
        {"journal",
            [&](Shape) {
                Section section = trailSection(options.trail);
                section.key = "journal";
                return section;
            }},
        {"events", [&](Shape) { return eventsSection(fleet, options); }}};
    return parts;
}

} // namespace lictor::report
