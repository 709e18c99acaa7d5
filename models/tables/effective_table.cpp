#include "tables/effective_table.h"

#include <QCoreApplication>

#include <array>
#include <variant>

namespace lictor {

namespace {
/// A heading or a feature.
using Row = std::variant<const char *, lictor::Feature>;
using F = lictor::Feature;
const std::array<Row, 17> layout{QT_TRANSLATE_NOOP("lictor::EffectiveTable", "Firewall Licenses"), F::BotnetTrafficFilter,
    F::FirewallConns, F::Carrier, F::TlsProxySessions, QT_TRANSLATE_NOOP("lictor::EffectiveTable", "VPN Licenses"),
    F::AnyConnectPeers, F::OtherVpnPeers, F::TotalVpnPeers, QT_TRANSLATE_NOOP("lictor::EffectiveTable", "General Licenses"),
    F::Throughput, F::Encryption, F::Failover, F::SecurityPlus, F::SecurityContexts, F::Clustering, F::Vlans};
constexpr std::array<const char *, EffectiveTable::ColumnCount> titles{QT_TRANSLATE_NOOP("lictor::EffectiveTable", "Feature"),
    QT_TRANSLATE_NOOP("lictor::EffectiveTable", "Value"), QT_TRANSLATE_NOOP("lictor::EffectiveTable", "Platform Limit"),
    QT_TRANSLATE_NOOP("lictor::EffectiveTable", "Status"), QT_TRANSLATE_NOOP("lictor::EffectiveTable", "Because")};
} // namespace

Tone toneOf(entitlement::Status status)
{
    using entitlement::Status;
    switch (status) {
    case Status::Platform:
    case Status::Included:
    case Status::Authorized: return Tone::Positive;
    case Status::OutOfCompliance: return Tone::Critical;
    case Status::Evaluation: return Tone::Info;
    case Status::Retained: return Tone::Attention;
    case Status::Permanent: return Tone::Special;
    case Status::Unlicensed:
    case Status::Unsupported: return Tone::Neutral;
    }
    return Tone::Neutral;
}

EffectiveTable::EffectiveTable(QObject *parent) : QAbstractTableModel(parent) { }

void EffectiveTable::setDevice(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    m_hasDevice = fleet.devices().find(id) != nullptr;
    m_licenses = m_hasDevice ? entitlement::effective(fleet, catalog, id) : entitlement::EffectiveLicenses{};
    // The rows are the same for every device.
    Q_EMIT dataChanged(index(0, 0), index(int(layout.size()) - 1, ColumnCount - 1));
}

const entitlement::Line *EffectiveTable::line(int row) const
{
    if (!m_hasDevice || row < 0 || row >= int(layout.size()))
        return nullptr;
    const auto *feature = std::get_if<lictor::Feature>(&layout[size_t(row)]);
    return feature ? &m_licenses[*feature] : nullptr;
}

int EffectiveTable::rowOf(lictor::Feature feature)
{
    for (size_t row = 0; row < layout.size(); ++row)
        if (layout[row] == Row(feature))
            return int(row);
    return -1;
}

int EffectiveTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(layout.size()); }
int EffectiveTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant EffectiveTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(layout.size()))
        return {};
    if (const auto *heading = std::get_if<const char *>(&layout[size_t(index.row())])) {
        if (role == Qt::DisplayRole && index.column() == Feature)
            return tr(*heading);
        return role == GroupRole ? QVariant(true) : QVariant();
    }
    const auto feature = std::get<lictor::Feature>(layout[size_t(index.row())]);
    const entitlement::Line *shown = line(index.row());
    if (role == IdRole)
        return int(feature);
    if (role == Qt::TextAlignmentRole && (index.column() == Value || index.column() == PlatformLimit))
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == MutedRole)
        return shown && shown->status == entitlement::Status::Unsupported;
    if (role == ToneRole)
        return shown && index.column() == Status ? QVariant(int(toneOf(shown->status))) : QVariant();
    if (role == Qt::ToolTipRole && shown && index.column() == Because)
        return tr("Rule %1").arg(QString::fromLatin1(shown->rule.data(), qsizetype(shown->rule.size())));
    if (role == Qt::AccessibleTextRole && index.column() == PlatformLimit && shown && !shown->limit)
        return tr("none");
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Feature)
        return QString(QStringLiteral("    ") + featureLabel(feature));
    if (!shown)
        return {};
    switch (Column(index.column())) {
    case Value: return entitlement::display(*shown);
    case PlatformLimit: return shown->limit ? entitlement::display(feature, *shown->limit) : QStringLiteral("–");
    case Status: return entitlement::display(shown->status);
    case Because:
        // One term is the value itself, none is what the status says.
        return shown->terms.size() > 1 ? entitlement::because(*shown) : QStringLiteral("–");
    default: return {};
    }
}

QVariant EffectiveTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section >= 0 && section < ColumnCount) {
        if (role == Qt::DisplayRole)
            return tr(titles[size_t(section)]);
        if (role == Qt::TextAlignmentRole && (section == Value || section == PlatformLimit))
            return int(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    return {};
}

Qt::ItemFlags EffectiveTable::flags(const QModelIndex &index) const
{
    if (index.isValid() && std::holds_alternative<const char *>(layout[size_t(index.row())]))
        return Qt::ItemIsEnabled;
    return QAbstractTableModel::flags(index);
}

} // namespace lictor
