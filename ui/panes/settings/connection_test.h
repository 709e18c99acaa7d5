#pragma once

#include "order/state_word.h"

#include <QStringList>
#include <QWidget>

class QPushButton;
class QStandardItemModel;

namespace lictor {

class FleetSession;
class TableView;

/// *Test Connection*: runs one contact on a copy of the fleet, with the edits that were not applied, and shows link by link how far it came.
class ConnectionTest : public QWidget {
    Q_OBJECT
public:
    explicit ConnectionTest(FleetSession &session, QWidget *parent = nullptr);

    /// The device, and the lines that Apply would send. What was found before is of no use any more.
    void show(DeviceId device, const QStringList &edits, const QString &whyNot);

private:
    void test();
    void addRow(const QString &link, Tone tone, const QString &text);

    FleetSession &m_session;
    DeviceId m_device;
    QStringList m_edits;
    QPushButton *m_test;
    QStandardItemModel *m_found;
    TableView *m_table;
};

} // namespace lictor
