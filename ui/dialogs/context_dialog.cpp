#include "dialogs/context_dialog.h"

#include "dialogs/form_dialog.h"
#include "session/fleet_session.h"
#include "units/context_report.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lictor {

namespace {
class AddContextDialog : public FormDialog {
    Q_DECLARE_TR_FUNCTIONS(AddContextDialog)

public:
    AddContextDialog(FleetSession &fleetSession, DeviceId device, QWidget *parent)
        : FormDialog(fleetSession, tr("Add Security Context"), tr("Add"), parent), m_device(device), m_name(new QLineEdit(this)),
          m_interfaces(new QLineEdit(this)), m_url(new QLineEdit(this)), m_description(new QLineEdit(this)),
          m_lines(new QLabel(this))
    {
        setObjectName(QStringLiteral("addContextDialog"));
        m_name->setObjectName(QStringLiteral("contextName"));
        addField(tr("&Name:"), m_name);
        addHint(tr("1 to 32 letters, digits and hyphens; upper and lower case differ."));
        addField(tr("&Interfaces:"), m_interfaces);
        m_interfaces->setPlaceholderText(QStringLiteral("Ethernet1/3"));
        addField(tr("&Config URL:"), m_url);
        m_url->setPlaceholderText(QStringLiteral("disk0:/context.cfg"));
        addField(tr("&Description:"), m_description);
        m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        m_lines->setTextFormat(Qt::PlainText);
        m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_lines->setAccessibleName(tr("Commands that are sent"));
        body()->addWidget(new QLabel(tr("Sent to the device:"), this));
        body()->addWidget(m_lines);
        body()->addStretch(1);
        fit(70);
    }

protected:
    std::vector<Fault> faults() const override
    {
        const QString fault = contextNameFault(session().fleet(), m_device, context().name);
        return fault.isEmpty() ? std::vector<Fault>() : std::vector<Fault>{{m_name, fault}};
    }

    void follow() override { m_lines->setText(addContextLines(context()).join(u'\n')); }

    Result<void> carryOut() override
    {
        const RunCommands run = addContext(m_device, context());
        const auto outcome = session().tryOut(run); // what the device refuses is not sent by halves
        if (!outcome)
            return tl::unexpected(outcome.error());
        for (const simulation::CommandOutput &answer : outcome->commands)
            if (!answer.ok)
                return refuse(Refusal::CommandRefused, answer.input, answer.output.simplified());
        const auto done = session().perform(run);
        return done ? Result<void>() : Result<void>(tl::unexpected(done.error()));
    }

private:
    NewContext context() const
    {
        return {
            m_name->text().trimmed(), m_interfaces->text().trimmed(), m_url->text().trimmed(), m_description->text().trimmed()};
    }

    DeviceId m_device;
    QLineEdit *m_name, *m_interfaces, *m_url, *m_description;
    QLabel *m_lines;
};
} // namespace

void openAddContextDialog(FleetSession &session, DeviceId device, QWidget *parent)
{
    (new AddContextDialog(session, device, parent))->open();
}

} // namespace lictor
