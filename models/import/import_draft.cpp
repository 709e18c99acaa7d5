#include "import/import_draft.h"

#include "import/files_of.h"
#include "inventory/field.h"
#include "session/job.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace lictor {

namespace {
/// Rows that are kept to be shown: all that an import may have.
constexpr int everyRow = 2000000;
} // namespace

ImportDraft::ImportDraft(FleetSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // several choices at once are one reading
    connect(&m_soon, &QTimer::timeout, this, &ImportDraft::read);
    // What is added and what is updated goes by the fleet.
    connect(&session, &FleetSession::changed, this, [this] {
        if (!m_committing)
            readAgain();
    });
}

ImportDraft::~ImportDraft()
{
    if (m_job)
        m_job->cancel();
}

void ImportDraft::setFiles(const QStringList &paths)
{
    m_files = filesOf(paths);
    m_map.clear();
    m_mappingOf.clear();
    m_mayUseSaved = true;
    m_options.readAs.clear();
    m_options.corrections.clear();
    m_options.apart.clear();
    m_before.clear();
    m_understood.reset();
    m_findings.reset();
    Q_EMIT filesChanged();
    readAgain();
}

Result<void> ImportDraft::paste(const QString &text)
{
    const QString file = m_pasted.filePath(tr("pasted-%1.txt").arg(++m_pastes));
    QSaveFile out(file);
    if (!m_pasted.isValid() || !out.open(QIODevice::WriteOnly) || out.write(text.toUtf8()) < 0 || !out.commit())
        return refuse(Refusal::File, file, tr("cannot be kept for reading (%1)").arg(out.errorString()),
            tr("make room in the folder for temporary files"));
    setFiles({file});
    return {};
}

QString ImportDraft::nameOf(size_t file) const { return QFileInfo(m_files.value(qsizetype(file))).fileName(); }

inventory::ReadAs ImportDraft::readAs(size_t file) const { return m_options.readAs.value(m_files.value(qsizetype(file))); }

void ImportDraft::setReadAs(size_t file, const inventory::ReadAs &readAs)
{
    if (readAs == this->readAs(file))
        return;
    const QString path = m_files.value(qsizetype(file));
    m_options.readAs.insert(path, readAs);
    m_options.corrections.remove(path);
    std::erase_if(m_options.apart, [file](const inventory::RowPlace &place) { return place.file == file; });
    m_before.clear();
    m_map.clear();
    m_mappingOf.clear();
    m_mayUseSaved = true;
    readAgain();
}

void ImportDraft::map(const QString &header, const QString &field)
{
    if (!field.isEmpty())
        for (auto it = m_map.begin(); it != m_map.end(); ++it)
            if (it.value() == field)
                it.value().clear();
    m_map.insert(header, field);
    readAgain();
}

void ImportDraft::resetMapping()
{
    m_map.clear();
    m_mappingOf.clear();
    m_mayUseSaved = false;
    readAgain();
}

QStringList ImportDraft::headersOf(size_t file) const
{
    QStringList headers;
    if (m_understood && file < m_understood->files.size())
        for (const inventory::Mapping &column : m_understood->files[file].columns)
            headers << column.header;
    return headers;
}

void ImportDraft::saveMapping(size_t file, const QString &name)
{
    const QStringList headers = headersOf(file);
    QHash<QString, QString> map;
    for (auto it = m_map.begin(); it != m_map.end(); ++it)
        if (headers.contains(it.key().section(u'#', 0, 0)) || headers.contains(it.key()))
            map.insert(it.key(), it.value());
    m_saved.save(headers, {name, map});
    m_mappingOf.insert(m_files.value(qsizetype(file)), name);
    Q_EMIT changed();
}

std::optional<QString> ImportDraft::savedMapping(size_t file) const
{
    const auto found = m_mappingOf.constFind(m_files.value(qsizetype(file)));
    return found == m_mappingOf.constEnd() ? std::nullopt : std::optional(*found);
}

void ImportDraft::forgetMapping(size_t file)
{
    m_saved.forget(headersOf(file));
    resetMapping();
}

bool ImportDraft::applySavedMappings()
{
    if (!std::exchange(m_mayUseSaved, false) || !m_map.isEmpty())
        return false;
    for (size_t file = 0; file < m_understood->files.size(); ++file) {
        const QStringList headers = headersOf(file);
        const auto saved = headers.isEmpty() ? std::nullopt : m_saved.find(headers);
        if (!saved)
            continue;
        m_map.insert(saved->map);
        m_mappingOf.insert(m_files[qsizetype(file)], saved->name);
    }
    return !m_map.isEmpty();
}

QStringList ImportDraft::missingFields(size_t file) const
{
    if (!m_understood || file >= m_understood->files.size())
        return {};
    const auto &columns = m_understood->files[file].columns;
    const auto has = [&](inventory::Field field) {
        return std::any_of(columns.begin(), columns.end(),
            [word = toWord(field)](const inventory::Mapping &column) { return column.field == word; });
    };
    using inventory::Field;
    QStringList missing;
    if (!has(Field::Name) && !has(Field::Serial))
        missing << toWord(Field::Name) << toWord(Field::Serial);
    if (!has(Field::Model) && !has(Field::Pid) && !has(Field::SysObjectId))
        missing << toWord(Field::Model);
    return missing;
}

void ImportDraft::keepCorrections() { m_before.push_back(m_options.corrections); }

void ImportDraft::correct(const inventory::RowPlace &place, int column, const QString &text)
{
    keepCorrections();
    m_options.corrections[m_files.value(place.file)].setCell(place.record, column, text);
    readAgain();
}

void ImportDraft::correctAll(size_t file, int column, const QString &value, const QString &text)
{
    keepCorrections();
    m_options.corrections[m_files.value(qsizetype(file))].setAll(column, value, text);
    readAgain();
}

std::optional<QString> ImportDraft::corrected(const inventory::RowPlace &place, int column, const QString &cell) const
{
    const auto found = m_options.corrections.constFind(m_files.value(place.file));
    return found == m_options.corrections.constEnd() ? std::nullopt : found->instead(place.record, column, cell);
}

void ImportDraft::takeBack()
{
    if (m_before.empty())
        return;
    m_options.corrections = std::move(m_before.back());
    m_before.pop_back();
    readAgain();
}

void ImportDraft::setMode(inventory::Options::Mode mode)
{
    if (std::exchange(m_options.mode, mode) != mode)
        readAgain();
}

void ImportDraft::setVirtualAccount(const QString &name)
{
    if (std::exchange(m_options.virtualAccount, name) != name)
        readAgain();
}

void ImportDraft::setApart(const std::vector<inventory::RowPlace> &places, bool apart)
{
    const std::set<inventory::RowPlace> before = m_options.apart;
    for (const inventory::RowPlace &place : places) {
        if (apart)
            m_options.apart.insert(place);
        else
            m_options.apart.erase(place);
    }
    if (m_options.apart != before)
        readAgain();
}

void ImportDraft::readAgain()
{
    if (m_committing || m_files.isEmpty())
        return;
    if (m_job)
        m_job->cancel();
    m_reading = true;
    m_soon.start();
}

void ImportDraft::read()
{
    inventory::Options options = m_options;
    options.map = m_map;
    options.previewRows = everyRow;
    auto reading = std::make_shared<Reading>();
    m_job = m_session.run(
        tr("Read the inventory"),
        [reading, options, files = m_files, catalog = m_session.catalogPtr()](const Fleet &fleet, Job &working) mutable {
            options.progress = [&working](double fraction) { return working.report(fraction); };
            auto understood = inventory::understand(fleet, *catalog, files, options);
            if (!understood) {
                reading->error = understood.error();
                return;
            }
            reading->understood = std::make_shared<const inventory::Understood>(std::move(*understood));
            reading->findings = std::make_shared<const RowFindings>(reading->understood);
        },
        [self = QPointer<ImportDraft>(this), reading, fleet = m_session.fleet()] {
            if (self)
                self->take(*reading, fleet);
        });
    Q_EMIT readingStarted(m_job);
}

void ImportDraft::take(const Reading &reading, const Fleet &fleet)
{
    if (reading.error) {
        m_reading = false;
        Q_EMIT failed(*reading.error);
        return;
    }
    m_understood = reading.understood;
    m_findings = reading.findings;
    m_fleet = fleet;
    if (applySavedMappings()) {
        readAgain();
        return;
    }
    m_reading = false;
    Q_EMIT changed();
}

ImportTotals ImportDraft::totals() const
{
    ImportTotals totals;
    if (m_understood)
        for (const inventory::FileResult &file : m_understood->files) {
            totals.rows += file.rows;
            totals.added += file.added;
            totals.updated += file.updated;
            totals.unchanged += file.unchanged;
            totals.chassis += file.chassis;
            totals.refused += file.refusedWhole ? 0 : file.refusedCount;
            totals.skipped += file.skippedCount;
            totals.notes += file.noteCount;
            totals.filesRefused += file.refusedWhole;
        }
    return totals;
}

QString ImportDraft::whyNot(bool withoutRefused) const
{
    if (m_files.isEmpty())
        return tr("Choose files first.");
    if (m_committing)
        return tr("The import is running.");
    if (m_reading)
        return tr("The files are being read.");
    if (!m_understood)
        return tr("The files could not be read.");
    if (m_understood->nothingToDo())
        return m_understood->anyRefused() ? tr("No row can be imported.")
                                          : tr("There is nothing to import: the fleet has it all.");
    if (m_understood->anyRefused() && !withoutRefused)
        return tr("Nothing is imported while rows are refused. Correct them, or import the others without them.");
    return {};
}

Job *ImportDraft::commit(FleetSession::Finished finished)
{
    m_committing = true;
    Import action = m_understood->action;
    action.note = m_note;
    Job *job = m_session.start(
        action, [self = QPointer<ImportDraft>(this), finished = std::move(finished)](const Result<simulation::Outcome> &outcome) {
            if (!self)
                return;
            self->m_committing = false;
            finished(outcome);
        });
    m_job = job;
    return job;
}

} // namespace lictor
