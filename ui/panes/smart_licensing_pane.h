#pragma once

#include "widgets/pane.h"

namespace lictor {

/// *Configuration > Device Management > Licensing > Smart Licensing* (UI-SL).
class SmartLicensingPane : public Pane {
    Q_OBJECT
public:
    explicit SmartLicensingPane(FleetSession &session, QWidget *parent = nullptr);

    QStringList path() const override;
    void show(const Subject &subject) override;
    void refresh(const ChangeSet &changes) override;
};

} // namespace lictor
