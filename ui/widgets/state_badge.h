#pragma once

#include "order/state_word.h"

#include <QWidget>

class QLabel;

namespace lictor {

/// A state outside a table: shape and word; the word can be selected with the mouse and is what screen readers read. It may hold a link.
class StateBadge : public QWidget {
    Q_OBJECT
public:
    explicit StateBadge(QWidget *parent = nullptr);
    void set(Tone tone, const QString &text);
    QString text() const;

Q_SIGNALS:
    void linkActivated(const QString &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintShape();

    Tone m_tone = Tone::Neutral;
    QLabel *m_shape, *m_text;
};

} // namespace lictor
