// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/screen_selection.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace weightscape::ui {

Index pointAt(const std::vector<QPointF>& places, const QPointF& place, double reach) {
  double best = reach;
  Index nearest = -1;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const double distance = std::hypot(places[i].x() - place.x(), places[i].y() - place.y());
    if (distance >= best) continue;
    best = distance;
    nearest = static_cast<Index>(i);
  }
  return nearest;
}

std::vector<Index> pointsIn(const std::vector<QPointF>& places, const QRectF& rectangle) {
  const QRectF area = rectangle.normalized();
  std::vector<Index> inside;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const QPointF& p = places[i];
    if (p.x() >= area.left() && p.x() < area.right() && p.y() >= area.top() &&
        p.y() < area.bottom()) {
      inside.push_back(static_cast<Index>(i));
    }
  }
  return inside;
}

std::vector<Index> pointsIn(const std::vector<QPointF>& places, const QPolygonF& lasso) {
  std::vector<Index> inside;
  if (lasso.size() < 3) return inside;
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (lasso.containsPoint(places[i], Qt::OddEvenFill)) inside.push_back(static_cast<Index>(i));
  }
  return inside;
}

SelectionMode modeFor(Qt::KeyboardModifiers modifiers) {
  if (modifiers.testFlag(Qt::ControlModifier)) return SelectionMode::Toggle;
  return modifiers.testFlag(Qt::ShiftModifier) ? SelectionMode::Add : SelectionMode::Replace;
}

std::vector<Index> combined(const std::vector<Index>& selection, const std::vector<Index>& picked,
                            SelectionMode mode) {
  std::vector<Index> result;
  switch (mode) {
    case SelectionMode::Replace:
      return picked;
    case SelectionMode::Add:
      std::set_union(selection.begin(), selection.end(), picked.begin(), picked.end(),
                     std::back_inserter(result));
      break;
    case SelectionMode::Toggle:
      std::set_symmetric_difference(selection.begin(), selection.end(), picked.begin(),
                                    picked.end(), std::back_inserter(result));
      break;
  }
  return result;
}

}  // namespace weightscape::ui
