#pragma once

#include "terms/id.h"

#include <QWidget>

class QCheckBox;
class QStackedWidget;

namespace lictor {

class EmptyState;
class FleetSession;
class LicenseMessageTable;
class TableView;

/// The licensing messages of a device, with debug messages on wish (UI-MON-2).
class MessagesView : public QWidget {
    Q_OBJECT
public:
    explicit MessagesView(FleetSession &session, QWidget *parent = nullptr);
    void show(DeviceId device);
    QString text() const; ///< the lines of the log

private:
    FleetSession &m_session;
    DeviceId m_device;
    LicenseMessageTable *m_messages;
    TableView *m_table;
    QCheckBox *m_debug;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace lictor
