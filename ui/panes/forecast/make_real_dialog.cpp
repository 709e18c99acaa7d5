#include "forecast_pane/make_real_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace lictor {

MakeRealDialog::MakeRealDialog(const QStringList &steps, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Make This Real"));
    auto *introduction = new QLabel(
        tr("This is done to the fleet, in this order. Each is an action of its own, and Undo takes them back one by one."), this);
    introduction->setWordWrap(true);
    auto *list = new QListWidget(this);
    list->setAccessibleName(tr("Actions"));
    list->setWordWrap(true);
    for (int i = 0; i < steps.size(); ++i)
        list->addItem(tr("%1. %2").arg(QString::number(i + 1), steps[i]));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *verb = buttons->addButton(tr("Do It"), QDialogButtonBox::AcceptRole);
    verb->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(introduction);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 20);
}

} // namespace lictor
