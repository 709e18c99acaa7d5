#include "entitlement/compliance.h"
#include "session/fleet_session.h"
#include "shell/device_list.h"
#include "shell/find_dialog.h"
#include "shell/help_pages.h"
#include "shell/help_window.h"
#include "shell/main_window.h"
#include "widgets/place.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QRadioButton>

namespace lictor {

namespace {
QString plain(QString text)
{
    return text.replace(QStringLiteral("&&"), QStringLiteral("\x1f")).remove(u'&').replace(u'\x1f', u'&');
}

/// The named fields of a pane: label and what takes the focus.
std::vector<std::pair<QString, QWidget *>> fieldsOf(const Pane &pane)
{
    std::vector<std::pair<QString, QWidget *>> fields;
    for (const QLabel *label : pane.findChildren<QLabel *>())
        if (label->buddy())
            fields.emplace_back(plain(label->text()), label->buddy());
    for (QAbstractButton *button : pane.findChildren<QAbstractButton *>())
        if (!button->text().isEmpty() && (qobject_cast<QCheckBox *>(button) || qobject_cast<QRadioButton *>(button)))
            fields.emplace_back(plain(button->text()), button);
    return fields;
}

/// Takes the rows that fit from whatever is walked.
class Hits {
public:
    Hits(const FindPattern &pattern, size_t limit) : m_pattern(pattern), m_limit(limit) { }

    bool isFull() const { return m_hits.size() >= m_limit; }
    void offer(const QString &searched, const std::function<FindHit()> &make)
    {
        if (isFull())
            return;
        if (const int rank = m_pattern.rankOf(searched); rank >= 0) {
            m_hits.push_back(make());
            m_hits.back().rank = rank;
        }
    }
    std::vector<FindHit> take() { return std::move(m_hits); }

private:
    const FindPattern &m_pattern;
    size_t m_limit;
    std::vector<FindHit> m_hits;
};
} // namespace

void MainWindow::showAccount(VirtualAccountId account, const QString &tab)
{
    m_subject.account = account;
    m_subject.place = tab;
    showPath(place("Smart Software Manager > Inventory"));
}

void MainWindow::findAnything()
{
    const Fleet &fleet = m_session.fleet();
    std::vector<FindSource> sources;
    sources.push_back(
        {QStringLiteral("d"), tr("devices"), [this, &fleet](const FindPattern &pattern, size_t limit) {
             Hits hits(pattern, limit);
             fleet.devices().each([&](DeviceId id, const Device &device) {
                 hits.offer(device.name + u' ' + device.serial + u' ' + device.address, [&] {
                     return FindHit{device.name,
                         tr("%1, %2", "model and serial number").arg(m_session.catalog().model(device.model).name, device.serial),
                         true, [this, id] { m_devices->select({id}); }};
                 });
             });
             return hits.take();
         }});
    sources.push_back({QStringLiteral("p"), tr("panes"), [this](const FindPattern &pattern, size_t limit) {
                           Hits hits(pattern, limit);
                           for (const PaneEntry &entry : paneList()) {
                               const QString shown = entry.shownPath().join(QStringLiteral(" > "));
                               hits.offer(entry.shownPath().back() + u' ' + shown, [&] {
                                   return FindHit{entry.shownPath().back(), shown, true, [this, &entry] { showEntry(entry); }};
                               });
                           }
                           return hits.take();
                       }});
    sources.push_back({QStringLiteral("s"), tr("settings"), [this](const FindPattern &pattern, size_t limit) {
                           Hits hits(pattern, limit);
                           for (const PaneEntry &entry : paneList()) {
                               if (entry.mode != Mode::Configuration)
                                   continue;
                               for (const auto &[name, field] : fieldsOf(*paneOf(entry))) {
                                   hits.offer(name, [&, found = field] {
                                       return FindHit{name, entry.shownPath().back(), true, [this, &entry, found] {
                                                          showEntry(entry);
                                                          found->setFocus(Qt::OtherFocusReason);
                                                      }};
                                   });
                               }
                           }
                           return hits.take();
                       }});
    sources.push_back({QStringLiteral("c"), tr("commands"), [this](const FindPattern &pattern, size_t limit) {
                           Hits hits(pattern, limit);
                           for (QAction *action : findChildren<QAction *>()) {
                               if (action->objectName().isEmpty() || action->text().isEmpty() || action->menu())
                                   continue;
                               const QString name = plain(action->text()).remove(u'…');
                               hits.offer(name, [&] {
                                   const QString key = action->shortcut().toString(QKeySequence::NativeText);
                                   return FindHit{name, action->isEnabled() ? key : action->toolTip(), action->isEnabled(),
                                       [action] { action->trigger(); }};
                               });
                           }
                           return hits.take();
                       }});
    sources.push_back({QStringLiteral("v"), tr("virtual accounts"), [this, &fleet](const FindPattern &pattern, size_t limit) {
                           Hits hits(pattern, limit);
                           fleet.virtualAccounts().each([&](VirtualAccountId id, const VirtualAccount &account) {
                               hits.offer(account.name, [&] {
                                   return FindHit{account.name, tr("virtual account"), true, [this, id] { showAccount(id, {}); }};
                               });
                           });
                           return hits.take();
                       }});
    sources.push_back(
        {QStringLiteral("l"), tr("licenses"), [this, &fleet](const FindPattern &pattern, size_t limit) {
             Hits hits(pattern, limit);
             fleet.virtualAccounts().each([&](VirtualAccountId id, const VirtualAccount &account) {
                 for (const auto &position : entitlement::positions(fleet, m_session.catalog(), id)) {
                     const QString name = m_session.catalog().licenseName(position.key);
                     hits.offer(name, [&] {
                         return FindHit{name, account.name, true, [this, id] { showAccount(id, QStringLiteral("Licenses")); }};
                     });
                 }
             });
             return hits.take();
         }});
    sources.push_back({QStringLiteral("t"), tr("tokens"), [this, &fleet](const FindPattern &pattern, size_t limit) {
                           Hits hits(pattern, limit);
                           fleet.tokens().each([&](TokenId, const Token &token) {
                               hits.offer(token.description + u' ' + token.text, [&, account = token.account] {
                                   return FindHit{token.description.isEmpty() ? token.text.left(12) + u'…' : token.description,
                                       tr("token"), true, [this, account] { showAccount(account, QStringLiteral("General")); }};
                               });
                           });
                           return hits.take();
                       }});
    sources.push_back({QStringLiteral("e"), tr("events"), [this, &fleet](const FindPattern &pattern, size_t limit) {
                           Hits hits(pattern, limit);
                           const auto &events = m_session.recentEvents();
                           for (auto event = events.rbegin(); event != events.rend() && !hits.isFull(); ++event) {
                               hits.offer(event->subject + u' ' + event->text, [&, device = event->device] {
                                   return FindHit{tr("%1: %2", "who, and what happened").arg(event->subject, event->text),
                                       toReadable(event->at), true, [this, &fleet, device] {
                                           if (fleet.devices().find(device))
                                               m_devices->select({device});
                                       }};
                               });
                           }
                           return hits.take();
                       }});
    sources.push_back(
        {QStringLiteral("?"), tr("help and requirements"), [this](const FindPattern &pattern, size_t limit) {
             Hits hits(pattern, limit);
             for (const HelpPage &page : helpPages())
                 hits.offer(page.title + u' ' + page.text, [&] {
                     return FindHit{page.title, tr("help"), true, [this, name = page.name] { help()->showPage(name); }};
                 });
             return hits.take();
         }});
    auto *dialog = new FindDialog(std::move(sources), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

HelpWindow *MainWindow::help()
{
    if (!m_help)
        m_help = new HelpWindow(this);
    return m_help;
}

} // namespace lictor
