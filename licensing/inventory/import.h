#pragma once

#include "fleet/action.h"
#include "fleet/fleet.h"
#include "inventory/corrections.h"
#include "inventory/read_as.h"

#include <QHash>

#include <functional>
#include <set>

namespace lictor::inventory {

/// A refused, skipped or noted place of a file; the words of `kind` are those of the import guide 8.3.
struct Finding {
    int line = 0; ///< physical line of the record's first character; 0: the whole file
    QString column; ///< header text as it stands in the file; empty: the whole row
    QString value;
    QString kind;
    QString text; ///< reason or note, a sentence
    int record = -1; ///< as in RowPlace; -1: the whole file
    int position = -1; ///< of the column, from 0; -1: the whole row
};

/// How a column is understood.
struct Mapping {
    int column = 0;
    QString header;
    QString field; ///< `name`, `serial`, …; empty: not imported
    QStringList samples; ///< up to three distinct values; never of a secret column
    bool secret = false;
};

/// A record as it stands in its file.
struct FirstRecord {
    int line = 0;
    QStringList cells; ///< `•••` where a secret may stand
};

/// What one file gave.
struct FileResult {
    QString file, format, profile, encoding, separator, sheet;
    QStringList sheets; ///< of a workbook, all
    int header = 0; ///< line; 0 where there is none
    int rows = 0, added = 0, updated = 0, unchanged = 0, chassis = 0;
    int refusedCount = 0, skippedCount = 0, noteCount = 0; ///< all; the lists below are cut at Options::listed
    std::vector<Finding> refused, skipped, notes;
    std::vector<Finding> further; ///< what else is wrong with refused rows, not counted; only where a preview is wanted
    bool refusedWhole = false;
    std::vector<Mapping> columns;
    std::vector<FirstRecord> first; ///< some records, titles and header among them; only where a preview is wanted
};

/// Where a row stands: which record of which file. Several may begin in one line.
struct RowPlace {
    quint16 file = 0; ///< number among the files
    int record = 0;

    auto operator<=>(const RowPlace &) const = default;
};

/// A row as the preview shows it.
struct PreviewRow {
    RowPlace place;
    int line = 0;
    enum class Fate : quint8 { Added, Updated, Unchanged, Refused, Skipped, Chassis } fate = Fate::Added;
    static constexpr char betweenCells = '\0';
    QByteArray text; ///< its cells in one piece: 100,000 rows are shown

    QStringList cells() const; ///< as in the file, before corrections; `•••` for secrets
    QByteArrayView cell(int column) const; ///< one of them; empty where the row has none
};

/// The words of `--format` beside `auto`.
const QStringList &formatWords();

struct Options {
    QString format = QStringLiteral("auto"); ///< or a word of `formatWords`
    QString sheet; ///< of a workbook; empty: the one with most devices
    QHash<QString, QString> map; ///< header (also `Header#2`) → field; an empty field unmaps it
    enum class Mode : quint8 { Both, UpdateOnly, AddOnly } mode = Mode::Both;
    QString virtualAccount; ///< where rows do not say one
    size_t listed = 100000; ///< findings kept a list
    int previewRows = 0; ///< rows kept for a preview
    QHash<QString, ReadAs> readAs; ///< by file
    QHash<QString, Corrections> corrections; ///< by file
    std::set<RowPlace> apart; ///< rows of a known name and another serial number that are no replacement but devices of their own
    std::function<bool(double)> progress; ///< 0 to 1; false cancels
};

/// The files understood against a fleet: what they say, and the action that would take them in.
struct Understood {
    std::vector<FileResult> files;
    Import action; ///< of the accepted rows; empty when nothing is to be done
    std::vector<PreviewRow> preview; ///< of all files, in order
    std::vector<RowPlace> devices, chassis; ///< the rows of the action's devices and chassis, in the same order

    bool anyRefused() const;
    bool nothingToDo() const;
};

/// Reads and checks the files; a folder stands for all files in it. Gives an Error only where a file cannot be read or the work was cancelled; what is wrong with the content is
/// in the result.
Result<Understood> understand(const Fleet &fleet, const Catalog &catalog, const QStringList &files, const Options &options);

} // namespace lictor::inventory
