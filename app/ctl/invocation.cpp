#include "ctl/invocation.h"

#include "ctl/tr.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <iostream>
#include <iterator>

namespace lictor::ctl {

QString Invocation::fleetPath() const
{
    if (!fleetOption.isEmpty())
        return fleetOption;
    const QString named = qEnvironmentVariable("LICTOR_FLEET");
    if (!named.isEmpty())
        return named;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("lictor/default.lictor"));
}

bool Invocation::isDefaultPath() const { return fleetOption.isEmpty() && qEnvironmentVariable("LICTOR_FLEET").isEmpty(); }

Result<std::unique_ptr<store::FleetFile>> Invocation::open() const
{
    const QString path = fleetPath();
    if (path.startsWith(u"postgresql://"))
        return refuse(
            Refusal::Unsupported, path, Ctl::tr("this version does not open shared fleets yet"), Ctl::tr("name a fleet file"));
    if (!QFileInfo::exists(path))
        return refuse(Refusal::File, path, Ctl::tr("there is no fleet file"),
            Ctl::tr("make one with lictorctl fleet new, or name another with --fleet"));
    return store::FleetFile::open(path, *m_catalog);
}

Result<store::Snapshot> Invocation::read() const
{
    const auto file = open();
    if (!file)
        return tl::unexpected(file.error());
    return (*file)->load();
}

Result<store::Snapshot> Invocation::readOrEmpty() const
{
    auto loaded = loadForWriting();
    if (!loaded)
        return tl::unexpected(loaded.error());
    return std::move(loaded->snapshot);
}

Result<Invocation::Loaded> Invocation::loadForWriting() const
{
    Loaded loaded;
    if (isDefaultPath() && !QFileInfo::exists(fleetPath())) {
        loaded.snapshot.fleet = Fleet::create(defaultStart(), randomSeed());
        return loaded;
    }
    auto file = open();
    if (!file)
        return tl::unexpected(file.error());
    auto snapshot = (*file)->load();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    loaded.file = std::move(*file);
    loaded.snapshot = std::move(*snapshot);
    return loaded;
}

Result<Performed> Invocation::perform(const MakeAction &make, bool everyEvent) const
{
    constexpr int attempts = 2; // whoever comes second does its action again on the newer fleet, once
    for (int attempt = 1;; ++attempt) {
        auto loaded = loadForWriting();
        if (!loaded)
            return tl::unexpected(loaded.error());
        const Fleet &before = loaded->snapshot.fleet;
        const Result<Action> action = make(before);
        if (!action)
            return tl::unexpected(action.error());
        simulation::Context context{*m_catalog, user(), everyEvent, progress()};
        auto outcome = simulation::apply(before, *action, context);
        if (!outcome)
            return tl::unexpected(outcome.error());
        if (loaded->file && outcome->fleet == before)
            return Performed{std::move(*outcome), loaded->snapshot.revision};
        if (!loaded->file) {
            QDir().mkpath(QFileInfo(fleetPath()).absolutePath());
            auto created = store::FleetFile::create(fleetPath(), before, *m_catalog, false);
            if (!created)
                return tl::unexpected(created.error());
            loaded->file = std::move(*created);
            auto snapshot = loaded->file->load();
            if (!snapshot)
                return tl::unexpected(snapshot.error());
            loaded->snapshot.revision = snapshot->revision;
        }
        store::JournalRow row = journalRow(outcome->fleet, outcome->text);
        row.clockAdvance = std::holds_alternative<AdvanceClock>(*action) || std::holds_alternative<NextEvent>(*action);
        const Result<qint64> revision = loaded->file->commit(loaded->snapshot.revision, outcome->fleet, row);
        if (revision)
            return Performed{std::move(*outcome), *revision};
        if (revision.error().refusal != Refusal::Conflict || attempt == attempts)
            return tl::unexpected(revision.error());
    }
}

Result<void> Invocation::performAndPrint(const MakeAction &make) const
{
    const auto done = perform(make);
    if (!done)
        return tl::unexpected(done.error());
    printDone(done->revision, done->outcome.text);
    return {};
}

store::JournalRow Invocation::journalRow(const Fleet &fleet, const QString &text) const
{
    store::JournalRow row;
    row.at = Instant(Duration(QDateTime::currentSecsSinceEpoch()));
    row.clock = fleet.now;
    row.by = user();
    row.text = text;
    return row;
}

QString Invocation::user() const
{
    if (!actingUser.isEmpty())
        return actingUser;
    for (const char *variable : {"USER", "LOGNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return QStringLiteral("admin");
}

void Invocation::print(const QString &text) const { print(text.toUtf8()); }

void Invocation::print(const QByteArray &text) const { m_streams.out.write(text.constData(), text.size()); }

void Invocation::print(const Json &document) const { print(document.document()); }

void Invocation::printDone(qint64 revision, const QString &sentence) const
{
    if (json)
        print(Json::object().set("revision", revision));
    else
        print(sentence + u'\n');
}

void Invocation::notice(const QString &text) const
{
    if (!quiet)
        m_streams.err << text.toStdString() << '\n';
}

bool Invocation::confirmed(const QString &question) const
{
    if (yes || !m_streams.inputIsTerminal)
        return true;
    m_streams.err << question.toStdString() << " [y/N] " << std::flush;
    std::string answer;
    std::getline(m_streams.in, answer);
    return QString::fromStdString(answer).trimmed().startsWith(u'y', Qt::CaseInsensitive);
}

std::function<bool(double)> Invocation::progress() const
{
    if (quiet || !m_streams.errorIsTerminal)
        return {};
    return [&err = m_streams.err, shown = -1](double done) mutable {
        const int percent = int(done * 100);
        if (percent != shown) {
            shown = percent;
            err << '\r' << percent << " %" << (percent >= 100 ? "\r      \r" : "") << std::flush;
        }
        return true;
    };
}

QByteArray Invocation::readInput() const
{
    const std::string text{std::istreambuf_iterator<char>(m_streams.in), std::istreambuf_iterator<char>()};
    return QByteArray::fromStdString(text);
}

Instant defaultStart() { return *parseInstant(u"2026-01-01T00:00:00Z"); }

quint64 randomSeed()
{
    return QRandomGenerator::system()->generate(); // 32 bits: every JSON reader holds it exactly
}

} // namespace lictor::ctl
