// Draws a matrix of weights as a heat map: the view's and the figures'.
#pragma once

#include <QColor>
#include <QPointF>
#include <QString>
#include <optional>
#include <vector>

#include "core/base/types.h"
#include "ui/theme/theme.h"

class QCPColorMap;
class QCPColorScale;
class QCustomPlot;

namespace weightscape::ui {

class WeightsPlot {
 public:
  /// Takes over the plot, which must outlive this.
  explicit WeightsPlot(QCustomPlot& plot);

  void applyTheme(const Theme& theme);
  /// What stands along one side of the map.
  struct Side {
    QString label;
    Index count = 0;  ///< of all things there are; the axis counts them
    Index step = 1;   ///< every so many of them has a place in the map
  };
  /// Rows from top to bottom, columns from left to right; the colours are centred on zero. Any
  /// finite values: the bar names a power of ten where they are far from one.
  void show(const Matrix& matrix, const Side& rows, const Side& columns);
  void clear();
  /// Bars above the columns that are true; as many as columns, or none.
  void markColumns(const std::vector<bool>& marked, const QColor& color);

  /// Which row and column of the matrix is under a place of the plot; nothing beside the map.
  struct Cell {
    Index row = 0;
    Index column = 0;
  };
  [[nodiscard]] std::optional<Cell> cellAt(const QPointF& place) const;
  [[nodiscard]] double valueAt(const Cell& cell) const { return matrix_(cell.row, cell.column); }
  /// The column of the matrix nearest to a place, however far away; there must be one.
  [[nodiscard]] Index columnNear(const QPointF& place) const;

 private:
  QCustomPlot& plot_;
  Matrix matrix_;  ///< as it is shown; empty when nothing is
  Side rows_;
  Side columns_;
  QCPColorMap* map_ = nullptr;
  QCPColorScale* scale_ = nullptr;
};

}  // namespace weightscape::ui
