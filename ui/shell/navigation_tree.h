#pragma once

#include "panes/pane_list.h"
#include "widgets/pane.h"

#include <QTreeWidget>

namespace lictor {

/// The dock *Navigation*: the panes of the present mode as a tree. An entry that cannot be shown now stays, grey, and says why.
class NavigationTree : public QTreeWidget {
    Q_OBJECT
public:
    explicit NavigationTree(QWidget *parent = nullptr);

    void setMode(Mode mode);
    /// Why a pane cannot be shown for what is chosen; empty: it can.
    void setWhyNot(std::function<QString(const PaneEntry &)> whyNot);
    /// What is chosen changed: which entries are grey, and why.
    void lookAgain();
    void showPath(const QStringList &path);

Q_SIGNALS:
    void chosen(const QStringList &path);

private:
    void build();

    Mode m_mode = Mode::Home;
    std::function<QString(const PaneEntry &)> m_whyNot;
    QStringList m_path;
    bool m_building = false;
};

} // namespace lictor
