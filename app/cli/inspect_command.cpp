// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inspect_command.h"

#include <algorithm>
#include <iostream>
#include <set>
#include <string>
#include <variant>

#include "app/cli/interrupt.h"
#include "app/cli/parameter_flags.h"
#include "core/base/count.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/dataset.h"
#include "core/experiment/activity_file.h"
#include "core/io/array_file.h"
#include "core/io/file_kind.h"
#include "core/io/npz.h"
#include "core/io/reading_doubt.h"
#include "core/io/spike_trains.h"
#include "core/io/weights_file.h"

namespace weightscape::cli {
namespace {

constexpr Index kShown = 5;

void say(const std::string& line) { std::cout << line << "\n"; }

/// "rows are named a, b, c …".
void sayNames(const char* what, const std::vector<std::string>& names) {
  if (names.empty()) {
    say(std::string(what) + " have no names");
    return;
  }
  std::string line = std::string(what) + " are named ";
  for (std::size_t i = 0; i < std::min<std::size_t>(kShown, names.size()); ++i) {
    line += (i == 0 ? "" : ", ") + shortened(names[i]);
  }
  say(names.size() > kShown ? line + " …" : line);
  const std::set<std::string> different(names.begin(), names.end());
  if (different.size() < names.size()) {
    say("odd: " + std::to_string(names.size() - different.size()) +
        " of these names stand more than once");
  }
}

using Points = PointParameters::Points;

void saySize(Index rows, Index columns, Points points) {
  const std::string size = std::to_string(rows) + " × " + std::to_string(columns);
  if (points == Points::Both) {
    say(size + ": its rows and columns side by side are the points");
    return;
  }
  const bool of_rows = points == Points::Rows;
  const std::string points_words =
      counted(of_rows ? rows : columns, of_rows ? "rows are" : "columns are");
  const std::string others = std::to_string(of_rows ? columns : rows);
  const std::string other = of_rows ? "; --points columns for the " : "; --points rows for the ";
  say(size + ": its " + points_words + " the points" +
      (rows == columns ? std::string() : other + others));
}

void describe(const NamedMatrix& matrix, Points points) {
  const Matrix& values = matrix.values;
  saySize(values.rows(), values.cols(), points);
  sayNames("columns", matrix.column_names);
  sayNames("rows", matrix.row_names);
  for (Index r = 0; r < std::min(kShown, values.rows()); ++r) {
    std::string line = " ";
    for (Index c = 0; c < std::min(kShown, values.cols()); ++c) {
      line += " " + shortNumber(values(r, c));
    }
    say(values.cols() > kShown ? line + " …" : line);
  }
  const Index unknown = (!values.array().isFinite()).count();
  if (unknown > 0) {
    say("odd: " + std::to_string(unknown) + " of " + std::to_string(values.size()) +
        " values are NaN or infinite; a matrix to embed needs finite ones");
    return;
  }
  say("values from " + shortNumber(values.minCoeff()) + " to " + shortNumber(values.maxCoeff()) +
      ", " +
      shortNumber(100.0 * static_cast<double>((values.array() == 0.0).count()) /
                  static_cast<double>(values.size())) +
      " % of them 0");
  Index constant = 0;
  for (Index c = 0; c < values.cols(); ++c) {
    constant += (values.col(c).array() == values(0, c)).all() ? 1 : 0;
  }
  if (constant > 0 && values.rows() > 1) {
    say("odd: " + std::to_string(constant) + " of " + std::to_string(values.cols()) +
        " columns are the same number throughout");
  }
  if (values.rows() == values.cols() && values == values.transpose()) say("it is symmetric");
}

void describe(const NamedSparseMatrix& matrix, Points points) {
  saySize(matrix.values.rows(), matrix.values.cols(), points);
  say(counted(matrix.values.nonZeros(), "entries"));
  sayNames("neurons", matrix.column_names);
  Index shown = 0;
  for (Index c = 0; c < matrix.values.outerSize() && shown < kShown; ++c) {
    for (SparseMatrix::InnerIterator entry(matrix.values, c); entry && shown < kShown; ++entry) {
      const auto name = [](const std::vector<std::string>& names, Index i) {
        return names.empty() ? std::to_string(i + 1) : names[static_cast<std::size_t>(i)];
      };
      say("  " + name(matrix.row_names, entry.row()) + " to " +
          name(matrix.column_names, entry.col()) + ": " + shortNumber(entry.value()));
      ++shown;
    }
  }
}

bool asActivity(const Arguments& arguments) {
  return arguments.has("--as") && arguments.value("--as") == "activity";
}

/// As `run` takes it with data.file.
void describeActivity(const std::string& file, const WeightsFileOptions& reading,
                      const Control& control) {
  DataParameters parameters;
  parameters.file = file;
  parameters.dataset = reading.dataset;
  parameters.table = reading.table;
  parameters.normalize = false;
  const Dataset activity = readActivity(parameters, true, control);
  say("activity: " + counted(activity.inputs.cols(), "samples") + " of " +
      counted(activity.neurons(), "neurons"));
  sayNames("neurons", activity.names);
  for (const Message& warning : activity.warnings) say("note: " + warning.english());
  const Vector deviations =
      ((activity.inputs.colwise() - activity.inputs.rowwise().mean()).array().square().rowwise())
          .mean()
          .sqrt();
  say("values from " + shortNumber(activity.inputs.minCoeff()) + " to " +
      shortNumber(activity.inputs.maxCoeff()) + "; deviations of the neurons from " +
      shortNumber(deviations.minCoeff()) + " to " + shortNumber(deviations.maxCoeff()));
  constexpr double kUneven = 10.0;
  if (deviations.maxCoeff() > kUneven * deviations.mean()) {
    say("odd: some neurons vary far more than others and will be most of what is learnt "
        "(data.scaling)");
  }
}

int runInspect(const Arguments& arguments) {
  const std::string file = arguments.positional(1, "FILE")[0];
  const Interrupt interrupt;
  const Control control{interrupt.token(), {}};
  const SeenFile seen = kindOf(file, control);
  if (seen.kind == FileKind::Other) {
    say(file + ": " + seen.way.english());
    return kBadInput;
  }
  if (!seen.why.pattern.empty()) say(seen.why.english());
  if (seen.kind == FileKind::Json) {
    say("read as an experiment: weightscape-cli run " + file + " --out DIR");
    return kDone;
  }
  const bool activity = asActivity(arguments);
  UserWeightsSource source;
  if (activity) {
    Experiment experiment;
    storeParameters(arguments, "wiring", {"wiring.file", "wiring.as"}, experiment);
    source = experiment.user_weights;
  } else {
    source = wiringOf(arguments, file);
  }
  const WeightsFileOptions& options = source.reading;
  const std::vector<ArrayInfo> arrays = arraysIn(file, control);
  if (arrays.size() > 1) {
    say(std::to_string(arrays.size()) + " arrays:");
    for (const ArrayInfo& array : arrays) say("  " + array.text());
  }
  if (options.dataset.empty() && matricesAmong(arrays).size() > 1 &&
      !(seen.kind == FileKind::Npz && isSparseNpz(file, control))) {
    say("--dataset NAME reads one of them");
    return kDone;
  }
  try {
    const bool spikes = !arrays.empty() && holdsSpikeTimes(file, options.dataset, control);
    if (activity || spikes) {
      describeActivity(file, options, control);
      return kDone;
    }
    const auto read = readWeights(file, options, control);
    std::visit(
        [&](const auto& matrix) {
          for (const Message& note : matrix.notes) {
            if (note != seen.why) say("note: " + note.english());
          }
          describe(matrix, source.parameters.points);
        },
        read);
  } catch (const ReadingDoubt& doubt) {
    say("not clear: " + std::string(doubt.what()));
    return kBadInput;
  }
  return kDone;
}

std::vector<Option> inspectOptions() {
  std::vector<Option> options = wiringOptions();
  for (Option& option : options) {
    if (option.name == "--as") option.help += " Or activity, samples × neurons.";
  }
  return options;
}

}  // namespace

std::vector<Command> inspectCommands() {
  return {{"inspect", "FILE",
           "Says what a file is, how it would be read, its first names and numbers, and what looks "
           "odd.",
           inspectOptions(), runInspect}};
}

}  // namespace weightscape::cli
