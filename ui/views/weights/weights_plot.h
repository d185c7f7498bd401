// Draws a matrix of weights as a heat map: the view's and the figures'.
#pragma once

#include <QColor>
#include <QString>
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
  /// Rows from top to bottom, columns from left to right; the colours are centred on zero.
  void show(const Matrix& matrix, const QString& row_label, const QString& column_label);
  void clear();
  /// Bars above the columns that are true; as many as columns, or none.
  void markColumns(const std::vector<bool>& marked, const QColor& color);

 private:
  QCustomPlot& plot_;
  QCPColorMap* map_ = nullptr;
  QCPColorScale* scale_ = nullptr;
};

}  // namespace weightscape::ui
