#include "import/fate_word.h"

#include <QCoreApplication>

namespace lictor {

namespace {
struct ImportFate {
    Q_DECLARE_TR_FUNCTIONS(ImportFate)
};
using Fate = inventory::PreviewRow::Fate;
} // namespace

QString fateWord(Fate fate)
{
    switch (fate) {
    case Fate::Added: return ImportFate::tr("added");
    case Fate::Updated: return ImportFate::tr("updated");
    case Fate::Unchanged: return ImportFate::tr("unchanged");
    case Fate::Refused: return ImportFate::tr("refused");
    case Fate::Skipped: return ImportFate::tr("skipped");
    case Fate::Chassis: return ImportFate::tr("chassis");
    }
    return {};
}

Tone toneOf(Fate fate)
{
    switch (fate) {
    case Fate::Added:
    case Fate::Chassis: return Tone::Positive;
    case Fate::Updated: return Tone::Info;
    case Fate::Refused: return Tone::Critical;
    case Fate::Unchanged:
    case Fate::Skipped: break;
    }
    return Tone::Neutral;
}

} // namespace lictor
