#include "bulk_page/bulk_fields.h"

#include "bulk_page/common_settings_form.h"
#include "dialogs/account_combo.h"
#include "dialogs/token_rows.h"
#include "session/fleet_session.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace lictor {

namespace {
/// A label, its field and the room that is left.
QWidget *oneField(QWidget *page, const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, page);
    label->setBuddy(field);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins({});
    row->addWidget(label);
    row->addWidget(field);
    row->addStretch(1);
    return page;
}
} // namespace

BulkFields::BulkFields(FleetSession &session, QWidget *parent) : QStackedWidget(parent), m_session(session)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_settings = new CommonSettingsForm(session.catalog(), this);
    connect(m_settings, &CommonSettingsForm::changed, this, &BulkFields::changed);
    add(BulkKind::Register, registerPage());
    add(BulkKind::Settings, m_settings);
    add(BulkKind::Move, movePage());
    add(BulkKind::Upgrade, releasePage());
    add(BulkKind::InstallCodes, codesPage());
    addSentence(BulkKind::RenewAuthorization, tr("Each device asks the Smart Software Manager for its licenses now."));
    addSentence(BulkKind::RenewCertificate, tr("Each device gets a new ID certificate now."));
    addSentence(BulkKind::Unregister, tr("Each device leaves its virtual account and gives its licenses back."));
    addSentence(BulkKind::Reload, tr("Each device restarts from its startup configuration."));
    addSentence(BulkKind::Save, tr("Each device saves its running configuration to flash."));
    addSentence(BulkKind::RequestCodes,
        tr("Each device enables permanent license reservation and makes a request code. The codes go to a file for the portal."));
    addSentence(BulkKind::ReturnLicenses,
        tr("Each device gives its permanent license back and makes a return code. The codes go to a file for the portal; without "
           "them the licenses stay in use (PLR-20)."));
}

void BulkFields::add(BulkKind kind, QWidget *page)
{
    m_pages[size_t(kind)] = page;
    addWidget(page);
}

void BulkFields::addSentence(BulkKind kind, const QString &sentence)
{
    auto *page = new QLabel(sentence, this);
    page->setTextFormat(Qt::PlainText);
    page->setWordWrap(true);
    add(kind, page);
}

QWidget *BulkFields::registerPage()
{
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins({});
    m_token = new TokenRows(m_session, grid, page);
    m_token->setLines(2);
    m_token->setDescription(tr("many devices"));
    m_force = new QCheckBox(tr("&Force registration"), page);
    m_force->setToolTip(tr("Registers devices again that are registered already (REG-6, REG-7)."));
    grid->addWidget(m_force, TokenRows::count, 1, 1, 2);
    connect(m_token, &TokenRows::changed, this, &BulkFields::changed);
    connect(m_force, &QCheckBox::toggled, this, &BulkFields::changed);
    return page;
}

QWidget *BulkFields::movePage()
{
    m_account = new AccountCombo(m_session, this);
    m_account->setObjectName(QStringLiteral("moveTo"));
    connect(m_account, &QComboBox::currentIndexChanged, this, &BulkFields::changed);
    return oneField(new QWidget(this), tr("To virtual acco&unt:"), m_account);
}

QWidget *BulkFields::releasePage()
{
    m_version = new QLineEdit(this);
    m_version->setObjectName(QStringLiteral("release"));
    m_version->setPlaceholderText(QStringLiteral("9.20(2)"));
    connect(m_version, &QLineEdit::textChanged, this, &BulkFields::changed);
    return oneField(new QWidget(this), tr("&Release:"), m_version);
}

QWidget *BulkFields::codesPage()
{
    auto *page = new QWidget(this);
    auto *choose = new QPushButton(tr("Choose &File…"), page);
    m_file = new QLabel(page);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setWordWrap(true);
    said(tr("A CSV file with the columns device, serial and code, as the portal's License Reservation saves it."), false);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins({});
    row->addWidget(choose);
    row->addWidget(m_file, 1);
    connect(choose, &QPushButton::clicked, this, &BulkFields::readCodes);
    return page;
}

void BulkFields::said(const QString &text, bool isFault)
{
    m_file->setText(text);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, isFault ? toneColor(Tone::Critical, colors) : mutedText(colors));
    m_file->setPalette(colors);
}

void BulkFields::readCodes()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Authorization Codes"), {}, tr("CSV (*.csv);;All files (*)"));
    if (path.isEmpty())
        return;
    m_codes.clear();
    QFile file(path);
    const auto rows = file.open(QIODevice::ReadOnly)
        ? inventory::readCodes(file.readAll(), QFileInfo(path).fileName())
        : Result<std::vector<inventory::CodeRow>>(refuse(Refusal::File, path, file.errorString()));
    if (rows)
        m_codes = *rows;
    said(
        rows ? tr("%1: %n code(s)", nullptr, int(rows->size())).arg(QFileInfo(path).fileName()) : rows.error().sentence(), !rows);
    Q_EMIT changed();
}

void BulkFields::choose(BulkKind kind)
{
    m_kind = kind;
    setCurrentWidget(m_pages[size_t(kind)]);
    updateGeometry();
    Q_EMIT changed();
}

BulkAction BulkFields::action() const
{
    BulkAction action;
    action.kind = m_kind;
    switch (m_kind) {
    case BulkKind::Register:
        if (readToken(m_session.fleet(), m_token->token()).usable)
            action.token = m_token->token();
        action.force = m_force->isChecked();
        break;
    case BulkKind::Settings: action.settings = m_settings->settings(); break;
    case BulkKind::Move: action.account = m_account->account(); break;
    case BulkKind::Upgrade: action.version = m_version->text().trimmed(); break;
    case BulkKind::InstallCodes: action.codes = m_codes; break;
    default: break;
    }
    return action;
}

void BulkFields::show(const BulkOverview &overview) { m_settings->show(overview.values); }

void BulkFields::reload()
{
    m_token->reload();
    m_account->reload();
}

void BulkFields::forgetSettings() { m_settings->leaveAllAlone(); }

QSize BulkFields::sizeHint() const { return currentWidget() ? currentWidget()->sizeHint() : QStackedWidget::sizeHint(); }
QSize BulkFields::minimumSizeHint() const
{
    return currentWidget() ? currentWidget()->minimumSizeHint() : QStackedWidget::minimumSizeHint();
}

} // namespace lictor
