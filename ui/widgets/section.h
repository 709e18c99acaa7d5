#pragma once

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace lictor {

/// Settings that belong together under a heading that folds them away; folded, it says in short what they are.
class Section : public QWidget {
    Q_OBJECT
public:
    Section(const QString &title, QWidget *content, QWidget *parent = nullptr);

    void setSummary(const QString &text);
    void setOpen(bool open);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintSummary();

    QToolButton *m_heading;
    QLabel *m_summary;
    QWidget *m_content;
    bool m_isOpen = false;
};

} // namespace lictor
