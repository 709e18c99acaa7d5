#include "subject.h"

using namespace lictor;
using namespace lictor::test;

/// Any text as a configuration: it is read, and what came of it can be printed and read.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Given given = read(data, size);
    Subject subject(*given.model);
    cli::Session(subject.fleet, catalog(), subject.device).load(given.lines);
    requireRoundTrip(*given.model, subject);
    return 0;
}
