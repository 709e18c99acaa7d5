#pragma once

#include "fleet/change_set.h"
#include "order/state_word.h"
#include "terms/id.h"

#include <QWidget>

namespace lictor {

class FleetSession;

/// What a pane is shown for.
struct Subject {
    std::vector<DeviceId> devices; ///< the selection of the device list; the first is the connected one
    VirtualAccountId account; ///< chosen in the Smart Software Manager
    QString place = {}; ///< a tab of the pane by its object name, where a link means one
    DeviceId device() const { return devices.empty() ? DeviceId{} : devices.front(); }
};

/// A page of the console. The frame around it shows path, banner and the foot with Apply, Reset and Preview commands.
class Pane : public QWidget {
    Q_OBJECT
public:
    explicit Pane(FleetSession &session, QWidget *parent = nullptr);

    /// The pane's place in the navigation as links name it, in English whatever language is shown: {"Configuration", "Device Management",
    /// "Licensing", "Smart Licensing"}.
    virtual QStringList path() const = 0;
    /// Shows the subject; keeps edits of other subjects.
    virtual void show(const Subject &subject) = 0;
    /// The fleet changed: show it again where it concerns the subject.
    virtual void refresh(const ChangeSet &changes) = 0;

    /// A worst-first line for the frame's banner; empty: none.
    struct Banner {
        using Tone = lictor::Tone;
        Tone tone = Tone::Info;
        QString text;
    };
    virtual Banner banner() const { return {}; }

    // Panes that edit a configuration.
    virtual bool hasApply() const { return false; }
    virtual int changeCount() const { return 0; }
    virtual QString whyNotApply() const { return {}; } ///< shown at the foot while Apply is grey; empty: it can be applied
    virtual QStringList commands() const { return {}; } ///< what Apply would send
    virtual void apply() { }
    virtual void reset() { }
    /// The devices with edits that were not applied, also those that are not shown.
    virtual std::vector<DeviceId> editedDevices() const { return {}; }
    virtual void discardAll() { }
    /// The lines that Apply would send to a device that may not be shown; and edits made of such lines again.
    virtual QStringList commandsOf(DeviceId) const { return {}; }
    virtual void restoreEdits(DeviceId, const QStringList &) { }

Q_SIGNALS:
    void stateChanged(); ///< banner, change count or applicability changed
    void goTo(const QStringList &path, const lictor::Subject &subject); ///< a link to another pane by its `path()`
    void filterDevices(const QString &filter); ///< a link into the device list
    /// A command of the menus: `import-inventory`, `open-demo`, `add-device`, `export-report`, `new-fleet`, `open-fleet`.
    void requestCommand(const QString &id);

protected:
    FleetSession &session() const { return m_session; }

private:
    FleetSession &m_session;
};

} // namespace lictor
