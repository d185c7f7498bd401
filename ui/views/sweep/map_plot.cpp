// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/sweep/map_plot.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

#include "core/analysis/verdict.h"
#include "core/evidence/shape_names.h"
#include "core/experiment/kept_runs.h"
#include "core/experiment/sweep.h"
#include "ui/plots/plot_style.h"
#include "ui/session/evidence_words.h"
#include "ui/session/sweep_words.h"
#include "ui/theme/color_map.h"
#include "ui/theme/number_list.h"
#include "ui/theme/numbers.h"
#include "ui/theme/translated.h"
#include "ui/views/sweep/sweep_plot.h"

namespace weightscape::ui {
namespace {

struct MapWords {
  Q_DECLARE_TR_FUNCTIONS(MapWords)
};

constexpr double kLeastUnexplained = 1e-9;  // a logarithmic scale has no zero

MapPicture::Cell mapCell(const KeptSweep& sweep, std::size_t point) {
  MapPicture::Cell cell;
  std::vector<double> recovery;
  std::vector<double> unexplained;
  std::map<std::string, int> shapes;
  for (std::size_t s = 0; s < sweep.plan.seeds.size(); ++s) {
    const auto found = sweep.cells.find(point * sweep.plan.seeds.size() + s);
    if (found == sweep.cells.end() || found->second->numbers.empty()) continue;
    const SweepCell& run = *found->second;
    ++cell.runs;
    cell.recovered += run.verdict.kind == VerdictKind::Recovered ? 1 : 0;
    const double correlation = run.numbers[sweepColumn("geodesic_correlation")];
    if (std::isfinite(correlation)) recovery.push_back(correlation);
    unexplained.push_back(
        std::max(kLeastUnexplained, 1.0 - run.numbers[sweepColumn("explained_training")]));
    if (run.shapes.empty()) continue;
    ++cell.looked_at;
    cell.shaped += run.shapes == kNoShape ? 0 : 1;
    const int count = ++shapes[run.shapes];
    if (count <= cell.alike) continue;
    cell.alike = count;
    cell.shapes = run.shapes;
  }
  cell.recovery = spreadOf(recovery);
  cell.unexplained = spreadOf(unexplained);
  return cell;
}

/// "0.98 ± 0.01", or the mean alone of a single run.
QString spreadText(const Spread& spread, int runs, char format) {
  constexpr int kDigits = 2;
  const QString mean = numberText(spread.mean, format, kDigits);
  if (runs < 2) return mean;
  return MapWords::tr("%1 ± %2").arg(mean, numberText(spread.deviation, format, kDigits));
}

void setTexts(QCPAxis* axis, const std::vector<std::string>& values) {
  const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
  for (std::size_t i = 0; i < values.size(); ++i) {
    ticker->addTick(static_cast<double>(i), writtenNumber(values[i]));
  }
  axis->setTicker(ticker);
  axis->setSubTicks(false);
  axis->setTickLength(0, 4);  // inwards they would stand on the cells
  axis->grid()->setVisible(false);
}

/// "0.27", as short as a cell and a spoken map need it.
QString shortText(double number, MapNumber which) {
  if (which == MapNumber::Unexplained) return numberText(number, 'g', 2);
  return numberText(std::round(number * 100.0) / 100.0 + 0.0, 'f', 2);  // no "−0.00"
}

/// From the middle of the first cell to that of the last; a single one has its whole width.
QCPRange middles(int count) { return count > 1 ? QCPRange(0.0, count - 1.0) : QCPRange(-0.5, 0.5); }

QCPRange wholeRange(std::size_t count) {
  return {-0.5, std::max(0.5, static_cast<double>(count) - 0.5)};
}

}  // namespace

double MapPicture::Cell::number(MapNumber which) const {
  switch (which) {
    case MapNumber::Recovery:
      return recovery.mean;
    case MapNumber::Unexplained:
      return unexplained.mean;
    case MapNumber::Evidence:
      break;
  }
  return looked_at > 0 ? static_cast<double>(shaped) / looked_at : kUnknown;
}

bool MapPicture::empty() const {
  return std::all_of(cells.begin(), cells.end(), [](const Cell& cell) { return cell.runs == 0; });
}

bool MapPicture::has(MapNumber which) const {
  return std::any_of(cells.begin(), cells.end(),
                     [&](const Cell& cell) { return !std::isnan(cell.number(which)); });
}

MapPicture mapPicture(const KeptSweep& sweep) {
  MapPicture picture;
  if (sweep.plan.axes.size() != 2) return picture;
  picture.name = shortName(sweep.plan.base.name);
  for (std::size_t a = 0; a < 2; ++a) {
    picture.over[a] = sweptName(sweep.plan.axes[a].path, sweep.plan.base);
    picture.values[a] = sweep.plan.axes[a].values;
  }
  for (std::size_t point = 0; point < sweep.plan.points(); ++point) {
    picture.cells.push_back(mapCell(sweep, point));
  }
  return picture;
}

QString mapNumberName(MapNumber which) {
  switch (which) {
    case MapNumber::Recovery:
      return MapWords::tr("Recovery");
    case MapNumber::Unexplained:
      return MapWords::tr("Unexplained variance");
    case MapNumber::Evidence:
      break;
  }
  return MapWords::tr("Seeds with a shape");
}

QString mapCellWords(const MapPicture& picture, std::size_t point) {
  const MapPicture::Cell& cell = picture.cells[point];
  const std::size_t y = point % picture.values[1].size();
  const std::size_t x = point / picture.values[1].size();
  QStringList lines;
  lines << QStringLiteral("%1 = %2, %3 = %4")
               .arg(picture.over[0], writtenNumber(picture.values[0][x]), picture.over[1],
                    writtenNumber(picture.values[1][y]));
  if (cell.runs == 0) {
    lines << MapWords::tr("no run has finished");
    return lines.join(QLatin1Char('\n'));
  }
  lines << MapWords::tr("%1 of %2 recovered").arg(cell.recovered).arg(cell.runs);
  if (!std::isnan(cell.recovery.mean)) {
    lines << MapWords::tr("recovery %1").arg(spreadText(cell.recovery, cell.runs, 'f'));
  }
  lines
      << MapWords::tr("unexplained variance %1").arg(spreadText(cell.unexplained, cell.runs, 'g'));
  if (cell.looked_at > 0) {
    const QString shapes =
        cell.shapes == kNoShape ? MapWords::tr("none") : shapesWords(cell.shapes);
    lines << MapWords::tr("shape of most: %1, %2 of %3")
                 .arg(shapes)
                 .arg(cell.alike)
                 .arg(cell.looked_at);
  }
  return lines.join(QLatin1Char('\n'));
}

QString mapWhyEmpty(const MapPicture& picture, MapNumber which) {
  if (picture.has(which)) return {};
  if (picture.empty()) return MapWords::tr("No run has finished yet.");
  if (which == MapNumber::Evidence) {
    return MapWords::tr(
        "In these runs nothing has looked for a shape yet. Tick “Shape too” and press Sweep: the "
        "finished ones are looked at, and not run again.");
  }
  return MapWords::tr(
      "This number is not known here: it needs the true places of the neurons. Choose another "
      "above.");
}

QString mapSaid(const MapPicture& picture, MapNumber which) {
  QStringList parts;
  for (std::size_t x = 0; x < picture.values[0].size(); ++x) {
    for (std::size_t y = 0; y < picture.values[1].size(); ++y) {
      const double number = picture.cells[picture.pointAt(x, y)].number(which);
      if (std::isnan(number)) continue;
      parts << QStringLiteral("%1 × %2: %3")
                   .arg(writtenNumber(picture.values[0][x]), writtenNumber(picture.values[1][y]),
                        shortText(number, which));
    }
  }
  if (!parts.isEmpty()) {
    parts.prepend(MapWords::tr("%1 of %2, by %3 and %4")
                      .arg(mapNumberName(which), picture.name, picture.over[0], picture.over[1]));
  }
  return parts.join(QStringLiteral(" · "));
}

MapPlot::MapPlot(QCustomPlot& plot) : plot_(plot) {
  map_ = new QCPColorMap(plot_.xAxis, plot_.yAxis);  // owned by the plot
  map_->setInterpolate(false);
  map_->setTightBoundary(false);
  scale_ = new QCPColorScale(&plot_);  // owned by the layout
  scale_->setBarWidth(8);
  scale_->setType(QCPAxis::atRight);
  plot_.plotLayout()->addElement(0, 1, scale_);
  auto* const margins = new QCPMarginGroup(&plot_);
  plot_.axisRect()->setMarginGroup(QCP::msTop | QCP::msBottom, margins);
  scale_->setMarginGroup(QCP::msTop | QCP::msBottom, margins);
}

void MapPlot::show(const MapPicture& picture, MapNumber which, const Theme& theme) {
  const bool same_size = picture.values[0].size() == picture_.values[0].size() &&
                         picture.values[1].size() == picture_.values[1].size();
  picture_ = picture;
  stylePlot(plot_, theme);
  const auto columns = static_cast<int>(picture.values[0].size());
  const auto rows = static_cast<int>(picture.values[1].size());
  map_->setVisible(columns > 0 && rows > 0);
  if (!map_->visible()) return;
  map_->data()->setSize(columns, rows);
  map_->data()->setRange(middles(columns), middles(rows));
  double least = kUnknown;
  double most = kUnknown;
  for (int x = 0; x < columns; ++x) {
    for (int y = 0; y < rows; ++y) {
      const double number =
          picture.cells[picture.pointAt(static_cast<std::size_t>(x), static_cast<std::size_t>(y))]
              .number(which);
      map_->data()->setCell(x, y, number);
      least = std::fmin(least, number);
      most = std::fmax(most, number);
    }
  }
  const bool logarithmic = which == MapNumber::Unexplained;
  QCPColorGradient gradient = plotGradient(ColorMap::Sequential);
  gradient.setNanHandling(QCPColorGradient::nhTransparent);
  map_->setGradient(gradient);
  map_->setDataScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
  // A mean of correlations may be below 0; what is no shape at all has the colour of 0.
  map_->setDataRange(logarithmic && std::isfinite(least)
                         ? QCPRange(least / 1.01, std::max(most, 2.0 * least))
                         : QCPRange(0.0, 1.0));
  scale_->setGradient(gradient);
  scale_->setDataScaleType(map_->dataScaleType());
  scale_->setDataRange(map_->dataRange());
  setLogarithmic(scale_->axis(), logarithmic);
  scale_->axis()->ticker()->setTickCount(3);
  scale_->axis()->setSubTicks(false);
  styleAxis(scale_->axis(), theme);
  scale_->axis()->setLabel(mapNumberName(which));
  plot_.xAxis->setLabel(picture.over[0]);
  plot_.yAxis->setLabel(picture.over[1]);
  setTexts(plot_.xAxis, picture.values[0]);
  setTexts(plot_.yAxis, picture.values[1]);
  writeNumbers(which, theme);
  if (!same_size) showAll();
}

/// Colours alone say little where all are alike, and nothing to who cannot tell them apart.
void MapPlot::writeNumbers(MapNumber which, const Theme& theme) {
  for (QCPItemText* const text : numbers_) plot_.removeItem(text);
  numbers_.clear();
  const QCPRange range = map_->dataRange();
  const bool logarithmic = map_->dataScaleType() == QCPAxis::stLogarithmic;
  for (std::size_t point = 0; point < picture_.cells.size(); ++point) {
    const double number = picture_.cells[point].number(which);
    auto* const text = new QCPItemText(&plot_);  // owned by the plot
    text->position->setCoords(static_cast<double>(point / picture_.values[1].size()),
                              static_cast<double>(point % picture_.values[1].size()));
    text->setFont(plot_.xAxis->tickLabelFont());
    if (std::isnan(number)) {
      const bool not_looked = which == MapNumber::Evidence && picture_.cells[point].runs > 0;
      text->setText(not_looked ? MapWords::tr("not looked for") : QString());
      text->setColor(theme.quiet);
    } else {
      constexpr int kMiddle = 140;  // of grey
      const QRgb ground = map_->gradient().color(number, range, logarithmic);
      text->setText(shortText(number, which));
      text->setColor(qGray(ground) > kMiddle ? Qt::black : Qt::white);
    }
    numbers_.push_back(text);
  }
  // A figure has no place of its own yet: there all have room, or none has.
  constexpr std::size_t kMost = 12;
  const bool few = picture_.values[0].size() <= kMost && picture_.values[1].size() <= kMost;
  for (QCPItemText* const text : numbers_) text->setVisible(few);
}

void MapPlot::placeNumbers(double wide, double high, int picture) {
  constexpr int kEdge = 3;
  for (std::size_t point = 0; point < numbers_.size(); ++point) {
    QCPItemText& text = *numbers_[point];
    const QFontMetrics metrics(text.font());
    const double room = picture > 0 ? 0.5 * (high - picture) : high;
    text.setVisible(metrics.horizontalAdvance(text.text()) + 2 * kEdge <= wide &&
                    metrics.height() + kEdge <= room);
    const auto y = static_cast<double>(point % picture_.values[1].size());
    text.position->setCoords(text.position->key(), picture > 0 ? y - 0.5 : y);
    text.setPositionAlignment(picture > 0 ? Qt::AlignBottom | Qt::AlignHCenter : Qt::AlignCenter);
    text.setPadding(QMargins(0, 0, 0, picture > 0 ? kEdge : 0));
  }
}

void MapPlot::showAll() {
  plot_.xAxis->setRange(wholeRange(picture_.values[0].size()));
  plot_.yAxis->setRange(wholeRange(picture_.values[1].size()));
}

std::optional<std::size_t> MapPlot::pointAt(const QPoint& place) const {
  if (!plot_.axisRect()->rect().contains(place)) return std::nullopt;
  const double x = std::round(plot_.xAxis->pixelToCoord(place.x()));
  const double y = std::round(plot_.yAxis->pixelToCoord(place.y()));
  if (x < 0.0 || y < 0.0 || x >= static_cast<double>(picture_.values[0].size()) ||
      y >= static_cast<double>(picture_.values[1].size())) {
    return std::nullopt;
  }
  return picture_.pointAt(static_cast<std::size_t>(x), static_cast<std::size_t>(y));
}

void MapPlot::mark(std::optional<std::size_t> point, const Theme& theme) {
  if (mark_ != nullptr) plot_.removeItem(mark_);
  mark_ = nullptr;
  if (!point || picture_.values[1].empty() || *point >= picture_.cells.size()) return;
  const auto x = static_cast<double>(*point / picture_.values[1].size());
  const auto y = static_cast<double>(*point % picture_.values[1].size());
  mark_ = new QCPItemRect(&plot_);  // owned by the plot
  mark_->setPen(QPen(theme.text, 2));
  mark_->topLeft->setCoords(x - 0.5, y + 0.5);
  mark_->bottomRight->setCoords(x + 0.5, y - 0.5);
}

void MapPlot::placeThumbnails(const std::function<QPixmap(std::size_t point, int size)>& picture) {
  for (QCPAbstractItem* const item : thumbnails_) plot_.removeItem(item);
  thumbnails_.clear();
  constexpr double kLeast = 72.0;  // pixels of a cell
  constexpr double kShare = 0.5;   // the rest shows its colour
  const double wide = std::abs(plot_.xAxis->coordToPixel(1.0) - plot_.xAxis->coordToPixel(0.0));
  const double high = std::abs(plot_.yAxis->coordToPixel(1.0) - plot_.yAxis->coordToPixel(0.0));
  const double room = std::min(wide, high);
  constexpr int kMost = 160;
  const int size = room < kLeast ? 0 : std::min(kMost, static_cast<int>(kShare * room));
  placeNumbers(wide, high, size);
  if (size == 0) return;
  for (std::size_t point = 0; point < picture_.cells.size(); ++point) {
    const auto x = static_cast<double>(point / picture_.values[1].size());
    const auto y = static_cast<double>(point % picture_.values[1].size());
    if (!plot_.xAxis->range().contains(x) || !plot_.yAxis->range().contains(y)) continue;
    const QPixmap small = picture(point, size);
    if (small.isNull()) continue;
    auto* const item = new QCPItemPixmap(&plot_);  // owned by the plot
    item->setPixmap(small);
    item->topLeft->setCoords(x - 0.5 * size / wide, y + 0.5 * size / high);
    item->setClipToAxisRect(true);
    thumbnails_.push_back(item);
  }
}

Figure mapFigure(const MapPicture& picture, MapNumber which) {
  if (picture.empty() || !picture.has(which)) return {};
  return plotFigure(QStringLiteral("sweep-map"),
                    MapWords::tr("%1: %2 by %3 and %4")
                        .arg(picture.name, mapNumberName(which), picture.over[0], picture.over[1]),
                    {}, [picture, which](QCustomPlot& plot, const Theme& theme) {
                      MapPlot(plot).show(picture, which, theme);
                    });
}

}  // namespace weightscape::ui
