#include "ui/lessons/lesson.h"

#include <algorithm>
#include <sstream>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/evidence/shape_names.h"
#include "core/experiment/experiment.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/presets.h"
#include "core/experiment/unknown_wiring.h"

namespace weightscape::ui {
namespace {

class Reader {
 public:
  explicit Reader(std::string where) : where_(std::move(where)) {}

  Lesson read(const std::string& text) {
    std::istringstream lines(text);
    std::string line;
    while (std::getline(lines, line)) {
      ++number_;
      take(line);
    }
    if (lesson_.title.empty()) refuse("there is no title (a line that starts with '# ').");
    if (lesson_.steps.empty()) refuse("there are no steps (lines that start with '## ').");
    for (LessonStep& step : lesson_.steps) step.text = std::string(trimmed(step.text));
    return lesson_;
  }

 private:
  [[noreturn]] void refuse(const std::string& what) const {
    throw Error(where_ + ", line " + std::to_string(number_) + ": " + what);
  }

  void requireOneOf(const std::string& word, const std::vector<std::string>& allowed,
                    const std::string& what) const {
    if (std::find(allowed.begin(), allowed.end(), word) != allowed.end()) return;
    refuse(what + " '" + word + "' is not known; allowed are " + joinChoices(allowed) + ".");
  }

  void take(const std::string& line) {
    if (line.starts_with("## ")) {
      lesson_.steps.push_back({});
      lesson_.steps.back().title = trimmed(line.substr(3));
    } else if (line.starts_with("# ")) {
      lesson_.title = trimmed(line.substr(2));
    } else if (!trimmed(line).empty() && lesson_.steps.empty()) {
      refuse("text stands before the first step.");
    } else if (line.starts_with("@")) {
      takeDirective(line);
    } else if (!lesson_.steps.empty()) {
      lesson_.steps.back().text += line + "\n";
    }
  }

  void takeDirective(const std::string& line) {
    LessonStep& step = lesson_.steps.back();
    const std::size_t space = line.find(' ');
    const std::string word = line.substr(0, space);
    const std::string rest =
        space == std::string::npos ? "" : std::string(trimmed(line.substr(space)));
    requireOneOf(word, {"@preset", "@set", "@view", "@wiring", "@guess", "@point", "@check"},
                 "the step");
    const std::size_t second = rest.find(' ');
    const std::string first = rest.substr(0, second);
    const std::string last =
        second == std::string::npos ? "" : std::string(trimmed(rest.substr(second)));
    if (word == "@preset") {
      try {
        static_cast<void>(findPreset(rest));
      } catch (const Error& error) {
        refuse(error.what());
      }
      step.preset = rest;
      preset_ = rest;
    } else if (word == "@set") {
      const std::string base = preset_.empty() ? "{}" : std::string(findPreset(preset_).json);
      try {
        validate(experimentFromJson(base, where_, {{first, last}}));
      } catch (const Error& error) {
        refuse(error.what());
      }
      step.settings.emplace_back(first, last);
    } else if (word == "@view") {
      requireOneOf(first, {"upper", "lower", "middle"}, "the place");
      step.views.emplace_back(first, last);
    } else if (word == "@wiring") {
      const std::optional<double> number = parseNumber(rest);
      for (int i = 1; number && i <= kUnknownWirings; ++i) {
        if (*number == i) step.wiring = i;
      }
      if (step.wiring == 0) {
        refuse("the wiring '" + rest + "' is not one of 1 to " + std::to_string(kUnknownWirings) +
               ".");
      }
    } else if (word == "@guess") {
      step.guess = true;
    } else if (word == "@point") {
      requireOneOf(rest, lessonControls(), "the control");
      step.point = rest;
    } else {
      requireOneOf(rest, lessonOutcomes(), "the outcome");
      step.check = rest;
    }
  }

  std::string where_;
  Lesson lesson_;
  std::string preset_;
  int number_ = 0;
};

}  // namespace

const std::vector<std::string>& lessonGuesses() {
  static const std::vector<std::string> shapes = {"line",  "ring",   "sheet", "cylinder",
                                                  "torus", "sphere", kNoShape};
  return shapes;
}

const std::vector<std::string>& lessonControls() {
  static const std::vector<std::string> names = {
      "scene",  "start",       "restart", "lambda",   "timeline", "inputs", "loss",
      "silent", "train-again", "sweep",   "spectrum", "axes",     "shape"};
  return names;
}

const std::vector<std::string>& lessonOutcomes() {
  static const std::vector<std::string> names = {
      "untrained",    "recovered", "not-recovered",    "collapsed",
      "looking-back", "swept",     "not-stereographic"};
  return names;
}

Lesson parseLesson(const std::string& text, const std::string& where) {
  return Reader(where).read(text);
}

}  // namespace weightscape::ui
