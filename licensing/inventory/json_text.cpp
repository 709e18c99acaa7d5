#include "inventory/json_text.h"

#include "inventory/text_folding.h"
#include "inventory/text_lines.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace lictor::inventory {

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

namespace dom = simdjson::dom;

FileRefusal invalid(int line, const QString &why)
{
    return {
        Kind::JsonInvalid, line, {}, Inventory::tr("the text is no JSON that can be read (%1); export the list again").arg(why)};
}

FileRefusal noObject(int line) { return invalid(line, Inventory::tr("the devices of a list are objects, {…}")); }

/// Line of the first mistake.
int damagedLine(const QByteArray &text)
{
    QJsonParseError error;
    QJsonDocument::fromJson(text, &error);
    const qsizetype end = std::clamp<qsizetype>(error.offset, 0, text.size());
    return 1 + int(std::count(text.begin(), text.begin() + end, '\n'));
}

bool hasKey(const dom::element &element, std::string_view key)
{
    dom::object object;
    return element.get(object) == simdjson::SUCCESS && object.at_key(key).error() == simdjson::SUCCESS;
}

uint64_t numberIn(const dom::object &object, std::string_view key)
{
    uint64_t number = 0;
    return object.at_key(key).get(number) == simdjson::SUCCESS ? number : 0;
}

bool saysMorePages(const dom::object &root, size_t count)
{
    dom::object pagination;
    return root.at_key("next").is_string() || numberIn(root, "totalRecords") > count
        || (root.at_key("pagination").get(pagination) == simdjson::SUCCESS
            && numberIn(pagination, "pages") > numberIn(pagination, "page"));
}

} // namespace

std::vector<int> objectLines(std::string_view text, const std::vector<size_t> &path)
{
    std::vector<int> lines;
    std::vector<size_t> places; // in each list or object that is open
    size_t matching = 0; // so many of the outer ones lead where the path leads
    int line = 1;
    for (size_t at = 0; at < text.size(); ++at)
        switch (text[at]) {
        case '\n': ++line; break;
        case '"':
            while (++at < text.size() && text[at] != '"')
                at += text[at] == '\\';
            break;
        case '{':
        case '[':
            if (text[at] == '{' && places.size() == path.size() + 1 && matching == path.size())
                lines.push_back(line);
            if (!places.empty() && places.size() <= path.size() && matching == places.size() - 1
                && places.back() == path[matching])
                ++matching;
            places.push_back(0);
            break;
        case '}':
        case ']':
            places.pop_back();
            if (matching > 0 && places.size() == matching)
                --matching;
            break;
        case ',': ++places.back(); break;
        default: break;
        }
    return lines;
}

JsonText::JsonText(const QByteArray &text) : m_text(text), m_size(size_t(text.size()))
{
    m_text.append(QByteArray(simdjson::SIMDJSON_PADDING, ' '));
}

std::optional<FileRefusal> JsonText::load()
{
    const simdjson::error_code error = m_parser.parse(m_text.constData(), m_size, false).get(m_root);
    if (error) {
        if (auto asLines = loadLines(); !asLines || m_form == Form::Lines)
            return asLines;
        return invalid(damagedLine(m_text), QString::fromUtf8(simdjson::error_message(error)));
    }
    if (dom::array list; m_root.get(list) == simdjson::SUCCESS) {
        m_form = Form::List;
        setList(list, {});
    } else if (dom::object object; m_root.get(object) == simdjson::SUCCESS) {
        recognise(object);
    } else {
        return noObject(1);
    }
    return std::nullopt;
}

/// An object a line: more than one, and the first is whole.
std::optional<FileRefusal> JsonText::loadLines()
{
    int whole = 0;
    const auto refused = eachLine([&](const dom::object &, int, double) {
        ++whole;
        return true;
    });
    if (whole > 0)
        m_form = Form::Lines;
    return refused;
}

void JsonText::setList(const dom::array &list, const std::vector<size_t> &path)
{
    m_form = Form::List;
    m_list = list;
    m_lines = objectLines(text(), path);
}

void JsonText::recognise(const dom::object &root)
{
    if (hasKey(m_root, "_meta")) {
        m_profile = QStringLiteral("ansible-json");
        return;
    }
    constexpr std::array<std::string_view, 4> usual{"results", "devices", "data", "items"};
    const auto rankOf = [&](std::string_view key) { return size_t(std::find(usual.begin(), usual.end(), key) - usual.begin()); };
    // A device may hold lists itself: an object that says a name is no list of others.
    const bool isDevice = hasKey(m_root, "name") || hasKey(m_root, "hostname") || hasKey(m_root, "serial");
    std::optional<dom::array> list;
    std::string_view member;
    size_t place = 0, at = 0;
    for (const dom::key_value_pair field : root) {
        dom::array candidate;
        const bool isUsual = rankOf(field.key) < usual.size();
        const bool ofObjects = field.value.get(candidate) == simdjson::SUCCESS
            && (candidate.size() ? candidate.at(0).is_object() : isUsual) && (isUsual || !isDevice);
        if (ofObjects && (!list || rankOf(field.key) < rankOf(member))) {
            list = candidate;
            member = field.key;
            place = at;
        }
        ++at;
    }
    if (!list)
        return;
    setList(*list, {place});
    m_morePages = saysMorePages(root, list->size());
    const dom::element first = list->size() ? list->at(0).value() : dom::element();
    if (list->size() == 0)
        return;
    if (member == "results" && hasKey(first, "device_type"))
        m_profile = QStringLiteral("netbox-api");
    else if (member == "devices" && hasKey(first, "sysObjectID"))
        m_profile = QStringLiteral("librenms");
    else if (member == "devices" && hasKey(first, "sudi"))
        m_profile = QStringLiteral("ssm-product-instances");
    else if (member == "data" && hasKey(first, "neInstanceId"))
        m_profile = QStringLiteral("services-api");
}

std::optional<FileRefusal> JsonText::eachLine(const TakeObject &take)
{
    TextLines lines(text());
    for (std::string_view line; lines.next(line);) {
        if (trimmed(line).empty())
            continue;
        dom::object object;
        // What follows the line is more than the padding that the parser wants.
        if (const auto error = m_parser.parse(line.data(), line.size(), false).get(object))
            return invalid(lines.number(), QString::fromUtf8(simdjson::error_message(error)));
        if (!take(object, lines.number(), 1 - double(lines.left()) / double(m_size)))
            break;
    }
    return std::nullopt;
}

std::optional<FileRefusal> JsonText::eachObject(const TakeObject &take)
{
    if (m_form == Form::Lines)
        return eachLine(take);
    dom::object object;
    if (m_form == Form::OneObject) {
        if (m_root.get(object) == simdjson::SUCCESS)
            take(object, 1 + int(std::count(m_text.begin(), m_text.begin() + m_text.indexOf('{'), '\n')), 1);
        return std::nullopt;
    }
    size_t number = 0;
    for (const dom::element element : m_list) {
        if (element.get(object))
            return noObject(number ? m_lines[number - 1] : 1);
        if (!take(object, m_lines[number], double(number) / double(m_lines.size())))
            break;
        ++number;
    }
    return std::nullopt;
}

} // namespace lictor::inventory
