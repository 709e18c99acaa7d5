#include "inventory/ansible_ini.h"

#include "inventory/text_folding.h"
#include "inventory/text_lines.h"

#include <QCoreApplication>

namespace lictor::inventory {

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

constexpr qsizetype mostHosts = 100000;

/// The words of a line as a shell takes them: quotes hold blanks, `#` begins a comment. Nothing where a quote stays open.
std::optional<QStringList> wordsOf(const QString &line)
{
    QStringList words;
    QString word;
    QChar quote;
    bool inWord = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
            else
                word += c == u'\\' && quote == u'"' && i + 1 < line.size() ? line[++i] : c;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
            inWord = true;
        } else if (c.isSpace() || (c == u'#' && !inWord)) {
            if (inWord)
                words << word;
            word.clear();
            inWord = false;
            if (c == u'#')
                break;
        } else {
            word += c;
            inWord = true;
        }
    }
    if (!quote.isNull())
        return std::nullopt;
    if (inWord)
        words << word;
    return words;
}

/// `01:10`, `a:f`, with a step perhaps; empty where it is no range.
std::optional<QStringList> expandRange(const QString &range, qsizetype most)
{
    const QStringList parts = range.split(u':');
    bool stepRead = true;
    const int step = parts.size() == 3 ? parts[2].toInt(&stepRead) : 1;
    if (parts.size() < 2 || parts.size() > 3 || !stepRead || step < 1)
        return QStringList();
    const QString &first = parts[0], &last = parts[1];
    QStringList texts;
    bool firstRead = false, lastRead = false;
    const qint64 begin = first.toLongLong(&firstRead), end = last.toLongLong(&lastRead);
    if (firstRead && lastRead && begin >= 0) {
        if ((end - begin) / step >= most)
            return std::nullopt;
        const int width = first.startsWith(u'0') ? int(first.size()) : 1;
        for (qint64 number = begin; number <= end; number += step)
            texts << QStringLiteral("%1").arg(number, width, 10, QChar(u'0'));
    } else if (first.size() == 1 && last.size() == 1 && first[0].isLetter() && last[0].isLetter()) {
        for (int letter = first[0].unicode(); letter <= last[0].unicode(); letter += step)
            texts << QString(QChar(char16_t(letter)));
    }
    return texts;
}

/// Reads the lines into an inventory.
class IniReader {
public:
    std::optional<FileRefusal> read(std::string_view text)
    {
        TextLines lines(text);
        m_group = inventory.group(QStringLiteral("ungrouped"));
        for (std::string_view raw; lines.next(raw);) {
            const std::string_view line = trimmed(raw);
            if (line.empty() || line.front() == '#' || line.front() == ';')
                continue;
            if (line.front() == '[' && line.back() == ']')
                startSection(toText(line.substr(1, line.size() - 2)));
            else if (const auto refused = readLine(toText(line), lines.number()))
                return refused;
        }
        return std::nullopt;
    }

    AnsibleInventory inventory;

private:
    enum class Section : quint8 { Hosts, Children, Variables };

    void startSection(const QString &title)
    {
        const QString kind = title.section(u':', 1).trimmed();
        m_section = kind == u"children" ? Section::Children : kind == u"vars" ? Section::Variables : Section::Hosts;
        m_group = inventory.group(title.section(u':', 0, 0).trimmed());
    }

    std::optional<FileRefusal> readLine(const QString &line, int number)
    {
        if (m_section == Section::Variables) {
            QString value = line.section(u'=', 1).trimmed();
            if (value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front())
                value = value.sliced(1, value.size() - 2);
            inventory.setGroupVariable(m_group, {line.section(u'=', 0, 0).trimmed(), value, number});
            return std::nullopt;
        }
        const std::optional<QStringList> words = wordsOf(line);
        if (!words)
            return FileRefusal{
                Kind::UnterminatedQuote, number, {}, Inventory::tr("a quote opens here and never closes; close it")};
        if (words->isEmpty())
            return std::nullopt;
        if (m_section == Section::Children) {
            inventory.addChild(m_group, inventory.group(words->front()));
            return std::nullopt;
        }
        return readHosts(*words, number);
    }

    std::optional<FileRefusal> readHosts(const QStringList &words, int number)
    {
        const std::optional<QStringList> names = expandHosts(words.front(), mostHosts - qsizetype(inventory.hostCount()));
        if (!names)
            return FileRefusal{
                Kind::TooLarge, number, {}, Inventory::tr("the inventory has more than %1 hosts; split it").arg(mostHosts)};
        for (const QString &name : *names) {
            const size_t host = inventory.host(name, number);
            inventory.addHost(m_group, host);
            for (const QString &word : words.sliced(1))
                if (word.contains(u'='))
                    inventory.setHostVariable(host, {word.section(u'=', 0, 0), word.section(u'=', 1), number});
        }
        return std::nullopt;
    }

    Section m_section = Section::Hosts;
    size_t m_group = 0;
};

} // namespace

std::optional<QStringList> expandHosts(const QString &pattern, qsizetype most)
{
    QStringList names{QString()};
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'[', at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u']', open);
        if (close < 0)
            break;
        const std::optional<QStringList> range = expandRange(pattern.sliced(open + 1, close - open - 1), most);
        if (!range || names.size() * std::max<qsizetype>(range->size(), 1) > most)
            return std::nullopt;
        const QString before = pattern.sliced(at, open - at);
        QStringList longer;
        for (const QString &name : names)
            if (range->isEmpty())
                longer << name + before + pattern.sliced(open, close + 1 - open);
            else
                for (const QString &text : *range)
                    longer << name + before + text;
        names = std::move(longer);
        at = close + 1;
    }
    QString rest = pattern.sliced(at);
    // `host:port`; an IPv6 address has more colons.
    if (const qsizetype colon = rest.indexOf(u':'); colon >= 0 && rest.count(u':') == 1 && !rest.contains(u']')) {
        bool isPort = false;
        rest.sliced(colon + 1).toUShort(&isPort);
        if (isPort)
            rest.truncate(colon);
    }
    if (names.size() > most)
        return std::nullopt;
    for (QString &name : names)
        name += rest;
    return names;
}

OpenedFile openAnsibleIni(const QByteArray &text, const LayoutRules &rules)
{
    IniReader reader;
    const QString format = QStringLiteral("ansible-ini"), profile = QStringLiteral("ansible");
    if (const auto refused = reader.read({text.constData(), size_t(text.size())})) {
        OpenedFile file;
        file.format = format;
        file.layout.profile = profile;
        file.refused = refused;
        return file;
    }
    return openAnsible(format, profile, reader.inventory, rules);
}

} // namespace lictor::inventory
