#include "import/import_files.h"

#include "import/import_draft.h"
#include "order/state_word.h"
#include "tables/roles.h"

#include <QLocale>

namespace lictor {

QString understoodAs(const inventory::FileResult &file)
{
    QStringList parts{file.format.contains(u'-') ? file.format : file.format.toUpper()};
    if (!file.encoding.isEmpty())
        parts << file.encoding;
    if (!file.separator.isEmpty())
        parts << (file.separator == u"\t" ? ImportFiles::tr("separated by tabs")
                                          : ImportFiles::tr("separator “%1”").arg(file.separator));
    if (!file.sheet.isEmpty())
        parts << ImportFiles::tr("sheet %1").arg(file.sheet);
    if (file.header > 0)
        parts << ImportFiles::tr("header in line %1").arg(file.header);
    if (!file.profile.isEmpty() && file.profile != u"none" && file.profile != u"spreadsheet")
        parts << ImportFiles::tr("written by %1").arg(file.profile);
    return parts.join(QStringLiteral(", "));
}

ImportFiles::ImportFiles(ImportDraft &draft, QObject *parent) : QAbstractTableModel(parent), m_draft(draft)
{
    connect(&draft, &ImportDraft::changed, this, &ImportFiles::reload);
    connect(&draft, &ImportDraft::filesChanged, this, &ImportFiles::reload);
}

void ImportFiles::reload()
{
    beginResetModel();
    m_understood = m_draft.understood();
    endResetModel();
}

int ImportFiles::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_understood ? 0 : int(m_understood->files.size());
}

QString ImportFiles::gives(const inventory::FileResult &file) const
{
    if (file.refusedWhole)
        return file.refused.empty() ? tr("cannot be read") : file.refused.front().text;
    const QLocale locale;
    QString text = tr("%1 rows").arg(locale.toString(file.rows));
    if (file.refusedCount > 0)
        text = tr("%1, %2 refused").arg(text, locale.toString(file.refusedCount));
    if (file.skippedCount > 0)
        text = tr("%1, %2 skipped").arg(text, locale.toString(file.skippedCount));
    return text;
}

QVariant ImportFiles::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const inventory::FileResult &file = m_understood->files[size_t(index.row())];
    if (role == ToneRole && index.column() == Gives)
        return int(file.refusedWhole || file.refusedCount > 0 ? Tone::Critical : Tone::Positive);
    if (role == Qt::ToolTipRole && index.column() == Name)
        return file.file;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name: return m_draft.nameOf(size_t(index.row()));
    case Understood: return understoodAs(file);
    default: return gives(file);
    }
}

QVariant ImportFiles::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("File");
    case Understood: return tr("Understood as");
    default: return tr("Gives");
    }
}

} // namespace lictor
