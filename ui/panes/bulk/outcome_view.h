#pragma once

#include <QTreeView>

namespace lictor {

class OutcomeTree;

/// The groups of devices to which the same will happen; a group opens its devices, a tick leaves them out.
class OutcomeView : public QTreeView {
    Q_OBJECT
public:
    OutcomeView(OutcomeTree &outcomes, QWidget *parent);
};

} // namespace lictor
