#pragma once

#include "terms/id.h"

#include <QComboBox>

namespace lictor {

class FleetSession;

/// A choice of virtual accounts; give it a QLabel as buddy.
class AccountCombo : public QComboBox {
    Q_OBJECT
public:
    explicit AccountCombo(const FleetSession &session, QWidget *parent = nullptr);

    /// Lists the accounts as they are now, the default one first; keeps the one chosen, or takes the first.
    void reload();
    VirtualAccountId account() const { return VirtualAccountId{currentData().toUInt()}; }
    void choose(VirtualAccountId account);
    void leaveOut(VirtualAccountId account); ///< such as the one where it is already

private:
    const FleetSession &m_session;
    VirtualAccountId m_leftOut;
};

} // namespace lictor
