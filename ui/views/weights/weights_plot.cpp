// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/weights/weights_plot.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

#include "ui/plots/plot_style.h"
#include "ui/plots/thinning.h"
#include "ui/theme/color_map.h"
#include "ui/theme/numbers.h"

namespace weightscape::ui {
namespace {

/// Neurons are whole, however near the axis comes.
class WholeTicks : public QCPAxisTicker {
 protected:
  double getTickStep(const QCPRange& range) override {
    return std::max(1.0, std::round(QCPAxisTicker::getTickStep(range)));
  }
};

/// The power of ten that values of this size are drawn in units of. QCustomPlot has no ranges near
/// the ends of what a double holds.
int drawnPower(double extreme) {
  constexpr double kPlain = 1e100;
  if (extreme < kPlain && extreme > 1.0 / kPlain) return 0;
  return static_cast<int>(std::floor(std::log10(extreme)));
}

/// 10^power in two steps: the whole of it may be no double.
double inUnits(double value, int power) {
  const int half = power / 2;
  return value * std::pow(10.0, -half) * std::pow(10.0, half - power);
}

}  // namespace

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
  for (QCPAxis* const axis : {plot_.xAxis, plot_.yAxis, plot_.xAxis2, plot_.yAxis2}) {
    axis->setTicker(QSharedPointer<QCPAxisTicker>(new WholeTicks));
  }
  for (QCPAxis* const axis :
       {plot_.xAxis, plot_.yAxis, plot_.xAxis2, plot_.yAxis2, scale_->axis()}) {
    axis->grid()->setVisible(false);
    axis->setSubTicks(false);
    axis->ticker()->setTickCount(4);
  }
}

void WeightsPlot::applyTheme(const Theme& theme) {
  plot_.setBackground(theme.surface);
  for (QCPAxis* const axis :
       {plot_.xAxis, plot_.yAxis, plot_.xAxis2, plot_.yAxis2, scale_->axis()}) {
    styleAxis(axis, theme);
  }
}

void WeightsPlot::show(const WeightsPicture& picture) {
  picture_ = picture;
  if (picture_.empty()) {
    map_->setVisible(false);
    return;
  }
  const Matrix& matrix = picture_.values;
  // QCustomPlot draws nothing of one row or column: it is shown as two that are the same.
  const auto cells = [](Index size) { return static_cast<int>(std::max<Index>(2, size)); };
  const int across = cells(matrix.cols());
  const int down = cells(matrix.rows());
  QCPColorMapData* const data = map_->data();
  // It wants the middles of the outer cells.
  const auto middles = [](const WeightsPicture::Side& side, int count) {
    const double half = 0.5 * static_cast<double>(side.count) / count;
    return QCPRange(half - 0.5, static_cast<double>(side.count) - half - 0.5);
  };
  if (data->keySize() != across || data->valueSize() != down) data->setSize(across, down);
  data->setRange(middles(picture_.columns, across), middles(picture_.rows, down));
  plot_.xAxis->setRange(-0.5, static_cast<double>(picture_.columns.count) - 0.5);
  plot_.yAxis->setRange(-0.5, static_cast<double>(picture_.rows.count) - 0.5);
  const auto source = [](int cell, Index size) { return std::min<Index>(cell, size - 1); };
  double extreme = 0.0;
  for (const double value : matrix.reshaped()) {
    if (std::isfinite(value)) extreme = std::max(extreme, std::abs(value));
  }
  if (!(extreme > 0.0)) extreme = 1.0;
  const int power = drawnPower(extreme);
  extreme = inUnits(extreme, power);
  for (int c = 0; c < across; ++c) {
    for (int r = 0; r < down; ++r) {
      const double value = matrix(source(r, matrix.rows()), source(c, matrix.cols()));
      data->setCell(c, r, power == 0 ? value : inUnits(value, power));
    }
  }
  scale_->setLabel(power == 0 ? QString() : QStringLiteral("× 10%1").arg(raised(power)));
  map_->setVisible(true);
  map_->setDataRange(QCPRange(-extreme, extreme));
  scale_->setDataRange(QCPRange(-extreme, extreme));
  const auto label = [](const WeightsPicture::Side& side) {
    return side.blocks ? blocksLabel(side.label, side.step) : thinnedLabel(side.label, side.step);
  };
  plot_.xAxis->setLabel(label(picture_.columns));
  plot_.yAxis->setLabel(label(picture_.rows));
}

Index WeightsPlot::columnNear(const QPointF& place) const {
  const double share =
      (plot_.xAxis->pixelToCoord(place.x()) + 0.5) / static_cast<double>(picture_.columns.count);
  return std::clamp<Index>(
      static_cast<Index>(std::floor(share * static_cast<double>(picture_.values.cols()))), 0,
      picture_.values.cols() - 1);
}

std::optional<WeightsPlot::Cell> WeightsPlot::cellAt(const QPointF& place) const {
  if (picture_.empty()) return std::nullopt;
  const double right = plot_.xAxis->pixelToCoord(place.x()) + 0.5;
  const double down = plot_.yAxis->pixelToCoord(place.y()) + 0.5;
  if (!(right >= 0.0 && right < static_cast<double>(picture_.columns.count) && down >= 0.0 &&
        down < static_cast<double>(picture_.rows.count))) {
    return std::nullopt;
  }
  const auto row = static_cast<Index>(down / static_cast<double>(picture_.rows.count) *
                                      static_cast<double>(picture_.values.rows()));
  return Cell{std::min(row, picture_.values.rows() - 1), columnNear(place)};
}

void WeightsPlot::mark(const std::vector<Index>& neurons, const Theme& theme) {
  constexpr double kAbove = -0.045;  // of the map's height
  constexpr double kGap = -0.012;
  plot_.clearItems();
  if (neurons.empty() || picture_.empty() || !picture_.columns_are_points) return;
  std::vector<bool> marked;
  marked.reserve(picture_.columns.of.size());
  for (const Index neuron : picture_.columns.of) {
    marked.push_back(std::binary_search(neurons.begin(), neurons.end(), neuron));
  }
  const double wide =
      static_cast<double>(picture_.columns.count) / static_cast<double>(marked.size());
  for (std::size_t begin = 0; begin < marked.size(); ++begin) {
    if (!marked[begin]) continue;
    std::size_t end = begin;
    while (end + 1 < marked.size() && marked[end + 1]) ++end;
    auto* const bar = new QCPItemRect(&plot_);  // owned by the plot
    bar->setClipToAxisRect(false);
    bar->setPen(Qt::NoPen);
    bar->setBrush(theme.accent);
    for (QCPItemPosition* const corner : {bar->topLeft, bar->bottomRight}) {
      corner->setTypeX(QCPItemPosition::ptPlotCoords);
      corner->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    bar->topLeft->setCoords(wide * static_cast<double>(begin) - 0.5, kAbove);
    bar->bottomRight->setCoords(wide * static_cast<double>(end + 1) - 0.5, kGap);
    begin = end;
  }
}

std::vector<HoverMark::Frame> WeightsPlot::framesOf(Index neuron) const {
  std::vector<HoverMark::Frame> frames;
  if (neuron < 0 || picture_.empty()) return frames;
  // From edge to edge of its place, which may stand for several.
  const auto edges = [neuron](const WeightsPicture::Side& side) -> std::optional<QPointF> {
    const auto at = std::find(side.of.begin(), side.of.end(), neuron);
    if (side.blocks || at == side.of.end()) return std::nullopt;
    const double wide = static_cast<double>(side.count) / static_cast<double>(side.of.size());
    const auto first = static_cast<double>(at - side.of.begin());
    return QPointF(wide * first - 0.5, wide * (first + 1.0) - 0.5);
  };
  const auto ends = [](const WeightsPicture::Side& side) {
    return QPointF(-0.5, static_cast<double>(side.count) - 0.5);
  };
  const auto add = [&](const QPointF& across, const QPointF& down) {
    frames.push_back({{across.x(), down.x()}, {across.y(), down.y()}});
  };
  if (picture_.columns_are_points) {
    if (const auto column = edges(picture_.columns)) add(*column, ends(picture_.rows));
  }
  if (picture_.rows_are_points) {
    if (const auto row = edges(picture_.rows)) add(ends(picture_.columns), *row);
  }
  return frames;
}

Index WeightsPlot::neuronAt(const Cell& cell) const {
  const auto of = [](const WeightsPicture::Side& side, Index at) {
    return side.blocks ? Index{-1} : side.of[static_cast<std::size_t>(at)];
  };
  if (picture_.columns_are_points) return of(picture_.columns, cell.column);
  return picture_.rows_are_points ? of(picture_.rows, cell.row) : -1;
}

Figure weightsFigure(const WeightsPicture& picture, const std::vector<Index>& selected,
                     const QString& name) {
  if (picture.empty()) return {};
  return plotFigure(QStringLiteral("weights"), name, {},
                    [picture, selected](QCustomPlot& plot, const Theme& theme) {
                      WeightsPlot map(plot);
                      map.applyTheme(theme);
                      map.show(picture);
                      map.mark(selected, theme);
                    });
}

}  // namespace weightscape::ui
