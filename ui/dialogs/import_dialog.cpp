#include "dialogs/import_dialog.h"

#include "dialogs/import_window.h"

namespace lictor {

void openImportDialog(FleetSession &session, QWidget *parent, const QStringList &files)
{
    auto *window = new ImportWindow(session, parent);
    if (!files.isEmpty())
        window->setFiles(files);
    window->open();
}

} // namespace lictor
