#pragma once

#include <QStringList>

#include <vector>

namespace lictor {

/// A page of the help, as it stands in `resources/help`.
struct HelpPage {
    QString name; ///< its file's, without folder and ending
    QString title; ///< its first heading
    QString text; ///< Markdown
};

/// All pages, by their names.
const std::vector<HelpPage> &helpPages();
const HelpPage *helpPage(const QString &name);
/// The name of a pane's page: `smart-licensing` of {"Configuration", …, "Smart Licensing"}; `monitoring-smart-license` elsewhere.
QString helpNameOf(const QStringList &path);

} // namespace lictor
