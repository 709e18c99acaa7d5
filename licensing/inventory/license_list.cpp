#include "inventory/license_list.h"

#include "inventory/findings.h"
#include "inventory/number_rules.h"
#include "inventory/open_file.h"
#include "inventory/read_file.h"
#include "inventory/text_folding.h"
#include "terms/nearest.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace lictor::inventory {

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

/// Every licence that a pool can hold, by its name in the Smart Software Manager.
class LicenseNames {
public:
    explicit LicenseNames(const Catalog &catalog)
    {
        const auto add = [&](const LicenseKey &key) {
            if (const QString name = catalog.licenseName(key); !name.isEmpty())
                m_keys.emplace(folded(name), Named{name, key});
        };
        for (const Product &product : catalog.products())
            add({product.kind, product.platform, product.entitlement, product.model});
        for (const auto &series : catalog.series())
            for (size_t kind = 0; kind < series->licenseNames.size(); ++kind)
                if (!series->licenseNames[kind].isEmpty())
                    add({LicenseKind(kind), series->licensePlatform, {}, {}});
        for (const LicenseKind kind : {LicenseKind::AnyConnectPlus, LicenseKind::AnyConnectApex, LicenseKind::AnyConnectVpnOnly})
            add({kind, {}, {}, {}}); // of all platforms (AC-1)
    }
    std::optional<LicenseKey> find(std::string_view cell) const
    {
        const auto found = m_keys.find(folded(toText(cell)));
        return found == m_keys.end() ? std::nullopt : std::optional(found->second.key);
    }
    QStringList nearest(std::string_view cell) const
    {
        QStringList names;
        for (const auto &[word, named] : m_keys)
            names << named.name;
        return nearestNames(toText(cell), names);
    }

private:
    struct Named {
        QString name;
        LicenseKey key;
    };
    /// `Cisco AnyConnect Plus License` is `AnyConnect Plus`.
    static QString folded(const QString &name)
    {
        QString word = name.simplified().toCaseFolded();
        if (word.startsWith(u"cisco "))
            word.remove(0, 6);
        for (const QStringView end : {u" licenses", u" license"})
            if (word.endsWith(end))
                word.chop(end.size());
        return word;
    }
    std::map<QString, Named> m_keys;
};

/// A name that only an ASA's licence can have.
bool looksLikeOurs(std::string_view cell)
{
    const std::string folded = foldModel(cell);
    const auto holds = [&](std::string_view part) { return folded.find(part) != std::string::npos; };
    return holds("anyconnect")
        || (holds("asa") && (folded.starts_with("asav") || holds("firepower") || holds("securefirewall") || holds("fpr")));
}

int ownedNow(const Fleet &fleet, VirtualAccountId account, const LicenseKey &key)
{
    const PoolId pool = fleet.findPool(account, key);
    int count = 0;
    if (pool)
        for (const Term &term : fleet.pools().at(pool).terms)
            count += term.validAt(fleet.now) ? term.count : 0;
    return count;
}

/// The columns that count, by their headers.
struct Columns {
    explicit Columns(const std::vector<std::string> &headers)
    {
        for (size_t i = 0; i < headers.size(); ++i) {
            const QString header = foldHeader(toText(trimmed(headers[i])));
            texts << toText(trimmed(headers[i]));
            const auto take = [&](int &column, QStringView word) { column = column < 0 && header == word ? int(i) : column; };
            take(license, u"license");
            take(license, u"license name");
            take(owned, u"available to use");
            take(owned, u"purchased");
            take(inUse, u"in use");
            take(balance, u"balance");
            take(substitution, u"substitution");
        }
    }
    int license = -1, owned = -1, inUse = -1, balance = -1, substitution = -1;
    QStringList texts;
};

/// One row of the list.
class LicenseRow {
public:
    LicenseRow(const Record &record, const Columns &columns) : m_record(record), m_columns(columns) { }

    std::string_view cell(int column) const
    {
        return column >= 0 && size_t(column) < m_record.cells.size() ? trimmed(m_record.cells[size_t(column)])
                                                                     : std::string_view();
    }
    Remark about(int column, Kind kind, const QString &text) const { return {kind, column, toText(cell(column)), text, 0}; }

    /// How many licenses the account owns by this row. What is wrong with it goes to `wrong`.
    int owned(std::optional<Remark> &wrong) const
    {
        const std::optional<int> given = number(m_columns.owned, wrong), inUse = number(m_columns.inUse, wrong),
                                 balance = number(m_columns.balance, wrong), substitution = number(m_columns.substitution, wrong);
        if (wrong)
            return 0;
        const std::optional<int> counted =
            inUse && balance ? std::optional(*inUse + *balance - substitution.value_or(0)) : std::nullopt;
        if (!given && !counted) {
            wrong = about(std::max(m_columns.owned, m_columns.balance), Kind::ValueNotANumber,
                Inventory::tr("the row does not say how many licenses there are; give the number available to use"));
            return 0;
        }
        if (given && counted && *given != *counted && !substitution)
            wrong = about(m_columns.balance, Kind::ColumnsDisagree,
                Inventory::tr("%1 available - %2 in use is no balance of %3; export the list again")
                    .arg(*given)
                    .arg(*inUse)
                    .arg(*balance));
        const int count = given.value_or(counted.value_or(0));
        constexpr int most = 1000000;
        if (!wrong && (count < 0 || count > most))
            wrong = about(given ? m_columns.owned : m_columns.balance, Kind::ValueOutOfRange,
                Inventory::tr("%1 is no number of licenses to own; give 0 to %2").arg(count).arg(most));
        return count;
    }

private:
    /// A number with its sign, `+6`, `'-8`.
    std::optional<int> number(int column, std::optional<Remark> &wrong) const
    {
        std::string_view text = cell(column);
        Reading reading;
        if (!beginCell(reading, text, m_record.natureOf(size_t(std::max(column, 0)))))
            return reading.state == Reading::State::Wrong ? fail(column, reading, wrong) : std::nullopt;
        readCount(reading, text.starts_with('+') ? text.substr(1) : text);
        return reading.state == Reading::State::Wrong ? fail(column, reading, wrong) : std::optional(reading.number);
    }
    std::optional<int> fail(int column, const Reading &reading, std::optional<Remark> &wrong) const
    {
        if (!wrong)
            wrong = about(column, reading.wrong, reading.text);
        return std::nullopt;
    }

    const Record &m_record;
    const Columns &m_columns;
};

/// Reads the rows of one list.
class LicenseReader {
public:
    LicenseReader(const Fleet &fleet, const Catalog &catalog, VirtualAccountId account, const Columns &columns)
        : m_fleet(fleet), m_catalog(catalog), m_names(catalog), m_account(account), m_columns(columns), m_refused(mostListed),
          m_skipped(mostListed)
    {
    }

    void take(const Record &record)
    {
        const LicenseRow row(record, m_columns);
        const std::string_view name = row.cell(m_columns.license);
        const bool empty =
            std::all_of(record.cells.begin(), record.cells.end(), [](std::string_view cell) { return trimmed(cell).empty(); });
        if (empty || foldHeader(toText(name)) == foldHeader(m_columns.texts.value(m_columns.license)))
            return;
        ++m_rows;
        const Place place{record.line, m_rows};
        const std::optional<LicenseKey> key = m_names.find(name);
        if (!key && !name.empty() && !looksLikeOurs(name))
            return m_skipped.add(place, headerOf(m_columns.license),
                row.about(m_columns.license, Kind::NotAnAsa,
                    Inventory::tr("not imported, %1 is no license of an ASA").arg(toText(name))));
        std::optional<Remark> wrong = key ? std::nullopt : std::optional(unknown(row, name));
        const int owned = wrong ? 0 : row.owned(wrong);
        if (!wrong)
            wrong = plan(row, *key, owned, record.line);
        if (wrong)
            m_refused.add(place, headerOf(wrong->column), *wrong);
    }

    void finish(UnderstoodLicenses &understood)
    {
        FileResult &file = understood.file;
        file.rows = m_rows;
        file.added = int(m_action.size());
        file.unchanged = m_unchanged;
        file.refusedCount = m_refused.count();
        file.skippedCount = m_skipped.count();
        file.refused = m_refused.take();
        file.skipped = m_skipped.take();
        understood.action.licenses = std::move(m_action);
    }

private:
    static constexpr size_t mostListed = 100000;

    QString headerOf(int column) const { return m_columns.texts.value(column); }

    Remark unknown(const LicenseRow &row, std::string_view name) const
    {
        if (name.empty())
            return row.about(m_columns.license, Kind::NameMissing, Inventory::tr("the row names no license; give its name"));
        const QStringList nearest = m_names.nearest(name);
        return row.about(m_columns.license, Kind::ChoiceUnknown,
            nearest.isEmpty()
                ? Inventory::tr("\"%1\" is no license of this release's catalog; compare the name").arg(toText(name))
                : Inventory::tr("\"%1\" is no license of this release's catalog; the nearest are %2")
                      .arg(toText(name), nearest.join(QStringLiteral(", "))));
    }

    std::optional<Remark> plan(const LicenseRow &row, const LicenseKey &key, int owned, int line)
    {
        if (const auto [earlier, added] = m_lines.emplace(key, line); !added)
            return row.about(m_columns.license, Kind::DuplicateName,
                Inventory::tr("%1 is already in line %2; keep one of the two rows")
                    .arg(m_catalog.licenseName(key))
                    .arg(earlier->second));
        const int present = ownedNow(m_fleet, m_account, key);
        if (present > owned)
            return row.about(m_columns.owned, Kind::ValueOutOfRange,
                Inventory::tr("the virtual account owns %1 already, more than %2; transfer the rest away, or leave the row out")
                    .arg(present)
                    .arg(owned));
        if (present == owned) {
            ++m_unchanged;
            return std::nullopt;
        }
        AddLicenses add;
        add.key = key;
        add.count = owned - present;
        add.account = m_account;
        m_action.push_back(add);
        return std::nullopt;
    }

    const Fleet &m_fleet;
    const Catalog &m_catalog;
    const LicenseNames m_names;
    const VirtualAccountId m_account;
    const Columns &m_columns;
    Findings m_refused, m_skipped;
    std::map<LicenseKey, int> m_lines;
    std::vector<AddLicenses> m_action;
    int m_rows = 0, m_unchanged = 0;
};

void refuseWhole(FileResult &file, const FileRefusal &refusal)
{
    file.refusedWhole = true;
    file.rows = file.added = file.unchanged = 0;
    file.refusedCount = 1;
    file.skipped.clear();
    file.skippedCount = 0;
    file.refused = {{refusal.line, refusal.column, {}, toWord(refusal.kind), refusal.reason}};
}

} // namespace

Result<UnderstoodLicenses> understandLicenses(
    const Fleet &fleet, const Catalog &catalog, const QString &file, VirtualAccountId account)
{
    const QString folder = QStringLiteral(":/catalog");
    const auto headers = HeaderAliases::load(folder);
    if (!headers)
        return tl::make_unexpected(headers.error());
    const auto models = ModelAliases::load(catalog, folder);
    if (!models)
        return tl::make_unexpected(models.error());
    const Result<QByteArray> raw = readFile(file);
    if (!raw)
        return tl::make_unexpected(raw.error());
    const Options options;
    const CellRules cells(catalog, *models);
    const auto opened = openFile(*raw, {*headers, cells, options.map}, options, {});
    if (!opened)
        return tl::make_unexpected(opened.error());

    UnderstoodLicenses understood;
    understood.action.source = QFileInfo(file).fileName();
    FileResult &result = understood.file;
    result.file = file;
    result.format = opened->format;
    result.profile = opened->layout.profile;
    result.encoding = opened->encoding;
    result.separator = opened->separator;
    result.sheet = opened->sheet;
    result.header = opened->layout.header;
    if (opened->refused) {
        refuseWhole(result, *opened->refused);
        return understood;
    }
    if (!opened->layout.refused || opened->layout.refused->kind != Kind::LicenceList) {
        refuseWhole(result,
            {Kind::NoHeader, 0, {},
                Inventory::tr("this is no list of licenses; export Inventory > Licenses of the Smart Software Manager, with the "
                              "columns License, Available to Use, In Use and Balance")});
        return understood;
    }
    const Columns columns(opened->layout.headerCells);
    LicenseReader reader(fleet, catalog, account, columns);
    const auto damaged = opened->source->read([&](const Record &record) {
        if (record.line > result.header)
            reader.take(record);
        return true;
    });
    reader.finish(understood);
    if (damaged)
        refuseWhole(result, *damaged);
    if (result.refusedWhole || result.refusedCount > 0)
        understood.action.licenses.clear();
    return understood;
}

} // namespace lictor::inventory
