#pragma once

#include "inventory/import.h"

#include <QAbstractTableModel>

namespace lictor {

/// The problems of an import: refused rows first, then skipped ones, then notes. The first 1,000 are listed, all are counted and exported.
class ImportFindings : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Result, File, Line, Header, Value, Kind, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::shared_ptr<const inventory::Understood> understood);

    int all() const { return m_all; } ///< also those that are not listed
    bool severalFiles() const { return m_understood && m_understood->files.size() > 1; }
    /// "180 × model-unknown, 34 × duplicate-serial": the refused ones by kind, most first.
    QString refusedByKind() const;
    /// Every finding that the import kept, as CSV with a header.
    static QByteArray toCsv(const inventory::Understood &understood);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Weight : quint8 { Refused, Skipped, Note };
    struct Row {
        const inventory::Finding *finding;
        const inventory::FileResult *file;
        Weight weight;
    };
    static QString wordOf(Weight weight);

    std::shared_ptr<const inventory::Understood> m_understood;
    std::vector<Row> m_rows;
    int m_all = 0;
};

} // namespace lictor
