#include "dialogs/account_combo.h"

#include "session/fleet_session.h"

#include <algorithm>

namespace lictor {

AccountCombo::AccountCombo(const FleetSession &session, QWidget *parent) : QComboBox(parent), m_session(session)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    reload();
}

void AccountCombo::reload()
{
    struct Entry {
        QString name;
        VirtualAccountId id;
        bool isDefault;
    };
    std::vector<Entry> entries;
    m_session.fleet().virtualAccounts().each([&](VirtualAccountId id, const VirtualAccount &account) {
        if (id != m_leftOut)
            entries.push_back({account.name, id, account.isDefault});
    });
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return a.isDefault != b.isDefault ? a.isDefault : a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    bool same = int(entries.size()) == count();
    for (int i = 0; same && i < count(); ++i)
        same = itemData(i).toUInt() == entries[size_t(i)].id.value && itemText(i) == entries[size_t(i)].name;
    if (same)
        return;
    const VirtualAccountId chosen = account();
    {
        const QSignalBlocker silent(this);
        clear();
        for (const Entry &entry : entries)
            addItem(entry.name, entry.id.value);
        setCurrentIndex(std::max(0, findData(chosen.value)));
    }
    if (account() != chosen)
        Q_EMIT currentIndexChanged(currentIndex());
}

void AccountCombo::choose(VirtualAccountId account)
{
    if (const int index = findData(account.value); index >= 0)
        setCurrentIndex(index);
}

void AccountCombo::leaveOut(VirtualAccountId account)
{
    m_leftOut = account;
    reload();
}

} // namespace lictor
