// SPDX-License-Identifier: GPL-3.0-or-later
// One group of neurons in the panel: what it answers to, and a way to take it out.
#pragma once

#include <QWidget>
#include <vector>

#include "core/data/axis.h"

namespace weightscape::ui {

class GroupHeader : public QWidget {
  Q_OBJECT

 public:
  /// `number` counts from 1; a group that stands alone cannot be removed.
  GroupHeader(int number, const std::vector<Axis>& axes, bool removable, QWidget* parent = nullptr);

 signals:
  void axesChosen(const std::vector<Axis>& axes);
  void removeAsked();
};

/// "circular × bounded".
QString axesText(const std::vector<Axis>& axes);

}  // namespace weightscape::ui
