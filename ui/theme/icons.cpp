// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace weightscape::ui {
namespace {

constexpr qreal kSize = 16.0;  // of the square that the icons are drawn in

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
    case Icon::Surface: {
      // A bent sheet, washed.
      QPainterPath path;
      path.moveTo(2.5, 5.5);
      path.quadTo(5.5, 2.5, 8, 4.5);
      path.quadTo(10.5, 6.5, 13.5, 3.5);
      path.lineTo(13.5, 10.5);
      path.quadTo(10.5, 13.5, 8, 11.5);
      path.quadTo(5.5, 9.5, 2.5, 12.5);
      path.closeSubpath();
      QColor wash = painter.pen().color();
      wash.setAlphaF(0.3F);
      painter.setBrush(wash);
      painter.drawPath(path);
      break;
    }
    case Icon::Ghost: {
      // A circle as a mesh: meridian and equator.
      painter.drawEllipse(QPointF(8, 8), 5.5, 5.5);
      QPen thin = painter.pen();
      thin.setWidthF(1.0);
      painter.setPen(thin);
      painter.drawEllipse(QPointF(8, 8), 2.3, 5.5);
      painter.drawEllipse(QPointF(8, 8), 5.5, 2.3);
      break;
    }
    case Icon::Pin: {
      painter.drawPolyline(QPolygonF({QPointF(5.5, 2.5), QPointF(10.5, 2.5)}));
      painter.drawPolyline(QPolygonF({QPointF(6.3, 2.5), QPointF(6.3, 7), QPointF(4, 9.3),
                                      QPointF(12, 9.3), QPointF(9.7, 7), QPointF(9.7, 2.5)}));
      painter.drawLine(QPointF(8, 9.3), QPointF(8, 14));
      break;
    }
    case Icon::Turn: {
      QPainterPath path;
      path.arcMoveTo(2.5, 4.5, 11, 7, 60);
      path.arcTo(2.5, 4.5, 11, 7, 60, 290);
      painter.drawPath(path);
      painter.drawPolyline(QPolygonF({QPointF(8.6, 2.6), QPointF(11.0, 4.9), QPointF(8.2, 6.8)}));
      break;
    }
    case Icon::Rectangle: {
      QPen dashed = painter.pen();
      dashed.setDashPattern({1.5, 1.8});
      painter.setPen(dashed);
      painter.drawRect(QRectF(3, 4, 10, 8));
      break;
    }
    case Icon::Lasso: {
      QPainterPath path(QPointF(5.5, 10.5));
      path.cubicTo(-1, 7, 4, 2.5, 9, 3);
      path.cubicTo(15, 3.6, 14.5, 9.5, 8, 10.6);
      path.cubicTo(5.5, 11, 5, 12.5, 7, 13.6);
      painter.drawPath(path);
      break;
    }
    case Icon::Enlarge:
      painter.drawPolyline(QPolygonF({QPointF(9.5, 3.5), QPointF(12.5, 3.5), QPointF(12.5, 6.5)}));
      painter.drawLine(QPointF(12.5, 3.5), QPointF(9, 7));
      painter.drawPolyline(QPolygonF({QPointF(6.5, 12.5), QPointF(3.5, 12.5), QPointF(3.5, 9.5)}));
      painter.drawLine(QPointF(3.5, 12.5), QPointF(7, 9));
      break;
    case Icon::Reduce:
      painter.drawPolyline(QPolygonF({QPointF(12, 7), QPointF(9, 7), QPointF(9, 4)}));
      painter.drawLine(QPointF(9, 7), QPointF(13, 3));
      painter.drawPolyline(QPolygonF({QPointF(4, 9), QPointF(7, 9), QPointF(7, 12)}));
      painter.drawLine(QPointF(7, 9), QPointF(3, 13));
      break;
    case Icon::Home: {
      painter.drawPolyline(QPolygonF({QPointF(2.5, 8), QPointF(8, 3), QPointF(13.5, 8)}));
      painter.drawPolyline(
          QPolygonF({QPointF(4.5, 7.5), QPointF(4.5, 13), QPointF(11.5, 13), QPointF(11.5, 7.5)}));
      break;
    }
  }
}

/// Draws at whatever size is asked for. Nothing is kept: a cache of pixmaps would fill up with
/// icons that are tinted anew.
class DrawnIcon : public QIconEngine {
 public:
  DrawnIcon(Icon which, const QColor& color) : which_(which), color_(color) {}

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/) override {
    QPixmap result(size);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size.width() / kSize, size.height() / kSize);
    painter.setPen(QPen(color_, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    draw(painter, which_);
    if (mode == QIcon::Disabled) {
      // As a whole: where lines cross they would else be stronger.
      painter.resetTransform();
      painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
      painter.fillRect(result.rect(), QColor(0, 0, 0, 102));
    }
    return result;
  }

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    const qreal ratio = painter->device()->devicePixelRatio();
    QPixmap drawn = pixmap(rect.size() * ratio, mode, state);
    drawn.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), drawn);
  }

  [[nodiscard]] QIconEngine* clone() const override { return new DrawnIcon(*this); }

 private:
  Icon which_;
  QColor color_;
};

}  // namespace

QIcon icon(Icon which, const QColor& color) {
  return QIcon(new DrawnIcon(which, color));  // which owns it
}

}  // namespace weightscape::ui
