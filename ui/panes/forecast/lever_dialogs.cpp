#include "forecast_pane/lever_dialogs.h"

#include "dialogs/account_combo.h"
#include "dialogs/form_dialog.h"
#include "entitlement/compliance.h"
#include "forecast/forecast.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace lictor {

namespace {

/// Nothing is done to the fleet: the lever is noted and looked at on a copy.
class LeverDialog : public FormDialog {
public:
    LeverDialog(FleetSession &session, LeverList &levers, const QString &title, const QString &verb, QWidget *parent)
        : FormDialog(session, title, verb, parent), m_levers(levers)
    {
    }

protected:
    virtual LeverList::Lever lever() const = 0;
    Result<void> carryOut() override
    {
        m_levers.add(lever());
        return {};
    }

private:
    LeverList &m_levers;
};

class DropDialog : public LeverDialog {
    Q_DECLARE_TR_FUNCTIONS(DropDialog)

public:
    DropDialog(FleetSession &fleetSession, LeverList &levers, QWidget *parent)
        : LeverDialog(fleetSession, levers, tr("Drop Licenses"), tr("Drop"), parent), m_license(new QComboBox(this)),
          m_count(new QSpinBox(this))
    {
        for (const entitlement::Position &position : entitlement::positions(fleetSession.fleet(), fleetSession.catalog())) {
            if (position.purchased == 0)
                continue;
            m_owned.push_back(position);
            m_license->addItem(
                tr("%1, %2 (%3 owned)")
                    .arg(fleetSession.catalog().licenseName(position.key),
                        fleetSession.fleet().virtualAccounts().at(position.account).name, locale().toString(position.purchased)));
        }
        addField(tr("&License:"), m_license);
        addField(tr("&Count:"), m_count);
        addHint(tr("What ends soonest goes first."));
        fit(70);
        touched();
    }

protected:
    std::vector<Fault> faults() const override
    {
        if (m_owned.empty())
            return {{m_license, tr("No license is owned. Add licenses by product ID first.")}};
        return {};
    }
    void follow() override
    {
        if (!m_owned.empty())
            m_count->setRange(1, int(m_owned[size_t(m_license->currentIndex())].purchased));
    }
    LeverList::Lever lever() const override
    {
        const entitlement::Position &position = m_owned[size_t(m_license->currentIndex())];
        return forecast::Dropped{position.key, m_count->value(), position.account};
    }

private:
    std::vector<entitlement::Position> m_owned;
    QComboBox *m_license;
    QSpinBox *m_count;
};

class BuyDialog : public LeverDialog {
    Q_DECLARE_TR_FUNCTIONS(BuyDialog)

public:
    BuyDialog(FleetSession &fleetSession, LeverList &levers, QWidget *parent)
        : LeverDialog(fleetSession, levers, tr("Buy Licenses"), tr("Buy"), parent), m_pid(new QLineEdit(this)),
          m_count(new QSpinBox(this)), m_account(new AccountCombo(fleetSession, this))
    {
        QStringList known;
        for (const Product &product : fleetSession.catalog().products())
            known << product.pid;
        auto *completer = new QCompleter(known, m_pid);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_pid->setCompleter(completer);
        m_count->setRange(1, 1'000'000);
        addField(tr("&Product ID:"), m_pid);
        addField(tr("&Count:"), m_count);
        addField(tr("&Virtual Account:"), m_account);
        fit(60);
    }

protected:
    std::vector<Fault> faults() const override
    {
        if (m_pid->text().trimmed().isEmpty())
            return {{m_pid, tr("No product ID is given. Enter one such as L-FPR1000-ASA=.")}};
        const auto tried = session().tryOut(action());
        if (tried)
            return {};
        return {{m_pid, tried.error().sentence()}};
    }
    LeverList::Lever lever() const override { return action(); }

private:
    AddLicenses action() const
    {
        AddLicenses added;
        added.pid = m_pid->text().trimmed();
        added.count = m_count->value();
        added.account = m_account->account();
        return added;
    }

    QLineEdit *m_pid;
    QSpinBox *m_count;
    AccountCombo *m_account;
};

/// Days from the fleet's clock on.
QSpinBox *daysBox(int least, int value, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(least, forecast::mostDays);
    box->setValue(value);
    return box;
}

class OutageDialog : public LeverDialog {
    Q_DECLARE_TR_FUNCTIONS(OutageDialog)

public:
    OutageDialog(FleetSession &fleetSession, LeverList &levers, QWidget *parent)
        : LeverDialog(fleetSession, levers, tr("Outage"), tr("Add Outage"), parent), m_from(daysBox(0, 0, this)),
          m_length(daysBox(1, 100, this))
    {
        addField(tr("&Begins in days:"), m_from);
        addField(tr("&Lasts days:"), m_length);
        addHint(tr("Nobody reaches the Smart Software Manager."));
        fit(60);
    }

protected:
    LeverList::Lever lever() const override
    {
        ::lictor::Fault fault;
        fault.place = FaultPlace::Manager;
        fault.from = session().fleet().now + days(m_from->value());
        fault.until = fault.from + days(m_length->value());
        return fault;
    }

private:
    QSpinBox *m_from, *m_length;
};

class NewRootDialog : public LeverDialog {
    Q_DECLARE_TR_FUNCTIONS(NewRootDialog)

public:
    NewRootDialog(FleetSession &fleetSession, LeverList &levers, QWidget *parent)
        : LeverDialog(fleetSession, levers, tr("New Root Certificate"), tr("Add"), parent), m_from(daysBox(0, 30, this))
    {
        addField(tr("&Begins in days:"), m_from);
        addHint(tr("From then on only devices that update their trusted certificate pool reach the Smart Software Manager."));
        fit(70);
    }

protected:
    LeverList::Lever lever() const override
    {
        return forecast::newRootCertificate(session().fleet().now + days(m_from->value()));
    }

private:
    QSpinBox *m_from;
};

class FailOverDialog : public LeverDialog {
    Q_DECLARE_TR_FUNCTIONS(FailOverDialog)

public:
    FailOverDialog(FleetSession &fleetSession, LeverList &levers, QWidget *parent)
        : LeverDialog(fleetSession, levers, tr("Fail Over"), tr("Fail Over"), parent), m_group(new QComboBox(this))
    {
        fleetSession.fleet().groups().each([&](GroupId id, const Group &group) { m_group->addItem(group.name, id.value); });
        m_group->setEditable(true); // typing finds one of many
        m_group->setInsertPolicy(QComboBox::NoInsert);
        addField(tr("&Pair or cluster:"), m_group);
        addHint(tr("Its leading unit goes down, another one takes over."));
        fit(60);
    }

protected:
    std::vector<Fault> faults() const override
    {
        if (group())
            return {};
        return {{m_group,
            m_group->count() == 0
                ? tr("There is no pair or cluster. Form one first.")
                : tr("No pair or cluster is called “%1”. Choose one of the list.").arg(m_group->currentText())}};
    }
    LeverList::Lever lever() const override { return LeverList::FailOver{group()}; }

private:
    GroupId group() const { return session().fleet().findGroup(m_group->currentText().trimmed()); }

    QComboBox *m_group;
};

} // namespace

void openDropDialog(FleetSession &session, LeverList &levers, QWidget *parent)
{
    (new DropDialog(session, levers, parent))->open();
}
void openBuyDialog(FleetSession &session, LeverList &levers, QWidget *parent)
{
    (new BuyDialog(session, levers, parent))->open();
}
void openOutageDialog(FleetSession &session, LeverList &levers, QWidget *parent)
{
    (new OutageDialog(session, levers, parent))->open();
}
void openNewRootDialog(FleetSession &session, LeverList &levers, QWidget *parent)
{
    (new NewRootDialog(session, levers, parent))->open();
}
void openFailOverDialog(FleetSession &session, LeverList &levers, QWidget *parent)
{
    (new FailOverDialog(session, levers, parent))->open();
}

} // namespace lictor
