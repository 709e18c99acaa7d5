#include "inventory/field.h"

#include <array>

namespace lictor::inventory {

namespace {

const std::array<QString, fieldCount> &words()
{
    static const std::array<QString, fieldCount> all{QString(), QStringLiteral("name"), QStringLiteral("model"),
        QStringLiteral("pid"), QStringLiteral("serial"), QStringLiteral("version"), QStringLiteral("address"),
        QStringLiteral("site"), QStringLiteral("virtual-account"), QStringLiteral("group"), QStringLiteral("role"),
        QStringLiteral("chassis"), QStringLiteral("slot"), QStringLiteral("memory-gb"), QStringLiteral("memory-mb"),
        QStringLiteral("vcpus"), QStringLiteral("hypervisor"), QStringLiteral("entitlement"), QStringLiteral("contexts"),
        QStringLiteral("strong-encryption"), QStringLiteral("security-plus"), QStringLiteral("carrier"), QStringLiteral("tier"),
        QStringLiteral("method"), QStringLiteral("mode"), QStringLiteral("registration"), QStringLiteral("status"),
        QStringLiteral("sysobjectid"), QStringLiteral("manufacturer"), QStringLiteral("os"), QStringLiteral("satellite"),
        QStringLiteral("authorization"), QStringLiteral("last-contact"), QStringLiteral("mate")};
    return all;
}

} // namespace

QString toWord(Field field) { return words()[size_t(field)]; }

std::optional<Field> fieldFromWord(QStringView word)
{
    for (size_t i = 1; i < fieldCount; ++i)
        if (word.compare(words()[i], Qt::CaseInsensitive) == 0)
            return Field(i);
    return std::nullopt;
}

bool isImported(Field field) { return (field != Field::None && field < Field::Satellite) || field == Field::Mate; }

} // namespace lictor::inventory
