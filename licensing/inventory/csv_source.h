#pragma once

#include "inventory/opened_file.h"

namespace lictor::inventory {

/// The records of a CSV text.
class CsvSource : public RecordSource {
public:
    struct Form {
        char separator = ',';
        qsizetype begin = 0; ///< where the records begin
        int firstLine = 1; ///< line of that place
        char comment = 0; ///< records that begin with it are comments; 0: there are none
    };
    CsvSource(QByteArray text, const Form &form) : m_text(std::move(text)), m_form(form) { }

    std::optional<FileRefusal> read(const TakeRecord &take, const Progress &progress = {}) override;

private:
    QByteArray m_text;
    Form m_form;
};

/// Finds separator and header of a CSV text, unless `readAs` says them.
OpenedFile openCsv(const QByteArray &text, const LayoutRules &rules, const ReadAs &readAs = {});

} // namespace lictor::inventory
