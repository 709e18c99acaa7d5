#pragma once

#include <QWidget>

namespace lictor {

/// The bar before a field that was edited and not applied.
class EditMark : public QWidget {
    Q_OBJECT
public:
    explicit EditMark(QWidget *parent = nullptr);
    void setMarked(bool marked);
    bool isMarked() const { return m_marked; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_marked = false;
};

} // namespace lictor
