#include "tables/token_table.h"

#include "order/state_word.h"
#include "tables/account_time.h"
#include "tables/roles.h"

#include <algorithm>

namespace lictor {

void TokenTable::reload()
{
    std::vector<RowId> ids = rowsOf(fleet().tokens());
    std::reverse(ids.begin(), ids.end());
    setRows(std::move(ids));
}

QString TokenTable::shortened(const QString &text)
{
    constexpr qsizetype shown = 26; // as in the figure of TOK-5
    return text.size() <= shown ? text : text.left(shown) + u"...";
}

QString TokenTable::title(int column) const
{
    switch (column) {
    case Text: return tr("Token");
    case Expiration: return tr("Expiration Date");
    case Description: return tr("Description");
    case ExportControlled: return tr("Export-Controlled");
    case CreatedBy: return tr("Created By");
    case Actions: return tr("Actions");
    default: return {};
    }
}

QVariant TokenTable::cell(RowId id, int column, int role) const
{
    const Token *token = fleet().tokens().find(TokenId{id});
    if (!token)
        return {};
    const bool usable = !token->revoked && fleet().now < token->expires;
    if (role == MutedRole)
        return !usable;
    if (role == CopyRole && column == Text)
        return token->text;
    if (role == Qt::ToolTipRole && column == Text)
        return tr("Press Return to see the whole token.");
    if (role == ToneRole && column == Expiration && !usable)
        return int(Tone::Neutral);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Text: return shortened(token->text);
    case Expiration:
        return token->revoked ? tr("%1 (revoked)").arg(toPortalText(token->expires))
                              : expirationText(token->expires, fleet().now);
    case Description: return token->description.isEmpty() ? QStringLiteral("–") : token->description;
    case ExportControlled: return token->exportControlled ? tr("Allowed") : tr("Not allowed");
    case CreatedBy: return token->createdBy;
    case Actions: return usable ? tr("Copy, Revoke") : tr("Copy");
    default: return {};
    }
}

RowTable::SortKey TokenTable::sortKey(RowId id, int column) const
{
    if (column == Expiration)
        if (const Token *token = fleet().tokens().find(TokenId{id}))
            return {token->expires.time_since_epoch().count(), {}};
    return RowTable::sortKey(id, column);
}

} // namespace lictor
