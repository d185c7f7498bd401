// All figures of a session, made without a window or a display.
#pragma once

#include <QString>

namespace weightscape::ui {

/// Writes every view of a session (a .wscape file, or the folder of a run that holds one) as PNG,
/// SVG and PDF into a folder; of an experiment (JSON) with weights of one's own their wiring and
/// heat map. Figures of ours in the folder are replaced, files of others are not. Needs an event
/// loop of the application, not a display. Throws Error.
void writeFigures(const QString& source, const QString& folder);

}  // namespace weightscape::ui
