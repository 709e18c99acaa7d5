#include "panes/device_dashboard.h"

#include "panes/home_tile.h"
#include "session/fleet_session.h"
#include "tables/effective_table.h"
#include "units/device_summary.h"
#include "widgets/column_fill.h"
#include "widgets/empty_state.h"
#include "widgets/place.h"
#include "widgets/state_badge.h"
#include "widgets/table_view.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lictor {

namespace {
/// Names with their values below each other.
QWidget *formOf(const DeviceSummary::Rows &rows, QWidget *parent)
{
    auto *form = new QWidget(parent);
    auto *layout = new QFormLayout(form);
    layout->setContentsMargins({});
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const DeviceSummary::Row &row : rows) {
        QWidget *value = nullptr;
        if (row.tone) {
            auto *badge = new StateBadge(form);
            badge->set(*row.tone, row.text);
            value = badge;
        } else {
            auto *text = new QLabel(row.text, form);
            text->setTextFormat(Qt::PlainText);
            text->setWordWrap(true);
            text->setTextInteractionFlags(Qt::TextSelectableByMouse);
            value = text;
        }
        layout->addRow(DeviceDashboard::tr("%1:").arg(row.label), value);
    }
    return form;
}
} // namespace

DeviceDashboard::DeviceDashboard(FleetSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_pages(new QStackedWidget(this)), m_none(new EmptyState(this)),
      m_effective(new EffectiveTable(this))
{
    m_none->set(Tone::Neutral, tr("No device is chosen."), tr("Choose one in the Device List to see it at a glance."));
    m_pages->addWidget(makePage());
    m_pages->addWidget(m_none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_pages);
}

QWidget *DeviceDashboard::makePage()
{
    auto *page = new QWidget(this);
    m_general = new HomeTile(tr("General"), page);
    m_group = new HomeTile(tr("Failover and Cluster"), page);
    m_contacts = new HomeTile(tr("Contacts"), page);
    m_certificates = new HomeTile(tr("Certificates"), page);
    m_license = new HomeTile(tr("License"), page);
    m_licenses = new TableView(tr("License"), m_license);
    m_licenses->setModel(m_effective);
    m_licenses->setObjectName(QStringLiteral("dashboardLicenses"));
    m_licenses->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const int column : {EffectiveTable::PlatformLimit, EffectiveTable::Because})
        m_licenses->setColumnHidden(column, true);
    (new ColumnFill(m_licenses, EffectiveTable::Feature))->giveWay(EffectiveTable::Feature, 20);
    for (int row = 0; row < m_effective->rowCount(); ++row)
        if (m_effective->index(row, 0).data(GroupRole).toBool())
            m_licenses->setSpan(row, 0, 1, EffectiveTable::ColumnCount);
    m_licenses->showAllRows();
    m_license->inside()->addWidget(m_licenses);

    m_grid = new QGridLayout(page);
    m_grid->addWidget(m_general, 0, 0);
    m_grid->addWidget(m_group, 1, 0);
    m_grid->addWidget(m_contacts, 2, 0);
    m_grid->addWidget(m_certificates, 3, 0);
    m_grid->setColumnStretch(0, 1);
    arrange();
    addLink(m_license, tr("More Licenses"), place("Configuration > Device Management > Licensing > Smart Licensing"));
    addLink(m_contacts, tr("Go to Smart License"), place("Monitoring > Properties > Smart License"));
    m_groupLink = addLink(m_group, tr("Go to Failover"), {});

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

void DeviceDashboard::arrange()
{
    m_grid->removeWidget(m_license);
    m_grid->setRowStretch(4, m_wide ? 1 : 0);
    m_grid->setRowStretch(5, m_wide ? 0 : 1);
    m_grid->setColumnStretch(1, m_wide ? 1 : 0);
    if (m_wide)
        m_grid->addWidget(m_license, 0, 1, 5, 1, Qt::AlignTop);
    else // below the others; the page scrolls
        m_grid->addWidget(m_license, 4, 0);
}

void DeviceDashboard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() > fontMetrics().averageCharWidth() * 130;
    if (wide != m_wide) {
        m_wide = wide;
        arrange();
    }
}

QPushButton *DeviceDashboard::addLink(HomeTile *tile, const QString &text, const QStringList &path)
{
    QPushButton *link = linkButton(text, text, tile);
    tile->inside()->addWidget(link, 0, Qt::AlignLeading);
    connect(link, &QPushButton::clicked, this, [this, path] {
        Q_EMIT goTo(path.isEmpty() ? groupPath() : path, Subject{{m_device}, {}});
    });
    return link;
}

QStringList DeviceDashboard::groupPath() const
{
    const Group *group = m_session.fleet().groups().find(m_session.fleet().devices().at(m_device).group);
    const bool cluster = group && group->kind == GroupKind::Cluster;
    return place(cluster ? "Configuration > Device Management > High Availability and Scalability > ASA Cluster"
                         : "Configuration > Device Management > High Availability and Scalability > Failover");
}

void DeviceDashboard::show(DeviceId device)
{
    m_device = device;
    const bool known = m_session.fleet().devices().find(device) != nullptr;
    m_pages->setCurrentIndex(known ? 0 : 1);
    if (!known)
        return;
    m_effective->setDevice(m_session.fleet(), m_session.catalog(), device);
    showRows();
}

void DeviceDashboard::showRows()
{
    for (QWidget *rows : m_rows)
        delete rows;
    m_rows.clear();
    const DeviceSummary summary = deviceSummary(m_session.fleet(), m_session.catalog(), m_device);
    const auto fill = [this](HomeTile *tile, const DeviceSummary::Rows &rows, const QString &otherwise) {
        QWidget *content = rows.empty() ? new QLabel(otherwise, tile) : formOf(rows, tile);
        tile->inside()->insertWidget(1, content); // below the heading
        m_rows.push_back(content);
    };
    m_groupLink->setText(tr("Go to %1").arg(groupPath().constLast()));
    m_groupLink->setAccessibleName(m_groupLink->text());
    fill(m_general, summary.general, {});
    fill(m_group, summary.group, tr("It is in no pair and no cluster."));
    fill(m_contacts, summary.contacts, {});
    fill(m_certificates, summary.certificates, tr("None, because it is not registered."));
}

} // namespace lictor
