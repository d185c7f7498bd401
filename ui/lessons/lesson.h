// SPDX-License-Identifier: GPL-3.0-or-later
// Lessons: Markdown with steps that ask, set a scene, wait for what comes of it, and say why.
// docs/lessons.md is their description for who writes one.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace weightscape::ui {

/// What a learner commits to before the outcome is seen.
enum class AnswerKind {
  Choice,  ///< one of the options
  Shape,   ///< the name of a shape
  Lambda,  ///< a place on the scale of λ/s₁
  Curve    ///< a sketch of where a curve will go
};

struct LessonQuestion {
  AnswerKind kind = AnswerKind::Choice;
  std::string text;
  std::vector<std::string> options = {};  ///< of a choice; of a shape, as the evidence names them
  std::size_t right = 0;                  ///< which of them it is
  double low = 0.0;                       ///< λ/s₁ from here …
  double high = 0.0;                      ///< … to here is right
  std::string curve = {};                 ///< one of lessonCurves()
};

/// What a step puts before a learner.
struct LessonScene {
  std::string preset;                                         ///< empty: what is there stays
  std::vector<std::pair<std::string, std::string>> settings;  ///< paths and values
  int wiring = 0;                  ///< unknownWiring in place of an experiment; 0 for none
  std::vector<std::string> views;  ///< by their titles in English
  std::string point;               ///< one of lessonControls(), framed; empty for none

  bool operator==(const LessonScene&) const = default;
};

/// In the order in which a learner sees its parts; texts are Markdown.
struct LessonStep {
  std::string title;
  LessonScene scene;
  std::string text;
  std::optional<LessonQuestion> question;
  std::string task;   ///< what to do; shown once the question is answered
  LessonScene then;   ///< the same for the scene; without preset and wiring
  std::string check;  ///< one of lessonOutcomes() that has to come; empty: there is none
  std::string why;    ///< shown beside the answer, once what has to come has come
};

struct Lesson {
  std::string title;
  std::string objective;  ///< what a learner can do afterwards; may be empty
  int minutes = 0;        ///< 0: not told
  std::string needs;      ///< what has to be known before; may be empty
  std::vector<LessonStep> steps;
};

/// A line that starts with @, as docs/lessons.md has it.
struct LessonDirective {
  std::string word;  ///< with its @
  bool of_head = false;
};
const std::vector<LessonDirective>& lessonDirectives();

/// What @ask, @point and @check may name, what a question about a shape offers (kNoShape last), and
/// the curves that can be sketched.
const std::vector<std::string>& lessonAnswerKinds();
const std::vector<std::string>& lessonControls();
const std::vector<std::string>& lessonOutcomes();
const std::vector<std::string>& lessonShapes();
const std::vector<std::string>& lessonCurves();

/// Throws Error with `where`, the line, what is wrong and what is allowed.
Lesson parseLesson(const std::string& text, const std::string& where);

}  // namespace weightscape::ui
