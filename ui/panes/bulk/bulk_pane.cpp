#include "bulk_page/bulk_pane.h"

#include "bulk/bulk_desk.h"
#include "bulk_page/bulk_fields.h"
#include "bulk_page/outcome_view.h"
#include "session/fleet_session.h"
#include "session/job.h"
#include "widgets/caution.h"
#include "widgets/column_fill.h"
#include "widgets/empty_state.h"
#include "widgets/place.h"
#include "widgets/save_text.h"
#include "widgets/state_badge.h"
#include "widgets/table_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lictor {

BulkPane::BulkPane(FleetSession &session, QWidget *parent)
    : Pane(session, parent), m_desk(new BulkDesk(session, this)), m_head(new QLabel(this)), m_kind(new QComboBox(this)),
      m_fields(new BulkFields(session, this)), m_state(new StateBadge(this)), m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Canc&el"), this)), m_do(new QPushButton(this)),
      m_export(new QPushButton(tr("Ex&port List…"), this)), m_select(new QPushButton(tr("Select T&hose That Failed"), this)),
      m_again(new QPushButton(tr("Tr&y Again"), this)), m_codes(new QPushButton(tr("Sa&ve Codes…"), this)),
      m_stack(new QStackedWidget(this)), m_nothing(new EmptyState(this)), m_tree(new OutcomeView(*m_desk->outcomes(), this)),
      m_pools(new TableView(tr("Pools After It"), this))
{
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.25);
    larger.setBold(true);
    m_head->setFont(larger);
    m_head->setObjectName(QStringLiteral("bulkHead"));
    for (int kind = 0; kind < bulkKindCount; ++kind)
        m_kind->addItem(toLabel(BulkKind(kind)));
    m_kind->setObjectName(QStringLiteral("bulkAction"));
    m_kind->setMaxVisibleItems(bulkKindCount);
    auto *label = new QLabel(tr("&Action:"), this);
    label->setBuddy(m_kind);
    auto *chooser = new QHBoxLayout;
    chooser->addWidget(label);
    chooser->addWidget(m_kind);
    chooser->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_head);
    column->addLayout(chooser);
    column->addWidget(m_fields);
    m_stack->addWidget(makeOutcome());
    m_stack->addWidget(m_nothing);
    column->addWidget(m_stack, 1);
    column->addLayout(makeFoot());

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int kind) { m_fields->choose(BulkKind(kind)); });
    connect(m_fields, &BulkFields::changed, this, [this] { m_desk->setAction(m_fields->action()); });
    connect(m_desk, &BulkDesk::changed, this, &BulkPane::follow);
    connect(m_desk, &BulkDesk::progressed, this, [this](double fraction) { m_progress->setValue(int(fraction * 100)); });
    connect(m_desk, &BulkDesk::codesMade, this, &BulkPane::saveCodes);
    m_fields->choose(BulkKind::Register);
    follow();
}

QWidget *BulkPane::makeOutcome()
{
    m_pools->setModel(m_desk->pools());
    (new ColumnFill(m_pools, PoolChangeTable::License))
        ->giveWay(PoolChangeTable::License, 14)
        .giveWay(PoolChangeTable::Account, 12);
    auto *pools = new QWidget(this);
    m_poolsTitle = new QLabel(pools);
    m_poolsTitle->setBuddy(m_pools);
    auto *column = new QVBoxLayout(pools);
    column->setContentsMargins({});
    column->addWidget(m_poolsTitle);
    column->addWidget(m_pools, 1);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_tree);
    split->addWidget(pools);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    return split;
}

QLayout *BulkPane::makeFoot()
{
    m_do->setObjectName(QStringLiteral("doIt"));
    m_state->setObjectName(QStringLiteral("bulkState"));
    m_progress->setAccessibleName(tr("Progress"));
    m_codes->setObjectName(QStringLiteral("saveCodes"));
    m_again->setObjectName(QStringLiteral("tryAgain"));
    m_select->setObjectName(QStringLiteral("selectFailed"));
    m_export->setObjectName(QStringLiteral("exportList"));
    m_cancel->setObjectName(QStringLiteral("cancelBulk"));
    auto *said = new QHBoxLayout;
    said->addWidget(m_state, 1);
    said->addWidget(m_progress);
    said->addWidget(m_cancel);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_do, m_export, m_codes, m_select, m_again})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *foot = new QVBoxLayout;
    foot->addLayout(said);
    foot->addLayout(buttons);

    connect(m_do, &QPushButton::clicked, this, &BulkPane::confirm);
    connect(m_cancel, &QPushButton::clicked, m_desk, &BulkDesk::cancel);
    connect(m_again, &QPushButton::clicked, this, [this] { m_desk->result() ? m_desk->tryAgain() : m_desk->preview(); });
    connect(m_export, &QPushButton::clicked, this,
        [this] { saveText(tr("Export List"), m_desk->outcomes()->asCsv(), this, TextKind::Csv); });
    connect(m_codes, &QPushButton::clicked, this, &BulkPane::saveCodes);
    connect(m_select, &QPushButton::clicked, this, [this] { Q_EMIT goTo(path(), Subject{m_desk->result()->refused, {}, {}}); });
    return foot;
}

QStringList BulkPane::path() const { return place("Configuration > Selected Devices"); }

void BulkPane::show(const Subject &subject)
{
    if (subject.devices != m_desk->devices())
        m_fields->forgetSettings();
    m_desk->setDevices(subject.devices);
    m_fields->reload();
}

void BulkPane::refresh(const ChangeSet &changes)
{
    if (changes.account)
        m_fields->reload();
}

void BulkPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    m_desk->setShown(true);
}

void BulkPane::hideEvent(QHideEvent *event)
{
    Pane::hideEvent(event);
    m_desk->setShown(false);
}

QString BulkPane::head() const
{
    const QString count = tr("%n device(s) selected", nullptr, int(m_desk->devices().size()));
    const auto &overview = m_desk->overview();
    return overview
        ? tr("%1 (%2, %3)")
              .arg(count, tr("%n model(s)", nullptr, overview->models), tr("%n virtual account(s)", nullptr, overview->accounts))
        : count;
}

void BulkPane::follow()
{
    using State = BulkDesk::State;
    m_head->setText(head());
    if (m_desk->overview())
        m_fields->show(*m_desk->overview());
    const State state = m_desk->state();
    const bool doing = state == State::Doing, waits = doing || (state == State::Trying && m_desk->job());
    const bool empty = m_desk->outcomes()->groups().empty();
    m_kind->setEnabled(!doing);
    m_fields->setEnabled(!doing);
    const bool samePools = m_desk->pools()->isEmpty();
    m_pools->setVisible(!samePools);
    m_poolsTitle->setText(samePools ? tr("Pools after it: as they are now.") : tr("P&ools after it:"));
    m_progress->setVisible(waits);
    m_cancel->setVisible(waits);
    if (!waits)
        m_progress->reset();

    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (state == State::Choosing)
        m_nothing->set(Tone::Info, whyIncomplete(m_desk->action()),
            tr("Nothing is done before you have seen what will happen to which device."));
    else if (empty)
        m_nothing->set(Tone::Info, m_desk->whyNotDo());

    const auto count = int(m_desk->toDoCount());
    m_do->setText(count > 0 ? tr("&Do It for %n Device(s)", nullptr, count) : tr("&Do It"));
    const QString why = m_desk->whyNotDo();
    m_do->setEnabled(why.isEmpty());
    m_do->setToolTip(why);
    m_export->setEnabled(!empty);
    m_export->setToolTip(empty ? tr("There is no list yet.") : QString());
    followResult();
}

void BulkPane::followResult()
{
    using State = BulkDesk::State;
    const auto &result = m_desk->result();
    const bool failed = result && !result->refused.empty();
    m_select->setVisible(failed);
    m_again->setVisible(failed || m_desk->state() == State::Cancelled);
    m_codes->setVisible(result && !result->codes.empty());
    const auto say = [this](Tone tone, const QString &text) {
        m_state->set(tone, text);
        m_state->setVisible(!text.isEmpty());
    };
    if (!result) {
        const QString why = m_desk->state() == State::Choosing ? QString() : m_desk->whyNotDo();
        const bool refused = m_desk->state() == State::Ready && !why.isEmpty();
        say(refused ? Tone::Attention : Tone::Info,
            m_desk->state() == State::Ready && !refused ? tr("Tried on a copy of the fleet as it stands; nothing is done yet.")
                                                        : why);
    } else if (result->error) {
        say(Tone::Critical, result->error->sentence());
    } else if (!failed) {
        say(Tone::Positive, tr("Done for %n device(s). Undo takes it back.", nullptr, int(result->done)));
    } else {
        say(Tone::Attention,
            tr("Done for %1 of %n device(s). The column Last Action says why the others were refused.", nullptr,
                int(result->done + result->refused.size()))
                .arg(QLocale().toString(qlonglong(result->done))));
    }
}

void BulkPane::confirm()
{
    const std::vector<BulkGroup> warnings = m_desk->warnings();
    if (warnings.empty()) {
        m_desk->doIt();
        return;
    }
    QStringList consequences;
    for (const BulkGroup &group : warnings)
        consequences += tr("• %n device(s): %1", nullptr, int(group.devices.size())).arg(group.effect.sentence);
    ask({m_kind->currentText(), tr("%1 on %n device(s)?", nullptr, int(m_desk->toDoCount())).arg(m_kind->currentText()),
            consequences.join(u'\n') + u"\n\n" + tr("Undo will still be possible in Lictor."), m_kind->currentText()},
        this, [this] { m_desk->doIt(); });
}

void BulkPane::saveCodes()
{
    if (m_desk->result())
        saveText(tr("Save Codes"), QString::fromUtf8(report::reservationCsv(m_desk->result()->codes)), this, TextKind::Csv);
}

} // namespace lictor
