// SPDX-License-Identifier: GPL-3.0-or-later
// The experiment, the wiring and the views beside each other.
#pragma once

#include <QJsonObject>
#include <QWidget>
#include <array>

class QBoxLayout;
class QStackedWidget;
class QTabBar;

namespace weightscape::ui {

class GripSplitter;

/// The wiring is always seen. The two columns beside it are dragged and folded; where there is no
/// room for both they share one, each behind a tab.
class Columns : public QWidget {
  Q_OBJECT

 public:
  enum class Column { Experiment, Views };

  Columns(QWidget* experiment, QWidget* wiring, QWidget* views, QWidget* parent = nullptr);

  [[nodiscard]] bool shown(Column column) const;
  /// One that is not has no place here, whatever else is asked for.
  void setAvailable(Column column, bool available);
  /// Unfolds it, or brings its tab to the front.
  void show(Column column);
  /// Shows it, or folds it where it is shown already.
  void toggle(Column column);
  /// As show, but what shares the column goes on being read: a dot at the tab's name tells of it.
  void pointAtViews();
  /// For a class: the views beside the wiring, or a lesson in their place.
  void setPresenting(bool on);
  /// A lesson stands in the place of the experiment.
  void setLesson(bool on);
  /// The column of the experiment without its foot, whatever it shows.
  [[nodiscard]] QWidget* side() const;
  /// What stands below a column whatever it shows; seen while the column is.
  [[nodiscard]] QBoxLayout* foot(Column column) const;

  /// Widths and folds, to come back to; what a state does not say stays.
  [[nodiscard]] QJsonObject state() const;
  void setState(const QJsonObject& state);

 signals:
  /// A column came, went, or moved.
  void arranged();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void arrange();
  void noteFolds();
  [[nodiscard]] bool tabbed() const {
    return narrow_ && !presenting_ && available_[0] && available_[1];
  }
  [[nodiscard]] bool& folded(Column column);

  QWidget* views_ = nullptr;
  GripSplitter* parts_ = nullptr;
  QWidget* tab_row_ = nullptr;  ///< hidden where each column stands for itself
  QTabBar* tabs_ = nullptr;
  QStackedWidget* pages_ = nullptr;  ///< below the tabs
  QBoxLayout* views_place_ = nullptr;
  std::array<QBoxLayout*, 2> feet_{};
  std::array<bool, 2> folded_{};  ///< while there is room for both
  std::array<bool, 2> available_ = {true, true};
  bool side_folded_ = false;  ///< while they share one
  bool narrow_ = false;       ///< too narrow for three columns
  bool presenting_ = false;
  bool lesson_ = false;
  bool pointed_ = false;  ///< at the tab of the views
};

}  // namespace weightscape::ui
