// SPDX-License-Identifier: GPL-3.0-or-later
// The core's colour maps for QCustomPlot, VTK and the figures.
#pragma once

#include <QColor>

#include "core/picture/color_map.h"

class QCPColorGradient;

namespace weightscape::ui {

using weightscape::ColorMap;
using weightscape::kCategoryColors;

/// See core/picture/color_map.h.
QColor colorAt(ColorMap map, double t);
QColor colorOnGround(ColorMap map, double t, bool dark);
QColor planeColor(double along, double upwards);
QColor categoryColor(int index, bool dark);

/// The same maps for QCustomPlot.
QCPColorGradient plotGradient(ColorMap map);
QCPColorGradient plotGradientOnGround(ColorMap map, bool dark);

}  // namespace weightscape::ui
