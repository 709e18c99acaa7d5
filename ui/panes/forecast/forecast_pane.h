#pragma once

#include "forecast/trouble.h"
#include "outlook/outlook.h"
#include "widgets/pane.h"

#include <QTimer>

class QCheckBox;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTabWidget;

namespace lictor {

class CourseCharts;
class CourseTable;
class EmptyState;
class LeverPanel;
class StateBadge;
class StepTable;
class TableView;
class TroubleTable;

/// *Monitoring > Fleet > Forecast*: which pool runs short on which day by how many, and which device loses what; as charts, as tables with
/// the same numbers, as a list of dates; what-if beside today (screens 2.12, 5.9).
class ForecastPane : public Pane {
    Q_OBJECT
public:
    explicit ForecastPane(FleetSession &session, QWidget *parent = nullptr);

    QStringList path() const override;
    void show(const Subject &subject) override;
    void refresh(const ChangeSet &changes) override;

    Outlook &outlook() { return *m_outlook; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeTables();
    TableView *addTable(const QString &title, QAbstractItemModel *model, int wide);
    void lookSoon();
    void follow(); ///< what the outlook says of itself
    void present();
    void followDates();
    void saveCalendar();
    void goToTrouble(const forecast::Trouble &trouble);

    Outlook *m_outlook;
    CourseTable *m_courses;
    StepTable *m_steps;
    TroubleTable *m_troubles;
    QSpinBox *m_days;
    QCheckBox *m_compare;
    StateBadge *m_state;
    QPushButton *m_again, *m_cancel, *m_export;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QPushButton *m_emptyBuy;
    CourseCharts *m_charts;
    QTabWidget *m_tables;
    QStackedWidget *m_dates; ///< the table, or that there is no trouble
    LeverPanel *m_levers;
    QTimer m_soon;
    std::shared_ptr<const Outlook::Result> m_presented;
    bool m_comparedThen = true;
};

} // namespace lictor
