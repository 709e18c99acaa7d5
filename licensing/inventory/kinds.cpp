#include "inventory/kinds.h"

namespace lictor::inventory {

QString toWord(Kind kind)
{
    switch (kind) {
    case Kind::NameMissing: return QStringLiteral("name-missing");
    case Kind::NameMalformed: return QStringLiteral("name-malformed");
    case Kind::NameDate: return QStringLiteral("name-date");
    case Kind::SerialScientific: return QStringLiteral("serial-scientific");
    case Kind::SerialMalformed: return QStringLiteral("serial-malformed");
    case Kind::FormulaError: return QStringLiteral("formula-error");
    case Kind::FormulaWithoutValue: return QStringLiteral("formula-without-value");
    case Kind::DuplicateSerial: return QStringLiteral("duplicate-serial");
    case Kind::DuplicateName: return QStringLiteral("duplicate-name");
    case Kind::ModelMissing: return QStringLiteral("model-missing");
    case Kind::ModelUnknown: return QStringLiteral("model-unknown");
    case Kind::ModelAmbiguous: return QStringLiteral("model-ambiguous");
    case Kind::ColumnsDisagree: return QStringLiteral("columns-disagree");
    case Kind::AddressMalformed: return QStringLiteral("address-malformed");
    case Kind::VersionMalformed: return QStringLiteral("version-malformed");
    case Kind::ValueNotANumber: return QStringLiteral("value-not-a-number");
    case Kind::ValueOutOfRange: return QStringLiteral("value-out-of-range");
    case Kind::ChoiceUnknown: return QStringLiteral("choice-unknown");
    case Kind::FeatureNotOnModel: return QStringLiteral("feature-not-on-model");
    case Kind::GroupConflict: return QStringLiteral("group-conflict");
    case Kind::SlotConflict: return QStringLiteral("slot-conflict");
    case Kind::ChassisUnknown: return QStringLiteral("chassis-unknown");
    case Kind::DeviceUnknown: return QStringLiteral("device-unknown");
    case Kind::Empty: return QStringLiteral("empty");
    case Kind::Binary: return QStringLiteral("binary");
    case Kind::Encrypted: return QStringLiteral("encrypted");
    case Kind::LegacyXls: return QStringLiteral("legacy-xls");
    case Kind::Ods: return QStringLiteral("ods");
    case Kind::ZipDamaged: return QStringLiteral("zip-damaged");
    case Kind::XmlDamaged: return QStringLiteral("xml-damaged");
    case Kind::JsonInvalid: return QStringLiteral("json-invalid");
    case Kind::YamlUnsafe: return QStringLiteral("yaml-unsafe");
    case Kind::TooLarge: return QStringLiteral("too-large");
    case Kind::NoHeader: return QStringLiteral("no-header");
    case Kind::NoModel: return QStringLiteral("no-model");
    case Kind::HeaderDuplicate: return QStringLiteral("header-duplicate");
    case Kind::UnterminatedQuote: return QStringLiteral("unterminated-quote");
    case Kind::LicenceList: return QStringLiteral("licence-list");
    case Kind::EventList: return QStringLiteral("event-list");
    case Kind::NotAnAsa: return QStringLiteral("not-an-asa");
    case Kind::RunsThreatDefense: return QStringLiteral("runs-threat-defense");
    case Kind::PlatformWithoutSmartLicensing: return QStringLiteral("platform-without-smart-licensing");
    case Kind::FooterRow: return QStringLiteral("footer-row");
    case Kind::DuplicateRow: return QStringLiteral("duplicate-row");
    case Kind::EncodingGuessed: return QStringLiteral("encoding-guessed");
    case Kind::TextGuardRemoved: return QStringLiteral("text-guard-removed");
    case Kind::FormulaAsText: return QStringLiteral("formula-as-text");
    case Kind::SerialMadeUp: return QStringLiteral("serial-made-up");
    case Kind::SerialCleaned: return QStringLiteral("serial-cleaned");
    case Kind::SerialUnusual: return QStringLiteral("serial-unusual");
    case Kind::SerialDiffers: return QStringLiteral("serial-differs");
    case Kind::NameFromSerial: return QStringLiteral("name-from-serial");
    case Kind::NameMadeUnique: return QStringLiteral("name-made-unique");
    case Kind::EntitlementFromModel: return QStringLiteral("entitlement-from-model");
    case Kind::SoldForThreatDefense: return QStringLiteral("sold-for-threat-defense");
    case Kind::AsaOrThreatDefense: return QStringLiteral("asa-or-threat-defense");
    case Kind::ChassisMade: return QStringLiteral("chassis-made");
    case Kind::VirtualAccountMade: return QStringLiteral("virtual-account-made");
    case Kind::NotInService: return QStringLiteral("not-in-service");
    case Kind::RoleAssumed: return QStringLiteral("role-assumed");
    case Kind::RoleWithoutGroup: return QStringLiteral("role-without-group");
    case Kind::MateMissing: return QStringLiteral("mate-missing");
    case Kind::SerialChanged: return QStringLiteral("serial-changed");
    case Kind::ZoneUnknown: return QStringLiteral("zone-unknown");
    case Kind::UnitConverted: return QStringLiteral("unit-converted");
    case Kind::VersionFromNumber: return QStringLiteral("version-from-number");
    case Kind::AddressRegrouped: return QStringLiteral("address-regrouped");
    case Kind::ValueWithoutHeader: return QStringLiteral("value-without-header");
    case Kind::MergedCellFilled: return QStringLiteral("merged-cell-filled");
    case Kind::MergedCells: return QStringLiteral("merged-cells");
    case Kind::HiddenRows: return QStringLiteral("hidden-rows");
    case Kind::HiddenSheet: return QStringLiteral("hidden-sheet");
    case Kind::OtherSheet: return QStringLiteral("other-sheet");
    case Kind::MorePages: return QStringLiteral("more-pages");
    case Kind::EntitlementUnknown: return QStringLiteral("entitlement-unknown");
    case Kind::LineUnknown: return QStringLiteral("line-unknown");
    case Kind::LineRefused: return QStringLiteral("line-refused");
    case Kind::ContactFailing: return QStringLiteral("contact-failing");
    case Kind::NothingRequested: return QStringLiteral("nothing-requested");
    case Kind::TransportKept: return QStringLiteral("transport-kept");
    case Kind::ContextsDiffer: return QStringLiteral("contexts-differ");
    case Kind::NotKept: return QStringLiteral("not-kept");
    case Kind::DeviceElsewhere: return QStringLiteral("device-elsewhere");
    case Kind::SecretDropped: return QStringLiteral("secret-dropped");
    }
    Q_UNREACHABLE();
}

} // namespace lictor::inventory
