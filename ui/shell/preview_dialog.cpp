#include "shell/preview_dialog.h"

#include "widgets/save_text.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lictor {

PreviewDialog::PreviewDialog(const QString &device, const QStringList &lines, const QString &whyNotSend, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("previewDialog"));
    setWindowTitle(tr("Preview CLI Commands"));
    auto *label = new QLabel(tr("These commands will be sent to %1, from configuration mode on:").arg(device), this);
    auto *text = new QPlainTextEdit(lines.join(u'\n'), this);
    text->setReadOnly(true);
    text->setAccessibleName(tr("Commands"));
    text->setTabChangesFocus(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    label->setBuddy(text);
    auto *why = new QLabel(whyNotSend, this);
    why->setWordWrap(true);
    why->setVisible(!whyNotSend.isEmpty());

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *send = buttons->addButton(tr("&Send"), QDialogButtonBox::AcceptRole);
    send->setEnabled(whyNotSend.isEmpty());
    send->setDefault(true);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    QPushButton *save = buttons->addButton(tr("Save to &File…"), QDialogButtonBox::ActionRole);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(text, 1);
    column->addWidget(why);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 20);

    const QString all = lines.join(u'\n') + u'\n';
    connect(send, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, [all] { QApplication::clipboard()->setText(all); });
    connect(save, &QPushButton::clicked, this, [this, all] { saveText(tr("Save Commands"), all, this); });
}

} // namespace lictor
