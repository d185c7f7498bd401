// SPDX-License-Identifier: GPL-3.0-or-later
// Films of the wiring: a turn about it, or its training from the first moment to the last.
#pragma once

#include <QFont>
#include <QSize>
#include <QString>
#include <functional>
#include <memory>
#include <stop_token>

#include "ui/scene/scene_style.h"

namespace weightscape::ui {

struct AnalysisSnapshot;

/// All that a film needs; nothing in it belongs to a window, so that it is made in any thread.
struct FilmPlan {
  enum class Kind { Turntable, Training } kind = Kind::Turntable;
  std::shared_ptr<const AnalysisSnapshot> analysis;  ///< has an analysis
  SceneStyle style;
  Eigen::Matrix3d rotation = Eigen::Matrix3d::Identity();  ///< of its first picture
  QSize size = {1280, 720};                                ///< even, as MP4 demands
  int pictures = 180;
  int per_second = 30;
  QFont font;
  bool dark = false;
};

/// Writes pictures "0001.png" … into a new folder, or a film by the ending .mp4 or .gif through
/// ffmpeg. What is written appears whole or not at all. `progress` gets the share done. Throws
/// Error, Stopped.
void makeFilm(const FilmPlan& plan, const QString& target, const std::stop_token& stop,
              const std::function<void(double)>& progress);

/// Whether MP4 and GIF can be made on this machine.
bool filmsCanBeEncoded();

}  // namespace weightscape::ui
