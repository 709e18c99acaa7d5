#pragma once

#include <QWidget>

namespace lictor {

/// What *Home* shows while the fleet is empty: three ways to begin (screens 1.10).
class HomeCards : public QWidget {
    Q_OBJECT
public:
    explicit HomeCards(QWidget *parent = nullptr);

Q_SIGNALS:
    void commandWanted(const QString &id); ///< of Pane::requestCommand

private:
    QWidget *card(const QString &title, const QString &text, const QString &verb, const QString &command);
};

} // namespace lictor
