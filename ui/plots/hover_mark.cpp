// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/hover_mark.h"

#include <qcustomplot.h>

#include "ui/theme/theme.h"

namespace weightscape::ui {
namespace {

QString hoverLayer() { return QStringLiteral("hover"); }

constexpr double kRing = 13.0;  ///< pixels across

}  // namespace

HoverMark::HoverMark(QCustomPlot& plot) : plot_(plot) {
  plot_.addLayer(hoverLayer(), plot_.layer(QStringLiteral("overlay")), QCustomPlot::limAbove);
  plot_.layer(hoverLayer())->setMode(QCPLayer::lmBuffered);
}

void HoverMark::ring(const std::vector<Dot>& dots, const Theme& theme) {
  const bool changes = !dots.empty() || !items_.empty();
  clear();
  for (const Dot& dot : dots) {
    auto* const ring = new QCPItemTracer(&plot_);  // owned by the plot
    ring->setStyle(QCPItemTracer::tsCircle);
    ring->setSize(kRing);
    ring->setPen(QPen(theme.text, 2));
    ring->setBrush(Qt::NoBrush);
    ring->position->setAxes(dot.x, dot.y);
    ring->position->setAxisRect(dot.x->axisRect());
    ring->position->setCoords(dot.at);
    ring->setClipAxisRect(dot.x->axisRect());
    ring->setClipToAxisRect(false);
    ring->setLayer(hoverLayer());
    items_.emplace_back(ring);
  }
  if (changes) replot();
}

void HoverMark::frame(const std::vector<Frame>& frames, const Theme& theme) {
  const bool changes = !frames.empty() || !items_.empty();
  clear();
  for (const Frame& one : frames) {
    auto* const box = new QCPItemRect(&plot_);  // owned by the plot
    box->setPen(QPen(theme.text, 1));
    box->setBrush(Qt::NoBrush);
    box->topLeft->setCoords(one.from);
    box->bottomRight->setCoords(one.to);
    box->setClipToAxisRect(false);
    box->setLayer(hoverLayer());
    items_.emplace_back(box);
  }
  if (changes) replot();
}

void HoverMark::clear() {
  for (const QPointer<QCPAbstractItem>& item : items_) {
    if (item) plot_.removeItem(item);
  }
  items_.clear();
}

void HoverMark::replot() { plot_.layer(hoverLayer())->replot(); }

}  // namespace weightscape::ui
