// Lessons: Markdown with steps that set a state, point at a control and check what came of it.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace weightscape::ui {

/// One step. Lines that start with @ say what the step does:
///   @preset NAME, @set PATH VALUE: the experiment, before the text is read
///   @view STACK NAME: shows a view (upper, lower, middle)
///   @wiring N: weights whose shape is not told (unknownWiring), in place of an experiment
///   @guess: asks what shape it is, before the evidence is looked for
///   @point CONTROL: frames a control
///   @check OUTCOME: what has to come before the next step
struct LessonStep {
  std::string title;
  std::string text;  ///< Markdown
  std::string preset;
  std::vector<std::pair<std::string, std::string>> settings;
  std::vector<std::pair<std::string, std::string>> views;
  int wiring = 0;  ///< 0 for none
  bool guess = false;
  std::string point;
  std::string check;  ///< empty: the step can be left at once
};

struct Lesson {
  std::string title;
  std::vector<LessonStep> steps;
};

/// What @guess offers: shapes as the evidence names them, and kNoShape for nothing.
const std::vector<std::string>& lessonGuesses();

/// What @point and @check may name.
const std::vector<std::string>& lessonControls();
const std::vector<std::string>& lessonOutcomes();

/// Throws Error with `where` and the line: unknown words after @, presets, parameters and values
/// that are not allowed, text outside a step, no steps.
Lesson parseLesson(const std::string& text, const std::string& where);

}  // namespace weightscape::ui
