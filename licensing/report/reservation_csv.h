#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace lictor::report {

/// A code of permanent reservation and whose it is.
struct ReservationRow {
    QString device, serial, code;
};

/// `device,serial,code` and a line for each: what the next step of permanent reservation reads.
QByteArray reservationCsv(const std::vector<ReservationRow> &rows);

} // namespace lictor::report
