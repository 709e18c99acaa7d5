#pragma once

#include "session/fleet_session.h"
#include "setting_panes/setting_pane.h"
#include "support/test_fleet.h"

#include <QTemporaryDir>

namespace lictor::test {

/// A fleet in a file, a session on it, and one pane that follows it.
template <class PaneType> struct SettingDesk {
    QTemporaryDir folder;
    FleetSession session{catalog(), QStringLiteral("ada")};
    std::unique_ptr<PaneType> pane;

    explicit SettingDesk(const Fleet &fleet)
    {
        if (const auto created = session.create(folder.filePath(QStringLiteral("desk.lictor")), fleet, true); !created)
            qFatal("%s", qPrintable(created.error().sentence()));
        pane = std::make_unique<PaneType>(session);
        QObject::connect(&session, &FleetSession::changed, pane.get(), &PaneType::refresh);
        pane->resize(900, 700);
        static_cast<QWidget *>(pane.get())->show();
    }
    DeviceId id(const QString &name) const { return session.fleet().findDevice(name); }
    void choose(const QString &name) { static_cast<Pane *>(pane.get())->show(Subject{{id(name)}, {}, {}}); }
    template <class T> T *field(const char *name) const { return pane->template findChild<T *>(QString::fromLatin1(name)); }
    const Configuration &running(const QString &name) const { return *session.fleet().devices().at(id(name)).running; }
    bool act(const Action &action) { return session.perform(action).has_value(); }
    /// What the open dialog of that name holds; null: it is not open.
    template <class T = QDialog> T *dialog(const char *name) const
    {
        return pane->template findChild<T *>(QString::fromLatin1(name));
    }
};

} // namespace lictor::test
