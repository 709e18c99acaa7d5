#pragma once

#include "widgets/pane.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace lictor {

class EmptyState;
class StateBadge;

/// What surrounds every pane: path, device, banner, and the foot with changes, Apply, Reset and Preview Commands.
class PaneFrame : public QWidget {
    Q_OBJECT
public:
    explicit PaneFrame(FleetSession &session, QWidget *parent = nullptr);

    /// What stands above a pane.
    struct Head {
        QStringList path; ///< as it is shown
        bool namesDevice = false; ///< the pane shows the subject's device
    };
    /// Shows a pane of the stack (which takes it at the first time) for the subject.
    void showPane(Pane *pane, const Head &head, const Subject &subject);
    /// In place of a pane: why there is none.
    void showReason(const Head &head, const Subject &subject, const QString &reason);
    Pane *pane() const { return m_pane; }

    void apply();
    void applyAsPreferred(); ///< with its preview first where the user wants that
    void reset();
    void preview();

public Q_SLOTS:
    void update();

Q_SIGNALS:
    void pathChosen(int elements); ///< a link of the path line: so many of its elements

protected:
    void changeEvent(QEvent *event) override;

private:
    void showHead(const Head &head, const Subject &subject);
    Pane::Banner openFailure() const;
    void announceOpenFailure();
    void paintBanner(Tone tone);
    void paintPath();

    FleetSession &m_session;
    Pane *m_pane = nullptr;
    Subject m_subject;
    QStringList m_shownPath;
    QLabel *m_path, *m_device, *m_changes;
    QWidget *m_bannerFrame, *m_foot;
    StateBadge *m_banner;
    QToolButton *m_closeBanner;
    QStackedWidget *m_stack;
    EmptyState *m_reason;
    QPushButton *m_apply, *m_reset, *m_preview;
    Tone m_bannerTone = Tone::Info;
};

} // namespace lictor
