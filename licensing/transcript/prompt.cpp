#include "transcript/prompt.h"

#include "transcript/text.h"

#include <algorithm>
#include <array>

namespace lictor::transcript {

namespace {

constexpr size_t longestHost = 63, longestPrompt = 160;

bool isHostCharacter(char c) { return isLetter(c) || isDigit(c) || c == '.' || c == '_' || c == '-'; }

constexpr std::array unitWords{"pri", "sec"};
constexpr std::array stateWords{
    "act", "stby", "actNoFailover", "stbyNoFailover", "actonly", "control", "data", "master", "slave"};

bool isUnit(std::string_view word) { return std::find(unitWords.begin(), unitWords.end(), word) != unitWords.end(); }
bool isState(std::string_view word) { return std::find(stateWords.begin(), stateWords.end(), word) != stateWords.end(); }

/// `fw-1/admin/pri/act`, the parts in any order.
bool readParts(std::string_view parts, Prompt &prompt)
{
    while (true) {
        const size_t end = parts.find('/');
        const std::string_view part = parts.substr(0, end);
        if (part.empty() || part.size() > longestHost)
            return false;
        if (isUnit(part))
            prompt.unit = part;
        else if (isState(part))
            prompt.state = part;
        else if (prompt.host.empty())
            prompt.host = part;
        else
            prompt.context = part;
        if (end == std::string_view::npos)
            break;
        parts.remove_prefix(end + 1);
    }
    return !prompt.host.empty() && (isLetter(prompt.host[0]) || isDigit(prompt.host[0])) && prompt.host.back() != '-';
}

} // namespace

std::optional<Prompt> readPrompt(std::string_view line)
{
    while (line.starts_with(' '))
        line.remove_prefix(1);
    Prompt prompt;
    if (line == ">" || line.starts_with("> ")) {
        prompt.command = trimmed(line.substr(1));
        return prompt;
    }
    size_t end = 0;
    while (end < line.size() && end < longestPrompt && (isHostCharacter(line[end]) || line[end] == '/'))
        ++end;
    if (end == 0 || end == line.size() || !readParts(line.substr(0, end), prompt))
        return std::nullopt;
    if (line[end] == '(') {
        const size_t close = line.find(')', end);
        if (close == std::string_view::npos || close > longestPrompt)
            return std::nullopt;
        const std::string_view mode = line.substr(end + 1, close - end - 1);
        prompt.configures = mode.starts_with("config") || mode.starts_with("cfg");
        end = close + 1;
    }
    if (line.substr(end).starts_with(" /")) { // `Firepower /scope/sub* # `
        const size_t sign = line.find('#', end);
        if (sign == std::string_view::npos || sign > longestPrompt
            || !std::all_of(line.begin() + end + 2, line.begin() + sign,
                [](char c) { return isHostCharacter(c) || c == '/' || c == '*' || c == ' '; }))
            return std::nullopt;
        prompt.isFxos = true;
        end = sign;
    }
    if (end == line.size() || (line[end] != '#' && line[end] != '>'))
        return std::nullopt;
    prompt.command = trimmed(line.substr(end + 1));
    if (line[end] == '>' && !prompt.command.empty() && !isLetter(prompt.command[0]))
        return std::nullopt; // a comparison, an arrow
    return prompt;
}

} // namespace lictor::transcript
