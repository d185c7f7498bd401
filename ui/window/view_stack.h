// SPDX-License-Identifier: GPL-3.0-or-later
// Several views in one place, one shown at a time.
#pragma once

#include <QWidget>
#include <vector>

class QHBoxLayout;
class QStackedLayout;
class QTabBar;
class QToolButton;

namespace weightscape::ui {

class FigureSource;

class ViewStack : public QWidget {
  Q_OBJECT

 public:
  explicit ViewStack(QWidget* parent = nullptr);

  /// `tools` stands at the right of the names, or below them, while the view is shown; it and
  /// `figure` may be null.
  void addView(const QString& name, QWidget* view, QWidget* tools, const FigureSource* figure);
  void show(int index);
  /// One that is not is left out of the names, and nothing leads to it.
  void setShown(int index, bool shown);
  /// None is shown.
  [[nodiscard]] bool empty() const;
  /// The names take the focus: keys of the window act there.
  void focusNames();
  [[nodiscard]] int current() const;
  [[nodiscard]] int count() const;
  [[nodiscard]] QString name(int index) const;
  /// What can be exported of the view that is shown; null where nothing can.
  [[nodiscard]] const FigureSource* figure() const;
  /// By its name; nothing when there is none.
  void show(const QString& name);
  [[nodiscard]] bool has(const QString& name) const;
  /// Offers to give it the room of its neighbours, by a button and a double-click on a name.
  void setEnlargeable();
  void setEnlarged(bool enlarged);

 signals:
  void enlargeAsked();  ///< or to be as before, where it is enlarged

 protected:
  void changeEvent(QEvent* event) override;
  bool event(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  /// Beside the names, or below them where there is no room.
  void placeTools();
  /// Enlarged, the stack needs only the room of the view that is shown.
  void leaveRoomToCurrent();

  bool enlarged_ = false;
  QToolButton* enlarge_ = nullptr;            ///< hidden where it is not offered
  std::vector<const FigureSource*> figures_;  ///< of the views, which own them
  QTabBar* names_ = nullptr;
  QStackedLayout* views_ = nullptr;
  QHBoxLayout* row_ = nullptr;         ///< of the names
  QHBoxLayout* second_row_ = nullptr;  ///< below it
  QWidget* corner_ = nullptr;          ///< of the tools
  QStackedLayout* tools_ = nullptr;
  std::vector<bool> with_tools_;  ///< which of the views have some
};

}  // namespace weightscape::ui
