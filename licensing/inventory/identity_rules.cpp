#include "inventory/cell_rules.h"

#include "inventory/text_folding.h"
#include "terms/address.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lictor::inventory {

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Letters, digits and `.-_`, a letter first: needs no further look.
bool isPlainName(std::string_view text)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return isLetter(text.front()) && std::all_of(text.begin(), text.end(), [&](char c) {
        return isLetter(c) || isDigit(c) || c == '-' || c == '.' || c == '_';
    });
}

/// `01-Mar`, `1. Mrz`, `3/1/2021`: what a spreadsheet makes of MAR-01 (INV-28).
bool isSpreadsheetDate(std::string_view text)
{
    if (!isDigit(text.front()))
        return false;
    size_t at = 1;
    while (at < text.size() && at < 2 && isDigit(text[at]))
        ++at;
    if (at >= text.size() || (text[at] != '-' && text[at] != '.' && text[at] != '/' && text[at] != ' '))
        return false;
    const char separator = text[at];
    std::string_view rest = text.substr(at + 1);
    while (!rest.empty() && rest.front() == ' ')
        rest.remove_prefix(1);
    static const std::array<QString, 34> months{QStringLiteral("jan"), QStringLiteral("feb"), QStringLiteral("mar"),
        QStringLiteral("apr"), QStringLiteral("may"), QStringLiteral("jun"), QStringLiteral("jul"), QStringLiteral("aug"),
        QStringLiteral("sep"), QStringLiteral("oct"), QStringLiteral("nov"), QStringLiteral("dec"), QStringLiteral("mrz"),
        QStringLiteral("mär"), QStringLiteral("mai"), QStringLiteral("okt"), QStringLiteral("dez"), QStringLiteral("janv"),
        QStringLiteral("févr"), QStringLiteral("mars"), QStringLiteral("avr"), QStringLiteral("juin"), QStringLiteral("juil"),
        QStringLiteral("août"), QStringLiteral("sept"), QStringLiteral("déc"), QStringLiteral("ene"), QStringLiteral("abr"),
        QStringLiteral("ago"), QStringLiteral("dic"), QStringLiteral("gen"), QStringLiteral("mag"), QStringLiteral("giu"),
        QStringLiteral("lug")};
    const QString word = toText(rest).toLower();
    qsizetype letters = 0;
    while (letters < word.size() && word[letters].isLetter())
        ++letters;
    if (letters > 0) {
        const QStringView tail = QStringView(word).sliced(letters);
        const bool yearOrNothing =
            std::all_of(tail.begin(), tail.end(), [](QChar c) { return c.isDigit() || c == u'.' || c == u'-' || c == u' '; });
        return yearOrNothing && std::find(months.begin(), months.end(), word.first(letters)) != months.end();
    }
    // Three numbers: day, month, year in some order.
    int numbers = 1;
    bool inNumber = false;
    for (char c : rest) {
        if (!isDigit(c) && c != separator)
            return false;
        numbers += isDigit(c) && !inNumber;
        inNumber = isDigit(c);
    }
    return numbers == 3 && separator != ' ';
}

std::string cleanName(std::string_view text)
{
    std::string clean;
    for (size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        if (rest.starts_with("\xE2\x80\x8B") || rest.starts_with("\xE2\x80\x8C") || rest.starts_with("\xE2\x80\x8D")
            || rest.starts_with("\xEF\xBB\xBF")) {
            i += 2;
        } else if (rest.starts_with("\r\n")) {
            clean += ' ';
            ++i;
        } else {
            clean += text[i] == '\n' || text[i] == '\r' ? ' ' : text[i];
        }
    }
    return clean;
}

/// `1.5E+14`, `9,12346E+19`: an integer with E alone is a serial number (INV-14).
bool isScientific(std::string_view text)
{
    size_t at = 0;
    const auto digits = [&] {
        const size_t begin = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        return at > begin;
    };
    bool marked = false;
    if (!digits())
        return false;
    if (at < text.size() && (text[at] == '.' || text[at] == ',')) {
        marked = true;
        ++at;
        if (!digits())
            return false;
    }
    if (at >= text.size() || (text[at] != 'E' && text[at] != 'e'))
        return false;
    ++at;
    if (at < text.size() && (text[at] == '+' || text[at] == '-')) {
        marked = true;
        ++at;
    }
    return digits() && at == text.size() && marked;
}

constexpr size_t shortestSerial = 8, longestSerial = 14;

bool isIpv4(std::string_view text)
{
    int groups = 0;
    size_t at = 0;
    while (true) {
        int value = 0;
        const size_t begin = at;
        while (at < text.size() && isDigit(text[at]) && at - begin < 4)
            value = value * 10 + (text[at++] - '0');
        if (at == begin || value > 255 || (at - begin > 1 && text[begin] == '0'))
            return false;
        if (++groups == 4)
            return at == text.size();
        if (at >= text.size() || text[at] != '.')
            return false;
        ++at;
    }
}

/// Without prefix length, zone and the port of a socket address.
std::string_view bareAddress(std::string_view text)
{
    if (const size_t slash = text.find('/'); slash != std::string_view::npos && slash + 1 < text.size()
        && std::all_of(text.begin() + long(slash) + 1, text.end(), isDigit))
        text = text.substr(0, slash);
    if (text.starts_with('[')) {
        if (const size_t end = text.find(']'); end != std::string_view::npos)
            text = text.substr(1, end - 1);
    } else if (std::count(text.begin(), text.end(), ':') == 1) {
        const size_t colon = text.find(':');
        if (colon + 1 < text.size() && std::all_of(text.begin() + long(colon) + 1, text.end(), isDigit))
            text = text.substr(0, colon);
    }
    return text.substr(0, text.find('%'));
}

/// An address that a spreadsheet took for a number: groups of three digits from the right (INV-31).
QString regrouped(std::string_view digits)
{
    QString address;
    for (size_t left = digits.size(), group = 0; group < 4; ++group) {
        const size_t begin = left > 3 ? left - 3 : 0;
        const int value = toText(digits.substr(begin, left - begin)).toInt();
        if (value > 255)
            return {};
        address = group ? QString::number(value) + u'.' + address : QString::number(value);
        left = begin;
    }
    return address;
}

void setNameDate(Reading &reading, const QString &text)
{
    setWrong(reading, Kind::NameDate,
        Inventory::tr("\"%1\" is a date, the spreadsheet has turned the name into one; type the name again and format the "
                      "column as Text")
            .arg(text));
}

void setSerialScientific(Reading &reading, const QString &text)
{
    setWrong(reading, Kind::SerialScientific,
        Inventory::tr("\"%1\" is a number in scientific notation, the spreadsheet has lost digits of the serial; take it "
                      "from `show version` and format the "
                      "column as Text")
            .arg(text));
}

void setSerialMalformed(Reading &reading, const QString &text)
{
    setWrong(reading, Kind::SerialMalformed,
        Inventory::tr("\"%1\" is no serial number; give 8 to 14 letters and digits, such as JAD2318A1B7, from `show version`")
            .arg(text.left(80)));
}

} // namespace

void readName(Reading &reading, std::string_view cell, CellNature nature)
{
    if (!beginCell(reading, cell, nature))
        return;
    if (nature == CellNature::Date)
        return setNameDate(reading, toText(cell));
    constexpr size_t longest = 63;
    if (cell.size() <= longest && isPlainName(cell)) {
        reading.text = QString::fromLatin1(cell.data(), qsizetype(cell.size()));
        return;
    }
    const QString text = toText(trimmed(cleanName(cell)));
    constexpr std::string_view formula = "=+@\t";
    if (formula.find(cell.front()) != std::string_view::npos) {
        setWrong(reading, Kind::NameMalformed,
            Inventory::tr("\"%1\" begins with a character that spreadsheets take for a formula; give the host name")
                .arg(text.left(int(longest))));
    } else if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; })) {
        setWrong(reading, Kind::NameMalformed, Inventory::tr("the name holds a control character; type it again"));
    } else if (text.size() > qsizetype(longest)) {
        setWrong(reading, Kind::NameMalformed,
            Inventory::tr("\"%1…\" has %2 characters, a name has 1 to %3; shorten it")
                .arg(text.left(20))
                .arg(text.size())
                .arg(longest));
    } else if (isSpreadsheetDate(cell)) {
        setNameDate(reading, text);
    } else {
        reading.text = text;
    }
}

void readSerial(Reading &reading, std::string_view cell, CellNature nature)
{
    if (!beginCell(reading, cell, nature))
        return;
    constexpr size_t exactDigits = 15; // a double holds no more
    const bool wholeNumber = cell.size() <= exactDigits && std::all_of(cell.begin(), cell.end(), isDigit);
    if (nature == CellNature::Number && !wholeNumber)
        return setSerialScientific(reading, toText(cell));
    if (nature == CellNature::Date)
        return setSerialMalformed(reading, toText(cell));
    if (cell == "0") {
        reading.state = Reading::State::Absent;
        return;
    }
    std::array<char, longestSerial> plain;
    size_t length = 0;
    bool isPlain = cell.size() <= longestSerial;
    for (size_t i = 0; isPlain && i < cell.size(); ++i) {
        const char c = cell[i];
        const bool lower = c >= 'a' && c <= 'z';
        isPlain = lower || isDigit(c) || (c >= 'A' && c <= 'Z');
        plain[length++] = lower ? char(c - 'a' + 'A') : c;
    }
    if (isPlain && length >= shortestSerial) {
        reading.text = QString::fromLatin1(plain.data(), qsizetype(length));
        return;
    }
    const QString text = toText(cell);
    if (isScientific(cell)) {
        setSerialScientific(reading, text);
        return;
    }
    QString clean = text.toUpper();
    for (const QString &prefix : {QStringLiteral("SN:"), QStringLiteral("S/N:"), QStringLiteral("S/N")})
        if (clean.startsWith(prefix)) {
            clean.remove(0, prefix.size());
            break;
        }
    clean.removeIf([](QChar c) { return c.isSpace() || c == u'-' || c.unicode() == 0x200B; });
    const bool readable = clean.size() >= qsizetype(shortestSerial) && clean.size() <= qsizetype(longestSerial)
        && std::all_of(clean.begin(), clean.end(), [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'); });
    if (!readable) {
        setSerialMalformed(reading, text);
        return;
    }
    reading.text = clean;
    reading.notes.push_back({Kind::SerialCleaned, Inventory::tr("\"%1\" is taken as %2").arg(text, clean)});
}

void readAddress(Reading &reading, std::string_view cell, CellNature nature)
{
    if (!beginCell(reading, cell, nature))
        return;
    const std::string_view bare = bareAddress(cell);
    if (isIpv4(bare)) {
        reading.text = QString::fromLatin1(bare.data(), qsizetype(bare.size()));
        return;
    }
    constexpr size_t fewest = 10, most = 12;
    if (cell.size() >= fewest && cell.size() <= most && std::all_of(cell.begin(), cell.end(), isDigit)) {
        if (const QString address = regrouped(cell); !address.isEmpty()) {
            reading.text = address;
            reading.notes.push_back({Kind::AddressRegrouped,
                Inventory::tr("the spreadsheet had made a number of the address; \"%1\" is taken as %2")
                    .arg(toText(cell), address)});
            return;
        }
    }
    const QString text = toText(bare);
    if (text.contains(u':') && isIpAddress(text)) {
        reading.text = text;
        return;
    }
    setWrong(reading, Kind::AddressMalformed,
        isScientific(cell)
            ? Inventory::tr("\"%1\" is a number in scientific notation, the spreadsheet has lost digits of the address; type it "
                            "again and format the column as Text")
                  .arg(toText(cell))
            : Inventory::tr("\"%1\" is no IPv4 or IPv6 address; give one such as 192.0.2.1").arg(toText(cell).left(80)));
}

} // namespace lictor::inventory
