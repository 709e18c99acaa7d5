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
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        QMessageBox::warning(parent, title, SaveText::tr("%1 cannot be written: %2").arg(path, file.errorString()));
}

} // namespace lictor
