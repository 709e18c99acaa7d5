#pragma once

#include "order/state_word.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace lictor {

/// In place of a table or page that has nothing to show: shape, one sentence what belongs here, and what to do (screens 5.6).
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void set(Tone tone, const QString &sentence, const QString &detail = {});
    /// A button below the sentence; the first is the primary one.
    QPushButton *addButton(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintShape();

    Tone m_tone = Tone::Neutral;
    QLabel *m_shape, *m_sentence, *m_detail;
    QHBoxLayout *m_buttons;
};

} // namespace lictor
