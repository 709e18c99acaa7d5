#pragma once

#include "findings/finding.h"
#include "order/state_word.h"
#include "tables/fleet_table.h"

namespace lictor {

/// Findings as they were computed elsewhere (`show`), all or of one kind; worst first.
class FindingTable : public RowTable {
    Q_OBJECT
public:
    enum Column { Severity, Kind, Subject, Text, Remedy, Rule, Since, ColumnCount };

    using RowTable::RowTable;
    void show(std::vector<findings::Finding> findings);
    /// Nothing: all kinds.
    void showOnly(std::optional<findings::Kind> kind);

    const findings::Finding *findingAt(const QModelIndex &index) const { return find(idAt(index)); }
    size_t total() const { return m_findings.size(); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    QString title(int column) const override;
    QVariant cell(RowId id, int column, int role) const override;
    SortKey sortKey(RowId id, int column) const override;

private:
    const findings::Finding *find(RowId id) const;
    void list();

    std::vector<RowId> m_order;
    std::unordered_map<RowId, findings::Finding> m_findings;
    std::optional<findings::Kind> m_kind;
};

/// "Critical"; "Shortage".
QString toLabel(findings::Severity severity);
QString toLabel(findings::Kind kind);
Tone toneOf(findings::Severity severity);

} // namespace lictor
