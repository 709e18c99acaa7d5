#include "setting_panes/connection_test.h"

#include "fleet/method.h"
#include "order/state_word.h"
#include "session/fleet_session.h"
#include "simulation/connection.h"
#include "tables/roles.h"
#include "widgets/column_fill.h"
#include "widgets/table_view.h"

#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace lictor {

using simulation::Passage;

namespace {
QString linkName(RouteLink link)
{
    switch (link) {
    case RouteLink::Name: return ConnectionTest::tr("Name");
    case RouteLink::Proxy: return ConnectionTest::tr("Proxy");
    case RouteLink::Connection: return ConnectionTest::tr("TLS");
    case RouteLink::Certificate: return ConnectionTest::tr("Certificate");
    case RouteLink::Answer: return ConnectionTest::tr("Answer");
    }
    return {};
}

Tone toneOf(Passage::State state)
{
    return state == Passage::State::Passed ? Tone::Positive : state == Passage::State::Failed ? Tone::Critical : Tone::Neutral;
}
} // namespace

ConnectionTest::ConnectionTest(FleetSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_test(new QPushButton(tr("Test &Connection"), this)),
      m_found(new QStandardItemModel(0, 2, this)), m_table(new TableView(tr("Way to the Server"), this))
{
    m_test->setObjectName(QStringLiteral("testConnection"));
    m_test->setAutoDefault(false);
    m_table->setObjectName(QStringLiteral("wayToTheServer"));
    m_found->setHorizontalHeaderLabels({tr("Link"), tr("Found")});
    m_table->setModel(m_found);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    (new ColumnFill(m_table, 1))->wrap();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_test, 0, Qt::AlignLeading);
    column->addWidget(m_table);
    m_table->hide();
    connect(m_test, &QPushButton::clicked, this, &ConnectionTest::test);
}

void ConnectionTest::show(DeviceId device, const QStringList &edits, const QString &whyNot)
{
    if (device != m_device || edits != m_edits)
        m_table->hide();
    m_device = device;
    m_edits = edits;
    m_test->setEnabled(whyNot.isEmpty());
    m_test->setToolTip(whyNot.isEmpty() ? tr("On a copy of the fleet, with the edits that are not applied yet") : whyNot);
}

void ConnectionTest::addRow(const QString &link, Tone tone, const QString &text)
{
    auto *name = new QStandardItem(link);
    name->setData(int(tone), ToneRole);
    m_found->appendRow({name, new QStandardItem(text)});
}

void ConnectionTest::test()
{
    RunCommands contact;
    contact.devices = {m_device};
    contact.lines = m_edits + QStringList{QStringLiteral("license smart renew auth")};
    contact.startInConfiguration = true;
    contact.keepGoing = true;
    const auto tried = m_session.tryOut(contact);
    m_found->setRowCount(0);
    if (!tried) {
        addRow(linkName(RouteLink::Answer), Tone::Critical, tried.error().sentence());
    } else {
        for (const Passage &passage : simulation::walk(tried->fleet, m_session.catalog(), m_device))
            addRow(linkName(passage.link), toneOf(passage.state),
                passage.state == Passage::State::NotReached ? tr("not reached") : passage.text);
        const LicenseState state = licenseState(tried->fleet, m_session.catalog(), m_device);
        const StateWord word = stateWord(state, methodOf(tried->fleet, m_session.catalog(), tried->fleet.devices().at(m_device)));
        const Registered *registered = tried->fleet.devices().at(m_device).agent.registered();
        if (!registered)
            addRow(tr("State"), Tone::Neutral, tr("the device is not registered and asks for nothing"));
        else if (registered->lastContact == tried->fleet.now && state.reason.isEmpty())
            addRow(tr("State"), word.tone, stateWordText(word.rank));
        else
            addRow(tr("State"), Tone::Critical, state.reason);
    }
    m_table->showAllRows();
    m_table->show();
}

} // namespace lictor
