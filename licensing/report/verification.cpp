#include "report/verification.h"

#include "report/provenance.h"
#include "report/render.h"
#include "report/text.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>

#include <zip.h>

#include <algorithm>
#include <memory>

namespace lictor::report {

namespace {

constexpr qsizetype digestSize = 64;

/// The digest that stands behind `mark`, its characters `step` bytes apart.
std::optional<QByteArray> digestBehind(const QByteArray &bytes, const QByteArray &mark, qsizetype step)
{
    const qsizetype start = bytes.indexOf(mark);
    if (start < 0)
        return std::nullopt;
    QByteArray digest;
    for (qsizetype at = start + mark.size() + step - 1; at < bytes.size() && digest.size() < digestSize; at += step)
        digest += bytes[at];
    const bool isDigest = digest.size() == digestSize
        && std::all_of(digest.begin(), digest.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    return isDigest ? std::optional(digest) : std::nullopt;
}

/// The properties of a workbook; empty where the bytes are none.
QByteArray workbookProperties(const QByteArray &workbook)
{
    constexpr size_t most = 65536;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(workbook.constData(), size_t(workbook.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    zip_error_fini(&error);
    if (!archive) {
        if (source)
            zip_source_free(source);
        return {};
    }
    QByteArray properties;
    if (zip_file_t *file = zip_fopen(archive, "docProps/core.xml", 0)) {
        properties.resize(qsizetype(most));
        properties.truncate(std::max<qsizetype>(0, qsizetype(zip_fread(file, properties.data(), most))));
        zip_fclose(file);
    }
    zip_discard(archive);
    return properties;
}

Error changed(const Evidence &evidence, const QString &why)
{
    return {Refusal::Format, evidence.name, why, Text::tr("take the file from where it was made"), {}};
}

/// The file against the SHA-256 that was noted when it was exported.
Result<QString> verifyByProvenance(const Evidence &evidence)
{
    const QJsonObject noted = QJsonDocument::fromJson(*evidence.provenance).object();
    const QByteArray hash = QCryptographicHash::hash(evidence.bytes, QCryptographicHash::Sha256).toHex();
    const QByteArray expected = noted[u"sha256"].toString().toLatin1();
    if (expected.size() != digestSize)
        return refuse(Refusal::Format, evidence.name, Text::tr("its provenance file holds no SHA-256"),
            Text::tr("take both files from where they were made"));
    if (hash != expected)
        return tl::unexpected(changed(evidence, Text::tr("its bytes are not those that its provenance file was written for")));
    return Text::tr("%1 is byte for byte what %2 exported at %3")
        .arg(evidence.name, noted[u"by"].toString(), noted[u"at"].toString());
}

Result<void> verifyDigest(const QString &name, const QByteArray &json)
{
    const auto digests = digestsOf(json);
    if (!digests)
        return refuse(
            Refusal::Format, name, Text::tr("it does not end with a digest"), Text::tr("give the JSON file as it was written"));
    if (digests->first != digests->second)
        return refuse(Refusal::Format, name,
            Text::tr("its content was changed: the digest says %1, the content gives %2")
                .arg(QString::fromLatin1(digests->first), QString::fromLatin1(digests->second)),
            Text::tr("take the file from where it was made"));
    return {};
}

Result<QString> verifyByJson(const Evidence &evidence, const QByteArray &carried)
{
    if (const auto sound = verifyDigest(evidence.jsonName, *evidence.json); !sound)
        return tl::unexpected(sound.error());
    if (digestsOf(*evidence.json)->first != carried)
        return tl::unexpected(changed(evidence, Text::tr("it does not carry the digest of %1").arg(evidence.jsonName)));
    return Text::tr("%1 carries the digest of %2, which is as it was exported; its own text was not compared")
        .arg(evidence.name, evidence.jsonName);
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(Refusal::File, path, file.errorString(), Text::tr("name a file that can be read"));
    return file.readAll();
}

} // namespace

std::optional<QByteArray> carriedDigest(const QByteArray &report)
{
    if (report.startsWith("<!DOCTYPE html>"))
        return digestBehind(report, digestClass, 1);
    if (report.startsWith("%PDF-")) { // its properties are UTF-16
        const QByteArray mark = QStringEncoder(QStringEncoder::Utf16BE)(QString::fromLatin1(digestMark));
        return digestBehind(report, mark, 2);
    }
    if (report.startsWith("PK"))
        return digestBehind(workbookProperties(report), digestMark, 1);
    return std::nullopt;
}

Result<QString> verify(const Evidence &evidence)
{
    if (evidence.provenance)
        return verifyByProvenance(evidence);
    if (evidence.bytes.startsWith('{')) {
        if (const auto sound = verifyDigest(evidence.name, evidence.bytes); !sound)
            return tl::unexpected(sound.error());
        return Text::tr("%1 is as it was exported").arg(evidence.name);
    }
    const auto carried = carriedDigest(evidence.bytes);
    if (carried && evidence.json)
        return verifyByJson(evidence, *carried);
    return refuse(Refusal::Format, evidence.name,
        carried ? Text::tr("it carries a digest, but neither its provenance file nor the JSON report stands beside it")
                : Text::tr("it carries no digest, and no provenance file stands beside it"),
        Text::tr("export reports with --provenance, or as json"));
}

Result<QString> verifyFile(const QString &file, const std::optional<QString> &provenance)
{
    auto bytes = contentOf(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    Evidence evidence{file, std::move(*bytes), {}, {}, {}};
    const QString beside = provenance.value_or(provenanceName(file));
    if (provenance || QFileInfo::exists(beside)) {
        auto noted = contentOf(beside);
        if (!noted)
            return tl::unexpected(noted.error());
        evidence.provenance = std::move(*noted);
    }
    const QFileInfo info(file);
    evidence.jsonName = info.path() + u'/' + info.completeBaseName() + u".json";
    if (auto json = contentOf(evidence.jsonName))
        evidence.json = std::move(*json);
    return verify(evidence);
}

} // namespace lictor::report
