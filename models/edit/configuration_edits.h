#pragma once

#include "fleet/change_set.h"
#include "fleet/fleet.h"

#include <QStringList>

#include <map>

namespace lictor {

/// A setting as a pane shows it: what the device had when editing began, and what the person made of it.
template <class T> struct Edited {
    T applied;
    T edited;

    bool isDirty() const { return !(edited == applied); }
};

/// The configurations that a pane's user edited and has not applied, by device. They stay when another device is chosen, and when the
/// fleet changes under them: a field that was not edited follows the device, an edited one keeps what was typed.
class ConfigurationEdits {
public:
    explicit ConfigurationEdits(CatalogPtr catalog);

    /// What the pane shows: the edited configuration, or the device's running one.
    Configuration shown(const Fleet &fleet, DeviceId device) const;
    Configuration applied(const Fleet &fleet, DeviceId device) const;
    void set(const Fleet &fleet, DeviceId device, const Configuration &edited);
    void discard(DeviceId device) { m_edits.erase(device); }
    void discardAll() { m_edits.clear(); }
    /// The fleet changed.
    void follow(const Fleet &fleet, const ChangeSet &changes);

    bool isEdited(DeviceId device) const { return m_edits.contains(device); }
    std::vector<DeviceId> devices() const;
    /// How many settings differ from the device's.
    int changeCount(DeviceId device) const;
    /// The command lines that Apply would send; empty when nothing is edited.
    QStringList commands(DeviceId device) const;
    /// Makes edits of command lines that were kept; a line that the device refuses by now is left out.
    void restore(const Fleet &fleet, DeviceId device, const QStringList &commands);

private:
    CatalogPtr m_catalog;
    std::map<DeviceId, Edited<Configuration>> m_edits;
};

} // namespace lictor
