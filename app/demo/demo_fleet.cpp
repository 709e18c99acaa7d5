#include "demo/demo_fleet.h"

#include "demo/builder.h"
#include "demo/literal.h"

namespace lictor::demo {

namespace {

constexpr quint64 demoSeed = 20260101;
const QString branches = u"Branches"_s;
const QString laboratory = u"Laboratory"_s;

QStringList features(QStringList lines) { return QStringList{u"feature tier standard"_s} + std::move(lines); }

QString contexts(int count) { return u"feature context %1"_s.arg(count); }

void buy(Builder &build)
{
    build.buy("L-FPR1000-ASA=", 6);
    build.buy("L-FPR1010-SEC-PL=", 2);
    build.buy("L-FPR1K-ASASC-5=", 1);
    build.buy("L-FPR2100-ASA=", 3);
    build.buy("L-FPR2K-ASASC-5=", 1);
    build.buy("L-FPR2K-ASASC-10=", 1);
    build.buy("L-FPR3130-BSE=", 3);
    build.buy("L-FPR3110-BSE=", 1);
    build.buy("L-FPR3K-ASASC-10=", 2);
    build.buy("L-FPR4100-ASA=", 1);
    build.buy("L-FPR4K-ASASC-10=", 2);
    build.buy("L-FPR4K-ASA-CAR=", 1);
    build.buy("L-F9K-ASA=", 3);
    build.buy("L-F9K-ASA-SC-10=", 2);
    build.buy("L-ASAV30S-K9=", 1);
    build.buy("L-ASAV10S-K9=", 2, branches);
    build.buy("L-ASAV50S-K9=", 1, branches);
    build.buy("L-ASAV100S-1Y=", 1, branches); // ends within the demo's horizon
    build.buy("L-FPR1000-ASA=", 3, branches);
    build.buy("L-FPR2100-ASA=", 1, laboratory);
}

/// The pair of the specification's first example: 2 + 2 + 3 contexts where the platform allows 5 (FO-1100-7).
void addPlant(Builder &build)
{
    build.device(u"fw-plant-a"_s, u"FPR1120"_s, u"192.0.2.41"_s, u"Aveiro"_s);
    build.device(u"fw-plant-b"_s, u"FPR1120"_s, u"192.0.2.42"_s, u"Aveiro"_s);
    build.failover(u"plant"_s, u"fw-plant-a"_s, u"fw-plant-b"_s, false);
    build.license(u"fw-plant-a"_s, features({contexts(3)}));
    build.registerDevice(u"fw-plant-a"_s);
    build.registerDevice(u"fw-plant-b"_s);
}

void addOffice(Builder &build)
{
    build.device(u"fw-office-a"_s, u"FPR1140"_s, u"192.0.2.51"_s, u"Lisbon"_s);
    build.device(u"fw-office-b"_s, u"FPR1140"_s, u"192.0.2.52"_s, u"Lisbon"_s);
    build.failover(u"office"_s, u"fw-office-a"_s, u"fw-office-b"_s, true);
    build.license(u"fw-office-a"_s, features({}));
    build.registerDevice(u"fw-office-a"_s);
    build.registerDevice(u"fw-office-b"_s);
}

void addDataCentre(Builder &build)
{
    for (int unit = 1; unit <= 3; ++unit)
        build.device(u"sfw-dc-%1"_s.arg(unit), u"FPR3130"_s, u"198.51.100.2%1"_s.arg(unit), u"Lisbon"_s);
    build.cluster(u"dc"_s, {u"sfw-dc-1"_s, u"sfw-dc-2"_s, u"sfw-dc-3"_s});
    build.license(u"sfw-dc-1"_s, features({contexts(20)}));
    for (int unit = 1; unit <= 3; ++unit)
        build.registerDevice(u"sfw-dc-%1"_s.arg(unit));
    build.device(u"sfw-edge"_s, u"FPR3110"_s, u"198.51.100.30"_s, u"Porto"_s);
    build.license(u"sfw-edge"_s, features({}));
    build.registerDevice(u"sfw-edge"_s);
}

void addCore(Builder &build)
{
    build.chassis(u"core-chassis"_s, u"9300"_s);
    for (int slot = 1; slot <= 3; ++slot)
        build.module(
            u"core-%1"_s.arg(slot), u"FPR9300-SM-44"_s, u"core-chassis"_s, slot, u"203.0.113.1%1"_s.arg(slot), u"Lisbon"_s);
    build.registerChassis(u"core-chassis"_s);
    build.license(u"core-1"_s, features({contexts(20)}));
    build.license(u"core-2"_s, features({}));
    build.license(u"core-3"_s, features({}));
    build.device(u"fw-wan"_s, u"FPR4112"_s, u"198.51.100.40"_s, u"Lisbon"_s);
    build.registerChassis(u"fw-wan-chassis"_s);
    build.license(u"fw-wan"_s, features({contexts(20), u"feature carrier"_s}));
    build.device(u"fw-wan-spare"_s, u"FPR4145"_s, u"198.51.100.41"_s, u"Porto"_s); // in evaluation
}

void addBranches(Builder &build)
{
    build.virtualDevice(u"vfw-branch-1"_s, u"1G"_s, 2, u"192.0.2.11"_s, u"Porto"_s);
    build.virtualDevice(u"vfw-branch-2"_s, u"1G"_s, 2, u"192.0.2.12"_s, u"Faro"_s);
    build.virtualDevice(u"vfw-cloud"_s, u"10G"_s, 8, u"192.0.2.20"_s, u"Cloud"_s);
    build.virtualDevice(u"vfw-hub"_s, u"20G"_s, 16, u"192.0.2.21"_s, u"Cloud"_s);
    build.virtualDevice(u"vfw-new"_s, u"100M"_s, 2, u"192.0.2.22"_s, u"Coimbra"_s); // not registered: rate-limited
    for (const QString &name : {u"vfw-branch-1"_s, u"vfw-branch-2"_s, u"vfw-cloud"_s, u"vfw-hub"_s})
        build.registerDevice(name, branches);
    build.device(u"fw-shop"_s, u"FPR1010"_s, u"192.0.2.31"_s, u"Braga"_s);
    build.license(u"fw-shop"_s, features({}));
    build.registerDevice(u"fw-shop"_s, branches);
    build.device(u"fw-kiosk"_s, u"FPR1010"_s, u"192.0.2.32"_s, u"Evora"_s);
    build.license(u"fw-kiosk"_s, features({}));
    build.registerDevice(u"fw-kiosk"_s, branches);
}

/// A plant without internet: its devices know its own server only (ONP-1).
void addRefinery(Builder &build)
{
    build.satellite(u"refinery"_s, u"10.20.0.5"_s, branches);
    build.device(u"fw-refinery"_s, u"FPR1150"_s, u"10.20.0.1"_s, u"Sines"_s);
    build.license(u"fw-refinery"_s, features({}));
    build.registerBehind(u"fw-refinery"_s, u"refinery"_s);
}

/// More contexts are used than were bought: every user of that licence is out of compliance (OOC-1).
void addShortage(Builder &build)
{
    build.device(u"fw-campus"_s, u"FPR2130"_s, u"198.51.100.11"_s, u"Lisbon"_s);
    build.license(u"fw-campus"_s, features({contexts(10)}));
    build.registerDevice(u"fw-campus"_s);
    build.device(u"fw-clinic"_s, u"FPR2140"_s, u"198.51.100.12"_s, u"Setubal"_s);
    build.license(u"fw-clinic"_s, features({contexts(8)}));
    build.registerDevice(u"fw-clinic"_s);
}

} // namespace

Result<Fleet> makeDemoFleet(const Catalog &catalog)
{
    Builder build(catalog, demoSeed);
    build.account(branches);
    build.account(laboratory);
    buy(build);
    addPlant(build);
    addOffice(build);
    addDataCentre(build);
    addCore(build);
    addBranches(build);
    addRefinery(build);
    build.wait(days(31));
    addShortage(build);
    build.device(u"fw-lab"_s, u"FPR2110"_s, u"198.51.100.9"_s, u"Lisbon"_s);
    build.license(u"fw-lab"_s, features({}));
    build.registerDevice(u"fw-lab"_s, laboratory);
    build.wait(days(249)); // the subscription of vfw-hub ends within 90 days
    build.device(u"fw-archive"_s, u"FPR2120"_s, u"198.51.100.13"_s, u"Lisbon"_s); // in evaluation
    build.device(u"fw-stock"_s, u"FPR1150"_s, u"192.0.2.60"_s, u"Lisbon"_s);
    build.token(u"Branches roll-out 2026"_s, {}, true);
    build.token(u"New branches"_s, branches, true);
    build.token(u"Laboratory, no strong encryption"_s, laboratory, false);
    build.wait(days(2));
    return std::move(build).result();
}

} // namespace lictor::demo
