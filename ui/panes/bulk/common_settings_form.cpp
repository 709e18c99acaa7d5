#include "bulk_page/common_settings_form.h"

#include "widgets/edit_mark.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace lictor {

namespace {
constexpr int leftAlone = -1; // of the spin box; in a combo box it is the first item

/// What stands in a field that nobody has changed.
QString untouched(int different, const QString &value)
{
    return different == 1 ? CommonSettingsForm::tr("%1 (all)").arg(value)
                          : CommonSettingsForm::tr("(%n different)", nullptr, different);
}

std::optional<bool> onOrOff(const QComboBox *box)
{
    return box->currentIndex() <= 0 ? std::nullopt : std::optional(box->currentIndex() == 1);
}
} // namespace

CommonSettingsForm::CommonSettingsForm(const Catalog &catalog, QWidget *parent)
    : QWidget(parent), m_catalog(catalog), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(2, 1);
    m_grid->setColumnStretch(5, 1);
    const QStringList onOff{tr("On"), tr("Off")};
    m_tier = addChoice(tr("Feature &Tier:"), QStringLiteral("featureTier"), {tr("Standard"), tr("Not set")});
    QStringList levels;
    for (const Entitlement &level : catalog.asav().entitlements)
        levels += level.word;
    m_throughput = addChoice(tr("Throughput &Level:"), QStringLiteral("throughputLevel"), levels + QStringList{tr("Not set")});
    m_contexts = new QSpinBox(this);
    m_contexts->setObjectName(QStringLiteral("context"));
    m_contexts->setMinimum(leftAlone);
    addRow(tr("Conte&xt:"), m_contexts);
    m_securityPlus = addChoice(tr("Secu&rity Plus:"), QStringLiteral("securityPlus"), onOff);
    m_carrier = addChoice(tr("&Carrier:"), QStringLiteral("carrier"), onOff);
    m_strong = addChoice(tr("&Strong encryption:"), QStringLiteral("strongEncryption"), onOff);
    connect(m_contexts, &QSpinBox::valueChanged, this, &CommonSettingsForm::follow);
    show({});
}

QComboBox *CommonSettingsForm::addChoice(const QString &label, const QString &name, const QStringList &words)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->addItem(QString());
    box->addItems(words);
    addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &CommonSettingsForm::follow);
    return box;
}

void CommonSettingsForm::addRow(const QString &label, QWidget *field)
{
    Row row{new EditMark(this), new QLabel(label, this), field};
    row.label->setBuddy(field);
    // Two fields side by side: the page has more to show below.
    const int at = int(m_rows.size()), line = at / 2, column = at % 2 * 3;
    m_grid->addWidget(row.mark, line, column);
    m_grid->addWidget(row.label, line, column + 1);
    m_grid->addWidget(field, line, column + 2);
    m_rows.push_back(row);
}

void CommonSettingsForm::setShown(const QWidget *field, bool shown)
{
    for (const Row &row : m_rows)
        if (row.field == field)
            for (QWidget *part : {static_cast<QWidget *>(row.mark), static_cast<QWidget *>(row.label), row.field})
                part->setVisible(shown);
}

void CommonSettingsForm::show(const CommonValues &values)
{
    const auto showChoice = [this](QComboBox *box, int devices, int different, const QString &value) {
        setShown(box, devices > 0);
        box->setItemText(0, untouched(different, value));
        box->setToolTip(tr("%n selected device(s) have this setting.", nullptr, devices));
    };
    const auto onOff = [&](QComboBox *box, const CommonValue<bool> &has) {
        showChoice(box, has.devices, has.different, box->itemText(has.value ? 1 : 2));
    };
    onOff(m_tier, values.tierStandard);
    onOff(m_securityPlus, values.securityPlus);
    onOff(m_carrier, values.carrier);
    onOff(m_strong, values.strongEncryption);
    const Entitlement *level = m_catalog.entitlement(values.throughput.value);
    showChoice(m_throughput, values.throughput.devices, values.throughput.different,
        level ? level->word : m_throughput->itemText(m_throughput->count() - 1));
    setShown(m_contexts, values.contexts.devices > 0);
    const QSignalBlocker silent(m_contexts);
    m_contexts->setMaximum(std::max(0, values.mostContexts));
    m_contexts->setSpecialValueText(untouched(values.contexts.different, QString::number(values.contexts.value)));
    m_contexts->setToolTip(
        tr("0 to %1, beyond the default; %n selected device(s) have this setting.", nullptr, values.contexts.devices)
            .arg(values.mostContexts));
}

CommonSettings CommonSettingsForm::settings() const
{
    CommonSettings settings;
    settings.tierStandard = onOrOff(m_tier);
    settings.securityPlus = onOrOff(m_securityPlus);
    settings.carrier = onOrOff(m_carrier);
    settings.strongEncryption = onOrOff(m_strong);
    if (const int level = m_throughput->currentIndex() - 1; level >= 0) {
        const auto &levels = m_catalog.asav().entitlements;
        settings.throughput = size_t(level) < levels.size() ? levels[size_t(level)].key : EntitlementKey{};
    }
    if (m_contexts->value() != leftAlone)
        settings.contexts = m_contexts->value();
    return settings;
}

void CommonSettingsForm::leaveAllAlone()
{
    const QSignalBlocker silent(this);
    for (const Row &row : m_rows)
        if (auto *box = qobject_cast<QComboBox *>(row.field))
            box->setCurrentIndex(0);
    m_contexts->setValue(leftAlone);
    follow();
}

void CommonSettingsForm::follow()
{
    for (const Row &row : m_rows) {
        const auto *box = qobject_cast<QComboBox *>(row.field);
        row.mark->setMarked(box ? box->currentIndex() > 0 : m_contexts->value() != leftAlone);
    }
    Q_EMIT changed();
}

} // namespace lictor
