#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace lictor {

class AccountCombo;
class EmptyState;
class FleetSession;
class ImportChanges;
class ImportDifferences;
class ImportDraft;
class TableView;

/// What would change in the fleet, device by device and field by field, and the last choices before it does.
class ImportChangesPage : public QWidget {
    Q_OBJECT
public:
    ImportChangesPage(FleetSession &session, ImportDraft &draft, QWidget *parent);

    bool leavesOutRefused() const;

Q_SIGNALS:
    void choiceChanged();

private:
    QWidget *makeChoices(FleetSession &session);
    void present();
    void presentDevice();

    ImportDraft &m_draft;
    ImportChanges *m_changes;
    ImportDifferences *m_differences;
    AccountCombo *m_account;
    QComboBox *m_mode;
    QLineEdit *m_note;
    QCheckBox *m_leaveOut;
    QLabel *m_totals;
    QStackedWidget *m_pages;
    EmptyState *m_nothing;
    TableView *m_table, *m_differencesTable;
};

} // namespace lictor
