#pragma once

#include <QString>

namespace lictor::demo {

/// `u"fw-1"_s` as a QString (Qt has this operator from 6.4 on in a namespace of its own; this one needs no using directive).
inline QString operator""_s(const char16_t *text, size_t length)
{
    return QString(reinterpret_cast<const QChar *>(text), qsizetype(length));
}

} // namespace lictor::demo
