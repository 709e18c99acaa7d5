#include "widgets/save_text.h"

#include "session/save_file.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>

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

} // namespace lictor
