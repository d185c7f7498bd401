// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evidence_command.h"

#include <filesystem>
#include <iostream>
#include <optional>
#include <utility>

#include "app/cli/interrupt.h"
#include "app/cli/parameter_flags.h"
#include "app/cli/progress_bar.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/dataset.h"
#include "core/evidence/evidence_words.h"
#include "core/experiment/evidence_folder.h"
#include "core/experiment/evidence_source.h"
#include "core/experiment/experiment.h"
#include "core/experiment/run.h"
#include "core/experiment/session_file.h"
#include "core/experiment/user_weights.h"
#include "core/io/output_folder.h"
#include "core/io/stored_file.h"

namespace weightscape::cli {
namespace {

namespace fs = std::filesystem;

/// What was opened, kept while evidence is looked for in it.
struct Opened {
  UserWeightsSource source;
  UserWeights weights;
  EvidenceSource evidence;
  std::vector<std::string> names;
  std::vector<std::string> truth;  ///< the groups' shapes, where they are known
};

std::optional<NullModel> nullModelOf(const Arguments& arguments) {
  if (!arguments.has("--null")) return std::nullopt;
  return nullModelNamed(arguments.required("--null"), "--null");
}

void openSession(const fs::path& path, const Arguments& arguments, const Control& control,
                 Opened& opened) {
  const std::optional<NullModel> null_model = nullModelOf(arguments);
  const StoredSession stored = readSession(path, control);
  const RunResult run = trainingOf(stored, control);
  opened.evidence = evidenceSource(run, null_model, control);
  opened.names = run.dataset->names;
  opened.truth = trueShapes(*run.dataset);
}

void openMatrix(const std::string& file, const Arguments& arguments, const Control& control,
                Opened& opened) {
  opened.source = wiringOf(arguments, file);
  opened.weights = loadUserWeights(opened.source, control);
  for (const Message& note : opened.weights.notes) {
    std::cerr << "weightscape-cli: " << note.english() << ".\n";
  }
  opened.names = opened.weights.names;
  opened.evidence = evidenceSource(opened.weights, opened.source, nullModelOf(arguments), control);
}

void printEvidence(const Evidence& evidence, const std::vector<std::string>& truth) {
  std::cout << evidenceSentence(evidence) << "\n";
  const Message other = truth.empty() ? Message{} : disagreement(evidence, truth);
  if (!other.pattern.empty()) std::cout << other.english() << "\n";
}

int runEvidence(const Arguments& arguments) {
  const std::string what = arguments.positional(1, "MATRIX, RUN FOLDER or SESSION")[0];
  EvidenceParameters parameters = evidenceParameters(arguments);
  OutputFolder folder(arguments.required("--out"), arguments.has("--force"));
  const Interrupt interrupt;
  Opened opened;
  Evidence evidence;
  try {
    const Control reading{interrupt.token(), {}};
    if (const std::optional<fs::path> session = sessionAt(what, "a .wscape file or a matrix")) {
      folder.requireOutside(*session);
      openSession(*session, arguments, reading, opened);
    } else {
      folder.requireOutside(what);
      openMatrix(what, arguments, reading, opened);
    }
    // The first Ctrl-C ends the comparisons; what was compared by then is the answer.
    parameters.enough = interrupt.token();
    ProgressBar bar("evidence", arguments.has("--quiet"));
    evidence =
        evidenceOf(opened.evidence, parameters, {{}, [&](double share) { bar.show(share); }});
  } catch (const Stopped&) {
    return kInterrupted;
  }
  Interrupt::beginSaving();
  writeEvidence(evidence, opened.names, folder);
  if (evidence.complete) {
    folder.commit();
  } else {
    std::cerr << "weightscape-cli: stopped; what was compared by then is in "
              << folder.commitHalf().string() << ".\n";
  }
  if (arguments.has("--json")) {
    std::cout << evidenceToJson(evidence);
  } else {
    printEvidence(evidence, opened.truth);
  }
  return evidence.complete ? kDone : kInterrupted;
}

}  // namespace

std::optional<fs::path> sessionAt(const std::string& what, const std::string& others) {
  if (fs::path(what).extension() == ".wscape") return what;
  std::error_code ignored;
  if (!fs::is_directory(what, ignored)) return std::nullopt;
  const fs::path session = fs::path(what) / "session.wscape";
  if (storedAt(session) != Stored::Missing) return session;
  throw Error(what +
              ": is a folder without a session.wscape, so it holds no run. Give the folder "
              "that `weightscape-cli run` made, " +
              others + ".");
}

bool addEvidence(const RunResult& run, const Arguments& arguments, const std::stop_token& enough,
                 const fs::path& folder) {
  EvidenceParameters parameters = evidenceParameters(arguments);
  parameters.enough = enough;
  ProgressBar bar("evidence", arguments.has("--quiet"));
  Evidence evidence;
  try {
    evidence =
        evidenceOf(evidenceSource(run), parameters, {{}, [&](double share) { bar.show(share); }});
  } catch (const Error& error) {  // what cannot be judged is no failure of the run
    std::cerr << "weightscape-cli: no evidence: " << error.what() << "\n";
    return true;
  }
  Interrupt::beginSaving();
  OutputFolder beside(folder, Existing::Add);
  writeEvidence(evidence, run.dataset->names, beside);
  beside.commit();
  if (!arguments.has("--json")) printEvidence(evidence, trueShapes(*run.dataset));
  return evidence.complete;
}

std::vector<Option> evidenceOptions() {
  return {{"--shuffles", "N", "data without structure that it is compared with (19)"},
          {"--resamples", "N", "times that a fifth of the neurons is left out (20)"}};
}

EvidenceParameters evidenceParameters(const Arguments& arguments) {
  EvidenceParameters parameters;
  parameters.shuffles =
      static_cast<int>(arguments.whole("--shuffles", 19, 0, EvidenceParameters::kMost));
  parameters.resamples =
      static_cast<int>(arguments.whole("--resamples", 20, 0, EvidenceParameters::kMost));
  parameters.seed = static_cast<std::uint64_t>(arguments.whole("--seed", 1, 0, 2147483647));
  return parameters;
}

std::vector<Command> evidenceCommands() {
  std::vector<Option> options = {
      {"--out", "DIR", "where the files go; must not exist yet"},
      {"--force", "", "replace what an earlier run wrote, never files of others"}};
  const auto add = [&](const std::vector<Option>& more) {
    options.insert(options.end(), more.begin(), more.end());
  };
  add(evidenceOptions());
  add({{"--null", "MODEL",
        "what is shuffled: " + joinChoices(nullModelNames()) +
            "; degrees for a connectome, else units; shift looks at activity, that of a run "
            "too"}});
  add(wiringOptions());
  add({{"--seed", "S", "seed of what is random (1)"},
       {"--json", "", "print the result as JSON"},
       {"--quiet", "", "no progress on stderr"}});
  return {{"evidence", "MATRIX|RUN FOLDER|SESSION --out DIR",
           "Says which shape is in a wiring whose truth nobody knows, and how sure that is.",
           options, runEvidence}};
}

}  // namespace weightscape::cli
