#pragma once

#include "terms/result.h"

#include <QDialog>
#include <QTimer>

#include <map>
#include <vector>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lictor {

class FleetSession;
class StateBadge;

/// A dialog with a form and one verb. Faults stand under their fields: they appear half a second after the last keystroke or when the verb
/// is pressed, and go as soon as the value is right (screens 5.1). Opened with `open()`, deletes itself.
class FormDialog : public QDialog {
    Q_OBJECT
public:
    FormDialog(FleetSession &session, const QString &title, const QString &verb, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    void carriedOut(); ///< the verb was carried out

protected:
    struct Fault {
        QWidget *field;
        QString text;
    };
    /// What is wrong with the form as it stands.
    virtual std::vector<Fault> faults() const { return {}; }
    /// Does it; an error is shown above the buttons and the dialog stays.
    virtual Result<void> carryOut() = 0;
    /// A field changed: for what follows from it.
    virtual void follow() { }

    FleetSession &session() const { return m_session; }
    QVBoxLayout *body() const { return m_body; } ///< above the verb; introductions and tables
    QFormLayout *form() const { return m_form; }
    QPushButton *verb() const { return m_verb; }

    /// A row of the form; the label names the field. What stands beside the field, if anything, is its trailing.
    QLabel *addField(const QString &label, QWidget *field, QWidget *trailing = nullptr);
    /// A line of muted text below the field added last.
    QLabel *addHint(const QString &text);
    /// Watches a field of a type that forms have.
    void watch(QWidget *field);
    void showTrouble(const QString &text);
    /// As wide as so many characters, and as high as the text then needs.
    void fit(int characters);
    /// For what cannot be taken back by the device itself: Cancel is the default, the verb is in the critical colour.
    void makeCautious();
    /// Calls follow() and looks at the faults; as watched fields do.
    void touched();
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showFaults(bool complain);
    void paintHints();

    FleetSession &m_session;
    QVBoxLayout *m_body;
    QFormLayout *m_form;
    StateBadge *m_trouble;
    QPushButton *m_verb, *m_cancel;
    bool m_cautious = false;
    QTimer m_pause;
    std::map<QWidget *, StateBadge *> m_badges; // by field
    std::vector<QLabel *> m_hints;
};

/// A muted text in the palette's own colour; call again when the palette changes.
void paintMuted(QLabel *label);

} // namespace lictor
