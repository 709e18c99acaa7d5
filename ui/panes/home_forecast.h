#pragma once

#include "panes/home_tile.h"

#include "forecast/trouble.h"
#include "session/fleet_survey.h"

class QWidget;

namespace lictor {

/// *Forecast, 180 days*: the next dates of trouble, each a link. Computed on a worker when the rest of *Home* stands; a fleet that takes long
/// is left to the pane.
class HomeForecast : public HomeTile {
    Q_OBJECT
public:
    explicit HomeForecast(FleetSession &session, QWidget *parent = nullptr);
    void lookAgain();

Q_SIGNALS:
    void wanted(); ///< the whole forecast

private:
    using Troubles = std::optional<std::vector<forecast::Trouble>>;
    void present(const Troubles &troubles);

    FleetSession &m_session;
    FleetSurvey<Troubles> m_survey;
    QWidget *m_rows = nullptr;
};

} // namespace lictor
