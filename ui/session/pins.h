// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that stand beside the current one, each as it was when it was pinned.
#pragma once

#include <QObject>
#include <memory>
#include <vector>

#include "core/base/message.h"

namespace weightscape::ui {

struct AnalysisSnapshot;

class Pins : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;
  using Pin = std::shared_ptr<const AnalysisSnapshot>;

  static constexpr std::size_t kMost = 3;

  /// All have an analysis.
  [[nodiscard]] const std::vector<Pin>& all() const { return pins_; }
  /// Whether add() would keep it; null and what could not be analysed is not pinned.
  [[nodiscard]] bool takes(const Pin& pin) const;
  /// Whether the same weights, seen the same way, are pinned already.
  [[nodiscard]] bool holds(const Pin& pin) const;
  // What a person does, each a step of undo, called `what`: in English, translatable.
  void add(const Pin& pin, const char* what = WEIGHTSCAPE_TEXT("Pinning"));
  void remove(std::size_t which);
  void clear();

  // What comes with something else.
  /// These and no others.
  void set(std::vector<Pin> pins);
  /// Puts pins of a session beside those that are there, as far as there is room: those of the
  /// session first.
  void bring(std::vector<Pin> pins);

 signals:
  void changed();
  void stepBegins(const char* what);  ///< what a person did is about to change them

 private:
  std::vector<Pin> pins_;
};

}  // namespace weightscape::ui
