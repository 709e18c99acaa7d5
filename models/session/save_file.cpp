#include "session/save_file.h"

#include "session/fleet_session.h"
#include "session/job.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace lictor {

namespace {
struct SaveFile {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};
} // namespace

QString writeFile(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        return {};
    return SaveFile::tr("%1 cannot be written: %2").arg(file, out.errorString());
}

Job *saveFile(FleetSession &session, const QString &title, const QString &file, std::function<QByteArray()> content,
    std::function<void(const QString &trouble)> done)
{
    const auto trouble = std::make_shared<QString>();
    return session.run(
        title,
        [trouble, file, content = std::move(content)](const Fleet &, Job &job) {
            const QByteArray bytes = content();
            if (!job.isCancelled())
                *trouble = writeFile(file, bytes);
        },
        [trouble, done = std::move(done)] { done(*trouble); });
}

} // namespace lictor
