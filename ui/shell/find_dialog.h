#pragma once

#include "shell/find_source.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace lictor {

/// *Find Anything*: one line to type in, and what was found below it. Return goes there.
class FindDialog : public QDialog {
    Q_OBJECT
public:
    FindDialog(std::vector<FindSource> sources, QWidget *parent);

    void search(const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void find();
    void go();
    QString hint() const;

    std::vector<FindSource> m_sources;
    std::vector<FindHit> m_hits;
    QLineEdit *m_line;
    QListWidget *m_list;
    QLabel *m_count;
};

} // namespace lictor
