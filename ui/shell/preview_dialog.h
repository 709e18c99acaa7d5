#pragma once

#include <QDialog>

namespace lictor {

/// *Preview CLI Commands*: the lines that Apply would send, in order.
class PreviewDialog : public QDialog {
    Q_OBJECT
public:
    PreviewDialog(const QString &device, const QStringList &lines, const QString &whyNotSend, QWidget *parent);
};

} // namespace lictor
