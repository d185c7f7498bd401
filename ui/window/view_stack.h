// Several views in one place, one shown at a time.
#pragma once

#include <QWidget>
#include <vector>

class QStackedLayout;
class QTabBar;

namespace weightscape::ui {

class FigureSource;

class ViewStack : public QWidget {
  Q_OBJECT

 public:
  explicit ViewStack(QWidget* parent = nullptr);

  /// `tools` stands at the right of the names while the view is shown; it and `figure` may be null.
  void addView(const QString& name, QWidget* view, QWidget* tools, const FigureSource* figure);
  void show(int index);
  /// The names take the focus: keys of the window act there.
  void focusNames();
  [[nodiscard]] int current() const;
  [[nodiscard]] int count() const;
  [[nodiscard]] QString name(int index) const;
  /// What can be exported of the view that is shown; null where nothing can.
  [[nodiscard]] const FigureSource* figure() const;
  /// By its name; nothing when there is none.
  void show(const QString& name);

 private:
  std::vector<const FigureSource*> figures_;  ///< of the views, which own them
  QTabBar* names_ = nullptr;
  QStackedLayout* views_ = nullptr;
  QStackedLayout* tools_ = nullptr;
};

}  // namespace weightscape::ui
