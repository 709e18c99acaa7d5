#pragma once

#include "bulk/bulk_action.h"

#include <QStackedWidget>

#include <array>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace lictor {

class AccountCombo;
class CommonSettingsForm;
class FleetSession;
class TokenRows;
struct BulkOverview;

/// What an action on many devices needs to be told: a page an action.
class BulkFields : public QStackedWidget {
    Q_OBJECT
public:
    explicit BulkFields(FleetSession &session, QWidget *parent = nullptr);

    void choose(BulkKind kind);
    BulkAction action() const;
    void show(const BulkOverview &overview);
    void reload(); ///< tokens and accounts, as the fleet has them now
    void forgetSettings();
    QSize sizeHint() const override; ///< of the page that is shown, not of the largest
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

private:
    void add(BulkKind kind, QWidget *page);
    void addSentence(BulkKind kind, const QString &sentence);
    QWidget *registerPage();
    QWidget *movePage();
    QWidget *releasePage();
    QWidget *codesPage();
    void readCodes();
    void said(const QString &text, bool isFault);

    FleetSession &m_session;
    std::array<QWidget *, bulkKindCount> m_pages{};
    BulkKind m_kind = BulkKind::Register;
    TokenRows *m_token = nullptr;
    QCheckBox *m_force = nullptr;
    CommonSettingsForm *m_settings = nullptr;
    AccountCombo *m_account = nullptr;
    QLineEdit *m_version = nullptr;
    QLabel *m_file = nullptr;
    std::vector<inventory::CodeRow> m_codes;
};

} // namespace lictor
