#include "catalog/catalog_reader.h"

#include <QCoreApplication>

namespace lictor {

void CatalogReader::readIntervals(const JsonNode &root)
{
    root.only({"schema", "note", "intervals"});
    const JsonNode node = root["intervals"];
    node.only({"contact", "contactGrace", "contactWhileShort", "evaluation", "retained", "approaching", "retryAuthorization",
        "retryCertificate", "retryRegistration", "retryTakeover", "usageReport", "clockTolerance", "synchronization",
        "retrySynchronization", "certificateYears", "certificateRenewalMonths", "tokenDefaultDays", "tokenMinimumDays",
        "tokenMaximumDays", "tokenRecommendedDays", "expiryWarning"});
    Intervals &intervals = m_catalog->m_intervals;

    const std::pair<const char *, Duration Intervals::*> durations[] = {{"contact", &Intervals::contact},
        {"contactGrace", &Intervals::contactGrace}, {"contactWhileShort", &Intervals::contactWhileShort},
        {"evaluation", &Intervals::evaluation}, {"retained", &Intervals::retained}, {"approaching", &Intervals::approaching},
        {"retryAuthorization", &Intervals::retryAuthorization}, {"retryCertificate", &Intervals::retryCertificate},
        {"retryRegistration", &Intervals::retryRegistration}, {"retryTakeover", &Intervals::retryTakeover},
        {"usageReport", &Intervals::usageReport}, {"clockTolerance", &Intervals::clockTolerance},
        {"synchronization", &Intervals::synchronization}, {"retrySynchronization", &Intervals::retrySynchronization}};
    for (const auto &[key, duration] : durations) {
        node[key].only({"seconds", "rule"});
        intervals.*duration = Duration(node[key]["seconds"].whole(1, qint64(100) * 366 * 86400));
        node[key]["rule"].text();
    }

    const std::pair<const char *, int Intervals::*> counts[] = {{"certificateYears", &Intervals::certificateYears},
        {"certificateRenewalMonths", &Intervals::certificateRenewalMonths}, {"tokenDefaultDays", &Intervals::tokenDefaultDays},
        {"tokenMinimumDays", &Intervals::tokenMinimumDays}, {"tokenMaximumDays", &Intervals::tokenMaximumDays},
        {"tokenRecommendedDays", &Intervals::tokenRecommendedDays}};
    for (const auto &[key, count] : counts) {
        node[key].only({"count", "rule"});
        intervals.*count = int(node[key]["count"].whole(1, 10'000));
        node[key]["rule"].text();
    }

    node["expiryWarning"].only({"days", "rule"});
    node["expiryWarning"]["rule"].text();
    for (const JsonNode &step : node["expiryWarning"]["days"].elements()) {
        const int previous = intervals.expiryWarningDays.empty() ? 10'001 : intervals.expiryWarningDays.back();
        intervals.expiryWarningDays.push_back(int(step.whole(1, previous - 1)));
    }

    if (intervals.certificateRenewalMonths >= intervals.certificateYears * 12)
        node["certificateRenewalMonths"]["count"].fail(
            QCoreApplication::translate("Catalog", "%1 months are not before the certificate's end")
                .arg(intervals.certificateRenewalMonths));
    for (const auto &[key, chosen] : {std::pair("tokenDefaultDays", intervals.tokenDefaultDays),
             std::pair("tokenRecommendedDays", intervals.tokenRecommendedDays)})
        if (chosen < intervals.tokenMinimumDays || chosen > intervals.tokenMaximumDays)
            node[key]["count"].fail(QCoreApplication::translate("Catalog", "%1 is not within %2 to %3")
                                        .arg(chosen)
                                        .arg(intervals.tokenMinimumDays)
                                        .arg(intervals.tokenMaximumDays));
}

} // namespace lictor
