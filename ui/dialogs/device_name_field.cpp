#include "dialogs/device_name_field.h"

#include "session/fleet_session.h"

#include <QCompleter>
#include <QStringListModel>

namespace lictor {

DeviceNameField::DeviceNameField(const FleetSession &session, QWidget *parent) : QLineEdit(parent), m_session(session)
{
    setPlaceholderText(tr("name of a device"));
}

void DeviceNameField::choose(DeviceId device)
{
    if (const Device *found = m_session.fleet().devices().find(device))
        setText(found->name);
}

DeviceId DeviceNameField::device() const { return m_session.fleet().findDevice(text().trimmed()); }

QString DeviceNameField::fault() const
{
    if (text().trimmed().isEmpty())
        return tr("Enter the name of a device.");
    return device() ? QString() : tr("There is no device named “%1”.").arg(text().trimmed());
}

void DeviceNameField::focusInEvent(QFocusEvent *event)
{
    if (!completer()) {
        QStringList names;
        names.reserve(qsizetype(m_session.fleet().devices().size()));
        m_session.fleet().devices().each([&](DeviceId, const Device &device) { names << device.name; });
        names.sort(Qt::CaseInsensitive);
        auto *completion = new QCompleter(new QStringListModel(names, this), this);
        completion->setCaseSensitivity(Qt::CaseInsensitive);
        completion->setModelSorting(QCompleter::CaseInsensitivelySortedModel);
        setCompleter(completion);
    }
    QLineEdit::focusInEvent(event);
}

} // namespace lictor
