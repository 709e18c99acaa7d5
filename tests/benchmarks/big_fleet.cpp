#include "big_fleet.h"

#include "simulation/simulation.h"

namespace lictor::bench {

CatalogPtr catalog()
{
    static const auto loaded = Catalog::load(QStringLiteral(":/catalog"));
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().sentence()));
    return *loaded;
}

Fleet bigFleet(int devices, bool registered)
{
    const QStringList models{QStringLiteral("FPR1010"), QStringLiteral("FPR1120"), QStringLiteral("FPR1140"),
        QStringLiteral("FPR2110"), QStringLiteral("FPR2130"), QStringLiteral("FPR3130"), QStringLiteral("ASAv")};
    auto rows = std::make_shared<std::vector<ImportedDevice>>();
    rows->reserve(size_t(devices));
    for (int i = 0; i < devices; ++i) {
        ImportedDevice row;
        // Neighbours share a model, so that every third pair of them can be one.
        const Model *model = catalog()->findModel(models[(i / 2) % models.size()]);
        row.model = model->key;
        row.fields.name = QStringLiteral("fw-%1").arg(i, 6, 10, QChar(u'0'));
        row.fields.serial = (model->series->isVirtual ? QStringLiteral("9A%1") : QStringLiteral("JAD%1"))
                                .arg(i, model->series->isVirtual ? 9 : 8, 10, QChar(u'0'));
        row.fields.address = QStringLiteral("10.%1.%2.%3").arg(i / 62500).arg(i / 250 % 250).arg(1 + i % 250);
        row.fields.site = QStringLiteral("Site %1").arg(i % 500);
        if (model->series->isVirtual)
            row.fields.entitlement = EntitlementKey{quint16(1 + i % 5)};
        if (model->maximumContexts && i % 2 == 0)
            row.contexts = 3;
        if (i / 2 % 6 == 0 && !model->series->securityPlusGatesFailover) {
            row.group = QStringLiteral("pair-%1").arg(i / 2);
            row.leads = i % 2 == 0;
        }
        row.registered = registered;
        rows->push_back(std::move(row));
    }
    Fleet fleet = Fleet::create(*parseInstant(u"2026-01-01"), 1);
    const simulation::Context context{.catalog = *catalog(), .progress = {}};
    for (const Product &product : catalog()->products()) {
        if (product.kind == LicenseKind::Permanent)
            continue;
        AddLicenses add;
        add.pid = product.pid;
        add.count = devices;
        fleet = simulation::apply(fleet, add, context)->fleet;
    }
    Import import;
    import.source = QStringLiteral("benchmark");
    import.devices = rows;
    import.chassis = std::make_shared<std::vector<ImportedChassis>>();
    auto outcome = simulation::apply(fleet, import, context);
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().sentence()));
    return outcome->fleet;
}

} // namespace lictor::bench
