// SPDX-License-Identifier: GPL-3.0-or-later
// Changes the weights without changing what the network does.
#pragma once

#include <QWidget>
#include <cstdint>

class QLabel;
class QPushButton;
class QSlider;

namespace weightscape::ui {

class Session;

class ScrambleView : public QWidget {
  Q_OBJECT

 public:
  explicit ScrambleView(Session& session, QWidget* parent = nullptr);

 private:
  void refresh();
  void apply();
  [[nodiscard]] double condition() const;
  [[nodiscard]] double silent() const;

  Session& session_;
  QSlider* condition_ = nullptr;
  QSlider* silent_ = nullptr;
  QLabel* condition_value_ = nullptr;
  QLabel* silent_value_ = nullptr;
  QLabel* error_ = nullptr;
  QLabel* energy_ = nullptr;
  QLabel* note_ = nullptr;
  QPushButton* undo_ = nullptr;
  QPushButton* train_ = nullptr;
  std::int64_t asked_at_ = -1;  ///< step at which a scramble was asked that has not come yet
};

}  // namespace weightscape::ui
