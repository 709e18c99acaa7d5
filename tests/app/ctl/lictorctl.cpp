#include "lictorctl.h"

#include <QJsonArray>
#include <QJsonObject>

#include <sstream>

namespace lictor::test {

Ran Lictorctl::operator()(const QStringList &arguments, const QByteArray &input)
{
    std::ostringstream out, err;
    std::istringstream in(input.toStdString());
    Ran ran;
    ran.status =
        ctl::run(QStringList{QStringLiteral("--fleet"), path(QStringLiteral("fleet.lictor"))} + arguments, {out, err, in});
    ran.out = QByteArray::fromStdString(out.str());
    ran.err = QByteArray::fromStdString(err.str());
    return ran;
}

QStringList Lictorctl::split(const QString &line)
{
    QStringList words;
    QString word;
    bool inWord = false;
    QChar quote;
    for (const QChar c : line) {
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
            else
                word += c;
        } else if (c == u'\'' || c == u'"') {
            quote = c;
            inWord = true;
        } else if (c.isSpace()) {
            if (inWord)
                words << word;
            word.clear();
            inWord = false;
        } else {
            word += c;
            inWord = true;
        }
    }
    if (inWord)
        words << word;
    return words;
}

namespace {

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isArray()) {
        QStringList items;
        for (const QJsonValue item : value.toArray())
            items << textOf(item);
        return items.join(u',');
    }
    return value.isObject() ? QStringLiteral("object") : QStringLiteral("null");
}

} // namespace

std::optional<QString> valueAt(const QJsonDocument &document, const QString &path)
{
    QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    QString rest = path;
    while (!rest.isEmpty()) {
        if (rest == u"#")
            return value.isArray() ? std::optional(QString::number(value.toArray().size())) : std::nullopt;
        if (rest.startsWith(u'.')) {
            rest.remove(0, 1);
        } else if (rest.startsWith(u'[')) {
            const QString choice = rest.mid(1, rest.indexOf(u']') - 1);
            rest = rest.mid(rest.indexOf(u']') + 1);
            const QJsonArray items = value.toArray();
            const qsizetype sign = choice.indexOf(u'=');
            const auto chosen = [&](qsizetype i) {
                return sign < 0 ? choice.toInt() == int(i)
                                : textOf(items[i].toObject().value(choice.left(sign))) == choice.mid(sign + 1);
            };
            if (rest == u"#") {
                int count = 0;
                for (qsizetype i = 0; i < items.size(); ++i)
                    count += chosen(i);
                return QString::number(count);
            }
            value = QJsonValue(QJsonValue::Undefined);
            for (qsizetype i = 0; i < items.size() && value.isUndefined(); ++i)
                if (chosen(i))
                    value = items[i];
            if (value.isUndefined())
                return std::nullopt;
        } else {
            qsizetype end = 0;
            while (end < rest.size() && rest[end] != u'.' && rest[end] != u'[' && rest[end] != u'#')
                ++end;
            value = value.toObject().value(rest.left(end));
            if (value.isUndefined())
                return std::nullopt;
            rest = rest.mid(end);
        }
    }
    return textOf(value);
}

} // namespace lictor::test
