#pragma once

#include "cli/interpreter.h"

namespace lictor::cli {

/// The lines of the profile that licensing is reached by, as they are generated (real-outputs 9.2).
QStringList callHomeConfig(const Catalog &catalog, const Configuration &configuration);
/// What a generated call-home block of a printed configuration says.
struct CallHomeBlock {
    qsizetype lines = 0;
    QString url, proxy; ///< empty: the default
};
/// The block that begins at that line; nothing where it is none, or says more than Lictor models.
std::optional<CallHomeBlock> readCallHome(const Catalog &catalog, const QStringList &lines, qsizetype at);
/// Where the profile `License` points to, and through which proxy; who points to an On-Prem is served by it (TRN-8, TRN-10).
void setCallHome(Fleet &fleet, DeviceId device, const QString &url, const QString &proxy);
/// The blocks and lines of a printed configuration that begin with that word, also behind `no`.
QStringList partOf(const QStringList &configuration, const QString &word);
/// Name and port of a failover link, as they are generated for a pair.
QString failoverLink(const Model &model);
/// The `Hardware:` text of `show version` and of a configuration's head.
QString hardwareText(const Model &model, const Device &device);

} // namespace lictor::cli
