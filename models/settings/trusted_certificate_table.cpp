#include "settings/trusted_certificate_table.h"

#include "order/state_word.h"
#include "tables/roles.h"

namespace lictor {

void TrustedCertificateTable::set(std::vector<TrustedCertificate> certificates)
{
    beginResetModel();
    m_rows = std::move(certificates);
    endResetModel();
}

QVariant TrustedCertificateTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TrustedCertificate &row = m_rows[size_t(index.row())];
    if (role == ToneRole && index.column() == State)
        return int(row.servesNow ? Tone::Positive : Tone::Attention);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case IssuedTo: return row.issuedTo;
    case IssuedBy: return row.issuedBy;
    case State: return row.servesNow ? tr("In use by the server") : tr("No longer the server's");
    case From: return row.from;
    default: return {};
    }
}

QVariant TrustedCertificateTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case IssuedTo: return tr("Issued To");
    case IssuedBy: return tr("Issued By");
    case State: return tr("State");
    case From: return tr("From");
    default: return {};
    }
}

} // namespace lictor
