// SPDX-License-Identifier: GPL-3.0-or-later
// Where to begin: worlds, lessons, and what was open lately.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace weightscape::ui {

class WelcomePage : public QWidget {
  Q_OBJECT

 public:
  explicit WelcomePage(QWidget* parent = nullptr);

 signals:
  void sourceChosen(const QString& source);  ///< preset:NAME or a file
  void lessonChosen(const QString& name);
  void left();  ///< back to what is open

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  QWidget* makeWorlds();
  QWidget* makeLessons();
  QWidget* makeRecent();
  void fillRecent();

  QVBoxLayout* recent_ = nullptr;
};

}  // namespace weightscape::ui
