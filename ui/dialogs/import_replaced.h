#pragma once

#include <QWidget>

class QLabel;
class QRadioButton;

namespace lictor {

class ImportDraft;
class ImportRows;

/// The question of rows whose name the fleet knows under another serial number: was the device replaced, or is this another one? Hidden
/// where no chosen row asks it.
class ImportReplaced : public QWidget {
    Q_OBJECT
public:
    ImportReplaced(ImportDraft &draft, ImportRows &rows, QWidget *parent);

    /// The rows that are chosen, by their numbers.
    void show(const std::vector<int> &rows);

private:
    void choose(bool apart);

    ImportDraft &m_draft;
    ImportRows &m_rows;
    QLabel *m_question;
    QRadioButton *m_replaced, *m_apart;
    std::vector<int> m_asking;
};

} // namespace lictor
