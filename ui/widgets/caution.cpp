#include "widgets/caution.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace lictor {

void ask(const Caution &caution, QWidget *parent, std::function<void()> act)
{
    auto *box = new QMessageBox(QMessageBox::Warning, caution.title, caution.question, QMessageBox::NoButton, parent);
    box->setInformativeText(caution.consequence);
    QPushButton *verb = box->addButton(caution.verb, QMessageBox::DestructiveRole);
    QPushButton *back = box->addButton(
        caution.back.isEmpty() ? QCoreApplication::translate("Caution", "Cancel") : caution.back, QMessageBox::RejectRole);
    box->setDefaultButton(back);
    box->setEscapeButton(back);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(verb, &QPushButton::clicked, box, std::move(act));
    box->open();
}

} // namespace lictor
