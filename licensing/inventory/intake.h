#pragma once

#include "inventory/open_file.h"
#include "inventory/plan.h"

namespace lictor::inventory {

/// Takes one file after the other into a plan.
class Intake {
public:
    Intake(const CellRules &cells, const HeaderAliases &headers, const Options &options, Plan &plan)
        : m_rules{headers, cells, options.map}, m_options(options), m_plan(plan)
    {
    }

    Result<OpenedFile> open(const QString &file) const;
    /// The files that are output of devices, opened and joined where several tell of one device; the others are not opened. Empty where there
    /// is one file only.
    Result<std::vector<std::optional<OpenedFile>>> openLogs(const QStringList &files) const;
    /// `progress` gets the part of this file that is read; false where it was cancelled.
    bool take(OpenedFile &opened, FileState &file, quint16 number, const RecordSource::Progress &progress);

    /// The rows kept for a preview; what becomes of them is settled when the plan is finished.
    std::vector<PreviewRow> takePreview() { return std::move(m_preview); }

private:
    Options optionsOf(const QString &file) const;
    bool takeRecords(RecordSource &source, FileState &file, quint16 number, const RecordSource::Progress &progress);
    void noteSecret(const RecordSource &source, FileState &file) const;
    void show(const Row &row, const Record &record, const Layout &layout, PreviewRow::Fate fate, quint16 number);

    const LayoutRules m_rules;
    const Options &m_options;
    Plan &m_plan;
    std::vector<PreviewRow> m_preview;
};

} // namespace lictor::inventory
