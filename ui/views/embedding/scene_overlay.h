// What lies over the 3-D view: small axes in a corner and the legend of the colours.
#pragma once

#include <QString>
#include <QWidget>
#include <array>
#include <vector>

#include "ui/theme/color_map.h"
#include "ui/vtk/point_scene.h"

namespace weightscape::ui {

class SceneOverlay : public QWidget {
  Q_OBJECT

 public:
  /// One legend: a ring for circular values, a bar for bounded ones, dots for categories.
  struct Legend {
    QString title;
    ColorMap map = ColorMap::Sequential;
    QString low;
    QString high;
    bool categories = false;
    int count = 0;  ///< of categories
  };

  explicit SceneOverlay(QWidget* parent);

  void setAxes(const std::array<PointScene::Axis, 3>& axes);
  void setLegends(std::vector<Legend> legends);
  /// A sentence in the middle, for an empty view; empty shows the picture.
  void setNotice(const QString& notice);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void paintAxes(QPainter& painter) const;
  void paintLegends(QPainter& painter) const;

  std::array<PointScene::Axis, 3> axes_;
  std::vector<Legend> legends_;
  QString notice_;
};

}  // namespace weightscape::ui
