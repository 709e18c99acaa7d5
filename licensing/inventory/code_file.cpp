#include "inventory/code_file.h"

#include "inventory/csv_reader.h"

#include <QCoreApplication>
#include <QStringList>

namespace lictor::inventory {

namespace {

struct Codes {
    Q_DECLARE_TR_FUNCTIONS(CodeFile)
};

const QStringList &columns()
{
    static const QStringList names{QStringLiteral("device"), QStringLiteral("serial"), QStringLiteral("code")};
    return names;
}

constexpr size_t nowhere = size_t(-1); // the place of a column that the file does not have

QString cell(const Record &row, size_t column)
{
    if (column >= row.cells.size())
        return {};
    QString text = QString::fromUtf8(row.cells[column].data(), qsizetype(row.cells[column].size())).trimmed();
    if (text.startsWith(u'\'')) // what makes a cell harmless in a spreadsheet
        text.remove(0, 1);
    return text;
}

/// Spreadsheets write the separator of their country.
char separatorOf(const QByteArray &text)
{
    const QByteArray header = text.left(text.indexOf('\n'));
    for (const char candidate : {';', '\t'})
        if (header.count(candidate) >= columns().size() - 1)
            return candidate;
    return ',';
}

} // namespace

Result<std::vector<CodeRow>> readCodes(QByteArray text, const QString &path)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    std::vector<CodeRow> rows;
    std::vector<size_t> places; // of the columns, by the header
    const auto take = [&](const Record &row) {
        if (places.empty()) {
            for (const QString &name : columns()) {
                size_t place = 0;
                while (place < row.cells.size() && cell(row, place).compare(name, Qt::CaseInsensitive) != 0)
                    ++place;
                places.push_back(place < row.cells.size() ? place : nowhere);
            }
            return places.back() != nowhere;
        }
        rows.push_back({row.line, cell(row, places[0]), cell(row, places[1]), cell(row, places[2])});
        return true;
    };
    const auto outcome = CsvReader::read({text.constData(), size_t(text.size())}, separatorOf(text), 1, take);
    const QString where = outcome.line > 0 ? Codes::tr("%1:%2").arg(path).arg(outcome.line) : path;
    switch (outcome.end) {
    case CsvReader::End::UnterminatedQuote:
        return refuse(Refusal::Format, where, Codes::tr("a quote begins here and never ends"), Codes::tr("close it"));
    case CsvReader::End::TooLarge:
        return refuse(Refusal::Format, where, Codes::tr("the line is longer than any code"), Codes::tr("correct it"));
    default: break;
    }
    if (rows.empty())
        return refuse(Refusal::Format, path,
            places.empty() || places.back() == nowhere ? Codes::tr("its first line does not name a column code")
                                                       : Codes::tr("it holds no code"),
            Codes::tr("give a CSV file with the columns %1").arg(columns().join(QStringLiteral(", "))));
    return rows;
}

} // namespace lictor::inventory
