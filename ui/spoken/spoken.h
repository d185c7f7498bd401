// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader says of widgets that paint, and of lists.
#pragma once

#include <QAccessible>
#include <QString>
#include <functional>

class QWidget;

namespace weightscape::ui {

/// What a widget that paints its content says of it.
struct Spoken {
  QAccessible::Role role = QAccessible::Chart;
  QString name;  ///< what it is: "Loss"
  QString help;  ///< what it is for; said where there is nothing to say of its content
  /// What it shows, in words. Asked for when somebody listens and at no other time; may be empty.
  std::function<QString()> shows;
  /// Of a slider: what it stands at, in its own unit; null elsewhere.
  std::function<double()> number = nullptr;
  std::function<void(double)> set = nullptr;
  double least = 0.0;
  double most = 0.0;
};

/// Once, when the widget is made. Tab reaches it from then on.
void speak(QWidget& widget, Spoken spoken);

/// Whether there is a screen reader: nothing is put into words where there is none.
[[nodiscard]] bool somebodyListens();
/// As if there were one; for tests.
void listenAlways();

/// Lists say what they are before what is chosen in them: Qt for X11 says the latter alone. Before
/// the first window is made.
void letListsSpeak();

/// The widget paints no frame of its own when Tab leads to it; see FocusFrame.
inline constexpr const char* kFramedByWindow = "framedByWindow";

}  // namespace weightscape::ui
