// What lies over the 3-D view: small axes in a corner and the legend of the colours.
#pragma once

#include <QPolygonF>
#include <QString>
#include <QWidget>
#include <array>
#include <vector>

#include "ui/scene/scene_coloring.h"
#include "ui/vtk/point_scene.h"

namespace weightscape::ui {

class SceneOverlay : public QWidget {
  Q_OBJECT

 public:
  explicit SceneOverlay(QWidget* parent);

  void setAxes(const std::array<PointScene::Axis, 3>& axes);
  void setLegends(std::vector<SceneLegend> legends);
  /// A sentence in the middle, for an empty view; empty shows the picture.
  void setNotice(const QString& notice);
  /// The line that a selecting hand has drawn so far; empty for none.
  void setShape(const QPolygonF& shape);
  /// Several runs side by side: the part of each and what stands over it; none for a single run.
  struct Pane {
    QRectF area;
    QString title;
    QString verdict;
    QColor color;
  };
  void setPanes(std::vector<Pane> panes);
  /// How many pixels one unit of distance between weights takes; 0 for no scale bar.
  void setUnit(double pixels);
  /// A short sentence at the upper left, like how many are selected.
  void setCaption(const QString& caption);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void paintAxes(QPainter& painter) const;
  void paintScale(QPainter& painter) const;
  void paintPanes(QPainter& painter) const;
  void paintLegends(QPainter& painter) const;

  std::array<PointScene::Axis, 3> axes_;
  std::vector<SceneLegend> legends_;
  std::vector<Pane> panes_;
  double unit_ = 0.0;
  QString notice_;
  QString caption_;
  QPolygonF shape_;
};

}  // namespace weightscape::ui
