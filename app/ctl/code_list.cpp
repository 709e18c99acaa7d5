#include "ctl/code_list.h"

#include "ctl/output_file.h"
#include "ctl/tr.h"

#include "inventory/csv_reader.h"
#include "report/reservation_csv.h"

#include <QFile>

#include <algorithm>

namespace lictor::ctl {

namespace {

const QStringList &columns()
{
    static const QStringList names{QStringLiteral("device"), QStringLiteral("serial"), QStringLiteral("code")};
    return names;
}

Result<QByteArray> bytesOf(const Invocation &run, const QString &path)
{
    if (path == u"-")
        return run.readInput();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(Refusal::File, path, file.errorString(), Ctl::tr("name a file that can be read"));
    return file.readAll();
}

constexpr size_t nowhere = size_t(-1); // the place of a column that the file does not have

QString cell(const inventory::Record &row, size_t column)
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

QString whereIs(const QString &file, const std::vector<CodeRow> &rows, size_t index)
{
    return index < rows.size() && rows[index].line > 0 ? Ctl::tr("%1:%2: ").arg(file).arg(rows[index].line) : QString();
}

} // namespace

Result<std::vector<CodeRow>> readCodes(const Invocation &run, const QString &path)
{
    const Result<QByteArray> read = bytesOf(run, path);
    if (!read)
        return tl::unexpected(read.error());
    QByteArray text = *read;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    std::vector<CodeRow> rows;
    std::vector<size_t> places; // of the columns, by the header
    const auto take = [&](const inventory::Record &row) {
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
    const auto outcome = inventory::CsvReader::read({text.constData(), size_t(text.size())}, separatorOf(text), 1, take);
    const QString where = outcome.line > 0 ? Ctl::tr("%1:%2").arg(path).arg(outcome.line) : path;
    switch (outcome.end) {
    case inventory::CsvReader::End::UnterminatedQuote:
        return refuse(Refusal::Format, where, Ctl::tr("a quote begins here and never ends"), Ctl::tr("close it"));
    case inventory::CsvReader::End::TooLarge:
        return refuse(Refusal::Format, where, Ctl::tr("the line is longer than any code"), Ctl::tr("correct it"));
    default: break;
    }
    if (rows.empty())
        return refuse(Refusal::Format, path,
            places.empty() || places.back() == nowhere ? Ctl::tr("its first line does not name a column code")
                                                       : Ctl::tr("it holds no code"),
            Ctl::tr("give a CSV file with the columns %1").arg(columns().join(QStringLiteral(", "))));
    return rows;
}

Result<void> writeCodes(const Invocation &run, const std::optional<QString> &path, const simulation::Outcome &outcome)
{
    if (!path)
        return {};
    std::vector<report::ReservationRow> rows;
    for (const simulation::CodeOutcome &made : outcome.codes)
        if (!made.refused)
            rows.push_back({made.device, made.serial, made.code});
    const QByteArray csv = report::reservationCsv(rows);
    if (*path != u"-")
        return writeFile(*path, csv);
    run.print(csv);
    return {};
}

Result<simulation::Outcome> asList(Result<Performed> done, const std::vector<CodeRow> &sent)
{
    if (done)
        return std::move(done->outcome);
    if (sent.size() != 1)
        return tl::unexpected(done.error());
    simulation::CodeOutcome refused;
    refused.device = sent.front().device;
    refused.serial = sent.front().serial;
    refused.refused = done.error();
    simulation::Outcome outcome;
    outcome.codes.push_back(std::move(refused));
    return outcome;
}

Result<void> printCodes(
    const Invocation &run, const simulation::Outcome &outcome, const QString &file, const std::vector<CodeRow> &rows)
{
    Json done = Json::array(), refused = Json::array();
    int doneCount = 0;
    for (size_t i = 0; i < outcome.codes.size(); ++i) {
        const simulation::CodeOutcome &made = outcome.codes[i];
        if (made.refused) {
            run.notice(whereIs(file, rows, i) + made.refused->sentence());
            refused.add(Json::object()
                            .set("line", i < rows.size() ? Json(rows[i].line) : Json())
                            .set("device", Json::textOrNull(made.device))
                            .set("serial", Json::textOrNull(made.serial))
                            .set("reason", made.refused->sentence()));
            continue;
        }
        ++doneCount;
        done.add(Json::object()
                     .set("device", made.device)
                     .set("serial", made.serial)
                     .set("code", Json::textOrNull(made.code))
                     .set("license", Json::textOrNull(made.license)));
    }
    if (run.json)
        run.print(Json::object().set("codes", std::move(done)).set("refused", std::move(refused)));
    if (doneCount == 0 && !outcome.codes.empty())
        return refuse(Refusal::CommandRefused, file.isEmpty() ? outcome.text : file, Ctl::tr("every row is refused"),
            Ctl::tr("see the reasons above"));
    if (!run.json)
        run.notice(Ctl::tr("%n done", nullptr, doneCount));
    return {};
}

} // namespace lictor::ctl
