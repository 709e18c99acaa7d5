#pragma once

#include "entitlement/effective.h"

#include <QWidget>

class QLabel;
class QStandardItemModel;
class QToolButton;

namespace lictor {

class TableView;

/// *Explain*: the sum behind one line of *Effective Running Licenses*, the cap, the rule and what to change.
class ExplainPanel : public QWidget {
    Q_OBJECT
public:
    explicit ExplainPanel(QWidget *parent = nullptr);

    void show(const Fleet &fleet, const Catalog &catalog, DeviceId device, const entitlement::Line &line);
    /// The explanation in one sentence, as `lictorctl device effective --explain` prints it.
    QString sentence() const { return m_sentence; }

Q_SIGNALS:
    void closed();
    void useRequested(int contexts); ///< the suggestion was chosen

private:
    QLabel *m_title, *m_result, *m_text, *m_rule, *m_suggestion;
    QStandardItemModel *m_terms;
    TableView *m_sum;
    QString m_sentence;
};

} // namespace lictor
