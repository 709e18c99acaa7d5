#pragma once

#include "outlook/lever_list.h"

class QWidget;

namespace lictor {

// Each asks for one lever and pulls it.
void openDropDialog(FleetSession &session, LeverList &levers, QWidget *parent);
void openBuyDialog(FleetSession &session, LeverList &levers, QWidget *parent);
void openOutageDialog(FleetSession &session, LeverList &levers, QWidget *parent);
void openNewRootDialog(FleetSession &session, LeverList &levers, QWidget *parent);
void openFailOverDialog(FleetSession &session, LeverList &levers, QWidget *parent);

} // namespace lictor
