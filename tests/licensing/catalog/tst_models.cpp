#include "catalog_fixture.h"
#include "support/test_main.h"

#include <QJsonArray>
#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::test;

namespace {

std::optional<qint64> numberOrNothing(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

QString shown(std::optional<qint64> number) { return number ? QString::number(*number) : QStringLiteral("no support"); }

/// How the specification writes what the catalogue says of Carrier.
QString carrierInStandard(const Model &model)
{
    if (model.carrierAlways)
        return QStringLiteral("enabled");
    return model.carrierLicense ? QStringLiteral("disabled") : QStringLiteral("no support");
}

} // namespace

/// Every figure of the tables *Licenses Per Model*, model by model.
class ModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_catalog = builtInCatalog();
        QVERIFY(m_catalog);
        m_table = specificationTable("platforms.json");
        QVERIFY(!m_table.isEmpty());
    }

    void everyModelIsThereAndNoOther()
    {
        QStringList expected{QStringLiteral("ASAv")};
        for (const QJsonValue &model : rowsOf(m_table[u"models"]))
            expected << model[u"model"].toString();
        QCOMPARE(m_catalog->modelWords(), expected);
    }

    void identity_data() { modelRows(); }
    void identity()
    {
        const auto &[model, row] = current();
        QCOMPARE(model->name, row[u"name"].toString());
        QCOMPARE(model->series->word, row[u"series"].toString());
        if (row[u"udi_pid"].isString())
            QCOMPARE(model->pid, row[u"udi_pid"].toString());
        QCOMPARE(model->series->registrar == Registrar::Chassis, row[u"kind"].toString().startsWith(u"chassis"));
        QCOMPARE(&m_catalog->model(model->key), model);
        QCOMPARE(m_catalog->findModel(model->word.toLower()), model);
    }

    // LIC-1010-2 LIC-1100-2 LIC-2100-2 LIC-3100-2 LIC-4100-2 LIC-9300-2
    void firewallConnections_data() { modelRows(); }
    void firewallConnections() { compareNumber(&Model::firewallConnections, u"firewall_connections"); }

    // LIC-1010-11 LIC-1100-11 LIC-2100-11 LIC-3100-11 LIC-4100-11 LIC-9300-11
    void vlans_data() { modelRows(); }
    void vlans() { compareNumber(&Model::vlans, u"vlans"); }

    // LIC-1010-4 LIC-1100-4 LIC-2100-4 LIC-3100-4 LIC-4100-4 LIC-9300-4
    void tlsProxySessions_data() { modelRows(); }
    void tlsProxySessions() { compareNumber(&Model::tlsProxySessions, u"tls_proxy_sessions"); }

    // LIC-1010-6 LIC-1100-6 LIC-2100-6 LIC-3100-6 LIC-4100-6 LIC-9300-6
    void otherVpnPeers_data() { modelRows(); }
    void otherVpnPeers() { compareNumber(&Model::otherVpnPeers, u"other_vpn_peers"); }

    // LIC-1010-7 LIC-1100-7 LIC-2100-7 LIC-3100-7 LIC-4100-7 LIC-9300-7
    void totalVpnPeers_data() { modelRows(); }
    void totalVpnPeers() { compareNumber(&Model::totalVpnPeers, u"total_vpn_peers"); }

    // LIC-1010-5 LIC-1100-5 LIC-2100-5 LIC-3100-5 LIC-4100-5 LIC-9300-5
    void anyConnectPeers_data() { modelRows(); }
    void anyConnectPeers()
    {
        const auto &[model, row] = current();
        QCOMPARE(shown(model->anyConnectPeers), shown(numberOrNothing(row[u"anyconnect_client_peers"][u"maximum"])));
    }

    // LIC-1010-1 LIC-1100-1 LIC-2100-1 LIC-3100-1 LIC-4100-1 LIC-9300-1
    void botnetTrafficFilter_data() { modelRows(); }
    void botnetTrafficFilter()
    {
        const auto &[model, row] = current();
        QCOMPARE(model->botnetTrafficFilter ? QStringLiteral("enabled") : QStringLiteral("no support"),
            row[u"botnet_traffic_filter"].toString());
    }

    // LIC-1010-3 LIC-1100-3 LIC-2100-3 LIC-3100-3 LIC-4100-3 LIC-9300-3
    void carrier_data() { modelRows(); }
    void carrier()
    {
        const auto &[model, row] = current();
        QCOMPARE(carrierInStandard(*model), row[u"carrier"][u"standard"].toString());
        QCOMPARE(model->carrierLicense, row[u"carrier"][u"optional_license"].toBool());
    }

    // LIC-1010-9 LIC-1100-9 LIC-2100-9 LIC-3100-9 LIC-4100-9 LIC-9300-9
    // CTX-1 CTX-2 CTX-3 CTX-4 CTX-6
    void securityContexts_data() { modelRows(); }
    void securityContexts()
    {
        const auto &[model, row] = current();
        const QJsonValue contexts = row[u"security_contexts"];
        QCOMPARE(shown(model->standardContexts), shown(numberOrNothing(contexts[u"standard"])));
        QCOMPARE(shown(model->maximumContexts), shown(numberOrNothing(contexts[u"maximum"])));
        const bool requests = model->series->inFailover[size_t(LicenseKind::Context)] != RequestedBy::Nobody;
        QCOMPARE(requests, contexts[u"optional_license"].toBool());
        if (requests)
            QCOMPARE(*model->maximumContexts - *model->standardContexts, contexts[u"max_request_single_unit"].toInt());
    }

    // LIC-1010-10 LIC-1100-10 LIC-2100-10 LIC-3100-10 LIC-4100-10 LIC-9300-10
    void clustering_data() { modelRows(); }
    void clustering()
    {
        const auto &[model, row] = current();
        QCOMPARE(model->clustering, row[u"clustering"].toBool());
        const bool someoneRequests = model->series->inCluster[size_t(LicenseKind::Standard)] != RequestedBy::Nobody;
        QCOMPARE(model->clustering, someoneRequests);
    }

    void securityPlus_data() { modelRows(); } // LIC-1010-12
    void securityPlus()
    {
        const auto &[model, row] = current();
        QCOMPARE(model->securityPlus, row[u"security_plus"][u"optional_license"].toBool());
        QCOMPARE(model->series->securityPlusGatesFailover, model->securityPlus);
    }

    void failoverKinds_data() { modelRows(); }
    void failoverKinds()
    {
        const auto &[model, row] = current();
        QCOMPARE(model->series->activeActive, row[u"failover"].toArray().contains(QStringLiteral("Active/Active")));
    }

    // Which export setting gives which encryption is one rule on every model; the catalogue carries its ID for the explanation.
    // LIC-1010-8 LIC-1100-8 LIC-2100-8 LIC-3100-8 LIC-4100-8 LIC-9300-8
    void encryptionFollowsTheAccount_data() { modelRows(); }
    void encryptionFollowsTheAccount()
    {
        const auto &[model, row] = current();
        QVERIFY(row[u"encryption"].toString().contains(u"export compliance"));
        QVERIFY(QString::fromStdString(model->series->rules[size_t(Feature::Encryption)]).endsWith(u"-8"));
    }

    void familyRules_data() { modelRows(); }
    void familyRules()
    {
        const auto &[model, row] = current();
        const QJsonValue family = m_table[u"families"][row[u"family"].toString()];
        QCOMPARE(model->series->evaluation, family[u"license_before_registration"].toString() == u"evaluation");
        QCOMPARE(model->series->registrar == Registrar::Chassis, family[u"registers"].toString() == u"chassis");
        QCOMPARE(model->series->supportsUtility, family[u"utility_msla"].toBool());
        QCOMPARE(model->series->hasModes, family[u"modes"].isArray());
        QCOMPARE(model->series->tierAlwaysOn, family[u"default_config"][u"tier_default"].toString().startsWith(u"always"));
        QCOMPARE(model->series->restrictedWhenShort, family[u"out_of_compliance_effect"].toString() != u"none");
        const QJsonValue encryption = family[u"strong_encryption"][0];
        QCOMPARE(!model->series->keepsStrongEncryptionOnReregister, encryption[u"removed_on_reregister_without_export"].toBool());
    }

    void isa3000HasNoSmartLicensing() // GEN-2
    {
        const QJsonValue row = m_table[u"not_supported"][0];
        for (const QString &spelling : {row[u"name"].toString(), QStringLiteral("isa3000"), QStringLiteral("ISA-3000-2C2F")}) {
            QVERIFY(!m_catalog->findModel(spelling));
            QCOMPARE(m_catalog->whyNotSupported(spelling).value_or(QString()), row[u"reason"].toString());
        }
        QVERIFY(!m_catalog->whyNotSupported(u"FPR1120"));
    }

private:
    struct Row {
        const Model *model;
        QJsonValue row;
    };

    void modelRows()
    {
        QTest::addColumn<QJsonValue>("row");
        for (const QJsonValue &model : rowsOf(m_table[u"models"]))
            QTest::newRow(qPrintable(model[u"model"].toString())) << model;
    }
    Row current()
    {
        const QJsonValue row = *static_cast<QJsonValue *>(QTest::qData("row", qMetaTypeId<QJsonValue>()));
        return {m_catalog->findModel(row[u"model"].toString()), row};
    }
    void compareNumber(std::optional<qint64> Model::*limit, QStringView key)
    {
        const auto &[model, row] = current();
        QCOMPARE(shown(model->*limit), shown(numberOrNothing(row[key])));
    }

    CatalogPtr m_catalog;
    QJsonObject m_table;
};

LICTOR_TEST(ModelsTest)
#include "tst_models.moc"
