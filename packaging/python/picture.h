// Pictures in a notebook.
#pragma once

#include <string>

namespace weightscape {
struct Dataset;
struct Embedding;
struct RunResult;
}  // namespace weightscape

namespace weightscape::python {

/// A picture of `size` pixels: each point a disc, from the first view of the window, in the colours
/// of the first latent, or of components where `neurons` is null or does not know what its neurons
/// prefer.
std::string svgOf(const Embedding& embedding, const Dataset* neurons, int size);

/// The same of a run; a picture without points where its weights could not be read.
std::string svgOf(const RunResult& run, int size);

/// The picture beside verdict and scores.
std::string htmlOf(const RunResult& run);

/// The picture beside a headline and lines of text.
std::string htmlOf(const std::string& svg, const std::string& headline, const std::string& lines);

/// Text as HTML shows it.
std::string escaped(const std::string& text);

}  // namespace weightscape::python
