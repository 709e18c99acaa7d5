#include "inventory/number_rules.h"

#include "inventory/text_folding.h"

#include <QCoreApplication>

#include <cmath>
#include <optional>

namespace lictor::inventory {

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

void setNotANumber(Reading &reading, std::string_view cell)
{
    setWrong(reading, Kind::ValueNotANumber, Inventory::tr("\"%1\" is no number; give one such as 8").arg(toText(cell).left(80)));
}

/// `1.234.567` or `1,234`: every group after the first has three digits.
bool isGrouped(const QString &text, QChar separator)
{
    const QStringList groups = text.split(separator);
    for (qsizetype i = 1; i < groups.size(); ++i)
        if (groups[i].size() != 3)
            return false;
    return groups.size() > 1 && !groups[0].isEmpty() && groups[0].size() <= 3 && groups[0] != u"0";
}

/// A number with a point or a comma; a single group of three digits is a thousand only where `thousands` says so.
std::optional<double> numberOf(QString text, bool thousands)
{
    const bool point = text.contains(u'.'), comma = text.contains(u',');
    if (point && comma) {
        const QChar grouping = text.lastIndexOf(u'.') > text.lastIndexOf(u',') ? u',' : u'.';
        const QChar decimal = grouping == u',' ? u'.' : u',';
        if (text.count(decimal) != 1 || !isGrouped(text.section(decimal, 0, 0), grouping))
            return std::nullopt;
        text.remove(grouping);
    } else if (point || comma) {
        const QChar separator = point ? u'.' : u',';
        if ((text.count(separator) > 1 || thousands) && isGrouped(text, separator))
            text.remove(separator);
    }
    text.replace(u',', u'.');
    for (QChar c : text)
        if (!(c >= u'0' && c <= u'9') && c != u'.' && c != u'-')
            return std::nullopt;
    bool fine = false;
    const double number = text.toDouble(&fine);
    return fine ? std::optional(number) : std::nullopt;
}

} // namespace

void readCount(Reading &reading, std::string_view cell)
{
    const std::optional<double> number = numberOf(toText(cell), false);
    if (!number || *number != std::floor(*number))
        return setNotANumber(reading, cell);
    constexpr double most = 1e6;
    if (std::abs(*number) > most)
        return setWrong(reading, Kind::ValueOutOfRange,
            Inventory::tr("%1 is outside every range; give the true number").arg(toText(cell).left(40)));
    reading.number = int(*number);
}

void readMemory(Reading &reading, std::string_view cell, bool headerSaysMegabytes)
{
    QString text = toText(cell).simplified();
    qsizetype unitAt = text.size();
    while (unitAt > 0 && text[unitAt - 1].isLetter())
        --unitAt;
    const QString unit = text.sliced(unitAt).toLower();
    text = text.first(unitAt).trimmed();
    const bool megabytes = unit.isEmpty() ? headerSaysMegabytes : unit.startsWith(u'm');
    const bool known = unit.isEmpty() || unit == u"gb" || unit == u"gib" || unit == u"g" || unit == u"go" || unit == u"mb"
        || unit == u"mib" || unit == u"m" || unit == u"mo";
    const std::optional<double> number = known ? numberOf(text, megabytes) : std::nullopt;
    if (!number)
        return setNotANumber(reading, cell);
    constexpr double megabytesPerGigabyte = 1024;
    reading.amount = megabytes ? *number / megabytesPerGigabyte : *number;
    if (megabytes != headerSaysMegabytes)
        reading.notes.push_back(
            {Kind::UnitConverted, Inventory::tr("\"%1\" is taken as %2 GB").arg(toText(cell)).arg(reading.amount)});
}

} // namespace lictor::inventory
