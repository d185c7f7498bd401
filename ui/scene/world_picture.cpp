#include "ui/scene/world_picture.h"

#include <QPainter>
#include <QVector>
#include <cmath>
#include <numbers>

#include "ui/theme/color_map.h"

namespace weightscape::ui {
namespace {

/// A dotted curve or surface: points with the colour of their place.
struct Dot {
  QPointF place;
  QColor color;
};

void ring(QVector<Dot>& dots, QPointF center, double radius, int count) {
  for (int i = 0; i < count; ++i) {
    const double t = static_cast<double>(i) / count;
    const double angle = 2.0 * std::numbers::pi * t;
    dots.append({center + radius * QPointF(std::cos(angle), -std::sin(angle)),
                 colorAt(ColorMap::Cyclic, t)});
  }
}

void line(QVector<Dot>& dots, QPointF from, QPointF to, int count) {
  for (int i = 0; i < count; ++i) {
    const double t = static_cast<double>(i) / (count - 1);
    dots.append({from + t * (to - from) - QPointF(0, 3.0 * std::sin(std::numbers::pi * t)),
                 colorAt(ColorMap::Sequential, t)});
  }
}

void cylinder(QVector<Dot>& dots, QPointF center, double radius, int around) {
  for (int i = 0; i < around; ++i) {
    for (int j = 0; j < 6; ++j) {
      const double angle = 2.0 * std::numbers::pi * i / around;
      dots.append(
          {center + QPointF(radius * std::cos(angle), -10 + 4.0 * j + 4.0 * std::sin(angle)),
           colorAt(ColorMap::Cyclic, static_cast<double>(i) / around)});
    }
  }
}

QVector<Dot> pictureOf(const std::string& preset) {
  QVector<Dot> dots;
  const QPointF middle(kWorldPictureWidth / 2.0, kWorldPictureHeight / 2.0);
  constexpr double kTurn = 2.0 * std::numbers::pi;
  if (preset == "ring") {
    ring(dots, middle, 13, 26);
  } else if (preset == "line") {
    line(dots, {10, 20}, {46, 20}, 15);
  } else if (preset == "two-rings") {
    ring(dots, {17, 18}, 9, 18);
    ring(dots, {40, 18}, 9, 18);
  } else if (preset == "ring-line") {
    ring(dots, {16, 18}, 9, 18);
    line(dots, {33, 20}, {51, 20}, 9);
  } else if (preset == "torus") {
    for (int i = 0; i < 22; ++i) {
      for (int j = 0; j < 7; ++j) {
        const double u = kTurn * i / 22;
        const double v = kTurn * j / 7;
        const double r = 17.0 + 6.0 * std::cos(v);
        dots.append({middle + QPointF(r * std::cos(u), 0.5 * r * std::sin(u) - 5.0 * std::sin(v)),
                     colorAt(ColorMap::Cyclic, i / 22.0)});
      }
    }
  } else if (preset == "sheet") {
    for (int i = 0; i < 9; ++i) {
      for (int j = 0; j < 6; ++j) {
        dots.append({{12.0 + 3.2 * i + 1.6 * j, 28.0 - 3.6 * j - 2.0 * std::sin(0.5 * i)},
                     colorAt(ColorMap::Sequential, i / 8.0)});
      }
    }
  } else if (preset == "cylinder") {
    cylinder(dots, middle, 14, 18);
  } else if (preset == "cylinder-line") {
    cylinder(dots, {18, 18}, 10, 14);
    line(dots, {35, 20}, {52, 20}, 8);
  } else if (preset == "custom") {
    // A plus: what a person puts together.
    for (int i = -3; i <= 3; ++i) {
      const QColor color = colorAt(ColorMap::Cyclic, (i + 3) / 7.0);
      dots.append({middle + QPointF(3.4 * i, 0.0), color});
      if (i != 0) dots.append({middle + QPointF(0.0, 3.4 * i), color});
    }
  } else if (preset == "sphere") {
    for (int i = 0; i < 90; ++i) {
      const double z = 1.0 - (2.0 * i + 1.0) / 90;
      const double r = std::sqrt(1.0 - z * z);
      const double u = 2.4 * i;
      if (std::cos(u) * r < -0.2) continue;  // the far side
      const double turns = std::fmod(u / kTurn, 1.0);
      dots.append(
          {middle + QPointF(15 * r * std::sin(u), -15 * z), colorAt(ColorMap::Cyclic, turns)});
    }
  }
  return dots;
}

}  // namespace

QIcon worldPicture(const std::string& preset) {
  QIcon result;
  for (const int scale : {1, 2, 3}) {
    QPixmap pixmap(kWorldPictureWidth * scale, kWorldPictureHeight * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.setPen(Qt::NoPen);
    for (const Dot& dot : pictureOf(preset)) {
      painter.setBrush(dot.color);
      painter.drawEllipse(dot.place, 1.4, 1.4);
    }
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    result.addPixmap(pixmap);
  }
  return result;
}

}  // namespace weightscape::ui
