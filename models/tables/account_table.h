#pragma once

#include "tables/fleet_table.h"

namespace lictor {

/// A table of what belongs to one virtual account.
class AccountTable : public FleetTable {
    Q_OBJECT
public:
    using FleetTable::FleetTable;

    void setAccount(VirtualAccountId account)
    {
        m_account = account;
        reload();
    }

protected:
    VirtualAccountId account() const { return m_account; }
    /// The account's rows of one of the fleet's tables, oldest first; what is in an On-Prem server's view is not in the account's.
    template <class Rows> std::vector<RowId> rowsOf(const Rows &rows) const
    {
        std::vector<RowId> ids;
        rows.each([&](auto id, const auto &row) {
            bool elsewhere = row.account != m_account;
            if constexpr (requires { row.satellite; })
                elsewhere = elsewhere || row.satellite;
            if (!elsewhere)
                ids.push_back(id.value);
        });
        return ids;
    }

private:
    VirtualAccountId m_account;
};

} // namespace lictor
