// Pictures in a notebook.
#pragma once

#include <string>

namespace weightscape {
struct Embedding;
struct RunResult;
}  // namespace weightscape

namespace weightscape::python {

/// A picture of `size` pixels: each point a disc, from the first view of the window, in the colours
/// of its component. Throws Error for sizes that are no picture's.
std::string svgOf(const Embedding& embedding, int size);

/// The same of a run, in the colours of the first latent where it is known, a torus as a doughnut;
/// without points where its weights could not be read.
std::string svgOf(const RunResult& run, int size);

/// The picture beside verdict and scores.
std::string htmlOf(const RunResult& run);

/// The picture beside a headline and lines of text.
std::string htmlOf(const std::string& svg, const std::string& headline, const std::string& lines);

/// Text as HTML shows it.
std::string escaped(const std::string& text);

}  // namespace weightscape::python
