// Runs that stand beside the current one, each as it was when it was pinned.
#pragma once

#include <QObject>
#include <memory>
#include <vector>

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
  void add(const Pin& pin);
  void remove(std::size_t which);
  /// Puts pins of a session beside those that are there, as far as there is room: those of the
  /// session first.
  void bring(std::vector<Pin> pins);

 signals:
  void changed();

 private:
  std::vector<Pin> pins_;
};

}  // namespace weightscape::ui
