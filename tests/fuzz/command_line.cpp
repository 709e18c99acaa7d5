#include "subject.h"

using namespace lictor;
using namespace lictor::test;

/// A session in which anything is typed: a refused line changes nothing, and what the lines made can be printed and read.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Given given = read(data, size);
    Subject subject(*given.model);
    cli::Session session(subject.fleet, catalog(), subject.device);
    for (const QString &line : given.lines) {
        const Fleet before = subject.fleet;
        const QString prompt = session.prompt();
        const cli::Answer answer = session.run(line);
        if (!answer.ok) {
            require(subject.fleet == before && session.prompt() == prompt, "a refused line changed something", line);
            require(answer.output.contains(u"ERROR: "), "a refusal without a reason", line);
        }
        session.completions(line);
    }
    requireRoundTrip(*given.model, subject);
    return 0;
}
