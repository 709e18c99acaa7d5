#pragma once

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace lictor {

/// A framed part of *Home* with a heading.
class HomeTile : public QFrame {
    Q_OBJECT
public:
    explicit HomeTile(const QString &title, QWidget *parent = nullptr);
    QVBoxLayout *inside() const { return m_inside; }

private:
    QVBoxLayout *m_inside;
};

/// A push button that looks like a link: for numbers and words that lead somewhere.
QPushButton *linkButton(const QString &text, const QString &spoken, QWidget *parent);

} // namespace lictor
