#pragma once

#include "panes/pane_list.h"
#include "widgets/pane.h"

#include <QTreeWidget>

namespace lictor {

/// The dock *Navigation*: the panes of the present mode as a tree. An entry that the chosen device cannot have stays, grey.
class NavigationTree : public QTreeWidget {
    Q_OBJECT
public:
    explicit NavigationTree(FleetSession &session, QWidget *parent = nullptr);

    void setMode(Mode mode);
    void setSubject(const Subject &subject);
    void showPath(const QStringList &path);

Q_SIGNALS:
    void chosen(const QStringList &path);

private:
    void build();

    FleetSession &m_session;
    Mode m_mode = Mode::Home;
    Subject m_subject;
    QStringList m_path;
    bool m_building = false;
};

} // namespace lictor
