// SPDX-License-Identifier: GPL-3.0-or-later
// The slider of λ/s_1: logarithmic, with a true zero at its left end and a tick where each mode of
// the inputs dies.
#pragma once

#include <QAbstractSlider>
#include <optional>
#include <vector>

class QPainter;

namespace weightscape::ui {

class LambdaSlider : public QAbstractSlider {
  Q_OBJECT

 public:
  explicit LambdaSlider(QWidget* parent = nullptr);

  /// λ/s_1; positions right of zero are logarithmic.
  [[nodiscard]] double lambda() const;
  void setLambda(double lambda);
  /// Where modes die, where a small start is caught at zero, and where all weights vanish, all in
  /// units of s_1.
  void setTicks(std::vector<double> modes, double caught, double collapse);
  /// λ of finished runs, where it goes from one to the next; empty else.
  void setStops(std::vector<double> stops);
  /// Where the handle stands for a λ, in pixels.
  [[nodiscard]] double placeOf(double lambda) const;

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  void lambdaChanged(double lambda);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

 private:
  [[nodiscard]] double xOf(int position) const;
  [[nodiscard]] int positionAt(double x) const;
  /// To a place under the mouse: to 1, 2 or 5 times a power of ten, or to a tick, where one is
  /// near, unless `freely`.
  void moveTo(double x, bool freely);
  void paintTicks(QPainter& painter) const;
  void paintScale(QPainter& painter) const;
  void paintStops(QPainter& painter) const;

  std::optional<double> snapped_;  ///< what the handle was drawn to
  std::vector<double> modes_;
  std::vector<double> stops_;
  double caught_ = 1.0;
  double collapse_ = 1.0;
};

}  // namespace weightscape::ui
