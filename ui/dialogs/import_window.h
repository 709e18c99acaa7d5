#pragma once

#include "inventory/import.h"
#include "order/state_word.h"
#include "terms/result.h"

#include <QDialog>
#include <QPointer>
#include <QTemporaryDir>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace lictor {

class AccountCombo;
class EmptyState;
class FleetSession;
class ImportColumns;
class ImportFindings;
class ImportPreview;
class Job;
class StateBadge;
class TableView;

/// The import: files, how they are understood, which rows cannot be taken in and why, and what would change. Nothing changes before
/// *Import*; each choice looks at the files again on a worker.
class ImportWindow : public QDialog {
    Q_OBJECT
public:
    ImportWindow(FleetSession &session, QWidget *parent);
    ~ImportWindow() override;

    void setFiles(const QStringList &files);
    void reject() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeFilesRow();
    QWidget *makeUnderstood();
    QWidget *makeFoot();
    void chooseFiles();
    void pasteText();
    void lookAgain(); ///< at the files, with the choices as they are
    void look();
    void present(const Result<inventory::Understood> &result);
    void presentFile();
    void presentSummary();
    void importNow();
    void exportProblems();
    void writeProblems(const QString &file);
    void showProgress(const QString &what, Job *job);
    void hideProgress();
    void say(Tone tone, const QString &text);

    FleetSession &m_session;
    QTemporaryDir m_pasted;
    QStringList m_files;
    QHash<QString, QString> m_map;
    std::shared_ptr<const inventory::Understood> m_understood;
    QPointer<Job> m_job;
    bool m_importing = false;
    int m_pastes = 0;
    QTimer m_soon;

    QLabel *m_names, *m_recognised, *m_progressText;
    QComboBox *m_file, *m_mode;
    QWidget *m_fileRow;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QTabWidget *m_tabs;
    ImportColumns *m_columns;
    ImportFindings *m_findings;
    TableView *m_findingsTable, *m_previewTable;
    QStackedWidget *m_findingsStack;
    QLabel *m_findingsText;
    QPushButton *m_exportProblems;
    ImportPreview *m_preview;
    AccountCombo *m_account;
    QCheckBox *m_skip;
    StateBadge *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_import, *m_cancel;
};

} // namespace lictor
