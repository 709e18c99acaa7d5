#pragma once

#include "inventory/record_source.h"
#include "inventory/zip_archive.h"

struct XML_ParserStruct;

namespace lictor::inventory {

/// What listens to one XML part of a workbook while it streams by. Names come without prefix, so strict and transitional workbooks are alike.
class XmlPart {
public:
    virtual ~XmlPart() = default;
    std::optional<FileRefusal> read(const ZipArchive &archive, const QString &part, const RecordSource::Progress &progress = {});

protected:
    /// The attributes of an element.
    class Attributes {
    public:
        explicit Attributes(const char *const *pairs) : m_pairs(pairs) { }
        /// Empty where it is missing.
        std::string_view value(std::string_view name) const;

    private:
        const char *const *m_pairs;
    };
    virtual void startElement(std::string_view name, const Attributes &attributes) = 0;
    virtual void endElement(std::string_view) { }
    virtual void characters(std::string_view) { }
    /// Enough has been read.
    void stop();
    void refuse(const FileRefusal &refusal);

private:
    struct Callbacks;
    XML_ParserStruct *m_parser = nullptr;
    bool m_stopped = false;
    std::optional<FileRefusal> m_refusal;
};

/// The name without its prefix.
std::string_view localName(std::string_view name);

} // namespace lictor::inventory
