#pragma once

#include "terms/advance.h"
#include "terms/instant.h"

#include <QByteArray>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace lictor::report {

/// How good a state is; a format shows it as shape, word and colour.
enum class Tone : quint8 { Positive, Info, Attention, Critical, Neutral, Special };

struct Member;

/// A typed value; each format writes it in its own way.
struct Cell {
    enum class Kind : quint8 { None, Text, Number, Real, Flag, Time, List, Members, Items };
    Kind kind = Kind::None;
    std::optional<Tone> tone; ///< of a state word
    qint64 number = 0; ///< also a flag, and the seconds of a time
    double real = 0;
    QString text;
    QStringList list;
    std::vector<Member> members; ///< an object
    std::vector<Cell> items; ///< a list of objects

    Cell();
    Cell(const Cell &);
    Cell(Cell &&) noexcept;
    Cell &operator=(const Cell &);
    Cell &operator=(Cell &&) noexcept;
    ~Cell();

    // A row's cells are used again for the next row, so these change in place.
    void clear() { kind = Kind::None; }
    void set(QString value, std::optional<Tone> mood = std::nullopt)
    {
        kind = Kind::Text;
        text = std::move(value);
        tone = mood;
    }
    /// Text, or nothing where it is empty.
    void setOrNone(QString value)
    {
        if (value.isEmpty())
            clear();
        else
            set(std::move(value));
    }
    void setNumber(qint64 value)
    {
        kind = Kind::Number;
        number = value;
    }
    void setReal(double value)
    {
        kind = Kind::Real;
        real = value;
    }
    void setFlag(bool value)
    {
        kind = Kind::Flag;
        number = value;
    }
    void setTime(std::optional<Instant> value)
    {
        kind = value ? Kind::Time : Kind::None;
        number = value ? value->time_since_epoch().count() : 0;
    }
    void setList(QStringList value)
    {
        kind = Kind::List;
        list = std::move(value);
    }
    Instant time() const { return Instant(Duration(number)); }

    static Cell of(const QString &value, std::optional<Tone> mood = std::nullopt);
    static Cell of(qint64 value);
    static Cell flag(bool value);
    static Cell time(Instant value);
    static Cell object(std::vector<Member> value);
    static Cell objects(std::vector<Cell> value);
};

/// A value with its name: `key` for programs, `title` for people.
struct Member {
    const char *key = nullptr;
    QString title;
    Cell value;
};

struct Column {
    const char *key = nullptr;
    QString title;
    bool wide = false; ///< only where there is room: not on a page
};

using Cells = std::vector<Cell>;

/// `2026-03-01T00:00:00Z`, as toIso, without the detour over Qt's calendars: a report has a million of them.
void appendIso(QByteArray &out, Instant instant);

/// Rows are made one by one while they are written, so that a report of 100,000 devices needs the memory of one.
struct Rows {
    std::vector<Column> columns;
    size_t count = 0;
    bool headedByKeys = false; ///< a file of this table is read by programs: its heads are the keys
    std::function<void(size_t row, Cells &cells)> fill; ///< gets as many cells as there are columns

    /// Of a column in a file of tables.
    QString head(size_t column) const;
};

/// A label with a bar for each of the chart's series.
struct Bar {
    QString label;
    std::vector<qint64> values;
    std::optional<Tone> tone;
};

/// Figures of a section for the eye; all of them stand in the section as text too.
struct Chart {
    QString title;
    QStringList series;
    std::vector<Bar> bars;

    qint64 largest() const;
};

struct Section {
    const char *key = nullptr; ///< name in JSON and for `--table`
    QString title;
    QString note; ///< what the section says as a whole
    std::variant<std::vector<Member>, Rows, QStringList> content;
    QString none = {}; ///< what it means that there are no rows
    std::optional<Chart> chart = {};

    /// The sentence that stands where there is nothing to list; empty where there is something.
    QString emptiness() const;
};

/// What a report says, without a format.
struct Document {
    QString title;
    Instant asOf{};
    std::optional<Cell> verdict; ///< a state word
    std::vector<Section> sections;

    size_t rowCount() const;
    const Section *find(const QString &key) const;
};

/// Programs read nested objects, people and tables want columns.
enum class Shape : quint8 { Nested, Flat };

} // namespace lictor::report
