#include "catalog/catalog_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace lictor {

namespace {

/// An offset is what the parser knows; a line and column is what an editor shows.
QString place(const QByteArray &bytes, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(bytes).first(qBound(qsizetype(0), offset, bytes.size()));
    const qsizetype lastBreak = before.lastIndexOf('\n');
    return QCoreApplication::translate("Catalog", "line %1, column %2 (offset %3)")
        .arg(before.count('\n') + 1)
        .arg(offset - lastBreak)
        .arg(offset);
}

} // namespace

Result<std::shared_ptr<const Catalog>> CatalogReader::read()
{
    constexpr std::pair<const char *, Part> parts[] = {{"platforms.json", &CatalogReader::readPlatforms},
        {"models.json", &CatalogReader::readModels}, {"products.json", &CatalogReader::readProducts},
        {"intervals.json", &CatalogReader::readIntervals}};
    for (const auto &[name, part] : parts)
        if (std::optional<Error> error = readFile(name, part))
            return tl::unexpected(std::move(*error));
    return std::shared_ptr<const Catalog>(std::move(m_catalog));
}

std::optional<Error> CatalogReader::readFile(const char *name, Part part)
{
    JsonFault fault{QString::fromLatin1(name), {}};
    QFile file(m_folder.filePath(fault.file));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Refusal::File, file.fileName(),
            QCoreApplication::translate("Catalog", "cannot be read (%1)").arg(file.errorString()),
            QCoreApplication::translate("Catalog", "install the program again, or name a folder that holds a catalogue"), {}};

    const QByteArray bytes = file.readAll();
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parse);
    if (parse.error != QJsonParseError::NoError)
        return Error{Refusal::Format, fault.file,
            QCoreApplication::translate("Catalog", "not JSON at %1: %2").arg(place(bytes, parse.offset), parse.errorString()), {},
            {}};

    const QJsonValue value = document.isObject() ? QJsonValue(document.object()) : QJsonValue();
    const JsonNode root(value, {}, fault);
    root["schema"].whole(1, 1);
    if (!fault.first)
        (this->*part)(root);
    return fault.first;
}

const Series *CatalogReader::findSeries(QStringView word) const
{
    for (const auto &series : m_catalog->m_series)
        if (series->word == word)
            return series.get();
    return nullptr;
}

} // namespace lictor
