// SPDX-License-Identifier: GPL-3.0-or-later
// Which points a gesture on the screen means; knows places only, no OpenGL.
#pragma once

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <vector>

#include "core/base/types.h"

namespace weightscape::ui {

/// The point nearest to `place` within `reach`, the lower number when two are equally near; −1
/// when there is none.
Index pointAt(const std::vector<QPointF>& places, const QPointF& place, double reach);

/// Points inside, ascending. A point on the left or upper edge is inside.
std::vector<Index> pointsIn(const std::vector<QPointF>& places, const QRectF& rectangle);

/// Points inside a closed line, by the odd-even rule, ascending.
std::vector<Index> pointsIn(const std::vector<QPointF>& places, const QPolygonF& lasso);

/// How a gesture changes a selection.
enum class SelectionMode { Replace, Add, Toggle };

/// Ctrl toggles, Shift adds.
SelectionMode modeFor(Qt::KeyboardModifiers modifiers);

/// Both lists ascending, and so is the result.
std::vector<Index> combined(const std::vector<Index>& selection, const std::vector<Index>& picked,
                            SelectionMode mode);

}  // namespace weightscape::ui
