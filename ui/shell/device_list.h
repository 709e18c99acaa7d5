#pragma once

#include "tables/device_table.h"

#include <QWidget>

class QLabel;
class QMenu;
class QStackedWidget;

namespace lictor {

class ColumnFill;
class FilterEdit;
class FilterRow;
class FlowLayout;
class TableView;

/// The dock *Device List*: filter, table and foot. The selection is kept as ids whatever happens to the rows.
class DeviceList : public QWidget {
    Q_OBJECT
public:
    explicit DeviceList(FleetSession &session, QWidget *parent = nullptr);

    TableView *view() const { return m_view; }
    DeviceTable *model() const { return m_model; }
    /// The selected devices, the current one first.
    std::vector<DeviceId> selection() const { return m_selection; }
    void select(const std::vector<DeviceId> &devices);
    void setFilter(const QString &filter);
    QString filter() const;
    void focusFilter();
    /// What the filter `flag:imported` finds.
    void setImported(const std::vector<DeviceId> &devices);
    /// Columns, their order and widths, sorting and filter, as they are put back at the next start.
    void keepLook() const;
    void restoreLook();
    QMenu *columnMenu(QWidget *parent);
    void showFilterRow(bool shown);
    bool hasFilterRow() const;
    QSize sizeHint() const override;
    /// The width at which State, Name and Model can be read.
    int readableWidth() const;

Q_SIGNALS:
    void selectionChanged();
    void connectRequested(); ///< Return or double click
    void importRequested();
    void addRequested();
    void demoRequested();

private:
    void fillFilterMenu();
    void saveFilter();
    void showChips();
    void applyFilter();
    void readSelection();
    void restoreSelection();
    void showFoot();
    void resetColumns();
    void chooseColumns(const QPoint &place);

    FleetSession &m_session;
    DeviceTable *m_model;
    TableView *m_view;
    FilterEdit *m_filter;
    QMenu *m_filters;
    QWidget *m_chips;
    FlowLayout *m_chipLine;
    FilterRow *m_row = nullptr;
    QLabel *m_problem, *m_foot;
    QStackedWidget *m_stack;
    std::vector<DeviceId> m_selection;
    ColumnFill *m_fill = nullptr;
    bool m_restoring = false;
};

} // namespace lictor
