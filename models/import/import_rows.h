#pragma once

#include "import/row_findings.h"

#include <QAbstractTableModel>

namespace lictor {

class ImportDraft;

/// The rows of an import as they stand in the files, with what becomes of each; refused ones first. The cell at which a row fails is marked
/// and says why. A changed cell is a correction: the draft takes it and the files stay as they are.
class ImportRows : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { File, Line, Result, Problem, FirstCell };
    enum class Shown : quint8 { All, Refused, Noted, Skipped };

    explicit ImportRows(ImportDraft &draft, QObject *parent = nullptr);

    /// Only some rows: by how they are taken, and of these one kind of finding, or of all kinds.
    void show(Shown shown, const QString &kind = {});
    Shown shown() const { return m_shown; }
    QString kind() const { return m_kind; }

    inventory::RowPlace placeOf(int row) const;
    /// The cell at which a row fails or of which it notes something, else its first column.
    QModelIndex problemOf(int row) const;
    /// All cells at which a row fails, in the order in which it is said.
    QModelIndexList problemsOf(int row) const;
    /// The next problem, in the same row or in the next that is refused, or noted where only those are shown; goes round.
    QModelIndex nextProblem(const QModelIndex &from, bool forward) const;
    /// What a cell stands for in its file; -1 where it is none.
    int fileColumn(const QModelIndex &cell) const;
    /// How many rows say the same as a cell in its column.
    int countSame(const QModelIndex &cell) const;
    /// What stands in the file or was put there instead.
    QString textOf(const QModelIndex &cell) const;
    /// True where the row has the name of a device of the fleet and another serial number: was it replaced, or is it another one?
    bool asksWhetherReplaced(int row) const;
    /// All that is said of a row, a line a finding.
    QString saidOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Header {
        QString text;
        QString field; ///< that it becomes in the first file that has it
        bool secret = false;
    };
    void reload();
    void readHeaders();
    void readRows();
    bool isShown(const inventory::PreviewRow &row) const;
    QString problemText(std::span<const RowFindings::Entry> findings) const;
    QModelIndex cellOf(int row, const inventory::Finding &finding) const;
    const inventory::PreviewRow &rowAt(int row) const;

    ImportDraft &m_draft;
    std::shared_ptr<const inventory::Understood> m_understood;
    std::shared_ptr<const RowFindings> m_findings;
    std::vector<Header> m_headers; ///< of all files
    std::vector<std::vector<int>> m_columns; ///< by file, then by header: the column in the file, or -1
    std::vector<quint32> m_rows; ///< numbers in the preview
    Shown m_shown = Shown::All;
    QString m_kind;
    mutable quint32 m_splitRow = 0; ///< whose cells were asked for last
    mutable QStringList m_split;
};

} // namespace lictor
