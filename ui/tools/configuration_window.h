#pragma once

#include "terms/id.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace lictor {

class FleetSession;
class MarkedText;

/// *Show Running Configuration*: what a device runs, what of it Lictor models, and how it differs from what it would start with or from
/// another device (screens 2.14).
class ConfigurationWindow : public QWidget {
    Q_OBJECT
public:
    ConfigurationWindow(FleetSession &session, DeviceId device, QWidget *parent);

    DeviceId device() const { return m_device; }

private:
    enum class Shown : quint8 { Running, AgainstStartup, AgainstDevice };

    QWidget *makeChoices();
    QWidget *makeSearch();
    QWidget *makeButtons();
    void refresh();
    void showRunning();
    void showAgainst(const QString &name, const QStringList &texts);
    void search(bool forward);
    Shown shown() const;

    FleetSession &m_session;
    DeviceId m_device;
    QComboBox *m_shown;
    QLabel *m_otherLabel, *m_count, *m_found;
    QLineEdit *m_other, *m_search;
    MarkedText *m_text;
};

} // namespace lictor
