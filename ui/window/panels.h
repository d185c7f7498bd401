// SPDX-License-Identifier: GPL-3.0-or-later
// Panels below each other in the column of views: dragged, folded, and one of them enlarged.
#pragma once

#include <QJsonObject>
#include <QScrollArea>
#include <vector>

namespace weightscape::ui {

class GripSplitter;

/// Scrolls where the window is too low for all of them.
class Panels : public QScrollArea {
  Q_OBJECT

 public:
  /// The last one is as high as what stands in it until somebody drags it; the others share the
  /// rest.
  explicit Panels(const std::vector<QWidget*>& panels, QWidget* parent = nullptr);

  /// This one alone has the column; none with a number below 0.
  void enlarge(int panel);
  [[nodiscard]] int enlarged() const { return enlarged_; }
  /// One that is not has no place here, whatever else is asked for.
  void setAvailable(int panel, bool available);
  [[nodiscard]] bool anyAvailable() const;
  /// Unfolds it, and brings it back where another one is enlarged.
  void show(int panel);

  /// Heights and folds, to come back to; what a state does not say stays.
  [[nodiscard]] QJsonObject state() const;
  void setState(const QJsonObject& state);

 signals:
  void enlargedChanged();
  void rearranged();  ///< by a person: dragged or folded

 private:
  void showParts();

  GripSplitter* parts_ = nullptr;
  std::vector<bool> available_;
  int enlarged_ = -1;
  bool dragged_ = false;  ///< the heights are a person's choice
};

}  // namespace weightscape::ui
