#include "report/document.h"

#include <algorithm>

namespace lictor::report {

Cell::Cell() = default;
Cell::Cell(const Cell &) = default;
Cell::Cell(Cell &&) noexcept = default;
Cell &Cell::operator=(const Cell &) = default;
Cell &Cell::operator=(Cell &&) noexcept = default;
Cell::~Cell() = default;

Cell Cell::of(const QString &value, std::optional<Tone> mood)
{
    Cell cell;
    cell.set(value, mood);
    return cell;
}

Cell Cell::of(qint64 value)
{
    Cell cell;
    cell.setNumber(value);
    return cell;
}

Cell Cell::flag(bool value)
{
    Cell cell;
    cell.setFlag(value);
    return cell;
}

Cell Cell::time(Instant value)
{
    Cell cell;
    cell.setTime(value);
    return cell;
}

Cell Cell::object(std::vector<Member> value)
{
    Cell cell;
    cell.kind = Kind::Members;
    cell.members = std::move(value);
    return cell;
}

Cell Cell::objects(std::vector<Cell> value)
{
    Cell cell;
    cell.kind = Kind::Items;
    cell.items = std::move(value);
    return cell;
}

size_t Document::rowCount() const
{
    size_t count = 0;
    for (const Section &section : sections)
        if (const Rows *rows = std::get_if<Rows>(&section.content))
            count += rows->count;
    return count;
}

const Section *Document::find(const QString &key) const
{
    const auto found = std::find_if(sections.begin(), sections.end(), [&](const Section &section) { return key == QLatin1StringView(section.key); });
    return found == sections.end() ? nullptr : &*found;
}

} // namespace lictor::report
