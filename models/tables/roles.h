#pragma once

#include <qnamespace.h>

namespace lictor {

/// What Lictor's item models give besides Qt's roles.
enum ItemRole : int {
    ToneRole = Qt::UserRole + 1, ///< int of a Tone: the delegate draws its shape before the text
    IdRole, ///< quint32 of the row's id
    CopyRole, ///< text for the clipboard where it differs from the text shown (absolute times)
    GroupRole, ///< true on a heading row
    TintRole, ///< int of a Tone: the cell stands on its tint
    MutedRole, ///< true where the text is secondary
};

} // namespace lictor
