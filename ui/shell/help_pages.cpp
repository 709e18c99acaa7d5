#include "shell/help_pages.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace lictor {

const std::vector<HelpPage> &helpPages()
{
    static const std::vector<HelpPage> pages = [] {
        std::vector<HelpPage> read;
        const QDir folder(QStringLiteral(":/help"));
        for (const QString &name : folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            HelpPage page{name.chopped(3), {}, QString::fromUtf8(file.readAll())};
            page.title = page.text.section(u'\n', 0, 0).remove(u'#').trimmed();
            read.push_back(std::move(page));
        }
        return read;
    }();
    return pages;
}

const HelpPage *helpPage(const QString &name)
{
    const auto found =
        std::find_if(helpPages().begin(), helpPages().end(), [&name](const HelpPage &page) { return page.name == name; });
    return found == helpPages().end() ? nullptr : &*found;
}

QString helpNameOf(const QStringList &path)
{
    if (path.isEmpty())
        return QStringLiteral("index");
    const QString last = path.back().toLower().replace(u' ', u'-');
    return path.size() == 1 || path.front() == QLatin1StringView("Configuration")
        ? last
        : path.front().toLower().replace(u' ', u'-') + u'-' + last;
}

} // namespace lictor
