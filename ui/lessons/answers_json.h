// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that are in no file yet, in a form that outlives the end of the program.
#pragma once

#include <QJsonArray>
#include <QString>
#include <map>

#include "ui/lessons/lesson_state.h"

namespace weightscape::ui {

/// Of each lesson, by where it comes from.
QJsonArray answersToJson(const std::map<QString, const KeptAnswers*>& lessons);
/// The same back. Lessons that cannot be read any more are left out, and answers that do not fit
/// theirs.
std::map<QString, KeptAnswers> answersFromJson(const QJsonArray& json);

}  // namespace weightscape::ui
