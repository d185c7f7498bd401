// A small drawn picture of each world.
#pragma once

#include <QIcon>
#include <string>

namespace weightscape::ui {

inline constexpr int kWorldPictureWidth = 56;
inline constexpr int kWorldPictureHeight = 36;

/// By the name of a preset, or "custom"; empty for others.
QIcon worldPicture(const std::string& preset);

}  // namespace weightscape::ui
