#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace lictor::ctl {

/// Shows a text page by page as an ASA does: a blank brings the next page, Return the next line, `q` the end of it.
/// `pageLines` 0: everything at once. `key` asks for a key while it shows a text.
void showPaged(const QString &text, int pageLines, const std::function<void(const QString &)> &show,
    const std::function<std::optional<char>(const QString &)> &key);

} // namespace lictor::ctl
