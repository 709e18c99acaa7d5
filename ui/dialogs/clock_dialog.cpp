#include "dialogs/clock_dialog.h"

#include "dialogs/form_dialog.h"
#include "session/fleet_session.h"
#include "tables/account_time.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace lictor {

namespace {
    class ClockDialog : public FormDialog {
    public:
        ClockDialog(FleetSession &fleetSession, QWidget *parent) :
            FormDialog(fleetSession, tr("Jump To"), tr("Move the Clock"), parent), m_to(new QLineEdit(QStringLiteral("+30d"), this))
        {
            auto *now = new QLabel(toReadable(session().fleet().now), this);
            form()->addRow(tr("Clock now:"), now);
            addField(tr("To:"), m_to);
            m_result = addHint({});
            addHint(tr("A date such as 2026-03-01 or 2026-03-01 08:00:00 (UTC), or a length of time such as +12h, +30d or +1d12h. What falls due on the "
                       "way happens. It is one undo."));
            m_to->selectAll();
            m_to->setFocus();
            resize(fontMetrics().averageCharWidth() * 76, sizeHint().height());
        }

    protected:
        std::vector<Fault> faults() const override
        {
            const auto to = target();
            if (!to)
                return {{m_to, tr("“%1” is neither a date nor a length of time. Enter 2026-03-01, 2026-03-01 08:00:00 or +30d.").arg(m_to->text())}};
            if (*to <= session().fleet().now)
                return {{m_to, tr("The clock only runs forward here. To go back, undo the last movement of the clock.")}};
            return {};
        }
        void follow() override
        {
            const auto to = target();
            m_result->setText(to && *to > session().fleet().now ? tr("%1, %2").arg(toReadable(*to), distanceText(*to, session().fleet().now)) : QString());
        }
        Result<void> carryOut() override
        {
            // A long way takes its time: on a worker, with progress and cancel in the status bar.
            session().start(AdvanceClock{*target()});
            return {};
        }

    private:
        std::optional<Instant> target() const
        {
            const QString text = m_to->text().trimmed();
            if (text.startsWith(u'+')) {
                const auto length = parseDuration(QStringView(text).mid(1).trimmed());
                return length ? std::optional(session().fleet().now + *length) : std::nullopt;
            }
            return parseInstant(text);
        }

        QLineEdit *m_to;
        QLabel *m_result;
    };
}

void openClockDialog(FleetSession &session, QWidget *parent) { (new ClockDialog(session, parent))->open(); }

} // namespace lictor
