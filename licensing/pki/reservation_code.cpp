#include "pki/reservation_code.h"

#include "pki/keys.h"
#include "pki/open_ssl_error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

namespace lictor::pki {

namespace {

struct ReservationCode {
    Q_DECLARE_TR_FUNCTIONS(ReservationCode)
};

struct FreeDigest {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
using DigestPtr = std::unique_ptr<EVP_MD_CTX, FreeDigest>;

constexpr char keyLabel[] = "reservation";
constexpr int shortBytes = 16, longBytes = 48; // in the codes of an agent since 1.6.4 and of one before (PLR-CODE-5)
constexpr int trailerBytes = 2; // what the code allows, and which kind of code it is
// The last byte of the specification's own examples (PLR-CODE-3, PLR-CODE-4).
constexpr char authorizationMark = '\xCE', returnMark = '\x72';

QByteArray base64(const QByteArray &bytes) { return bytes.toBase64(QByteArray::OmitTrailingEquals); }

/// Nothing unless the text is exactly what the bytes are written as: a changed character must not go unnoticed.
QByteArray fromBase64(const QByteArray &text, QByteArray::Base64Options form)
{
    const QByteArray bytes = QByteArray::fromBase64(text);
    return bytes.toBase64(form) == text ? bytes : QByteArray();
}

/// Hexadecimal digits of a digest over what stands before.
QString checkDigits(const QString &text, int digits)
{
    const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().toUpper().left(digits));
}

const QRegularExpression &virtualForm()
{
    static const QRegularExpression form(
        QStringLiteral("^(ABP:([A-Za-z0-9-]+),S:([0-9A-Za-z]+)\\{([A-Za-z0-9+/]+)\\{)([0-9A-F]{6})$"));
    return form;
}

const QRegularExpression &hardwareForm()
{
    static const QRegularExpression form(QStringLiteral("^(BB-Z([A-Z0-9-]+):([0-9A-Za-z]+)-[A-Za-z0-9]{9}-)([0-9A-F]{2})$"));
    return form;
}

/// How many bytes name the license of a request: as many as the request is random.
int licenseBytes(const QString &requestCode)
{
    const QRegularExpressionMatch match = virtualForm().match(requestCode);
    const qsizetype bytes = match.hasMatch() ? QByteArray::fromBase64(match.captured(4).toLatin1()).size() : shortBytes;
    return int(bytes) - trailerBytes;
}

QByteArray licenseOfRequest(const QString &requestCode)
{
    return QCryptographicHash::hash(requestCode.toUtf8(), QCryptographicHash::Sha512).left(licenseBytes(requestCode));
}

QByteArray numbered(const QByteArray &license, bool strongEncryption, char mark)
{
    return license + char(license.front() ^ char(strongEncryption)) + mark;
}

tl::unexpected<Error> wrongCode(const QString &why)
{
    return refuse(Refusal::Format, ReservationCode::tr("authorization code"), why,
        ReservationCode::tr("enter the code that the Smart Software Manager made for the request code of this device"));
}

} // namespace

QString makeRequestCode(const Claimant &claimant, Random &random, bool oldAgent)
{
    if (claimant.level == 0) {
        static constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        QString text = QStringLiteral("BB-Z%1:%2-").arg(claimant.udiPid, claimant.udiSerial);
        for (int i = 0; i < 9; ++i)
            text += QLatin1Char(letters[random.below(sizeof letters - 1)]);
        text += u'-';
        return text + checkDigits(text, 2);
    }
    QByteArray bytes;
    while (bytes.size() < (oldAgent ? longBytes : shortBytes))
        bytes += char(random.below(256));
    bytes.back() = char(bytes.front() ^ char(claimant.level)); // the Smart Software Manager reads the level from it
    const QString text =
        QStringLiteral("ABP:%1,S:%2{%3{").arg(claimant.udiPid, claimant.udiSerial, QString::fromLatin1(base64(bytes)));
    return text + checkDigits(text, 6);
}

Result<Claimant> readRequestCode(const QString &code)
{
    const auto refused = [](const QString &why) {
        return refuse(Refusal::Format, ReservationCode::tr("request code"), why,
            ReservationCode::tr("copy it whole from the output of license smart reservation request universal"));
    };
    const bool isVirtual = virtualForm().match(code).hasMatch();
    const QRegularExpressionMatch match = isVirtual ? virtualForm().match(code) : hardwareForm().match(code);
    if (!match.hasMatch())
        return refused(ReservationCode::tr("\"%1\" does not have the form of one").arg(code.left(60)));
    if (checkDigits(match.captured(1), int(match.captured(match.lastCapturedIndex()).size()))
        != match.captured(match.lastCapturedIndex()))
        return refused(ReservationCode::tr("its check digits do not fit: a character is missing or changed"));
    Claimant claimant{match.captured(2), match.captured(3)};
    if (isVirtual) {
        const QByteArray bytes = fromBase64(match.captured(4).toLatin1(), QByteArray::OmitTrailingEquals);
        if (bytes.size() <= trailerBytes)
            return refused(ReservationCode::tr("it does not say what is asked for"));
        claimant.level = quint8(bytes.back() ^ bytes.front());
    }
    return claimant;
}

QString licenseOf(const QString &requestCode) { return QString::fromLatin1(base64(licenseOfRequest(requestCode))); }

QString licenseReturnedBy(const QString &returnCode)
{
    const QByteArray text = returnCode.toLatin1();
    const qsizetype brace = text.indexOf('{');
    if (!text.startsWith('A') || brace < 0)
        return {};
    const QByteArray bytes = fromBase64(text.sliced(1, brace - 1), QByteArray::OmitTrailingEquals);
    return bytes.size() > trailerBytes && bytes.back() == returnMark ? QString::fromLatin1(base64(bytes.chopped(trailerBytes)))
                                                                     : QString();
}

Result<QString> authorize(quint64 seed, const QString &requestCode, bool strongEncryption)
{
    const KeyPtr key = deriveKey(seed, keyLabel);
    const QByteArray head = "AA" + base64(numbered(licenseOfRequest(requestCode), strongEncryption, authorizationMark));
    const QByteArray message = requestCode.toUtf8() + '\n' + head;
    const auto *bytes = reinterpret_cast<const unsigned char *>(message.constData());
    const DigestPtr context(EVP_MD_CTX_new());
    size_t length = 0;
    if (!key || !context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) != 1
        || EVP_DigestSign(context.get(), nullptr, &length, bytes, size_t(message.size())) != 1)
        return openSslError(ReservationCode::tr("authorization code"));
    QByteArray signature(qsizetype(length), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length, bytes, size_t(message.size()))
        != 1)
        return openSslError(ReservationCode::tr("authorization code"));
    signature.truncate(qsizetype(length));
    return QString::fromLatin1(head + '{' + signature.toBase64());
}

Result<Authorization> check(quint64 seed, const QString &requestCode, const QString &authorizationCode)
{
    const QByteArray text = authorizationCode.toLatin1();
    const qsizetype brace = text.indexOf('{');
    const QByteArray head = text.left(brace);
    const QByteArray numbers = head.startsWith("AA") ? fromBase64(head.sliced(2), QByteArray::OmitTrailingEquals) : QByteArray();
    const QByteArray signature = fromBase64(text.mid(brace + 1), QByteArray::Base64Encoding);
    if (brace < 0 || numbers.size() <= trailerBytes || signature.isEmpty())
        return wrongCode(ReservationCode::tr("it does not have the form of one: a character is missing or changed"));
    const QByteArray license = numbers.chopped(trailerBytes);
    if (license != licenseOfRequest(requestCode) || numbers.back() != authorizationMark)
        return wrongCode(ReservationCode::tr("it was not made for the request code that is open here"));
    const QByteArray message = requestCode.toUtf8() + '\n' + head;
    const KeyPtr key = deriveKey(seed, keyLabel);
    const DigestPtr context(EVP_MD_CTX_new());
    if (!key || !context || EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) != 1)
        return openSslError(ReservationCode::tr("authorization code"));
    if (EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(signature.constData()), size_t(signature.size()),
            reinterpret_cast<const unsigned char *>(message.constData()), size_t(message.size()))
        != 1)
        return wrongCode(ReservationCode::tr("the Smart Software Manager did not sign it: a character is missing or changed"));
    return Authorization{QString::fromLatin1(base64(license)), numbers[numbers.size() - trailerBytes] != license.front()};
}

QString makeReturnCode(quint64 seed, const Claimant &claimant, const QString &license)
{
    // The device shares a secret with the Smart Software Manager: nobody else can say that it gave the license back.
    const QByteArray secret =
        QCryptographicHash::hash(QByteArray("return/" + QByteArray::number(seed)), QCryptographicHash::Sha256);
    const QByteArray head = 'A' + base64(numbered(QByteArray::fromBase64(license.toLatin1()), false, returnMark));
    const QByteArray message = claimant.udiPid.toUtf8() + ':' + claimant.udiSerial.toUtf8() + '\n' + head;
    const QByteArray proof = QMessageAuthenticationCode::hash(message, secret, QCryptographicHash::Sha256);
    return QString::fromLatin1(head + '{' + proof.toBase64());
}

} // namespace lictor::pki
