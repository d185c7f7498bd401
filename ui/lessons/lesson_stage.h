// SPDX-License-Identifier: GPL-3.0-or-later
// What a lesson needs of the window around it.
#pragma once

#include <QJsonObject>
#include <QString>
#include <functional>
#include <string>

class QWidget;

namespace weightscape::ui {

struct LessonStage {
  std::function<QWidget*(const std::string& control)> control;  ///< null when there is none
  std::function<void(const QString& title)> show_view;          ///< by its title in English
  std::function<bool()> stereographic;  ///< the wiring is seen stereographically
  /// Which views are shown and how the wiring is looked at, to come back to.
  std::function<QJsonObject()> views;
  std::function<void(const QJsonObject& state)> set_views;
  std::function<void()> rest;  ///< the focus to the picture, whose keys are the window's
};

}  // namespace weightscape::ui
