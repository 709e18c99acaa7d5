#pragma once

#include "widgets/pane.h"

class QGridLayout;
class QPushButton;
class QStackedWidget;

namespace lictor {

class EffectiveTable;
class EmptyState;
class HomeTile;
class TableView;

/// The connected device at a glance, a tab of *Home* (screens 2.1).
class DeviceDashboard : public QWidget {
    Q_OBJECT
public:
    explicit DeviceDashboard(FleetSession &session, QWidget *parent = nullptr);
    void show(DeviceId device);

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void goTo(const QStringList &path, const lictor::Subject &subject);

private:
    QWidget *makePage();
    void showRows();
    void arrange(); ///< the tiles, by the room there is
    QPushButton *addLink(HomeTile *tile, const QString &text, const QStringList &path);
    QStringList groupPath() const;

    FleetSession &m_session;
    DeviceId m_device;
    QStackedWidget *m_pages;
    EmptyState *m_none;
    EffectiveTable *m_effective;
    TableView *m_licenses = nullptr;
    QGridLayout *m_grid = nullptr;
    QPushButton *m_groupLink = nullptr;
    bool m_wide = true;
    HomeTile *m_license = nullptr, *m_general = nullptr, *m_group = nullptr, *m_contacts = nullptr, *m_certificates = nullptr;
    std::vector<QWidget *> m_rows; ///< of the tiles, made anew each time
};

} // namespace lictor
