#include "report/inventory_template.h"

#include "report/text.h"
#include "report/xlsx_workbook.h"

namespace lictor::report {

Result<QByteArray> inventoryTemplate(const QStringList &head, const Catalog &catalog)
{
    constexpr double width = 18;
    XlsxWorkbook workbook;
    lxw_worksheet *devices = workbook_add_worksheet(workbook.book(), Text::tr("Devices").toUtf8().constData());
    worksheet_set_column(devices, 0, lxw_col_t(head.size() - 1), width, workbook.text());
    for (qsizetype i = 0; i < head.size(); ++i)
        workbook.text(devices, 0, lxw_col_t(i), head[i], workbook.head());
    worksheet_freeze_panes(devices, 1, 0);

    const QByteArray name = Text::tr("Models").toUtf8();
    lxw_worksheet *models = workbook_add_worksheet(workbook.book(), name.constData());
    worksheet_set_column(models, 0, 1, width * 2, nullptr);
    lxw_row_t row = 0;
    for (const Model &model : catalog.models()) {
        workbook.text(models, row, 0, model.word);
        workbook.text(models, row++, 1, model.name);
    }
    if (const qsizetype column = head.indexOf(QStringLiteral("model")); column >= 0 && row > 0) {
        QByteArray list = "='" + name + "'!$A$1:$A$" + QByteArray::number(row);
        lxw_data_validation choice = {};
        choice.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        choice.value_formula = list.data();
        choice.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING; // other spellings are understood too
        worksheet_data_validation_range(devices, 1, lxw_col_t(column), LXW_ROW_MAX - 1, lxw_col_t(column), &choice);
    }
    return workbook.finish();
}

} // namespace lictor::report
