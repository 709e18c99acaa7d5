#include "setting_panes/trustpool_pane.h"

#include "session/fleet_session.h"
#include "setting_panes/trustpool_policy_dialog.h"
#include "settings/trusted_certificate_table.h"
#include "widgets/column_fill.h"
#include "widgets/notice.h"
#include "widgets/place.h"
#include "widgets/table_view.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lictor {

namespace {
RunCommands onDevice(DeviceId device, const QStringList &lines)
{
    RunCommands run;
    run.devices = {device};
    run.lines = lines;
    run.startInConfiguration = true;
    return run;
}
} // namespace

TrustpoolPane::TrustpoolPane(FleetSession &session, QWidget *parent)
    : SettingPane(
        session, place("Configuration > Remote Access VPN > Certificate Management > Trusted Certificate Pool"), parent),
      m_issuer(new Notice(this)), m_certificates(new TrustedCertificateTable(this)),
      m_table(new TableView(tr("Trusted Certificate Pool"), this)),
      m_edit(new QPushButton(tr("&Edit Trusted Certificate Pool Policy…"), this)),
      m_import(new QPushButton(tr("&Import Bundle"), this)), m_policy(new QLabel(this))
{
    m_edit->setObjectName(QStringLiteral("editPolicy"));
    m_import->setObjectName(QStringLiteral("importBundle"));
    m_policy->setObjectName(QStringLiteral("policy"));
    m_policy->setWordWrap(true);
    m_table->setModel(m_certificates);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *columns = new ColumnFill(m_table, TrustedCertificateTable::From);
    columns->giveWay(TrustedCertificateTable::From, 20).leaveOut(TrustedCertificateTable::IssuedBy).wrap();
    auto *exportButton = new QPushButton(tr("E&xport…"), this);
    auto *details = new QPushButton(tr("Show &Details"), this);
    details->setObjectName(QStringLiteral("details"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_edit, m_import, exportButton, details}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column()->addWidget(m_issuer);
    column()->addLayout(buttons);
    column()->addWidget(m_table);
    column()->addWidget(m_policy);
    addParagraph(
        tr("The device checks the license server's certificate with what stands here. Unless it is signed by itself, it must be "
           "made for server authentication (CERTPOOL-4, CERTPOOL-5)."));
    column()->addStretch(1);

    connect(m_edit, &QPushButton::clicked, this, &TrustpoolPane::openPolicy);
    connect(m_import, &QPushButton::clicked, this, &TrustpoolPane::importBundle);
    connect(exportButton, &QPushButton::clicked, m_table, &TableView::exportView);
    connect(details, &QPushButton::clicked, this, &TrustpoolPane::showDetails);
    connect(m_issuer, &Notice::acted, this, &TrustpoolPane::turnOnImport);
}

void TrustpoolPane::openPolicy()
{
    openTrustpoolPolicyDialog(session(), device(), shown().services->trustpool, this, [this](const TrustpoolPolicy &policy) {
        Configuration edited = shown();
        edited.services.edit().trustpool = policy;
        edit(edited);
    });
}

void TrustpoolPane::turnOnImport()
{
    Configuration edited = shown();
    edited.services.edit().trustpool.autoImport = true;
    edit(edited);
}

void TrustpoolPane::importBundle()
{
    (void)session().perform(onDevice(device(), {QStringLiteral("crypto ca trustpool import default")}));
}

void TrustpoolPane::showDetails()
{
    const auto said = session().tryOut(onDevice(device(),
        {QStringLiteral("show crypto ca trustpool"), QStringLiteral("show crypto ca trustpool policy"),
            QStringLiteral("show crypto ca trustpoints")}));
    QStringList texts;
    if (said)
        for (const simulation::CommandOutput &answer : said->commands)
            texts << answer.prompt + answer.input + u'\n' + answer.output;
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Trusted Certificate Pool of %1").arg(shownDevice().name));
    auto *text = new QPlainTextEdit(said ? texts.join(QStringLiteral("\n\n")) : said.error().sentence(), dialog);
    text->setAccessibleName(tr("Details"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *content = new QVBoxLayout(dialog);
    content->addWidget(text);
    content->addWidget(buttons);
    dialog->resize(fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 26);
    dialog->open();
}

void TrustpoolPane::showSettings(const QString &readOnly)
{
    m_certificates->set(trustedCertificates(session().fleet(), session().catalog(), device()));
    m_table->showAllRows();
    for (QPushButton *button : {m_edit, m_import}) {
        button->setEnabled(readOnly.isEmpty());
        button->setToolTip(readOnly);
    }
    showPolicy();
    showIssuer(readOnly);
}

void TrustpoolPane::showPolicy()
{
    const TrustedCertificates &defaults = session().catalog().trustedCertificates();
    const TrustpoolPolicy policy = shown().services->trustpool;
    m_policy->setText(policy.autoImport ? tr("Automatic import: every day at %1 from %2")
                                              .arg(policy.time.isEmpty() ? defaults.importTime : policy.time,
                                                  policy.url.isEmpty() ? defaults.bundleUrl : policy.url)
                                        : tr("Automatic import: off. Contacts fail from the day on which the issuer of the "
                                             "server's certificate changes, until a "
                                             "bundle is imported by hand (CERTPOOL-2)."));
}

void TrustpoolPane::showIssuer(const QString &readOnly)
{
    const Fleet &fleet = session().fleet();
    if (session().catalog().model(shownDevice().model).series->registrar == Registrar::Chassis) {
        m_issuer->set(Tone::Info,
            tr("For licensing the supervisor of the chassis checks the server's certificate; this pool is the ASA's own."));
        return;
    }
    const std::optional<Instant> change = issuerChange(fleet, device());
    if (!change || shown().services->trustpool.autoImport || knowsIssuer(fleet, device(), *change)) {
        m_issuer->clear();
        return;
    }
    const QString day = toIso(*change).left(10), verb = readOnly.isEmpty() ? tr("&Turn On Automatic Import") : QString();
    if (*change > fleet.now)
        m_issuer->set(Tone::Attention,
            tr("The server's issuer changes on %1; without automatic import the next contact after that fails (CERTPOOL-2).")
                .arg(day),
            verb);
    else
        m_issuer->set(Tone::Critical,
            tr("The server's certificate comes from another issuer since %1, which is not in the pool: every contact fails. Turn "
               "on "
               "automatic import, or import the bundle (CERTPOOL-3).")
                .arg(day),
            verb);
}

} // namespace lictor
