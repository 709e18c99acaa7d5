#include "dialogs/account_combo.h"
#include "dialogs/form_dialog.h"
#include "dialogs/license_choice.h"
#include "dialogs/license_dialogs.h"
#include "dialogs/word_filter.h"
#include "session/fleet_session.h"
#include "widgets/column_fill.h"
#include "widgets/table_view.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lictor {

namespace {
class AddLicensesDialog : public FormDialog {
    Q_DECLARE_TR_FUNCTIONS(AddLicensesDialog)

public:
    AddLicensesDialog(FleetSession &fleetSession, VirtualAccountId account, QWidget *parent)
        : FormDialog(fleetSession, tr("Add Licenses by Product ID"), tr("Add Licenses"), parent), m_search(new QLineEdit(this)),
          m_table(new TableView(tr("Products"), this)), m_choice(new LicenseChoice(fleetSession.catalog(), this)),
          m_filter(new WordFilter(this)), m_account(new AccountCombo(fleetSession, this)), m_count(new QSpinBox(this)),
          m_start(new QLineEdit(this)), m_term(new QComboBox(this)), m_days(new QSpinBox(this)), m_summary(new QLabel(this))
    {
        m_search->setPlaceholderText(tr("words of a product ID or license, such as “2100 context”"));
        m_search->setAccessibleName(tr("Find Products and Solutions"));
        m_search->setClearButtonEnabled(true);
        m_filter->setSourceModel(m_choice);
        m_table->setModel(m_filter);
        m_table->setSelectionMode(QAbstractItemView::SingleSelection);
        new ColumnFill(m_table, LicenseChoice::License);
        m_table->setMinimumHeight(fontMetrics().height() * 11);
        auto *find = new QLabel(tr("Find Products and Solutions:"), this);
        find->setBuddy(m_search);
        body()->insertWidget(0, find);
        body()->insertWidget(1, m_search);
        body()->insertWidget(2, m_table, 1);

        m_account->choose(account);
        m_count->setRange(1, 1'000'000);
        m_count->setGroupSeparatorShown(true);
        m_start->setPlaceholderText(tr("now"));
        m_term->addItems({tr("As the product says"), tr("Days"), tr("Time-based evaluation")});
        m_days->setRange(1, 36500);
        m_days->setValue(365);
        m_days->setSuffix(tr(" days"));
        m_days->setAccessibleName(tr("Days"));
        addField(tr("Virtual Account:"), m_account);
        addField(tr("Count:"), m_count);
        addField(tr("Start:"), m_start);
        addField(tr("Term:"), m_term, m_days);
        watch(m_days);
        m_summary->setWordWrap(true);
        body()->addWidget(m_summary);

        connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
            m_filter->search(text);
            if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
                m_table->selectRow(0);
            touched();
        });
        connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { touched(); });
        m_table->selectRow(0);
        m_search->setFocus();
        resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 32);
    }

protected:
    std::vector<Fault> faults() const override
    {
        std::vector<Fault> found;
        if (!chosen())
            found.push_back({m_count, tr("No product is chosen. Choose one in the list, or clear the search.")});
        if (!m_start->text().trimmed().isEmpty() && !parseInstant(m_start->text().trimmed()))
            found.push_back({m_start,
                tr("“%1” is no date. Enter it as 2026-03-01 or 2026-03-01 08:00:00, or nothing for now.").arg(m_start->text())});
        return found;
    }

    void follow() override
    {
        m_days->setVisible(m_term->currentIndex() == TermOfDays);
        const LicenseChoice::Row *row = chosen();
        verb()->setEnabled(row != nullptr);
        if (!row) {
            m_summary->setText(m_filter->rowCount() == 0 ? tr("No product matches “%1”.").arg(m_search->text()) : QString());
            return;
        }
        const auto tried = session().tryOut(action());
        m_summary->setText(tried ? tr("%1 × %2 = %3 of “%4”, to %5.")
                                       .arg(locale().toString(m_count->value()), locale().toString(row->units),
                                           locale().toString(qint64(m_count->value()) * row->units),
                                           session().catalog().licenseName(row->key), m_account->currentText())
                                 : tried.error().sentence());
    }

    Result<void> carryOut() override
    {
        const auto outcome = session().perform(action());
        if (!outcome)
            return tl::unexpected(outcome.error());
        return {};
    }

private:
    enum TermChoice { TermOfProduct, TermOfDays, TermOfEvaluation };

    const LicenseChoice::Row *chosen() const
    {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        return rows.isEmpty() ? nullptr : &m_choice->rowAt(m_filter->mapToSource(rows.first()).row());
    }

    AddLicenses action() const
    {
        const LicenseChoice::Row *row = chosen();
        AddLicenses add;
        add.pid = row->pid;
        add.key = row->key;
        add.count = m_count->value();
        add.account = m_account->account();
        add.start = parseInstant(m_start->text().trimmed());
        if (m_term->currentIndex() == TermOfDays)
            add.days = m_days->value();
        add.evaluation = m_term->currentIndex() == TermOfEvaluation;
        return add;
    }

    QLineEdit *m_search;
    TableView *m_table;
    LicenseChoice *m_choice;
    WordFilter *m_filter;
    AccountCombo *m_account;
    QSpinBox *m_count;
    QLineEdit *m_start;
    QComboBox *m_term;
    QSpinBox *m_days;
    QLabel *m_summary;
};
} // namespace

void openAddLicensesDialog(FleetSession &session, VirtualAccountId account, QWidget *parent)
{
    (new AddLicensesDialog(session, account, parent))->open();
}

} // namespace lictor
