#include "terms/result.h"

namespace lictor {

QString Error::sentence() const
{
    QString text = what.isEmpty() ? why : what + u": " + why;
    if (!remedy.isEmpty())
        text += u"; " + remedy;
    return text;
}

tl::unexpected<Error> refuse(Refusal refusal, QString what, QString why, QString remedy, QString rule)
{
    return tl::make_unexpected(Error{refusal, std::move(what), std::move(why), std::move(remedy), std::move(rule)});
}

} // namespace lictor
