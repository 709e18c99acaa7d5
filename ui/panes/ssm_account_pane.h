#pragma once

#include "terms/id.h"
#include "widgets/pane.h"

class QAction;
class QCheckBox;
class QLabel;
class QStackedWidget;

namespace lictor {

class TableView;
class UserTable;

/// *Smart Software Manager > Account*: what the Smart Account may, as independent switches (ACC-10), and what each user of the portal reaches
/// (GEN-4). Everything acts at once and can be undone.
class SsmAccountPane : public Pane {
    Q_OBJECT
public:
    explicit SsmAccountPane(FleetSession &session, QWidget *parent = nullptr);

    QStringList path() const override;
    void show(const Subject &subject) override;
    void refresh(const ChangeSet &changes) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeUsers();
    void reload();
    void followSelection();
    UserId chosenUser() const;

    QCheckBox *m_export, *m_reservation;
    QLabel *m_exportEffect, *m_reservationEffect, *m_individual;
    UserTable *m_users;
    TableView *m_userTable;
    QStackedWidget *m_userStack;
    QAction *m_addUser, *m_editUser, *m_removeUser;
};

} // namespace lictor
