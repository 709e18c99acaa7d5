#include "dialogs/license_reservation_dialog.h"

#include "dialogs/reservation_table.h"
#include "report/reservation_csv.h"
#include "session/fleet_session.h"
#include "widgets/column_fill.h"
#include "widgets/save_text.h"
#include "widgets/state_badge.h"
#include "widgets/table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lictor {

LicenseReservationDialog::LicenseReservationDialog(FleetSession &session, VirtualAccountId account, QWidget *parent)
    : QDialog(parent), m_session(session), m_account(account), m_codes(new QPlainTextEdit(this)),
      m_results(new ReservationTable(this)), m_table(new TableView(tr("Authorization Codes"), this)),
      m_state(new StateBadge(this)), m_reserve(new QPushButton(tr("Reserve License"), this)),
      m_copy(new QPushButton(tr("Copy"), this)), m_save(new QPushButton(tr("Save…"), this))
{
    setWindowTitle(tr("License Reservation"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    const VirtualAccount *owner = session.fleet().virtualAccounts().find(account);
    auto *introduction =
        new QLabel(tr("Each request code reserves a permanent license of %1 and gives an authorization code for its "
                      "device. From then on the license counts as in use and the device has to install it (PLR-14, "
                      "PLR-15).")
                       .arg(owner ? owner->name : QString()),
            this);
    introduction->setTextFormat(Qt::PlainText);
    introduction->setWordWrap(true);
    auto *label = new QLabel(tr("Request &codes, one a line:"), this);
    label->setBuddy(m_codes);
    m_codes->setAccessibleName(tr("Request codes"));
    m_codes->setTabChangesFocus(true);
    m_codes->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_codes->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_codes->setFixedHeight(m_codes->fontMetrics().lineSpacing() * 6);

    m_table->setModel(m_results);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *columns = new ColumnFill(m_table, ReservationTable::Result);
    columns->giveWay(ReservationTable::Result, 24)
        .giveWay(ReservationTable::RequestCode, 16)
        .giveWay(ReservationTable::License, 14);
    columns->wrap();

    auto *buttons = new QDialogButtonBox(this);
    for (QPushButton *button : {m_copy, m_save})
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {m_copy, m_save, close})
        button->setAutoDefault(false);
    m_reserve->setDefault(true);
    auto *verb = new QHBoxLayout;
    verb->addWidget(m_reserve);
    verb->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->addWidget(introduction);
    column->addWidget(label);
    column->addWidget(m_codes);
    column->addLayout(verb);
    column->addWidget(m_table, 1);
    column->addWidget(m_state);
    column->addWidget(buttons);

    connect(m_codes, &QPlainTextEdit::textChanged, this, &LicenseReservationDialog::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LicenseReservationDialog::explain);
    connect(m_reserve, &QPushButton::clicked, this, &LicenseReservationDialog::reserve);
    connect(m_copy, &QPushButton::clicked, this, &LicenseReservationDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &LicenseReservationDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_codes->setFocus();
    follow();
    explain();
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 30);
}

QStringList LicenseReservationDialog::entered() const
{
    QStringList codes;
    for (const QString &line : m_codes->toPlainText().split(u'\n'))
        if (const QString code = line.trimmed(); !code.isEmpty() && !codes.contains(code))
            codes << code;
    return codes;
}

void LicenseReservationDialog::follow()
{
    const bool any = !entered().isEmpty();
    m_reserve->setEnabled(any && !m_session.isReadOnly());
    m_reserve->setToolTip(m_session.isReadOnly() ? m_session.readOnlyReason()
            : any                                ? QString()
                                                 : tr("Enter the code that license smart reservation request universal prints."));
    const bool made = m_results->madeCount() > 0;
    for (QPushButton *button : {m_copy, m_save}) {
        button->setEnabled(made);
        button->setToolTip(made ? QString() : tr("There is no authorization code yet."));
    }
}

void LicenseReservationDialog::reserve()
{
    const QStringList codes = entered();
    ReserveLicenses action{m_account, {}};
    for (const QString &code : codes)
        action.codes.push_back({{}, code});
    const auto done = m_session.perform(action);
    std::vector<simulation::CodeOutcome> outcomes;
    if (done)
        outcomes = done->codes;
    else // one code only, or nothing could be done at all
        for (qsizetype i = 0; i < codes.size(); ++i)
            outcomes.push_back({{}, {}, {}, {}, done.error()});
    m_results->add(codes, outcomes);

    QStringList refused;
    for (qsizetype i = 0; i < codes.size(); ++i)
        if (outcomes[size_t(i)].refused)
            refused << codes.at(i);
    m_codes->setPlainText(refused.join(u'\n'));
    m_table->selectRow(std::max(0, m_results->firstRefused()));
    if (refused.isEmpty())
        m_copy->setFocus();
}

void LicenseReservationDialog::explain()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        m_state->set(Tone::Info, tr("Nothing has been reserved in this window yet."));
        return;
    }
    const simulation::CodeOutcome &row = m_results->outcomes()[size_t(rows.first().row())];
    m_state->set(row.refused ? Tone::Critical : Tone::Positive,
        row.refused ? row.refused->sentence()
                    : tr("Install the code on %1: license smart reservation install %2").arg(row.device, row.code));
}

void LicenseReservationDialog::copy()
{
    QStringList codes;
    for (const simulation::CodeOutcome &row : m_results->outcomes())
        if (!row.refused)
            codes << row.code;
    QApplication::clipboard()->setText(codes.join(u'\n'));
}

void LicenseReservationDialog::save()
{
    std::vector<report::ReservationRow> rows;
    for (const simulation::CodeOutcome &row : m_results->outcomes())
        if (!row.refused)
            rows.push_back({row.device, row.serial, row.code});
    saveText(tr("Save the authorization codes"), QString::fromUtf8(report::reservationCsv(rows)), this, TextKind::Csv);
}

void openLicenseReservationDialog(FleetSession &session, VirtualAccountId account, QWidget *parent)
{
    (new LicenseReservationDialog(session, account, parent))->open();
}

} // namespace lictor
