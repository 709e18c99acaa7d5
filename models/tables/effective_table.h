#pragma once

#include "entitlement/effective.h"
#include "order/state_word.h"
#include "tables/roles.h"

#include <QAbstractTableModel>

namespace lictor {

/// *Effective Running Licenses* of one device: every feature of every model, under the headings of *Licenses Per Model*.
class EffectiveTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Feature, Value, PlatformLimit, Status, Because, ColumnCount };

    explicit EffectiveTable(QObject *parent = nullptr);

    void setDevice(const Fleet &fleet, const Catalog &catalog, DeviceId id);
    /// The line of a row; null on a heading or while there is no device.
    const entitlement::Line *line(int row) const;
    const entitlement::EffectiveLicenses &licenses() const { return m_licenses; }
    static int rowOf(lictor::Feature feature);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    entitlement::EffectiveLicenses m_licenses;
    bool m_hasDevice = false;
};

/// The tone of a licence line's status.
Tone toneOf(entitlement::Status status);

} // namespace lictor
