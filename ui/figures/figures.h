// Figures of a run without a window: PNG and SVG.
#pragma once

#include <QString>

namespace weightscape::ui {

/// Reads what `run` wrote into `run_folder` and writes loss, weights and embedding as PNG (200 dpi)
/// and SVG into `folder`, which is made if need be. Throws Error.
void writeFigures(const QString& run_folder, const QString& folder);

}  // namespace weightscape::ui
