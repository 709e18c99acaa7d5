#include "inventory/recognise.h"

#include "inventory/text_lines.h"

#include "transcript/line_reader.h"
#include "transcript/output_kind.h"
#include "transcript/prompt.h"

#include <QCoreApplication>

#include <algorithm>
#include <cctype>
#include <vector>

namespace lictor::inventory {

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

Recognised refused(const char *format, Kind kind, const QString &reason)
{
    return {QString::fromLatin1(format), FileRefusal{kind, 0, {}, reason}};
}

Recognised recognised(const char *format) { return {QString::fromLatin1(format), std::nullopt}; }

bool isWordByte(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-' || c == '.'; }

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front())))
        text.remove_prefix(1);
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())))
        text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    constexpr size_t looked = 64 * 1024;
    const bool cut = text.size() > looked;
    TextLines start(text.substr(0, looked));
    std::vector<std::string_view> lines;
    for (std::string_view line; start.next(line);)
        lines.push_back(line);
    if (cut && lines.size() > 1)
        lines.pop_back(); // what was cut says nothing
    return lines;
}

/// What portals call a workbook and is a web page.
bool isMarkup(std::string_view start)
{
    std::string begin(start.substr(0, 9));
    std::transform(begin.begin(), begin.end(), begin.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    for (const std::string_view mark : {"<!doctype", "<html", "<table", "<?xml"})
        if (begin.starts_with(mark))
            return true;
    return false;
}

/// `[word]`, `[word:children]` or `[word:vars]`.
bool isIniSection(std::string_view line)
{
    line = trimmed(line);
    if (line.size() < 3 || line.front() != '[' || line.back() != ']')
        return false;
    line = line.substr(1, line.size() - 2);
    const size_t colon = line.find(':');
    const std::string_view tail = colon == std::string_view::npos ? "vars" : line.substr(colon + 1);
    const std::string_view word = line.substr(0, colon);
    return !word.empty() && std::all_of(word.begin(), word.end(), isWordByte)
        && !std::isdigit(static_cast<unsigned char>(word.front())) && (tail == "vars" || tail == "children");
}

bool isYaml(const std::vector<std::string_view> &lines)
{
    bool first = true, deeper = false;
    for (std::string_view line : lines) {
        const std::string_view text = trimmed(line);
        if (text.empty() || text.front() == '#')
            continue;
        if (first && text == "---")
            return true;
        if (first && (text.back() != ':' || !std::all_of(text.begin(), text.end() - 1, isWordByte)))
            return false;
        first = false;
        deeper = deeper || text == "hosts:" || text == "children:";
    }
    return deeper;
}

bool isDeviceOutput(std::string_view line)
{
    return line.starts_with("Cisco Adaptive Security Appliance Software Version") || line.starts_with("UDI: PID:")
        || line.starts_with("Smart Licensing Status") || line.starts_with("Smart licensing enabled:")
        || (line.starts_with("PID: ") && line.find("SN:") != std::string_view::npos);
}

bool isConfiguration(std::string_view line)
{
    constexpr std::string_view release = "ASA Version ";
    return line.starts_with("!RANCID-CONTENT-TYPE") || line.starts_with("! Cisco Adaptive Security Appliance")
        || (line.starts_with(release) && line.size() > release.size()
            && std::isdigit(static_cast<unsigned char>(line[release.size()])));
}

/// A prompt, and behind it a command whose output is read.
bool isCommand(std::string_view line)
{
    const auto prompt = transcript::readPrompt(line);
    if (!prompt)
        return false;
    const transcript::OutputKind output = transcript::outputOf(prompt->command);
    return output != transcript::OutputKind::None && output != transcript::OutputKind::Other;
}

/// What a device printed, also where a terminal, a logger or a mail wrote something in front of it.
std::optional<Recognised> recogniseDevice(std::string_view text)
{
    constexpr size_t looked = 64 * 1024;
    bool configuration = false;
    transcript::LineReader lines(text.substr(0, looked));
    for (transcript::Line line; lines.next(line);) {
        if (isDeviceOutput(trimmed(line.text)) || isCommand(line.text))
            return recognised("device-output");
        configuration = configuration || isConfiguration(trimmed(line.text));
    }
    return configuration ? std::optional(recognised("running-config")) : std::nullopt;
}

/// `name;type;up[;comment]` in every line that is no comment.
bool isRouterDatabase(const std::vector<std::string_view> &lines)
{
    bool any = false;
    for (std::string_view line : lines) {
        line = trimmed(line);
        if (line.empty() || line.front() == '#')
            continue;
        const char separator = line.find(';') != std::string_view::npos ? ';' : ':';
        const size_t one = line.find(separator);
        const size_t two = one == std::string_view::npos ? one : line.find(separator, one + 1);
        if (two == std::string_view::npos)
            return false;
        const std::string_view state = line.substr(two + 1, line.find(separator, two + 1) - two - 1);
        if (state != "up" && state != "down")
            return false;
        any = true;
    }
    return any;
}

} // namespace

std::optional<Recognised> recogniseContainer(const QByteArray &raw)
{
    if (raw.isEmpty())
        return refused("csv", Kind::Empty, Inventory::tr("the file is empty; choose the file that holds the list"));
    if (raw.startsWith(QByteArrayView("PK\x03\x04", 4))) {
        if (raw.left(256).contains("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"))
            return refused("ods", Kind::Ods, Inventory::tr("an OpenDocument spreadsheet is not read; save it as XLSX or CSV"));
        if (raw.contains("[Content_Types].xml"))
            return recognised("xlsx");
        return refused(
            "binary", Kind::Binary, Inventory::tr("the file is a ZIP archive and no list; unpack it and import the files in it"));
    }
    if (raw.startsWith(QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8))) {
        const QString stream = QStringLiteral("EncryptedPackage");
        if (raw.contains(QByteArrayView(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2)))
            return refused("xlsx", Kind::Encrypted,
                Inventory::tr("the workbook is protected by a password; remove it, or save the list as CSV"));
        return refused("xls", Kind::LegacyXls, Inventory::tr("an old Excel workbook (.xls) is not read; save it as XLSX or CSV"));
    }
    return std::nullopt;
}

Recognised recogniseText(std::string_view text)
{
    const std::string_view start = trimmed(text.substr(0, 64 * 1024));
    if (start.empty() && trimmed(text).empty())
        return refused("csv", Kind::Empty, Inventory::tr("the file is empty; choose the file that holds the list"));
    if (isMarkup(start))
        return refused("binary", Kind::Binary,
            Inventory::tr("the file is HTML or XML, whatever its name; open it in the spreadsheet and save it as XLSX or CSV"));
    if (const std::optional<Recognised> device = recogniseDevice(text))
        return *device;
    const std::vector<std::string_view> lines = linesOf(text);
    if (std::any_of(lines.begin(), lines.end(), isIniSection))
        return recognised("ansible-ini");
    if (start.starts_with('{') || start.starts_with('['))
        return recognised("json");
    if (isYaml(lines))
        return recognised("ansible-yaml");
    if (isRouterDatabase(lines))
        return recognised("rancid");
    return {};
}

} // namespace lictor::inventory
