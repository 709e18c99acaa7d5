#pragma once

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace lictor {

class EmptyState;
class ImportBeginning;
class ImportDraft;
class ImportFiles;
class ImportReadAs;
class TableView;

/// Which files are imported and how each is understood, with its beginning as it stands.
class ImportFilesPage : public QWidget {
    Q_OBJECT
public:
    ImportFilesPage(ImportDraft &draft, QWidget *parent);

Q_SIGNALS:
    void troubled(const QString &text); ///< a file could not be written

private:
    void chooseFiles();
    void chooseFolder();
    void pasteText();
    void saveTemplate();
    QWidget *makeChosen();
    void present();
    void presentFile();

    ImportDraft &m_draft;
    ImportFiles *m_files;
    ImportBeginning *m_beginning;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    TableView *m_table, *m_beginningTable;
    ImportReadAs *m_readAs;
    QLabel *m_title;
    int m_file = 0; ///< the chosen one
};

} // namespace lictor
