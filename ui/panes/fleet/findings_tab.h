#pragma once

#include "findings/finding.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace lictor {

class EmptyState;
class FindingTable;
class FleetSession;
class TableView;

/// The findings of the fleet, and for the one that is chosen what can be done about it: each remedy is a button with a preview.
class FindingsTab : public QWidget {
    Q_OBJECT
public:
    explicit FindingsTab(FleetSession &session, QWidget *parent = nullptr);
    void present(std::vector<findings::Finding> findings);

Q_SIGNALS:
    void deviceWanted(lictor::DeviceId device);

private:
    void showKind();
    void showChosen();
    void showRemedies(const findings::Finding &finding);
    const findings::Finding *chosen() const;

    FleetSession &m_session;
    FindingTable *m_findings;
    TableView *m_table;
    QComboBox *m_kinds;
    QLabel *m_count, *m_text, *m_effect;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_details, *m_remedies = nullptr;
    QVBoxLayout *m_detailsColumn;
};

} // namespace lictor
