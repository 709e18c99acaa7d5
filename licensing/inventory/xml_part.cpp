#include "inventory/xml_part.h"

#include <QCoreApplication>

#include <expat.h>

namespace lictor::inventory {

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

} // namespace

std::string_view localName(std::string_view name)
{
    const size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string_view XmlPart::Attributes::value(std::string_view name) const
{
    for (const char *const *pair = m_pairs; *pair; pair += 2)
        if (localName(pair[0]) == name)
            return pair[1];
    return {};
}

struct XmlPart::Callbacks {
    static XmlPart &of(void *self) { return *static_cast<XmlPart *>(self); }
    static void start(void *self, const XML_Char *name, const XML_Char **attributes)
    {
        if (!of(self).m_stopped)
            of(self).startElement(localName(name), Attributes(attributes));
    }
    static void end(void *self, const XML_Char *name)
    {
        if (!of(self).m_stopped)
            of(self).endElement(localName(name));
    }
    static void text(void *self, const XML_Char *text, int length)
    {
        if (!of(self).m_stopped)
            of(self).characters({text, size_t(length)});
    }
    static void documentType(void *self, const XML_Char *, const XML_Char *, const XML_Char *, int)
    {
        of(self).refuse({Kind::XmlDamaged, 0, {},
            Inventory::tr("the workbook holds a document type declaration, which no spreadsheet writes; it is not read")});
    }
};

void XmlPart::stop()
{
    m_stopped = true;
    XML_StopParser(m_parser, XML_FALSE);
}

void XmlPart::refuse(const FileRefusal &refusal)
{
    if (!m_refusal)
        m_refusal = refusal;
    stop();
}

std::optional<FileRefusal> XmlPart::read(const ZipArchive &archive, const QString &part, const RecordSource::Progress &progress)
{
    const std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> parser(XML_ParserCreate(nullptr), &XML_ParserFree);
    m_parser = parser.get();
    m_stopped = false;
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, &Callbacks::start, &Callbacks::end);
    XML_SetCharacterDataHandler(m_parser, &Callbacks::text);
    XML_SetStartDoctypeDeclHandler(m_parser, &Callbacks::documentType);
    const auto damage = [&] {
        return FileRefusal{Kind::XmlDamaged, 0, {},
            Inventory::tr("%1 in the workbook is damaged in its line %2 (%3); open and save it in the spreadsheet")
                .arg(part)
                .arg(XML_GetCurrentLineNumber(m_parser))
                .arg(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser))))};
    };
    const auto unpacking = archive.read(part, [&](std::string_view block, double done) {
        if (XML_Parse(m_parser, block.data(), int(block.size()), XML_FALSE) != XML_STATUS_OK) {
            if (!m_stopped)
                refuse(damage());
            return false;
        }
        return !progress || progress(done) || (stop(), false);
    });
    if (!m_refusal && unpacking)
        m_refusal = unpacking;
    if (!m_refusal && !m_stopped && XML_Parse(m_parser, nullptr, 0, XML_TRUE) != XML_STATUS_OK)
        m_refusal = damage();
    return std::exchange(m_refusal, std::nullopt);
}

} // namespace lictor::inventory
