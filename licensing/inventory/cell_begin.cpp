#include "inventory/cell_rules.h"

#include "inventory/text_folding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lictor::inventory {

namespace {

/// What a spreadsheet prints where a formula has no value (INV-29).
bool isFormulaError(std::string_view text)
{
    constexpr std::array<std::string_view, 11> errors{
        "#N/A", "#REF!", "#VALUE!", "#NAME?", "#NV", "#DIV/0!", "#NUM!", "#NULL!", "#BEZUG!", "#WERT!", "#ZAHL!"};
    return text.front() == '#' && std::find(errors.begin(), errors.end(), text) != errors.end();
}

/// `="0123"`, and `'` before a digit or a formula (INV-11).
bool removeGuard(std::string_view &text)
{
    if (text.size() >= 3 && text.starts_with("=\"") && text.ends_with('"')) {
        text = trimmed(text.substr(2, text.size() - 3));
        return true;
    }
    constexpr std::string_view guarded = "0123456789=+-@\t\r";
    if (text.size() >= 2 && text.front() == '\'' && guarded.find(text[1]) != std::string_view::npos) {
        text.remove_prefix(1);
        return true;
    }
    return false;
}

} // namespace

void setWrong(Reading &reading, Kind kind, const QString &reason)
{
    reading.state = Reading::State::Wrong;
    reading.wrong = kind;
    reading.text = reason;
}

bool beginCell(Reading &reading, std::string_view &cell, CellNature nature)
{
    if (nature == CellNature::Unvalued) {
        setWrong(reading, Kind::FormulaWithoutValue,
            QCoreApplication::translate(
                "Inventory", "the cell is a formula without a value; open the workbook in the spreadsheet and save it"));
        return false;
    }
    cell = trimmed(cell);
    if (nature != CellNature::Error && isPlaceholder(cell))
        return false;
    const char first = cell.empty() ? '#' : cell.front();
    if (first == '(' && cell == "(none)") {
        reading.state = Reading::State::Cleared;
        return false;
    }
    if (nature == CellNature::Error || isFormulaError(cell)) {
        setWrong(reading, Kind::FormulaError,
            QCoreApplication::translate(
                "Inventory", "\"%1\" is the error of a formula and no value; correct the formula in the spreadsheet")
                .arg(toText(cell)));
        return false;
    }
    if ((first == '=' || first == '\'') && removeGuard(cell)) {
        reading.notes.push_back({Kind::TextGuardRemoved,
            QCoreApplication::translate("Inventory", "the spreadsheet's guard before the text was removed, \"%1\" is taken")
                .arg(toText(cell))});
        if (isPlaceholder(cell))
            return false;
    }
    reading.state = Reading::State::Given;
    return true;
}

} // namespace lictor::inventory
