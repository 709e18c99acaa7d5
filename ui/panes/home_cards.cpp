#include "panes/home_cards.h"

#include "panes/home_tile.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lictor {

HomeCards::HomeCards(QWidget *parent) : QWidget(parent)
{
    auto *heading = new QLabel(tr("This fleet is empty. How do you want to begin?"), this);
    QFont larger = heading->font();
    larger.setPointSizeF(larger.pointSizeF() * 1.4);
    heading->setFont(larger);
    heading->setWordWrap(true);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(fontMetrics().averageCharWidth() * 2);
    cards->addWidget(card(tr("Import your inventory"),
        tr("A list of your firewalls: an export of your CMDB, of NetBox or of the Smart Software Manager, or output of the "
           "devices. You see "
           "what is understood before anything changes. Files can be dropped here."),
        tr("Import inventory…"), QStringLiteral("import-inventory")));
    cards->addWidget(card(tr("Open the demo fleet"),
        tr("Every platform, a failover pair over its limit, a cluster, a chassis with three modules: to look around."),
        tr("Open demo fleet"), QStringLiteral("open-demo")));
    cards->addWidget(
        card(tr("Add one device"), tr("Choose a model, give it a name, register it and see what it may run and why."),
            tr("Add device…"), QStringLiteral("add-device")));

    auto *what = new QLabel(tr("Lictor shows for every firewall which licenses it runs with and why, and what will happen next. "
                               "Nothing here touches a real device."),
        this);
    what->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(heading);
    column->addSpacing(fontMetrics().height());
    column->addLayout(cards);
    column->addSpacing(fontMetrics().height());
    column->addWidget(what);
    column->addStretch(2);
}

QWidget *HomeCards::card(const QString &title, const QString &text, const QString &verb, const QString &command)
{
    auto *tile = new HomeTile(title, this);
    auto *explanation = new QLabel(text, tile);
    explanation->setWordWrap(true);
    explanation->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    tile->inside()->addWidget(explanation, 1);
    auto *button = new QPushButton(verb, tile);
    button->setAutoDefault(false);
    tile->inside()->addWidget(button, 0, Qt::AlignLeading);
    connect(button, &QPushButton::clicked, this, [this, command] { Q_EMIT commandWanted(command); });
    tile->setMinimumHeight(fontMetrics().height() * 9);
    return tile;
}

} // namespace lictor
