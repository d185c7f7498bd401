// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/sweep_plan.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <utility>

#include "core/analysis/score_table.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/unknown.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/parameter_table.h"
#include "core/io/json.h"

namespace weightscape {
namespace {

constexpr std::size_t kMostCells = 100000;
constexpr std::int64_t kLargestSeed = 9007199254740992;  ///< whole numbers that JSON keeps

std::int64_t seedFrom(const std::string& text, const std::string& where) {
  const std::optional<double> number = parseNumber(text);
  const bool good = number && *number >= 0.0 && *number <= static_cast<double>(kLargestSeed) &&
                    *number == static_cast<double>(static_cast<std::int64_t>(*number));
  if (!good) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT(
                    "%1: '%2' is not a seed; it takes whole numbers from 0 to %3, like 1..5 or "
                    "1,2,7."),
                {asIs(where), text, kLargestSeed}});
  }
  return static_cast<std::int64_t>(*number);
}

Argument asWritten(const std::string& value) { return asIs(value); }
Argument asWritten(std::int64_t value) { return value; }

template <typename Value>
void requireDistinct(const std::vector<Value>& values, const Argument& what) {
  if (values.empty()) throw Error(Message{WEIGHTSCAPE_TEXT("sweep: there are no %1."), {what}});
  std::set<Value> known;
  for (const Value& value : values) {
    if (known.insert(value).second) continue;
    throw Error(
        Message{WEIGHTSCAPE_TEXT("sweep: %1 stands twice among the %2; leave one of the two out."),
                {asWritten(value), what}});
  }
}

/// The number that a text writes, or the text, in one spelling of all.
std::string spelling(const Json& value) {
  if (value.is_number()) return exactNumber(value.get<double>() + 0.0);  // of -0 and 0 one
  if (!value.is_array()) return value.dump(-1, ' ', false, Json::error_handler_t::replace);
  std::string text;
  for (const Json& item : value) text += spelling(item) + ",";
  return "[" + text + "]";
}

std::string spelling(const std::string& value) { return spelling(parseJsonOrText(value, "sweep")); }

void requireDifferent(const SweepAxis& axis) {
  std::map<std::string, std::string> known;
  for (const std::string& value : axis.values) {
    const auto [other, isNew] = known.emplace(spelling(value), value);
    if (isNew) continue;
    throw Error(Message{
        WEIGHTSCAPE_TEXT("sweep: %1 and %2 are the same value of %3; leave one of them out."),
        {asIs(other->second), asIs(value), asIs(axis.path)}});
  }
}

bool canBeSwept(const Parameter& parameter) {
  return parameter.kind != ParameterKind::Text && parameter.section != ParameterSection::Experiment;
}

[[noreturn]] void refuseToSweep(const std::string& path) {
  throw Error(Message{
      WEIGHTSCAPE_TEXT("sweep: %1 cannot be swept; it takes a number, a choice or a switch of the "
                       "experiment, like objective.l2, data.noise or network.hidden "
                       "(`weightscape-cli schema` lists all)."),
      {asIs(shortened(path, 200))}});
}

/// The values of a point and a seed, as changes of the plan's experiment.
std::vector<Override> changesAt(const SweepPlan& plan, std::size_t point, std::int64_t seed) {
  std::vector<Override> changes;
  for (std::size_t a = 0; a < plan.axes.size(); ++a) {
    changes.push_back({plan.axes[a].path, plan.valueAt(point, a)});
  }
  changes.push_back({"seed", std::to_string(seed)});
  return changes;
}

/// Whether a swept parameter acts at a point; what is in no table is refused elsewhere.
bool acts(const SweepPlan& plan, std::size_t axis, const Experiment& experiment) {
  const Parameter* const parameter = sweptParameter(plan.axes[axis].path);
  return parameter == nullptr || parameter->appliesTo(experiment);
}

[[noreturn]] void refuseWithoutEffect(const std::string& path) {
  throw Error(Message{
      WEIGHTSCAPE_TEXT("sweep: %1 changes nothing with the other settings as they are; sweep "
                       "something else, or set what it needs."),
      {asIs(path)}});
}

/// That of two parameters each acts whatever the other is: else rows of a map would be the same
/// runs again and again.
void requireBothAct(const SweepPlan& plan, std::size_t point, const Experiment& experiment) {
  for (std::size_t a = 0; a < plan.axes.size(); ++a) {
    if (acts(plan, a, experiment)) continue;
    const SweepAxis& other = plan.axes[1 - a];
    bool ever = false;
    for (std::size_t v = 0; v < other.values.size(); ++v) {
      std::vector<std::size_t> places = {0, 0};
      places[1 - a] = v;
      ever = ever || acts(plan, a, experimentOf(plan, plan.pointAt(places) * plan.seeds.size()));
    }
    if (!ever) refuseWithoutEffect(plan.axes[a].path);
    throw Error(Message{
        WEIGHTSCAPE_TEXT("sweep: with %1=%2 %3 changes nothing: the two exclude each other. Sweep "
                         "one of them, or leave that value out."),
        {asIs(other.path), asIs(plan.valueAt(point, 1 - a)), asIs(plan.axes[a].path)}});
  }
}

void requireAxes(const std::vector<SweepAxis>& axes) {
  if (axes.empty() || axes.size() > 2) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT("sweep: %1 parameters cannot be swept; it takes one or two."),
                {axes.size()}});
  }
  for (const SweepAxis& axis : axes) {
    requireDistinct(axis.values, axes.size() == 1 ? Argument(WEIGHTSCAPE_TEXT("values"))
                                                  : Message{WEIGHTSCAPE_TEXT("values of %1"),
                                                            {asIs(axis.path)}});
    if (axis.path == "seed")
      throw Error(WEIGHTSCAPE_TEXT("sweep: seeds have their own option; vary something else."));
  }
  if (axes.size() == 2 && axes[0].path == axes[1].path) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT("sweep: %1 stands there twice; sweep over two different ones."),
                {asIs(axes[0].path)}});
  }
}

}  // namespace

std::size_t SweepPlan::points() const {
  return std::accumulate(
      axes.begin(), axes.end(), std::size_t{1},
      [](std::size_t count, const SweepAxis& axis) { return count * axis.values.size(); });
}

std::size_t SweepPlan::placeOf(std::size_t point, std::size_t axis) const {
  for (std::size_t a = axes.size() - 1; a > axis; --a) point /= axes[a].values.size();
  return point % axes[axis].values.size();
}

std::size_t SweepPlan::pointAt(const std::vector<std::size_t>& places) const {
  std::size_t point = 0;
  for (std::size_t a = 0; a < axes.size(); ++a) point = point * axes[a].values.size() + places[a];
  return point;
}

std::string SweepPlan::wordsOf(std::size_t point) const {
  std::string words;
  for (std::size_t a = 0; a < axes.size(); ++a) {
    words += (a == 0 ? "" : ", ") + axes[a].path + "=" + valueAt(point, a);
  }
  return words;
}

Experiment experimentOf(const SweepPlan& plan, std::size_t cell) {
  return experimentFromJson(experimentToJson(plan.base), "sweep",
                            changesAt(plan, plan.pointOf(cell), plan.seedOf(cell)));
}

bool sameValue(const std::string& a, const std::string& b) {
  return a == b || spelling(a) == spelling(b);
}

void validate(const SweepPlan& plan, const Control& control, PlanFrom from) {
  requireAxes(plan.axes);
  if (from == PlanFrom::Asked) {
    for (const SweepAxis& axis : plan.axes) {
      const Parameter* const parameter = sweptParameter(axis.path);
      if (parameter != nullptr && !canBeSwept(*parameter)) refuseToSweep(axis.path);
      requireDifferent(axis);
    }
  }
  requireDistinct(plan.seeds, WEIGHTSCAPE_TEXT("seeds"));
  if (plan.cells() > kMostCells) {
    throw Error(Message{WEIGHTSCAPE_TEXT("sweep: %1 runs are too many; allowed are %2."),
                        {plan.cells(), kMostCells}});
  }
  const bool names_files =  // as one of an earlier version may
      std::any_of(plan.axes.begin(), plan.axes.end(),
                  [](const SweepAxis& axis) { return axis.path == "data.file"; });
  // Cells are made from the experiment as text, which holds UTF-8 alone.
  if (experimentOf(plan, 0).data.file != plan.base.data.file && !names_files) {
    throw Error(WEIGHTSCAPE_TEXT(
        "sweep: the name of data.file or of a folder above it is not UTF-8; rename it."));
  }
  for (const SweepAxis& axis : plan.axes) {
    // A key of the file that is no parameter: what stands above some, or its version.
    if (from == PlanFrom::Asked && sweptParameter(axis.path) == nullptr) refuseToSweep(axis.path);
  }
  const std::string base = experimentToJson(plan.base);
  for (std::size_t point = 0; point < plan.points(); ++point) {
    throwIfStopped(control);
    const Experiment experiment =
        experimentFromJson(base, "sweep", changesAt(plan, point, plan.seeds.front()));
    try {
      validate(experiment);
    } catch (const Error& error) {  // of several parameters at once: which values they have here
      throw Error(Message{WEIGHTSCAPE_TEXT("sweep, with %1: %2"),
                          {asIs(plan.wordsOf(point)), error.message()}});
    }
    if (plan.axes.size() == 2) requireBothAct(plan, point, experiment);
    if (plan.axes.size() == 1 && from == PlanFrom::Asked && !acts(plan, 0, experiment)) {
      refuseWithoutEffect(plan.axes[0].path);
    }
  }
}

const Parameter* sweptParameter(const std::string& path) {
  std::string general;
  for (const std::string& part : split(path, '.')) {
    const bool number = !part.empty() && part.find_first_not_of("0123456789") == std::string::npos;
    general += (general.empty() ? "" : ".") + (number ? "*" : part);
  }
  return findParameter(general);
}

SweepAxis sweepAxis(const std::string& text, const std::string& where) {
  const std::size_t equals = text.find('=');
  if (equals == std::string::npos || equals == 0) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: '%2' is not of the form path=value,value,…."),
                        {asIs(where), text}});
  }
  return {text.substr(0, equals), sweepValues(text.substr(equals + 1), where)};
}

std::vector<std::string> sweepValues(const std::string& text, const std::string& where) {
  std::vector<std::string> values;
  std::string value;
  int depth = 0;  // commas inside brackets belong to a list
  for (const char c : text + ',') {
    depth += c == '[' ? 1 : c == ']' ? -1 : 0;
    if (c != ',' || depth > 0) {
      value += c;
      continue;
    }
    values.emplace_back(trimmed(value));
    value.clear();
  }
  if (depth > 0)
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: '%2' has a bracket that does not close."),
                        {asIs(where), text}});
  if (std::find(values.begin(), values.end(), "") != values.end()) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: '%2' has an empty value."), {asIs(where), text}});
  }
  return values;
}

namespace {

/// First and last of "3..8", whose dots are at `dots`.
std::pair<std::int64_t, std::int64_t> seedRange(const std::string& item, std::size_t dots,
                                                const std::string& where) {
  const std::int64_t first = seedFrom(item.substr(0, dots), where);
  const std::int64_t last = seedFrom(item.substr(dots + 2), where);
  if (last < first || last - first >= static_cast<std::int64_t>(kMostCells)) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: '%2' is not a range of at most %3 seeds."),
                        {asIs(where), item, kMostCells}});
  }
  return {first, last};
}

}  // namespace

std::vector<std::int64_t> sweepSeeds(const std::string& text, const std::string& where) {
  std::vector<std::int64_t> seeds;
  for (const std::string& item : split(text, ',')) {
    const std::size_t dots = item.find("..");
    if (dots == std::string::npos) {
      seeds.push_back(seedFrom(item, where));
      continue;
    }
    const auto [first, last] = seedRange(item, dots, where);
    for (std::int64_t seed = first; seed <= last; ++seed) seeds.push_back(seed);
  }
  return seeds;
}

const std::vector<std::string>& sweepColumns() {
  static const std::vector<std::string> columns = [] {
    std::vector<std::string> ids;
    for (const Score& score : scoreTable()) ids.push_back(score.id);
    return ids;
  }();
  return columns;
}

std::vector<double> inSweepOrder(const std::vector<std::string>& columns,
                                 const std::vector<double>& numbers) {
  std::vector<double> ordered;
  for (const std::string& id : sweepColumns()) {
    const auto found = std::find(columns.begin(), columns.end(), id);
    const auto at = static_cast<std::size_t>(found - columns.begin());
    ordered.push_back(at < numbers.size() && found != columns.end() ? numbers[at] : kUnknown);
  }
  return ordered;
}

}  // namespace weightscape
