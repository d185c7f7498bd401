// SPDX-License-Identifier: GPL-3.0-or-later
// What all plots have in common.
#pragma once

#include <QColor>
#include <QLabel>
#include <QString>
#include <vector>

#include "ui/theme/theme.h"

class QCPAxis;
class QCPGraph;
class QCPScatterStyle;
class QCustomPlot;

namespace weightscape::ui {

/// Plots that change together come to the screen together. Beside OpenGL each would bring the whole
/// window there anew; QCustomPlot would have every one do so at once.
void drawWithTheWindow(QCustomPlot& plot);

/// Thin axes with few ticks and a dotted grid.
void stylePlot(QCustomPlot& plot, const Theme& theme);
void styleAxis(QCPAxis* axis, const Theme& theme);
/// An axis of one curve, where a plot has two: its label and ticks in the curve's colour.
void colorAxis(QCPAxis* axis, const QColor& color);

/// At whole numbers alone.
void wholeTicks(QCPAxis* axis);

/// Four of them, and none between.
void fewTicks(QCPAxis* axis);

/// Filled, or only their rim; `size` in pixels.
QCPScatterStyle discs(const QColor& color, double size);
QCPScatterStyle rings(const QColor& color, double size, const QColor& inside = {});

/// Dots without a line; against the left axis where no other is named.
QCPGraph* addDots(QCustomPlot& plot, const QCPScatterStyle& style, QCPAxis* values = nullptr);

/// Powers of ten as "10⁻³" where the range has several, else 1, 2 and 5 times such or evenly spaced
/// ones; or a linear axis with plain numbers. No two labels are the same.
void setLogarithmic(QCPAxis* axis, bool logarithmic);

/// One entry of a legend that stands above a plot.
struct LegendEntry {
  QString name;
  QColor color;
  bool dashed = false;
};
QString legendText(const std::vector<LegendEntry>& entries);
/// What shows one. However long it gets, it wraps: no text may make the window wider.
QLabel* makeLegend();

/// Says in the middle of an empty view what will appear and how to get it.
class PlotNotice : public QLabel {
  Q_OBJECT

 public:
  explicit PlotNotice(QWidget* plot);

  /// Shows the sentence in place of the plot's curves; an empty one hides itself.
  void say(const QString& sentence);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace weightscape::ui
