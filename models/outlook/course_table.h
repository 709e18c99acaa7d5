#pragma once

#include "forecast/forecast.h"

#include <QAbstractTableModel>

#include <memory>

namespace lictor {

/// *Licenses*: what each pool owns and uses today and at the end, since when it is short and by how many; beside it with the levers pulled.
class CourseTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Account, License, ShortFrom, By, ShortFromIf, ByIf, Owned, InUse, OwnedThen, InUseThen, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// Short ones first, the soonest before the others. `whatIf` null: nothing is compared.
    void show(const forecast::Forecast &today, const forecast::Forecast *whatIf);
    void clear();

    struct Row {
        forecast::PoolCourse today;
        std::shared_ptr<const forecast::PoolCourse> whatIf; ///< null: nothing is compared
    };
    const std::vector<Row> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> m_rows;
    Instant m_from{};
};

} // namespace lictor
