// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson on paper: a worksheet with room for answers, and a key with answers and reasons.
#pragma once

#include <QString>

#include "ui/lessons/lesson.h"

namespace weightscape::ui {

enum class Paper { Worksheet, Key };

/// As PDF on A4. Throws Error (Failed).
void writePaper(const Lesson& lesson, Paper paper, const QString& path);

/// The same as text: HTML.
QString paperText(const Lesson& lesson, Paper paper);

}  // namespace weightscape::ui
