#include "dialogs/import_dialog.h"

#include "dialogs/import_window.h"

namespace lictor {

void openImportDialog(FleetSession &session, QWidget *parent, ShowDevices show, const QStringList &files)
{
    auto *window = new ImportWindow(session, std::move(show), parent);
    if (!files.isEmpty())
        window->setFiles(files);
    window->open();
}

} // namespace lictor
