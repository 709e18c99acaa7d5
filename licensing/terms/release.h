#pragma once

#include <QString>

#include <compare>
#include <vector>

namespace lictor {

/// An ASA or FXOS release as numbers that compare: `9.5(2.200)`, `9.12(4)67`.
struct Release {
    int major = 0, minor = 0, maintenance = 0, interim = 0;

    auto operator<=>(const Release &) const = default;
};

/// The release that a text begins with; zeros where it begins with none.
Release releaseOf(const QString &version);
/// True when the text is a release and nothing else.
bool isRelease(const QString &version);

/// True when something that came with these releases is in that one. A train (9.5, 9.6) that is named has it from the release named on; one
/// that is not named has it when an earlier train is: what came with 9.5(2.200) and 9.6(2) is not in 9.6(1) (HIS-8).
bool reaches(const Release &release, const std::vector<Release> &since);

} // namespace lictor
