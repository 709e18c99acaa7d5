#include "ctl/code_list.h"
#include "ctl/names.h"
#include "ctl/output_file.h"
#include "ctl/tr.h"
#include "ctl/verb.h"

namespace lictor::ctl {

namespace {

struct Reserved {
    QString code;
    std::optional<QString> account, file, output;
};

Result<void> reserve(Invocation &run, const Reserved &given)
{
    if (given.code.isEmpty() == !given.file)
        return refuse(Refusal::OutOfRange, Ctl::tr("request code"),
            given.file ? Ctl::tr("both a code and a file are given") : Ctl::tr("none is given"),
            Ctl::tr("give the code that the device prints, or --file with many"));
    std::vector<CodeRow> rows{{0, {}, {}, given.code}};
    if (given.file) {
        auto read = readCodes(run, *given.file);
        if (!read)
            return tl::unexpected(read.error());
        rows = std::move(*read);
    }
    if (given.output && *given.output != u"-")
        if (const auto writable = checkWritable(*given.output); !writable)
            return writable;
    auto done = run.perform([&](const Fleet &fleet) -> Result<Action> {
        const auto account = virtualAccountNamed(fleet, given.account);
        if (!account)
            return tl::unexpected(account.error());
        ReserveLicenses action{*account, {}};
        for (const CodeRow &row : rows)
            action.codes.push_back({row.serial, row.code});
        return action;
    });
    if (given.file) {
        const auto listed = asList(std::move(done), rows);
        if (!listed)
            return tl::unexpected(listed.error());
        if (const auto written = writeCodes(run, given.output, *listed); !written)
            return written;
        return printCodes(run, *listed, *given.file, rows);
    }
    if (!done)
        return tl::unexpected(done.error());
    if (const auto written = writeCodes(run, given.output, done->outcome); !written)
        return written;
    const simulation::CodeOutcome &made = done->outcome.codes.front();
    if (run.json)
        run.print(Json::object().set("authorizationCode", made.code).set("license", made.license));
    else if (!given.output)
        run.print(made.code + u'\n');
    return {};
}

} // namespace

void addSsmReserve(Noun &ssm)
{
    ssm.verb<Reserved>(
        "reserve", Ctl::tr("Reserve a permanent license for a request code"),
        "lictorctl ssm reserve --va 'Default Virtual Account' 'BB-ZFPR-2140:JAD200802RR-AzKmHcc71-2A'",
        [](Declare &take, Reserved &given) {
            take.optionalArgument("CODE", given.code, Ctl::tr("The request code of a device"));
            take.option("--va", given.account, Ctl::tr("Virtual account that has the license"), "VA");
            take.option("--file", given.file, Ctl::tr("CSV file of device, serial and request code"), "FILE");
            take.option("--output", given.output, Ctl::tr("CSV file of the authorization codes"), "FILE");
        },
        reserve);
}

} // namespace lictor::ctl
