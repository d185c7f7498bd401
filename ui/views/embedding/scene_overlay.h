// SPDX-License-Identifier: GPL-3.0-or-later
// What lies over the 3-D view: small axes in a corner and the legend of the colours.
#pragma once

#include <Eigen/Core>
#include <QPolygonF>
#include <QString>
#include <QWidget>
#include <functional>
#include <vector>

#include "ui/scene/scene_coloring.h"

namespace weightscape::ui {

class SceneOverlay : public QWidget {
  Q_OBJECT

 public:
  explicit SceneOverlay(QWidget* parent);

  void setAxes(const Eigen::Matrix3d& axes);
  void setLegends(std::vector<SceneLegend> legends);
  /// A sentence in the middle, for an empty view; empty shows the picture.
  void setNotice(const QString& notice);
  /// The line that a selecting hand has drawn so far; empty for none.
  void setShape(const QPolygonF& shape);
  /// Where the neuron that is hovered is, asked for at each painting: points move.
  void setHovered(std::function<std::vector<QPointF>()> places);
  /// Several runs side by side: the part of each and what stands over it; none for a single run.
  struct Pane {
    QRectF area;
    QString title;
    QString verdict;
    QColor color;
    QString numbers = {};                   ///< how much it explains and recovers
    double beside = 0.0;                    ///< what stands at the right of its words takes so much
    std::vector<SceneLegend> legends = {};  ///< of its own, where it is of another world
  };
  void setPanes(std::vector<Pane> panes);
  /// What stands above it, over the picture.
  void setTop(int height);
  /// Room for the words at the top of a run, and for scale bar and legend at the bottom.
  /// In a run that is so high: a low one has two lines of words, that its points have room below.
  [[nodiscard]] static double titleHeight(const QFont& font, double height);
  [[nodiscard]] double feetHeight() const;
  /// How many pixels one unit of distance between weights takes; 0 for no scale bar.
  void setUnit(double pixels);
  /// Whether the picture of the first run is of other weights than are open: it fades.
  void setOld(bool old);
  /// A short sentence at the upper left, like how many are selected.
  void setCaption(const QString& caption);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void paintPanes(QPainter& painter) const;

  Eigen::Matrix3d axes_ = Eigen::Matrix3d::Identity();
  std::vector<SceneLegend> legends_;
  std::vector<Pane> panes_;
  double unit_ = 0.0;
  int top_ = 0;
  bool old_ = false;
  QString notice_;
  QString caption_;
  QPolygonF shape_;
  std::function<std::vector<QPointF>()> hovered_;
};

}  // namespace weightscape::ui
