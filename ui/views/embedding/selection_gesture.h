// SPDX-License-Identifier: GPL-3.0-or-later
// Turns mouse events on the 3-D area into clicks and shapes that select.
#pragma once

#include <QObject>
#include <QPolygonF>

class QMouseEvent;
class QWidget;

namespace weightscape::ui {

class SelectionGesture : public QObject {
  Q_OBJECT

 public:
  /// What dragging does. While it turns, Shift drags a rectangle and Ctrl a lasso.
  enum class Tool { Turn, Rectangle, Lasso };

  explicit SelectionGesture(QWidget* canvas);

  void setTool(Tool tool) { tool_ = tool; }
  [[nodiscard]] Tool tool() const { return tool_; }

 signals:
  void clicked(const QPointF& place, Qt::KeyboardModifiers modifiers);
  /// The shape so far; empty when the gesture is over.
  void shapeChanged(const QPolygonF& shape);
  void finished(const QPolygonF& shape, Qt::KeyboardModifiers modifiers);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  [[nodiscard]] Tool toolFor(Qt::KeyboardModifiers modifiers) const;
  void extend(const QPointF& place);

  Tool tool_ = Tool::Turn;
  Tool active_ = Tool::Turn;
  QPointF pressed_;
  QPolygonF shape_;
};

}  // namespace weightscape::ui
