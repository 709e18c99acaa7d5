#include "units/context_table.h"

#include "fleet/licensed_lines.h"
#include "tables/roles.h"
#include "units/context_report.h"

namespace lictor {

void ContextTable::setDevice(DeviceId device)
{
    m_device = device;
    reload();
}

void ContextTable::reload()
{
    std::vector<RowId> ids;
    m_contexts.clear();
    if (const Device *device = fleet().devices().find(m_device)) {
        const Configuration &running = *device->running;
        const qint64 licensed = contextReport(fleet(), catalog(), m_device).licensed;
        for (const QString &line : licensedLines(running, LicensedLine::Context)) {
            const QString name = line.section(u' ', 1);
            RowId &id = m_ids[name];
            if (id == 0)
                id = RowId(m_ids.size());
            const auto values = [&](const char *word) {
                return valuesInBlock(running, line, QString::fromLatin1(word)).join(QStringLiteral(", "));
            };
            ids.push_back(id);
            m_contexts[id] = {
                name, values("allocate-interface"), values("config-url"), values("description"), qint64(ids.size()) <= licensed};
        }
    }
    setRows(std::move(ids));
}

QString ContextTable::nameAt(const QModelIndex &index) const
{
    const auto context = m_contexts.find(idAt(index));
    return context == m_contexts.end() ? QString() : context->second.name;
}

QString ContextTable::title(int column) const
{
    switch (column) {
    case Name: return tr("Context");
    case State: return tr("State");
    case Interfaces: return tr("Interfaces");
    case Url: return tr("Config URL");
    case Description: return tr("Description");
    default: return {};
    }
}

QVariant ContextTable::cell(RowId id, int column, int role) const
{
    const auto found = m_contexts.find(id);
    if (found == m_contexts.end())
        return {};
    const Context &context = found->second;
    if (column == State) {
        if (role == ToneRole)
            return int(context.licensed ? Tone::Positive : Tone::Critical);
        if (role == Qt::ToolTipRole && !context.licensed)
            return tr("More contexts run than are licensed: they came from the device itself. They go on, but a deleted one does "
                      "not come back (OOC-6).");
        return role == Qt::DisplayRole ? QVariant(context.licensed ? tr("licensed") : tr("out of license")) : QVariant();
    }
    const QString text = column == Name ? context.name
        : column == Interfaces          ? context.interfaces
        : column == Url                 ? context.url
                                        : context.description;
    if (role == Qt::AccessibleTextRole && text.isEmpty())
        return tr("none");
    if (role != Qt::DisplayRole)
        return {};
    return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace lictor
