#pragma once

#include "fleet/account.h"

class QWidget;

namespace lictor {

class FleetSession;

/// *Add Licenses by Product ID* (ACC-2, ACC-9, PID-1); the account is chosen in the dialog, this one at first.
void openAddLicensesDialog(FleetSession &session, VirtualAccountId account, QWidget *parent);
/// *Transfer Licenses* between virtual accounts (ACC-5). `to` is chosen at first where it is given; otherwise `from`.
void openTransferLicensesDialog(
    FleetSession &session, const LicenseKey &license, VirtualAccountId from, VirtualAccountId to, QWidget *parent);

} // namespace lictor
