#include "dialogs/account_combo.h"
#include "dialogs/form_dialog.h"
#include "dialogs/license_dialogs.h"
#include "entitlement/compliance.h"
#include "session/fleet_session.h"
#include "tables/license_table.h"
#include "tables/roles.h"
#include "widgets/column_fill.h"
#include "widgets/table_view.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace lictor {

namespace {
class TransferLicensesDialog : public FormDialog {
    Q_DECLARE_TR_FUNCTIONS(TransferLicensesDialog)

public:
    TransferLicensesDialog(
        FleetSession &fleetSession, const LicenseKey &license, VirtualAccountId from, VirtualAccountId to, QWidget *parent)
        : FormDialog(fleetSession, tr("Transfer Licenses"), tr("Transfer"), parent), m_from(new AccountCombo(fleetSession, this)),
          m_to(new AccountCombo(fleetSession, this)), m_license(new QComboBox(this)), m_count(new QSpinBox(this)),
          m_hint(nullptr), m_effect(new QStandardItemModel(this)), m_table(new TableView(tr("Before and After"), this))
    {
        if (from)
            m_from->choose(from);
        m_license->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_license->setMinimumContentsLength(48);
        addField(tr("From:"), m_from);
        addField(tr("To:"), m_to);
        addField(tr("License:"), m_license);
        addField(tr("Count:"), m_count);
        m_hint = addHint({});
        m_table->setModel(m_effect);
        new ColumnFill(m_table, 0);
        m_table->setSelectionMode(QAbstractItemView::NoSelection);
        m_table->setMinimumHeight(fontMetrics().height() * 7);
        body()->addWidget(m_table, 1);

        if (to)
            m_to->choose(to);
        else if (m_to->account() == m_from->account() && m_to->count() > 1)
            m_to->setCurrentIndex(m_to->currentIndex() == 0 ? 1 : 0);
        connect(m_from, &QComboBox::currentIndexChanged, this, [this] { listLicenses(key()); });
        listLicenses(license);
        resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 24);
    }

protected:
    std::vector<Fault> faults() const override
    {
        if (m_to->account() == m_from->account())
            return {{m_to, tr("Both virtual accounts are the same. Choose another one.")}};
        if (m_keys.empty())
            return {{m_license, tr("%1 has no unused licenses that could be moved.").arg(m_from->currentText())}};
        return {};
    }

    void follow() override
    {
        const entitlement::Position *source = position(m_now, m_from->account());
        const int unused = source ? int(std::clamp<qint64>(source->balance(), 0, 1'000'000)) : 0;
        {
            const QSignalBlocker silent(m_count);
            m_count->setRange(unused > 0 ? 1 : 0, unused);
        }
        m_hint->setText(m_keys.empty()
                ? QString()
                : tr("%1 has %n unused; only these can be moved.", nullptr, unused).arg(m_from->currentText()));
        verb()->setEnabled(unused > 0 && m_from->account() != m_to->account());
        showEffect();
    }

    Result<void> carryOut() override
    {
        const auto outcome = session().perform(action());
        if (!outcome)
            return tl::unexpected(outcome.error());
        return {};
    }

private:
    LicenseKey key() const
    {
        const int index = m_license->currentIndex();
        return index < 0 || index >= int(m_keys.size()) ? LicenseKey{} : m_keys[size_t(index)];
    }
    TransferLicenses action() const { return {key(), m_count->value(), m_from->account(), m_to->account()}; }

    const entitlement::Position *position(const std::vector<entitlement::Position> &all, VirtualAccountId account) const
    {
        const auto found = std::find_if(all.begin(), all.end(),
            [&](const entitlement::Position &candidate) { return candidate.account == account && candidate.key == key(); });
        return found == all.end() ? nullptr : &*found;
    }

    void listLicenses(const LicenseKey &wanted)
    {
        const QSignalBlocker silent(m_license);
        m_now = entitlement::positions(session().fleet(), session().catalog());
        m_keys.clear();
        m_license->clear();
        int chosen = 0;
        for (const entitlement::Position &candidate : m_now) {
            if (candidate.account != m_from->account() || candidate.balance() <= 0)
                continue;
            if (candidate.key == wanted)
                chosen = int(m_keys.size());
            m_keys.push_back(candidate.key);
            m_license->addItem(session().catalog().licenseName(candidate.key));
        }
        m_license->setCurrentIndex(m_keys.empty() ? -1 : chosen);
        touched();
    }

    /// Both accounts before and after, as the engine says on a copy.
    void showEffect()
    {
        m_effect->clear();
        m_effect->setHorizontalHeaderLabels({tr("Virtual Account"), tr("Purchased"), tr("In Use"), tr("Balance"), tr("Status")});
        if (m_keys.empty() || m_from->account() == m_to->account())
            return;
        const auto tried = session().tryOut(action());
        if (!tried) {
            showTrouble(tried.error().sentence());
            return;
        }
        const auto then = entitlement::positions(tried->fleet, session().catalog());
        for (const VirtualAccountId account : {m_from->account(), m_to->account()}) {
            static const entitlement::Position nothing{};
            const entitlement::Position *before = position(m_now, account), *after = position(then, account);
            if (!before)
                before = &nothing;
            if (!after)
                after = &nothing;
            const auto change = [this](qint64 old, qint64 next) {
                return old == next ? locale().toString(old) : tr("%1 → %2").arg(locale().toString(old), locale().toString(next));
            };
            auto *status = new QStandardItem(toLabel(after->status));
            status->setData(int(toneOf(after->status)), ToneRole);
            m_effect->appendRow({new QStandardItem(session().fleet().virtualAccounts().at(account).name),
                new QStandardItem(change(before->purchased, after->purchased)),
                new QStandardItem(locale().toString(after->inUse)),
                new QStandardItem(change(before->balance(), after->balance())), status});
        }
    }

    AccountCombo *m_from, *m_to;
    QComboBox *m_license;
    QSpinBox *m_count;
    QLabel *m_hint;
    QStandardItemModel *m_effect;
    TableView *m_table;
    std::vector<entitlement::Position> m_now;
    std::vector<LicenseKey> m_keys; // in the combo's order
};
} // namespace

void openTransferLicensesDialog(
    FleetSession &session, const LicenseKey &license, VirtualAccountId from, VirtualAccountId to, QWidget *parent)
{
    if (to && !from) {
        // Whoever has most of it unused gives.
        qint64 most = 0;
        for (const entitlement::Position &position : entitlement::positions(session.fleet(), session.catalog())) {
            if (position.key == license && position.account != to && position.balance() > most) {
                most = position.balance();
                from = position.account;
            }
        }
    }
    (new TransferLicensesDialog(session, license, from, to, parent))->open();
}

} // namespace lictor
