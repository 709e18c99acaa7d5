#pragma once

#include "inventory/remark.h"

#include <QByteArray>

#include <simdjson.h>

#include <functional>
#include <optional>
#include <vector>

namespace lictor::inventory {

/// Lines at which the objects in one list or object of a valid JSON text begin. `path` are the positions that lead there from outside:
/// {2, 0} is the first member of the third one.
std::vector<int> objectLines(std::string_view text, const std::vector<size_t> &path);

/// A JSON text and where in it the objects are that a list is made of.
class JsonText {
public:
    explicit JsonText(const QByteArray &text);

    /// Reads the text and tells what kind of list it is.
    std::optional<FileRefusal> load();
    /// `netbox-api`, `librenms`, … `spreadsheet` where nothing is known of the list.
    const QString &profile() const { return m_profile; }
    /// The list is a page of a longer one.
    bool hasMorePages() const { return m_morePages; }
    bool isEmpty() const { return m_form == Form::List && m_list.size() == 0; }
    std::string_view text() const { return {m_text.constData(), m_size}; }
    const simdjson::dom::element &root() const { return m_root; }

    /// Gets each object of the list, its line, and the part that is read; false stops.
    using TakeObject = std::function<bool(const simdjson::dom::object &, int, double)>;
    std::optional<FileRefusal> eachObject(const TakeObject &take);

private:
    enum class Form : quint8 { List, OneObject, Lines };
    std::optional<FileRefusal> loadLines();
    void recognise(const simdjson::dom::object &root);
    void setList(const simdjson::dom::array &list, const std::vector<size_t> &path);
    std::optional<FileRefusal> eachLine(const TakeObject &take);

    QByteArray m_text; ///< padded
    size_t m_size;
    simdjson::dom::parser m_parser;
    simdjson::dom::element m_root;
    simdjson::dom::array m_list;
    std::vector<int> m_lines; ///< of the objects in m_list
    Form m_form = Form::OneObject;
    QString m_profile = QStringLiteral("spreadsheet");
    bool m_morePages = false;
};

} // namespace lictor::inventory
