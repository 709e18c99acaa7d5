#include "cli/interpreter.h"

#include "cli/grammar.h"
#include "cli/help_text.h"
#include "cli/output_filter.h"
#include "cli/running_config.h"
#include "cli/typed_line.h"
#include "fleet/requests.h"
#include "terms/release.h"

namespace lictor::cli {

namespace {

const Command &commandOf(const Parsed &parsed) { return *static_cast<const Command *>(parsed.phrase); }

bool isIn(const Command &command, const Place &place)
{
    return !command.since || place.catalog.allows(*command.since, *place.model().series, releaseOf(place.device().version));
}

bool runsOn(const Command &command, const Place &place)
{
    return (!command.has || command.has(place.model())) && isIn(command, place);
}

/// The rows that can be typed in a mode on a device.
std::vector<const Phrase *> available(Mode mode, const Place &place)
{
    std::vector<const Phrase *> phrases;
    for (const Command &command : grammar())
        if (command.modes.testFlag(mode) && runsOn(command, place))
            phrases.push_back(&command);
    return phrases;
}

/// A line that only another platform takes: what the device says about it; empty when it has nothing to say.
QString whyNotHere(const QString &line, Mode mode, const Place &place, const Vocabulary &vocabulary)
{
    std::vector<const Phrase *> phrases;
    for (const Command &command : grammar())
        if (command.modes.testFlag(mode) && (command.whyNot || command.since) && !runsOn(command, place))
            phrases.push_back(&command);
    const Parsed parsed = parse(line, phrases, vocabulary);
    if (parsed.outcome != Parsed::Outcome::Complete)
        return {};
    const Command &command = commandOf(parsed);
    if (isIn(command, place))
        return command.whyNot ? command.whyNot(place) : QString();
    const Gate &gate = *place.catalog.gate(*command.since, *place.model().series);
    return QStringLiteral("the command came with release %1 (%2), and this ASA runs %3; upgrade it first")
        .arg(gate.text, gate.rule, place.device().version);
}

Answer invalidAt(qsizetype column)
{
    return {QString(column, u' ') + u"^\nERROR: % Invalid input detected at '^' marker.", false, Effect::None};
}

Answer faultOf(const Parsed &parsed, qsizetype offset)
{
    switch (parsed.outcome) {
    case Parsed::Outcome::Ambiguous: return Answer::refused(QStringLiteral("% Ambiguous command"));
    case Parsed::Outcome::Incomplete: return Answer::refused(QStringLiteral("% Incomplete command"));
    default: break;
    }
    return invalidAt(offset + parsed.at);
}

/// The mode that a command is listed under.
Mode homeOf(const Command &command)
{
    for (const ModeWords &words : allModes)
        if (words.mode != Mode::User && command.modes.testFlag(words.mode))
            return words.mode;
    return Mode::Privileged;
}

QString headingOf(Mode mode) { return QLatin1StringView(wordsOf(mode).heading) + u" mode commands/options:"; }

/// A block that Lictor models is open.
bool isBelowConfiguration(Mode mode) { return !(Modes(Mode::User) | Mode::Privileged | Mode::Configuration).testFlag(mode); }

qsizetype depthOf(const QString &line)
{
    qsizetype depth = 0;
    while (depth < line.size() && line[depth].isSpace())
        ++depth;
    return depth;
}

bool isComment(const QString &trimmed) { return trimmed.isEmpty() || trimmed.startsWith(u'!') || trimmed.startsWith(u':'); }

} // namespace

Session::Session(Fleet &fleet, const Catalog &catalog, DeviceId device, Mode start)
    : m_fleet(fleet), m_catalog(catalog), m_device(device), m_mode(start)
{
}

QString Session::prompt() const
{
    const Device &device = m_fleet.devices().at(m_device);
    QString text = device.running->hostname;
    if (const Group *group = m_fleet.groups().find(device.group)) {
        const UnitRole role = roleOf(m_fleet, m_device);
        if (group->kind == GroupKind::Failover) {
            text += !group->units.empty() && group->units.front() == m_device ? u"/pri" : u"/sec";
            text += role == UnitRole::Active ? u"/act" : u"/stby";
        } else {
            text += u'/' + toWord(role);
        }
    }
    return m_mode == Mode::User ? QString(text + u"> ") : QString(text + QLatin1StringView(wordsOf(m_mode).prompt) + u"# ");
}

QStringList Session::wayHere() const
{
    if (m_mode == Mode::User)
        return {QLatin1StringView(wordsOf(m_mode).enter)};
    QStringList way;
    for (Mode mode = m_mode; mode != Mode::Privileged; mode = wordsOf(mode).above)
        way.prepend(wordsOf(mode).enter ? QString::fromLatin1(wordsOf(mode).enter) : m_block);
    if (m_terminal.licenseDebugLevel > 0)
        way.prepend(QStringLiteral("debug license %1").arg(m_terminal.licenseDebugLevel));
    if (m_terminal.pageLines != TerminalSettings::usualPageLines)
        way.prepend(QStringLiteral("terminal pager %1").arg(m_terminal.pageLines));
    return way;
}

Answer Session::run(const QString &line)
{
    const QString trimmed = line.trimmed();
    if (isComment(trimmed))
        return Answer::silent();
    if (trimmed.endsWith(u'?'))
        return Answer::shown(help(line.left(line.lastIndexOf(u'?'))));

    const Place place{m_fleet, m_catalog, m_device};
    const Vocabulary vocabulary{m_catalog, &place.model()};
    const qsizetype width = prompt().size();
    if (const qsizetype untypable = firstUntypable(line); untypable >= 0)
        return invalidAt(width + untypable);
    const std::vector<const Phrase *> phrases = available(m_mode, place);
    qsizetype bar = barIn(line);
    const QString typed = bar < 0 ? line : line.left(bar);
    Parsed parsed = parse(typed, phrases, vocabulary);
    if (bar >= 0 && (parsed.outcome != Parsed::Outcome::Complete || !commandOf(parsed).filtered)) {
        bar = -1; // part of a text, such as a description, or a fault
        parsed = parse(line, phrases, vocabulary);
    }
    if (parsed.outcome != Parsed::Outcome::Complete) {
        const QString why = whyNotHere(typed, m_mode, place, vocabulary);
        return why.isEmpty() ? faultOf(parsed, width) : Answer::refused(why);
    }
    const Command &command = commandOf(parsed);
    Parsed filter;
    if (bar >= 0) {
        filter = parse(line.sliced(bar + 1), outputFilters(), vocabulary);
        if (filter.outcome == Parsed::Outcome::Empty)
            filter.outcome = Parsed::Outcome::Incomplete;
        if (filter.outcome != Parsed::Outcome::Complete)
            return faultOf(filter, width + bar + 1);
    }
    Call call{m_fleet, m_catalog, m_device, m_mode, m_block, m_terminal, parsed, trimmed, command.isNegation};
    const Mode modeBefore = m_mode;
    const QString blockBefore = m_block;
    Answer answer = command.run(call);
    if (!answer.ok) { // a refused line changes nothing, the mode neither
        m_mode = modeBefore;
        m_block = blockBefore;
    }
    if (bar >= 0 && answer.ok)
        answer.output = filtered(answer.output, filter);
    return answer;
}

QString Session::help(const QString &text) const
{
    const Place place{m_fleet, m_catalog, m_device};
    const Vocabulary vocabulary{m_catalog, &place.model()};
    if (const qsizetype bar = barIn(text); bar >= 0) {
        const auto found = following(text.sliced(bar + 1), outputFilters(), vocabulary, false);
        return found ? helpColumns(*found) : QStringLiteral("ERROR: % Unrecognized command");
    }
    QStringList blocks;
    for (auto words = std::rbegin(allModes); words != std::rend(allModes); ++words) { // the innermost first
        const Mode home = words->mode;
        std::vector<const Phrase *> phrases;
        bool piped = false;
        for (const Phrase *phrase : available(m_mode, place))
            if (homeOf(*static_cast<const Command *>(phrase)) == home)
                phrases.push_back(phrase);
        auto found = following(text, phrases, vocabulary, false);
        if (!found || (found->options.isEmpty() && !found->complete))
            continue;
        if (found->complete) {
            const Parsed whole = parse(text, phrases, vocabulary);
            piped = whole.phrase && commandOf(whole).filtered;
        }
        if (piped)
            found->options.append({QStringLiteral("|"), QStringLiteral("Output modifiers")});
        blocks.append((text.trimmed().isEmpty() && home == m_mode ? QString() : headingOf(home) + u'\n') + helpColumns(*found));
    }
    return blocks.isEmpty() ? QStringLiteral("ERROR: % Unrecognized command") : u'\n' + blocks.join(u"\n\n");
}

QStringList Session::completions(const QString &text) const
{
    const Place place{m_fleet, m_catalog, m_device};
    const Vocabulary vocabulary{m_catalog, &place.model()};
    const qsizetype bar = barIn(text);
    const auto found = bar >= 0 ? following(text.sliced(bar + 1), outputFilters(), vocabulary, true)
                                : following(text, available(m_mode, place), vocabulary, true);
    QStringList words;
    if (found)
        for (const Option &option : found->options)
            words.append(option.word);
    return words;
}

QStringList Session::load(const QStringList &lines, Loading loading)
{
    const Place place{m_fleet, m_catalog, m_device};
    const Vocabulary vocabulary{m_catalog, &place.model()};
    QStringList refused;
    qsizetype inLicenseBlock = 0; // kept lines of the licence block stand before all others
    bool inKeptBlock = false;
    QString opening; // the line of a block that Lictor models
    const auto keep = [&](const QString &line) {
        QStringList &kept = m_fleet.edit(m_device).running.edit().kept;
        if (m_mode == Mode::SmartLicense || m_mode == Mode::Utility) {
            kept.insert(inLicenseBlock++, line);
            return;
        }
        if (const QString opens = std::exchange(opening, {}); !opens.isEmpty())
            kept.append(opens);
        kept.append(line);
    };
    m_mode = Mode::Configuration;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto block = readCallHome(m_catalog, lines, i)) {
            if (block->url != m_fleet.devices().at(m_device).running->licenseUrl
                || block->proxy != m_fleet.devices().at(m_device).running->proxy)
                setCallHome(m_fleet, m_device, block->url, block->proxy);
            i += block->lines - 1;
            m_mode = Mode::Configuration;
            inKeptBlock = false;
            continue;
        }
        const QString trimmed = lines[i].trimmed();
        if (isComment(trimmed) || trimmed.startsWith(u"ASA Version "))
            continue;
        // Blanks in front mean that the line belongs to a block; where none is open they mean nothing, as on a device.
        const bool isBlockOpen = inKeptBlock || isBelowConfiguration(m_mode);
        const qsizetype depth = isBlockOpen ? depthOf(lines[i]) : 0;
        const bool indented = depth > 0;
        const QString line = QString(depth, u' ') + lines[i].sliced(depthOf(lines[i]));
        if (!indented) {
            m_mode = Mode::Configuration;
            inKeptBlock = false;
            opening.clear();
        }
        // A line of the block itself after those of its own block.
        if (m_mode == Mode::Utility && depth == 1)
            m_mode = Mode::SmartLicense;
        if (indented && inKeptBlock) {
            keep(line);
            continue;
        }
        // Only what configures is obeyed; a word that acts or shows has no place in a configuration.
        const Parsed parsed = parse(line, available(m_mode, place), vocabulary);
        const bool configures = parsed.outcome == Parsed::Outcome::Complete
            && (loading == Loading::Entered || !commandOf(parsed).carried) && trimmed != u"call-home"
            && !commandOf(parsed).modes.testFlag(Mode::Privileged)
            && indented == (homeOf(commandOf(parsed)) != Mode::Configuration);
        if (!configures) {
            inKeptBlock = !indented;
            keep(line);
            continue;
        }
        if (const Answer answer = run(line); !answer.ok)
            refused.append(u'"' + trimmed + u"\": " + answer.output);
        if (!indented && m_mode != Mode::Configuration)
            opening = line;
        if (!isBelowConfiguration(m_mode)) // `end` too leads no further than to the next line
            m_mode = Mode::Configuration;
    }
    m_mode = Mode::Configuration;
    return refused;
}

} // namespace lictor::cli
