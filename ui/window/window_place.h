// SPDX-License-Identifier: GPL-3.0-or-later
// Where a window stands on the screens, between two starts.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QRect>

class QWidget;

namespace weightscape::ui {

/// The same size and place as far as one of the screens holds them: that which shows most of it, or
/// the first.
QRect insideScreens(const QRect& wanted, const QList<QRect>& screens);

/// Size and place; those that it comes back to where it fills the screen.
QJsonObject placeOf(const QWidget& window);

/// Brings the window there, inside a screen; without a place it has the size `usual`, as far as the
/// screen has room.
void takePlace(QWidget& window, const QJsonObject& place, QSize usual);

}  // namespace weightscape::ui
