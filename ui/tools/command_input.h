#pragma once

#include <QLineEdit>
#include <QStringList>

namespace lictor {

/// The line that is typed at a device's prompt: Tab and `?` ask the device, Up and Down bring earlier lines back. Ctrl+Tab leaves it.
class CommandInput : public QLineEdit {
    Q_OBJECT
public:
    explicit CommandInput(QWidget *parent = nullptr);

    /// What is asked about: the text up to the cursor.
    QString typed() const { return text().left(cursorPosition()); }
    /// Puts this in its place, the cursor behind it.
    void replaceTyped(const QString &text);
    void remember(const QString &line);

Q_SIGNALS:
    void helpWanted();
    void completionWanted();
    void declined(); ///< Escape

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void recall(qsizetype step);

    QStringList m_earlier;
    qsizetype m_place = 0; ///< in the earlier lines; behind them stands what is being typed
    QString m_unsent;
};

} // namespace lictor
