#pragma once

#include "ctl/ctl.h"
#include "ctl/json.h"
#include "simulation/simulation.h"
#include "store/fleet_file.h"

namespace lictor::ctl {

/// What was done to the fleet and where it stands now.
struct Performed {
    simulation::Outcome outcome;
    qint64 revision = 0;
};

/// Makes the action out of the fleet as it is at that moment; done again when another program wrote in between.
using MakeAction = std::function<Result<Action>(const Fleet &)>;

/// One run of lictorctl: the global options, the fleet file and the streams.
class Invocation {
public:
    Invocation(const Streams &streams, CatalogPtr catalog) : m_streams(streams), m_catalog(std::move(catalog)) { }

    bool json = false, quiet = false, yes = false;
    QString fleetOption; ///< of `--fleet`
    QString actingUser; ///< of `--as`; empty: whoever runs lictorctl

    const Catalog &catalog() const { return *m_catalog; }
    const CatalogPtr &catalogShared() const { return m_catalog; }
    const Streams &streams() const { return m_streams; }

    /// Where the fleet is: `--fleet`, else $LICTOR_FLEET, else `default.lictor` in the user's data folder.
    QString fleetPath() const;
    /// Opens the fleet file; refused where there is none.
    Result<std::unique_ptr<store::FleetFile>> open() const;
    Result<store::Snapshot> read() const;
    /// The same; an empty fleet where the user's default one is still to be made.
    Result<store::Snapshot> readOrEmpty() const;

    /// Loads the fleet, does the action and writes it in one transaction; once again when somebody else wrote meanwhile. The user's
    /// default fleet is made where it does not exist. What changes nothing is not written.
    Result<Performed> perform(const MakeAction &make, bool everyEvent = false) const;
    /// The same for a command that has nothing more to say than what it did.
    Result<void> performAndPrint(const MakeAction &make) const;
    /// A row of the journal by this user, now.
    store::JournalRow journalRow(const Fleet &fleet, const QString &text) const;
    QString user() const;

    /// Results go to standard output.
    void print(const QString &text) const;
    void print(const QByteArray &text) const;
    void print(const Json &document) const;
    /// The result of a command that only writes: `{"revision"}`, or the sentence.
    void printDone(qint64 revision, const QString &sentence) const;
    /// A notice for people, on standard error, never with `--quiet`.
    void notice(const QString &text) const;
    /// True where the user says yes, with `--yes`, or where nobody is there to be asked.
    bool confirmed(const QString &question) const;
    /// Progress of long work, on a terminal only.
    std::function<bool(double)> progress() const;
    /// Everything on standard input.
    QByteArray readInput() const;

private:
    struct Loaded {
        std::unique_ptr<store::FleetFile> file; ///< none: the default one is still to be made
        store::Snapshot snapshot;
    };
    bool isDefaultPath() const;
    Result<Loaded> loadForWriting() const;

    Streams m_streams;
    CatalogPtr m_catalog;
};

/// The instant at which a new fleet's clock stands unless told.
Instant defaultStart();
/// A seed from the operating system.
quint64 randomSeed();

} // namespace lictor::ctl
