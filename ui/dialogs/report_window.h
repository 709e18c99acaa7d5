#pragma once

#include "order/state_word.h"
#include "report/report.h"
#include "terms/result.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTextBrowser;

namespace lictor {

class AccountCombo;
class FleetSession;
class Job;
class StateBadge;

/// What the report is of, in which form, how it will look, and where it is written. Made and written on a worker.
class ReportWindow : public QDialog {
    Q_OBJECT
public:
    ReportWindow(FleetSession &session, QWidget *parent, const std::vector<DeviceId> &selected);
    ~ReportWindow() override;
    void reject() override;

private:
    QWidget *makeChoices();
    void offerTables();
    void recall();
    void remember() const;
    void readTrail();
    void browse();
    void follow();
    void preview();
    void exportNow();
    void finished(const Result<void> &result, const QString &file);
    report::Kind kind() const;
    report::Options options() const; ///< as chosen, without progress
    QString format() const;
    qsizetype devicesInScope() const;
    void say(Tone tone, const QString &text);

    FleetSession &m_session;
    const std::vector<DeviceId> m_selected;
    std::vector<report::TrailEntry> m_trail; ///< read before a worker keeps the session busy
    QPointer<Job> m_job, m_previewJob;
    QTimer m_soon;
    QComboBox *m_report, *m_scope, *m_format, *m_table;
    AccountCombo *m_account;
    QLabel *m_count, *m_clock;
    QCheckBox *m_byteOrderMark, *m_provenance, *m_openFolder;
    QLineEdit *m_organization, *m_file;
    QTextBrowser *m_preview;
    StateBadge *m_state;
    QProgressBar *m_progress;
    QPushButton *m_export, *m_cancel;
    QString m_folder; ///< where a report is proposed to go
    bool m_named = false; ///< the user typed or chose the file's name
};

} // namespace lictor
