// SPDX-License-Identifier: GPL-3.0-or-later
// Parts beside or below each other, which are dragged larger, smaller, and away.
#pragma once

#include <QSplitter>
#include <vector>

namespace weightscape::ui {

/// Splits its room among parts. A part that is folded has no size; what stands in it is hidden, so
/// that no key leads there. Its handle stays, and brings it back by a click or a drag.
class GripSplitter : public QSplitter {
  Q_OBJECT

 public:
  explicit GripSplitter(Qt::Orientation orientation, QWidget* parent = nullptr);

  /// A part is never smaller than `least`. In a column it is as high as its content needs, too; in
  /// a row its content is cut rather than the window widened. `hint` says what a click on the
  /// handle does that folds it; empty for the part that the others leave their room to.
  void addPart(QWidget* content, int least, const QString& hint);
  void setLeast(int part, int least);
  void setFolded(int part, bool folded);
  [[nodiscard]] bool folded(int part) const;
  /// The size along the splitter, folded or not: what comes back when it unfolds.
  [[nodiscard]] int extent(int part) const;
  /// With 0 it shares what the others leave.
  void setExtent(int part, int extent);
  /// Gives each part what it wants and the room allows.
  void arrange();
  /// The least size along the splitter of a part that is not folded.
  [[nodiscard]] int least(int part) const;
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  /// By a person: a part was dragged or folded.
  void rearranged();

 protected:
  QSplitterHandle* createHandle() override;
  bool event(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  friend class Grip;
  /// The part that a click on this handle folds.
  [[nodiscard]] int foldedBy(const QSplitterHandle* handle) const;
  void noteFolds();

  std::vector<int> extents_;  ///< of parts when they are not folded
  std::vector<int> leasts_;   ///< as they were when they were last asked
};

}  // namespace weightscape::ui
