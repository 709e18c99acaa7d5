#pragma once

#include "inventory/row.h"

namespace lictor::inventory {

/// The model of a row, from its product ID, its model or its sysObjectID.
struct ModelChoice {
    const ModelReading *model = nullptr; ///< null: the row says none
    Field from = Field::Model; ///< the field that decided
};

/// Finds the model; a remark where the columns disagree or the text is unknown (INV-24, INV-25). A series is no problem here.
std::optional<Remark> chooseModel(const Row &row, const RowReader &reader, const Catalog &catalog, ModelChoice &choice);

/// All that the row asks of a model that it does not have, or beyond its range (INV-32, INV-33). `existing` is null for a new device.
std::vector<Remark> checkAgainstModel(
    const Row &row, const RowReader &reader, const Catalog &catalog, const Model &model, const Device *existing);

/// Licence values have no meaning on a chassis.
std::optional<Remark> checkChassisRow(const Row &row, const RowReader &reader);

/// True for a serial number in the form of that model's (INV-16).
bool hasUsualForm(const QString &serial, const Model *model);

} // namespace lictor::inventory
