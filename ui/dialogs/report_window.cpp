#include "dialogs/report_window.h"

#include "catalog/fingerprint.h"
#include "dialogs/account_combo.h"
#include "dialogs/report_dialog.h"
#include "pdf/write_pages.h"
#include "report/provenance.h"
#include "session/fleet_session.h"
#include "session/job.h"
#include "session/save_file.h"
#include "widgets/state_badge.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace lictor {

namespace {
constexpr qsizetype previewedDevices = 500; ///< a longer report is not laid out as a preview
enum Scope { WholeFleet, OneAccount, SelectedDevices };

/// The format's name as people know it.
QString formatText(const QString &format)
{
    if (format == QStringLiteral("html"))
        return ReportWindow::tr("HTML, to read and print");
    if (format == QStringLiteral("pdf"))
        return ReportWindow::tr("PDF, to hand over and keep");
    if (format == QStringLiteral("xlsx"))
        return ReportWindow::tr("XLSX, a sheet a table");
    if (format == QStringLiteral("csv"))
        return ReportWindow::tr("CSV, one table");
    return ReportWindow::tr("JSON, everything, with digest");
}

/// Writes the report, and beside it who exported it when; what stood there before stays as it was where that fails.
Result<void> write(const QString &file, const report::Written &written, const std::optional<report::Provenance> &provenance)
{
    QString trouble = writeFile(file, written.bytes);
    if (trouble.isEmpty() && provenance)
        trouble = writeFile(report::provenanceName(file), report::toJson(*provenance, written));
    if (!trouble.isEmpty())
        return refuse(Refusal::File, ReportWindow::tr("Report"), trouble, ReportWindow::tr("choose another place"));
    return {};
}

/// The report as it is, but narrow enough for the window: smaller letters, and every cell may break.
QString forPreview(QString html, int width)
{
    const qsizetype end = html.indexOf(u"</style>");
    QString style = html.left(end).remove(QLatin1StringView("white-space: nowrap;"));
    style += QStringLiteral("body, table { font-size: 11px; } .scroll td, .scroll th { font-size: %1px; padding: 1px 2px; }")
                 .arg(width < 1000 ? 9 : 10);
    return style + html.mid(end);
}
} // namespace

ReportWindow::ReportWindow(FleetSession &session, QWidget *parent, const std::vector<DeviceId> &selected)
    : QDialog(parent), m_session(session), m_selected(selected)
{
    readTrail();
    connect(&session, &FleetSession::changed, this, &ReportWindow::readTrail);
    setWindowTitle(tr("Export Report"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_preview = new QTextBrowser(this);
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setOpenLinks(false);
    // Reports are printed: they always show in the light colours that they will have.
    m_preview->setPalette(themePalette(ThemeColors::Light));
    m_preview->document()->setDefaultStyleSheet(QStringLiteral("body { color: #1B1F24; background: #FFFFFF; }"));
    auto *previewLabel = new QLabel(tr("Preview:"), this);
    previewLabel->setBuddy(m_preview);

    m_state = new StateBadge(this);
    m_state->hide();
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_export = new QPushButton(tr("Export"), this);
    m_export->setDefault(true);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addStretch(1);
    buttons->addWidget(m_export);
    buttons->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeChoices());
    column->addWidget(previewLabel);
    column->addWidget(m_preview, 1); // the tables need the whole width
    column->addWidget(m_state);
    column->addLayout(buttons);
    connect(m_export, &QPushButton::clicked, this, &ReportWindow::exportNow);
    connect(m_cancel, &QPushButton::clicked, this, &ReportWindow::reject);

    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(&m_soon, &QTimer::timeout, this, &ReportWindow::preview);
    resize(std::min(1040, parent ? parent->window()->width() - 40 : 1040),
        std::min(680, parent ? parent->window()->height() - 40 : 680));
    follow();
}

ReportWindow::~ReportWindow()
{
    for (const QPointer<Job> &job : {m_job, m_previewJob})
        if (job)
            job->cancel();
}

QWidget *ReportWindow::makeChoices()
{
    auto *choices = new QWidget(this);
    auto *halves = new QHBoxLayout(choices);
    halves->setContentsMargins(0, 0, 0, 0);
    const auto half = [halves] {
        auto *made = new QFormLayout;
        made->setRowWrapPolicy(QFormLayout::WrapLongRows);
        made->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        halves->addLayout(made, 1);
        return made;
    };
    QFormLayout *form = half();
    const auto add = [&choices, &form](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, choices);
        label->setBuddy(field);
        form->addRow(label, field);
        return label;
    };
    m_report = new QComboBox(choices);
    m_report->addItem(tr("Compliance"), int(report::Kind::Compliance));
    m_report->addItem(tr("Inventory, for import too"), int(report::Kind::Inventory));
    m_report->addItem(tr("Usage"), int(report::Kind::Usage));
    m_report->addItem(tr("Journal"), int(report::Kind::Journal));
    add(tr("Report:"), m_report);
    m_scope = new QComboBox(choices);
    m_scope->addItems({tr("All virtual accounts"), tr("One virtual account")});
    if (!m_selected.empty())
        m_scope->addItem(tr("Selected devices"));
    add(tr("Scope:"), m_scope);
    m_account = new AccountCombo(m_session, choices);
    add(tr("Virtual Account:"), m_account);
    m_count = new QLabel(choices);
    form->addRow(tr("Devices:"), m_count);
    m_clock = new QLabel(toReadable(m_session.fleet().now), choices);
    form->addRow(tr("As of:"), m_clock);
    form = half();
    m_format = new QComboBox(choices);
    for (const char *format : {"html", "pdf", "xlsx", "csv", "json"}) // what people read comes first
        m_format->addItem(formatText(QString::fromLatin1(format)), QString::fromLatin1(format));
    add(tr("Format:"), m_format);
    m_table = new QComboBox(choices);
    add(tr("Table:"), m_table);
    m_byteOrderMark = new QCheckBox(tr("Byte order mark, for spreadsheets"), choices);
    form->addRow(QString(), m_byteOrderMark);
    m_organization = new QLineEdit(choices);
    m_organization->setAccessibleName(tr("Organization"));
    add(tr("Organization:"), m_organization);
    m_file = new QLineEdit(choices);
    m_file->setAccessibleName(tr("File"));
    auto *browseButton = new QPushButton(tr("Browse…"), choices);
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, &ReportWindow::browse);
    auto *copyButton = new QPushButton(tr("Copy Path"), choices);
    copyButton->setAutoDefault(false);
    connect(copyButton, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_file->text().trimmed()); });
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(browseButton);
    fileRow->addWidget(copyButton);
    auto *fileLabel = new QLabel(tr("File:"), choices);
    fileLabel->setBuddy(m_file);
    form->addRow(fileLabel, fileRow);
    m_provenance = new QCheckBox(tr("Who exported it when, in a file beside it"), choices);
    m_provenance->setToolTip(
        tr("The report is verified by it; it is no part of the report, which is the same for the same fleet"));
    form->addRow(QString(), m_provenance);
    m_openFolder = new QCheckBox(tr("Open the folder afterwards"), choices);
    form->addRow(QString(), m_openFolder);
    connect(m_report, &QComboBox::currentIndexChanged, this, &ReportWindow::offerTables);
    offerTables();
    recall();
    for (QComboBox *combo : {m_report, m_scope, static_cast<QComboBox *>(m_account), m_format, m_table})
        connect(combo, &QComboBox::currentIndexChanged, this, &ReportWindow::follow);
    connect(m_organization, &QLineEdit::textChanged, this, &ReportWindow::follow);
    // The name proposed is set silently; any other comes from the user, typed or through a screen reader.
    connect(m_file, &QLineEdit::textChanged, this, [this] {
        m_named = true;
        follow();
    });
    return choices;
}

/// What was chosen for the last report that was written.
void ReportWindow::recall()
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("report"));
    const auto choose = [&](QComboBox *combo, const char *key) {
        if (const int index = combo->findData(settings.value(QLatin1String(key))); index >= 0)
            combo->setCurrentIndex(index);
    };
    choose(m_report, "kind");
    choose(m_format, "format");
    m_table->setCurrentText(settings.value(QStringLiteral("table")).toString());
    m_account->setCurrentText(settings.value(QStringLiteral("account")).toString());
    m_scope->setCurrentIndex(settings.value(QStringLiteral("oneAccount")).toBool() ? OneAccount : WholeFleet);
    m_organization->setText(settings.value(QStringLiteral("organization")).toString());
    m_byteOrderMark->setChecked(settings.value(QStringLiteral("byteOrderMark")).toBool());
    m_provenance->setChecked(settings.value(QStringLiteral("provenance")).toBool());
    m_openFolder->setChecked(settings.value(QStringLiteral("openFolder")).toBool());
    m_folder = settings.value(QStringLiteral("folder")).toString();
    if (m_folder.isEmpty() || !QFileInfo::exists(m_folder))
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void ReportWindow::remember() const
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("report"));
    settings.setValue(QStringLiteral("kind"), m_report->currentData());
    settings.setValue(QStringLiteral("format"), m_format->currentData());
    settings.setValue(QStringLiteral("table"), m_table->currentText());
    settings.setValue(QStringLiteral("account"), m_account->currentText());
    settings.setValue(QStringLiteral("oneAccount"), m_scope->currentIndex() == OneAccount);
    settings.setValue(QStringLiteral("organization"), m_organization->text().trimmed());
    settings.setValue(QStringLiteral("byteOrderMark"), m_byteOrderMark->isChecked());
    settings.setValue(QStringLiteral("provenance"), m_provenance->isChecked());
    settings.setValue(QStringLiteral("openFolder"), m_openFolder->isChecked());
    settings.setValue(QStringLiteral("folder"), QFileInfo(m_file->text().trimmed()).absolutePath());
}

report::Kind ReportWindow::kind() const { return report::Kind(m_report->currentData().toInt()); }

void ReportWindow::offerTables()
{
    m_table->clear();
    m_table->addItems(report::tables(kind()));
}

void ReportWindow::readTrail()
{
    m_trail.clear();
    for (const FleetSession::JournalEntry &entry : m_session.journal(0))
        m_trail.push_back({entry.revision, entry.at, entry.clock, entry.by, entry.text, entry.undone});
}

report::Options ReportWindow::options() const
{
    report::Options options;
    if (m_scope->currentIndex() == OneAccount)
        options.account = m_account->account();
    if (m_scope->currentIndex() == SelectedDevices)
        options.devices = m_selected;
    options.organization = m_organization->text().trimmed();
    options.table = m_table->currentText();
    options.byteOrderMark = m_byteOrderMark->isChecked();
    options.trail = m_trail;
    options.catalogue = catalogFingerprint(QStringLiteral(":/catalog"));
    options.pages = report::writePages;
    return options;
}

QString ReportWindow::format() const { return m_format->currentData().toString(); }

qsizetype ReportWindow::devicesInScope() const
{
    if (m_scope->currentIndex() == WholeFleet)
        return qsizetype(m_session.fleet().devices().size());
    if (m_scope->currentIndex() == SelectedDevices)
        return qsizetype(m_selected.size());
    qsizetype count = 0;
    m_session.fleet().devices().each(
        [&](DeviceId, const Device &device) { count += device.account == m_account->account() ? 1 : 0; });
    return count;
}

void ReportWindow::follow()
{
    m_account->setEnabled(m_scope->currentIndex() == OneAccount);
    const bool isTable = format() == QStringLiteral("csv");
    m_table->setEnabled(isTable);
    m_byteOrderMark->setEnabled(isTable);
    m_byteOrderMark->setToolTip(isTable ? QString() : tr("Only CSV has one."));
    m_table->setToolTip(isTable ? QString() : tr("The other formats hold every table."));
    m_count->setText(locale().toString(devicesInScope()));
    if (!m_named) {
        const QString name =
            QStringLiteral("%1-%2.%3").arg(report::toWord(kind()), toIso(m_session.fleet().now).left(10), format());
        const QSignalBlocker silent(m_file);
        m_file->setText(QDir(m_folder).filePath(name));
    }
    const QString file = m_file->text().trimmed();
    const bool exists = !file.isEmpty() && QFileInfo::exists(file);
    m_export->setEnabled(!file.isEmpty() && !m_job);
    m_export->setToolTip(file.isEmpty() ? tr("Name a file first.") : QString());
    m_export->setText(exists ? tr("Replace File") : tr("Export"));
    if (exists)
        say(Tone::Attention, tr("%1 exists; it will be replaced.").arg(QFileInfo(file).fileName()));
    else
        m_state->hide();
    m_soon.start();
}

void ReportWindow::preview()
{
    if (m_previewJob)
        m_previewJob->cancel();
    if (devicesInScope() > previewedDevices) {
        m_preview->setPlainText(tr("The report of %1 devices is too long to be shown here; it is written whole. A scope of up to "
                                   "%2 devices is previewed.")
                                    .arg(locale().toString(devicesInScope()), locale().toString(previewedDevices)));
        return;
    }
    auto result = std::make_shared<Result<report::Written>>();
    m_previewJob = m_session.run(
        tr("Preview the report"),
        [result, options = options(), kind = kind(), catalog = m_session.catalogPtr()](const Fleet &fleet, Job &job) mutable {
            options.progress = [&job](double fraction) { return job.report(fraction); };
            *result = report::write(kind, fleet, *catalog, QStringLiteral("html"), options);
        },
        [self = QPointer<ReportWindow>(this), result] {
            if (!self)
                return;
            if (*result)
                self->m_preview->setHtml(forPreview(QString::fromUtf8((*result)->bytes), self->m_preview->viewport()->width()));
            else
                self->m_preview->setPlainText(result->error().sentence());
        });
}

void ReportWindow::browse()
{
    auto *dialog =
        new QFileDialog(this, tr("Export Report"), m_file->text(), tr("%1 files (*.%2)").arg(format().toUpper(), format()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(format());
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // said here, below the choices
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void ReportWindow::exportNow()
{
    const QString file = m_file->text().trimmed();
    auto result = std::make_shared<Result<void>>();
    std::optional<report::Provenance> provenance;
    if (m_provenance->isChecked())
        provenance = {.file = QFileInfo(file).fileName(),
            .by = m_session.user(),
            .host = QSysInfo::machineHostName(),
            .at = m_session.wallTime(),
            .program = QStringLiteral("lictor " LICTOR_VERSION),
            .catalogue = catalogFingerprint(QStringLiteral(":/catalog")),
            .fleet = m_session.path(),
            .revision = m_session.revision()};
    m_job = m_session.run(
        tr("Write the report"),
        [result, options = options(), file, provenance, kind = kind(), form = format(), catalog = m_session.catalogPtr()](
            const Fleet &fleet, Job &job) mutable {
            options.progress = [&job](double fraction) { return job.report(fraction); };
            const auto content = report::write(kind, fleet, *catalog, form, options);
            if (!content)
                *result = tl::unexpected(content.error());
            else if (job.isCancelled())
                *result = refuse(Refusal::Cancelled, file, ReportWindow::tr("cancelled"));
            else
                *result = write(file, *content, provenance);
        },
        [self = QPointer<ReportWindow>(this), result, file] {
            if (self)
                self->finished(*result, file);
        });
    m_export->setEnabled(false);
    m_progress->setValue(0);
    m_progress->show();
    connect(m_job, &Job::progressed, m_progress, [this](double fraction) { m_progress->setValue(int(fraction * 100)); });
}

void ReportWindow::finished(const Result<void> &result, const QString &file)
{
    m_job = nullptr;
    m_progress->hide();
    if (result) {
        remember();
        Q_EMIT m_session.message(tr("Report written: %1").arg(file), false);
        if (m_openFolder->isChecked())
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
        accept();
        return;
    }
    follow();
    say(Tone::Critical, result.error().sentence());
}

void ReportWindow::say(Tone tone, const QString &text)
{
    m_state->set(tone, text);
    m_state->show();
}

void ReportWindow::reject()
{
    if (m_job) {
        m_job->cancel();
        m_job = nullptr;
        m_progress->hide();
        follow();
        say(Tone::Neutral, tr("Cancelled. Nothing was written."));
        return;
    }
    QDialog::reject();
}

void openReportDialog(FleetSession &session, QWidget *parent, const std::vector<DeviceId> &selected)
{
    (new ReportWindow(session, parent, selected))->open();
}

} // namespace lictor
