#include "report/csv_text.h"

#include <algorithm>

namespace lictor::report {

namespace {

/// A spreadsheet runs a cell that begins so (CWE-1236); an apostrophe makes it text, and the import takes it off again.
bool startsFormula(const QString &text)
{
    if (text.isEmpty())
        return false;
    switch (text.front().unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\0': return true;
    default: return false;
    }
}

} // namespace

void appendCsvText(QByteArray &out, const QString &text)
{
    const bool guard = startsFormula(text);
    const bool quote =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c == u'"' || c == u',' || c == u'\r' || c == u'\n'; });
    QByteArray utf8 = text.toUtf8();
    if (quote) {
        utf8.replace("\"", "\"\"");
        out.append('"');
    }
    if (guard)
        out.append('\'');
    out.append(utf8);
    if (quote)
        out.append('"');
}

} // namespace lictor::report
