#include "dialogs/import_fix_all.h"

#include "import/import_draft.h"
#include "inventory/field.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace lictor {

namespace {
struct ImportFixAll {
    Q_DECLARE_TR_FUNCTIONS(ImportFixAll)
};
} // namespace

QStringList offersFor(const ImportDraft &draft, size_t file, int column)
{
    const auto &columns = draft.understood()->files[file].columns;
    QStringList offers;
    if (size_t(column) < columns.size() && columns[size_t(column)].field == toWord(inventory::Field::Model))
        for (const Model &model : draft.catalog().models())
            offers << model.word;
    return offers;
}

void openFixAll(QWidget *parent, const FixAll &fix, std::function<void(const QString &)> taken)
{
    auto *dialog = new QDialog(parent);
    dialog->setWindowTitle(ImportFixAll::tr("Fix All Like This"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    auto *what = new QLabel(
        ImportFixAll::tr("%n row(s) say “%1” in the column %2.", nullptr, fix.count).arg(fix.value, fix.header), dialog);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    auto *text = new QComboBox(dialog);
    text->setEditable(true);
    text->addItems(fix.offers);
    text->setEditText(fix.value);
    text->lineEdit()->selectAll();
    auto *label = new QLabel(ImportFixAll::tr("Take instead:"), dialog);
    label->setBuddy(text);
    auto *buttons = new QDialogButtonBox(dialog);
    QPushButton *take = buttons->addButton(ImportFixAll::tr("Fix All"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel)->setText(ImportFixAll::tr("Cancel"));
    const auto follow = [take, text, value = fix.value] { take->setEnabled(text->currentText() != value); };
    follow();
    QObject::connect(text, &QComboBox::editTextChanged, take, follow);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, [dialog, text, taken = std::move(taken)] {
        const QString instead = text->currentText();
        dialog->accept();
        taken(instead);
    });
    auto *form = new QFormLayout(dialog);
    form->addRow(what);
    form->addRow(label, text);
    form->addRow(buttons);
    text->setFocus();
    dialog->open();
}

} // namespace lictor
