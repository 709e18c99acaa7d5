#include "fleet_panes/fault_dialog.h"

#include "dialogs/form_dialog.h"
#include "fleet/fault_words.h"
#include "session/fleet_session.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>

namespace lictor {

namespace {
/// Of the fleet; the form has faults of its own.
using SetFault = Fault;
class FaultDialog : public FormDialog {
    Q_DECLARE_TR_FUNCTIONS(FaultDialog)

public:
    FaultDialog(FleetSession &fleetSession, QWidget *parent)
        : FormDialog(fleetSession, tr("Add Fault"), tr("Add Fault"), parent), m_kind(new QComboBox(this)),
          m_place(new QComboBox(this)), m_name(new QLineEdit(this)), m_certificate(new QComboBox(this)),
          m_skew(new QLineEdit(QStringLiteral("+10m"), this)), m_from(new QLineEdit(this)),
          m_length(new QLineEdit(QStringLiteral("100d"), this)), m_count(new QLineEdit(this))
    {
        const auto kind = [this](FaultKind value, const QString &text) { m_kind->addItem(text, int(value)); };
        kind(FaultKind::Outage, tr("Outage: nothing arrives"));
        kind(FaultKind::Certificate, tr("Certificate: the server's is not trusted"));
        kind(FaultKind::Dns, tr("DNS: names are not resolved"));
        kind(FaultKind::ClockSkew, tr("Clock skew: the device's clock is wrong"));
        kind(FaultKind::ProxyAuth, tr("Proxy authentication: the proxy refuses"));
        kind(FaultKind::LostReply, tr("Lost reply: the request arrives, the answer does not"));
        const auto certificate = [this](
                                     CertificateFault value, const QString &text) { m_certificate->addItem(text, int(value)); };
        certificate(CertificateFault::UntrustedCa, tr("signed by a CA that is not trusted"));
        certificate(CertificateFault::WrongUsage, tr("not for servers"));
        certificate(CertificateFault::SelfSigned, tr("self-signed"));
        certificate(CertificateFault::Expired, tr("expired"));

        addField(tr("&Kind:"), m_kind);
        addField(tr("&Of:"), m_place);
        m_nameLabel = addField(tr("&Name:"), m_name);
        m_certificateLabel = addField(tr("Cer&tificate:"), m_certificate);
        m_skewLabel = addField(tr("&Skew:"), m_skew);
        addField(tr("&From:"), m_from);
        m_from->setPlaceholderText(tr("now"));
        addHint(tr("Empty: from now on. Otherwise a time such as 2026-03-01, or +10d."));
        addField(tr("&Lasts:"), m_length);
        m_length->setPlaceholderText(tr("until it is cleared"));
        addHint(tr("90d, 36h, 10m or 1d12h. Empty: until it is cleared."));
        addField(tr("&Messages:"), m_count);
        m_count->setPlaceholderText(tr("all"));
        addHint(tr("How many messages it meets. Empty: all."));
        m_names->setModel(new QStringListModel(m_names));
        m_names->setCaseSensitivity(Qt::CaseInsensitive);
        m_names->setFilterMode(Qt::MatchContains);
        m_name->setCompleter(m_names);
        fit(72);
    }

protected:
    void follow() override
    {
        listPlaces();
        const FaultKind kind = chosenKind();
        const FaultPlace place = chosenPlace();
        form()->setRowVisible(rowOf(m_nameLabel), isNamed(place));
        form()->setRowVisible(rowOf(m_certificateLabel), kind == FaultKind::Certificate);
        form()->setRowVisible(rowOf(m_skewLabel), kind == FaultKind::ClockSkew);
        offerNames(place);
    }
    std::vector<Fault> faults() const override
    {
        std::vector<Fault> found;
        (void)read(&found);
        return found;
    }
    Result<void> carryOut() override
    {
        const auto outcome = session().perform(AddFault{read(nullptr)});
        if (!outcome)
            return tl::unexpected(outcome.error());
        return {};
    }

private:
    FaultKind chosenKind() const { return FaultKind(m_kind->currentData().toInt()); }
    FaultPlace chosenPlace() const { return FaultPlace(m_place->currentData().toInt()); }
    static bool isNamed(FaultPlace place)
    {
        return place == FaultPlace::Satellite || place == FaultPlace::Device || place == FaultPlace::Chassis
            || place == FaultPlace::Url;
    }
    int rowOf(QWidget *label) const
    {
        int row = 0;
        QFormLayout::ItemRole role{};
        form()->getWidgetPosition(label, &row, &role);
        return row;
    }
    /// What a fault of this kind can be of; the choice stays where it still can.
    void listPlaces()
    {
        if (m_listedFor == int(chosenKind()))
            return;
        m_listedFor = int(chosenKind());
        const QVariant before = m_place->currentData();
        const QSignalBlocker quiet(m_place);
        m_place->clear();
        const auto place = [this](FaultPlace value, const QString &text) {
            if (canBeOf(chosenKind(), value))
                m_place->addItem(text, int(value));
        };
        place(FaultPlace::Manager, tr("the Smart Software Manager"));
        place(FaultPlace::Everybody, tr("everybody"));
        place(FaultPlace::Device, tr("a device"));
        place(FaultPlace::Chassis, tr("a chassis"));
        place(FaultPlace::Satellite, tr("an On-Prem server"));
        place(FaultPlace::Proxy, tr("proxies"));
        place(FaultPlace::Url, tr("URLs that begin so"));
        m_place->setCurrentIndex(std::max(0, m_place->findData(before)));
    }
    void offerNames(FaultPlace place)
    {
        if (std::exchange(m_offeredFor, int(place)) == int(place))
            return;
        QStringList names;
        const auto add = [&names](auto, const auto &row) { names << row.name; };
        if (place == FaultPlace::Device)
            session().fleet().devices().each(add);
        else if (place == FaultPlace::Chassis)
            session().fleet().chassis().each(add);
        else if (place == FaultPlace::Satellite)
            session().fleet().satellites().each(add);
        static_cast<QStringListModel *>(m_names->model())->setStringList(names);
    }

    /// The fault of the form; what cannot be read is told.
    SetFault read(std::vector<Fault> *wrong) const
    {
        const Fleet &fleet = session().fleet();
        const auto tell = [wrong](QWidget *field, const QString &text) {
            if (wrong)
                wrong->push_back({field, text});
        };
        const auto tellError = [&](QWidget *field, const Error &error) {
            //: why, and what to do
            tell(field, tr("%1; %2.").arg(error.why, error.remedy));
        };
        SetFault fault;
        fault.kind = chosenKind();
        fault.place = chosenPlace();
        fault.certificate = CertificateFault(m_certificate->currentData().toInt());
        const QString name = m_name->text().trimmed();
        switch (fault.place) {
        case FaultPlace::Device:
            if (!(fault.device = fleet.findDevice(name)))
                tell(m_name, tr("There is no device of this name. Begin to type and choose one."));
            break;
        case FaultPlace::Chassis:
            if (!(fault.chassis = fleet.findChassis(name)))
                tell(m_name, tr("There is no chassis of this name. Begin to type and choose one."));
            break;
        case FaultPlace::Satellite:
            if (!(fault.satellite = fleet.findSatellite(name)))
                tell(m_name, tr("There is no On-Prem server of this name. Begin to type and choose one."));
            break;
        case FaultPlace::Url:
            fault.url = name;
            if (name.isEmpty())
                tell(m_name, tr("A beginning of URLs is needed, such as https://smartreceiver."));
            break;
        case FaultPlace::Everybody:
        case FaultPlace::Manager:
        case FaultPlace::Proxy: break;
        }
        if (fault.kind == FaultKind::ClockSkew) {
            const auto skew = skewFrom({}, m_skew->text().trimmed());
            if (!skew)
                tellError(m_skew, skew.error());
            else if ((fault.skew = *skew) == Duration::zero())
                tell(m_skew, tr("A clock that is right is no fault. Enter for example +10m or -400d."));
        }
        readTimes(fault, tell, tellError);
        return fault;
    }
    template <class Tell, class TellError> void readTimes(SetFault &fault, const Tell &tell, const TellError &tellError) const
    {
        const Instant now = session().fleet().now;
        fault.from = now;
        if (const QString from = m_from->text().trimmed(); !from.isEmpty()) {
            if (const auto begin = beginFrom({}, from, now))
                fault.from = *begin;
            else
                tellError(m_from, begin.error());
        }
        if (const QString length = m_length->text().trimmed(); !length.isEmpty()) {
            if (const auto lasting = lengthFrom({}, length); !lasting)
                tellError(m_length, lasting.error());
            else if (fault.until = fault.from + *lasting; *lasting == Duration::zero() || *fault.until <= now)
                tell(m_length, tr("It would be over before the fleet's clock, %1. Enter a longer time.").arg(toReadable(now)));
        }
        if (const QString count = m_count->text().trimmed(); !count.isEmpty()) {
            bool isNumber = false;
            fault.left = count.toUInt(&isNumber);
            if (!isNumber || *fault.left == 0)
                tell(m_count, tr("A number of messages is at least 1. Leave it empty for all."));
        }
    }

    QComboBox *m_kind, *m_place;
    QLineEdit *m_name;
    QComboBox *m_certificate;
    QLineEdit *m_skew, *m_from, *m_length, *m_count;
    QLabel *m_nameLabel = nullptr, *m_certificateLabel = nullptr, *m_skewLabel = nullptr;
    QCompleter *m_names = new QCompleter(this);
    int m_listedFor = -1, m_offeredFor = -1;
};

} // namespace

void openFaultDialog(FleetSession &session, QWidget *parent) { (new FaultDialog(session, parent))->open(); }

} // namespace lictor
