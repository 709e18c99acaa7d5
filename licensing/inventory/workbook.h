#pragma once

#include "inventory/zip_archive.h"

#include <QStringList>

#include <string>
#include <vector>

namespace lictor::inventory {

/// Texts that cells share, in one block of memory.
class SharedStrings {
public:
    void append(std::string_view bytes) { m_bytes.append(bytes); }
    void endText() { m_ends.push_back(m_bytes.size()); }
    /// Of the text that is being appended.
    size_t length() const { return m_bytes.size() - (m_ends.empty() ? 0 : m_ends.back()); }
    /// Undoes `_x000D_` in the text that is being appended.
    void unescape();
    size_t size() const { return m_ends.size(); }
    std::string_view at(size_t index) const
    {
        const size_t begin = index ? m_ends[index - 1] : 0;
        return {m_bytes.data() + begin, m_ends[index] - begin};
    }

private:
    std::string m_bytes;
    std::vector<size_t> m_ends;
};

/// Undoes `_x000D_` and the like, which spreadsheets write for characters that XML cannot hold, from `begin` on.
void unescapeText(std::string &text, size_t begin);

/// What a workbook says beside its cells.
class Workbook {
public:
    struct Sheet {
        QString name;
        QString part;
        bool hidden = false;
    };

    /// `bytes` has to outlive the workbook.
    static std::unique_ptr<Workbook> open(const QByteArray &bytes, std::optional<FileRefusal> &refused);

    const std::vector<Sheet> &sheets() const { return m_sheets; }
    const ZipArchive &archive() const { return *m_archive; }
    const SharedStrings &strings() const { return m_strings; }
    /// Cells of this style show their number as a date.
    bool isDate(size_t style) const { return style < m_dateStyles.size() && m_dateStyles[style]; }
    /// `2024-01-17`, with the time where there is one.
    QString dateOf(double days) const;

private:
    std::optional<FileRefusal> load();

    std::unique_ptr<ZipArchive> m_archive;
    std::vector<Sheet> m_sheets;
    SharedStrings m_strings;
    std::vector<bool> m_dateStyles;
    bool m_from1904 = false;
};

} // namespace lictor::inventory
