#pragma once

#include "order/device_filter.h"

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace lictor {

/// The line of the device filter: completes fields, and behind a colon their words; underlines what cannot be read.
class FilterEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit FilterEdit(QWidget *parent = nullptr);

    void setProblem(const FilterProblem &problem);
    void clearProblem();

    /// What can stand at the cursor, and where the text that it would replace begins.
    struct Completion {
        int from = 0;
        QStringList words;
    };
    static Completion completionAt(const QString &text, int cursor);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer();
    void take(const QString &word);
    void underline(int position, int length);

    QCompleter *m_completer;
    QStringListModel *m_words;
    int m_from = 0;
};

} // namespace lictor
