#pragma once

#include "widgets/pane.h"

#include <QTimer>

class QAction;
class QLineEdit;
class QStackedWidget;
class QTabWidget;

namespace lictor {

class AgentEventTable;
class EmptyState;
class JournalTable;
class TableView;

/// *Monitoring > Fleet > Events and Journal*: what agents did, and what people did (screens 2.12).
class JournalPane : public Pane {
    Q_OBJECT
public:
    explicit JournalPane(FleetSession &session, QWidget *parent = nullptr);

    QStringList path() const override;
    void show(const Subject &subject) override;
    void refresh(const ChangeSet &changes) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTab(
        QLineEdit *filter, TableView *table, EmptyState *empty, QStackedWidget *stack, const QList<QAction *> &actions);
    void reload();
    void showCounts();
    void followSelection();
    void undoToHere();
    void undoStep();
    void showChanges();

    JournalTable *m_journal;
    AgentEventTable *m_events;
    TableView *m_journalTable, *m_eventTable;
    QLineEdit *m_journalFilter, *m_eventFilter;
    EmptyState *m_noJournal, *m_noEvents;
    QStackedWidget *m_journalStack, *m_eventStack;
    QTabWidget *m_tabs;
    QAction *m_undo, *m_changes;
    QTimer m_next; ///< one step back after the other, the window stays alive between them
    qint64 m_undoTo = 0; ///< revision; 0: nothing is being taken back
};

} // namespace lictor
