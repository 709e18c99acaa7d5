#pragma once

#include "entitlement/compliance.h"
#include "order/state_word.h"
#include "tables/account_table.h"

namespace lictor {

/// The licences of one virtual account, or of all with the account as first column.
class LicenseTable : public AccountTable {
    Q_OBJECT
public:
    enum Column { Account, License, Purchased, InUse, Balance, Status, Alerts, NextExpiry, ColumnCount };

    using AccountTable::AccountTable;
    void reload() override;
    /// Shows positions that were computed elsewhere, such as on a worker.
    void show(std::vector<entitlement::Position> positions);

    const entitlement::Position *positionAt(const QModelIndex &index) const { return find(idAt(index)); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    QString title(int column) const override;
    QVariant cell(RowId id, int column, int role) const override;
    SortKey sortKey(RowId id, int column) const override;
    bool isNumber(int column) const override { return column == Purchased || column == InUse || column == Balance; }
    const entitlement::Position *find(RowId id) const;

private:
    QString accountName(const entitlement::Position &position) const;

    std::unordered_map<RowId, entitlement::Position> m_positions; // by pool
};

/// "Compliant", "Approaching", "Out of compliance".
QString toLabel(entitlement::Compliance compliance);
Tone toneOf(entitlement::Compliance compliance);

} // namespace lictor
