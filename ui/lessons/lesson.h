// Lessons: Markdown with steps that set a state, point at a control and check what came of it.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace weightscape::ui {

/// One step. Lines that start with @ say what the step does:
///   @preset NAME, @set PATH VALUE: the experiment, before the text is read
///   @view STACK NAME: shows a view (upper, lower, middle)
///   @point CONTROL: frames a control
///   @check OUTCOME: what has to come before the next step
struct LessonStep {
  std::string title;
  std::string text;  ///< Markdown
  std::string preset;
  std::vector<std::pair<std::string, std::string>> settings;
  std::vector<std::pair<std::string, std::string>> views;
  std::string point;
  std::string check;  ///< empty: the step can be left at once
};

struct Lesson {
  std::string title;
  std::vector<LessonStep> steps;
};

/// What @point and @check may name.
const std::vector<std::string>& lessonControls();
const std::vector<std::string>& lessonOutcomes();

/// Throws Error with `where` and the line: unknown words after @, presets, parameters and values
/// that are not allowed, text outside a step, no steps.
Lesson parseLesson(const std::string& text, const std::string& where);

}  // namespace weightscape::ui
