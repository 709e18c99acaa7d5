#include "inventory/ansible_json.h"

#include "inventory/text_folding.h"

namespace lictor::inventory {

namespace {

namespace dom = simdjson::dom;

/// A scalar as text; nothing for lists and objects.
std::optional<QString> scalarText(const dom::element &element)
{
    switch (element.type()) {
    case dom::element_type::STRING: return toText(std::string_view(element));
    case dom::element_type::NULL_VALUE: return QString();
    case dom::element_type::ARRAY:
    case dom::element_type::OBJECT: return std::nullopt;
    default: return QString::fromStdString(simdjson::minify(element));
    }
}

/// The texts of a list, or the keys of an object.
QStringList namesIn(const dom::element &group, std::string_view key)
{
    QStringList names;
    dom::array list;
    dom::object object;
    if (group.at_key(key).get(list) == simdjson::SUCCESS) {
        for (const dom::element name : list)
            if (const auto text = scalarText(name))
                names << *text;
    } else if (group.at_key(key).get(object) == simdjson::SUCCESS) {
        for (const dom::key_value_pair field : object)
            names << toText(field.key);
    }
    return names;
}

void readHosts(const JsonText &json, AnsibleInventory &inventory)
{
    const dom::object root = json.root();
    size_t meta = 0, variables = 0, at = 0;
    dom::object hosts;
    for (const dom::key_value_pair field : root) {
        if (field.key == "_meta")
            meta = at;
        ++at;
    }
    dom::object about;
    if (root.at_key("_meta").get(about) || about.at_key("hostvars").get(hosts))
        return;
    at = 0;
    for (const dom::key_value_pair field : about) {
        if (field.key == "hostvars")
            variables = at;
        ++at;
    }
    const std::vector<int> lines = objectLines(json.text(), {meta, variables});
    size_t number = 0;
    for (const dom::key_value_pair field : hosts) {
        dom::object values;
        if (field.value.get(values))
            continue;
        const size_t host = inventory.host(toText(field.key), lines[number++]);
        for (const dom::key_value_pair variable : values)
            if (const auto text = scalarText(variable.value))
                inventory.setHostVariable(host, {toText(variable.key), *text, 0});
    }
}

} // namespace

OpenedFile openAnsibleJson(const JsonText &json, const LayoutRules &rules)
{
    AnsibleInventory inventory;
    readHosts(json, inventory);
    const dom::object root = json.root();
    for (const dom::key_value_pair field : root) {
        if (field.key == "_meta" || !field.value.is_object())
            continue;
        const size_t group = inventory.group(toText(field.key));
        for (const QString &child : namesIn(field.value, "children"))
            inventory.addChild(group, inventory.group(child));
        for (const QString &host : namesIn(field.value, "hosts"))
            inventory.addHost(group, inventory.host(host, 1));
        dom::object variables;
        if (field.value.at_key("vars").get(variables) == simdjson::SUCCESS)
            for (const dom::key_value_pair variable : variables)
                if (const auto text = scalarText(variable.value))
                    inventory.setGroupVariable(group, {toText(variable.key), *text, 0});
    }
    return openAnsible(QStringLiteral("json"), json.profile(), inventory, rules);
}

} // namespace lictor::inventory
