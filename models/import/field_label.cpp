#include "import/field_label.h"

#include <QCoreApplication>

namespace lictor {

namespace {

struct Label {
    const char *word;
    const char *text;
};
constexpr Label labels[] = {
    {"name", QT_TRANSLATE_NOOP("ImportField", "Name")},
    {"model", QT_TRANSLATE_NOOP("ImportField", "Model")},
    {"pid", QT_TRANSLATE_NOOP("ImportField", "Product ID")},
    {"serial", QT_TRANSLATE_NOOP("ImportField", "Serial")},
    {"version", QT_TRANSLATE_NOOP("ImportField", "Version")},
    {"address", QT_TRANSLATE_NOOP("ImportField", "Address")},
    {"site", QT_TRANSLATE_NOOP("ImportField", "Site")},
    {"virtual-account", QT_TRANSLATE_NOOP("ImportField", "Virtual account")},
    {"group", QT_TRANSLATE_NOOP("ImportField", "Pair or cluster")},
    {"role", QT_TRANSLATE_NOOP("ImportField", "Role in it")},
    {"chassis", QT_TRANSLATE_NOOP("ImportField", "Chassis")},
    {"slot", QT_TRANSLATE_NOOP("ImportField", "Slot")},
    {"memory-gb", QT_TRANSLATE_NOOP("ImportField", "Memory in GB")},
    {"memory-mb", QT_TRANSLATE_NOOP("ImportField", "Memory in MB")},
    {"vcpus", QT_TRANSLATE_NOOP("ImportField", "vCPUs")},
    {"hypervisor", QT_TRANSLATE_NOOP("ImportField", "Hypervisor")},
    {"entitlement", QT_TRANSLATE_NOOP("ImportField", "Throughput entitlement")},
    {"contexts", QT_TRANSLATE_NOOP("ImportField", "Contexts requested")},
    {"strong-encryption", QT_TRANSLATE_NOOP("ImportField", "Strong encryption")},
    {"security-plus", QT_TRANSLATE_NOOP("ImportField", "Security Plus")},
    {"carrier", QT_TRANSLATE_NOOP("ImportField", "Carrier")},
    {"tier", QT_TRANSLATE_NOOP("ImportField", "Feature tier")},
    {"method", QT_TRANSLATE_NOOP("ImportField", "Licensing method")},
    {"mode", QT_TRANSLATE_NOOP("ImportField", "Appliance or platform mode")},
    {"registration", QT_TRANSLATE_NOOP("ImportField", "Registration")},
    {"status", QT_TRANSLATE_NOOP("ImportField", "Status (in service or not)")},
    {"manufacturer", QT_TRANSLATE_NOOP("ImportField", "Manufacturer (decides only)")},
    {"os", QT_TRANSLATE_NOOP("ImportField", "Operating system (decides only)")},
    {"sysobjectid", QT_TRANSLATE_NOOP("ImportField", "sysObjectID (decides only)")},
};

} // namespace

QString fieldLabel(const QString &word)
{
    for (const Label &label : labels)
        if (word == QLatin1String(label.word))
            return QCoreApplication::translate("ImportField", label.text);
    return word;
}

QStringList fieldWords()
{
    QStringList words;
    for (const Label &label : labels)
        words << QLatin1String(label.word);
    return words;
}

} // namespace lictor
