// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing field of a sketch: mouse or arrow keys draw, one height for each place along.
#pragma once

#include <QPointF>
#include <QString>
#include <QWidget>
#include <utility>
#include <vector>

namespace weightscape::ui {

class SketchPad : public QWidget {
  Q_OBJECT

 public:
  /// What stands at the axes; labels of the lower one with their places, 0 to 1.
  struct Axes {
    QString along;
    QString up;
    std::vector<std::pair<double, QString>> ticks;
  };
  using Sketch = std::vector<double>;  ///< a height for each place; NaN where nothing is drawn

  explicit SketchPad(Axes axes, QWidget* parent = nullptr);

  [[nodiscard]] const Sketch& current() const { return current_; }
  [[nodiscard]] const std::vector<Sketch>& kept() const { return kept_; }
  [[nodiscard]] bool drawn() const;
  void clear();
  /// Keeps what is drawn as one person's sketch, and begins another.
  void keep();
  /// Shows again what was drawn; what has not a height for each place is left out.
  void bring(const std::vector<Sketch>& kept, const Sketch& current);
  void setLocked(bool locked);
  void showCurve(const std::vector<QPointF>& points);

  [[nodiscard]] QSize sizeHint() const override { return {300, 190}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return {200, 170}; }

 signals:
  void changed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  [[nodiscard]] QRectF area() const;
  [[nodiscard]] QPointF placeOf(double along, double up) const;
  void drawTo(const QPointF& place, bool joined);
  void setHeight(int place, double height);
  void tell();

  Axes axes_;
  Sketch current_;
  std::vector<Sketch> kept_;
  std::vector<QPointF> curve_;
  int cursor_ = 0;  ///< the place that the keys draw at
  int last_ = -1;   ///< that the mouse drew at last
  bool locked_ = false;
};

}  // namespace weightscape::ui
