#include "tables/device_table.h"

#include "session/fleet_session.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace lictor {

namespace {
constexpr std::array<std::optional<DeviceField>, DeviceTable::ColumnCount> sortFields{std::nullopt, DeviceField::Name,
    DeviceField::Model, DeviceField::Group, DeviceField::VirtualAccount, DeviceField::Address, DeviceField::Site,
    DeviceField::Serial, DeviceField::Version, DeviceField::Method, DeviceField::Contexts, DeviceField::Throughput,
    DeviceField::Encryption, DeviceField::Contact, DeviceField::Next, DeviceField::Grace, DeviceField::Evaluation,
    DeviceField::Certificate, DeviceField::Cause, DeviceField::Flag, DeviceField::LastAction};

constexpr std::array<const char *, DeviceTable::ColumnCount> titles{QT_TRANSLATE_NOOP("lictor::DeviceTable", "State"),
    QT_TRANSLATE_NOOP("lictor::DeviceTable", "Name"), QT_TRANSLATE_NOOP("lictor::DeviceTable", "Model"),
    QT_TRANSLATE_NOOP("lictor::DeviceTable", "Group"), QT_TRANSLATE_NOOP("lictor::DeviceTable", "Virtual Account"),
    QT_TRANSLATE_NOOP("lictor::DeviceTable", "Address"), QT_TRANSLATE_NOOP("lictor::DeviceTable", "Site"),
    QT_TRANSLATE_NOOP("lictor::DeviceTable", "Serial"), QT_TRANSLATE_NOOP("lictor::DeviceTable", "Version"),
    QT_TRANSLATE_NOOP("lictor::DeviceTable", "Method"), QT_TRANSLATE_NOOP("lictor::DeviceTable", "Contexts"),
    QT_TRANSLATE_NOOP("lictor::DeviceTable", "Throughput"), QT_TRANSLATE_NOOP("lictor::DeviceTable", "Encryption"),
    QT_TRANSLATE_NOOP("lictor::DeviceTable", "Last Contact"), QT_TRANSLATE_NOOP("lictor::DeviceTable", "Next Event"),
    QT_TRANSLATE_NOOP("lictor::DeviceTable", "Grace Ends"), QT_TRANSLATE_NOOP("lictor::DeviceTable", "Evaluation Left"),
    QT_TRANSLATE_NOOP("lictor::DeviceTable", "Certificate Ends"), QT_TRANSLATE_NOOP("lictor::DeviceTable", "Cause"),
    QT_TRANSLATE_NOOP("lictor::DeviceTable", "Flags"), QT_TRANSLATE_NOOP("lictor::DeviceTable", "Last Action")};

const QString none = QStringLiteral("–");

QString lastActionText(const LastAction::Entry &entry)
{
    switch (entry.status) {
    case LastStatus::None: break;
    case LastStatus::Done: return DeviceTable::tr("Done");
    case LastStatus::Refused: return DeviceTable::tr("Refused: %1").arg(entry.why);
    case LastStatus::LeftOut: return DeviceTable::tr("Left out");
    }
    return none;
}

QString absolute(qint64 moment) { return moment == DeviceFacts::none ? QString() : toReadable(Instant{Duration{moment}}); }
} // namespace

DeviceTable::DeviceTable(FleetSession &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    m_order.setFleet(session.fleet(), session.catalogPtr());
    m_rows = m_order.rows();
    m_order.setLastStatus([&session](DeviceId id) { return session.lastAction().of(id).status; });
    connect(&m_prepare, &QTimer::timeout, this, [this] {
        if (!m_order.prepareSome())
            m_prepare.stop();
    });
    m_prepare.start();
    connect(&session, &FleetSession::changed, this, &DeviceTable::update);
    connect(&session.lastAction(), &lictor::LastAction::changed, this, &DeviceTable::lastActionChanged);
    connect(&session, &FleetSession::opened, this, [this] {
        beginResetModel();
        m_order.setFleet(m_session.fleet(), m_session.catalogPtr());
        m_rows = m_order.rows();
        endResetModel();
        m_prepare.start();
    });
}

int DeviceTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int DeviceTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

std::optional<DeviceField> DeviceTable::fieldOf(int column)
{
    return column >= 0 && column < ColumnCount ? sortFields[size_t(column)] : std::nullopt;
}

DeviceId DeviceTable::at(int row) const { return row >= 0 && row < int(m_rows.size()) ? m_rows[size_t(row)] : DeviceId{}; }

int DeviceTable::rowOf(DeviceId id) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString DeviceTable::relative(qint64 moment) const
{
    if (moment == DeviceFacts::none)
        return none;
    const qint64 away = moment - m_order.fleet().now.time_since_epoch().count();
    const qint64 size = std::abs(away);
    const QString length = size >= 2 * 86400 ? tr("%1 d").arg(size / 86400)
        : size >= 2 * 3600                   ? tr("%1 h").arg(size / 3600)
                                             : tr("%1 min").arg(size / 60);
    if (size < 60)
        return tr("now");
    return away > 0 ? tr("in %1").arg(length) : tr("%1 ago").arg(length);
}

QString DeviceTable::text(DeviceId id, int column) const
{
    const Fleet &fleet = m_order.fleet();
    const Catalog &catalog = m_order.catalog();
    const DeviceFacts &facts = m_order.facts(id);
    const auto plain = [&](DeviceField field) {
        const QString value = textOf(fleet, catalog, id, field, facts);
        return value.isEmpty() ? none : value;
    };
    switch (Column(column)) {
    case State: return stateWordText(facts.stateRank);
    case Group:
        return fleet.devices().at(id).group ? QStringLiteral("%1 (%2)").arg(plain(DeviceField::Group), toWord(facts.role)) : none;
    case Contexts: return m_order.figures(id).contexts ? QLocale().toString(m_order.figures(id).contexts) : none;
    case Throughput: {
        const qint64 kbps = m_order.figures(id).throughput;
        return kbps == 0      ? none
            : kbps >= 1000000 ? tr("%1 Gbps").arg(kbps / 1000000)
            : kbps >= 1000    ? tr("%1 Mbps").arg(kbps / 1000)
                              : tr("%1 kbps").arg(kbps);
    }
    case Encryption: return m_order.figures(id).strong ? tr("Strong") : tr("Base");
    case LastContact: return relative(facts.contact);
    case NextContact: return relative(facts.next);
    case GraceEnds: return relative(facts.grace);
    case EvaluationLeft: return facts.evaluationLeft == DeviceFacts::none ? none : tr("%1 d").arg(facts.evaluationLeft / 86400);
    case CertificateEnds: return relative(facts.certificate);
    case CauseColumn: {
        QStringList causes;
        for (int cause = 0; cause < 4; ++cause)
            if (facts.causes >> cause & 1)
                causes.append(toWord(Cause(cause)));
        return causes.isEmpty() ? none : causes.join(QLatin1StringView(", "));
    }
    case Flags: {
        QStringList flags;
        if (facts.restricted)
            flags.append(tr("restricted"));
        if (facts.rateLimited)
            flags.append(tr("rate-limited"));
        if (fleet.devices().at(id).encryption.pendingReload)
            flags.append(tr("reload pending"));
        return flags.isEmpty() ? none : flags.join(QLatin1StringView(", "));
    }
    case LastAction: return lastActionText(m_session.lastAction().of(id));
    default: return plain(*sortFields[size_t(column)]);
    }
}

QString DeviceTable::copyText(DeviceId id, int column) const
{
    const DeviceFacts &facts = m_order.facts(id);
    switch (Column(column)) {
    case LastContact: return absolute(facts.contact);
    case NextContact: return absolute(facts.next);
    case GraceEnds: return absolute(facts.grace);
    case CertificateEnds: return absolute(facts.certificate);
    default: {
        const QString shown = text(id, column);
        return shown == none ? QString() : shown;
    }
    }
}

QVariant DeviceTable::data(const QModelIndex &index, int role) const
{
    const DeviceId id = at(index.row());
    if (!id || !m_order.fleet().devices().find(id))
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(id, index.column());
    case Qt::ToolTipRole: {
        if (index.column() == LastAction && m_session.lastAction().of(id).status != LastStatus::None)
            return tr("%1: %2").arg(m_session.lastAction().title(), text(id, LastAction));
        const QString exact = copyText(id, index.column());
        return exact.isEmpty() ? QVariant() : exact;
    }
    case Qt::AccessibleTextRole: {
        const QString shown = text(id, index.column());
        return shown == none ? tr("none") : shown;
    }
    case Qt::TextAlignmentRole:
        return index.column() == Contexts ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    case ToneRole: return index.column() == State ? QVariant(int(m_order.facts(id).tone)) : QVariant();
    case IdRole: return id.value;
    case CopyRole: return copyText(id, index.column());
    default: return {};
    }
}

QVariant DeviceTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < ColumnCount)
        return tr(titles[size_t(section)]);
    return {};
}

void DeviceTable::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < ColumnCount)
        sortBy({SortKey{sortFields[size_t(column)], order == Qt::DescendingOrder}});
}

void DeviceTable::sortBy(const std::vector<SortKey> &keys)
{
    beginResetModel();
    m_order.setSort(keys);
    m_rows = m_order.rows();
    endResetModel();
}

tl::expected<void, FilterProblem> DeviceTable::setFilter(const QString &text)
{
    auto filter = DeviceFilter::parse(text);
    if (!filter)
        return tl::unexpected(filter.error());
    beginResetModel();
    m_isFiltered = !filter->isEmpty();
    m_order.setFilter(std::move(*filter));
    m_rows = m_order.rows();
    endResetModel();
    return {};
}

void DeviceTable::update(const ChangeSet &changes)
{
    if (changes.isEmpty())
        return;
    m_order.update(m_session.fleet(), changes);
    m_prepare.start();
    const auto &after = m_order.rows();
    const auto [a, b] = std::mismatch(m_rows.begin(), m_rows.end(), after.begin(), after.end());
    const auto at = int(a - m_rows.begin());
    if (a == m_rows.end() && b == after.end()) {
        // The same rows in the same places.
    } else if (after.size() == m_rows.size() + 1 && std::equal(a, m_rows.end(), b + 1, after.end())) {
        beginInsertRows({}, at, at);
        m_rows = after;
        endInsertRows();
    } else if (m_rows.size() == after.size() + 1 && std::equal(a + 1, m_rows.end(), b, after.end())) {
        beginRemoveRows({}, at, at);
        m_rows = after;
        endRemoveRows();
    } else {
        beginResetModel();
        m_rows = after;
        endResetModel();
        return;
    }
    int first = rowCount(), last = -1;
    if (changes.clock || changes.account || !changes.chassis.empty() || !changes.groups.empty() || changes.devices.size() > 64) {
        first = 0;
        last = rowCount() - 1;
    } else {
        for (const DeviceId id : changes.devices) {
            if (const int row = rowOf(id); row >= 0) {
                first = std::min(first, row);
                last = std::max(last, row);
            }
        }
    }
    if (last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void DeviceTable::lastActionChanged()
{
    if (!m_order.lastStatusChanged()) {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, LastAction), index(rowCount() - 1, LastAction));
        return;
    }
    beginResetModel();
    m_rows = m_order.rows();
    endResetModel();
}

void DeviceTable::touch(DeviceId id)
{
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

} // namespace lictor
