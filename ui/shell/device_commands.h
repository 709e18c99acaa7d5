#pragma once

#include "terms/id.h"

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace lictor {

class FleetSession;

/// The menu *Device* for the selection of the device list; a disabled entry says why.
class DeviceCommands : public QObject {
    Q_OBJECT
public:
    DeviceCommands(FleetSession &session, QMenu *menu, QWidget *window);
    /// What saves a device's configuration, for the menu *File* (screens 1.2).
    void fillFileMenu(QMenu *menu);

    const std::vector<DeviceId> &selection() const { return m_selection; }
    void setSelection(const std::vector<DeviceId> &devices);
    const QList<QAction *> &actions() const { return m_actions; }
    void addDevice();

Q_SIGNALS:
    void added(lictor::DeviceId device);

private:
    using WhyNot = std::function<QString()>;
    QAction *add(
        QMenu *menu, const QString &id, const QString &text, const QKeySequence &key, WhyNot whyNot, std::function<void()> act);
    void editDevice();
    void removeDevices();
    QStringList permanentlyLicensed() const; ///< names of the selection: a permanent license is in use for them (PLR-22)
    void form(bool cluster);
    void disband();
    void move(VirtualAccountId account);
    void fillAccounts();
    void update();
    QString needsOne() const;
    QString needsSome() const;
    QString whyNotMove() const;
    QString whyNotSaveToStandby() const;
    GroupId group() const;

    FleetSession &m_session;
    QWidget *m_window;
    QMenu *m_accounts;
    std::vector<DeviceId> m_selection;
    QList<QAction *> m_actions;
    QList<std::pair<QAction *, WhyNot>> m_conditions;
};

} // namespace lictor
