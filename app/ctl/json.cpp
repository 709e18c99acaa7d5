#include "ctl/json.h"

#include <QLocale>

#include <cmath>

namespace lictor::ctl {

namespace {

void writeText(QByteArray &out, const QString &text)
{
    out += '"';
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
            else
                out += c;
        }
    }
    out += '"';
}

void writeNumber(QByteArray &out, double number)
{
    constexpr double exact = 9007199254740992.0; // above it a double holds no single numbers any more
    if (number == std::floor(number) && std::abs(number) < exact)
        out += QByteArray::number(qint64(number));
    else
        out += QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace

Json &Json::add(Json item)
{
    std::get<Items>(m_value).push_back(std::move(item));
    return *this;
}

Json &Json::set(const char *key, Json value) { return set(QString::fromLatin1(key), std::move(value)); }

Json &Json::set(const QString &key, Json value)
{
    std::get<Members>(m_value).emplace_back(key, std::move(value));
    return *this;
}

QByteArray Json::document() const
{
    QByteArray text;
    write(text, 0);
    text += '\n';
    return text;
}

void Json::write(QByteArray &text, int depth) const
{
    const auto line = [&text](int indent) {
        text += '\n';
        text.append(indent * 2, ' ');
    };
    if (std::holds_alternative<std::monostate>(m_value))
        text += "null";
    else if (const bool *truth = std::get_if<bool>(&m_value))
        text += *truth ? "true" : "false";
    else if (const qint64 *number = std::get_if<qint64>(&m_value))
        text += QByteArray::number(*number);
    else if (const quint64 *natural = std::get_if<quint64>(&m_value))
        text += QByteArray::number(*natural);
    else if (const double *real = std::get_if<double>(&m_value))
        writeNumber(text, *real);
    else if (const QString *string = std::get_if<QString>(&m_value))
        writeText(text, *string);
    else if (const Items *items = std::get_if<Items>(&m_value)) {
        text += '[';
        for (size_t i = 0; i < items->size(); ++i) {
            if (i)
                text += ',';
            line(depth + 1);
            (*items)[i].write(text, depth + 1);
        }
        if (!items->empty())
            line(depth);
        text += ']';
    } else if (const Members *members = std::get_if<Members>(&m_value)) {
        text += '{';
        for (size_t i = 0; i < members->size(); ++i) {
            if (i)
                text += ',';
            line(depth + 1);
            writeText(text, (*members)[i].first);
            text += ": ";
            (*members)[i].second.write(text, depth + 1);
        }
        if (!members->empty())
            line(depth);
        text += '}';
    }
}

} // namespace lictor::ctl
