#include "ui/theme/icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace weightscape::ui {
namespace {

constexpr int kSize = 16;

void draw(QPainter& painter, Icon which) {
  switch (which) {
    case Icon::Play: {
      QPainterPath path;
      path.moveTo(4.5, 3);
      path.lineTo(13, 8);
      path.lineTo(4.5, 13);
      path.closeSubpath();
      painter.drawPath(path);
      break;
    }
    case Icon::Pause:
      painter.drawLine(QPointF(5.5, 3.5), QPointF(5.5, 12.5));
      painter.drawLine(QPointF(10.5, 3.5), QPointF(10.5, 12.5));
      break;
    case Icon::Step: {
      QPainterPath path;
      path.moveTo(3.5, 3.5);
      path.lineTo(10, 8);
      path.lineTo(3.5, 12.5);
      path.closeSubpath();
      painter.drawPath(path);
      painter.drawLine(QPointF(12.5, 3.5), QPointF(12.5, 12.5));
      break;
    }
    case Icon::Restart: {
      QPainterPath path;
      path.arcMoveTo(3, 3, 10, 10, 60);
      path.arcTo(3, 3, 10, 10, 60, 290);
      painter.drawPath(path);
      painter.drawPolyline(QPolygonF({QPointF(9.2, 1.4), QPointF(10.6, 4.0), QPointF(7.8, 5.2)}));
      break;
    }
    case Icon::Edges: {
      const QPointF left(3.5, 11.5);
      const QPointF top(7.5, 3.5);
      const QPointF right(12.5, 9.5);
      painter.drawPolyline(QPolygonF({left, top, right, left}));
      painter.setBrush(painter.pen().color());
      for (const QPointF& place : {left, top, right}) painter.drawEllipse(place, 1.2, 1.2);
      break;
    }
    case Icon::Home: {
      painter.drawPolyline(QPolygonF({QPointF(2.5, 8), QPointF(8, 3), QPointF(13.5, 8)}));
      painter.drawPolyline(
          QPolygonF({QPointF(4.5, 7.5), QPointF(4.5, 13), QPointF(11.5, 13), QPointF(11.5, 7.5)}));
      break;
    }
  }
}

}  // namespace

QIcon icon(Icon which, const QColor& color) {
  QIcon result;
  for (const int scale : {1, 2, 3}) {
    QPixmap pixmap(kSize * scale, kSize * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    draw(painter, which);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    result.addPixmap(pixmap);
  }
  return result;
}

}  // namespace weightscape::ui
