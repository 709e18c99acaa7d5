#pragma once

#include <QTimer>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace lictor {

class EditMark;
class SettingGrid;

/// A setting in a grid: the bar of an edit that was not applied, a label, the field, and a note that says what the value means or what is
/// wrong with it. A fault appears half a second after the last keystroke or when the field is left, and goes at once (screens 5.1).
class SettingRow : public QObject {
    Q_OBJECT
public:
    void setShown(bool shown);
    bool isShown() const;
    void setEdited(bool edited, const QString &was);
    void note(const QString &text);
    /// Why the value cannot be applied and which could; a link that puts it right stands behind it.
    void fault(const QString &text, const QString &link = {});
    const QString &fault() const { return m_fault; }
    void enable(bool enabled, const QString &whyNot);

Q_SIGNALS:
    void linkActivated(const QString &link); ///< in the note

private:
    friend class SettingGrid;
    SettingRow(SettingGrid *grid, QWidget *field);
    bool isBeingTyped() const;
    void showNote();

    SettingGrid *m_grid;
    EditMark *m_mark;
    QLabel *m_label = nullptr; ///< null where the control is its own label
    QWidget *m_field;
    QLabel *m_note;
    QString m_was, m_fault;
    QString m_text; ///< of the note, once it is to be seen
    QTimer m_pause;
};

/// Settings one below the other.
class SettingGrid : public QWidget {
    Q_OBJECT
public:
    explicit SettingGrid(QWidget *parent = nullptr);

    /// Below the rows there are, the note beside the field. Without a label the field is its own.
    SettingRow *addRow(const QString &label, QWidget *field);
    /// For a field that takes the whole width; the note is below it.
    SettingRow *addWideRow(const QString &label, QWidget *field);
    /// The first fault of a row that is shown; empty: all can be applied.
    QString fault() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    SettingRow *add(const QString &label, QWidget *field, bool wide);

    QGridLayout *m_grid;
    std::vector<SettingRow *> m_rows;
};

} // namespace lictor
