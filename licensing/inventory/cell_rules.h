#pragma once

#include "fleet/device.h"
#include "inventory/field.h"
#include "inventory/kinds.h"
#include "inventory/model_aliases.h"
#include "inventory/record.h"

#include <memory>
#include <string_view>
#include <vector>

namespace lictor::inventory {

/// What is worth saying about a cell that is accepted.
struct CellNote {
    Kind kind{};
    QString text;
};

/// A cell understood.
struct Reading {
    enum class State : quint8 {
        Absent, ///< empty, or a placeholder
        Cleared, ///< `(none)`
        Given,
        Wrong,
    } state = State::Absent;
    Kind wrong{};
    int number = 0; ///< a count, a choice, 0 or 1
    double amount = 0; ///< gigabytes
    QString text; ///< normalised; of a wrong cell the reason
    std::vector<CellNote> notes;
    std::shared_ptr<const ModelReading> model;
    quint64 digest = 0; ///< equal where the content is equal; 0 where there is none

    bool given() const { return state == State::Given; }
};

enum class RoleWord : quint8 { Active, Standby, Primary, Secondary, Control, Data };
enum class RegistrationWord : quint8 { Unregistered, Registered, Reserved, Pending, Failed };
/// What an operating system or a manufacturer decides.
enum class Belongs : quint8 { Ours, NotAnAsa, ThreatDefense };

/// The rules of each field for one cell, without regard to the rest of its row.
class CellRules {
public:
    CellRules(const Catalog &catalog, const ModelAliases &aliases) : m_catalog(catalog), m_aliases(aliases) { }

    /// Reads any field; meant to be asked once for every distinct text of a column.
    Reading read(Field field, std::string_view cell, CellNature nature = CellNature::Text) const;

private:
    void readModel(Reading &reading, std::string_view text, Field field) const;
    void readEntitlement(Reading &reading, std::string_view text) const;

    const Catalog &m_catalog;
    const ModelAliases &m_aliases;
};

// The fields of which every row has its own. They leave `reading` as a fresh one would be.
void readName(Reading &reading, std::string_view cell, CellNature nature);
void readSerial(Reading &reading, std::string_view cell, CellNature nature);
void readAddress(Reading &reading, std::string_view cell, CellNature nature);

/// Refuses, in the words "VALUE why; remedy".
void setWrong(Reading &reading, Kind kind, const QString &reason);

/// What all fields have in common: blanks, placeholders, `(none)`, spreadsheet errors, text guards. True if there is a text to go on with.
bool beginCell(Reading &reading, std::string_view &cell, CellNature nature);

} // namespace lictor::inventory
