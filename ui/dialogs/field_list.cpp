#include "dialogs/field_list.h"

#include "import/field_label.h"
#include "widgets/theme.h"

#include <QDropEvent>
#include <QMimeData>

namespace lictor {

namespace {
QString mimeType() { return QStringLiteral("application/x-lictor-field"); }
} // namespace

FieldList::FieldList(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Fields"));
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setUniformItemSizes(true);
    setIconSize(QSize(fontMetrics().ascent() + 2, fontMetrics().ascent() + 2));
    for (const QString &word : fieldWords()) {
        auto *item = new QListWidgetItem(fieldLabel(word), this);
        item->setData(Qt::UserRole, word);
        item->setSizeHint(QSize(0, std::max(24, fontMetrics().lineSpacing() + 8)));
    }
}

void FieldList::show(const QHash<QString, QString> &columns, const QStringList &missing)
{
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem *field = item(row);
        const QString word = field->data(Qt::UserRole).toString(), label = fieldLabel(word);
        const bool isMissing = missing.contains(word);
        field->setText(isMissing         ? tr("%1 — needed, no column").arg(label)
                : columns.contains(word) ? tr("%1 — %2").arg(label, columns.value(word))
                                         : label);
        field->setIcon(isMissing         ? toneIcon(Tone::Critical)
                : columns.contains(word) ? toneIcon(Tone::Positive)
                                         : toneIcon(Tone::Neutral));
        field->setToolTip(tr("Drag it onto one of your columns"));
    }
}

QMimeData *FieldList::mimeData(const QList<QListWidgetItem *> &items) const
{
    if (items.isEmpty())
        return nullptr;
    auto *dragged = new QMimeData;
    dragged->setData(mimeType(), items.front()->data(Qt::UserRole).toString().toUtf8());
    return dragged;
}

QString FieldList::fieldIn(const QDropEvent &event) { return QString::fromUtf8(event.mimeData()->data(mimeType())); }

} // namespace lictor
