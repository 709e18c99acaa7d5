#pragma once

#include "widgets/pane.h"

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace lictor {

class ContextTable;
class EmptyState;
class ExplainPanel;
class TableView;

/// *Configuration > Context Management > Security Contexts* (screens 2.9).
class ContextsPane : public Pane {
    Q_OBJECT
public:
    explicit ContextsPane(FleetSession &session, QWidget *parent = nullptr);

    QStringList path() const override;
    void show(const Subject &subject) override;
    void refresh(const ChangeSet &changes) override;
    Banner banner() const override;

private:
    QWidget *makeTable();
    void reload();
    void followSelection();
    void add();
    void removeChosen();
    void explain();
    QString chosen() const;
    QString whyNotAdd() const;

    DeviceId m_device;
    QLabel *m_head;
    QPushButton *m_explainButton, *m_leader;
    ExplainPanel *m_explain;
    ContextTable *m_contexts;
    TableView *m_table;
    EmptyState *m_none;
    QWidget *m_buttons;
    QStackedWidget *m_stack;
    QAction *m_add, *m_delete;
};

} // namespace lictor
