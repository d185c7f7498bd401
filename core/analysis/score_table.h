// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of scores. scores.json and .csv, the columns of sweeps, the card, the comparison,
// the command line and the docs are made from it, and the verdict takes its thresholds from it.
#pragma once

#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/unknown.h"

namespace weightscape {

struct Analysis;

enum class Better { Higher, Lower, Neither };

/// Where scores.json has it.
enum class ScoreSection {
  Recovery,  ///< needs the preferred values
  Whole,     ///< of the embedding, beside the sections
  Network,
  Measures,
  Picture
};

struct Score {
  std::string id;  ///< in files
  ScoreSection section = ScoreSection::Recovery;
  std::string label;  ///< short, translatable
  std::string help;   ///< one sentence or two with their source, translatable; ends with a point
  double (*value)(const Analysis& analysis) = nullptr;  ///< NaN where it does not apply
  int digits = 3;                                       ///< after the point; of percents too
  bool percent = false;                                 ///< a share, shown in percent
  Better better = Better::Neither;
  /// Good from here on (Higher) or below it (Lower); NaN where there is no such limit.
  double threshold = kUnknown;
  double least = -std::numeric_limits<double>::infinity();  ///< no value is below it,
  double most = std::numeric_limits<double>::infinity();    ///< and none above
  std::string good = {};  ///< translatable, instead of "good, ≥ %1"; %1 is the threshold
  std::string poor = {};  ///< translatable, instead of "below %1"
  bool on_card = true;    ///< shown beside the picture, and in comparisons
  bool in_terminal = false;

  /// False for NaN, and where there is no threshold.
  [[nodiscard]] bool isGood(double number) const;
  /// Whether it can be a value of this score, NaN included: what is read from a file is asked.
  [[nodiscard]] bool isPossible(double number) const;
};

/// All scores in the order in which files and the card have them. Stored sweeps name theirs, so
/// that a new one may stand anywhere.
std::span<const Score> scoreTable();

/// The entry with this id, which must be there.
const Score& scoreNamed(std::string_view id);

/// The scores that decided the verdict, the weakest three in the table's order: where the truth is
/// known those of which each has to reach its threshold, else how far halves of the weights agree,
/// how much is explained and how much of the distances the picture misses. Those that do not apply
/// are left out.
std::vector<const Score*> decidingScores(const Analysis& analysis);

/// Its threshold.
double goodFrom(std::string_view id);

}  // namespace weightscape
