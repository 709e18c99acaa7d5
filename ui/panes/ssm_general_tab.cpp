#include "panes/ssm_general_tab.h"

#include "dialogs/token_dialogs.h"
#include "tables/token_table.h"
#include "widgets/action_button.h"
#include "widgets/column_fill.h"
#include "widgets/empty_state.h"
#include "widgets/flow_layout.h"
#include "widgets/table_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lictor {

SsmGeneralTab::SsmGeneralTab(FleetSession &session, QWidget *parent)
    : SsmTab(session, parent), m_description(new QLabel(this)), m_default(new QLabel(this)),
      m_tokens(new TokenTable(session, this)), m_table(new TableView(tr("Product Instance Registration Tokens"), this)),
      m_show(new QAction(tr("Show Token…"), this)), m_copy(new QAction(tr("Copy Token"), this)),
      m_revoke(new QAction(tr("Revoke"), this))
{
    auto *account = new QGroupBox(tr("Virtual Account"), this);
    auto *facts = new QFormLayout(account);
    for (QLabel *label : {m_description, m_default}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    facts->addRow(tr("Description:"), m_description);
    facts->addRow(tr("Default Virtual Account:"), m_default);

    auto *tokens = new QGroupBox(tr("Product Instance Registration Tokens"), this);
    auto *introduction = new QLabel(
        tr("The registration tokens below can be used to register new product instances to this virtual account."), tokens);
    introduction->setWordWrap(true);
    auto *newButton = new QPushButton(tr("New Token..."), tokens);
    newButton->setAutoDefault(false);
    connect(newButton, &QPushButton::clicked, this, &SsmGeneralTab::newToken);

    m_table->setModel(m_tokens);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *columns = new ColumnFill(m_table, TokenTable::Description);
    columns->giveWay(TokenTable::Text, 8).giveWay(TokenTable::Expiration, 27).giveWay(TokenTable::Description, 12);
    columns->leaveOut(TokenTable::Actions).wrap(); // the buttons above do the same
    m_table->addActions({m_show, m_copy, m_revoke});
    connect(m_table, &TableView::chosen, this, &SsmGeneralTab::showToken);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SsmGeneralTab::followSelection);
    connect(m_show, &QAction::triggered, this, &SsmGeneralTab::showToken);
    connect(m_copy, &QAction::triggered, this, &SsmGeneralTab::copyToken);
    connect(m_revoke, &QAction::triggered, this, &SsmGeneralTab::revokeToken);

    auto *empty = new EmptyState(tokens);
    empty->set(Tone::Neutral, tr("This virtual account has no registration token."),
        tr("A device registers with a token of the account that it shall belong to. “New Token...” makes one."));
    m_stack = tableOrEmpty(m_table, empty, TokenTable::Actions);

    auto *buttons = new FlowLayout;
    buttons->addWidget(newButton);
    for (QAction *action : {m_show, m_copy, m_revoke})
        buttons->addWidget(actionButton(action, tokens));
    auto *column = new QVBoxLayout(tokens);
    column->addWidget(introduction);
    column->addLayout(buttons);
    column->addWidget(m_stack, 1);

    auto *all = new QVBoxLayout(this);
    all->addWidget(account);
    all->addWidget(tokens, 1);
    followSelection();
}

void SsmGeneralTab::reload()
{
    if (const VirtualAccount *virtualAccount = session().fleet().virtualAccounts().find(account())) {
        m_description->setText(virtualAccount->description.isEmpty() ? tr("none") : virtualAccount->description);
        m_default->setText(virtualAccount->isDefault ? tr("Yes") : tr("No"));
    }
    m_tokens->setAccount(account());
    showTableOrEmpty(m_stack, m_tokens->isEmpty());
    followSelection();
}

const Token *SsmGeneralTab::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : session().fleet().tokens().find(m_tokens->tokenAt(rows.first()));
}

void SsmGeneralTab::followSelection()
{
    const Token *token = chosen();
    const QString choose = tr("Choose a token in the table first.");
    for (QAction *action : {m_show, m_copy}) {
        action->setEnabled(token);
        action->setToolTip(token ? QString() : choose);
    }
    m_revoke->setEnabled(token && !token->revoked);
    m_revoke->setToolTip(!token ? choose : token->revoked ? tr("This token is revoked already.") : QString());
}

void SsmGeneralTab::newToken()
{
    openCreateTokenDialog(session(), account(), window(), [this](TokenId id) {
        reload();
        if (const int row = m_tokens->rowOf(id.value); row >= 0)
            m_table->selectRow(row);
    });
}

void SsmGeneralTab::showToken()
{
    if (const Token *token = chosen())
        openTokenDialog(token->text, window());
}

void SsmGeneralTab::copyToken()
{
    if (const Token *token = chosen())
        QApplication::clipboard()->setText(token->text);
}

void SsmGeneralTab::revokeToken()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        (void)session().perform(RevokeToken{m_tokens->tokenAt(rows.first())});
}

} // namespace lictor
