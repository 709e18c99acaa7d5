#include "terms/release.h"

#include <optional>
#include <utility>

namespace lictor {

namespace {

/// Reads from left to right; releases are read often, so no regular expression.
class ReleaseReader {
public:
    explicit ReleaseReader(QStringView text) : m_text(text) { }

    std::optional<Release> read()
    {
        skipBlanks();
        Release release;
        if (!number(release.major, 4) || !mark(u'.') || !number(release.minor, 4))
            return std::nullopt;
        const qsizetype train = m_at;
        if (!maintenance(release)) {
            release.maintenance = release.interim = 0;
            m_at = train;
        }
        return release;
    }
    bool atEnd()
    {
        skipBlanks();
        return m_at == m_text.size();
    }

private:
    /// `(2)`, `(2.200)`, `(4)67`
    bool maintenance(Release &release)
    {
        if (!mark(u'(') || !number(release.maintenance, 4))
            return false;
        if (mark(u'.') && !number(release.interim, 6))
            return false;
        if (!mark(u')'))
            return false;
        int rebuild = 0;
        if (number(rebuild, 6) && release.interim == 0)
            release.interim = rebuild;
        return true;
    }
    bool number(int &value, int most)
    {
        int digits = 0;
        for (value = 0; digits < most && m_at < m_text.size() && m_text[m_at] >= u'0' && m_text[m_at] <= u'9'; ++digits)
            value = value * 10 + (m_text[m_at++].unicode() - u'0');
        return digits > 0;
    }
    bool mark(char16_t wanted)
    {
        if (m_at == m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

Release releaseOf(const QString &version) { return ReleaseReader(version).read().value_or(Release{}); }

bool isRelease(const QString &version)
{
    ReleaseReader reader(version);
    return reader.read() && reader.atEnd();
}

bool reaches(const Release &release, const std::vector<Release> &since)
{
    const auto train = [](const Release &r) { return std::pair(r.major, r.minor); };
    const Release *named = nullptr; // of the latest train that is not later
    for (const Release &candidate : since)
        if (train(candidate) <= train(release) && (!named || train(candidate) > train(*named)))
            named = &candidate;
    return named && (train(*named) < train(release) || *named <= release);
}

} // namespace lictor
