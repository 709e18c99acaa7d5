#include "session/fleet_session.h"
#include "shell/kept_edits.h"
#include "shell/main_window.h"
#include "widgets/pane.h"

#include <QMessageBox>
#include <QPushButton>

namespace lictor {

void MainWindow::keepUnapplied()
{
    if (!m_session.isOpen())
        return;
    std::vector<KeptEdit> edits;
    for (const auto &[path, pane] : m_panes)
        for (const DeviceId id : pane->editedDevices())
            if (const Device *device = m_session.fleet().devices().find(id))
                edits.push_back({path, device->name, pane->commandsOf(id)});
    keepEdits(m_session.path(), edits);
}

void MainWindow::restoreKept()
{
    if (!m_session.isOpen())
        return;
    for (const KeptEdit &edit : keptEdits(m_session.path())) {
        const DeviceId device = m_session.fleet().findDevice(edit.device);
        for (const PaneEntry &entry : paneList())
            if (device && entry.path() == edit.pane)
                paneOf(entry)->restoreEdits(device, edit.commands);
    }
}

bool MainWindow::applyAll()
{
    for (const auto &[path, pane] : m_panes) {
        for (const DeviceId id : pane->editedDevices()) {
            RunCommands run;
            run.devices = {id};
            run.lines = pane->commandsOf(id);
            run.startInConfiguration = true;
            const auto trial = m_session.tryOut(run);
            QString refused = trial ? QString() : trial.error().sentence();
            if (trial)
                for (const simulation::CommandOutput &answer : trial->commands)
                    if (!answer.ok)
                        refused = tr("“%1” was refused: %2").arg(answer.input, answer.output.simplified());
            if (refused.isEmpty())
                if (const auto done = m_session.perform(run); !done)
                    refused = done.error().sentence();
            if (!refused.isEmpty()) {
                QMessageBox::warning(this, tr("Exit"),
                    tr("%1: %2 Its edits are still there.").arg(m_session.fleet().devices().at(id).name, refused));
                return false;
            }
        }
    }
    return true;
}

bool MainWindow::settleEdits()
{
    QMessageBox box(QMessageBox::Question, tr("Exit"),
        tr("%n device(s) have edits that were not applied.", nullptr, int(edited().size())), QMessageBox::NoButton, this);
    QPushButton *apply = box.addButton(tr("Apply all"), QMessageBox::AcceptRole);
    QPushButton *keep = box.addButton(tr("Keep for next time"), QMessageBox::AcceptRole);
    QPushButton *discard = box.addButton(tr("Discard"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(keep);
    box.exec();
    if (box.clickedButton() == apply) {
        if (!applyAll())
            return false;
    } else if (box.clickedButton() == discard) {
        for (const auto &[path, pane] : m_panes)
            pane->discardAll();
    } else if (box.clickedButton() != keep) {
        return false;
    }
    return true;
}

} // namespace lictor
