#include "report/document.h"

#include "report/text.h"

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

void appendIso(QByteArray &out, Instant instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date(day);
    const int year = int(date.year());
    if (year < 0 || year > 9999) {
        out.append(toIso(instant).toLatin1());
        return;
    }
    const qint64 second = (instant - day).count();
    char text[] = "0000-00-00T00:00:00Z";
    const auto put = [&](int place, qint64 value) {
        text[place] = char('0' + value / 10);
        text[place + 1] = char('0' + value % 10);
    };
    put(0, year / 100);
    put(2, year % 100);
    put(5, unsigned(date.month()));
    put(8, unsigned(date.day()));
    put(11, second / 3600);
    put(14, second / 60 % 60);
    put(17, second % 60);
    out.append(text, sizeof text - 1);
}

QString Rows::head(size_t column) const
{
    return headedByKeys ? QString::fromLatin1(columns[column].key) : columns[column].title;
}

qint64 Chart::largest() const
{
    qint64 most = 0;
    for (const Bar &bar : bars)
        for (const qint64 value : bar.values)
            most = std::max(most, value);
    return most;
}

QString Section::emptiness() const
{
    const Rows *rows = std::get_if<Rows>(&content);
    const QStringList *lines = std::get_if<QStringList>(&content);
    if ((!rows || rows->count > 0) && (!lines || !lines->isEmpty()))
        return {};
    return none.isEmpty() ? Text::tr("None.") : none;
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
    const auto found = std::find_if(
        sections.begin(), sections.end(), [&](const Section &section) { return key == QLatin1StringView(section.key); });
    return found == sections.end() ? nullptr : &*found;
}

} // namespace lictor::report
