// SPDX-License-Identifier: GPL-3.0-or-later
// A matrix of weights as a heat map: the view's and the figures'.
#pragma once

#include <QPointF>
#include <QString>
#include <optional>
#include <vector>

#include "core/base/types.h"
#include "ui/figures/figure.h"
#include "ui/plots/hover_mark.h"
#include "ui/theme/theme.h"
#include "ui/views/weights/weights_picture.h"

class QCPColorMap;
class QCPColorScale;
class QCustomPlot;

namespace weightscape::ui {

class WeightsPlot {
 public:
  /// Takes over the plot, which must outlive this.
  explicit WeightsPlot(QCustomPlot& plot);

  void applyTheme(const Theme& theme);
  /// The colours are centred on zero. Any finite values: the bar names a power of ten where they
  /// are far from one. Nothing where the picture is empty.
  void show(const WeightsPicture& picture);
  /// Bars above the columns of these neurons, ascending.
  void mark(const std::vector<Index>& neurons, const Theme& theme);
  /// Frames around the column of a neuron, and its row where rows are neurons.
  [[nodiscard]] std::vector<HoverMark::Frame> framesOf(Index neuron) const;
  [[nodiscard]] const WeightsPicture& shown() const { return picture_; }

  /// Which row and column of the matrix is under a place of the plot; nothing beside the map.
  struct Cell {
    Index row = 0;
    Index column = 0;
  };
  [[nodiscard]] std::optional<Cell> cellAt(const QPointF& place) const;
  /// The neuron of a cell's column, or of its row; −1 where they stand for others.
  [[nodiscard]] Index neuronAt(const Cell& cell) const;
  /// The column of the matrix nearest to a place, however far away; there must be one.
  [[nodiscard]] Index columnNear(const QPointF& place) const;

 private:
  QCustomPlot& plot_;
  WeightsPicture picture_;
  QCPColorMap* map_ = nullptr;
  QCPColorScale* scale_ = nullptr;
};

/// `name` is the experiment's with what is shown, as a person reads it. Empty where the picture is.
Figure weightsFigure(const WeightsPicture& picture, const std::vector<Index>& selected,
                     const QString& name);

}  // namespace weightscape::ui
