// SPDX-License-Identifier: GPL-3.0-or-later
// Looks back through the training: all views follow.
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace weightscape::ui {

class Session;

class TimelineBar : public QWidget {
  Q_OBJECT

 public:
  explicit TimelineBar(Session& session, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  /// Nothing moves when the words change.
  void fitType();
  void refresh();
  void play(bool on);
  void advance();

  Session& session_;
  QToolButton* play_ = nullptr;
  QSlider* slider_ = nullptr;
  QLabel* place_ = nullptr;
  QTimer clock_;
};

}  // namespace weightscape::ui
