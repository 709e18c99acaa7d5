#pragma once

#include <QString>

namespace lictor::cli {

/// What a line sets off beyond the configuration; the simulation carries it out.
enum class Effect : quint8 { None, Reload };

/// One line's answer.
struct Answer {
    QString output; ///< as the device prints it, without the prompt and without a line feed at the end
    bool ok = true;
    Effect effect = Effect::None;

    static Answer silent() { return {}; }
    static Answer shown(QString text) { return {std::move(text), true, Effect::None}; }
    /// `ERROR: …` in the device's voice: one line that says what, why and what to do.
    static Answer refused(const QString &text) { return {QStringLiteral("ERROR: ") + text, false, Effect::None}; }
};

} // namespace lictor::cli
