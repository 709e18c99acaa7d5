#include "cli/grammar.h"

namespace lictor::cli {

namespace {

Command negationOf(const Command &command)
{
    Command negation = command;
    negation.isNegation = true;
    negation.negated = 0;
    for (size_t i = command.negated; i < negation.elements.size(); ++i)
        negation.elements[i].optional = true;
    negation.elements.insert(negation.elements.begin(), word("no", "Negate a command or set its defaults"));
    return negation;
}

} // namespace

const std::vector<Command> &grammar()
{
    static const std::vector<Command> table = [] {
        std::vector<Command> rows;
        for (const auto &part : {sessionCommands(), licenseCommands(), reservationCommands(), transportCommands(),
                 callHomeCommands(), contextCommands(), featureCommands(), vpnCommands(), systemCommands(), storageCommands(),
                 trustpoolCommands(), tlsProxyCommands(), interfaceCommands(), nameAndTimeCommands(), debugCommands(),
                 failoverCommands(), showCommands()}) {
            for (const Command &command : part) {
                rows.push_back(command);
                if (command.negated)
                    rows.push_back(negationOf(command));
            }
        }
        return rows;
    }();
    return table;
}

} // namespace lictor::cli
