// SPDX-License-Identifier: GPL-3.0-or-later
// Colour maps: one table for the window, figures and pages.
#pragma once

#include <array>
#include <string>

namespace weightscape {

/// Red, green and blue, gamma-coded sRGB, each from 0 to 1.
using Rgb = std::array<double, 3>;

enum class ColorMap {
  Sequential,  ///< viridis (van der Walt & Smith, 2015), for bounded values
  Cyclic,      ///< hue and lightness go round once, for circular values
  Diverging,   ///< blue, white, red, for signed values
};

/// Colour at `t` in [0, 1]; the cyclic map repeats outside.
Rgb rgbAt(ColorMap map, double t);

/// The same for points and lines on the ground of a theme: as much of the map as stands out from
/// it, each colour by 1.5:1 at least.
Rgb rgbOnGround(ColorMap map, double t, bool dark);

/// Colour of a place in the unit square: hue tells the direction from its middle, and lightness how
/// far up it is, so that neighbours look alike and corners do not.
Rgb planeRgb(double along, double upwards);

/// Colours for things that have no order (components, groups); repeats after eight. From Okabe &
/// Ito's palette, which colour-blind eyes can tell apart.
Rgb categoryRgb(int index, bool dark);
inline constexpr int kCategoryColors = 8;

/// "#3554d1".
std::string hexOf(const Rgb& rgb);

}  // namespace weightscape
