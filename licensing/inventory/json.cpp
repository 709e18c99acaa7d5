#include "inventory/json.h"

#include "inventory/ansible_json.h"
#include "inventory/json_source.h"

#include <QCoreApplication>

namespace lictor::inventory {

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

} // namespace

OpenedFile openJson(const QByteArray &text, const LayoutRules &rules)
{
    OpenedFile file;
    file.format = QStringLiteral("json");
    auto json = std::make_shared<JsonText>(text);
    file.refused = json->load();
    file.layout.profile = json->profile();
    if (!file.refused && json->profile() == u"ansible-json")
        return openAnsibleJson(*json, rules);
    auto source = std::make_unique<JsonSource>(json, rules.headers);
    if (!file.refused)
        file.refused = source->findColumns();
    if (file.refused)
        return file;
    if (json->profile() == u"librenms")
        source->preferSystemName();
    file.layout = layoutOfSource(*source, rules, json->profile());
    if (!json->isEmpty() && !file.layout.has(Field::Name) && !file.layout.has(Field::Serial) && !file.layout.refused)
        file.refused = FileRefusal{Kind::NoHeader, 0, {},
            Inventory::tr(
                "no key of the objects says the name or the serial number of a device; name them such as name, model and "
                "serial, or say with --map which they are")};
    if (json->hasMorePages())
        file.notes.push_back(
            {Kind::MorePages, -1, {}, Inventory::tr("the file is one page of a longer list; import the other pages too"), 0});
    file.source = std::move(source);
    return file;
}

} // namespace lictor::inventory
