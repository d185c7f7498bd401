// SPDX-License-Identifier: GPL-3.0-or-later
// Space and Return first serve what has the focus.
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace weightscape::ui {

/// Watches all keys of a window: where the keyboard has led the focus to a button, a list or a
/// heading, Space and Return press it and are no shortcut of the window. What was clicked leaves
/// them to the window, whose Space trains.
/// A property of what takes Space and Return whenever it has the focus, however that came: an
/// answer to a question, whose frame would promise it falsely otherwise.
inline constexpr const char* kTakesKeys = "takesKeys";

class FocusKeys : public QObject {
  Q_OBJECT

 public:
  /// After Return in a field the focus goes back to `resting`, whose keys are the window's.
  FocusKeys(QWidget& window, QWidget& resting);

  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  /// Whether this widget has the focus from the keyboard and knows what to do with these keys.
  [[nodiscard]] bool serves(const QObject* watched) const;

  void restAfter(QWidget& field);

  QWidget& window_;
  QWidget& resting_;
  QPointer<QWidget> led_to_;  ///< by the keyboard
};

}  // namespace weightscape::ui
