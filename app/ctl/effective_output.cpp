#include "ctl/effective_output.h"

#include "ctl/text_table.h"
#include "ctl/tr.h"
#include "entitlement/effective.h"

namespace lictor::ctl {

namespace {

/// Throughput is counted in kbit/s and shown in Mbit/s.
Json amountJson(Feature feature, qint64 amount)
{
    constexpr double kilobitsInMegabit = 1000;
    return feature == Feature::Throughput ? Json(double(amount) / kilobitsInMegabit) : Json(amount);
}

Json amountJson(Feature feature, const std::optional<qint64> &amount) { return amount ? amountJson(feature, *amount) : Json(); }

Json lineJson(const Fleet &fleet, const entitlement::Line &line)
{
    using Kind = entitlement::Value::Kind;
    Json terms = Json::array();
    for (const entitlement::Term &term : line.terms) {
        const Device *unit = fleet.devices().find(term.unit);
        terms.add(Json::object()
                      .set("unit", unit ? Json(unit->name) : Json())
                      .set("license", toWord(term.license))
                      .set("amount", amountJson(line.feature, term.amount)));
    }
    Json object = Json::object();
    object.set("feature", toWord(line.feature)).set("label", featureLabel(line.feature));
    object.set("value",
        line.value.kind == Kind::Number ? amountJson(line.feature, line.value.number)
                                        : Json(entitlement::toWord(line.value.kind)));
    object.set("limit", amountJson(line.feature, line.limit))
        .set("status", entitlement::toWord(line.status))
        .set("terms", std::move(terms));
    object.set("sum", amountJson(line.feature, line.sum));
    object.set("rule", Json::textOrNull(QString::fromUtf8(line.rule.data(), qsizetype(line.rule.size()))))
        .set("suggestion", line.suggestion);
    return object;
}

} // namespace

Json effectiveJson(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    const Device &device = fleet.devices().at(id);
    const entitlement::EffectiveLicenses licenses = entitlement::effective(fleet, catalog, id);
    const LicenseState state = licenseState(fleet, catalog, id);
    Json lines = Json::array();
    for (const entitlement::Line &line : licenses.lines)
        lines.add(lineJson(fleet, line));
    return Json::object()
        .set("device", device.name)
        .set("model", catalog.model(device.model).word)
        .set("scope", entitlement::toWord(licenses.scope))
        .set("state",
            Json::object().set("registration", toWord(state.registration)).set("authorization", toWord(state.authorization)))
        .set("lines", std::move(lines));
}

QString effectiveText(const Fleet &fleet, const Catalog &catalog, DeviceId id, bool explain)
{
    const entitlement::EffectiveLicenses licenses = entitlement::effective(fleet, catalog, id);
    TextTable table({Ctl::tr("Feature"), Ctl::tr("Value"), Ctl::tr("Status"), explain ? Ctl::tr("Why") : Ctl::tr("Because")});
    for (const entitlement::Line &line : licenses.lines)
        table.add({featureLabel(line.feature), entitlement::display(line), entitlement::display(line.status),
            explain ? entitlement::explain(fleet, line) : entitlement::because(line)});
    return table.text();
}

} // namespace lictor::ctl
