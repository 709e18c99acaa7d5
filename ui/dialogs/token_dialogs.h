#pragma once

#include "dialogs/form_dialog.h"
#include "terms/id.h"

#include <functional>

class QCheckBox;
class QLineEdit;

namespace lictor {

/// *Create Registration Token* (UI-SSM-4).
class CreateTokenDialog : public FormDialog {
    Q_OBJECT
public:
    CreateTokenDialog(FleetSession &session, VirtualAccountId account, QWidget *parent);
    TokenId token() const { return m_token; } ///< that was made

protected:
    std::vector<Fault> faults() const override;
    Result<void> carryOut() override;
    void follow() override;

private:
    VirtualAccountId m_account;
    TokenId m_token;
    QLineEdit *m_description, *m_days;
    QLabel *m_recommendation;
    QCheckBox *m_export;
};

/// *Token*: the whole text, selected, to be copied (UI-SSM-5, TOK-6).
class TokenDialog : public QDialog {
    Q_OBJECT
public:
    TokenDialog(const QString &text, QWidget *parent);
};

/// Asks for a new token of the account and then shows it; `made` is told.
void openCreateTokenDialog(
    FleetSession &session, VirtualAccountId account, QWidget *parent, std::function<void(TokenId)> made = {});
void openTokenDialog(const QString &text, QWidget *parent);

} // namespace lictor
