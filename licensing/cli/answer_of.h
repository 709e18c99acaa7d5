#pragma once

#include "cli/answer.h"
#include "terms/result.h"

namespace lictor::cli {

/// What a device says of a command that its agent took or refused.
inline Answer answerOf(const Result<void> &result)
{
    return result ? Answer::silent() : Answer::refused(result.error().sentence());
}

/// The same of one that makes a code: it stands in the line below the sentence.
inline Answer answerOf(const char *sentence, const Result<QString> &code)
{
    return code ? Answer::shown(QLatin1StringView(sentence) + u'\n' + *code) : Answer::refused(code.error().sentence());
}

} // namespace lictor::cli
