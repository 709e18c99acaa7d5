#pragma once

#include "bulk/bulk_overview.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QSpinBox;

namespace lictor {

class EditMark;

/// The settings of *Smart Licensing* for many devices: a field shows the value that all have, or "(12 different)", and is left alone until
/// it is changed. A field that none of the devices has is not there.
class CommonSettingsForm : public QWidget {
    Q_OBJECT
public:
    explicit CommonSettingsForm(const Catalog &catalog, QWidget *parent = nullptr);

    void show(const CommonValues &values);
    CommonSettings settings() const;
    void leaveAllAlone();

Q_SIGNALS:
    void changed();

private:
    struct Row {
        EditMark *mark;
        QLabel *label;
        QWidget *field;
    };
    QComboBox *addChoice(const QString &label, const QString &name, const QStringList &words);
    void addRow(const QString &label, QWidget *field);
    void setShown(const QWidget *field, bool shown);
    void follow();

    const Catalog &m_catalog;
    QGridLayout *m_grid;
    std::vector<Row> m_rows;
    QComboBox *m_tier, *m_throughput, *m_securityPlus, *m_carrier, *m_strong;
    QSpinBox *m_contexts;
};

} // namespace lictor
