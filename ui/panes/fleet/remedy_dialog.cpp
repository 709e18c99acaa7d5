#include "fleet_panes/remedy_dialog.h"

#include "dialogs/form_dialog.h"
#include "order/state_word.h"
#include "session/fleet_session.h"
#include "tables/action_preview.h"
#include "tables/roles.h"
#include "widgets/column_fill.h"
#include "widgets/run_line.h"
#include "widgets/table_view.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace lictor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChangesView)
};

QStandardItem *numberItem(qint64 number)
{
    auto *item = new QStandardItem(QLocale().toString(number));
    item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    return item;
}

TableView *poolsTable(const std::vector<FleetChanges::Pool> &pools, QWidget *parent)
{
    auto *table = new TableView(Words::tr("Pools afterwards"), parent);
    auto *model = new QStandardItemModel(0, 6, table);
    model->setHorizontalHeaderLabels({Words::tr("Virtual Account"), Words::tr("License"), Words::tr("Purchased"),
        Words::tr("In Use"), Words::tr("Balance"), Words::tr("Balance Before")});
    for (int column = 2; column < 6; ++column)
        model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    for (const FleetChanges::Pool &pool : pools) {
        QStandardItem *balance = numberItem(pool.balance);
        balance->setData(int(pool.balance < 0 ? Tone::Critical : Tone::Positive), ToneRole);
        model->appendRow({new QStandardItem(pool.account), new QStandardItem(pool.license), numberItem(pool.owned),
            numberItem(pool.inUse), balance, numberItem(pool.balanceBefore)});
    }
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *columns = new ColumnFill(table, 1);
    columns->giveWay(1, 24).giveWay(0, 12).wrap();
    return table;
}

class RemedyDialog : public FormDialog {
    Q_DECLARE_TR_FUNCTIONS(RemedyDialog)

public:
    RemedyDialog(FleetSession &fleetSession, Action action, QWidget *parent)
        : FormDialog(fleetSession, tr("What It Would Do"), tr("Do It"), parent), m_action(std::move(action))
    {
        const ActionPreview preview = previewOf(session(), m_action);
        auto *title = new QLabel(preview.title, this);
        title->setTextFormat(Qt::PlainText);
        title->setWordWrap(true);
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        body()->insertWidget(0, title);
        body()->addWidget(changesView(preview.changes, this), 1);
        auto *undo = new QLabel(tr("Undo takes it back."), this);
        body()->addWidget(undo);
        if (preview.refused) {
            undo->hide();
            verb()->setEnabled(false);
            verb()->setToolTip(preview.refused->why);
            showTrouble(preview.refused->sentence());
        }
        fit(96);
    }

protected:
    Result<void> carryOut() override
    {
        const auto outcome = session().perform(m_action);
        if (!outcome)
            return tl::unexpected(outcome.error());
        tellRefusals(session(), *outcome);
        return {};
    }

private:
    Action m_action;
};

} // namespace

QWidget *changesView(const FleetChanges &changes, QWidget *parent)
{
    auto *view = new QWidget(parent);
    auto *column = new QVBoxLayout(view);
    column->setContentsMargins(0, 0, 0, 0);
    for (const QString &effect : changes.effects) {
        auto *label = new QLabel(Words::tr("• %1").arg(effect), view);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    if (!changes.pools.empty())
        column->addWidget(poolsTable(changes.pools, view), 1);
    column->addStretch(0);
    return view;
}

void openRemedyDialog(FleetSession &session, const Action &action, QWidget *parent)
{
    (new RemedyDialog(session, action, parent))->open();
}

} // namespace lictor
