#include "imported.h"
#include "licensing/inventory/workbook_fixture.h"

using namespace lictor::test;

/// An archive as it is; anything else as the rows of a sheet, so that what is changed is XML and no compressed bytes.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    import(bytes.startsWith("PK") ? bytes : workbook({{ bytes }}, "<si><t>fw-1</t></si>"), "xlsx");
    return 0;
}
