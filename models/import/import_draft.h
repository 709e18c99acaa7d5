#pragma once

#include "import/row_findings.h"
#include "import/saved_mappings.h"
#include "session/fleet_session.h"

#include <QPointer>
#include <QTemporaryDir>
#include <QTimer>

namespace lictor {

/// What an import would do, in numbers.
struct ImportTotals {
    int rows = 0, added = 0, updated = 0, unchanged = 0, chassis = 0, refused = 0, skipped = 0, notes = 0;
    int filesRefused = 0; ///< whole
};

/// An import that is being prepared: its files, how they are read, what their columns become, and what is corrected in them. Every choice
/// reads the files again on a worker, by the same code that the import itself goes through; nothing changes the fleet before `commit`.
class ImportDraft : public QObject {
    Q_OBJECT
public:
    explicit ImportDraft(FleetSession &session, QObject *parent = nullptr);
    ~ImportDraft() override;

    /// Of a folder all files in it that may be lists or device output.
    void setFiles(const QStringList &paths);
    /// Takes a text as if it were a file; says why where it cannot be kept for reading.
    Result<void> paste(const QString &text);
    const QStringList &files() const { return m_files; }
    QString nameOf(size_t file) const; ///< without its folder

    /// How a file is read where it is not as recognised. What was mapped and corrected by hand goes by the columns of before.
    inventory::ReadAs readAs(size_t file) const;
    void setReadAs(size_t file, const inventory::ReadAs &readAs);

    /// What a column becomes; an empty field: it is not imported. Another column that was given the same field by hand gives way.
    void map(const QString &header, const QString &field);
    /// As recognised, without what was chosen by hand or saved.
    void resetMapping();
    bool isMappedByHand() const { return !m_map.isEmpty(); }
    /// Keeps the mapping for files with the same headers.
    void saveMapping(size_t file, const QString &name);
    /// The saved mapping that is in use for a file.
    std::optional<QString> savedMapping(size_t file) const;
    void forgetMapping(size_t file);
    /// The fields without which new devices cannot be taken in and that no column of a file becomes.
    QStringList missingFields(size_t file) const;

    /// One cell is another text, or all of its column that say the same.
    void correct(const inventory::RowPlace &place, int column, const QString &text);
    void correctAll(size_t file, int column, const QString &value, const QString &text);
    std::optional<QString> corrected(const inventory::RowPlace &place, int column, const QString &cell) const;
    bool canTakeBack() const { return !m_before.empty(); }
    void takeBack(); ///< the last correction

    void setMode(inventory::Options::Mode mode);
    void setVirtualAccount(const QString &name);
    /// Rows of a name that the fleet knows under another serial number: a replacement, or a device of its own.
    void setApart(const std::vector<inventory::RowPlace> &places, bool apart);
    bool isApart(const inventory::RowPlace &place) const { return m_options.apart.contains(place); }
    /// What is to be read beside the import in the journal.
    void setNote(const QString &note) { m_note = note.trimmed(); }

    bool isReading() const { return m_reading; }
    /// What the files say, as they were read last; null before. It fits `fleet`.
    const std::shared_ptr<const inventory::Understood> &understood() const { return m_understood; }
    const std::shared_ptr<const RowFindings> &findings() const { return m_findings; } ///< of it
    const Fleet &fleet() const { return m_fleet; }
    const Catalog &catalog() const { return m_session.catalog(); }
    ImportTotals totals() const;
    /// Why it cannot be committed, a sentence; empty where it can. Refused rows are left out only where that is said.
    QString whyNot(bool withoutRefused) const;

    /// Imports what is understood: one action, one undo. Cancelled, it leaves nothing.
    Job *commit(FleetSession::Finished finished);

Q_SIGNALS:
    void filesChanged();
    void readingStarted(lictor::Job *job);
    void changed(); ///< it was read
    void failed(const lictor::Error &error); ///< it could not be read; what was read before stays

private:
    void readAgain();
    void read();
    /// What a worker made of the files.
    struct Reading {
        std::optional<Error> error;
        std::shared_ptr<const inventory::Understood> understood;
        std::shared_ptr<const RowFindings> findings;
    };
    void take(const Reading &reading, const Fleet &fleet);
    bool applySavedMappings();
    QStringList headersOf(size_t file) const;
    void keepCorrections();

    FleetSession &m_session;
    SavedMappings m_saved;
    QTemporaryDir m_pasted;
    int m_pastes = 0;
    QStringList m_files;
    inventory::Options m_options; ///< files, corrections, mode, account
    QString m_note;
    QHash<QString, QString> m_map; ///< by hand or saved
    QHash<QString, QString> m_mappingOf; ///< by file: name of the saved mapping
    bool m_mayUseSaved = true;
    std::vector<QHash<QString, inventory::Corrections>> m_before;
    std::shared_ptr<const inventory::Understood> m_understood;
    std::shared_ptr<const RowFindings> m_findings;
    Fleet m_fleet;
    QPointer<Job> m_job;
    QTimer m_soon;
    bool m_reading = false, m_committing = false;
};

} // namespace lictor
