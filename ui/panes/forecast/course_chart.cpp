#include "forecast_pane/course_chart.h"

#include "widgets/theme.h"

#include <QAccessible>
#include <QDateTime>
#include <QEvent>
#include <QKeyEvent>
#include <QtCharts/QChart>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace lictor {

namespace {

constexpr qreal thick = 3, thin = 1.5;
constexpr int mostTicks = 4;

/// The axis shows local time: the moment whose local reading is that of the instant in UTC.
qreal milliseconds(Instant at)
{
    QDateTime moment = QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC);
    moment.setTimeSpec(Qt::LocalTime);
    return qreal(moment.toMSecsSinceEpoch());
}

QString dayOf(Instant at) { return toIso(at).left(10); }

/// The first and the third colour of screens 5.9: 3:1 against the background, apart for all kinds of eyes.
QColor ownedColor(const QPalette &palette) { return isDark(palette) ? QColor(0xD2E0F5) : QColor(0x123351); }
QColor inUseColor(const QPalette &palette) { return isDark(palette) ? QColor(0x20B386) : QColor(0x097358); }

/// 1, 2, 5, 10, 20, 50 … so that a whole number of them reaches the most.
qreal tickFor(qint64 most)
{
    const qreal rough = std::max<qreal>(1, qreal(most) / mostTicks);
    const qreal power = std::pow(10, std::floor(std::log10(rough)));
    for (const qreal factor : {1, 2, 5})
        if (factor * power >= rough)
            return factor * power;
    return 10 * power;
}

qint64 mostOf(const forecast::PoolCourse &course)
{
    qint64 most = 0;
    for (const forecast::Steps *steps : {&course.owned, &course.inUse})
        for (const forecast::Step &step : steps->all())
            most = std::max(most, step.count);
    return most;
}

} // namespace

CourseChart::CourseChart(QWidget *parent)
    : QChartView(parent), m_owned(new QLineSeries(this)), m_inUse(new QLineSeries(this)), m_ownedIf(new QLineSeries(this)),
      m_inUseIf(new QLineSeries(this)), m_days(new QDateTimeAxis(this)), m_counts(new QValueAxis(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setLayoutDirection(Qt::LeftToRight); // time runs to the right everywhere
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundRoundness(0);
    m_days->setFormat(QStringLiteral("yyyy-MM-dd"));
    m_counts->setLabelFormat(QStringLiteral("%i"));
    chart()->addAxis(m_days, Qt::AlignBottom);
    chart()->addAxis(m_counts, Qt::AlignLeft);
    for (QLineSeries *line : {m_owned, m_inUse, m_ownedIf, m_inUseIf}) {
        chart()->addSeries(line);
        line->attachAxis(m_days);
        line->attachAxis(m_counts);
    }
    // The names at the ends of the lines stand beside the plot, the flag and the verticals' names above it.
    chart()->setMargins({0, fontMetrics().height() * 2, fontMetrics().averageCharWidth() * 16, 0});
    setMinimumHeight(fontMetrics().height() * 12);
    paintColors();
}

void CourseChart::show(const CourseTable::Row &row, Instant from, Instant to)
{
    m_row = row;
    m_from = m_now = from;
    m_to = to;
    m_times = stepTimes(row);
    m_step = -1;
    draw(m_owned, row.today.owned);
    draw(m_inUse, row.today.inUse);
    draw(m_ownedIf, row.whatIf ? row.whatIf->owned : forecast::Steps());
    draw(m_inUseIf, row.whatIf ? row.whatIf->inUse : forecast::Steps());
    const qint64 most = std::max(mostOf(row.today), row.whatIf ? mostOf(*row.whatIf) : 0);
    const qreal tick = tickFor(most);
    m_counts->setRange(0, std::max<qreal>(1, std::ceil((qreal(most) + tick / 4) / tick)) * tick);
    m_counts->setTickType(QValueAxis::TicksDynamic);
    m_counts->setTickInterval(tick);
    m_days->setRange(
        QDateTime::fromMSecsSinceEpoch(qint64(milliseconds(from))), QDateTime::fromMSecsSinceEpoch(qint64(milliseconds(to))));
    m_days->setTickCount(mostTicks);
    setAccessibleName(tr("%1, %2").arg(row.today.license, row.today.virtualAccount));
    setAccessibleDescription(row.today.shortFrom
            ? tr("short from %1, %n missing; Left and Right walk the steps", nullptr, int(row.today.by))
                  .arg(dayOf(*row.today.shortFrom))
            : tr("not short; Left and Right walk the steps"));
    viewport()->update();
}

void CourseChart::setNow(Instant now)
{
    m_now = now;
    viewport()->update();
}

void CourseChart::draw(QLineSeries *line, const forecast::Steps &steps)
{
    QList<QPointF> points;
    for (const forecast::Step &step : steps.all()) {
        const qreal x = milliseconds(std::max(step.from, m_from));
        if (!points.isEmpty())
            points << QPointF(x, points.last().y());
        points << QPointF(x, qreal(step.count));
    }
    if (!points.isEmpty())
        points << QPointF(milliseconds(m_to), points.last().y());
    line->replace(points);
}

void CourseChart::paintColors()
{
    const QColor text = palette().color(QPalette::Text);
    const QColor grid = controlEdge(palette());
    chart()->setBackgroundBrush(palette().color(QPalette::Base));
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{m_days, m_counts}) {
        axis->setLabelsColor(text);
        axis->setLabelsFont(font());
        axis->setLinePenColor(grid);
        QColor faint = grid;
        faint.setAlphaF(0.3f);
        axis->setGridLineColor(faint);
    }
    m_owned->setPen(QPen(ownedColor(palette()), thick));
    m_inUse->setPen(QPen(inUseColor(palette()), thin));
    m_ownedIf->setPen(QPen(ownedColor(palette()), thick, Qt::DashLine));
    m_inUseIf->setPen(QPen(inUseColor(palette()), thin, Qt::DashLine));
}

void CourseChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintColors();
}

QPointF CourseChart::place(Instant at, qint64 count) const
{
    return chart()->mapToPosition({milliseconds(std::clamp(at, m_from, m_to)), qreal(count)}, m_owned);
}

void CourseChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (m_times.empty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font());
    paintShortage(*painter, m_row.today, false);
    if (m_row.whatIf)
        paintShortage(*painter, *m_row.whatIf, true);
    paintMoment(*painter, m_from, tr("today"), mutedText(palette()));
    if (m_now > m_from && m_now < m_to)
        paintMoment(*painter, m_now, tr("now"), toneColor(Tone::Info, palette()));
    paintFlag(*painter);
    paintNames(*painter);
    paintStep(*painter);
    painter->restore();
}

/// Between *owned* and *in use*, where more is in use than owned.
void CourseChart::paintShortage(QPainter &painter, const forecast::PoolCourse &course, bool dashed) const
{
    const QColor color = toneColor(Tone::Critical, palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(color, dashed ? Qt::FDiagPattern : Qt::BDiagPattern));
    for (size_t i = 0; i < m_times.size(); ++i) {
        const qint64 owned = course.owned.at(m_times[i]), inUse = course.inUse.at(m_times[i]);
        if (inUse > owned)
            painter.drawRect(QRectF(place(m_times[i], inUse), place(i + 1 < m_times.size() ? m_times[i + 1] : m_to, owned)));
    }
}

void CourseChart::paintMoment(QPainter &painter, Instant at, const QString &text, const QColor &color) const
{
    const QRectF plot = chart()->plotArea();
    const qreal x = place(at, 0).x();
    painter.setPen(QPen(color, 1, Qt::DotLine));
    painter.drawLine(QPointF(x, plot.top() - fontMetrics().height() / 2.0), QPointF(x, plot.bottom()));
    painter.setPen(color);
    painter.drawText(QPointF(x + fontMetrics().averageCharWidth() / 2.0, plot.top() - fontMetrics().descent()), text);
}

/// The short day, of what is compared where that is short and today is not.
void CourseChart::paintFlag(QPainter &painter) const
{
    const bool today = m_row.today.shortFrom.has_value();
    if (!today && !(m_row.whatIf && m_row.whatIf->shortFrom))
        return;
    const forecast::PoolCourse &course = today ? m_row.today : *m_row.whatIf;
    const QString text = *course.shortFrom < m_from
        ? tr("%n short since %1", nullptr, int(course.by)).arg(dayOf(*course.shortFrom))
        : today ? tr("%n short from %1", nullptr, int(course.by)).arg(dayOf(*course.shortFrom))
                : tr("what-if: %n short from %1", nullptr, int(course.by)).arg(dayOf(*course.shortFrom));
    const QRectF plot = chart()->plotArea();
    const qreal x = place(*course.shortFrom, 0).x(), gap = fontMetrics().averageCharWidth();
    QRectF flag(0, 0, fontMetrics().horizontalAdvance(text) + 2 * gap, fontMetrics().height() * 1.3);
    flag.moveBottomLeft({std::min(x, sceneRect().right() - flag.width()), plot.top() - fontMetrics().height() * 0.9});
    const QColor color = toneColor(Tone::Critical, palette());
    painter.setPen(QPen(color, 1.5));
    painter.drawLine(QPointF(x, flag.top()), QPointF(x, plot.bottom()));
    painter.setBrush(toneTint(Tone::Critical, palette()));
    painter.drawRect(flag);
    painter.drawText(flag, Qt::AlignCenter, text);
}

/// Where the lines end; two names never stand on each other.
void CourseChart::paintNames(QPainter &painter) const
{
    struct Name {
        qreal y;
        QString text;
        QColor color;
    };
    const QColor owned = ownedColor(palette()), inUse = inUseColor(palette());
    std::vector<Name> names{
        {place(m_to, m_row.today.owned.last()).y(), tr("%1 owned").arg(locale().toString(m_row.today.owned.last())), owned},
        {place(m_to, m_row.today.inUse.last()).y(), tr("%1 in use").arg(locale().toString(m_row.today.inUse.last())), inUse}};
    if (m_row.whatIf && m_row.whatIf->owned.last() != m_row.today.owned.last())
        names.push_back({place(m_to, m_row.whatIf->owned.last()).y(),
            tr("what-if: %1").arg(locale().toString(m_row.whatIf->owned.last())), owned});
    if (m_row.whatIf && m_row.whatIf->inUse.last() != m_row.today.inUse.last())
        names.push_back({place(m_to, m_row.whatIf->inUse.last()).y(),
            tr("what-if: %1").arg(locale().toString(m_row.whatIf->inUse.last())), inUse});
    std::sort(names.begin(), names.end(), [](const Name &a, const Name &b) { return a.y < b.y; });
    const qreal line = fontMetrics().height(), bottom = chart()->plotArea().bottom();
    for (size_t i = 1; i < names.size(); ++i)
        names[i].y = std::max(names[i].y, names[i - 1].y + line);
    for (size_t i = names.size(); i-- > 0;) {
        const qreal lowest = i + 1 < names.size() ? names[i + 1].y - line : bottom;
        names[i].y = std::min(names[i].y, lowest);
    }
    const qreal x = chart()->plotArea().right() + fontMetrics().averageCharWidth() / 2.0;
    for (const Name &name : names) {
        painter.setPen(name.color);
        painter.drawText(QPointF(x, name.y + fontMetrics().ascent() / 3.0), name.text);
    }
}

void CourseChart::paintStep(QPainter &painter) const
{
    if (m_step < 0 || !hasFocus())
        return;
    const Instant at = m_times[size_t(m_step)];
    const qreal radius = fontMetrics().height() / 3.0;
    painter.setPen(QPen(focusRing(palette()), 2));
    painter.setBrush(palette().color(QPalette::Base));
    for (const qint64 count : {m_row.today.owned.at(at), m_row.today.inUse.at(at)})
        painter.drawEllipse(place(at, count), radius, radius);
}

QString CourseChart::spoken() const
{
    if (m_step < 0)
        return {};
    const Instant at = m_times[size_t(m_step)];
    const auto say = [&](const forecast::PoolCourse &course) {
        const qint64 owned = course.owned.at(at), inUse = course.inUse.at(at);
        return inUse > owned ? tr("%1 owned, %2 in use, %3 missing")
                                   .arg(locale().toString(owned), locale().toString(inUse), locale().toString(inUse - owned))
                             : tr("%1 owned, %2 in use").arg(locale().toString(owned), locale().toString(inUse));
    };
    return m_row.whatIf ? tr("%1: %2; what-if: %3").arg(dayOf(at), say(m_row.today), say(*m_row.whatIf))
                        : tr("%1: %2").arg(dayOf(at), say(m_row.today));
}

void CourseChart::goToStep(int step)
{
    if (m_times.empty())
        return;
    m_step = std::clamp(step, 0, int(m_times.size()) - 1);
    viewport()->update();
    setAccessibleDescription(spoken());
    QAccessibleEvent alert(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT stepChanged(spoken());
}

void CourseChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return goToStep(m_step - 1);
    case Qt::Key_Right: return goToStep(m_step + 1);
    case Qt::Key_Home: return goToStep(0);
    case Qt::Key_End: return goToStep(int(m_times.size()) - 1);
    default: event->ignore(); // what is around it scrolls
    }
}

void CourseChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    goToStep(std::max(0, m_step));
}

} // namespace lictor
