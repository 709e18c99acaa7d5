#pragma once

#include "edit/configuration_edits.h"
#include "widgets/pane.h"

namespace lictor {

/// A pane that shows one device's configuration and edits a copy of it: nothing reaches the device before *Apply*, which sends the command
/// lines between the two, and all of them or none. Edits stay with their device when another one is chosen.
class ConfigurationPane : public Pane {
    Q_OBJECT
public:
    explicit ConfigurationPane(FleetSession &session, QWidget *parent = nullptr);

    void show(const Subject &subject) override;
    void refresh(const ChangeSet &changes) override;
    Banner banner() const override;

    bool hasApply() const override { return true; }
    int changeCount() const override;
    QString whyNotApply() const override;
    QStringList commands() const override;
    void apply() override;
    void reset() override;
    std::vector<DeviceId> editedDevices() const override { return m_edits.devices(); }
    void discardAll() override;
    QStringList commandsOf(DeviceId device) const override { return m_edits.commands(device); }
    void restoreEdits(DeviceId device, const QStringList &commands) override;

protected:
    /// Shows the device anew, with its edits; only called while the fleet has it.
    virtual void showDevice() = 0;
    /// Why the values on the screen cannot be applied; empty: they can.
    virtual QString fault() const { return {}; }
    /// Why nothing can be edited here; empty: it can. A unit that its group's leader is configured for says so (FO-1100-3, CLU-4K9K-3).
    virtual QString readOnlyReason() const;

    DeviceId device() const { return m_device; }
    Configuration applied() const;
    Configuration shown() const;
    /// The person edited the device that is shown, or another one of the fleet.
    void edit(const Configuration &edited) { edit(m_device, edited); }
    void edit(DeviceId device, const Configuration &edited);
    Configuration shownOf(DeviceId device) const;
    DeviceId leader() const; ///< the unit that is configured for this one; none where it is itself

private:
    void showAgain();

    ConfigurationEdits m_edits;
    DeviceId m_device;
    QString m_refused; ///< what the device answered to the last Apply
};

} // namespace lictor
