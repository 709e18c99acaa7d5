#include "tables/user_table.h"

#include <QStringList>

namespace lictor {

void UserTable::reload()
{
    std::vector<RowId> ids;
    fleet().users().each([&](UserId id, const PortalUser &) { ids.push_back(id.value); });
    setRows(std::move(ids));
}

QString UserTable::title(int column) const { return column == Name ? tr("Name") : tr("Reaches"); }

QVariant UserTable::cell(RowId id, int column, int role) const
{
    const PortalUser *user = fleet().users().find(UserId{id});
    if (!user || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (column == Name)
        return user->name;
    if (user->administrator)
        return tr("Everything (administrator)");
    QStringList names;
    for (VirtualAccountId account : user->accounts)
        if (const VirtualAccount *found = fleet().virtualAccounts().find(account))
            names << found->name;
    return names.join(QStringLiteral(", "));
}

} // namespace lictor
