#include <QDirIterator>
#include <QFile>

#include <cstdio>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed);

static std::minstd_rand numbers(1); // the same run everywhere

/// Stands in for libFuzzer's: one byte becomes another.
extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t)
{
    if (size > 0)
        data[numbers() % size] = uint8_t(numbers());
    return size;
}

/// Runs a fuzz target on every file of the folders that are named, and on some changes of each: a small run that every build can make.
int main(int argc, char **argv)
{
    constexpr int changes = 40, changesAtOnce = 4;
    constexpr size_t most = 8192;
    int done = 0;
    for (int i = 1; i < argc; ++i) {
        for (QDirIterator files(QString::fromLocal8Bit(argv[i]), QDir::Files); files.hasNext();) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            const QByteArray seed = file.read(most);
            LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(seed.constData()), size_t(seed.size()));
            done += 1 + changes;
            std::vector<uint8_t> input(most);
            for (int change = 0; change < changes; ++change) {
                size_t size = size_t(seed.size());
                std::copy(seed.begin(), seed.end(), input.begin());
                for (int at = 0; at < changesAtOnce; ++at)
                    size = LLVMFuzzerCustomMutator(input.data(), size, most, unsigned(numbers()));
                LLVMFuzzerTestOneInput(input.data(), size);
            }
        }
    }
    std::printf("%d inputs\n", done);
    return done > 0 ? 0 : 1;
}
