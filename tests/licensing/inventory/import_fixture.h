#pragma once

#include "support/value.h"

#include "inventory/import.h"

#include <QFile>
#include <QTemporaryDir>

namespace lictor::test {

inline CatalogPtr importCatalog()
{
    static const Result<CatalogPtr> catalog = Catalog::load(QStringLiteral(":/catalog"));
    return catalog ? *catalog : nullptr;
}

inline Fleet emptyFleet() { return Fleet::create(*parseInstant(u"2026-03-01"), 1); }

/// Writes texts as files into a folder that goes away.
class ImportFolder {
public:
    QString write(const QByteArray &bytes, const QString &name = QStringLiteral("list.csv"))
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

/// `line column kind`, one a finding.
inline QStringList brief(const std::vector<inventory::Finding> &findings, bool withColumn = true)
{
    QStringList texts;
    for (const inventory::Finding &finding : findings)
        texts << (withColumn ? QStringLiteral("%1 %2 %3")
                                   .arg(QString::number(finding.line),
                                       finding.column.isEmpty() ? QStringLiteral("-") : finding.column, finding.kind)
                             : QStringLiteral("%1 %2").arg(QString::number(finding.line), finding.kind));
    return texts;
}

} // namespace lictor::test
