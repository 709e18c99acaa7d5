#include "protocol/messages.h"
#include "support/test_main.h"

#include <QTest>

using namespace lictor;
using namespace lictor::protocol;

/// Messages survive their encoding, and nothing else is taken for one.
class MessagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestsSurvive_data();
    void requestsSurvive();
    void repliesSurvive_data();
    void repliesSurvive();
    void damageIsRefused();
};

namespace {

Sender sender()
{
    Sender s;
    s.udiPid = QStringLiteral("FPR-2140");
    s.udiSerial = QStringLiteral("JAD200802RR");
    s.hostname = QStringLiteral("zürich");
    s.platform = {3};
    s.certificateSerial = 77;
    s.instance = 5;
    return s;
}
LicenseKey key(LicenseKind kind, quint16 entitlement = 0)
{
    LicenseKey k;
    k.kind = kind;
    k.platform = {3};
    k.entitlement = {entitlement};
    return k;
}
const std::vector<Request> requests{RegisterRequest{sender(), QStringLiteral("token"), true},
    AuthorizeRequest{sender(), {{key(LicenseKind::Standard), 1, 0}, {key(LicenseKind::Context), 18, 2}}},
    RenewCertificateRequest{sender()}, DeregisterRequest{sender()}};
const std::vector<Reply> replies{
    RegisteredReply{5, 2, QStringLiteral("EU"), true, {9, Instant(Duration(10)), Instant(Duration(20)), Instant(Duration(15))}},
    AuthorizedReply{2, {{key(LicenseKind::Throughput, 4), 1, false, true, false}}},
    CertificateReply{9, Instant(Duration(1)), Instant(Duration(2)), Instant(Duration(3))}, DeregisteredReply{},
    RefusedReply{Refusal::TokenExpired, QStringLiteral("The token has expired")}};

} // namespace

void MessagesTest::requestsSurvive_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < requests.size(); ++i)
        QTest::addRow("request %zu", i) << int(i);
}

void MessagesTest::requestsSurvive()
{
    QFETCH(int, index);
    const Request &request = requests[size_t(index)];
    const auto read = decodeRequest(encode(request));
    QVERIFY(read);
    QVERIFY(*read == request);
    QVERIFY(!decodeReply(encode(request)));
}

void MessagesTest::repliesSurvive_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < replies.size(); ++i)
        QTest::addRow("reply %zu", i) << int(i);
}

void MessagesTest::repliesSurvive()
{
    QFETCH(int, index);
    const Reply &reply = replies[size_t(index)];
    const auto read = decodeReply(encode(reply));
    QVERIFY(read);
    QVERIFY(*read == reply);
    QVERIFY(!decodeRequest(encode(reply)));
}

void MessagesTest::damageIsRefused()
{
    const QByteArray whole = encode(requests[1]);
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!decodeRequest(whole.left(length)), "a message cut short was taken");
    QVERIFY(!decodeRequest(whole + 'x'));
    for (qsizetype i = 0; i < 7; ++i) { // magic, version, family, kind
        QByteArray damaged = whole;
        damaged[i] = char(damaged[i] ^ 0x55);
        QVERIFY(!decodeRequest(damaged));
    }
    for (qsizetype i = 0; i < whole.size(); ++i) { // whatever else is damaged never crashes
        QByteArray damaged = whole;
        damaged[i] = char(0xFF);
        (void)decodeRequest(damaged);
    }
}

LICTOR_TEST(MessagesTest)

#include "tst_messages.moc"
