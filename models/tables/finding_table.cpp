#include "tables/finding_table.h"

#include "tables/roles.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace lictor {

namespace {
/// Names what is found, not how it stands today: the row keeps its place while dates in its sentence move on.
RowTable::RowId nameOf(const findings::Finding &finding)
{
    const size_t name = qHashMulti(0, QLatin1StringView(finding.rule), finding.subject, finding.account.value,
        finding.device.value, finding.chassis.value, finding.instance.value, int(finding.cure));
    return RowTable::RowId(name ^ (name >> 32)) | 1u;
}
} // namespace

Tone toneOf(findings::Severity severity)
{
    static constexpr std::array tones{Tone::Critical, Tone::Attention, Tone::Info, Tone::Neutral};
    return tones[size_t(severity)];
}

QString toLabel(findings::Severity severity)
{
    switch (severity) {
    case findings::Severity::Critical: return QCoreApplication::translate("FindingTable", "Critical");
    case findings::Severity::Major: return QCoreApplication::translate("FindingTable", "Major");
    case findings::Severity::Minor: return QCoreApplication::translate("FindingTable", "Minor");
    case findings::Severity::Information: return QCoreApplication::translate("FindingTable", "Information");
    }
    return {};
}

QString toLabel(findings::Kind kind)
{
    switch (kind) {
    case findings::Kind::Shortage: return QCoreApplication::translate("FindingTable", "Shortage");
    case findings::Kind::Disagreement: return QCoreApplication::translate("FindingTable", "Disagreement");
    case findings::Kind::Waste: return QCoreApplication::translate("FindingTable", "Waste");
    case findings::Kind::Risk: return QCoreApplication::translate("FindingTable", "Risk");
    case findings::Kind::State: return QCoreApplication::translate("FindingTable", "State");
    }
    return {};
}

void FindingTable::show(std::vector<findings::Finding> findings)
{
    std::unordered_map<RowId, findings::Finding> next;
    next.reserve(findings.size());
    m_order.clear();
    for (findings::Finding &finding : findings) {
        RowId id = nameOf(finding);
        while (next.contains(id))
            ++id;
        m_order.push_back(id);
        next.emplace(id, std::move(finding));
    }
    m_findings.swap(next);
    list();
}

void FindingTable::showOnly(std::optional<findings::Kind> kind)
{
    m_kind = kind;
    list();
}

void FindingTable::list()
{
    std::vector<RowId> ids;
    for (const RowId id : m_order)
        if (!m_kind || find(id)->kind == *m_kind)
            ids.push_back(id);
    setRows(std::move(ids));
}

const findings::Finding *FindingTable::find(RowId id) const
{
    const auto found = m_findings.find(id);
    return found == m_findings.end() ? nullptr : &found->second;
}

QString FindingTable::title(int column) const
{
    switch (column) {
    case Severity: return tr("Severity");
    case Kind: return tr("Kind");
    case Subject: return tr("Subject");
    case Text: return tr("Finding");
    case Remedy: return tr("Remedy");
    case Rule: return tr("Rule");
    case Since: return tr("Since");
    default: return {};
    }
}

QVariant FindingTable::cell(RowId id, int column, int role) const
{
    const findings::Finding *finding = find(id);
    if (!finding) // on its way out
        return {};
    if (role == ToneRole && column == Severity)
        return int(toneOf(finding->severity));
    if (role == Qt::ToolTipRole && column == Text)
        return tr("%1. Effect today: %2").arg(finding->text, finding->effect);
    if (column == Since && finding->since) {
        if (role == Qt::ToolTipRole)
            return toReadable(*finding->since);
        if (role == CopyRole)
            return toIso(*finding->since);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Severity: return toLabel(finding->severity);
    case Kind: return toLabel(finding->kind);
    case Subject: return finding->subject;
    case Text: return finding->text;
    case Remedy: return finding->remedy;
    case Rule: return QString::fromLatin1(finding->rule);
    case Since: return finding->since ? toIso(*finding->since).left(10) : QStringLiteral("–");
    default: return {};
    }
}

RowTable::SortKey FindingTable::sortKey(RowId id, int column) const
{
    if (const findings::Finding *finding = find(id)) {
        if (column == Severity)
            return {int(finding->severity), {}};
        if (column == Since)
            return {finding->since ? finding->since->time_since_epoch().count() : 0, {}};
    }
    return RowTable::sortKey(id, column);
}

} // namespace lictor
