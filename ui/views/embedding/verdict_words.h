// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of the wiring over its picture: the verdict, its colour and what it means.
#pragma once

#include <QColor>
#include <QString>

namespace weightscape {
struct Analysis;
struct Verdict;
}  // namespace weightscape

namespace weightscape::ui {

class LiveTraining;
struct Theme;

struct VerdictWords {
  QString headline;  ///< empty while there is nothing to judge
  QColor color;
  QString detail;   ///< what it means, and what there is to know of method and points
  int joining = 0;  ///< neighbours that would join all pieces; 0 for no such offer
};

/// Of what is open now.
VerdictWords verdictWords(const LiveTraining& live, const Theme& theme);

/// Good, bad, in between, or not judged.
QColor verdictColor(const Verdict& verdict, const Theme& theme);

}  // namespace weightscape::ui
