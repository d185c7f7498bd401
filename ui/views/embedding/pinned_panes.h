// SPDX-License-Identifier: GPL-3.0-or-later
// The pinned runs beside the current one in the 3-D area, each with a button that takes it away.
#pragma once

#include <QObject>
#include <QPointF>
#include <memory>
#include <vector>

#include "core/base/types.h"
#include "ui/scene/scene_style.h"
#include "ui/views/embedding/scene_overlay.h"

class QToolButton;

namespace weightscape::ui {

class Pins;
class ScenePane;
class VtkWidget;
struct AnalysisSnapshot;
struct Theme;

class PinnedPanes : public QObject {
  Q_OBJECT

 public:
  /// Draws in the widget, which outlives it.
  PinnedPanes(VtkWidget& widget, Pins& pins);
  ~PinnedPanes() override;

  [[nodiscard]] bool empty() const { return panes_.empty(); }
  [[nodiscard]] std::size_t count() const { return panes_.size(); }
  /// One pane for each run that is pinned now.
  void renew();
  /// One share of the 3-D area for each, in their order.
  void place(const std::vector<QRectF>& shares);
  /// Runs of another world than `current`'s are drawn as that world is first, in colours of its
  /// own.
  void arrange(const SceneStyle& style, const AnalysisSnapshot* current);
  /// The selection fades the others where a run's neurons are those of `current`.
  void dress(const SceneStyle& style, const AnalysisSnapshot* current,
             const std::vector<Index>& selection);
  void applyGround();
  void cameraMoved();
  /// What stands over each: the run and its verdict.
  [[nodiscard]] std::vector<SceneOverlay::Pane> titles(const Theme& theme,
                                                       const AnalysisSnapshot* current) const;
  [[nodiscard]] const AnalysisSnapshot& run(std::size_t which) const;
  /// Places of a run's points in the widget.
  [[nodiscard]] std::vector<QPointF> pointPlaces(std::size_t which) const;

 private:
  [[nodiscard]] SceneStyle styleOf(std::size_t which, const SceneStyle& style,
                                   const AnalysisSnapshot* current) const;

  VtkWidget& widget_;
  Pins& pins_;
  std::vector<std::unique_ptr<ScenePane>> panes_;
  std::vector<QToolButton*> remove_;  ///< children of the widget
};

}  // namespace weightscape::ui
