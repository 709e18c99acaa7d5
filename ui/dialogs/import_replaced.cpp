#include "dialogs/import_replaced.h"

#include "import/import_draft.h"
#include "import/import_rows.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>

#include <algorithm>

namespace lictor {

ImportReplaced::ImportReplaced(ImportDraft &draft, ImportRows &rows, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_rows(rows), m_question(new QLabel(this)),
      m_replaced(new QRadioButton(tr("Repl&aced"), this)), m_apart(new QRadioButton(tr("A new &device"), this))
{
    m_replaced->setToolTip(
        tr("The fleet's device gets this serial number and keeps its configuration; it has to be registered again"));
    m_apart->setToolTip(tr("The fleet's device stays as it is; this one is added beside it under a name of its own"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_question);
    line->addWidget(m_replaced);
    line->addWidget(m_apart);
    line->addStretch(1);
    connect(m_replaced, &QRadioButton::clicked, this, [this] { choose(false); });
    connect(m_apart, &QRadioButton::clicked, this, [this] { choose(true); });
    hide();
}

void ImportReplaced::show(const std::vector<int> &rows)
{
    m_asking.clear();
    std::copy_if(
        rows.begin(), rows.end(), std::back_inserter(m_asking), [this](int row) { return m_rows.asksWhetherReplaced(row); });
    setVisible(!m_asking.empty());
    if (m_asking.empty())
        return;
    m_question->setText(tr("The fleet has %n device(s) of this name with another serial number:", nullptr, int(m_asking.size())));
    const auto apart =
        std::count_if(m_asking.begin(), m_asking.end(), [this](int row) { return m_draft.isApart(m_rows.placeOf(row)); });
    for (QRadioButton *button : {m_replaced, m_apart})
        button->setAutoExclusive(false); // where the rows are of both kinds, neither is checked
    m_replaced->setChecked(apart == 0);
    m_apart->setChecked(size_t(apart) == m_asking.size());
    for (QRadioButton *button : {m_replaced, m_apart})
        button->setAutoExclusive(true);
}

void ImportReplaced::choose(bool apart)
{
    std::vector<inventory::RowPlace> places;
    for (const int row : m_asking)
        places.push_back(m_rows.placeOf(row));
    m_draft.setApart(places, apart);
}

} // namespace lictor
