#include "ctl/code_list.h"

#include "ctl/output_file.h"
#include "ctl/tr.h"

#include "report/reservation_csv.h"

#include <QFile>

#include <algorithm>

namespace lictor::ctl {

namespace {

Result<QByteArray> bytesOf(const Invocation &run, const QString &path)
{
    if (path == u"-")
        return run.readInput();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(Refusal::File, path, file.errorString(), Ctl::tr("name a file that can be read"));
    return file.readAll();
}

QString whereIs(const QString &file, const std::vector<CodeRow> &rows, size_t index)
{
    return index < rows.size() && rows[index].line > 0 ? Ctl::tr("%1:%2: ").arg(file).arg(rows[index].line) : QString();
}

} // namespace

Result<std::vector<CodeRow>> readCodes(const Invocation &run, const QString &path)
{
    const Result<QByteArray> text = bytesOf(run, path);
    return text ? inventory::readCodes(*text, path) : tl::unexpected(text.error());
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
