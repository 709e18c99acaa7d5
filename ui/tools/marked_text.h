#pragma once

#include <QPlainTextEdit>

namespace lictor {

/// Text to read in a fixed font whose lines are marked by colour and by a bar in the margin, so that no line is told by colour alone.
/// What is selected and copied is the text without the bars.
class MarkedText : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit MarkedText(QWidget *parent = nullptr);

    enum class Mark : quint8 { None, Kept, Heading, Added, Removed };
    struct Line {
        QString text;
        Mark mark = Mark::None;
    };
    void setLines(std::vector<Line> lines);

    /// Highlights every place of the word.
    void highlight(const QString &word);
    int places() const { return int(m_found.size()); }
    /// Moves on to the next place, from the end to the beginning; gives its number, 0 where there is none.
    int step(bool forward);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Margin;
    friend class Margin;
    void paintMargin(QPaintEvent *event);
    void write();
    void showFound();
    int marginWidth() const;

    std::vector<Line> m_lines;
    QList<QTextCursor> m_found;
    qsizetype m_at = -1;
    QString m_word;
    Margin *m_margin;
};

} // namespace lictor
