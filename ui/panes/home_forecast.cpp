#include "panes/home_forecast.h"

#include "outlook/trouble_table.h"
#include "widgets/state_badge.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lictor {

namespace {
constexpr int daysAhead = 180;
constexpr size_t datesShown = 4;
constexpr size_t readAtOnce = 100; // devices: more may take longer than a frame
constexpr size_t mostDevices = 20'000; // of a larger fleet only the pane looks ahead, when it is asked
} // namespace

HomeForecast::HomeForecast(FleetSession &session, QWidget *parent)
    : HomeTile(tr("Forecast, %n day(s)", nullptr, daysAhead), parent), m_session(session),
      m_survey(
          session, tr("Look %n day(s) ahead", nullptr, daysAhead),
          [catalog = session.catalogPtr(), user = session.user()](const Fleet &fleet, const Job *job) -> Troubles {
              const auto found = forecast::forecast(
                  fleet, {}, daysAhead, {*catalog, user, false, [job](double) { return !job || !job->isCancelled(); }});
              return found ? Troubles(forecast::troubles(*found)) : Troubles();
          },
          [this](const Troubles &troubles) { present(troubles); }, readAtOnce)
{
}

void HomeForecast::lookAgain()
{
    if (m_session.fleet().devices().size() <= mostDevices)
        m_survey.want();
    else
        present({});
}

void HomeForecast::present(const Troubles &troubles)
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto *rows = new QGridLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setColumnStretch(0, 1);
    int row = 0;
    const auto add = [&](Tone tone, const QString &text, const QString &link, const QString &spoken) {
        auto *badge = new StateBadge(m_rows);
        badge->set(tone, text);
        badge->setToolTip(text);
        QPushButton *show = linkButton(link, spoken, m_rows);
        connect(show, &QPushButton::clicked, this, &HomeForecast::wanted);
        rows->addWidget(badge, row, 0, Qt::AlignVCenter);
        rows->addWidget(show, row++, 1, Qt::AlignTrailing);
    };
    if (!troubles)
        add(Tone::Neutral, tr("Not looked ahead yet."), tr("Look ahead"), tr("Look ahead"));
    else if (troubles->empty())
        add(Tone::Positive, tr("No trouble is in sight."), tr("Show"), tr("Show the forecast"));
    else
        for (size_t i = 0; i < std::min(datesShown, troubles->size()); ++i) {
            const forecast::Trouble &trouble = (*troubles)[i];
            const QString day = toIso(trouble.day).left(10);
            add(toneOf(trouble), trouble.text, day, tr("%1: %2").arg(day, trouble.text));
        }
    if (troubles && troubles->size() > datesShown)
        add(Tone::Info, tr("Dates of trouble in all"), locale().toString(qulonglong(troubles->size())),
            tr("Dates of trouble in all: %1").arg(locale().toString(qulonglong(troubles->size()))));
    rows->setRowStretch(row, 1);
    inside()->addWidget(m_rows, 1);
}

} // namespace lictor
