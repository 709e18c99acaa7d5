#include "session/fleet_session.h"
#include "shell/device_list.h"
#include "shell/kept_edits.h"
#include "shell/main_window.h"
#include "shell/pane_frame.h"
#include "support/test_fleet.h"
#include "support/test_main.h"
#include "widgets/state_badge.h"
#include "widgets/table_view.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QtTest/QTest>

#include <map>
#include <set>

using namespace lictor;

namespace {
struct Office {
    QTemporaryDir folder;
    test::TestFleet made;
    FleetSession session{test::catalog(), QStringLiteral("ada")};
    std::unique_ptr<MainWindow> window;

    Office()
    {
        QSettings().clear();
        for (const char *model : {"FPR1010", "FPR1120", "FPR2110", "FPR2140", "FPR3130", "FPR4112", "ASAv"})
            made.device(QStringLiteral("fw-%1").arg(QString::fromLatin1(model).toLower()), QString::fromLatin1(model));
        FleetMakers makers;
        makers.empty = [] { return Fleet::create(*parseInstant(u"2026-01-01"), 1); };
        makers.dataFolder = folder.path();
        applyTheme(*qApp, ThemeChoice::Light);
        window = std::make_unique<MainWindow>(session, makers);
        const auto created = session.create(folder.filePath(QStringLiteral("office.lictor")), made.fleet, true);
        if (!created)
            qFatal("%s", qPrintable(created.error().sentence()));
        window->resize(1280, 800);
        window->show();
        if (!QTest::qWaitForWindowExposed(window.get()))
            qFatal("no window");
    }
    template <class T> T *find(const char *name) const { return window->findChild<T *>(QString::fromLatin1(name)); }
    QAction *command(const char *id) const { return find<QAction>(id); }
};
} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setOrganizationName(QStringLiteral("lictor-test")); }

    void mnemonicsAndKeysAreUnique()
    {
        Office office;
        const auto mnemonic = [](const QString &text) {
            const qsizetype at = text.indexOf(u'&');
            return at >= 0 && at + 1 < text.size() ? text[at + 1].toLower() : QChar();
        };
        std::set<QChar> inBar;
        std::map<QString, const QAction *> keys; // one command may stand in two menus
        for (const QAction *menu : office.window->menuBar()->actions()) {
            QVERIFY2(inBar.insert(mnemonic(menu->text())).second, qPrintable(menu->text()));
            std::set<QChar> inMenu;
            for (const QAction *action : menu->menu()->actions()) {
                if (action->isSeparator() || mnemonic(action->text()).isNull())
                    continue;
                QVERIFY2(inMenu.insert(mnemonic(action->text())).second, qPrintable(menu->text() + u' ' + action->text()));
                for (const QKeySequence &key : action->shortcuts())
                    QVERIFY2(keys.emplace(key.toString(), action).first->second == action, qPrintable(key.toString()));
            }
        }
    }

    // PLR-22
    void removingADeviceWarnsOfItsPermanentLicense()
    {
        Office office;
        QVERIFY(office.session.perform(SetAccount{{}, true}));
        AddLicenses permanent;
        permanent.pid = QStringLiteral("L-FPR2K-ASA-BPU=");
        QVERIFY(office.session.perform(permanent));
        const DeviceId device = office.session.fleet().findDevice(QStringLiteral("fw-fpr2140"));
        const auto request = office.session.perform(ReserveOnDevices{ReserveOnDevices::Step::Request, {{device, {}, {}}}});
        QVERIFY(request);
        QVERIFY(office.session.perform(ReserveLicenses{{}, {{{}, request->codes.front().code}}}));
        QVERIFY(office.window->selectDevice(QStringLiteral("fw-fpr2140")));
        office.command("remove-device")->trigger();
        auto *box = office.window->findChild<QMessageBox *>();
        QVERIFY(box && box->informativeText().contains(QStringLiteral("PLR-22")));
        QVERIFY(box->defaultButton()->text() == QStringLiteral("Cancel"));
        box->defaultButton()->click();
        QVERIFY(!office.session.isBusy());
        QVERIFY(office.session.fleet().devices().find(device));
    }

    void filterSelectionAndUndo()
    {
        Office office;
        auto *view = office.find<TableView>("deviceList");
        QCOMPARE(view->accessibleName(), QStringLiteral("Device List"));
        QCOMPARE(office.find<QTreeView>("navigation")->accessibleName(), QStringLiteral("Navigation"));
        QCOMPARE(view->model()->rowCount(), 7);
        office.find<QLineEdit>("deviceFilter")->setText(QStringLiteral("model:2110"));
        QCOMPARE(view->model()->rowCount(), 1);
        office.find<QLineEdit>("deviceFilter")->clear();
        QVERIFY(office.window->selectDevice(QStringLiteral("fw-fpr2110")));
        QVERIFY(office.window->windowTitle().contains(QStringLiteral("fw-fpr2110")));
        // Whatever happens to the rows, the device stays chosen.
        view->sortByColumn(0, Qt::DescendingOrder);
        QVERIFY(office.window->windowTitle().contains(QStringLiteral("fw-fpr2110")));
        QCOMPARE(view->selectionModel()->selectedRows().size(), 1);

        office.command("remove-device")->trigger();
        QTRY_COMPARE(view->model()->rowCount(), 6);
        QVERIFY(office.command("undo")->isEnabled());
        QVERIFY2(office.command("undo")->text().contains(QStringLiteral("Remove")), qPrintable(office.command("undo")->text()));
        office.command("undo")->trigger();
        QCOMPARE(view->model()->rowCount(), 7);
        office.command("redo")->trigger();
        QCOMPARE(view->model()->rowCount(), 6);
    }

    // screens 1.5: State, Name and Model are read without scrolling; Group comes when there is room for it.
    void deviceListFits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(1024, 700);
        QTest::newRow("large") << QSize(1400, 900);
    }
    void deviceListFits()
    {
        QFETCH(QSize, size);
        Office office;
        office.window->close();
        MainWindow window(office.session, FleetMakers{});
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *view = window.findChild<TableView *>(QStringLiteral("deviceList"));
        QTRY_VERIFY(view->isColumnHidden(3));
        QTRY_VERIFY(!view->horizontalScrollBar()->isVisible());
        QStyleOptionViewItem option;
        option.initFrom(view);
        for (int row = 0; row < view->model()->rowCount(); ++row)
            for (const int column : {0, 2})
                QVERIFY(view->columnWidth(column)
                    >= view->itemDelegate()->sizeHint(option, view->model()->index(row, column)).width());
        window.findChild<QDockWidget *>(QStringLiteral("deviceListDock"))->setFloating(true);
        window.findChild<QDockWidget *>(QStringLiteral("deviceListDock"))->resize(800, 500);
        QTRY_VERIFY(!view->isColumnHidden(3));
        QTRY_VERIFY(!view->horizontalScrollBar()->isVisible());
    }

    // screens 1.1: in the smallest window no table of any pane is scrolled sideways, and every heading is whole.
    void tablesFitTheSmallestWindow()
    {
        Office office;
        test::TestFleet rich;
        QVERIFY(rich.buy(QStringLiteral("L-FPR2K-ASASC-5="), 1));
        for (const char *name : {"fw-1", "fw-2", "fw-9300-long"}) {
            const DeviceId id = rich.device(QString::fromLatin1(name), QStringLiteral("FPR2140"));
            QVERIFY(rich.license(id, {QStringLiteral("feature tier standard"), QStringLiteral("feature context 10")}));
            QVERIFY(rich.registerDevice(id, rich.token()));
        }
        QVERIFY(office.session.create(office.folder.filePath(QStringLiteral("rich.lictor")), rich.fleet, true));
        MainWindow window(office.session, FleetMakers{});
        window.resize(1024, 700);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(window.selectDevice(QStringLiteral("fw-1")));
        for (const PaneEntry &entry : paneList()) {
            QVERIFY(window.showPath(entry.path()));
            const auto tabs = window.findChildren<QTabWidget *>();
            const auto shown = std::find_if(tabs.begin(), tabs.end(), [](const QTabWidget *tab) { return tab->isVisible(); });
            for (int tab = 0; tab < (shown == tabs.end() ? 1 : (*shown)->count()); ++tab) {
                if (shown != tabs.end())
                    (*shown)->setCurrentIndex(tab);
                for (const QScrollArea *area : window.findChildren<QScrollArea *>())
                    if (area->isVisible())
                        QTRY_VERIFY2(area->horizontalScrollBar()->maximum() == 0, qPrintable(entry.path().join(u'>')));
                for (const TableView *table : window.findChildren<TableView *>()) {
                    if (!table->isVisible())
                        continue;
                    const QString name = entry.path().join(u'>') + u' ' + table->accessibleName();
                    const QHeaderView *header = table->horizontalHeader();
                    QTRY_VERIFY2(header->length() <= table->viewport()->width(), qPrintable(name));
                    for (int column = 0; column < header->count(); ++column)
                        QVERIFY2(
                            header->isSectionHidden(column) || header->sectionSize(column) >= header->sectionSizeHint(column),
                            qPrintable(name + QString::number(column)));
                }
            }
        }
    }

    void copiesAsTable()
    {
        Office office;
        auto *view = office.find<TableView>("deviceList");
        view->setFocus();
        view->selectRow(0);
        office.command("copy-with-headers")->trigger();
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0], QStringLiteral("State\tName\tModel"));
        QVERIFY(lines[1].contains(QStringLiteral("fw-asav")));
    }

    void exportsTheTableThatIsLookedAt()
    {
        Office office;
        office.find<TableView>("deviceList")->setFocus();
        office.command("export-view")->trigger();
        auto *dialog = office.find<TableView>("deviceList")->findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const QString file = office.folder.filePath(QStringLiteral("devices.csv"));
        Q_EMIT dialog->fileSelected(file);
        dialog->reject();
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().startsWith("State,Name,Model\r\n"));
        QVERIFY(office.window->selectDevice(QStringLiteral("fw-fpr3130")));
        QVERIFY(office.window->showPath({QStringLiteral("Smart Licensing")}));
        office.find<QLineEdit>("deviceFilter")->setFocus();
        office.command("export-view")->trigger();
        QVERIFY(office.find<TableView>("effectiveLicenses")->findChild<QFileDialog *>());
    }

    void appliesFromTheFrame()
    {
        Office office;
        QVERIFY(office.window->selectDevice(QStringLiteral("fw-fpr3130")));
        QVERIFY(office.window->showPath({QStringLiteral("Smart Licensing")}));
        auto *context = office.find<QSpinBox>("context");
        QVERIFY(context && context->isVisible());
        QVERIFY(!office.find<QPushButton>("apply")->isEnabled());
        office.find<QCheckBox>("enableSmartLicense")->setChecked(true);
        context->setValue(4);
        QVERIFY(office.find<QPushButton>("apply")->isEnabled());
        QVERIFY(office.window->isWindowModified());
        // The edits stay while another device is looked at, and the list finds them.
        QVERIFY(office.window->selectDevice(QStringLiteral("fw-fpr2110")));
        QVERIFY(!office.find<QPushButton>("apply")->isEnabled());
        office.find<QLineEdit>("deviceFilter")->setText(QStringLiteral("flag:edited"));
        QCOMPARE(office.find<TableView>("deviceList")->model()->rowCount(), 1);
        office.find<QLineEdit>("deviceFilter")->clear();
        QVERIFY(office.window->selectDevice(QStringLiteral("fw-fpr3130")));
        QTest::mouseClick(office.find<QPushButton>("apply"), Qt::LeftButton);
        QCOMPARE(office.session.fleet()
                     .devices()
                     .at(office.session.fleet().findDevice(QStringLiteral("fw-fpr3130")))
                     .running->contexts,
            4);
        QVERIFY(!office.window->isWindowModified());
    }

    // lictorctl.md, the console: what was not applied is kept for next time
    void keepsEditsForNextTime()
    {
        Office office;
        const QString file = office.session.path();
        QVERIFY(office.window->selectDevice(QStringLiteral("fw-fpr3130")));
        QVERIFY(office.window->showPath({QStringLiteral("Smart Licensing")}));
        office.find<QCheckBox>("enableSmartLicense")->setChecked(true);
        office.find<QSpinBox>("context")->setValue(7);
        office.window->closeWithoutQuestion();

        FleetSession session(test::catalog(), QStringLiteral("ada"));
        FleetMakers makers;
        makers.dataFolder = office.folder.path();
        MainWindow window(session, makers);
        QVERIFY(session.open(file));
        QVERIFY(window.isWindowModified());
        QVERIFY(window.selectDevice(QStringLiteral("fw-fpr3130")));
        QVERIFY(window.showPath({QStringLiteral("Smart Licensing")}));
        QCOMPARE(window.findChild<QSpinBox *>(QStringLiteral("context"))->value(), 7);
        QCOMPARE(session.fleet().devices().at(session.fleet().findDevice(QStringLiteral("fw-fpr3130"))).running->contexts, 0);

        // Another fleet and back again: they are still there.
        QVERIFY(session.create(office.folder.filePath(QStringLiteral("other.lictor")), office.made.fleet, true));
        QVERIFY(!window.isWindowModified());
        QVERIFY(session.open(file));
        QVERIFY(window.isWindowModified());
    }

    // screens 1.4: an entry that cannot be shown is grey and says why, in its tool tip and in the status bar.
    void greyEntriesSayWhy()
    {
        Office office;
        QVERIFY(office.window->showPath({QStringLiteral("Smart Licensing")}));
        const auto entry = [&] {
            auto *tree = office.find<QTreeWidget>("navigation");
            return tree->findItems(QStringLiteral("Smart Licensing"), Qt::MatchExactly | Qt::MatchRecursive).value(0);
        };
        QVERIFY(entry());
        QVERIFY2(entry()->toolTip(0).contains(QStringLiteral("Choose a device")), qPrintable(entry()->toolTip(0)));
        QCOMPARE(entry()->statusTip(0), entry()->toolTip(0));
        QVERIFY(office.window->selectDevice(QStringLiteral("fw-fpr3130")));
        QVERIFY(entry()->statusTip(0).isEmpty());
        QVERIFY(entry()->toolTip(0).contains(QStringLiteral("Device Management")));
        // Many devices have a page of their own under Configuration; what one device does is not shown of many.
        office.find<TableView>("deviceList")->selectAll();
        QVERIFY(entry()->statusTip(0).isEmpty());
        QVERIFY(office.window->showPath({QStringLiteral("Smart License")}));
        const auto *monitor = office.find<QTreeWidget>("navigation")
                                  ->findItems(QStringLiteral("Smart License"), Qt::MatchExactly | Qt::MatchRecursive)
                                  .value(0);
        QVERIFY(monitor);
        QVERIFY2(monitor->statusTip(0).contains(QStringLiteral("7 devices")), qPrintable(monitor->statusTip(0)));
    }

    // screens 1.6, 5.1: what was not opened, why and what to do stands above the pane until it is closed or another file is opened.
    void saysWhatCouldNotBeOpened()
    {
        Office office;
        const auto banner = [&] {
            const auto *close = office.find<QToolButton>("closeBanner");
            return close->isVisible() ? close->parentWidget()->findChild<StateBadge *>()->text() : QString();
        };
        QCOMPARE(banner(), QString());
        const QString gone = office.folder.filePath(QStringLiteral("gone.lictor"));
        office.window->files().open(gone);
        QTRY_VERIFY(!banner().isEmpty());
        for (const QString &part : {gone, QStringLiteral("there is no such file"), QStringLiteral("choose another file"),
                 QStringLiteral("office.lictor")})
            QVERIFY2(banner().contains(part), qPrintable(banner()));
        QTest::mouseClick(office.find<QToolButton>("closeBanner"), Qt::LeftButton);
        QCOMPARE(banner(), QString());
        office.window->files().open(gone);
        QTRY_VERIFY(!banner().isEmpty());
        office.window->files().open(office.session.path());
        QTRY_COMPARE(banner(), QString());
    }

    // UI-TP-3: offered on the active unit of a failover pair; elsewhere the entry says why not.
    void savesTheConfiguration()
    {
        Office office;
        test::TestFleet made;
        std::vector<DeviceId> pair;
        for (const char *name : {"fw-a", "fw-b", "fw-alone"})
            pair.push_back(made.device(QString::fromLatin1(name), QStringLiteral("FPR2110")));
        for (const DeviceId id : pair)
            QVERIFY(made.registerDevice(id, made.token()));
        QVERIFY(made.act(FormFailover{.name = QStringLiteral("pair"), .active = pair[0], .standby = pair[1]}));
        QVERIFY(made.license(pair[2], {QStringLiteral("feature tier standard")}));
        made.fleet.edit(pair[1]).running.edit().kept.append(QStringLiteral("access-list gone extended permit ip any any"));
        QVERIFY(office.session.create(office.folder.filePath(QStringLiteral("pair.lictor")), made.fleet, true));
        const auto *toStandby = office.command("save-to-standby"), *toFlash = office.command("save-to-flash");
        const auto why = [&](const char *name) {
            return office.window->selectDevice(QString::fromLatin1(name)) && toStandby->isEnabled() ? QString()
                                                                                                    : toStandby->toolTip();
        };
        QVERIFY(!toFlash->isEnabled());
        QCOMPARE(why("fw-a"), QString());
        QCOMPARE(why("fw-b"), QStringLiteral("This is the standby unit; select the active unit fw-a."));
        QCOMPARE(why("fw-alone"), QStringLiteral("The selected device is in no failover pair."));
        QVERIFY(toFlash->isEnabled());
        office.command("save-to-flash")->trigger();
        const Device &alone = office.session.fleet().devices().at(pair[2]);
        QVERIFY(alone.startup == alone.running);
        QCOMPARE(office.session.undoText(), QStringLiteral("Save configuration of fw-alone"));
        // TLS-9: the standby unit clears its configuration and gets the active unit's.
        QCOMPARE(why("fw-a"), QString());
        office.command("save-to-standby")->trigger();
        const auto &devices = office.session.fleet().devices();
        QCOMPARE(devices.at(pair[1]).running->kept, devices.at(pair[0]).running->kept);
        QCOMPARE(office.session.undoText(), QStringLiteral("Save configuration of fw-a to the standby unit"));
    }

    void exitAsks_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("ends");
        QTest::addColumn<int>("contexts");
        QTest::addColumn<bool>("kept");
        QTest::newRow("apply") << "Apply all" << true << 7 << false;
        QTest::newRow("keep") << "Keep for next time" << true << 0 << true;
        QTest::newRow("discard") << "Discard" << true << 0 << false;
        QTest::newRow("cancel") << "Cancel" << false << 0 << true;
    }
    void exitAsks()
    {
        QFETCH(QString, button);
        QFETCH(bool, ends);
        QFETCH(int, contexts);
        QFETCH(bool, kept);
        Office office;
        const QString file = office.session.path();
        QVERIFY(office.window->selectDevice(QStringLiteral("fw-fpr3130")));
        QVERIFY(office.window->showPath({QStringLiteral("Smart Licensing")}));
        office.find<QCheckBox>("enableSmartLicense")->setChecked(true);
        office.find<QSpinBox>("context")->setValue(7);
        QTimer::singleShot(0, office.window.get(), [&] {
            const auto *box = office.window->findChild<QMessageBox *>();
            QVERIFY(box);
            QCOMPARE(box->text(), QStringLiteral("1 device has edits that were not applied."));
            for (QAbstractButton *choice : box->buttons())
                if (choice->text().remove(u'&') == button)
                    choice->click();
        });
        QCOMPARE(office.window->close(), ends);
        const Fleet &fleet = office.session.fleet();
        QCOMPARE(fleet.devices().at(fleet.findDevice(QStringLiteral("fw-fpr3130"))).running->contexts, contexts);
        QCOMPARE(office.window->isWindowModified(), kept);
        QCOMPARE(keptEdits(file).empty(), !kept || !ends);
    }

    void movesTheClock()
    {
        Office office;
        const Instant before = office.session.fleet().now;
        QTest::keyClick(office.window.get(), Qt::Key_F8);
        QTRY_VERIFY(office.session.fleet().now > before);
        QTest::keyClick(office.window.get(), Qt::Key_F7);
        QCOMPARE(office.session.fleet().now, before);
    }

    void fitsTheSmallestWindow()
    {
        Office office;
        QVERIFY(office.window->selectDevice(QStringLiteral("fw-fpr2110")));
        QVERIFY(office.window->showPath({QStringLiteral("Smart Licensing")}));
        office.window->resize(1024, 700);
        QCoreApplication::processEvents();
        QCOMPARE(office.window->size(), QSize(1024, 700));
        for (const char *name : {"apply", "reset", "preview"}) {
            const auto *button = office.find<QPushButton>(name);
            QVERIFY2(office.window->rect().contains(QRect(button->mapTo(office.window.get(), QPoint()), button->size())), name);
        }
    }
};

LICTOR_TEST(MainWindowTest)

#include "tst_main_window.moc"
