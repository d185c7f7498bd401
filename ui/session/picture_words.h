// SPDX-License-Identifier: GPL-3.0-or-later
// How far a picture can be trusted, in words: beside every headline.
#pragma once

#include <QString>

namespace weightscape {
struct Analysis;
}

namespace weightscape::ui {

struct PictureWords {
  QString text;          ///< "residual variance 0.05 · its axes hold 98 %"; empty where unknown
  QString warning;       ///< what to think of it; empty where it is low
  bool caution = false;  ///< much of the distances is not in the picture

  /// Both in one line.
  [[nodiscard]] QString line() const;
};

/// Of a picture in general: where this much of the distances is missing, its shape says little.
inline constexpr double kMuchResidual = 0.3;

PictureWords pictureWords(const Analysis& analysis);

/// "explains 99.3 % · recovery 1.00": how much of the activity a network explains and, where the
/// truth is known, the geodesic rank correlation of the worst group. Empty for weights without one.
QString recoveryWords(const Analysis& analysis);

}  // namespace weightscape::ui
