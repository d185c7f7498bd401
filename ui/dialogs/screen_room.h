// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a screen a window may take.
#pragma once

#include <QRect>

class QScreen;
class QWidget;

namespace weightscape::ui {

/// What the desktop leaves, less the title that it puts above a window.
QRect roomOf(const QScreen& screen);

/// Gives a window this size, as far as its screen, or that of its parent, has room.
void resizeWithin(QWidget& window, QSize usual);

}  // namespace weightscape::ui
