#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace lictor {

class FieldList;
class ImportColumns;
class ImportDraft;
class StateBadge;

/// What the columns of each file become, and the mappings that are kept for the next file of the kind.
class ImportColumnsPage : public QWidget {
    Q_OBJECT
public:
    ImportColumnsPage(ImportDraft &draft, QWidget *parent);

private:
    void present();
    void presentFile();
    void save();

    ImportDraft &m_draft;
    QLabel *m_fileLabel;
    QComboBox *m_file;
    ImportColumns *m_columns;
    FieldList *m_fields;
    StateBadge *m_missing;
    QLabel *m_saved;
    QPushButton *m_save, *m_reset, *m_forget;
};

} // namespace lictor
