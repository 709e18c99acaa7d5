#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace lictor {

/// The help: its pages at the left, one of them at the right; the line above looks through all of them.
class HelpWindow : public QWidget {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent);

    /// Shows the window with that page; the first page where there is none of that name.
    void showPage(const QString &name);

private:
    void filter(const QString &words);

    QLineEdit *m_search;
    QListWidget *m_pages;
    QTextBrowser *m_text;
};

} // namespace lictor
