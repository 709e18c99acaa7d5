#pragma once

#include "order/device_filter.h"

#include <QWidget>

#include <functional>
#include <map>
#include <optional>

class QHeaderView;
class QLineEdit;

namespace lictor {

/// A row of fields over the columns of a table. What is typed there stands in the device filter as `field:value`, and the other way round.
class FilterRow : public QWidget {
    Q_OBJECT
public:
    /// Over the header's columns that have a field; the title of a column names its field.
    FilterRow(QHeaderView *header, std::function<std::optional<DeviceField>(int column)> fieldOf, QWidget *parent);

    void setFilter(const QString &filter);

    /// What the filter demands of a field, as it stands there; empty: nothing, or more than one thing.
    static QString valueIn(const QString &filter, DeviceField field);
    /// The filter with that demand instead of the present ones of the field; an empty value: without.
    static QString withValue(const QString &filter, DeviceField field, const QString &value);

    QSize sizeHint() const override;

Q_SIGNALS:
    void edited(const QString &filter);

private:
    void place();

    QHeaderView *m_header;
    QString m_filter;
    std::map<int, std::pair<DeviceField, QLineEdit *>> m_fields; ///< by column
};

} // namespace lictor
