// SPDX-License-Identifier: GPL-3.0-or-later
// A few hints for the first run, one at a time, beside what they speak of. Read once, they never
// come again.
#pragma once

#include <QFrame>
#include <QTimer>
#include <functional>
#include <vector>

class QLabel;

namespace weightscape::ui {

class FirstHints : public QFrame {
  Q_OBJECT

 public:
  struct Hint {
    QString name;  ///< by which it is remembered
    QString text;
    QWidget* about = nullptr;
    std::function<bool()> due;   ///< when to show it
    std::function<bool()> done;  ///< the person has done what it says
  };

  /// `window` is the parent; hints stand at the foot of the first shelf that is seen, where they
  /// cover nothing that they speak of. Nothing shows before begin().
  FirstHints(std::vector<Hint> hints, std::vector<QWidget*> shelves, QWidget* window);

  void begin();
  /// Hidden while something else leads, as a lesson does.
  void setQuiet(bool quiet);

 private:
  void look();
  void place();
  void finish();

  std::vector<Hint> hints_;
  std::vector<QWidget*> shelves_;
  std::size_t now_ = 0;
  bool quiet_ = false;
  QTimer clock_;
  QLabel* text_ = nullptr;
};

}  // namespace weightscape::ui
