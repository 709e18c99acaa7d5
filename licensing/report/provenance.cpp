#include "report/provenance.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace lictor::report {

QString provenanceName(const QString &report) { return report + u".provenance.json"; }

QByteArray toJson(const Provenance &provenance, const Written &report)
{
    const QByteArray hash = QCryptographicHash::hash(report.bytes, QCryptographicHash::Sha256).toHex();
    const std::pair<const char *, QJsonValue> members[] = {
        {"file", provenance.file},
        {"sha256", QString::fromLatin1(hash)},
        {"digest", report.digest.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(report.digest))},
        {"by", provenance.by},
        {"host", provenance.host},
        {"at", toIso(provenance.at)},
        {"program", provenance.program},
        {"catalogue", provenance.catalogue},
        {"fleet", provenance.fleet},
        {"revision", provenance.revision},
    };
    QByteArray json; // in the contract's order, which QJsonObject does not keep
    for (const auto &[name, value] : members) {
        const QByteArray inBrackets = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        json += (json.isEmpty() ? QByteArray("{\n  \"") : QByteArray(",\n  \"")) + name
            + "\": " + inBrackets.sliced(1, inBrackets.size() - 2);
    }
    return json + "\n}\n";
}

} // namespace lictor::report
