// Several views in one place, one shown at a time.
#pragma once

#include <QWidget>

class QStackedLayout;
class QTabBar;

namespace weightscape::ui {

class ViewStack : public QWidget {
  Q_OBJECT

 public:
  explicit ViewStack(QWidget* parent = nullptr);

  /// `tools` stands at the right of the names while the view is shown; may be null.
  void addView(const QString& name, QWidget* view, QWidget* tools);
  void show(int index);
  [[nodiscard]] int current() const;
  [[nodiscard]] int count() const;
  [[nodiscard]] QString name(int index) const;
  [[nodiscard]] QWidget* view(int index) const;
  /// By its name; nothing when there is none.
  void show(const QString& name);

 private:
  QTabBar* names_ = nullptr;
  QStackedLayout* views_ = nullptr;
  QStackedLayout* tools_ = nullptr;
};

}  // namespace weightscape::ui
