#include "ctl/output_file.h"

#include "ctl/tr.h"

#include <QSaveFile>

namespace lictor::ctl {

namespace {

tl::unexpected<Error> notWritten(const QSaveFile &file)
{
    return refuse(Refusal::File, file.fileName(), file.errorString(), Ctl::tr("name a file that can be written"));
}

} // namespace

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(file);
    return {};
}

Result<void> checkWritable(const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    file.cancelWriting();
    return {};
}

} // namespace lictor::ctl
