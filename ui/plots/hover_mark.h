// SPDX-License-Identifier: GPL-3.0-or-later
// The neuron that is hovered, in whichever view, lit in a plot.
#pragma once

#include <QPointF>
#include <QPointer>
#include <vector>

class QCPAbstractItem;
class QCPAxis;
class QCustomPlot;

namespace weightscape::ui {

struct Theme;

/// Drawn on a layer of its own: a pointer that wanders draws no curve anew.
class HoverMark {
 public:
  /// The plot must outlive this.
  explicit HoverMark(QCustomPlot& plot);

  /// A dot of the neuron, in the units of two axes of one part of the plot.
  struct Dot {
    QCPAxis* x = nullptr;
    QCPAxis* y = nullptr;
    QPointF at;
  };
  /// Rings around its dots; none takes the light away.
  void ring(const std::vector<Dot>& dots, const Theme& theme);
  /// Frames around parts of the map: its column, or its row.
  struct Frame {
    QPointF from;
    QPointF to;
  };
  void frame(const std::vector<Frame>& frames, const Theme& theme);

 private:
  void clear();
  void replot();

  QCustomPlot& plot_;
  std::vector<QPointer<QCPAbstractItem>> items_;  ///< the plot's; it may take them away
};

}  // namespace weightscape::ui
