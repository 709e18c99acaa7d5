#include "report/reservation_csv.h"

#include "report/csv_text.h"

namespace lictor::report {

QByteArray reservationCsv(const std::vector<ReservationRow> &rows)
{
    QByteArray csv = "device,serial,code\r\n";
    for (const ReservationRow &row : rows) {
        appendCsvText(csv, row.device);
        csv += ',';
        appendCsvText(csv, row.serial);
        csv += ',';
        appendCsvText(csv, row.code);
        csv += "\r\n";
    }
    return csv;
}

} // namespace lictor::report
