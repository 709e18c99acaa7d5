#pragma once

#include "fleet/action.h"
#include "fleet/fleet.h"

#include <QHash>

#include <functional>

namespace lictor::inventory {

/// A refused, skipped or noted place of a file; the words of `kind` are those of the import guide 8.3.
struct Finding {
    int line = 0; ///< physical line of the record's first character; 0: the whole file
    QString column; ///< header text as it stands in the file; empty: the whole row
    QString value;
    QString kind;
    QString text; ///< reason or note, a sentence
};

/// How a column is understood.
struct Mapping {
    int column = 0;
    QString header;
    QString field; ///< `name`, `serial`, …; empty: not imported
    QStringList samples; ///< up to three distinct values; never of a secret column
    bool secret = false;
};

/// What one file gave.
struct FileResult {
    QString file, format, profile, encoding, separator, sheet;
    int header = 0; ///< line; 0 where there is none
    int rows = 0, added = 0, updated = 0, unchanged = 0, chassis = 0;
    int refusedCount = 0, skippedCount = 0, noteCount = 0; ///< all; the lists below are cut at Options::listed
    std::vector<Finding> refused, skipped, notes;
    bool refusedWhole = false;
    std::vector<Mapping> columns;
};

/// A row as the preview shows it.
struct PreviewRow {
    int line = 0;
    enum class Fate : quint8 { Added, Updated, Unchanged, Refused, Skipped, Chassis } fate = Fate::Added;
    QStringList cells; ///< as in the file
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
    std::function<bool(double)> progress; ///< 0 to 1; false cancels
};

/// The files understood against a fleet: what they say, and the action that would take them in.
struct Understood {
    std::vector<FileResult> files;
    Import action; ///< of the accepted rows; empty when nothing is to be done
    std::vector<PreviewRow> preview; ///< of all files, in order

    bool anyRefused() const;
    bool nothingToDo() const;
};

/// Reads and checks the files; a folder stands for all files in it. Gives an Error only where a file cannot be read or the work was cancelled; what is wrong with the content is
/// in the result.
Result<Understood> understand(const Fleet &fleet, const Catalog &catalog, const QStringList &files, const Options &options);

} // namespace lictor::inventory
