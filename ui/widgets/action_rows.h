#pragma once

#include <QWidget>

#include <functional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace lictor {

/// Buttons one below the other, each with a sentence beside it: what it does, or why it cannot be used now.
class ActionRows : public QWidget {
    Q_OBJECT
public:
    explicit ActionRows(QWidget *parent = nullptr);

    /// The row's number.
    int add(const QString &text, const QString &objectName, std::function<void()> act);
    void set(int row, bool enabled, const QString &sentence);
    void setShown(int row, bool shown);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QPushButton *button;
        QLabel *sentence;
    };
    void paintSentence(const Row &row);

    QGridLayout *m_grid;
    std::vector<Row> m_rows;
};

} // namespace lictor
