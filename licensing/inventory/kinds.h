#pragma once

#include <QString>

namespace lictor::inventory {

/// Why a row or a file is refused, why a row is skipped, and what is worth a note: the words of `kind` in the result.
enum class Kind : quint8 {
    // A row is refused.
    NameMissing,
    NameMalformed,
    NameDate,
    SerialScientific,
    SerialMalformed,
    FormulaError,
    FormulaWithoutValue,
    DuplicateSerial,
    DuplicateName,
    ModelMissing,
    ModelUnknown,
    ModelAmbiguous,
    ColumnsDisagree,
    AddressMalformed,
    VersionMalformed,
    ValueNotANumber,
    ValueOutOfRange,
    ChoiceUnknown,
    FeatureNotOnModel,
    GroupConflict,
    SlotConflict,
    ChassisUnknown,
    DeviceUnknown,
    // A file is refused.
    Empty,
    Binary,
    Encrypted,
    LegacyXls,
    Ods,
    ZipDamaged,
    XmlDamaged,
    JsonInvalid,
    YamlUnsafe,
    TooLarge,
    NoHeader,
    NoModel,
    HeaderDuplicate,
    UnterminatedQuote,
    LicenceList,
    EventList,
    FormatNotRead,
    // A row is skipped.
    NotAnAsa,
    RunsThreatDefense,
    PlatformWithoutSmartLicensing,
    FooterRow,
    DuplicateRow,
    // Notes.
    EncodingGuessed,
    TextGuardRemoved,
    FormulaAsText,
    SerialMadeUp,
    SerialCleaned,
    SerialUnusual,
    SerialDiffers,
    NameFromSerial,
    NameMadeUnique,
    EntitlementFromModel,
    SoldForThreatDefense,
    AsaOrThreatDefense,
    ChassisMade,
    VirtualAccountMade,
    NotInService,
    RoleAssumed,
    RoleWithoutGroup,
    MateMissing,
    SerialChanged,
    ZoneUnknown,
    UnitConverted,
    VersionFromNumber,
    AddressRegrouped,
    ValueWithoutHeader,
    MergedCellFilled,
    MergedCells,
    HiddenRows,
    HiddenSheet,
    OtherSheet,
    MorePages,
    SecretDropped,
};

/// `name-missing`; costs no allocation.
QString toWord(Kind kind);

} // namespace lictor::inventory
