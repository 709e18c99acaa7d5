#include "dialogs/paste_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lictor {

namespace {

struct PasteDialog {
    Q_DECLARE_TR_FUNCTIONS(PasteDialog)
};

} // namespace

void openPasteDialog(QWidget *parent, std::function<void(const QString &)> taken)
{
    auto *dialog = new QDialog(parent);
    dialog->setWindowTitle(PasteDialog::tr("Paste Text"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    auto *text = new QPlainTextEdit(dialog);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setPlainText(QApplication::clipboard()->text());
    auto *label = new QLabel(PasteDialog::tr("Text of the list, with its header line:"), dialog);
    label->setBuddy(text);
    text->setAccessibleName(PasteDialog::tr("Text of the list, with its header line"));
    auto *buttons = new QDialogButtonBox(dialog);
    QPushButton *take = buttons->addButton(PasteDialog::tr("Read"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel)->setText(PasteDialog::tr("Cancel"));
    const auto follow = [take, text] { take->setEnabled(!text->document()->isEmpty()); };
    follow();
    QObject::connect(text, &QPlainTextEdit::textChanged, take, follow);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, [dialog, text, taken = std::move(taken)] {
        const QString whole = text->toPlainText();
        dialog->accept();
        taken(whole);
    });
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(label);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    dialog->resize(dialog->fontMetrics().averageCharWidth() * 100, dialog->fontMetrics().height() * 24);
    dialog->open();
}

} // namespace lictor
