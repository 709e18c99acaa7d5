#pragma once

#include <QString>

namespace lictor::inventory {

/// How one file is to be read, where somebody knows better than what is recognised; what is empty is recognised.
struct ReadAs {
    static constexpr int noHeader = -1; ///< the first record is data already; its columns are named by their numbers
    QString format; ///< a word of formatWords()
    QString sheet; ///< of a workbook
    QString encoding; ///< as in FileResult, one of knownEncodings()
    QString separator; ///< one character
    int header = 0; ///< the header's line

    bool operator==(const ReadAs &) const = default;
};

} // namespace lictor::inventory
