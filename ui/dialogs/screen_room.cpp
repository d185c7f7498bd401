// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/screen_room.h"

#include <QScreen>
#include <QWidget>

namespace weightscape::ui {

QRect roomOf(const QScreen& screen) {
  constexpr int kTitle = 32;
  return screen.availableGeometry().adjusted(0, 0, 0, -kTitle);
}

void resizeWithin(QWidget& window, QSize usual) {
  const QWidget* const of = window.parentWidget() != nullptr ? window.parentWidget() : &window;
  window.resize(usual.boundedTo(roomOf(*of->screen()).size()));
}

}  // namespace weightscape::ui
