#include "inventory/intake.h"

#include "inventory/device_output_source.h"
#include "inventory/first_records.h"
#include "inventory/read_file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lictor::inventory {

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

constexpr int mostRows = 2000000;

void refuseWhole(FileState &file, const FileRefusal &refusal)
{
    FileResult &result = file.result;
    result.refusedWhole = true;
    result.rows = result.added = result.updated = result.unchanged = result.chassis = 0;
    file.refused = Findings(1);
    file.skipped = file.notes = file.further = Findings();
    file.refused.add({refusal.line}, refusal.column, {refusal.kind, -1, {}, refusal.reason});
}

} // namespace

/// What is asked for of all files, but as somebody knows it of this one.
Options Intake::optionsOf(const QString &file) const
{
    const ReadAs readAs = m_options.readAs.value(file);
    Options options = m_options;
    if (!readAs.format.isEmpty())
        options.format = readAs.format;
    if (!readAs.sheet.isEmpty())
        options.sheet = readAs.sheet;
    return options;
}

Result<OpenedFile> Intake::open(const QString &file) const
{
    const Result<QByteArray> bytes = readFile(file);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    Result<OpenedFile> opened = openFile(*bytes, m_rules, optionsOf(file), m_options.readAs.value(file));
    if (opened)
        opened->bytes = *bytes;
    return opened;
}

Result<std::vector<std::optional<OpenedFile>>> Intake::openLogs(const QStringList &files) const
{
    std::vector<std::optional<OpenedFile>> logs(size_t(files.size()));
    if (files.size() < 2)
        return logs;
    std::vector<OpenedFile *> opened(logs.size());
    QStringList names;
    for (size_t i = 0; i < logs.size(); ++i) {
        const QString &file = files[qsizetype(i)];
        names << QFileInfo(file).fileName();
        if (!beginsDeviceOutput(beginningOf(file), optionsOf(file), m_options.readAs.value(file)))
            continue;
        Result<OpenedFile> log = open(file);
        if (!log)
            return tl::make_unexpected(log.error());
        opened[i] = &logs[i].emplace(std::move(*log));
    }
    joinDevices(opened, names);
    return logs;
}

bool Intake::take(OpenedFile &opened, FileState &file, quint16 number, const RecordSource::Progress &progress)
{
    file.layout = std::move(opened.layout);
    FileResult &result = file.result;
    result.format = opened.format;
    result.encoding = opened.encoding;
    result.separator = opened.separator;
    result.sheet = opened.sheet;
    result.sheets = opened.sheets;
    result.profile = file.layout.profile;
    result.header = file.layout.header;
    result.columns = file.layout.columns;
    if (m_options.previewRows > 0 && opened.source)
        result.first = firstRecords(*opened.source, file.layout, m_rules.headers);
    if (opened.refused)
        refuseWhole(file, *opened.refused);
    else if (file.layout.refused)
        refuseWhole(file, *file.layout.refused);
    if (result.refusedWhole)
        return true;
    for (const Remark &note : opened.notes)
        file.notes.add({note.line}, note.column >= 0 ? file.layout.columns[size_t(note.column)].header : QString(), note);
    noteSecret(*opened.source, file);
    return takeRecords(*opened.source, file, number, progress);
}

void Intake::noteSecret(const RecordSource &source, FileState &file) const
{
    for (const Mapping &column : file.layout.columns)
        if (column.secret) {
            const int line = source.columns().empty() ? file.layout.header : source.columns()[size_t(column.column)].line;
            file.notes.add({line}, column.header,
                {Kind::SecretDropped, column.column, {}, Inventory::tr("the column holds secrets and is not read")});
            return;
        }
}

bool Intake::takeRecords(RecordSource &source, FileState &file, quint16 number, const RecordSource::Progress &progress)
{
    const Layout &layout = file.layout;
    const Plan::Mark mark = m_plan.mark();
    const bool namesOnly = !layout.has(Field::Model) && !layout.has(Field::Pid) && !layout.has(Field::SysObjectId);
    RowReader reader(layout, m_rules.cells);
    Row row;
    std::optional<FileRefusal> refused;
    bool cancelled = false;
    const Corrections corrections = m_options.corrections.value(file.result.file);
    Record corrected;
    const RecordSource::TakeRecord take = [&](const Record &asRead) {
        if (asRead.line <= layout.header)
            return true;
        Remark remark;
        ++row.number;
        const Record &record = corrections.applied(row.number, asRead, corrected);
        const RowNature nature = reader.read(record, row, remark);
        if (nature == RowNature::Nothing)
            return true;
        if (++file.result.rows > mostRows) {
            refused =
                FileRefusal{Kind::TooLarge, record.line, {}, Inventory::tr("more than %1 rows; split the list").arg(mostRows)};
            return false;
        }
        PreviewRow::Fate fate = PreviewRow::Fate::Refused;
        const QString header = remark.column >= 0 ? layout.columns[size_t(remark.column)].header : QString();
        if (nature == RowNature::Skipped) {
            fate = PreviewRow::Fate::Skipped;
            file.skipped.add(row.place(), header, remark);
        } else if (nature == RowNature::Refused) {
            file.refused.add(row.place(), header, remark);
            if (m_options.previewRows > 0)
                m_plan.lookFurther(row, reader);
        } else if (namesOnly && !m_plan.isKnown(row) && (row.name.given() || row.serial.given()) && !row.pid.given()) {
            refused = FileRefusal{Kind::NoModel, record.line, {},
                Inventory::tr("no column says the model, and the row's device is not in the fleet; add a column with models, or "
                              "import the devices' configurations")};
            return false;
        } else {
            fate = m_plan.take(row, reader, file, number);
        }
        if (fate == PreviewRow::Fate::Refused && m_options.previewRows > 0)
            for (const Remark &problem : row.further)
                file.further.add(
                    row.place(), problem.column >= 0 ? layout.columns[size_t(problem.column)].header : QString(), problem);
        if (m_preview.size() < size_t(m_options.previewRows))
            show(row, asRead, layout, fate, number);
        return true;
    };
    const RecordSource::Progress uncancelled = [&](double part) {
        cancelled = cancelled || !progress(part);
        return !cancelled;
    };
    if (std::optional<FileRefusal> damaged = source.read(take, uncancelled))
        refused = std::move(damaged);
    if (!refused)
        return !cancelled;
    refuseWhole(file, *refused);
    m_plan.takeBack(mark);
    while (!m_preview.empty() && m_preview.back().place.file == number)
        m_preview.pop_back();
    return true;
}

void Intake::show(const Row &row, const Record &record, const Layout &layout, PreviewRow::Fate fate, quint16 number)
{
    constexpr QByteArrayView hidden("•••");
    QByteArray text;
    for (size_t i = 0; i < record.cells.size(); ++i) {
        if (i > 0)
            text += PreviewRow::betweenCells;
        if (i < layout.columns.size() && layout.columns[i].secret)
            text += hidden;
        else
            text += QByteArrayView(record.cells[i].data(), qsizetype(record.cells[i].size()));
    }
    m_preview.push_back({{number, row.number}, record.line, fate, text});
}

} // namespace lictor::inventory
