#include "widgets/explain_panel.h"

#include "fleet/requests.h"
#include "widgets/table_view.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace lictor {

ExplainPanel::ExplainPanel(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_result(new QLabel(this)), m_text(new QLabel(this)), m_rule(new QLabel(this)),
      m_suggestion(new QLabel(this)), m_terms(new QStandardItemModel(0, 3, this)), m_sum(new TableView(tr("Sum"), this))
{
    setObjectName(QStringLiteral("explain"));
    setAccessibleName(tr("Explain"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_result->setWordWrap(true);
    for (QLabel *label : {m_text, m_rule, m_suggestion}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    }
    m_terms->setHorizontalHeaderLabels({tr("Unit"), tr("License"), tr("Amount")});
    m_terms->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_sum->setModel(m_terms);
    m_sum->setAlternatingRowColors(false);
    m_sum->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_sum->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);

    auto *copy = new QPushButton(tr("Cop&y Sentence"), this);
    auto *close = new QPushButton(tr("Close"), this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(copy);
    foot->addStretch(1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_result);
    column->addWidget(m_sum);
    column->addWidget(m_text);
    column->addWidget(m_suggestion);
    column->addWidget(m_rule);
    column->addLayout(foot);
    column->addStretch(1);

    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_sentence); });
    connect(close, &QPushButton::clicked, this, &ExplainPanel::closed);
    connect(m_suggestion, &QLabel::linkActivated, this, [this](const QString &link) { Q_EMIT useRequested(link.toInt()); });
}

void ExplainPanel::show(const Fleet &fleet, const Catalog &catalog, DeviceId device, const entitlement::Line &line)
{
    m_sentence = entitlement::explain(fleet, line);
    m_title->setText(featureLabel(line.feature));
    m_result->setText(tr("%1, %2").arg(entitlement::display(line), entitlement::display(line.status)));
    const bool hasSum = !line.terms.isEmpty() && line.sum;
    m_sum->setVisible(hasSum);
    if (hasSum) {
        const int capped = line.limit && *line.sum > *line.limit ? 1 : 0;
        m_sum->clearSpans();
        m_terms->setRowCount(int(line.terms.size()) + 1 + capped);
        const auto set = [this](int row, const QString &unit, const QString &license, const QString &amount, bool strong) {
            const QStringList cells{unit, license, amount};
            for (int column = 0; column < 3; ++column) {
                auto *item = new QStandardItem(cells[column]);
                QFont face = item->font();
                face.setBold(strong);
                item->setFont(face);
                if (column == 2)
                    item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
                m_terms->setItem(row, column, item);
            }
            if (license.isEmpty())
                m_sum->setSpan(row, 0, 1, 2);
        };
        int row = 0;
        for (const entitlement::Term &term : line.terms) {
            const Device *unit = fleet.devices().find(term.unit);
            set(row++, unit ? unit->name : QString(), licenseKindLabel(term.license),
                entitlement::display(line.feature, term.amount), false);
        }
        set(row++, tr("Sum"), {}, entitlement::display(line.feature, *line.sum), true);
        if (capped)
            set(row, tr("The platform allows"), {}, entitlement::display(line.feature, *line.limit), true);
        m_sum->showAllRows();
    }
    // The table and the line with the link say all that the sentence does.
    m_text->setText(m_sentence);
    m_text->setVisible(!hasSum);
    m_suggestion->setVisible(line.suggestion.has_value());
    if (line.suggestion) {
        const Device &shown = fleet.devices().at(device);
        const Group *group = fleet.groups().find(shown.group);
        const Device *leader = group ? fleet.devices().find(group->activeUnit()) : &shown;
        m_suggestion->setText(
            tr("%1 asks for more Context licenses than can be used: %2 would be enough. <a href=\"%2\">Use\u00a0%2</a>")
                .arg(leader ? leader->name : shown.name)
                .arg(*line.suggestion));
    }
    const QString rule = QString::fromLatin1(line.rule.data(), qsizetype(line.rule.size()));
    m_rule->setText(tr("Rule %1 · %2").arg(rule, catalog.model(fleet.devices().at(device).model).name));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, mutedText(muted));
    m_rule->setPalette(muted);
}

} // namespace lictor
