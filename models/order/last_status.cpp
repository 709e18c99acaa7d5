#include "order/last_status.h"

namespace lictor {

QString toWord(LastStatus status)
{
    switch (status) {
    case LastStatus::None: break;
    case LastStatus::Done: return QStringLiteral("done");
    case LastStatus::Refused: return QStringLiteral("refused");
    case LastStatus::LeftOut: return QStringLiteral("left-out");
    }
    return {};
}

} // namespace lictor
