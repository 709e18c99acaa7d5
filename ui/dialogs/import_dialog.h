#pragma once

#include <QStringList>

class QWidget;

namespace lictor {

class FleetSession;

/// *Import Inventory* (File > Import Inventory…), with the files where they are known already.
void openImportDialog(FleetSession &session, QWidget *parent, const QStringList &files = {});

} // namespace lictor
