// SPDX-License-Identifier: GPL-3.0-or-later
// Icons of one hand: line drawings tinted from the palette.
#pragma once

#include <QIcon>

namespace weightscape::ui {

enum class Icon {
  Play,
  Pause,
  Step,
  Restart,
  Home,
  Edges,
  Surface,
  Ghost,
  Pin,
  Turn,
  Rectangle,
  Lasso,
  Enlarge,
  Reduce
};

/// Drawn in the given colour, sharp at every size.
QIcon icon(Icon which, const QColor& color);

}  // namespace weightscape::ui
