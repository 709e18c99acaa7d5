#pragma once

#include <QListWidget>

class QDropEvent;

namespace lictor {

/// The fields of an inventory, to be dragged onto columns. A field that a column becomes has a check, a needed one without column is marked.
class FieldList : public QListWidget {
    Q_OBJECT
public:
    explicit FieldList(QWidget *parent = nullptr);

    void show(const QHash<QString, QString> &columns, const QStringList &missing); ///< column by field
    /// The field that is dragged; empty where it is something else.
    static QString fieldIn(const QDropEvent &event);

protected:
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override;
};

} // namespace lictor
