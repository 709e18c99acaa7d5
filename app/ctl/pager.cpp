#include "ctl/pager.h"

namespace lictor::ctl {

void showPaged(const QString &text, int pageLines, const std::function<void(const QString &)> &show,
    const std::function<std::optional<char>(const QString &)> &key)
{
    qsizetype from = 0;
    int room = pageLines;
    while (from < text.size()) {
        if (pageLines > 0 && room == 0) {
            const std::optional<char> pressed = key(QStringLiteral("<--- More --->"));
            if (!pressed || *pressed == 'q' || *pressed == 'Q')
                return;
            room = *pressed == '\r' || *pressed == '\n' ? 1 : pageLines;
        }
        const qsizetype end = text.indexOf(u'\n', from);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        show(text.sliced(from, next - from));
        from = next;
        --room;
    }
}

} // namespace lictor::ctl
