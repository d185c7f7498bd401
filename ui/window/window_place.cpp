// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_place.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QScreen>
#include <QWidget>
#include <algorithm>

#include "ui/dialogs/screen_room.h"

namespace weightscape::ui {
namespace {

int area(const QRect& rect) { return rect.isEmpty() ? 0 : rect.width() * rect.height(); }

}  // namespace

QRect insideScreens(const QRect& wanted, const QList<QRect>& screens) {
  if (screens.isEmpty()) return wanted;
  const QRect screen =
      *std::max_element(screens.begin(), screens.end(), [&](const QRect& a, const QRect& b) {
        return area(a.intersected(wanted)) < area(b.intersected(wanted));
      });
  QRect inside(wanted.topLeft(), wanted.size().boundedTo(screen.size()));
  inside.moveLeft(std::clamp(inside.left(), screen.left(), screen.right() - inside.width() + 1));
  inside.moveTop(std::clamp(inside.top(), screen.top(), screen.bottom() - inside.height() + 1));
  return inside;
}

QJsonObject placeOf(const QWidget& window) {
  // What fills the screen knows what it was before without its frame.
  const bool whole = window.isMaximized() || window.isFullScreen();
  const QRect place = whole ? window.normalGeometry() : QRect(window.pos(), window.size());
  return {
      {QStringLiteral("place"), QJsonArray{place.x(), place.y(), place.width(), place.height()}},
      {QStringLiteral("maximized"), window.isMaximized()}};
}

void takePlace(QWidget& window, const QJsonObject& place, QSize usual) {
  const QJsonArray numbers = place.value(QStringLiteral("place")).toArray();
  const QRect wanted(numbers.at(0).toInt(), numbers.at(1).toInt(), numbers.at(2).toInt(),
                     numbers.at(3).toInt());
  if (numbers.size() != 4 || wanted.isEmpty()) {
    resizeWithin(window, usual);
    return;
  }
  QList<QRect> rooms;
  for (const QScreen* const screen : QGuiApplication::screens()) rooms.append(roomOf(*screen));
  const QRect inside = insideScreens(wanted, rooms);
  window.resize(inside.size());
  window.move(inside.topLeft());
  if (place.value(QStringLiteral("maximized")).toBool()) {
    window.setWindowState(window.windowState() | Qt::WindowMaximized);
  }
}

}  // namespace weightscape::ui
