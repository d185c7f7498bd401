// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of a page as it stands: for browsers without WebGL or JavaScript.
#pragma once

#include <string>

#include "core/page/page_data.h"

namespace weightscape {

/// An <svg> of the state that is shown first, from the first view. Colours are classes of
/// paletteStyle(), so that they fit light and dark.
std::string stillPicture(const Page& page, const std::string& description);

/// Rules of CSS for those classes, on light or on dark: "y12" of the cyclic map, "q" of the
/// sequential one, "d" of the diverging one, "g" of categories, each followed by a number.
std::string paletteStyle(bool dark);

/// Steps of a map in the palette; its ends are the first and the last.
inline constexpr int kPaletteSteps = 48;

/// The colour of a neuron on the ground of a theme; grey where nothing is known of it.
Rgb pageColor(const PageColoring& coloring, Index neuron, bool dark);

}  // namespace weightscape
