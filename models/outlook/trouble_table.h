#pragma once

#include "forecast/trouble.h"
#include "order/state_word.h"

#include <QAbstractTableModel>

namespace lictor {

/// *Dates*: the calendar of trouble, today's and that of the levers pulled.
class TroubleTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Date, When, World, What, Devices, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const forecast::Forecast &today, const forecast::Forecast *whatIf);
    void clear();
    const forecast::Trouble &troubleAt(int row) const { return m_rows[size_t(row)].trouble; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class In : quint8 { Both, Today, WhatIf };
    struct Row {
        forecast::Trouble trouble;
        In in = In::Today;
    };
    QString worldText(In in) const;

    std::vector<Row> m_rows;
    Instant m_from{};
};

/// How a kind of trouble is to be taken.
Tone toneOf(const forecast::Trouble &trouble);

} // namespace lictor
