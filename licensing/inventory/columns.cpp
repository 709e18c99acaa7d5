#include "inventory/columns.h"

#include "inventory/text_folding.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor::inventory {

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

/// The values of one column in the first records.
class ColumnValues {
public:
    ColumnValues(const std::vector<SampleRow> &samples, size_t column)
    {
        for (const SampleRow &row : samples)
            if (column < row.cells.size())
                if (const std::string_view cell = trimmed(row.cells[column]); !isPlaceholder(cell))
                    m_values.push_back(cell);
    }
    bool isEmpty() const { return m_values.empty(); }
    /// Some value can be read as this field.
    bool someRead(const CellRules &rules, Field field) const
    {
        return std::any_of(m_values.begin(), m_values.end(), [&](std::string_view value) {
            const Reading reading = rules.read(field, value);
            return reading.given() && (!reading.model || reading.model->what != ModelReading::What::Unknown);
        });
    }
    bool allRead(const CellRules &rules, Field field) const
    {
        return !m_values.empty() && std::all_of(m_values.begin(), m_values.end(), [&](std::string_view value) {
            return rules.read(field, value).given();
        });
    }
    QStringList distinct(qsizetype count) const
    {
        QStringList texts;
        for (std::string_view value : m_values) {
            if (texts.size() == count)
                break;
            if (const QString text = toText(value); !texts.contains(text))
                texts << text;
        }
        return texts;
    }

private:
    std::vector<std::string_view> m_values;
};

/// Words that mean one thing or another by what stands below them.
HeaderAliases::Claim claimOf(const QString &folded, const ColumnValues &values, const LayoutRules &all, const QString &profile)
{
    HeaderAliases::Claim claim = all.headers.find(folded);
    const CellRules &rules = all.cells;
    constexpr int weakest = 1000;
    if (folded == u"role") {
        const bool deviceRole = profile.startsWith(u"netbox") || profile == u"nautobot";
        if (deviceRole || (!values.isEmpty() && !values.someRead(rules, Field::Role)))
            return {};
    } else if (folded == u"type" || folded == u"typ") {
        if (!values.someRead(rules, Field::Model))
            return {};
        claim.weakness = weakest;
    } else if (folded == u"failover" || folded == u"ha") {
        if (values.allRead(rules, Field::Carrier)) // yes and no
            return {};
    } else if (folded == u"platform") {
        if (values.someRead(rules, Field::Model))
            return {Field::Model, weakest};
    } else if (folded == u"status" && profile == u"librenms") {
        return {}; // whether it answers
    } else if (folded == u"status") {
        if (values.allRead(rules, Field::Registration))
            return {Field::Registration, weakest};
    }
    return claim;
}

/// The field that `--map` gives this column; `occurrence` counts the columns of that name from 1.
std::optional<Field> mappedField(const QHash<QString, QString> &map, const QString &header, int occurrence)
{
    for (auto it = map.begin(); it != map.end(); ++it) {
        QString wanted = it.key();
        int number = 0;
        if (const qsizetype sign = wanted.lastIndexOf(u'#'); sign > 0) {
            bool isNumber = false;
            number = QStringView(wanted).sliced(sign + 1).toInt(&isNumber);
            if (isNumber)
                wanted.truncate(sign);
            else
                number = 0;
        }
        if (foldHeader(wanted) == foldHeader(header) && (number == 0 ? occurrence == 1 : number == occurrence))
            return fieldFromWord(it.value()).value_or(Field::None);
    }
    return std::nullopt;
}

} // namespace

QString profileOf(const QStringList &headers)
{
    QStringList folded;
    for (const QString &header : headers)
        folded << foldHeader(header);
    const auto has = [&](QStringView header) { return folded.contains(header); };
    const bool ownWords = headers.contains(u"name") && headers.contains(u"model") && headers.contains(u"serial");
    const bool onlyOwnWords = std::all_of(headers.begin(), headers.end(),
        [](const QString &header) { return header.isEmpty() || fieldFromWord(header).has_value(); });
    if (ownWords && (onlyOwnWords || has(u"virtual-account") || has(u"memory-gb")))
        return QStringLiteral("lictor");
    if (has(u"name") && has(u"product type") && has(u"last contact"))
        return QStringLiteral("ssm-product-instances");
    if (has(u"license") && (has(u"in use") || has(u"balance")))
        return QStringLiteral("ssm-licenses");
    if (has(u"message") && has(u"time") && has(u"user"))
        return QStringLiteral("ssm-events");
    if (has(u"device_type") && has(u"role") && has(u"site"))
        return QStringLiteral("netbox");
    if (has(u"type") && has(u"site") && has(u"role") && (has(u"manufacturer") || has(u"ip address")))
        return QStringLiteral("netbox-table");
    if (std::any_of(folded.begin(), folded.end(), [](const QString &header) { return header.contains(u"__"); }))
        return QStringLiteral("nautobot");
    if (has(u"asset tag") && (has(u"model no.") || has(u"category")))
        return QStringLiteral("snipe-it");
    if (has(u"entity") && has(u"inventory number"))
        return QStringLiteral("glpi");
    if ((has(u"modelnumber") && has(u"sw_version")) || (has(u"deviceserialnumber") && has(u"license_caps")))
        return QStringLiteral("fmc");
    if ((has(u"caption") && has(u"machinetype")) || (has(u"nodecaption") && has(u"agentip")))
        return QStringLiteral("solarwinds");
    return QStringLiteral("spreadsheet");
}

void assignColumns(
    Layout &layout, const std::vector<SourceColumn> &columns, const std::vector<SampleRow> &samples, const LayoutRules &rules)
{
    const size_t count = columns.size();
    std::vector<HeaderAliases::Claim> claims(count);
    layout.columns.resize(count);
    layout.fields.assign(count, Field::None);
    QHash<QString, int> occurrences;
    constexpr int asked = -1; // by --map: stronger than any alias
    for (size_t i = 0; i < count; ++i) {
        const QString header = foldHeader(columns[i].name);
        Mapping &mapping = layout.columns[i];
        mapping.column = int(i);
        mapping.header = columns[i].name;
        const int occurrence = ++occurrences[header];
        const ColumnValues values(samples, i);
        mapping.secret = columns[i].secret || rules.headers.isSecret(header);
        if (mapping.secret)
            continue;
        mapping.samples = values.distinct(3);
        if (const std::optional<Field> field = mappedField(rules.map, mapping.header, occurrence))
            claims[i] = {*field, asked};
        else if (columns[i].field != Field::None)
            claims[i] = {columns[i].field, 0};
        else
            claims[i] = claimOf(foldHeader(columns[i].alias.value_or(columns[i].name)), values, rules, layout.profile);
    }
    for (size_t i = 0; i < count; ++i) {
        const Field field = claims[i].field;
        if (!isImported(field))
            continue;
        int &owner = layout.columnOf[size_t(field)];
        if (owner < 0 || claims[i].weakness < claims[size_t(owner)].weakness)
            owner = int(i);
        else if (claims[i].weakness == claims[size_t(owner)].weakness && !layout.refused) {
            layout.refused = FileRefusal{Kind::HeaderDuplicate, layout.header, columns[i].name,
                Inventory::tr("columns %1 and %2 both mean %3; choose one with --map '%4#2=%3' or --map '%4#2='")
                    .arg(QString::number(owner + 1), QString::number(i + 1), toWord(field), columns[i].name)};
        }
    }
    for (size_t field = 1; field < fieldCount; ++field)
        if (const int column = layout.columnOf[field]; column >= 0) {
            layout.fields[size_t(column)] = Field(field);
            layout.columns[size_t(column)].field = toWord(Field(field));
        }
}

} // namespace lictor::inventory
