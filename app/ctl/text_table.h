#pragma once

#include <QStringList>

#include <vector>

namespace lictor::ctl {

/// A table for people: columns as wide as their widest cell, two blanks between them.
class TextTable {
public:
    explicit TextTable(QStringList header) : m_rows{std::move(header)} { }
    void add(QStringList row) { m_rows.push_back(std::move(row)); }
    bool isEmpty() const { return m_rows.size() == 1; }
    QString text() const;

private:
    std::vector<QStringList> m_rows;
};

} // namespace lictor::ctl
