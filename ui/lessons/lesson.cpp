// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson.h"

#include <algorithm>
#include <sstream>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/evidence/shape_names.h"
#include "core/experiment/experiment.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/parameter_table.h"
#include "core/experiment/presets.h"
#include "core/experiment/unknown_wiring.h"
#include "ui/views/view_table.h"

namespace weightscape::ui {
namespace {

constexpr double kMostLambda = 2.0;  ///< where its slider ends
constexpr int kMostMinutes = 600;

std::size_t placeOf(const std::string& word, const std::vector<std::string>& among) {
  return static_cast<std::size_t>(std::find(among.begin(), among.end(), word) - among.begin());
}

/// Whether a lesson may set it: no lesson opens files.
bool isSettable(const std::string& path) {
  for (const Parameter& parameter : parameterTable()) {
    if (parameter.section == ParameterSection::UserWeights) continue;
    if (parameter.path == "data.file" || parameter.path == "data.centers") continue;
    constexpr std::size_t kMostGroups = 8;
    for (std::size_t g = 0; g < (parameter.ofGroup() ? kMostGroups : 1); ++g) {
      if (parameter.pathFor(g) == path) return true;
    }
  }
  return false;
}

class Reader {
 public:
  /// One row a directive.
  struct Row {
    const char* word;
    bool of_head;
    void (Reader::*take)(const std::string& rest);
  };
  static const std::vector<Row>& table();

  explicit Reader(std::string where) : where_(std::move(where)) {}

  Lesson read(const std::string& text) {
    std::istringstream lines(text);
    std::string line;
    while (std::getline(lines, line)) {
      ++number_;
      if (line.ends_with('\r')) line.pop_back();
      take(line);
    }
    if (number_ == 0) {
      throw Error(Message{
          WEIGHTSCAPE_TEXT(
              "%1 is empty; a lesson begins with its title (a line that starts with '# ')."),
          {asIs(where_)}});
    }
    closeStep();
    if (lesson_.title.empty())
      refuse(WEIGHTSCAPE_TEXT("there is no title (a line that starts with '# ')."));
    if (lesson_.steps.empty())
      refuse(WEIGHTSCAPE_TEXT("there are no steps (lines that start with '## ')."));
    for (LessonStep& step : lesson_.steps) {
      for (std::string* const part : {&step.text, &step.task, &step.why}) {
        *part = std::string(trimmed(*part));
      }
    }
    return lesson_;
  }

 private:
  [[noreturn]] void refuse(const Argument& what) const { refuseAt(number_, what); }

  [[noreturn]] void refuseAt(int line, const Argument& what) const {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1, line %2: %3"), {asIs(where_), line, what}});
  }

  /// The pattern takes the word and what is allowed.
  void requireOneOf(const std::string& word, const std::vector<std::string>& allowed,
                    const char* pattern) const {
    if (placeOf(word, allowed) < allowed.size()) return;
    refuse(Message{pattern, {shortened(word), choicesOf(allowed)}});
  }

  void requireText(const std::string& text, const Argument& what) const {
    if (text.empty()) refuse(what);
  }

  LessonStep& step() { return lesson_.steps.back(); }
  /// What stands after @do is set once the question is answered.
  LessonScene& scene() { return doing_ ? step().then : step().scene; }

  void take(const std::string& line) {
    if (line.find('\0') != std::string::npos) {
      refuse(WEIGHTSCAPE_TEXT(
          "there is a byte 0, which no text has; save the lesson as text in UTF-8."));
    }
    if (line.find("![") != std::string::npos) {
      refuse(WEIGHTSCAPE_TEXT("lessons show no pictures ('![') but those of the window."));
    }
    if (line.starts_with("## ")) {
      closeStep();
      lesson_.steps.push_back({});
      step().title = trimmed(line.substr(3));
      text_ = &LessonStep::text;
      doing_ = false;
    } else if (line.starts_with("# ")) {
      if (!lesson_.title.empty())
        refuse(WEIGHTSCAPE_TEXT("there is a title already; steps start with '## '."));
      lesson_.title = trimmed(line.substr(2));
    } else if (line.starts_with("@")) {
      takeDirective(line);
    } else if (!trimmed(line).empty() && lesson_.steps.empty()) {
      refuse(WEIGHTSCAPE_TEXT("text stands before the first step."));
    } else if (!lesson_.steps.empty()) {
      step().*text_ += line + "\n";
    }
  }

  void takeDirective(const std::string& line) {
    const std::size_t space = line.find(' ');
    const std::string word = line.substr(0, space);
    const std::string rest =
        space == std::string::npos ? "" : std::string(trimmed(line.substr(space)));
    const bool head = lesson_.steps.empty();
    std::vector<std::string> allowed;
    for (const Row& row : table()) {
      if (row.of_head == head) allowed.emplace_back(row.word);
      if (row.of_head == head && row.word == word) return (this->*row.take)(rest);
    }
    requireOneOf(word, allowed,
                 head ? WEIGHTSCAPE_TEXT("before the first step '%1' is not known; allowed are %2.")
                      : WEIGHTSCAPE_TEXT("in a step '%1' is not known; allowed are %2."));
  }

  // What stands in the head.

  void takeObjective(const std::string& rest) {
    requireText(rest, WEIGHTSCAPE_TEXT("@objective says what a learner can do afterwards."));
    lesson_.objective = rest;
  }

  void takeMinutes(const std::string& rest) {
    const std::optional<double> number = parseNumber(rest);
    if (!number || !(*number >= 1.0 && *number <= kMostMinutes) ||
        *number != static_cast<int>(*number)) {
      refuse(Message{WEIGHTSCAPE_TEXT("the minutes '%1' are not a whole number from 1 to %2."),
                     {shortened(rest), kMostMinutes}});
    }
    lesson_.minutes = static_cast<int>(*number);
  }

  void takeNeeds(const std::string& rest) {
    requireText(rest, WEIGHTSCAPE_TEXT("@needs says what has to be known before."));
    lesson_.needs = rest;
  }

  // The scene.

  void takePreset(const std::string& rest) {
    refuseAfterDo("@preset");
    try {
      static_cast<void>(findPreset(rest));
    } catch (const Error& error) {
      refuse(error.message());
    }
    scene().preset = rest;
    preset_ = rest;
    set_.clear();
  }

  void takeSet(const std::string& rest) {
    const std::size_t space = rest.find(' ');
    const std::string path = rest.substr(0, space);
    const std::string value =
        space == std::string::npos ? "" : std::string(trimmed(rest.substr(space)));
    if (!isSettable(path)) {
      refuse(Message{
          WEIGHTSCAPE_TEXT(
              "'%1' is no parameter that a lesson can set; weightscape-cli schema lists them."),
          {shortened(path)}});
    }
    set_.emplace_back(path, value);
    const std::string base = preset_.empty() ? "{}" : std::string(findPreset(preset_).json);
    try {
      validate(experimentFromJson(base, where_, set_));
    } catch (const Error& error) {
      refuse(error.message());
    }
    scene().settings.emplace_back(path, value);
  }

  void refuseAfterDo(const std::string& word) const {
    if (doing_)
      refuse(Message{
          WEIGHTSCAPE_TEXT("%1 stands before @do: it would take away what was asked about."),
          {asIs(word)}});
  }

  void takeWiring(const std::string& rest) {
    refuseAfterDo("@wiring");
    const std::optional<double> number = parseNumber(rest);
    for (int i = 1; number && i <= kUnknownWirings; ++i) {
      if (*number == i) scene().wiring = i;
    }
    if (scene().wiring == 0) {
      refuse(Message{WEIGHTSCAPE_TEXT("the wiring '%1' is not one of 1 to %2."),
                     {shortened(rest), kUnknownWirings}});
    }
  }

  void takeView(const std::string& rest) {
    std::vector<std::string> titles;
    for (const ViewEntry& view : viewTable()) titles.emplace_back(view.title);
    requireOneOf(rest, titles, WEIGHTSCAPE_TEXT("the view '%1' is not known; allowed are %2."));
    scene().views.push_back(rest);
  }

  void takePoint(const std::string& rest) {
    requireOneOf(rest, lessonControls(),
                 WEIGHTSCAPE_TEXT("the control '%1' is not known; allowed are %2."));
    scene().point = rest;
  }

  void takeCheck(const std::string& rest) {
    requireOneOf(rest, lessonOutcomes(),
                 WEIGHTSCAPE_TEXT("the outcome '%1' is not known; allowed are %2."));
    step().check = rest;
  }

  // The question.

  void takeAsk(const std::string& rest) {
    if (step().question)
      refuse(WEIGHTSCAPE_TEXT("a step asks one question; this one has asked already."));
    const std::size_t space = rest.find(' ');
    const std::string kind = rest.substr(0, space);
    requireOneOf(kind, lessonAnswerKinds(),
                 WEIGHTSCAPE_TEXT("the kind of question '%1' is not known; allowed are %2."));
    const std::string text =
        space == std::string::npos ? "" : std::string(trimmed(rest.substr(space)));
    requireText(
        text, Message{WEIGHTSCAPE_TEXT("the question is missing after '@ask %1'."), {asIs(kind)}});
    LessonQuestion question;
    question.kind = static_cast<AnswerKind>(placeOf(kind, lessonAnswerKinds()));
    question.text = text;
    if (question.kind == AnswerKind::Shape) question.options = lessonShapes();
    step().question = question;
    asked_at_ = number_;
    answered_ = false;
  }

  void takeOption(const std::string& rest) {
    requireText(rest, WEIGHTSCAPE_TEXT("an option needs words."));
    if (!step().question || step().question->kind != AnswerKind::Choice) {
      refuse(WEIGHTSCAPE_TEXT("@option belongs to '@ask choice', which stands before it."));
    }
    step().question->options.push_back(rest);
  }

  void takeAnswer(const std::string& rest) {
    if (!step().question)
      refuse(WEIGHTSCAPE_TEXT("@answer belongs to @ask, which stands before it."));
    LessonQuestion& question = *step().question;
    switch (question.kind) {
      case AnswerKind::Choice: {
        const std::optional<double> number = parseNumber(rest);
        std::size_t right = 0;
        while (right < question.options.size() &&
               !(number && *number == static_cast<double>(right + 1))) {
          ++right;
        }
        if (right == question.options.size()) {
          refuse(Message{WEIGHTSCAPE_TEXT("the answer '%1' is not the number of an option, 1 to "
                                          "%2, which stand before it."),
                         {shortened(rest), question.options.size()}});
        }
        question.right = right;
        break;
      }
      case AnswerKind::Shape:
        requireOneOf(rest, lessonShapes(),
                     WEIGHTSCAPE_TEXT("the shape '%1' is not known; allowed are %2."));
        question.right = placeOf(rest, lessonShapes());
        break;
      case AnswerKind::Lambda:
        takeLambdas(question, rest);
        break;
      case AnswerKind::Curve:
        requireOneOf(rest, lessonCurves(),
                     WEIGHTSCAPE_TEXT("the curve '%1' is not known; allowed are %2."));
        question.curve = rest;
    }
    answered_ = true;
  }

  void takeLambdas(LessonQuestion& question, const std::string& rest) {
    const std::size_t space = rest.find(' ');
    const std::optional<double> low = parseNumber(rest.substr(0, space));
    const std::optional<double> high =
        space == std::string::npos ? low : parseNumber(rest.substr(space));
    if (!low || !high || !(*low >= 0.0 && *low <= *high && *high <= kMostLambda)) {
      refuse(Message{
          WEIGHTSCAPE_TEXT(
              "the answer '%1' is not a λ/s₁ from 0 to 2, nor two of them, the smaller first."),
          {shortened(rest)}});
    }
    question.low = *low;
    question.high = *high;
  }

  void takeDo(const std::string& rest) {
    textTo(&LessonStep::task, rest);
    doing_ = true;
  }

  void takeWhy(const std::string& rest) { textTo(&LessonStep::why, rest); }

  void textTo(std::string LessonStep::*part, const std::string& rest) {
    text_ = part;
    if (!rest.empty()) step().*part += rest + "\n";
  }

  /// What only its end tells: a question without an answer.
  void closeStep() const {
    if (lesson_.steps.empty() || !lesson_.steps.back().question) return;
    const LessonQuestion& question = *lesson_.steps.back().question;
    if (question.kind == AnswerKind::Choice && question.options.size() < 2) {
      refuseAt(asked_at_, WEIGHTSCAPE_TEXT("a choice needs at least two lines @option."));
    }
    if (!answered_) refuseAt(asked_at_, WEIGHTSCAPE_TEXT("the question has no line @answer."));
    const std::string needed = question.kind != AnswerKind::Curve ? ""
                               : question.curve == "loss"         ? "trained"
                                                                  : "swept";
    if (!needed.empty() && lesson_.steps.back().check != needed) {
      refuseAt(asked_at_, Message{WEIGHTSCAPE_TEXT("the curve '%1' comes with '@check %2'."),
                                  {question.curve, asIs(needed)}});
    }
  }

  std::string where_;
  Lesson lesson_;
  std::string preset_;
  std::vector<Override> set_;  ///< since the preset
  std::string LessonStep::*text_ = &LessonStep::text;
  int number_ = 0;
  int asked_at_ = 0;
  bool answered_ = false;
  bool doing_ = false;  ///< @do stands before it
};

const std::vector<Reader::Row>& Reader::table() {
  static const std::vector<Row> rows = {{"@objective", true, &Reader::takeObjective},
                                        {"@minutes", true, &Reader::takeMinutes},
                                        {"@needs", true, &Reader::takeNeeds},
                                        {"@preset", false, &Reader::takePreset},
                                        {"@set", false, &Reader::takeSet},
                                        {"@wiring", false, &Reader::takeWiring},
                                        {"@view", false, &Reader::takeView},
                                        {"@point", false, &Reader::takePoint},
                                        {"@ask", false, &Reader::takeAsk},
                                        {"@option", false, &Reader::takeOption},
                                        {"@answer", false, &Reader::takeAnswer},
                                        {"@do", false, &Reader::takeDo},
                                        {"@check", false, &Reader::takeCheck},
                                        {"@why", false, &Reader::takeWhy}};
  return rows;
}

}  // namespace

const std::vector<LessonDirective>& lessonDirectives() {
  static const std::vector<LessonDirective> directives = [] {
    std::vector<LessonDirective> result;
    for (const Reader::Row& row : Reader::table()) result.push_back({row.word, row.of_head});
    return result;
  }();
  return directives;
}

const std::vector<std::string>& lessonAnswerKinds() {
  static const std::vector<std::string> kinds = {"choice", "shape", "lambda", "curve"};
  return kinds;
}

const std::vector<std::string>& lessonShapes() {
  static const std::vector<std::string> shapes = {"line",  "ring",   "sheet", "cylinder",
                                                  "torus", "sphere", kNoShape};
  return shapes;
}

const std::vector<std::string>& lessonCurves() {
  static const std::vector<std::string> curves = {"recovery", "unexplained", "loss"};
  return curves;
}

const std::vector<std::string>& lessonControls() {
  static const std::vector<std::string> names = {
      "scene",    "start",  "restart",  "lambda",      "same-without", "verdict",
      "fit",      "axes",   "timeline", "inputs",      "weights",      "loss",
      "spectrum", "latent", "silent",   "train-again", "sweep",        "shape"};
  return names;
}

Lesson parseLesson(const std::string& text, const std::string& where) {
  return Reader(where).read(text);
}

}  // namespace weightscape::ui
