#include "import/rate_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace lictor {

namespace {
struct ImportRate {
    Q_DECLARE_TR_FUNCTIONS(ImportRate)
};
constexpr double leastSeconds = 0.3; ///< before, it is a guess
} // namespace

QString rateText(double fraction, int rows, std::chrono::milliseconds elapsed)
{
    const double seconds = std::chrono::duration<double>(elapsed).count();
    if (seconds < leastSeconds || fraction <= 0 || fraction > 1)
        return {};
    const double rate = fraction * rows / seconds;
    const double scale = rate >= 1000 ? 1000 : rate >= 10 ? 10 : 1; // more digits would only flicker
    return ImportRate::tr("%1 rows/s, %2 s left")
        .arg(QLocale().toString(qint64(std::round(rate / scale) * scale)),
            QLocale().toString(qint64(std::ceil(seconds / fraction - seconds))));
}

} // namespace lictor
