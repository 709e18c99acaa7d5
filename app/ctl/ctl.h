#pragma once

#include <QStringList>

#include <iosfwd>

namespace lictor::ctl {

/// Where a run of lictorctl reads and writes, and whether people sit there.
struct Streams {
    std::ostream &out;
    std::ostream &err;
    std::istream &in;
    bool inputIsTerminal = false;
    bool errorIsTerminal = false;
    bool outputIsTerminal = false;
};

/// One run of lictorctl with these arguments (without the program's name); gives its exit status: 0 done, 1 refused or failed, 2 wrong usage.
/// The resources must have been initialized.
int run(const QStringList &arguments, const Streams &streams);

} // namespace lictor::ctl
