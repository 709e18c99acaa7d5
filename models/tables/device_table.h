#pragma once

#include "order/device_order.h"
#include "tables/roles.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace lictor {

class FleetSession;

/// The rows of *Device List*: filtered and sorted ids; cells are made when they are looked at.
class DeviceTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        State,
        Name,
        Model,
        Group,
        VirtualAccount,
        Address,
        Site,
        Serial,
        Version,
        Method,
        Contexts,
        Throughput,
        Encryption,
        LastContact,
        NextContact,
        GraceEnds,
        EvaluationLeft,
        CertificateEnds,
        CauseColumn,
        Flags,
        LastAction, ///< on several devices
        ColumnCount,
    };

    explicit DeviceTable(FleetSession &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// A click on a header; `extend` keeps the keys so far (Shift).
    void sort(int column, Qt::SortOrder order) override;
    void sortBy(const std::vector<SortKey> &keys);

    /// Sets the filter; a text that cannot be read changes nothing and says why.
    tl::expected<void, FilterProblem> setFilter(const QString &text);
    bool isFiltered() const { return m_isFiltered; }
    size_t total() const { return m_order.total(); }

    /// The field that a column shows and a filter can name.
    static std::optional<DeviceField> fieldOf(int column);
    DeviceId at(int row) const;
    int rowOf(DeviceId id) const; ///< -1 where it is not shown
    const std::vector<DeviceId> &rows() const { return m_rows; }

    void setEdited(std::function<bool(DeviceId)> isEdited) { m_order.setEdited(std::move(isEdited)); }
    void setImported(std::function<bool(DeviceId)> isImported) { m_order.setImported(std::move(isImported)); }
    /// The edits of these devices changed: their rows are drawn again.
    void touch(DeviceId id);

private:
    void update(const ChangeSet &changes);
    void lastActionChanged();
    QString text(DeviceId id, int column) const;
    QString copyText(DeviceId id, int column) const;
    QString relative(qint64 moment) const;

    FleetSession &m_session;
    DeviceOrder m_order;
    QTimer m_prepare; ///< while nothing else is to be done
    std::vector<DeviceId> m_rows; ///< what views were told
    bool m_isFiltered = false;
};

} // namespace lictor
