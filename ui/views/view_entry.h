// SPDX-License-Identifier: GPL-3.0-or-later
// What a view says of itself: its row in the table, which it makes in its own file.
#pragma once

#include <QString>
#include <functional>
#include <memory>
#include <type_traits>
#include <vector>

#include "core/experiment/kept_runs.h"
#include "ui/figures/figure.h"
#include "ui/theme/translated.h"
#include "ui/work/analysis_snapshot.h"

class QWidget;

namespace weightscape::ui {

class EvidenceSearch;
class LabelSet;
class LiveTraining;
class NeuronSelection;
class OpenExperiment;
class Pins;
class Session;
class SweepSession;
class ViewRequests;

enum class ViewPlace { Middle, Upper, Lower };

/// What views are made of, each of those that it uses; must outlive them.
struct ViewParts {
  ViewParts(Session& session, SweepSession& sweep);

  Session& session;
  SweepSession& sweep;
  const OpenExperiment& opened;
  LiveTraining& live;
  NeuronSelection& selection;
  Pins& pins;
  ViewRequests& requests;
  EvidenceSearch& evidence;
  LabelSet& labels;
};

/// A view that was made; whoever gives it a parent owns it.
struct MadeView {
  QWidget* widget = nullptr;
  QWidget* tools = nullptr;              ///< for the right of its name; may be null
  const FigureSource* figure = nullptr;  ///< null where it has none to export
};

/// What figures are drawn of.
struct FigureSubject {
  std::shared_ptr<const AnalysisSnapshot> analysis;  ///< never null, with an analysis
  KeptSweep sweep = {};                              ///< may be without runs
  /// What the points are coloured by, as the window's list names it; empty for the usual.
  QString color_by = {};

  [[nodiscard]] const TrainingSnapshot& training() const { return *analysis->training; }
  /// Of the experiment, as a person reads it.
  [[nodiscard]] QString name() const { return shortName(training().experiment.name); }
};

/// A figure of --figures and of "Export everything".
struct ViewFigure {
  QString name;  ///< of its files, without ending
  /// Empty where there is no such figure.
  std::function<Figure(const FigureSubject&)> make;
  AnalysisExtras needs = {};  ///< of the analysis
};

struct ViewEntry {
  const char* title;  ///< in English, translatable in the context "Views"; lessons name it so
  ViewPlace place = ViewPlace::Upper;
  std::function<MadeView(const ViewParts&)> make;
  std::vector<ViewFigure> figures = {};
};

/// With all that it offers.
template <typename View>
MadeView made(View* view) {
  MadeView result{.widget = view};
  if constexpr (requires { view->tools(); }) result.tools = view->tools();
  if constexpr (std::is_base_of_v<FigureSource, View>) result.figure = view;
  return result;
}

}  // namespace weightscape::ui
