// SPDX-License-Identifier: GPL-3.0-or-later
// The mouse wheel changes nothing by mistake.
#pragma once

#include <QObject>

namespace weightscape::ui {

/// Watches every wheel of the program, of dialogs too: a list, a slider or a number takes it only
/// while it has the focus, because somebody clicked it or went there by keys. Over any other it
/// scrolls what that stands in. No wheel gives the focus.
class WheelRule : public QObject {
  Q_OBJECT

 public:
  explicit WheelRule(QObject* parent);

  bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace weightscape::ui
