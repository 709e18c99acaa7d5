#include "inventory/open_file.h"

#include "inventory/ansible_ini.h"
#include "inventory/ansible_yaml.h"
#include "inventory/csv_source.h"
#include "inventory/device_output_source.h"
#include "inventory/encoding.h"
#include "inventory/json.h"
#include "inventory/recognise.h"
#include "inventory/router_database.h"
#include "inventory/xlsx.h"

#include <QCoreApplication>

namespace lictor::inventory {

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

OpenedFile refusedAs(const QString &format, const FileRefusal &refusal)
{
    OpenedFile file;
    file.format = format;
    file.refused = refusal;
    return file;
}

bool isDeviceOutput(QStringView format) { return format == u"device-output" || format == u"running-config"; }

OpenedFile openText(const QString &format, const QByteArray &text, const LayoutRules &rules, const ReadAs &readAs)
{
    if (format == u"json")
        return openJson(text, rules);
    if (format == u"ansible-ini")
        return openAnsibleIni(text, rules);
    if (format == u"ansible-yaml")
        return openAnsibleYaml(text, rules);
    if (format == u"rancid")
        return openRouterDatabase(text, rules);
    if (isDeviceOutput(format))
        return openDeviceOutput(format, text, rules);
    return openCsv(text, rules, readAs);
}

std::string_view viewOf(const DecodedText &text) { return {text.bytes.constData(), size_t(text.bytes.size())}; }

/// A terminal's log may hold NUL bytes, which no list does.
std::optional<DecodedText> decodeLog(const QByteArray &raw)
{
    QByteArray printable = raw;
    printable.replace(QByteArrayView("\0", 1), QByteArrayView());
    std::optional<DecodedText> text = decode(printable);
    return text && isDeviceOutput(recogniseText(viewOf(*text)).format) ? text : std::nullopt;
}

} // namespace

Result<OpenedFile> openFile(const QByteArray &raw, const LayoutRules &rules, const Options &options, const ReadAs &readAs)
{
    const bool forced = options.format != u"auto";
    const auto container = recogniseContainer(raw);
    if (container && container->refused)
        return refusedAs(container->format, *container->refused);
    if ((forced ? options.format : container ? container->format : QString()) == u"xlsx")
        return openXlsx(raw, rules, options.sheet, readAs.header);
    std::optional<DecodedText> text = decode(raw, readAs.encoding);
    if (!text)
        text = decodeLog(raw);
    if (!text)
        return refusedAs(forced ? options.format : QStringLiteral("binary"),
            {Kind::Binary, 0, {}, Inventory::tr("the file is no text; save the list as XLSX or CSV")});
    const Recognised recognised = recogniseText(viewOf(*text));
    if (recognised.refused)
        return refusedAs(recognised.format, *recognised.refused);
    if (!options.sheet.isEmpty())
        return refuse(Refusal::Unsupported, options.sheet, Inventory::tr("is asked for, and the file is no workbook with sheets"),
            Inventory::tr("leave out --sheet"));
    OpenedFile file = openText(forced ? options.format : recognised.format, text->bytes, rules, readAs);
    file.encoding = text->encoding;
    if (text->guessed)
        file.notes.push_back({Kind::EncodingGuessed, -1, text->encoding,
            Inventory::tr("nothing in the file says its encoding; it is read as %1").arg(text->encoding), 1});
    return file;
}

bool beginsDeviceOutput(const QByteArray &beginning, const Options &options, const ReadAs &readAs)
{
    if (options.format != u"auto")
        return isDeviceOutput(options.format);
    if (recogniseContainer(beginning))
        return false;
    std::optional<DecodedText> text = decode(beginning, readAs.encoding);
    return text ? isDeviceOutput(recogniseText(viewOf(*text)).format) : decodeLog(beginning).has_value();
}

} // namespace lictor::inventory
