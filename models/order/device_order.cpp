#include "order/device_order.h"

#include "order/device_block.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <numeric>

namespace lictor {

namespace {
/// Digits compare by their number: `fw-2` before `fw-10`.
std::string naturalKey(const QString &text)
{
    std::string key;
    const std::string folded = text.toCaseFolded().toStdString();
    for (size_t i = 0; i < folded.size();) {
        if (folded[i] < '0' || folded[i] > '9') {
            key.push_back(folded[i++]);
            continue;
        }
        while (i < folded.size() && folded[i] == '0')
            ++i;
        size_t end = i;
        while (end < folded.size() && folded[end] >= '0' && folded[end] <= '9')
            ++end;
        key.push_back('0');
        key.push_back(char(1 + std::min<size_t>(end - i, 100)));
        key.append(folded, i, end - i);
        i = end;
    }
    return key;
}

struct KeyValue {
    qint64 number = 0;
    std::string text;
    auto operator<=>(const KeyValue &) const = default;
};
} // namespace

struct DeviceOrder::Private {
    Fleet fleet;
    CatalogPtr catalog;
    DeviceFilter filter;
    std::vector<SortKey> sort{SortKey{DeviceField::Name, false}};
    std::function<bool(DeviceId)> isEdited, isImported;
    std::function<LastStatus(DeviceId)> lastStatus;
    mutable std::vector<DeviceBlock> blocks;
    quint32 prepared = 0; ///< blocks before this one have their text
    /// Whether a model's text holds a word of the filter; both are known by their addresses while the rows are filtered.
    mutable std::map<std::pair<const QChar *, const QString *>, bool> modelHits;
    std::vector<DeviceId> sorted; ///< all devices
    std::vector<DeviceId> rows; ///< those that the filter lets through, in the order of `sorted`

    DeviceBlock &block(DeviceId id) const { return blocks[(id.value - 1) / DeviceBlock::size]; }
    const DeviceFacts &facts(DeviceId id) const { return block(id).facts(fleet, *catalog, id); }
    const DeviceFigures &figures(DeviceId id) const { return block(id).figures(fleet, *catalog, id); }

    LastStatus lastStatusOf(DeviceId id) const { return lastStatus ? lastStatus(id) : LastStatus::None; }

    qint64 number(DeviceId id, DeviceField field) const
    {
        switch (field) {
        case DeviceField::Contexts: return figures(id).contexts;
        case DeviceField::Throughput: return figures(id).throughput;
        case DeviceField::Encryption: return figures(id).strong;
        case DeviceField::LastAction: return qint64(lastStatusOf(id));
        case DeviceField::Contact: return facts(id).contact;
        case DeviceField::Next: return facts(id).next;
        case DeviceField::Grace: return facts(id).grace;
        case DeviceField::Certificate: return facts(id).certificate;
        case DeviceField::Evaluation: return facts(id).evaluationLeft;
        default: return 0;
        }
    }
    KeyValue key(DeviceId id, const SortKey &by) const
    {
        if (!by.field)
            return {facts(id).stateRank, {}};
        if (*by.field >= DeviceField::Contexts)
            return {number(id, *by.field), {}};
        return {0, naturalKey(textOf(fleet, *catalog, id, *by.field, facts(id)))};
    }
    /// The fields that only a contact, a licence or the clock changes: the others stay when time goes on.
    bool sortsByTime() const
    {
        return std::any_of(
            sort.begin(), sort.end(), [](const SortKey &by) { return !by.field || *by.field >= DeviceField::RegistrationState; });
    }

    void sortBy(const SortKey &by)
    {
        std::vector<std::pair<KeyValue, DeviceId>> keyed;
        keyed.reserve(sorted.size());
        for (const DeviceId id : sorted)
            keyed.emplace_back(key(id, by), id);
        if (by.descending)
            std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return b.first < a.first; });
        else
            std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (size_t i = 0; i < keyed.size(); ++i)
            sorted[i] = keyed[i].second;
    }
    void sortAll()
    {
        for (auto by = sort.rbegin(); by != sort.rend(); ++by)
            sortBy(*by);
    }
    bool before(DeviceId a, DeviceId b) const
    {
        for (const SortKey &by : sort) {
            const auto order = key(a, by) <=> key(b, by);
            if (order != 0)
                return by.descending ? order > 0 : order < 0;
        }
        return false;
    }
    /// Puts the few devices that changed where they belong now; the others keep their places.
    void sortAgain(const std::vector<DeviceId> &changed)
    {
        std::vector<bool> moves(blocks.size() * DeviceBlock::size + 1);
        for (const DeviceId id : changed)
            if (id.value < moves.size())
                moves[id.value] = true;
        std::erase_if(sorted, [&](DeviceId id) { return moves[id.value] || !fleet.devices().find(id); });
        for (const DeviceId id : changed)
            if (fleet.devices().find(id))
                sorted.insert(
                    std::upper_bound(sorted.begin(), sorted.end(), id, [this](DeviceId a, DeviceId b) { return before(a, b); }),
                    id);
    }

    void fit()
    {
        const quint32 next = fleet.devices().nextId();
        blocks.resize((next + DeviceBlock::size - 2) / DeviceBlock::size + 1);
    }

    bool holds(const FilterTerm &term, DeviceId id) const
    {
        const DeviceFacts &known = facts(id);
        switch (term.kind) {
        case FilterTerm::Kind::Anywhere: return true; // asked of whole blocks
        case FilterTerm::Kind::Empty: return isEmpty(term.field, id, known);
        case FilterTerm::Kind::Between: return isBetween(term, id);
        case FilterTerm::Kind::Words:
            return std::any_of(
                term.words.begin(), term.words.end(), [&](const QString &word) { return hasWord(term.field, word, id, known); });
        }
        return false;
    }
    bool isEmpty(DeviceField field, DeviceId id, const DeviceFacts &known) const
    {
        if (field >= DeviceField::Contact)
            return number(id, field) == DeviceFacts::none;
        if (field == DeviceField::Contexts || field == DeviceField::Throughput || field == DeviceField::LastAction)
            return number(id, field) == 0;
        if (field == DeviceField::Cause)
            return known.causes == 0;
        if (field == DeviceField::Flag)
            return !known.restricted && !known.rateLimited && !fleet.devices().at(id).encryption.pendingReload
                && !(isEdited && isEdited(id)) && !(isImported && isImported(id));
        if (field == DeviceField::License)
            return requestsOf(fleet, *catalog, id).isEmpty();
        return field != DeviceField::Encryption && textOf(fleet, *catalog, id, field, known).isEmpty();
    }
    bool isBetween(const FilterTerm &term, DeviceId id) const
    {
        qint64 value = number(id, term.field);
        if (value == DeviceFacts::none)
            return false;
        const qint64 now = fleet.now.time_since_epoch().count();
        if (term.field == DeviceField::Evaluation)
            value = term.moments ? now + value : value;
        else if (term.field == DeviceField::Contact)
            value = term.moments ? value : now - value;
        else if (term.field > DeviceField::Contact)
            value = term.moments ? value : value - now;
        return value >= term.from && value <= term.to;
    }
    bool hasWord(DeviceField field, const QString &word, DeviceId id, const DeviceFacts &known) const
    {
        switch (field) {
        case DeviceField::Cause:
            for (int cause = 0; cause < 4; ++cause)
                if ((known.causes >> cause & 1) && word == toWord(Cause(cause)))
                    return true;
            return false;
        case DeviceField::Flag:
            return (known.restricted && word == QLatin1StringView("restricted"))
                || (known.rateLimited && word == QLatin1StringView("rate-limited"))
                || (fleet.devices().at(id).encryption.pendingReload && word == QLatin1StringView("reload-pending"))
                || (word == QLatin1StringView("edited") && isEdited && isEdited(id))
                || (word == QLatin1StringView("imported") && isImported && isImported(id));
        case DeviceField::License: {
            const Requests requests = requestsOf(fleet, *catalog, id);
            return std::any_of(
                requests.begin(), requests.end(), [&](const Request &request) { return word == toWord(request.key.kind); });
        }
        case DeviceField::Encryption:
            return word == (figures(id).strong ? QLatin1StringView("strong") : QLatin1StringView("base"));
        case DeviceField::LastAction: return word == toWord(lastStatusOf(id));
        case DeviceField::Model:
        case DeviceField::Platform: {
            const QString text = textOf(fleet, *catalog, id, field, known);
            const auto [hit, isNew] = modelHits.try_emplace({text.constData(), &word});
            if (isNew)
                hit->second = text.contains(word, Qt::CaseInsensitive);
            return hit->second;
        }
        case DeviceField::Role:
        case DeviceField::Method:
        case DeviceField::RegistrationState:
        case DeviceField::AuthorizationState:
            return textOf(fleet, *catalog, id, field, known) == word; // "registered" must not find "unregistered"
        default: return textOf(fleet, *catalog, id, field, known).contains(word, Qt::CaseInsensitive);
        }
    }

    void filterRows()
    {
        if (filter.isEmpty()) {
            rows = sorted;
            return;
        }
        modelHits.clear();
        std::vector<DeviceBlock::Bits> passing(blocks.size());
        for (quint32 b = 0; b < blocks.size(); ++b) {
            DeviceBlock::Bits bits;
            bits.set();
            for (const FilterTerm &term : filter.terms()) {
                if (term.kind != FilterTerm::Kind::Anywhere)
                    continue;
                const auto having = blocks[b].having(fleet, *catalog, b, term.words.front().toStdString());
                bits &= term.negated ? ~having : having;
            }
            for (quint32 place = 0; bits.any() && place < DeviceBlock::size; ++place) {
                const DeviceId id{b * DeviceBlock::size + place + 1};
                if (!bits[place])
                    continue;
                if (!fleet.devices().find(id)) {
                    bits.reset(place);
                    continue;
                }
                for (const FilterTerm &term : filter.terms()) {
                    if (term.kind != FilterTerm::Kind::Anywhere && holds(term, id) == term.negated) {
                        bits.reset(place);
                        break;
                    }
                }
            }
            passing[b] = bits;
        }
        rows.clear();
        for (const DeviceId id : sorted)
            if (passing[(id.value - 1) / DeviceBlock::size][(id.value - 1) % DeviceBlock::size])
                rows.push_back(id);
    }
};

DeviceOrder::DeviceOrder() : d(std::make_unique<Private>()) { }
DeviceOrder::~DeviceOrder() = default;

void DeviceOrder::setFleet(const Fleet &fleet, CatalogPtr catalog)
{
    d->fleet = fleet;
    d->catalog = std::move(catalog);
    d->blocks.clear();
    d->prepared = 0;
    d->fit();
    d->sorted.clear();
    d->sorted.reserve(fleet.devices().size());
    fleet.devices().each([this](DeviceId id, const Device &) { d->sorted.push_back(id); });
    d->sortAll();
    d->filterRows();
}

void DeviceOrder::update(const Fleet &fleet, const ChangeSet &changes)
{
    constexpr size_t few = 500;
    d->fleet = fleet;
    d->prepared = 0;
    d->fit();
    // A moved clock, a chassis or a group changes what is shown of devices that were not touched themselves.
    const bool everything = changes.clock || changes.account || !changes.chassis.empty() || !changes.groups.empty();
    if (everything) {
        for (DeviceBlock &block : d->blocks)
            block.forget();
    } else {
        for (const DeviceId id : changes.devices)
            d->block(id).forget();
    }
    if (changes.devices.size() > few || (everything && d->sortsByTime())) {
        std::erase_if(d->sorted, [&fleet](DeviceId id) { return !fleet.devices().find(id); });
        std::vector<bool> known(fleet.devices().nextId());
        for (const DeviceId id : d->sorted)
            known[id.value] = true;
        fleet.devices().each([&](DeviceId id, const Device &) {
            if (!known[id.value])
                d->sorted.push_back(id);
        });
        d->sortAll();
    } else if (!changes.devices.empty()) {
        d->sortAgain(changes.devices);
    }
    d->filterRows();
}

bool DeviceOrder::prepareSome()
{
    constexpr int some = 12; // blocks: some milliseconds
    for (int made = 0; made < some && d->prepared < d->blocks.size(); ++d->prepared)
        made += int(d->blocks[d->prepared].prepare(d->fleet, *d->catalog, d->prepared));
    return d->prepared < d->blocks.size();
}

void DeviceOrder::setFilter(DeviceFilter filter)
{
    d->filter = std::move(filter);
    if (d->catalog)
        d->filterRows();
}

void DeviceOrder::setSort(const std::vector<SortKey> &keys)
{
    d->sort = keys;
    if (!d->catalog)
        return;
    d->sortAll();
    d->filterRows();
}

void DeviceOrder::setEdited(std::function<bool(DeviceId)> isEdited) { d->isEdited = std::move(isEdited); }
void DeviceOrder::setLastStatus(std::function<LastStatus(DeviceId)> lastStatus) { d->lastStatus = std::move(lastStatus); }

bool DeviceOrder::lastStatusChanged()
{
    const bool sorts =
        std::any_of(d->sort.begin(), d->sort.end(), [](const SortKey &by) { return by.field == DeviceField::LastAction; });
    const auto &terms = d->filter.terms();
    const bool filters =
        std::any_of(terms.begin(), terms.end(), [](const FilterTerm &term) { return term.field == DeviceField::LastAction; });
    if (sorts)
        d->sortAll();
    if (sorts || filters)
        d->filterRows();
    return sorts || filters;
}

void DeviceOrder::setImported(std::function<bool(DeviceId)> isImported) { d->isImported = std::move(isImported); }
const std::vector<DeviceId> &DeviceOrder::rows() const { return d->rows; }
size_t DeviceOrder::total() const { return d->sorted.size(); }
const Fleet &DeviceOrder::fleet() const { return d->fleet; }
const Catalog &DeviceOrder::catalog() const { return *d->catalog; }
const DeviceFacts &DeviceOrder::facts(DeviceId id) const { return d->facts(id); }
const DeviceFigures &DeviceOrder::figures(DeviceId id) const { return d->figures(id); }

Result<std::vector<DeviceId>> findDevices(const Fleet &fleet, const CatalogPtr &catalog, const QString &filter)
{
    const auto parsed = DeviceFilter::parse(filter);
    if (!parsed)
        return refuse(Refusal::Unknown, filter.mid(parsed.error().position, parsed.error().length), parsed.error().text);
    for (const FilterTerm &term : parsed->terms())
        if (term.field == DeviceField::LastAction)
            return refuse(Refusal::Unsupported, filter.mid(term.position, term.length),
                QCoreApplication::translate("DeviceFilter", "only the console's window knows what its last action did"),
                QCoreApplication::translate("DeviceFilter", "leave the term out"));
    DeviceOrder order;
    order.setFilter(*parsed);
    order.setFleet(fleet, catalog);
    return order.rows();
}

} // namespace lictor
