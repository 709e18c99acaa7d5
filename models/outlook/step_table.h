#pragma once

#include "outlook/course_table.h"

namespace lictor {

/// *Steps*: the chart's numbers, a row for each day on which one of them changes.
class StepTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Date, Account, License, Owned, InUse, Balance, OwnedIf, InUseIf, BalanceIf, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const std::vector<CourseTable::Row> &courses);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Count {
        qint64 owned = 0, inUse = 0;
    };
    struct Row {
        Instant at{};
        QString account, license;
        Count today;
        std::optional<Count> whatIf;
    };
    std::vector<Row> m_rows;
};

/// The instants at which a course steps, today or with the levers pulled.
std::vector<Instant> stepTimes(const CourseTable::Row &row);

} // namespace lictor
