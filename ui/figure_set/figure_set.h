// All figures of a session, made without a window or a display.
#pragma once

#include <QString>

namespace weightscape::ui {

/// Writes every view of a session (a .wscape file, or the folder of a run that holds one) as PNG,
/// SVG and PDF into a folder. Needs an event loop of the application, not a display. Throws Error.
void writeFigures(const QString& source, const QString& folder);

}  // namespace weightscape::ui
