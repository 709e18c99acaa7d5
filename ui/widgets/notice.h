#pragma once

#include "order/state_word.h"

#include <QWidget>

class QPushButton;

namespace lictor {

class StateBadge;

/// A sentence in the place that it concerns, with the one thing to do about it; hidden while there is nothing to say.
class Notice : public QWidget {
    Q_OBJECT
public:
    explicit Notice(QWidget *parent = nullptr);

    /// Without a verb there is no button.
    void set(Tone tone, const QString &text, const QString &verb = {});
    void clear();
    QString text() const;
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void acted(); ///< the button

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintTint();

    Tone m_tone = Tone::Info;
    StateBadge *m_badge;
    QPushButton *m_button;
};

} // namespace lictor
