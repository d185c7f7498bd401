// SPDX-License-Identifier: GPL-3.0-or-later
// Experiments drawn at random from the whole range of the parameter table, its ends included.
#pragma once

#include <cmath>
#include <limits>
#include <random>
#include <string>
#include <vector>

#include "core/data/axis.h"
#include "core/experiment/experiment.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/parameter_names.h"
#include "core/experiment/presets.h"

namespace weightscape {

class RandomExperiments {
 public:
  explicit RandomExperiments(unsigned seed) : engine_(seed) {}

  /// A preset with some values changed, or all of them; it names files where `files` is set.
  Experiment next(bool files) {
    const Preset& preset = presets()[below(presets().size())];
    Experiment experiment = experimentFromJson(std::string(preset.json), std::string(preset.name));
    constexpr std::size_t kMostGroups = 16;
    if (below(3) == 0) experiment.data.groups.resize(1 + below(kMostGroups), Group{{circle()}});
    const bool all = below(2) == 0;
    for (const Parameter& parameter : parameterTable()) {
      const std::size_t groups = parameter.ofGroup() ? experiment.data.groups.size() : 1;
      for (std::size_t g = 0; g < groups; ++g) {
        constexpr std::size_t kFew = 12;
        if (!all && below(kFew) != 0) continue;
        if (namesFile(parameter) && !files) continue;
        setParameter(parameter, experiment, g, value(parameter));
        // Lists of names stand in a table's form, which writes some of them in another way.
        setParameter(parameter, experiment, g, parameter.get(experiment, g));
      }
    }
    return experiment;
  }

  std::size_t below(std::size_t count) { return engine_() % count; }

 private:
  double real(double least, double most) {
    const double share = static_cast<double>(engine_()) / 4294967296.0 +
                         static_cast<double>(engine_()) / 4294967296.0 / 4294967296.0;
    switch (below(6)) {
      case 0:
        return least;
      case 1:
        return most;
      case 2:
        return std::nextafter(least, most);
      case 3:
        return std::nextafter(most, least);
      case 4: {
        const double low = std::max(least, most * 1e-12);
        return std::clamp(low * std::pow(most / low, share), least, most);
      }
      default:
        return std::clamp(least + share * (most - least), least, most);
    }
  }

  std::string text() {
    static const std::vector<std::string> whole = {"",           "1",
                                                   "1.0",        "1e5",
                                                   "-0",         "true",
                                                   "null",       "[1, 2]",
                                                   "{\"a\": 1}", "\"q\"",
                                                   " 5 ",        "0x10",
                                                   "1e999",      "nan",
                                                   "~",          "$HOME `id` !",
                                                   "-x",         "--set",
                                                   "a=b",        "#&?%",
                                                   "%41",        "\\n",
                                                   "a'b'",       "''''",
                                                   "\\",         "a,b",
                                                   "* ? [a]",    "é",
                                                   "环",         "\xF0\x9F\x92\xA1",
                                                   "\u202Eabc",  "a;b|c>d",
                                                   "\t",         "a\nb"};
    static const std::vector<std::string> letters = {
        "a", "Z", "0",        " ",      "'",    "\"",   "\\",
        "%", "&", "=",        "+",      "#",    "\n",   "\r",
        "/", "?", ",",        "\t",     "\x1b", "\x7f", "\x01",
        "ü", "λ", "\xC2\x9B", "\u2028", "😀",    "$",    "`",
        "!", ";", "[",        "]",      "{",    "}",    std::string(1, '\0')};
    if (below(3) == 0) return whole[below(whole.size())];
    std::string result;
    constexpr std::size_t kLongest = 30;
    for (std::size_t left = below(kLongest); left > 0; --left) {
      result += letters[below(letters.size())];
    }
    return result;
  }

  ParameterValue value(const Parameter& parameter) {
    switch (parameter.kind) {
      case ParameterKind::Switch:
        return below(2) == 0;
      case ParameterKind::Integer:
        return static_cast<std::int64_t>(std::round(real(parameter.minimum, parameter.maximum)));
      case ParameterKind::Real:
        return real(parameter.minimum, parameter.maximum);
      case ParameterKind::Choice:
        return parameter.choices[below(parameter.choices.size())];
      case ParameterKind::Text:
        return text();
      case ParameterKind::ChoiceList: {
        std::vector<std::string> list(1 + below(static_cast<std::size_t>(parameter.maximum)));
        for (std::string& one : list) one = parameter.choices[below(parameter.choices.size())];
        return list;
      }
      case ParameterKind::NumberList:
        break;
    }
    std::vector<double> list(below(5));
    for (double& one : list) {
      one = real(parameter.minimum, parameter.maximum);
      if (parameter.whole) one = std::round(one);
    }
    return list;
  }

  std::mt19937 engine_;  // the same numbers everywhere, as it is used as it comes
};

}  // namespace weightscape
