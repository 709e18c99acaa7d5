#include "catalog_fixture.h"
#include "support/test_main.h"

#include <QJsonArray>
#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::test;

/// The figures of the ASA virtual: entitlements, memory ranges, limits of the virtual machine.
class AsavTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_catalog = builtInCatalog();
        QVERIFY(m_catalog);
        m_table = specificationTable("platforms.json")[u"asav"].toObject();
        QVERIFY(!m_table.isEmpty());
    }

    // LIC-ASAV-5 to 11 LIC-ASAV-16
    void entitlement_data()
    {
        QTest::addColumn<QJsonValue>("row");
        for (const QJsonValue &row : rowsOf(m_table[u"entitlements"]))
            QTest::newRow(qPrintable(row[u"id"].toString())) << row;
    }
    void entitlement()
    {
        QFETCH(QJsonValue, row);
        const Entitlement *entitlement = m_catalog->findEntitlement(row[u"id"].toString());
        QVERIFY(entitlement);
        QCOMPARE(int(entitlement->key.value), row[u"rank"].toInt());
        QCOMPARE(m_catalog->entitlement(entitlement->key), entitlement);
        QCOMPARE(entitlement->modelLabel, row[u"model_label"].toString());
        QCOMPARE(entitlement->throughputMbps, row[u"throughput_mbps"].toInt());
        QCOMPARE(entitlement->sessionMemoryGb, row[u"session_memory_gb"][u"min"].toDouble());
        QCOMPARE(entitlement->tlsProxySessions, row[u"tls_proxy_sessions"].toInteger());
        QCOMPARE(entitlement->anyConnectPeers, row[u"anyconnect_client_peers"].toInteger());
        QCOMPARE(entitlement->otherVpnPeers, row[u"other_vpn_peers"].toInteger());
        QCOMPARE(entitlement->totalVpnPeers, row[u"total_vpn_peers"].toInteger());
        QCOMPARE(entitlement->displayName, row[u"model_label"].toString() + u" Standard - " + row[u"id"].toString());
    }
    void noOtherEntitlement()
    {
        QCOMPARE(qsizetype(m_catalog->asav().entitlements.size()), m_table[u"entitlements"].toArray().size());
        QVERIFY(!m_catalog->findEntitlement(u"5G"));
        QVERIFY(!m_catalog->entitlement({}));
    }

    // LIM-1 to 4, LIM-7: a range reaches to the next one's beginning
    void memoryRange_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<QJsonValue>("row");
        const QJsonArray rows = m_table[u"platform_limits"].toArray();
        for (qsizetype i = 0; i < rows.size(); ++i)
            QTest::addRow("from %g GB", rows[i][u"memory_gb"][u"min"].toDouble()) << int(i) << QJsonValue(rows[i]);
    }
    void memoryRange()
    {
        QFETCH(int, place);
        QFETCH(QJsonValue, row);
        QCOMPARE(qsizetype(m_catalog->asav().ranges.size()), m_table[u"platform_limits"].toArray().size());
        const MemoryRange &range = m_catalog->asav().ranges[size_t(place)];
        QCOMPARE(range.fromGb, row[u"memory_gb"][u"min"].toDouble());
        QCOMPARE(range.firewallConnections, row[u"firewall_connections"].toInteger());
        QCOMPARE(range.vlans, row[u"vlans"].toInteger());
        QCOMPARE(QString::fromStdString(range.rule), QStringLiteral("LIM-%1").arg(place + 1));
    }

    void machine() // LIC-ASAV-2 LIC-ASAV-3
    {
        const AsavLimits &asav = m_catalog->asav();
        QCOMPARE(asav.vcpusMaximum, m_table[u"vcpus"][u"max"].toInt());
        QCOMPARE(asav.vcpusMaximumAsav100, m_table[u"vcpus"][u"max_asav100_on_vmware_or_kvm"].toInt());
        QCOMPARE(asav.memoryMinimumGb, m_table[u"memory_gb"][u"min"].toDouble());
        QCOMPARE(asav.memoryMinimumSeveralVcpusGb, m_table[u"memory_gb"][u"min_with_more_than_1_vcpu"].toDouble());
        QCOMPARE(asav.memoryMaximumGb, m_table[u"memory_gb"][u"max"].toDouble());
    }

    void unlicensed() // LIM-5
    {
        QCOMPARE(m_catalog->asav().unlicensedConnections, m_table[u"unlicensed"][u"firewall_connections"].toInteger());
        QCOMPARE(m_catalog->asav().unlicensedThroughputKbps, 100);
    }

    void platform() // LIC-ASAV-14 LIC-ASAV-15 CTX-5
    {
        const Model *asav = m_catalog->findModel(u"asav");
        QVERIFY(asav);
        QVERIFY(asav->series->isVirtual);
        QCOMPARE(asav->botnetTrafficFilter, m_table[u"botnet_traffic_filter"].toString() == u"enabled");
        QCOMPARE(asav->carrierAlways, m_table[u"carrier"].toString() == u"enabled");
        QCOMPARE(asav->clustering, m_table[u"clustering"].toBool());
        QCOMPARE(asav->series->activeActive, m_table[u"failover"].toArray().contains(QStringLiteral("Active/Active")));
        QVERIFY(m_table[u"security_contexts"].isNull());
        QVERIFY(!asav->maximumContexts);
        QVERIFY(!asav->series->evaluation);
        QVERIFY(!asav->series->tierFromPool);
        QCOMPARE(asav->series->rules[size_t(Feature::Encryption)], std::string("LIC-ASAV-15"));
    }

private:
    CatalogPtr m_catalog;
    QJsonObject m_table;
};

LICTOR_TEST(AsavTest)
#include "tst_asav.moc"
