#pragma once

#include "widgets/pane.h"

namespace lictor {

class MessagesView;

/// *Monitoring > Logging > Licensing Messages*: what licensing wrote into the log of the device.
class MessagesPane : public Pane {
    Q_OBJECT
public:
    explicit MessagesPane(FleetSession &session, QWidget *parent = nullptr);

    QStringList path() const override;
    void show(const Subject &subject) override;
    void refresh(const ChangeSet &changes) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    DeviceId m_device;
    MessagesView *m_messages;
};

} // namespace lictor
