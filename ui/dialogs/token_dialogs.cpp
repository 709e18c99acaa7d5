#include "dialogs/token_dialogs.h"

#include "session/fleet_session.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace lictor {

CreateTokenDialog::CreateTokenDialog(FleetSession &session, VirtualAccountId account, QWidget *parent)
    : FormDialog(session, tr("Create Registration Token"), tr("Create Token"), parent), m_account(account),
      m_description(new QLineEdit(this)), m_days(new QLineEdit(this)), m_export(new QCheckBox(this))
{
    const Intervals &intervals = session.catalog().intervals();
    auto *introduction = new QLabel(
        tr("This dialog will generate the token required to register your product instances with your Smart Account."), this);
    introduction->setWordWrap(true);
    body()->insertWidget(0, introduction);

    const VirtualAccount *owner = session.fleet().virtualAccounts().find(account);
    auto *name = new QLabel(owner ? owner->name : QString(), this);
    name->setTextFormat(Qt::PlainText);
    form()->addRow(tr("Virtual Account:"), name);
    addField(tr("Description:"), m_description);
    m_days->setText(QString::number(intervals.tokenDefaultDays));
    m_days->setMaximumWidth(fontMetrics().averageCharWidth() * 12);
    auto *daysRow = new QWidget(this);
    auto *unit = new QHBoxLayout(daysRow);
    unit->setContentsMargins(0, 0, 0, 0);
    unit->addWidget(new QLabel(tr("Days"), daysRow));
    unit->addStretch(1);
    addField(tr("* Expire After:"), m_days, daysRow);
    addHint(tr("Enter the value between %1 and %2, but Cisco recommends a maximum of %3 days.")
                .arg(intervals.tokenMinimumDays)
                .arg(intervals.tokenMaximumDays)
                .arg(intervals.tokenRecommendedDays));
    m_recommendation = addHint({});

    m_export->setText(tr("Allow export-controlled functionality on the products registered with this token"));
    auto *about = new QToolButton(this);
    about->setIcon(toneIcon(Tone::Info));
    about->setAutoRaise(true);
    about->setAccessibleName(tr("About export-controlled functionality"));
    about->setToolTip(tr("Devices registered with such a token run strong encryption (3DES/AES) without a license of their own. "
                         "The Smart Account must qualify for it."));
    connect(about, &QToolButton::clicked, about,
        [about] { QToolTip::showText(about->mapToGlobal(QPoint(0, about->height())), about->toolTip(), about); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_export);
    row->addWidget(about);
    row->addStretch(1);
    form()->addRow(row);
    const bool qualified = session.fleet().account.exportQualified;
    m_export->setEnabled(qualified);
    if (!qualified) {
        const QString why =
            tr("The Smart Account does not qualify for export-controlled functionality; change that on the page Account.");
        m_export->setToolTip(why);
        m_export->setAccessibleDescription(why);
        addHint(why);
    }
    watch(m_export);
    m_description->setFocus();
    fit(90);
}

std::vector<FormDialog::Fault> CreateTokenDialog::faults() const
{
    const Intervals &intervals = session().catalog().intervals();
    const QString text = m_days->text().trimmed();
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    if (text.isEmpty())
        return {{m_days,
            tr("A number of days is needed. Enter %1 to %2.").arg(intervals.tokenMinimumDays).arg(intervals.tokenMaximumDays)}};
    if (!isNumber)
        return {{m_days,
            tr("“%1” is not a whole number. Enter %2 to %3.")
                .arg(text)
                .arg(intervals.tokenMinimumDays)
                .arg(intervals.tokenMaximumDays)}};
    if (count < intervals.tokenMinimumDays || count > intervals.tokenMaximumDays)
        return {{m_days,
            tr("A token cannot be valid for %1 days. Enter %2 to %3.")
                .arg(count)
                .arg(intervals.tokenMinimumDays)
                .arg(intervals.tokenMaximumDays)}};
    return {};
}

void CreateTokenDialog::follow()
{
    bool isNumber = false;
    const int count = m_days->text().trimmed().toInt(&isNumber);
    const Intervals &intervals = session().catalog().intervals();
    const bool longer = isNumber && count > intervals.tokenRecommendedDays && count <= intervals.tokenMaximumDays;
    m_recommendation->setText(
        tr("%1 days are allowed; the longer a token is valid, the longer a lost one can be used.").arg(count));
    m_recommendation->setVisible(longer);
}

Result<void> CreateTokenDialog::carryOut()
{
    CreateToken action;
    action.account = m_account;
    action.days = m_days->text().trimmed().toInt();
    action.description = m_description->text().trimmed();
    action.exportControlled = m_export->isChecked();
    const auto outcome = session().perform(action);
    if (!outcome)
        return tl::unexpected(outcome.error());
    m_token = outcome->token;
    return {};
}

TokenDialog::TokenDialog(const QString &text, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Token"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto *whole = new QPlainTextEdit(text, this);
    whole->setAccessibleName(tr("Token"));
    whole->setReadOnly(true);
    whole->setTabChangesFocus(true);
    whole->setWordWrapMode(QTextOption::WrapAnywhere);
    whole->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    whole->selectAll();
    auto *hint = new QLabel(tr("Press ctrl + c to copy selected text to clipboard."), this);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [text, hint] {
        QApplication::clipboard()->setText(text);
        hint->setText(tr("Copied."));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(whole);
    column->addWidget(hint);
    column->addWidget(buttons);
    whole->setFocus();
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 11);
}

void openCreateTokenDialog(FleetSession &session, VirtualAccountId account, QWidget *parent, std::function<void(TokenId)> made)
{
    auto *dialog = new CreateTokenDialog(session, account, parent);
    QObject::connect(dialog, &FormDialog::carriedOut, dialog, [dialog, parent, made = std::move(made), &session] {
        if (made)
            made(dialog->token());
        if (const Token *token = session.fleet().tokens().find(dialog->token()))
            openTokenDialog(token->text, parent);
    });
    dialog->open();
}

void openTokenDialog(const QString &text, QWidget *parent) { (new TokenDialog(text, parent))->open(); }

} // namespace lictor
