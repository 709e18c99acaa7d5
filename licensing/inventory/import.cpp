#include "inventory/import.h"

#include "inventory/encoding.h"
#include "inventory/first_records.h"
#include "inventory/large_memory.h"
#include "inventory/plan.h"
#include "inventory/recognise.h"
#include "inventory/text_folding.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace lictor::inventory {

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

constexpr int mostRows = 2000000;
constexpr char betweenCells = '\0';
constexpr QByteArrayView hidden("•••");
constexpr qint64 largestFile = qint64(2) * 1024 * 1024 * 1024;

Result<QByteArray> readFile(const QString &name)
{
    if (QFileInfo(name).isDir())
        return refuse(Refusal::File, name, Inventory::tr("is a folder"), Inventory::tr("name the files in it"));
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(Refusal::File, name, Inventory::tr("cannot be read (%1)").arg(file.errorString()),
            Inventory::tr("check the path and the permissions"));
    if (file.size() > largestFile)
        return refuse(Refusal::File, name, Inventory::tr("is larger than 2 GiB"), Inventory::tr("split the list"));
    QByteArray bytes;
    if (!file.isSequential()) { // size is not to be trusted: what is there now is taken, and the rest below
        bytes.resize(file.size());
        preferLargePages(bytes.constData(), size_t(bytes.size()));
        bytes.truncate(std::max<qint64>(file.read(bytes.data(), bytes.size()), 0));
    }
    bytes += file.readAll();
    if (file.error() != QFileDevice::NoError)
        return refuse(
            Refusal::File, name, Inventory::tr("cannot be read (%1)").arg(file.errorString()), Inventory::tr("check the disk"));
    return bytes;
}

void refuseWhole(FileState &file, Kind kind, int line, const QString &column, const QString &reason)
{
    FileResult &result = file.result;
    result.refusedWhole = true;
    result.rows = result.added = result.updated = result.unchanged = result.chassis = 0;
    file.refused = Findings(1);
    file.skipped = file.notes = Findings();
    file.refused.add(line, column, {kind, -1, {}, reason});
}

/// The cells in one piece, those of secret columns as dots.
QByteArray previewText(const CsvRow &row, const Layout &layout)
{
    QByteArray text;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        if (i > 0)
            text += betweenCells;
        if (i < layout.columns.size() && layout.columns[i].secret)
            text += hidden;
        else
            text += QByteArrayView(row.cells[i].data(), qsizetype(row.cells[i].size()));
    }
    return text;
}

/// Takes one file after the other into a plan.
class Intake {
public:
    Intake(const CellRules &rules, const HeaderAliases &headers, const Options &options, Plan &plan)
        : m_rules(rules), m_headers(headers), m_options(options), m_plan(plan)
    {
    }

    /// `progress` gets the part of this file that is read; false if it was cancelled.
    bool take(const QByteArray &raw, FileState &file, quint16 number, const CsvReader::Progress &progress);

    std::vector<PreviewRow> preview;

private:
    std::optional<DecodedText> open(const QByteArray &raw, FileState &file) const;
    bool takeRows(FileState &file, quint16 number, const CsvReader::Progress &progress);
    void show(const CsvRow &csv, const Layout &layout, PreviewRow::Fate fate, quint16 number);

    const CellRules &m_rules;
    const HeaderAliases &m_headers;
    const Options &m_options;
    Plan &m_plan;
};

/// The text of a CSV file; a file that is none is refused.
std::optional<DecodedText> Intake::open(const QByteArray &raw, FileState &file) const
{
    const auto refuseAs = [&](const Recognised &recognised) {
        file.result.format = recognised.format;
        file.result.profile = recognised.profile;
        refuseWhole(file, *recognised.refused, recognised.line, {}, recognised.reason);
    };
    const bool forced = m_options.format == u"csv";
    if (!forced && m_options.format != u"auto") {
        refuseAs(formatNotRead(m_options.format));
        return std::nullopt;
    }
    if (const auto container = recogniseContainer(raw); container && (!forced || *container->refused == Kind::Empty)) {
        refuseAs(*container);
        return std::nullopt;
    }
    std::optional<DecodedText> text = decode(raw, m_options.readAs.value(file.result.file).encoding);
    if (!text) {
        refuseWhole(file, Kind::Binary, 0, {}, Inventory::tr("the file is no text; save the list as CSV"));
        return std::nullopt;
    }
    file.result.encoding = text->encoding;
    const Recognised recognised = recogniseText({text->bytes.constData(), size_t(text->bytes.size())});
    if (recognised.refused && (!forced || *recognised.refused == Kind::Empty)) {
        refuseAs(recognised);
        return std::nullopt;
    }
    return text;
}

bool Intake::take(const QByteArray &raw, FileState &file, quint16 number, const CsvReader::Progress &progress)
{
    const std::optional<DecodedText> text = open(raw, file);
    if (!text)
        return true;
    Layout &layout = file.layout;
    FileResult &result = file.result;
    layout = recogniseLayout({text->bytes.constData(), size_t(text->bytes.size())}, m_headers, m_rules, m_options.map,
        m_options.readAs.value(result.file));
    if (m_options.previewRows > 0)
        result.first = firstRecords(layout, m_headers);
    result.profile = layout.profile;
    result.separator = QString(QLatin1Char(layout.separator));
    result.header = layout.header;
    result.columns = layout.columns;
    if (layout.refused) {
        refuseWhole(file, *layout.refused, layout.refusedLine, layout.refusedColumn, layout.refusedReason);
        return true;
    }
    if (text->guessed)
        file.notes.add(1, {},
            {Kind::EncodingGuessed, -1, text->encoding,
                Inventory::tr("nothing in the file says its encoding; it is read as %1").arg(text->encoding)});
    for (const Mapping &column : layout.columns)
        if (column.secret) {
            file.notes.add(layout.header, column.header,
                {Kind::SecretDropped, column.column, {}, Inventory::tr("the column holds secrets and is not read")});
            break;
        }
    const bool finished = takeRows(file, number, progress);
    layout.body = {};
    return finished;
}

bool Intake::takeRows(FileState &file, quint16 number, const CsvReader::Progress &progress)
{
    const Layout &layout = file.layout;
    const Plan::Mark mark = m_plan.mark();
    const bool namesOnly = !layout.has(Field::Model) && !layout.has(Field::Pid) && !layout.has(Field::SysObjectId);
    RowReader reader(layout, m_rules);
    Row row;
    std::optional<Kind> refused;
    const Corrections corrections = m_options.corrections.value(file.result.file);
    CsvRow corrected;
    const CsvReader::TakeRow takeRow = [&](const CsvRow &asRead) {
        if (asRead.line <= layout.header)
            return true;
        const CsvRow &csv = corrections.applied(asRead, corrected);
        Remark remark;
        const RowNature nature = reader.read(csv, row, remark);
        if (nature == RowNature::Nothing)
            return true;
        if (++file.result.rows > mostRows) {
            refused = Kind::TooLarge;
            return false;
        }
        PreviewRow::Fate fate = PreviewRow::Fate::Refused;
        const QString header = remark.column >= 0 ? layout.columns[size_t(remark.column)].header : QString();
        if (nature == RowNature::Skipped) {
            fate = PreviewRow::Fate::Skipped;
            file.skipped.add(csv.line, header, remark);
        } else if (nature == RowNature::Refused) {
            file.refused.add(csv.line, header, remark);
        } else if (namesOnly && !m_plan.isKnown(row) && (row.name.given() || row.serial.given()) && !row.pid.given()) {
            refused = Kind::NoModel;
            return false;
        } else {
            fate = m_plan.take(row, reader, file, number);
        }
        if (preview.size() < size_t(m_options.previewRows))
            show(asRead, layout, fate, number);
        return true;
    };
    const CsvReader::Outcome outcome = CsvReader::read(layout.body, layout.separator, layout.bodyLine, takeRow, progress);
    switch (outcome.end) {
    case CsvReader::End::Whole: return true;
    case CsvReader::End::UnterminatedQuote:
        refuseWhole(file, Kind::UnterminatedQuote, outcome.line, {},
            Inventory::tr("a quote opens here and never closes; close or double it"));
        break;
    case CsvReader::End::TooLarge:
        refuseWhole(file, Kind::TooLarge, outcome.line, {},
            Inventory::tr("a cell of more than 1 MiB, or a row of more than %1 cells; this is no list of devices")
                .arg(CsvReader::mostCells));
        break;
    case CsvReader::End::Stopped:
        if (!refused)
            return false;
        if (*refused == Kind::NoModel)
            refuseWhole(file, Kind::NoModel, outcome.line, {},
                Inventory::tr("no column says the model, and the row's device is not in the fleet; add a column with models, or "
                              "import the devices' configurations"));
        else
            refuseWhole(file, Kind::TooLarge, outcome.line, {}, Inventory::tr("more than %1 rows; split the list").arg(mostRows));
        break;
    }
    m_plan.takeBack(mark);
    while (!preview.empty() && preview.back().place.file == number)
        preview.pop_back();
    return true;
}

void Intake::show(const CsvRow &csv, const Layout &layout, PreviewRow::Fate fate, quint16 number)
{
    preview.push_back({{number, csv.line}, fate, previewText(csv, layout)});
}

/// `--map` may only name fields that there are, and columns that some file has.
Result<void> checkMap(const Options &options, const std::vector<FileState> *files)
{
    for (auto it = options.map.begin(); it != options.map.end(); ++it) {
        const std::optional<Field> field = fieldFromWord(it.value());
        if (!it.value().isEmpty() && (!field || !isImported(*field)))
            return refuse(Refusal::Unknown, it.value(), Inventory::tr("is no field that a column can have"),
                Inventory::tr("choose one such as name, model, serial or site"));
        if (!files)
            continue;
        const QString wanted = foldHeader(it.key().section(u'#', 0, 0));
        bool found = false;
        for (const FileState &file : *files)
            for (const Mapping &column : file.result.columns) {
                const bool same = foldHeader(column.header) == wanted || foldHeader(column.header) == foldHeader(it.key());
                if (same && column.secret)
                    return refuse(Refusal::Unsupported, it.key(), Inventory::tr("holds secrets and is not read"),
                        Inventory::tr("map another column"), QStringLiteral("INV-40"));
                found = found || same;
            }
        const bool headersKnown =
            std::any_of(files->begin(), files->end(), [](const FileState &file) { return !file.result.columns.empty(); });
        if (!found && headersKnown)
            return refuse(Refusal::NotFound, it.key(), Inventory::tr("is a column of none of the files"),
                Inventory::tr("compare the spelling with the header"));
    }
    return {};
}

/// What only all rows together decided: late refusals, and new names that turned out to be replaced devices.
void settleFates(Understood &understood, const Plan &plan)
{
    size_t next = 0;
    for (PreviewRow &row : understood.preview) {
        if (plan.refusedLate()[row.place.file].contains(row.place.line))
            row.fate = PreviewRow::Fate::Refused;
        while (next < understood.devices.size() && understood.devices[next] < row.place)
            ++next;
        if (next < understood.devices.size() && understood.devices[next] == row.place
            && (*understood.action.devices)[next].existing)
            row.fate = PreviewRow::Fate::Updated;
    }
}

} // namespace

QStringList PreviewRow::cells() const { return QString::fromUtf8(text).split(QLatin1Char(betweenCells)); }

bool Understood::anyRefused() const
{
    return std::any_of(
        files.begin(), files.end(), [](const FileResult &file) { return file.refusedWhole || file.refusedCount > 0; });
}

bool Understood::nothingToDo() const { return !action.devices && !action.chassis; }

Result<Understood> understand(const Fleet &fleet, const Catalog &catalog, const QStringList &files, const Options &options)
{
    if (const auto checked = checkMap(options, nullptr); !checked)
        return tl::make_unexpected(checked.error());
    const QString folder = QStringLiteral(":/catalog");
    const auto headers = HeaderAliases::load(folder);
    if (!headers)
        return tl::make_unexpected(headers.error());
    const auto models = ModelAliases::load(catalog, folder);
    if (!models)
        return tl::make_unexpected(models.error());

    qint64 size = 0;
    for (const QString &file : files)
        size += QFileInfo(file).size();
    constexpr qint64 bytesOfShortRow = 80, mostReserved = 300000;
    const CellRules rules(catalog, *models);
    Plan plan(fleet, catalog, *models, options, size_t(std::clamp<qint64>(size / bytesOfShortRow, 16, mostReserved)));
    Intake intake(rules, *headers, options, plan);
    std::vector<FileState> states(size_t(files.size()));
    QStringList names;
    for (size_t i = 0; i < states.size(); ++i) {
        FileState &state = states[i];
        const QString &name = files[qsizetype(i)];
        const Result<QByteArray> raw = readFile(name);
        if (!raw)
            return tl::make_unexpected(raw.error());
        names << QFileInfo(name).fileName();
        state.result.file = name;
        state.result.format = QStringLiteral("csv");
        state.refused = state.skipped = state.notes = Findings(options.listed);
        const CsvReader::Progress progress = [&](double part) {
            return !options.progress || options.progress((double(i) + part) / double(states.size()));
        };
        if (!intake.take(*raw, state, quint16(i), progress))
            return refuse(Refusal::Cancelled, name, Inventory::tr("cancelled, nothing was imported"));
    }
    if (const auto checked = checkMap(options, &states); !checked)
        return tl::make_unexpected(checked.error());
    plan.finish(states);

    Understood understood;
    understood.preview = std::move(intake.preview);
    understood.action = plan.import(names.join(QStringLiteral(", ")), understood.devices, understood.chassis);
    settleFates(understood, plan);
    for (FileState &state : states) {
        FileResult &result = state.result;
        result.refusedCount = state.refused.count();
        result.skippedCount = state.skipped.count();
        result.noteCount = state.notes.count();
        result.refused = state.refused.take();
        result.skipped = state.skipped.take();
        result.notes = state.notes.take();
        understood.files.push_back(std::move(result));
    }
    return understood;
}

} // namespace lictor::inventory
