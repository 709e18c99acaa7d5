#include "inventory/secrets.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace lictor::inventory {

namespace {

const QString hidden = QStringLiteral("*****");

/// The word behind one of these is a secret, or the one behind the number that says how it is encrypted.
const QStringList &secretWords()
{
    static const QStringList words{QStringLiteral("password"), QStringLiteral("passwd"), QStringLiteral("key"),
        QStringLiteral("key-string"), QStringLiteral("pre-shared-key"), QStringLiteral("authentication-key"),
        QStringLiteral("ldap-login-password"), QStringLiteral("radius-common-pw"), QStringLiteral("secret"),
        QStringLiteral("nt-encrypted"), QStringLiteral("idtoken"), QStringLiteral("md5"), QStringLiteral("passphrase")};
    return words;
}

/// `key` names something there, and no key follows.
bool namesAKey(const QString &line)
{
    static const QStringList beginnings{QStringLiteral("crypto key"), QStringLiteral("ssh key-exchange"),
        QStringLiteral("ntp trusted-key"), QStringLiteral("key chain"), QStringLiteral("service password")};
    return std::any_of(
        beginnings.begin(), beginnings.end(), [&](const QString &beginning) { return line.startsWith(beginning); });
}

bool isNumber(const QString &word) { return word.size() <= 3 && !word.isEmpty() && word.front().isDigit(); }

/// `snmp-server community X`, `snmp-server host inside 192.0.2.1 community X`, `snmp-server user u g v3 auth sha X priv aes 128 Y`
bool isSnmpSecret(const QStringList &words, qsizetype at)
{
    if (words.value(0) != u"snmp-server")
        return false;
    static const QStringList before{QStringLiteral("community"), QStringLiteral("sha"), QStringLiteral("sha224"),
        QStringLiteral("sha256"), QStringLiteral("sha384"), QStringLiteral("des"), QStringLiteral("3des"), QStringLiteral("aes")};
    const qsizetype by = isNumber(words.value(at - 1)) ? at - 2 : at - 1;
    return by > 0 && before.contains(words.value(by)) && !isNumber(words.value(at));
}

bool isSecret(const QStringList &words, qsizetype at)
{
    if (at == 0)
        return false;
    if (isSnmpSecret(words, at))
        return true;
    const qsizetype by = isNumber(words[at - 1]) && at > 1 ? at - 2 : at - 1;
    if (isNumber(words[at]) && at + 1 < words.size()) // how it is encrypted, or which of several it is
        return false;
    return secretWords().contains(words[by]) && !secretWords().contains(words[at]);
}

} // namespace

QString withoutSecrets(const QString &line, bool &found)
{
    static const QRegularExpression inUrl(QStringLiteral("(//[^/:@\\s]+:)[^@/\\s]+@"));
    QString text = line;
    if (text.contains(u"//") && text.contains(inUrl)) {
        text.replace(inUrl, QStringLiteral("\\1*****@"));
        found = found || text != line;
    }
    const QString trimmed = text.trimmed();
    if (namesAKey(trimmed))
        return text;
    const QStringList words = trimmed.split(u' ', Qt::SkipEmptyParts);
    QStringList kept = words;
    bool any = false;
    for (qsizetype i = 0; i < words.size(); ++i)
        if (words[i] != hidden && isSecret(words, i)) {
            kept[i] = hidden;
            any = true;
        }
    if (!any)
        return text;
    found = true;
    return text.left(text.indexOf(trimmed)) + kept.join(u' ');
}

} // namespace lictor::inventory
