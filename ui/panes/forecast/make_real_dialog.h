#pragma once

#include <QDialog>

namespace lictor {

/// *Make This Real*: what would be done to the fleet, one action after the other, before it is done.
class MakeRealDialog : public QDialog {
    Q_OBJECT
public:
    MakeRealDialog(const QStringList &steps, QWidget *parent);
};

} // namespace lictor
