#include "order/device_filter.h"

#include "fleet/method.h"
#include "fleet/requests.h"
#include "order/last_status.h"
#include "terms/nearest.h"

#include <QCoreApplication>

#include <array>
#include <limits>

namespace lictor {

namespace {
constexpr std::array<QLatin1StringView, deviceFieldCount> words{QLatin1StringView("name"), QLatin1StringView("model"),
    QLatin1StringView("platform"), QLatin1StringView("serial"), QLatin1StringView("address"), QLatin1StringView("site"),
    QLatin1StringView("va"), QLatin1StringView("group"), QLatin1StringView("role"), QLatin1StringView("chassis"),
    QLatin1StringView("version"), QLatin1StringView("method"), QLatin1StringView("reg"), QLatin1StringView("auth"),
    QLatin1StringView("cause"), QLatin1StringView("flag"), QLatin1StringView("license"), QLatin1StringView("contexts"),
    QLatin1StringView("throughput"), QLatin1StringView("encryption"), QLatin1StringView("last"), QLatin1StringView("contact"),
    QLatin1StringView("next"), QLatin1StringView("grace"), QLatin1StringView("eval"), QLatin1StringView("cert")};
constexpr qint64 lowest = std::numeric_limits<qint64>::min(), highest = std::numeric_limits<qint64>::max();

bool isTime(DeviceField field) { return field >= DeviceField::Contact; }
bool isNumber(DeviceField field) { return field == DeviceField::Contexts || field == DeviceField::Throughput; }

/// A value with the span that it stands for: `2026-01` is all of January.
struct Span {
    qint64 from = 0, to = 0;
    bool moment = false;
};
std::optional<Span> readDate(QStringView text)
{
    const qsizetype dashes = text.count(u'-');
    if (text.size() == 4 && dashes == 0) {
        if (const auto from = parseInstant(QString(text + QLatin1StringView("-01-01"))))
            return Span{from->time_since_epoch().count(), addYears(*from, 1).time_since_epoch().count() - 1, true};
    } else if (text.size() == 7 && dashes == 1) {
        if (const auto from = parseInstant(QString(text + QLatin1StringView("-01"))))
            return Span{from->time_since_epoch().count(), addMonths(*from, 1).time_since_epoch().count() - 1, true};
    } else if (const auto from = parseInstant(text)) {
        const qint64 seconds = from->time_since_epoch().count();
        return Span{seconds, text.size() == 10 ? seconds + 86399 : seconds, true};
    }
    return {};
}
std::optional<Span> readValue(DeviceField field, QStringView text)
{
    if (isTime(field)) {
        if (const auto duration = parseDuration(text))
            return Span{duration->count(), duration->count(), false};
        return readDate(text);
    }
    qint64 factor = 1;
    if (field == DeviceField::Throughput) { // kept in kbit/s
        factor = 1000;
        const QChar unit = text.isEmpty() ? QChar() : text.back().toUpper();
        if (unit == u'G' || unit == u'M' || unit == u'K') {
            factor = unit == u'G' ? 1000000 : unit == u'M' ? 1000 : 1;
            text.chop(1);
        }
    }
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok || number < 0 || number > 1000000000)
        return {};
    return Span{number * factor, number * factor, false};
}
QString say(const char *text) { return QCoreApplication::translate("DeviceFilter", text); }

/// Reads what stands behind the colon; gives a sentence where it cannot.
QString readCondition(FilterTerm &term, QString value, bool quoted)
{
    if (value.isEmpty()) {
        term.kind = FilterTerm::Kind::Empty;
        return {};
    }
    if (!quoted && (isTime(term.field) || isNumber(term.field))) {
        term.kind = FilterTerm::Kind::Between;
        const qsizetype dots = value.indexOf(QLatin1StringView(".."));
        Span low{lowest, lowest, false}, high{highest, highest, false};
        std::optional<Span> first, second;
        QChar compare;
        bool orEqual = false;
        if (dots >= 0) {
            first = dots > 0 ? readValue(term.field, QStringView(value).left(dots)) : low;
            second = dots + 2 < value.size() ? readValue(term.field, QStringView(value).mid(dots + 2)) : high;
        } else {
            if (value.startsWith(u'<') || value.startsWith(u'>')) {
                compare = value.front();
                orEqual = value.size() > 1 && value[1] == u'=';
                value.remove(0, orEqual ? 2 : 1);
            }
            first = second = readValue(term.field, value);
        }
        if (!first || !second)
            return isNumber(term.field)
                ? say(QT_TRANSLATE_NOOP("DeviceFilter", "“%1” is no number; write for example %2:>5, %2:5 or %2:5..10"))
                      .arg(value, toWord(term.field))
                : say(QT_TRANSLATE_NOOP("DeviceFilter", "“%1” is no time; write for example %2:<=30d or %2:2026-01..2026-03"))
                      .arg(value, toWord(term.field));
        term.moments = first->moment || second->moment;
        term.from = compare == u'>' ? (orEqual ? first->from : first->to + 1) : compare == u'<' ? lowest : first->from;
        term.to = compare == u'<' ? (orEqual ? second->to : second->from - 1) : compare == u'>' ? highest : second->to;
        return {};
    }
    term.kind = FilterTerm::Kind::Words;
    const QStringList alternatives = quoted ? QStringList{value} : value.split(u'|', Qt::SkipEmptyParts);
    for (const QString &alternative : alternatives) {
        const QString folded = alternative.toCaseFolded();
        if (const QStringList known = DeviceFilter::wordsOf(term.field); !known.isEmpty() && !known.contains(folded))
            return say(QT_TRANSLATE_NOOP("DeviceFilter", "“%1” is no value of %2; it can be %3"))
                .arg(alternative, toWord(term.field), known.join(QLatin1StringView(", ")));
        term.words.push_back(folded);
    }
    return {};
}
} // namespace

QString toWord(DeviceField field) { return words[size_t(field)]; }

QStringList DeviceFilter::fieldWords()
{
    QStringList list;
    for (const QLatin1StringView word : words)
        list.append(word);
    return list;
}

QStringList DeviceFilter::wordsOf(DeviceField field)
{
    QStringList list;
    const auto all = [&](auto last, int first = 0) {
        for (int i = first; i <= int(last); ++i)
            list.append(lictor::toWord(decltype(last)(i)));
    };
    switch (field) {
    case DeviceField::Role: all(UnitRole::Data, 1); break;
    case DeviceField::Method: all(Method::Utility); break;
    case DeviceField::RegistrationState: all(RegistrationWord::Reserved); break;
    case DeviceField::AuthorizationState: all(AuthorizationWord::AuthorizationExpired); break;
    case DeviceField::Cause: all(Cause::EvaluationExpired); break;
    case DeviceField::Flag:
        list = {QStringLiteral("restricted"), QStringLiteral("rate-limited"), QStringLiteral("reload-pending"),
            QStringLiteral("edited"), QStringLiteral("imported")};
        break;
    case DeviceField::License:
        for (const LicenseKind kind : allLicenseKinds)
            list.append(lictor::toWord(kind));
        break;
    case DeviceField::LastAction: all(LastStatus::LeftOut, 1); break;
    case DeviceField::Encryption: list = {QStringLiteral("strong"), QStringLiteral("base")}; break;
    default: break;
    }
    return list;
}

tl::expected<DeviceFilter, FilterProblem> DeviceFilter::parse(const QString &text)
{
    DeviceFilter filter;
    int at = 0;
    const int end = int(text.size());
    while (at < end) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        FilterTerm term;
        term.position = at;
        if (text[at] == u'-' && at + 1 < end && !text[at + 1].isSpace()) {
            term.negated = true;
            ++at;
        }
        QString head, value;
        bool quoted = false, hasField = false;
        while (at < end && !text[at].isSpace()) {
            if (text[at] == u'"') {
                quoted = true;
                const auto close = int(text.indexOf(u'"', at + 1));
                if (close < 0)
                    return tl::unexpected(
                        FilterProblem{at, end - at, say(QT_TRANSLATE_NOOP("DeviceFilter", "the quotation mark is not closed"))});
                value += QStringView(text).mid(at + 1, close - at - 1);
                at = close + 1;
            } else if (text[at] == u':' && !hasField && !quoted && !value.isEmpty()) {
                hasField = true;
                head = std::exchange(value, {});
                ++at;
            } else {
                value += text[at++];
            }
        }
        term.length = at - term.position;
        if (hasField) {
            const qsizetype known = fieldWords().indexOf(head.toLower());
            if (known < 0) {
                const QStringList near = nearestNames(head.toLower(), fieldWords(), 2);
                return tl::unexpected(FilterProblem{term.position, term.length,
                    near.isEmpty() ? say(QT_TRANSLATE_NOOP("DeviceFilter", "unknown field %1")).arg(head)
                                   : say(QT_TRANSLATE_NOOP("DeviceFilter", "unknown field %1; did you mean %2?"))
                                         .arg(head, near.join(QLatin1StringView(", ")))});
            }
            term.field = DeviceField(known);
            if (const QString fault = readCondition(term, value, quoted); !fault.isEmpty())
                return tl::unexpected(FilterProblem{term.position, term.length, fault});
        } else if (value.isEmpty()) {
            continue;
        } else {
            term.words.push_back(value.toCaseFolded());
        }
        filter.m_terms.push_back(std::move(term));
    }
    return filter;
}

} // namespace lictor
