#pragma once

#include "widgets/pane.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace lictor {

class BulkDesk;
class BulkFields;
class EmptyState;
class StateBadge;
class TableView;

/// In place of a device's settings while many devices are selected (screens 2.15): an action for all of them, what it will do to which, what
/// the pools look like afterwards, and then the action.
class BulkPane : public Pane {
    Q_OBJECT
public:
    explicit BulkPane(FleetSession &session, QWidget *parent = nullptr);

    QStringList path() const override;
    void show(const Subject &subject) override;
    void refresh(const ChangeSet &changes) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeOutcome();
    QLayout *makeFoot();
    void follow();
    void followResult();
    QString head() const;
    void confirm();
    void saveCodes();

    BulkDesk *m_desk;
    QLabel *m_head, *m_poolsTitle = nullptr;
    QComboBox *m_kind;
    BulkFields *m_fields;
    StateBadge *m_state;
    QProgressBar *m_progress;
    QPushButton *m_cancel, *m_do, *m_export, *m_select, *m_again, *m_codes;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    QTreeView *m_tree;
    TableView *m_pools;
};

} // namespace lictor
