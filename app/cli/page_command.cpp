// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/page_command.h"

#include <filesystem>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "app/cli/evidence_command.h"
#include "app/cli/interrupt.h"
#include "app/cli/progress_bar.h"
#include "core/base/count.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/data/dataset.h"
#include "core/evidence/evidence.h"
#include "core/experiment/evidence_source.h"
#include "core/experiment/run.h"
#include "core/experiment/session_file.h"
#include "core/experiment/sweep_folder.h"
#include "core/io/file_writer.h"
#include "core/io/label_table.h"
#include "core/io/neuron_labels.h"
#include "core/io/stored_file.h"
#include "core/page/page_catalogue.h"
#include "core/page/page_file.h"
#include "core/page/page_frames.h"
#include "core/page/page_html.h"
#include "core/page/run_page.h"
#include "core/page/sweep_page.h"

namespace weightscape::cli {
namespace {

namespace fs = std::filesystem;

/// Runs work with a bar of its own.
template <typename Work>
void staged(const char* what, const Arguments& arguments, const Interrupt& interrupt,
            const Work& work) {
  ProgressBar bar(what, arguments.has("--quiet"));
  work(Control{interrupt.token(), [&](double share) { bar.show(share); }});
}

/// What cannot be judged is no reason against a page.
std::optional<Evidence> evidenceFor(const RunResult& run, const Arguments& arguments,
                                    const Interrupt& interrupt) {
  if (arguments.has("--no-evidence")) return std::nullopt;
  std::optional<Evidence> evidence;
  staged("evidence", arguments, interrupt, [&](const Control& control) {
    try {
      evidence = evidenceOf(evidenceSource(run), evidenceParameters(arguments), control);
    } catch (const Error& error) {
      std::cerr << "weightscape-cli: no evidence: " << error.what() << "\n";
    }
  });
  return evidence;
}

/// Those that were kept, or the same made again.
TimelineFrames framesFor(const StoredSession& stored, const RunResult& run,
                         const Arguments& arguments, const Interrupt& interrupt) {
  if (arguments.has("--no-timeline") || mostMoments(run.dataset->neurons()) == 0) return {};
  if (!stored.extras.frames.empty()) return stored.extras.frames;
  TimelineFrames frames;
  staged("training again for its timeline", arguments, interrupt,
         [&](const Control& control) { frames = framesAnew(run, control); });
  return frames;
}

Page pageOfSession(const fs::path& path, const Arguments& arguments, const Interrupt& interrupt) {
  const Control reading{interrupt.token(), {}};
  const StoredSession stored = readSession(path, reading);
  const RunResult run = runOf(stored, reading);
  const std::optional<Evidence> evidence = evidenceFor(run, arguments, interrupt);
  std::optional<NeuronLabels> labels;
  if (stored.extras.labels) {
    labels = joinedLabels(*stored.extras.labels, run.dataset->names);
  }
  PageSource source;
  source.experiment = &run.experiment;
  source.dataset = run.dataset.get();
  source.analysis = &run.analysis;
  source.training = run.training.get();
  source.evidence = evidence ? &*evidence : nullptr;
  source.labels = labels ? &*labels : nullptr;
  source.moments = !arguments.has("--no-timeline");
  source.frames = framesFor(stored, run, arguments, interrupt);
  Page page;
  staged("drawing", arguments, interrupt,
         [&](const Control& control) { page = runPage(source, control); });
  return page;
}

Page pageOfSweep(const fs::path& folder, const Arguments& arguments, const Interrupt& interrupt) {
  const StoredSweep sweep = readSweep(folder, {interrupt.token(), {}});
  std::vector<Message> notes;
  std::vector<PageRun> runs;
  staged("reading", arguments, interrupt,
         [&](const Control& control) { runs = storedRuns(sweep, notes, control); });
  std::shared_ptr<const Dataset> neurons = std::make_shared<const Dataset>();
  try {
    neurons = makeDataset(experimentOf(sweep.plan, runs.front().cell), {interrupt.token(), {}});
  } catch (const Error& error) {  // a file of activity that is gone: neurons have numbers then
    std::cerr << "weightscape-cli: who the neurons are is not known: " << error.what() << "\n";
  }
  Page page = sweepPage(sweep.plan, std::move(runs), *neurons, {interrupt.token(), {}});
  page.notes.insert(page.notes.begin(), notes.begin(), notes.end());
  return page;
}

/// What a person wrote on the page.
void requireText(const Arguments& arguments) {
  for (const char* const option : {"--title", "--description", "--licence"}) {
    if (isUtf8(arguments.value(option))) continue;
    throw Error(Message{"%1: is not UTF-8; allowed is text in UTF-8.", {asIs(option)}});
  }
}

int runPageCommand(const Arguments& arguments) {
  const std::string what = arguments.positional(1, "SESSION, RUN FOLDER or SWEEP FOLDER")[0];
  const std::string language = arguments.value("--language", "en");
  const Translator translated = translatorTo(language);
  requireText(arguments);
  const fs::path out = arguments.required("--out");
  requirePagePlace(out, arguments.has("--force"));
  static_cast<void>(evidenceParameters(arguments));  // what is not allowed is refused before work
  const Interrupt interrupt;
  Page page;
  try {
    if (storedAt(fs::path(what) / "sweep.json") != Stored::Missing) {
      page = pageOfSweep(what, arguments, interrupt);
    } else if (const std::optional<fs::path> session =
                   sessionAt(what, "a .wscape file, or the folder of a sweep")) {
      page = pageOfSession(*session, arguments, interrupt);
    } else {
      throw Error(what +
                  ": is no .wscape file and no folder of a run or a sweep; `weightscape-cli run` "
                  "makes one.");
    }
  } catch (const Stopped&) {
    return kInterrupted;
  }
  PageText text{arguments.value("--title"), std::nullopt, arguments.value("--licence")};
  if (arguments.has("--description")) text.description = arguments.value("--description");
  const std::string html = pageHtml(page, text, language, translated);
  Interrupt::beginSaving();
  requirePagePlace(out, arguments.has("--force"));  // a person may have been busy meanwhile
  replaceFile(out, html);
  for (const Message& note : page.notes) {
    std::cerr << "weightscape-cli: " << note.english() << ".\n";
  }
  if (!arguments.has("--quiet")) {
    std::cout << out.string() << ": "
              << counted(static_cast<std::ptrdiff_t>(page.drawn()), "neurons") << ", ";
    std::cout << counted(static_cast<std::ptrdiff_t>(page.states.size()),
                         page.ofSweep() ? "runs" : "moments")
              << ", ";
    std::cout << html.size() / 1000 << " kB\n";
  }
  return kDone;
}

}  // namespace

std::vector<Command> pageCommands() {
  std::vector<Option> options = {
      {"--out", "FILE", "the page, like ring.html; must not exist yet"},
      {"--force", "", "replace a page that an earlier call wrote, never files of others"},
      {"--title", "TEXT", "in place of the experiment's name"},
      {"--description", "TEXT", "in place of the experiment's own; \"\" for none"},
      {"--licence", "TEXT", "of the data, said on the page"},
      {"--language", "CODE", "of the page: " + joinChoices(pageLanguages()) + " (en)"},
      {"--no-timeline", "", "without earlier moments of the training"},
      {"--no-evidence", "", "without looking which shape the weights alone show"}};
  for (const Option& option : evidenceOptions()) options.push_back(option);
  options.push_back({"--seed", "S", "seed of what is random (1)"});
  options.push_back({"--quiet", "", "no progress on stderr, no summary"});
  return {{"page", "SESSION|RUN FOLDER|SWEEP FOLDER --out FILE",
           "Writes one HTML file that shows the wiring, to turn and to play, in any browser and "
           "without the net. A sweep is one over one parameter.",
           options, runPageCommand}};
}

}  // namespace weightscape::cli
