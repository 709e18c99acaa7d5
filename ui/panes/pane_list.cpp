#include "panes/pane_list.h"

#include "panes/smart_licensing_pane.h"

#include <QCoreApplication>

namespace lictor {

namespace {
    template <class PaneType> Pane *make(FleetSession &session, QWidget *parent) { return new PaneType(session, parent); }

    QStringList path(const char *text) { return QCoreApplication::translate("Navigation", text).split(QStringLiteral(" > ")); }
}

const std::vector<PaneEntry> &paneList()
{
    static const std::vector<PaneEntry> list{
        {path(QT_TRANSLATE_NOOP("Navigation", "Configuration > Device Management > Licensing > Smart Licensing")), Mode::Configuration,
            make<SmartLicensingPane>},
    };
    return list;
}

} // namespace lictor
