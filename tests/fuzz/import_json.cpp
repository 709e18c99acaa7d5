#include "imported.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    lictor::test::import(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), "json");
    return 0;
}
