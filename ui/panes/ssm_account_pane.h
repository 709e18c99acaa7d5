#pragma once

#include "widgets/pane.h"

class QCheckBox;
class QLabel;

namespace lictor {

/// *Smart Software Manager > Account*: what the Smart Account may, as independent switches (ACC-10). They act at once and can be undone.
class SsmAccountPane : public Pane {
    Q_OBJECT
public:
    explicit SsmAccountPane(FleetSession &session, QWidget *parent = nullptr);

    QStringList path() const override;
    void show(const Subject &subject) override;
    void refresh(const ChangeSet &changes) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void reload();

    QCheckBox *m_export, *m_reservation;
    QLabel *m_exportEffect, *m_reservationEffect, *m_individual;
};

} // namespace lictor
