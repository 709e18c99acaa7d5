#include "widgets/save_text.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>

namespace lictor {

namespace {
struct SaveText {
    Q_DECLARE_TR_FUNCTIONS(SaveText)
};
} // namespace

void saveText(const QString &title, const QString &text, QWidget *parent, TextKind kind)
{
    const QString filter =
        kind == TextKind::Csv ? SaveText::tr("CSV (*.csv);;All files (*)") : SaveText::tr("Text (*.txt);;All files (*)");
    const QString path = QFileDialog::getSaveFileName(parent, title, {}, filter);
    if (path.isEmpty())
        return;
    if (const QString trouble = writeFile(path, text.toUtf8()); !trouble.isEmpty())
        QMessageBox::warning(parent, title, trouble);
}

QString writeFile(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        return {};
    return SaveText::tr("%1 cannot be written: %2").arg(file, out.errorString());
}

} // namespace lictor
