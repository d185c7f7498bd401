// Colour maps: one table for QCustomPlot, VTK and the figures.
#pragma once

#include <QColor>
#include <vector>

class QCPColorGradient;

namespace weightscape::ui {

enum class ColorMap {
  Sequential,  ///< viridis (van der Walt & Smith, 2015), for bounded values
  Cyclic,      ///< hue and lightness go round once, for circular values
  Diverging,   ///< blue, white, red, for signed values
};

/// Colour at `t` in [0, 1]; the cyclic map repeats outside.
QColor colorAt(ColorMap map, double t);

/// The same for points and lines on the ground of a theme: as much of the map as stands out from
/// it, each colour by 1.5:1 at least.
QColor colorOnGround(ColorMap map, double t, bool dark);

/// The same maps for QCustomPlot.
QCPColorGradient plotGradient(ColorMap map);
QCPColorGradient plotGradientOnGround(ColorMap map, bool dark);

/// Colour of a place in the unit square: hue tells the direction from its middle, and lightness how
/// far up it is, so that neighbours look alike and corners do not.
QColor planeColor(double along, double upwards);

/// Colours for things that have no order (components, groups); repeats after eight. From Okabe &
/// Ito's palette, which colour-blind eyes can tell apart.
QColor categoryColor(int index, bool dark);
inline constexpr int kCategoryColors = 8;

}  // namespace weightscape::ui
