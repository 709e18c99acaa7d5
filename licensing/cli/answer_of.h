#pragma once

#include "cli/answer.h"
#include "terms/result.h"

namespace lictor::cli {

/// How a device says no; a chassis has another voice.
using Refuse = Answer (*)(const QString &why);

/// What a device says of a command that its agent took or refused.
inline Answer answerOf(const Result<void> &result, Refuse refused = Answer::refused)
{
    return result ? Answer::silent() : refused(result.error().sentence());
}

// The sentences above the codes of permanent reservation (PLR-10, PLR-17).
inline constexpr char aboveRequestCode[] = "Enter this request code in the Cisco Smart Software Manager portal:";
inline constexpr char aboveReturnCode[] = "Enter this return code in the Cisco Smart Software Manager portal:";

/// The same of a command that makes a code: it stands in the line below the sentence.
inline Answer answerOf(const char *sentence, const Result<QString> &code, Refuse refused = Answer::refused)
{
    return code ? Answer::shown(QLatin1StringView(sentence) + u'\n' + *code) : refused(code.error().sentence());
}

} // namespace lictor::cli
