// SPDX-License-Identifier: GPL-3.0-or-later
// What a page holds: all that is drawn and said on it, as plain data.
//
// A page is one HTML file that opens anywhere and asks nobody for anything. It carries a block of
// JSON (docs/formats.md lists its members): arrays of numbers are base64 of little-endian bytes.
// Coordinates of embedding.npy stand in it as they are, in double precision. Only the places that
// the picture draws are rounded: to 1/32767 of a sphere about all of them, some hundredths of a
// pixel.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/analysis/verdict.h"
#include "core/base/message.h"
#include "core/base/types.h"
#include "core/embedding/surface.h"
#include "core/picture/color_map.h"

namespace weightscape {

/// What a person says of a page; all of it is text, and none of it markup.
struct PageText {
  std::string title;                                      ///< empty: the experiment's name
  std::optional<std::string> description = std::nullopt;  ///< nothing: the experiment's
  std::string licence = {};                               ///< of the data; empty: nothing is said
};

/// A sentence of the core in the language of a page.
using Translator = std::function<std::string(const Message&)>;

/// What a colour means: a bar, a ring, or names.
struct PageLegend {
  Message title;
  ColorMap map = ColorMap::Sequential;
  std::string low = "0";
  std::string high = "1";
  std::vector<std::string> names = {};  ///< of categories; then the map does not count …
  bool mapped = false;                  ///< … unless their colours are those of the map
};

struct PageColoring {
  Message name;
  std::vector<PageLegend> legends;
  std::vector<int> legend;  ///< of each neuron, a number of one of them
  Vector values;            ///< of each neuron, 0 to 1, or the number of a category; NaN: grey
};

/// One arrangement of the neurons: a moment of a training, or a run of a sweep.
struct PageState {
  std::int64_t epoch = -1;  ///< of a moment
  std::string value = {};   ///< of a run: what was swept, as it was written
  std::int64_t seed = 0;
  std::int64_t cell = -1;  ///< its number in the sweep
  Matrix points = {};      ///< N × D as embedding.npy has them; empty of earlier moments
  Matrix places = {};      ///< N × 3, in the unit sphere
  std::vector<std::pair<Index, Index>> edges = {};
  std::vector<Triangle> surface = {};
  VerdictKind verdict = VerdictKind::Unscored;
  Message headline = {};
  double recovery = 0.0;   ///< of a run: geodesic rank correlation; NaN where it is not known
  double explained = 0.0;  ///< of a run: share of the variance
};

/// A score in words and its number.
struct PageScore {
  Message label;
  double value = 0.0;
  bool percent = false;
};

/// What evidence says of one piece.
struct PageFinding {
  Message about;                   ///< "one piece", "piece 1, 60 neurons"
  Message conclusion;              ///< "arranged like a ring"
  std::vector<Message> seen = {};  ///< "dimension 1", "one loop"
  std::vector<Message> sure = {};  ///< "p = 0.05 of 19 shuffles"
};

struct PageLosses {
  std::vector<double> epoch, train, validation, total;  ///< NaN: none
};

struct Page {
  std::string name;                     ///< of the experiment
  std::string description;              ///< the experiment's own
  Index neurons = 0;                    ///< of the wiring
  std::vector<Index> kept;              ///< those that are drawn, ascending; empty for all
  std::vector<std::string> names = {};  ///< of those that are drawn; empty: their numbers, from 0
  std::vector<int> component;           ///< of each, in the last state
  Eigen::Matrix3d home = Eigen::Matrix3d::Identity();
  std::vector<PageColoring> colorings;  ///< the first is shown first
  std::vector<PageState> states;        ///< in time, or by value and seed; never empty
  std::size_t first = 0;                ///< that is shown first
  Message over = {};                    ///< of a sweep: the parameter; empty pattern for a training
  Message detail = {};                  ///< why the verdict of `first` is what it is
  std::vector<PageScore> scores = {};
  std::vector<PageFinding> evidence = {};
  Message disagreement = {};  ///< of evidence and truth; empty where they agree
  PageLosses losses = {};
  std::vector<PageScore> facts = {};  ///< how it was made; a NaN stands for the label alone
  std::vector<Message> notes = {};    ///< what is missing, and why

  [[nodiscard]] bool ofSweep() const { return !over.pattern.empty(); }
  /// Neurons that are drawn.
  [[nodiscard]] Index drawn() const { return states.front().places.rows(); }
};

/// Keeps these neurons, ascending, and leaves out the others and all lines to them.
void keepNeurons(Page& page, const std::vector<Index>& kept);

/// A share of the neurons, one out of each stretch of them: the same for the same number.
std::vector<Index> evenlyChosen(Index neurons, Index wanted);

/// Every second of the earlier moments goes; the first and the last stay.
void halveMoments(Page& page);

}  // namespace weightscape
