#include "ui/views/weights/weights_plot.h"

#include <qcustomplot.h>

#include <cmath>

#include "ui/plots/plot_style.h"
#include "ui/theme/color_map.h"

namespace weightscape::ui {

WeightsPlot::WeightsPlot(QCustomPlot& plot) : plot_(plot) {
  plot_.axisRect()->setupFullAxesBox(false);
  map_ = new QCPColorMap(plot_.xAxis, plot_.yAxis);  // owned by the plot
  map_->setInterpolate(false);
  map_->setTightBoundary(false);
  map_->setGradient(plotGradient(ColorMap::Diverging));
  scale_ = new QCPColorScale(&plot_);  // owned by the layout
  scale_->setBarWidth(8);
  scale_->setType(QCPAxis::atRight);
  scale_->setGradient(map_->gradient());
  scale_->axis()->ticker()->setTickCount(3);
  plot_.plotLayout()->addElement(0, 1, scale_);
  auto* const margins = new QCPMarginGroup(&plot_);
  plot_.axisRect()->setMarginGroup(QCP::msTop | QCP::msBottom, margins);
  scale_->setMarginGroup(QCP::msTop | QCP::msBottom, margins);
  plot_.yAxis->setRangeReversed(true);
  drawWithTheWindow(plot_);
  for (QCPAxis* const axis :
       {plot_.xAxis, plot_.yAxis, plot_.xAxis2, plot_.yAxis2, scale_->axis()}) {
    axis->grid()->setVisible(false);
    axis->setSubTicks(false);
    axis->ticker()->setTickCount(4);
  }
  applyTheme(currentTheme());
}

void WeightsPlot::applyTheme(const Theme& theme) {
  plot_.setBackground(theme.surface);
  for (QCPAxis* const axis :
       {plot_.xAxis, plot_.yAxis, plot_.xAxis2, plot_.yAxis2, scale_->axis()}) {
    styleAxis(axis, theme);
  }
}

void WeightsPlot::show(const Matrix& matrix, const QString& row_label,
                       const QString& column_label) {
  const auto rows = static_cast<int>(matrix.rows());
  const auto columns = static_cast<int>(matrix.cols());
  QCPColorMapData* const data = map_->data();
  if (data->keySize() != columns || data->valueSize() != rows) {
    data->setSize(columns, rows);
    data->setRange(QCPRange(0, columns - 1), QCPRange(0, rows - 1));
    plot_.xAxis->setRange(-0.5, columns - 0.5);
    plot_.yAxis->setRange(-0.5, rows - 0.5);
  }
  for (int c = 0; c < columns; ++c) {
    for (int r = 0; r < rows; ++r) data->setCell(c, r, matrix(r, c));
  }
  double extreme = matrix.size() > 0 ? matrix.cwiseAbs().maxCoeff() : 1.0;
  if (!(extreme > 0.0) || !std::isfinite(extreme)) extreme = 1.0;
  map_->setVisible(true);
  map_->setDataRange(QCPRange(-extreme, extreme));
  scale_->setDataRange(QCPRange(-extreme, extreme));
  plot_.xAxis->setLabel(column_label);
  plot_.yAxis->setLabel(row_label);
}

void WeightsPlot::markColumns(const std::vector<bool>& marked, const QColor& color) {
  constexpr double kAbove = -0.045;  // of the map's height
  constexpr double kGap = -0.012;
  plot_.clearItems();
  for (std::size_t begin = 0; begin < marked.size(); ++begin) {
    if (!marked[begin]) continue;
    std::size_t end = begin;
    while (end + 1 < marked.size() && marked[end + 1]) ++end;
    auto* const bar = new QCPItemRect(&plot_);  // owned by the plot
    bar->setClipToAxisRect(false);
    bar->setPen(Qt::NoPen);
    bar->setBrush(color);
    for (QCPItemPosition* const corner : {bar->topLeft, bar->bottomRight}) {
      corner->setTypeX(QCPItemPosition::ptPlotCoords);
      corner->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    bar->topLeft->setCoords(static_cast<double>(begin) - 0.5, kAbove);
    bar->bottomRight->setCoords(static_cast<double>(end) + 0.5, kGap);
    begin = end;
  }
}

void WeightsPlot::clear() { map_->setVisible(false); }

}  // namespace weightscape::ui
