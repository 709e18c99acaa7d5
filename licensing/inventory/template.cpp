#include "inventory/template.h"

#include "inventory/field.h"

namespace lictor::inventory {

QStringList templateHeader()
{
    QStringList header;
    for (const Field field : {Field::Name, Field::Model, Field::Serial, Field::Version, Field::Address, Field::Site,
             Field::VirtualAccount, Field::Group, Field::Role, Field::Chassis, Field::Slot, Field::MemoryGb, Field::Vcpus,
             Field::Hypervisor, Field::Entitlement, Field::Contexts, Field::StrongEncryption, Field::SecurityPlus, Field::Carrier,
             Field::Method, Field::Mode, Field::Registration})
        header << toWord(field);
    return header;
}

QByteArray csvTemplate() { return templateHeader().join(u',').toUtf8() + "\r\n"; }

} // namespace lictor::inventory
