// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson's words as they are shown.
#pragma once

#include <QString>
#include <string>

#include "ui/lessons/lesson.h"

namespace weightscape::ui {

/// Markdown as HTML, without what stands in it as HTML; empty for an empty text.
QString lessonHtml(const std::string& markdown);

/// Objective, time and what has to be known, a paragraph each; what is not told is left out.
QString lessonHeadHtml(const Lesson& lesson);

/// The same in one line for a tooltip.
QString lessonHeadTip(const Lesson& lesson);

}  // namespace weightscape::ui
