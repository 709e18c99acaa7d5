#include "dialogs/import_columns.h"

#include "dialogs/form_dialog.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHash>
#include <QLabel>

namespace lictor {

namespace {
struct Field {
    const char *word;
    const char *label;
};
// The fields of the import guide, in the order of Lictor's own CSV.
constexpr Field fields[] = {
    {"name", QT_TRANSLATE_NOOP("ImportColumns", "Name")},
    {"model", QT_TRANSLATE_NOOP("ImportColumns", "Model")},
    {"pid", QT_TRANSLATE_NOOP("ImportColumns", "Product ID")},
    {"serial", QT_TRANSLATE_NOOP("ImportColumns", "Serial")},
    {"version", QT_TRANSLATE_NOOP("ImportColumns", "Version")},
    {"address", QT_TRANSLATE_NOOP("ImportColumns", "Address")},
    {"site", QT_TRANSLATE_NOOP("ImportColumns", "Site")},
    {"virtual-account", QT_TRANSLATE_NOOP("ImportColumns", "Virtual account")},
    {"satellite", QT_TRANSLATE_NOOP("ImportColumns", "On-Prem server")},
    {"group", QT_TRANSLATE_NOOP("ImportColumns", "Pair or cluster")},
    {"role", QT_TRANSLATE_NOOP("ImportColumns", "Role in it")},
    {"chassis", QT_TRANSLATE_NOOP("ImportColumns", "Chassis")},
    {"slot", QT_TRANSLATE_NOOP("ImportColumns", "Slot")},
    {"memory-gb", QT_TRANSLATE_NOOP("ImportColumns", "Memory in GB")},
    {"memory-mb", QT_TRANSLATE_NOOP("ImportColumns", "Memory in MB")},
    {"vcpus", QT_TRANSLATE_NOOP("ImportColumns", "vCPUs")},
    {"hypervisor", QT_TRANSLATE_NOOP("ImportColumns", "Hypervisor")},
    {"entitlement", QT_TRANSLATE_NOOP("ImportColumns", "Throughput entitlement")},
    {"contexts", QT_TRANSLATE_NOOP("ImportColumns", "Contexts requested")},
    {"strong-encryption", QT_TRANSLATE_NOOP("ImportColumns", "Strong encryption")},
    {"security-plus", QT_TRANSLATE_NOOP("ImportColumns", "Security Plus")},
    {"carrier", QT_TRANSLATE_NOOP("ImportColumns", "Carrier")},
    {"method", QT_TRANSLATE_NOOP("ImportColumns", "Licensing method")},
    {"mode", QT_TRANSLATE_NOOP("ImportColumns", "Appliance or platform mode")},
    {"registration", QT_TRANSLATE_NOOP("ImportColumns", "Registration")},
    {"authorization", QT_TRANSLATE_NOOP("ImportColumns", "Authorization")},
    {"last-contact", QT_TRANSLATE_NOOP("ImportColumns", "Last contact")},
    {"status", QT_TRANSLATE_NOOP("ImportColumns", "Status (in service or not)")},
    {"manufacturer", QT_TRANSLATE_NOOP("ImportColumns", "Manufacturer (decides only)")},
    {"os", QT_TRANSLATE_NOOP("ImportColumns", "Operating system (decides only)")},
    {"sysobjectid", QT_TRANSLATE_NOOP("ImportColumns", "sysObjectID (decides only)")},
};

QLabel *plain(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    QLabel *label = plain(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

QString signature(const inventory::FileResult &file)
{
    QString text = file.file;
    for (const inventory::Mapping &mapping : file.columns)
        text += u'\n' + mapping.header + u'\t' + mapping.field + u'\t' + mapping.samples.join(u'\t');
    return text;
}
} // namespace

ImportColumns::ImportColumns(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Columns"));
}

void ImportColumns::show(const inventory::FileResult &file)
{
    if (const QString now = signature(file); now == m_shown)
        return;
    else
        m_shown = now;
    QString focused;
    if (const QWidget *focus = focusWidget())
        focused = focus->objectName();

    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->addWidget(heading(tr("Your column"), page), 0, 0);
    grid->addWidget(heading(tr("Sample values"), page), 0, 1);
    grid->addWidget(heading(tr("Becomes"), page), 0, 2);
    grid->setColumnStretch(1, 1);
    QHash<QString, int> seen;
    QComboBox *refocus = nullptr;
    int row = 1;
    for (const inventory::Mapping &mapping : file.columns) {
        const int repeat = ++seen[mapping.header];
        const QString header = repeat == 1 ? mapping.header : QStringLiteral("%1#%2").arg(mapping.header).arg(repeat);
        QLabel *name = plain(header.isEmpty() ? tr("(column %1)").arg(mapping.column + 1) : header, page);
        grid->addWidget(name, row, 0);
        QLabel *samples =
            plain(mapping.secret ? tr("hidden: a secret is never imported") : mapping.samples.join(QStringLiteral(", ")), page);
        samples->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        samples->setToolTip(samples->text());
        paintMuted(samples);
        grid->addWidget(samples, row, 1);
        auto *becomes = new QComboBox(page);
        name->setBuddy(becomes);
        becomes->setObjectName(header);
        becomes->addItem(tr("Do not import"), QString());
        for (const Field &field : fields)
            becomes->addItem(tr(field.label), QString::fromLatin1(field.word));
        int index = becomes->findData(mapping.field);
        if (index < 0) {
            becomes->addItem(mapping.field, mapping.field);
            index = becomes->count() - 1;
        }
        becomes->setCurrentIndex(index);
        becomes->setEnabled(!mapping.secret);
        connect(becomes, &QComboBox::currentIndexChanged, this,
            [this, becomes, header] { Q_EMIT mapped(header, becomes->currentData().toString()); });
        grid->addWidget(becomes, row, 2);
        if (header == focused)
            refocus = becomes;
        ++row;
    }
    grid->setRowStretch(row, 1);
    setWidget(page);
    if (refocus)
        refocus->setFocus();
}

} // namespace lictor
