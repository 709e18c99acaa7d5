#include "support/plain_device.h"
#include "support/test_main.h"
#include "terminal.h"

#include <rapidcheck.h>

using namespace lictor;
using namespace lictor::test;

namespace {

/// Numbers that choose. Where they have run out, everything is the first and simplest choice, so that what goes wrong is shrunk to few.
class Dice {
public:
    explicit Dice(const std::vector<unsigned> &numbers) : m_numbers(numbers) { }

    unsigned operator()(unsigned sides) { return m_next < m_numbers.size() ? m_numbers[m_next++] % sides : 0; }
    template <class List> const auto &oneOf(const List &list) { return list[qsizetype((*this)(unsigned(std::size(list))))]; }

private:
    const std::vector<unsigned> &m_numbers;
    size_t m_next = 0;
};

const QStringList &texts()
{
    static const QStringList list{QStringLiteral("a"), QStringLiteral("Example Works LLC"), QStringLiteral("two  blanks"),
        QStringLiteral("R. de Almada 7 | 2.º dto."), QStringLiteral("no"), QStringLiteral("\"quoted\""),
        QStringLiteral("! no remark"), QStringLiteral("include x")};
    return list;
}

const QStringList &urls()
{
    static const QStringList list{QString(), QStringLiteral("https://10.9.8.7/Transportgateway/services/DeviceRequestHandler"),
        QStringLiteral("https://smartreceiver.example.net/licservice/license"),
        QStringLiteral("http://[2001:db8::1]:8080/x?a=b")};
    return list;
}

void rollTransport(Dice &dice, LicenseTransport &transport)
{
    transport.type = dice(2) ? LicenseTransport::Type::Smart : LicenseTransport::Type::CallHome;
    transport.url = dice.oneOf(urls());
    if (dice(2)) {
        transport.proxyHost = QStringLiteral("proxy.example.net");
        transport.proxyPort = quint16(1 + dice(65535));
    }
    transport.withholdsHostname = dice(2);
    transport.withholdsVersion = dice(2);
    transport.utilityUrl = dice.oneOf(urls());
    transport.utility = dice(2);
    if (!transport.utility)
        return;
    transport.standardUtility = dice(2) && transport.type == LicenseTransport::Type::Smart; // TRN-13
    CustomerProfile &customer = transport.customer;
    for (QString *text : {&transport.customId, &customer.id, &customer.name, &customer.street, &customer.city, &customer.state,
             &customer.country, &customer.postalCode})
        if (dice(2))
            *text = dice.oneOf(texts());
}

void rollServices(Dice &dice, ServiceSettings &services)
{
    services.trustpool.autoImport = dice(2);
    if (services.trustpool.autoImport && dice(2))
        services.trustpool.time = QStringLiteral("%1:30:00").arg(1 + dice(9));
    if (services.trustpool.autoImport && dice(2))
        services.trustpool.url = QStringLiteral("https://192.0.2.%1/bundle").arg(dice(9));
    services.names.lookup = dice(3) != 0;
    services.names.serversGone = dice(3) == 0;
    if (!services.names.serversGone)
        for (unsigned i = dice(3); i > 0; --i)
            services.names.servers.append(QStringLiteral("192.0.2.%1").arg(10 * i + dice(9)));
    for (unsigned i = dice(3); i > 0; --i)
        services.timeServers.append(QStringLiteral("192.0.2.%1 prefer").arg(100 + 10 * i + dice(9)));
    services.tlsProxySessions = int(dice(3)) * 100;
    services.callHome = dice(2);
}

/// A configuration that the model takes: no feature without its tier, none that it does not have.
Configuration configurationOf(const Catalog &catalog, const Model &model, const std::vector<unsigned> &numbers)
{
    Dice dice(numbers);
    const Series &series = *model.series;
    Configuration made;
    made.hostname = QStringLiteral("fw-%1").arg(dice(4));
    made.reservation = series.registrar == Registrar::Device && dice(3) == 0;
    if (dice(2))
        rollServices(dice, made.services.edit());
    made.smartLicense = dice(4) != 0;
    if (made.smartLicense) {
        made.tierStandard = series.tierAlwaysOn || dice(4) != 0;
        const bool mayAsk = made.tierStandard || series.isVirtual;
        if (series.isVirtual && dice(3) != 0)
            made.throughput = dice.oneOf(catalog.asav().entitlements).key;
        if (mayAsk && model.maximumContexts && dice(2))
            made.contexts = 1 + int(dice(unsigned(*model.maximumContexts)));
        made.securityPlus = mayAsk && model.securityPlus && dice(2);
        made.carrier = mayAsk && model.carrierLicense && dice(2);
        made.strongEncryption = mayAsk && dice(2);
        if (series.isVirtual)
            rollTransport(dice, made.transport.edit());
    }
    if (series.registrar == Registrar::Device) {
        made.licenseUrl = dice.oneOf(urls());
        if (dice(2))
            made.proxy = QStringLiteral("10.1.1.1:%1").arg(1 + dice(65535));
    }
    return made;
}

/// Lines that Lictor keeps as they are.
QStringList rollKept(const std::vector<unsigned> &numbers)
{
    static const QList<QStringList> blocks{{QStringLiteral("names")},
        {QStringLiteral("interface Ethernet1/1"), QStringLiteral(" nameif outside"), QStringLiteral(" security-level 0")},
        {QStringLiteral("object network inside"), QStringLiteral(" subnet 10.0.0.0 255.0.0.0"),
            QStringLiteral(" feature tier standard")},
        {QStringLiteral("access-list in extended permit ip any any | no filter")}, {QStringLiteral("reload")},
        {QStringLiteral("policy-map global_policy"), QStringLiteral(" class inspection_default"),
            QStringLiteral("  inspect dns")},
        {QStringLiteral("failover"), QStringLiteral("failover lan unit secondary")},
        {QStringLiteral("context admin"), QStringLiteral(" description of all | some"),
            QStringLiteral(" config-url disk0:/admin.cfg")}};
    Dice dice(numbers);
    QStringList kept;
    for (const QStringList &block : blocks)
        if (dice(2))
            kept += block;
    return kept;
}

} // namespace

/// Print, read, print again; and the lines that lead from one configuration to another: for whatever is configured, on every model.
class RoundTripsTest : public QObject {
    Q_OBJECT

    const Terminal m_terminal;
    const Catalog &m_catalog = m_terminal.catalog();

    /// A fleet with one device of the model, its configuration this.
    std::pair<Fleet, DeviceId> fleetWith(const Model &model, const Configuration &configuration) const
    {
        Fleet fleet = Fleet::create(Instant{}, 1);
        const DeviceId id = fleet.addDevice(plainDevice(model, configuration));
        return {std::move(fleet), id};
    }
    static Configuration fresh()
    {
        Configuration configuration;
        configuration.hostname = QStringLiteral("ciscoasa");
        return configuration;
    }
    /// Types the lines; says which one was refused, and why.
    static std::string typed(cli::Session &session, const QStringList &lines)
    {
        for (const QString &line : lines)
            if (const cli::Answer answer = session.run(line); !answer.ok)
                return QString(lines.join(u'\n') + u"\nrefused: " + line + u'\n' + answer.output).toStdString();
        return {};
    }

private Q_SLOTS:
    void initTestCase() { qputenv("RC_PARAMS", "seed=1 max_success=200 max_size=100"); } // the same cases everywhere

    // CLI-16
    void printReadPrint()
    {
        for (const Model &model : m_catalog.models())
            QVERIFY(rc::check(
                model.word.toStdString(), [&](const std::vector<unsigned> &numbers, const std::vector<unsigned> &others) {
                    Configuration configuration = configurationOf(m_catalog, model, numbers);
                    configuration.kept = rollKept(others);
                    const auto [fleet, id] = fleetWith(model, configuration);
                    const QStringList printed = cli::runningConfig(fleet, m_catalog, id);
                    auto [other, copy] = fleetWith(model, fresh());
                    const QStringList refused = cli::Session(other, m_catalog, copy).load(printed);
                    RC_ASSERT(refused.join(u'\n').toStdString() == std::string());
                    RC_ASSERT(cli::runningConfig(other, m_catalog, copy).join(u'\n').toStdString()
                        == printed.join(u'\n').toStdString());
                    RC_ASSERT(*other.devices().at(copy).running == configuration);
                }));
    }

    // CLI-16
    void printType()
    {
        for (const Model &model : m_catalog.models())
            QVERIFY(rc::check(model.word.toStdString(), [&](const std::vector<unsigned> &numbers) {
                const Configuration configuration = configurationOf(m_catalog, model, numbers);
                const auto [fleet, id] = fleetWith(model, configuration);
                QStringList lines = cli::runningConfig(fleet, m_catalog, id);
                lines.removeIf(
                    [](const QString &line) { return line.startsWith(u"ASA Version "); }); // no command, as on a device
                auto [other, copy] = fleetWith(model, fresh());
                cli::Session session(other, m_catalog, copy, cli::Session::Mode::Configuration);
                RC_ASSERT(typed(session, lines) == std::string());
                RC_ASSERT(cli::runningConfig(other, m_catalog, copy) == cli::runningConfig(fleet, m_catalog, id));
            }));
    }

    // UI-SL-9
    void diffLeadsThere()
    {
        for (const Model &model : m_catalog.models())
            QVERIFY(rc::check(model.word.toStdString(), [&](const std::vector<unsigned> &from, const std::vector<unsigned> &to) {
                const Configuration running = configurationOf(m_catalog, model, from);
                const Configuration edited = configurationOf(m_catalog, model, to);
                const QStringList lines = cli::diff(m_catalog, running, edited);
                RC_ASSERT(lines.isEmpty() == (running == edited));
                auto [fleet, id] = fleetWith(model, running);
                cli::Session session(fleet, m_catalog, id, cli::Session::Mode::Configuration);
                RC_ASSERT(typed(session, lines) == std::string());
                RC_LOG(lines.join(u'\n').toStdString());
                RC_ASSERT(*fleet.devices().at(id).running == edited);
            }));
    }
};

LICTOR_TEST(RoundTripsTest)
#include "tst_round_trips.moc"
