#pragma once

#include "terms/id.h"

#include <QLineEdit>

namespace lictor {

class FleetSession;

/// A device by its name, with completion out of the whole fleet.
class DeviceNameField : public QLineEdit {
    Q_OBJECT
public:
    explicit DeviceNameField(const FleetSession &session, QWidget *parent = nullptr);
    void choose(DeviceId device);
    DeviceId device() const;
    /// What is wrong with it; empty when it names a device.
    QString fault() const;

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    const FleetSession &m_session;
};

} // namespace lictor
