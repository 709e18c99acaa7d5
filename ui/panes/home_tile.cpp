#include "panes/home_tile.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lictor {

namespace {
/// Follows the link colour of whatever palette it has.
class LinkButton : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void changeEvent(QEvent *event) override
    {
        QPushButton::changeEvent(event);
        if (event->type() == QEvent::PaletteChange && palette().color(QPalette::ButtonText) != palette().color(QPalette::Link)) {
            QPalette link = palette();
            link.setColor(QPalette::ButtonText, link.color(QPalette::Link));
            setPalette(link);
        }
    }
};
} // namespace

HomeTile::HomeTile(const QString &title, QWidget *parent) : QFrame(parent), m_inside(new QVBoxLayout(this))
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *heading = new QLabel(title, this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_inside->addWidget(heading);
}

QPushButton *linkButton(const QString &text, const QString &spoken, QWidget *parent)
{
    auto *button = new LinkButton(text, parent);
    button->setFlat(true);
    button->setAutoDefault(false);
    button->setCursor(Qt::PointingHandCursor);
    button->setAccessibleName(spoken);
    QFont underlined = button->font();
    underlined.setUnderline(true);
    button->setFont(underlined);
    QPalette link = button->palette();
    link.setColor(QPalette::ButtonText, link.color(QPalette::Link));
    button->setPalette(link);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

} // namespace lictor
