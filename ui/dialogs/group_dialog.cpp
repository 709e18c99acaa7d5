#include "dialogs/group_dialog.h"

#include "dialogs/group_form.h"
#include "session/fleet_session.h"
#include "widgets/state_badge.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lictor {

GroupDialog::GroupDialog(FleetSession &session, GroupKind kind, std::vector<DeviceId> devices, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("groupDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(kind == GroupKind::Cluster ? tr("Form Cluster") : tr("Form Failover Pair"));
    std::sort(devices.begin(), devices.end());
    auto *page = new QWidget(this);
    auto *form = new GroupForm(session, kind, page);
    auto *inside = new QVBoxLayout(page);
    inside->addWidget(form);
    inside->addStretch(1);
    form->show(devices.front(), {devices.begin() + 1, devices.end()});
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *foot = new QHBoxLayout;
    foot->addWidget(form->problem(), 1);
    foot->addWidget(form->verb());
    foot->addWidget(cancel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
    form->verb()->setDefault(true);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 38);
    connect(&session, &FleetSession::changed, form, &GroupForm::reload);
    connect(form, &GroupForm::formed, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

} // namespace lictor
