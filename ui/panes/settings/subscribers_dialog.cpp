#include "setting_panes/subscribers_dialog.h"

#include "dialogs/form_dialog.h"
#include "session/fleet_session.h"
#include "settings/server_choice.h"
#include "widgets/column_fill.h"
#include "widgets/notice.h"
#include "widgets/table_view.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace lictor {

namespace {

/// Which server the profile's messages go to, or any URL.
class SubscribersUrlDialog : public FormDialog {
    Q_DECLARE_TR_FUNCTIONS(SubscribersUrlDialog)

public:
    SubscribersUrlDialog(FleetSession &fleetSession, const QString &url, QWidget *parent)
        : FormDialog(fleetSession, tr("Edit Subscribers URL"), tr("OK"), parent), m_server(new QComboBox(this)),
          m_url(new QLineEdit(this)), m_remark(new Notice(this))
    {
        setObjectName(QStringLiteral("subscribersUrlDialog"));
        for (const ServerChoice &choice : serverChoices(fleetSession.fleet()))
            m_server->addItem(choice.name, urlOf(choice.url));
        m_server->addItem(tr("Another URL"));
        m_url->setText(urlOf(url));
        addField(tr("&Server:"), m_server);
        addField(tr("&URL:"), m_url);
        body()->addWidget(m_remark);
        body()->addStretch(1);
        choose(m_url->text());
        connect(m_server, &QComboBox::activated, this, [this](int index) {
            if (const QString chosen = m_server->itemData(index).toString(); !chosen.isEmpty())
                m_url->setText(chosen);
            else
                m_url->setFocus();
        });
        connect(m_url, &QLineEdit::textChanged, this, [this] { choose(typed()); });
        connect(m_remark, &Notice::acted, this, [this] { m_url->setText(m_better); });
        m_server->setFocus();
        fit(100);
    }
    /// Empty: the default.
    QString url() const { return typed() == session().catalog().licenseUrl() ? QString() : typed(); }

protected:
    std::vector<Fault> faults() const override
    {
        if (typed().isEmpty())
            return {{m_url, tr("Enter a URL, or choose the Smart Software Manager.")}};
        const UrlRemark remark = remarkOnSubscribers(session().fleet(), url());
        return remark.isFault ? std::vector<Fault>{{m_url, remark.text}} : std::vector<Fault>();
    }
    void follow() override
    {
        const UrlRemark remark = remarkOnSubscribers(session().fleet(), url());
        m_better = remark.better;
        if (remark.isFault || remark.text.isEmpty())
            m_remark->clear();
        else
            m_remark->set(remark.tone, remark.text, m_better.isEmpty() ? QString() : tr("Use &http"));
    }
    Result<void> carryOut() override { return {}; }

private:
    QString urlOf(const QString &url) const { return url.isEmpty() ? session().catalog().licenseUrl() : url; }
    QString typed() const { return m_url->text().trimmed(); }
    void choose(const QString &url)
    {
        const int found = m_server->findData(url);
        m_server->setCurrentIndex(found < 0 ? m_server->count() - 1 : found);
    }

    QComboBox *m_server;
    QLineEdit *m_url;
    Notice *m_remark;
    QString m_better;
};

class ProfileDialog : public FormDialog {
    Q_DECLARE_TR_FUNCTIONS(ProfileDialog)

public:
    ProfileDialog(FleetSession &fleetSession, QString url, QWidget *parent)
        : FormDialog(fleetSession, tr("Edit Subscription Profile"), tr("OK"), parent), m_url(std::move(url)),
          m_model(new QStandardItemModel(1, 1, this)), m_subscribers(new TableView(tr("Subscribers"), this))
    {
        setObjectName(QStringLiteral("profileDialog"));
        auto *name = new QLineEdit(QStringLiteral("License"), this);
        name->setReadOnly(true);
        name->setToolTip(tr("Licensing needs this profile under its name; it cannot be removed (TRN-2)."));
        addField(tr("&Name:"), name);
        auto *http = new QGroupBox(tr("Deliver Subscriptions Using HTTP transport"), this);
        m_model->setHorizontalHeaderLabels({tr("Subscribers")});
        m_subscribers->setModel(m_model);
        m_subscribers->setSelectionMode(QAbstractItemView::SingleSelection);
        new ColumnFill(m_subscribers, 0);
        m_subscribers->showAllRows();
        auto *editButton = new QPushButton(tr("&Edit"), this);
        editButton->setObjectName(QStringLiteral("editSubscribers"));
        editButton->setAutoDefault(false);
        auto *column = new QVBoxLayout(http);
        column->addWidget(m_subscribers);
        column->addWidget(editButton, 0, Qt::AlignLeading);
        body()->addWidget(http);
        body()->addStretch(1);
        connect(editButton, &QPushButton::clicked, this, [this] { openUrl(); });
        connect(m_subscribers, &TableView::chosen, this, [this] { openUrl(); });
        showUrl();
        m_subscribers->selectRow(0);
        m_subscribers->setFocus();
        fit(100);
    }
    QString url() const { return m_url; }

protected:
    Result<void> carryOut() override { return {}; }

private:
    void showUrl() { m_model->setItem(0, 0, new QStandardItem(m_url.isEmpty() ? session().catalog().licenseUrl() : m_url)); }
    void openUrl()
    {
        auto *dialog = new SubscribersUrlDialog(session(), m_url, this);
        connect(dialog, &FormDialog::carriedOut, this, [this, dialog] {
            m_url = dialog->url();
            showUrl();
            m_subscribers->selectRow(0);
        });
        dialog->open();
    }

    QString m_url;
    QStandardItemModel *m_model;
    TableView *m_subscribers;
};

} // namespace

void openProfileDialog(FleetSession &session, const QString &url, QWidget *parent, std::function<void(const QString &)> accepted)
{
    auto *dialog = new ProfileDialog(session, url, parent);
    QObject::connect(
        dialog, &FormDialog::carriedOut, parent, [dialog, accepted = std::move(accepted)] { accepted(dialog->url()); });
    dialog->open();
}

} // namespace lictor
