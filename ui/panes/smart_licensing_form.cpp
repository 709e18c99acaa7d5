#include "panes/smart_licensing_form.h"

#include "fleet/requests.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>

namespace lictor {

SmartLicensingForm::SmartLicensingForm(QWidget *parent) : SettingGrid(parent)
{
    m_enable = new QCheckBox(tr("&Enable Smart license configuration"), this);
    m_tier = new QComboBox(this);
    m_tier->addItem(tr("Standard"));
    m_tier->setPlaceholderText(tr("Not set"));
    m_throughput = new QComboBox(this);
    m_throughput->setPlaceholderText(tr("Not set"));
    m_securityPlus = new QCheckBox(tr("Enable Security &Plus"), this);
    m_context = new QSpinBox(this);
    m_context->setRange(0, 999);
    m_contextChoice = new QComboBox(this);
    m_contextChoice->setMaxVisibleItems(16);
    m_carrier = new QCheckBox(tr("&Carrier"), this);
    m_strong = new QCheckBox(tr("Enable &strong-encryption protocol"), this);

    m_enableRow = addRow({}, m_enable);
    m_tierRow = addRow(tr("Feature &Tier:"), m_tier);
    m_throughputRow = addRow(tr("Throughput &Level:"), m_throughput);
    m_securityPlusRow = addRow({}, m_securityPlus);
    m_contextRow = addRow(tr("C&ontext:"), m_context);
    m_contextChoiceRow = addRow(tr("C&ontext:"), m_contextChoice);
    m_carrierRow = addRow({}, m_carrier);
    m_strongRow = addRow({}, m_strong);

    for (QCheckBox *box : {m_enable, m_securityPlus, m_carrier, m_strong})
        connect(box, &QCheckBox::toggled, this, &SmartLicensingForm::read);
    for (QComboBox *box : {m_tier, m_throughput, m_contextChoice})
        connect(box, &QComboBox::currentIndexChanged, this, &SmartLicensingForm::read);
    connect(m_context, &QSpinBox::valueChanged, this, &SmartLicensingForm::read);
    for (SettingRow *row : {m_contextRow, m_contextChoiceRow})
        connect(row, &SettingRow::linkActivated, this, [this](const QString &link) {
            m_context->setValue(link.toInt());
            m_contextChoice->setCurrentIndex(link.toInt());
        });
    m_enable->setObjectName(QStringLiteral("enableSmartLicense"));
    m_tier->setObjectName(QStringLiteral("featureTier"));
    m_throughput->setObjectName(QStringLiteral("throughputLevel"));
    m_context->setObjectName(QStringLiteral("context"));
    m_contextChoice->setObjectName(QStringLiteral("contextChoice"));
    m_strong->setObjectName(QStringLiteral("strongEncryption"));
    m_carrier->setObjectName(QStringLiteral("carrier"));
    m_securityPlus->setObjectName(QStringLiteral("securityPlus"));
}

void SmartLicensingForm::show(const SmartLicensingView &view)
{
    if (!view.fleet.devices().find(view.device))
        return;
    m_showing = true;
    m_shown = view.shown;
    showPlatform(view);
    m_enable->setChecked(view.shown.smartLicense);
    if (view.shown.smartLicense || !m_hasEnable
        || view.shown == view.applied) { // a cleared “Enable …” leaves the values where they are
        m_tier->setCurrentIndex(m_tierFixed || view.shown.tierStandard ? 0 : -1);
        m_throughput->setCurrentIndex(m_throughput->findData(view.shown.throughput.value));
        m_securityPlus->setChecked(view.shown.securityPlus);
        m_context->setValue(view.shown.contexts);
        m_contextChoice->setCurrentIndex(view.shown.contexts);
        m_carrier->setChecked(view.shown.carrier);
        m_strong->setChecked(view.shown.strongEncryption);
    }
    m_showing = false;
    enable(view);
    showNotes(view);
}

void SmartLicensingForm::showPlatform(const SmartLicensingView &view)
{
    const Model &model = view.catalog.model(view.fleet.devices().at(view.device).model);
    const Series &series = *model.series;
    const bool chassis = series.registrar == Registrar::Chassis;
    m_hasEnable = !chassis;
    m_tierFixed = series.tierAlwaysOn;
    m_enableRow->setShown(m_hasEnable);
    m_tierRow->setShown(true);
    m_throughputRow->setShown(series.isVirtual);
    m_securityPlusRow->setShown(model.securityPlus);
    m_contextRow->setShown(model.maximumContexts.has_value() && !chassis);
    m_contextChoiceRow->setShown(model.maximumContexts.has_value() && chassis);
    m_carrierRow->setShown(model.carrierLicense);
    if (series.isVirtual && m_throughput->count() == 0)
        for (const Entitlement &level : view.catalog.asav().entitlements)
            m_throughput->addItem(level.word, level.key.value);
    if (chassis && model.maximumContexts && m_contextChoice->count() != *model.maximumContexts + 1) {
        m_contextChoice->clear();
        for (int count = 0; count <= *model.maximumContexts; ++count)
            m_contextChoice->addItem(QString::number(count));
    }
}

void SmartLicensingForm::enable(const SmartLicensingView &view)
{
    const bool open = view.readOnly.isEmpty();
    const bool on = !m_hasEnable || m_enable->isChecked();
    const QString off = tr("Check “Enable Smart license configuration” first.");
    const auto why = [&] { return open ? off : view.readOnly; };
    m_enableRow->enable(open, view.readOnly);
    m_tierRow->enable(
        open && on && !m_tierFixed, m_tierFixed ? tr("Standard is always enabled on this platform (CFG-5).") : why());
    m_throughputRow->enable(open && on, why());
    // What runs may be kept or given back; only new use is blocked (OOC-6).
    const QString restricted =
        tr("Licenses are short: nothing new may be used until the account is in compliance again (OOC-5).");
    const auto special = [&](SettingRow *row, bool applied) {
        const bool blocked = view.restricted && !applied;
        row->enable(open && on && !blocked, blocked ? restricted : why());
    };
    special(m_securityPlusRow, view.applied.securityPlus);
    special(m_carrierRow, view.applied.carrier);
    special(m_strongRow, view.applied.strongEncryption);
    const bool contextsBlocked = view.restricted && view.applied.contexts == 0;
    for (SettingRow *row : {m_contextRow, m_contextChoiceRow})
        row->enable(open && on && !contextsBlocked, contextsBlocked ? restricted : why());
}

QString SmartLicensingForm::poolEffect(const SmartLicensingView &view, const LicenseKey &key, int change) const
{
    const Registered *registered = agentOf(view.fleet, view.catalog, view.fleet.devices().at(view.device)).registered();
    if (!registered)
        return {};
    const Pool *pool = view.fleet.pools().find(view.fleet.findPool(registered->account, key));
    const VirtualAccount *account = view.fleet.virtualAccounts().find(registered->account);
    const qint64 free = pool ? std::max<qint64>(0, pool->balanceAt(view.fleet.now)) : 0;
    const QString name = account ? account->name : QString();
    if (change > 0) {
        return free >= change ? tr("%1 has %2 free, this takes %3").arg(name).arg(free).arg(change)
                              : tr("%1 has %2 free, this takes %3: the account will be short").arg(name).arg(free).arg(change);
    }
    return change < 0 ? tr("gives %1 back to %2").arg(-change).arg(name) : tr("%1 has %2 free").arg(name).arg(free);
}

void SmartLicensingForm::showNotes(const SmartLicensingView &view)
{
    const auto yesNo = [](bool on) { return on ? tr("on") : tr("off"); };
    const Configuration &was = view.applied;
    m_enableRow->setEdited(m_enable->isChecked() != was.smartLicense, yesNo(was.smartLicense));
    m_tierRow->setEdited(
        !m_tierFixed && view.shown.tierStandard != was.tierStandard, was.tierStandard ? tr("Standard") : tr("Not set"));
    const Entitlement *level = view.catalog.entitlement(was.throughput);
    m_throughputRow->setEdited(view.shown.throughput != was.throughput, level ? level->word : tr("Not set"));
    m_securityPlusRow->setEdited(view.shown.securityPlus != was.securityPlus, yesNo(was.securityPlus));
    m_contextRow->setEdited(view.shown.contexts != was.contexts, QString::number(was.contexts));
    m_contextChoiceRow->setEdited(view.shown.contexts != was.contexts, QString::number(was.contexts));
    m_carrierRow->setEdited(view.shown.carrier != was.carrier, yesNo(was.carrier));
    m_strongRow->setEdited(view.shown.strongEncryption != was.strongEncryption, yesNo(was.strongEncryption));

    const Device &device = view.fleet.devices().at(view.device);
    const bool tier = m_tierFixed || view.shown.tierStandard;
    const bool special = view.shown.contexts > 0 || view.shown.securityPlus || view.shown.carrier;
    const bool isVirtual = view.catalog.model(device.model).series->isVirtual;
    m_tierRow->note({});
    if (m_tierFixed)
        m_tierRow->note(tr("always enabled on this platform"));
    else if (special && !tier && !isVirtual && view.readOnly.isEmpty())
        m_tierRow->fault(tr("Choose Standard: every other license needs the tier (REG-14)."));
    m_throughputRow->note({});
    if (isVirtual && view.shown.smartLicense && view.shown.tierStandard && !view.shown.throughput && view.readOnly.isEmpty())
        m_throughputRow->fault(tr("Choose a level: the license is taken by level (CFG-2)."));
    m_securityPlusRow->note(tr("allows Active/Standby failover"));
    const Registered *registered = agentOf(view.fleet, view.catalog, device).registered();
    m_strongRow->note(registered && registered->exportControlled
            ? tr("not needed: the token allows export-controlled functionality")
            : QString());
    m_carrierRow->note({});
    showContextNotes(view);
}

void SmartLicensingForm::showContextNotes(const SmartLicensingView &view)
{
    const Device &device = view.fleet.devices().at(view.device);
    const Model &model = view.catalog.model(device.model);
    if (!model.maximumContexts)
        return;
    SettingRow *row = m_contextRow->isShown() ? m_contextRow : m_contextChoiceRow;
    const Group *group = view.fleet.groups().find(device.group);
    const int units = group ? int(group->units.size()) : 1;
    const int base = units * model.standardContexts.value_or(0), limit = *model.maximumContexts, asked = view.shown.contexts;
    const int useful = std::max(0, limit - base);
    if (asked > limit) {
        row->fault(tr("A %1 takes at most %2. Enter 0 to %3: with the %4 included, %3 more reach its limit of %2.")
                       .arg(model.name)
                       .arg(limit)
                       .arg(useful)
                       .arg(base));
        return;
    }
    if (view.restricted && asked > view.applied.contexts) {
        row->fault(tr("Licenses are short: no more than the present %1 can be asked for (OOC-6).").arg(view.applied.contexts));
        return;
    }
    // The units of a group add up (FO-1100-6, CLU-3100-6).
    const QString standard = QString::number(model.standardContexts.value_or(0));
    const QString summands = units > 3 ? QStringLiteral("%1 × %2 + %3").arg(units).arg(standard).arg(asked)
                                       : QStringList(units, standard).join(u" + ") + QStringLiteral(" + %1").arg(asked);
    QString text = tr("%1 = %2 of at most %3").arg(summands).arg(base + asked).arg(limit);
    if (asked > useful) {
        text =
            tr("%1 = %2, but a unit runs at most %3; %4 would be enough.").arg(summands).arg(base + asked).arg(limit).arg(useful);
        if (view.readOnly.isEmpty())
            text += u' ' + tr("<a href=\"%1\">Use\u00a0%1</a>").arg(useful);
    }
    const QString pool =
        poolEffect(view, LicenseKey{LicenseKind::Context, model.series->licensePlatform, {}, {}}, asked - view.applied.contexts);
    row->note(pool.isEmpty() ? text : tr("%1 · %2").arg(text, pool));
}

void SmartLicensingForm::read()
{
    if (m_showing)
        return;
    Configuration edited = m_shown;
    const bool on = !m_hasEnable || m_enable->isChecked();
    edited.tierStandard = on && m_tier->currentIndex() == 0 && !m_tierFixed ? true : on && m_tierFixed && m_shown.tierStandard;
    edited.throughput =
        !m_throughput->isHidden() && on ? EntitlementKey{quint16(m_throughput->currentData().toUInt())} : EntitlementKey{};
    edited.securityPlus = on && !m_securityPlus->isHidden() && m_securityPlus->isChecked();
    edited.contexts = !on              ? 0
        : !m_context->isHidden()       ? m_context->value()
        : !m_contextChoice->isHidden() ? std::max(0, m_contextChoice->currentIndex())
                                       : 0;
    edited.carrier = on && !m_carrier->isHidden() && m_carrier->isChecked();
    edited.strongEncryption = on && m_strong->isChecked();
    edited.smartLicense = m_hasEnable
        ? on
        : m_shown.smartLicense || edited.tierStandard || edited.contexts > 0 || edited.carrier || edited.strongEncryption;
    Q_EMIT this->edited(edited);
}

} // namespace lictor
