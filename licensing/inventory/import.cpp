#include "inventory/import.h"

#include "inventory/intake.h"
#include "inventory/read_file.h"
#include "inventory/text_folding.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace lictor::inventory {

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

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
        if (plan.refusedLate()[row.place.file].contains(row.place.record))
            row.fate = PreviewRow::Fate::Refused;
        while (next < understood.devices.size() && understood.devices[next] < row.place)
            ++next;
        if (next < understood.devices.size() && understood.devices[next] == row.place
            && (*understood.action.devices)[next].existing)
            row.fate = PreviewRow::Fate::Updated;
    }
}

} // namespace

const QStringList &formatWords()
{
    static const QStringList words{QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("json"),
        QStringLiteral("device-output"), QStringLiteral("running-config"), QStringLiteral("ansible-ini"),
        QStringLiteral("ansible-yaml"), QStringLiteral("rancid")};
    return words;
}

QStringList PreviewRow::cells() const { return QString::fromUtf8(text).split(QChar(betweenCells)); }

QByteArrayView PreviewRow::cell(int column) const
{
    QByteArrayView rest(text);
    for (; column > 0; --column) {
        const qsizetype end = rest.indexOf(betweenCells);
        if (end < 0)
            return {};
        rest = rest.sliced(end + 1);
    }
    const qsizetype end = rest.indexOf(betweenCells);
    return end < 0 ? rest : rest.first(end);
}

bool Understood::anyRefused() const
{
    return std::any_of(
        files.begin(), files.end(), [](const FileResult &file) { return file.refusedWhole || file.refusedCount > 0; });
}

bool Understood::nothingToDo() const { return !action.devices && !action.chassis; }

Result<Understood> understand(const Fleet &fleet, const Catalog &catalog, const QStringList &named, const Options &options)
{
    if (options.format != u"auto" && !formatWords().contains(options.format))
        return refuse(Refusal::Unknown, options.format, Inventory::tr("is no format of an inventory"),
            Inventory::tr("give auto or one of %1").arg(formatWords().join(QStringLiteral(", "))));
    if (const auto checked = checkMap(options, nullptr); !checked)
        return tl::make_unexpected(checked.error());
    const QString folder = QStringLiteral(":/catalog");
    const auto headers = HeaderAliases::load(folder);
    if (!headers)
        return tl::make_unexpected(headers.error());
    const auto models = ModelAliases::load(catalog, folder);
    if (!models)
        return tl::make_unexpected(models.error());

    const QStringList files = filesOf(named);
    if (files.isEmpty())
        return refuse(Refusal::File, named.join(QStringLiteral(", ")), Inventory::tr("no file is in it"),
            Inventory::tr("name a folder that holds files, or the files"));
    qint64 size = 0;
    for (const QString &file : files)
        size += QFileInfo(file).size();
    constexpr qint64 bytesOfShortRow = 80, mostReserved = 300000;
    const CellRules rules(catalog, *models);
    Plan plan(fleet, catalog, options, size_t(std::clamp<qint64>(size / bytesOfShortRow, 16, mostReserved)));
    Intake intake(rules, *headers, options, plan);
    auto logs = intake.openLogs(files);
    if (!logs)
        return tl::make_unexpected(logs.error());
    std::vector<FileState> states(size_t(files.size()));
    QStringList names;
    for (const QString &name : named)
        names << QFileInfo(QDir::cleanPath(name)).fileName();
    for (size_t i = 0; i < states.size(); ++i) {
        FileState &state = states[i];
        const QString &name = files[qsizetype(i)];
        std::optional<OpenedFile> &opened = (*logs)[i];
        const bool isLog = opened.has_value();
        if (!isLog) {
            Result<OpenedFile> now = intake.open(name);
            if (!now)
                return tl::make_unexpected(now.error());
            opened = std::move(*now);
        }
        state.result.file = name;
        state.refused = state.skipped = state.notes = state.further = Findings(options.listed);
        const RecordSource::Progress progress = [&](double part) {
            return !options.progress || options.progress((double(i) + part) / double(states.size()));
        };
        const bool taken = intake.take(*opened, state, quint16(i), progress);
        if (!isLog) // a log may hold what another one tells
            opened.reset();
        if (!taken)
            return refuse(Refusal::Cancelled, name, Inventory::tr("cancelled, nothing was imported"));
    }
    if (const auto checked = checkMap(options, &states); !checked)
        return tl::make_unexpected(checked.error());
    plan.finish(states);

    Understood understood;
    understood.preview = intake.takePreview();
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
        result.further = state.further.take();
        understood.files.push_back(std::move(result));
    }
    return understood;
}

} // namespace lictor::inventory
