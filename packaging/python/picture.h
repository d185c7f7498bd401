// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures in a notebook.
#pragma once

#include <string>

namespace weightscape {
struct Embedding;
struct RunResult;
}  // namespace weightscape

namespace weightscape::python {

/// Pixels that a picture is wide and high.
inline constexpr int kSmallestPicture = 16;
inline constexpr int kLargestPicture = 4096;

/// A picture of `size` pixels: each point a disc, from the first view of the window, in the colours
/// of its component.
std::string svgOf(const Embedding& embedding, int size);

/// The same of a run, in the colours of the first latent where it is known, a torus as a doughnut;
/// without points where its weights could not be read.
std::string svgOf(const RunResult& run, int size);

/// The picture beside verdict and scores.
std::string htmlOf(const RunResult& run);

/// The picture beside a headline and lines of text.
std::string htmlOf(const std::string& svg, const std::string& headline, const std::string& lines);

}  // namespace weightscape::python
