#include "cli/configure.h"
#include "cli/feature_rules.h"
#include "fleet/licensed_lines.h"

#include <QRegularExpression>

#include <algorithm>

namespace lictor::cli {

namespace {

std::pair<int, int> vlans(const Vocabulary &) { return {1, 4094}; }
std::pair<int, int> securityLevels(const Vocabulary &) { return {0, 100}; }

/// The name as the device writes it: `e1/1` is Ethernet1/1. A kind that is none of the device's own stays as typed.
QString wholeName(const QString &typed)
{
    static const QStringList kinds{QStringLiteral("Ethernet"), QStringLiteral("GigabitEthernet"),
        QStringLiteral("TenGigabitEthernet"), QStringLiteral("Management"), QStringLiteral("Port-channel"), QStringLiteral("BVI"),
        QStringLiteral("Vlan"), QStringLiteral("Tunnel"), QStringLiteral("Loopback")};
    const auto digit = std::find_if(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); });
    const QString kind = typed.left(std::distance(typed.begin(), digit));
    const QStringList meant =
        kinds.filter(QRegularExpression(u'^' + QRegularExpression::escape(kind), QRegularExpression::CaseInsensitiveOption));
    return meant.size() == 1 ? QString(meant.front() + typed.sliced(kind.size())) : typed;
}

/// Makes the interface if there is none of this name, and enters it.
Answer interface(Call &call)
{
    const QString name = wholeName(*call.parsed.argument());
    static const QRegularExpression form(QStringLiteral("^[A-Za-z][A-Za-z-]*[0-9]+(?:/[0-9]+){0,2}(?:\\.[1-9][0-9]*)?$"));
    if (!form.match(name).hasMatch())
        return Answer::refused(
            QStringLiteral("\"%1\" is no interface; give one such as Ethernet1/1 or Ethernet1/1.100").arg(name.left(40)));
    const QString line = u"interface " + name;
    Configuration edited = *call.device().running;
    if (call.negated) {
        if (!removeLine(edited, line))
            return Answer::refused(
                QStringLiteral("%1 is not configured; show running-config lists the interfaces that are").arg(name));
    } else if (!holdsLine(edited, line)) {
        addLine(edited, line);
    }
    Answer answer = configure(call, std::move(edited));
    if (answer.ok) {
        call.mode = call.negated ? Mode::Configuration : Mode::Interface;
        call.block = line;
    }
    return answer;
}

QString whyOutside(const Call &call, std::pair<int, int> range, const char *remedy)
{
    const QString typed = *call.parsed.argument();
    bool fits = false;
    const int number = typed.toInt(&fits);
    return fits && number >= range.first && number <= range.second ? QString()
                                                                   : QStringLiteral("%1 is outside %2 to %3; %4")
                                                                         .arg(typed.left(20))
                                                                         .arg(range.first)
                                                                         .arg(range.second)
                                                                         .arg(QLatin1StringView(remedy));
}

Answer vlan(Call &call)
{
    if (call.negated)
        return keepInBlock(call);
    QString why = whyOutside(call, vlans({call.catalog}), "give the number of a VLAN");
    if (why.isEmpty())
        why = whyNoVlan({call.fleet, call.catalog, call.id}, call.block);
    return why.isEmpty() ? keepInBlock(call) : Answer::refused(why);
}

Answer securityLevel(Call &call)
{
    const QString why =
        call.negated ? QString() : whyOutside(call, securityLevels({call.catalog}), "give how far the interface is trusted");
    return why.isEmpty() ? keepInBlock(call) : Answer::refused(why);
}

Command inInterface(std::vector<Element> elements, Answer (*run)(Call &) = keepInBlock)
{
    Command command;
    command.elements = std::move(elements);
    command.modes = Mode::Interface;
    command.run = run;
    command.negated = 1;
    command.carried = true;
    return command;
}

} // namespace

std::vector<Command> interfaceCommands()
{
    Command opening;
    opening.elements = {word("interface", "Configure an interface"), text("WORD", "Its name, with .N that of a subinterface")};
    opening.modes = anyConfiguration;
    opening.run = interface;
    opening.negated = 2;
    opening.carried = true;
    return {
        opening,
        inInterface({word("vlan", "Assign a VLAN to the interface"), number(vlans, "Number of the VLAN")}, vlan),
        inInterface({word("nameif", "Name the interface"), text("WORD", "The name")}),
        inInterface({word("security-level", "Set how far it is trusted"), number(securityLevels, "The level")}, securityLevel),
        inInterface({word("ip", "Configure its address"), word("address", "The address"), line("Address and mask")}),
        inInterface({word("management-only", "Let only management traffic through")}),
        inInterface({word("shutdown", "Turn the interface off")}),
    };
}

} // namespace lictor::cli
