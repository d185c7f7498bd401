// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/run_exporter.h"

#include <chrono>
#include <filesystem>
#include <future>
#include <memory>
#include <utility>

#include "core/analysis/analysis.h"
#include "core/base/problem.h"
#include "core/data/dataset.h"
#include "core/experiment/analyze.h"
#include "core/experiment/evidence_folder.h"
#include "core/experiment/export.h"
#include "core/experiment/run.h"
#include "core/experiment/run_folder.h"
#include "core/experiment/user_weights.h"
#include "core/io/file_writer.h"
#include "ui/figure_set/figure_set.h"
#include "ui/session/background.h"
#include "ui/session/session.h"
#include "ui/theme/translated.h"
#include "ui/views/view_table.h"
#include "ui/work/analysis_extras.h"
#include "ui/work/page_plan.h"

namespace weightscape::ui {
namespace {

/// Between two looks at a stop.
constexpr std::chrono::milliseconds kLookAtStop{50};

}  // namespace

RunExporter::RunExporter(Session& session, QObject* parent) : QObject(parent), session_(session) {}

RunExporter::~RunExporter() {
  stop_.request_stop();
  writers_.waitForDone();
}

void RunExporter::exportEverything(const QString& folder) {
  const TrainingSnapshot& training = session_.live().newest();
  const Trained* const trained = training.trained();
  if (trained == nullptr) {
    exportRun(folder);
    return;
  }
  const RunResult result{training.experiment, trained->dataset, trained->newest, {}};
  const SessionExtras extras{trained->frames};
  const std::shared_ptr<const Evidence> evidence = session_.evidence().of(training);
  write(folder, [result, extras, evidence](OutputFolder& target, const Control& control) -> Drawn {
    RunResult whole = result;
    whole.analysis = analyze(whole.experiment, *whole.dataset, *whole.training, control);
    writeExport(whole, extras, target, control);
    if (evidence) writeEvidence(*evidence, whole.dataset->names, target);
    return withEvidence(analysisSnapshot(trainingSnapshot(whole), whole.experiment,
                                         std::move(whole.analysis), figureExtras(), control),
                        evidence);
  });
}

void RunExporter::exportRun(const QString& folder) {
  const TrainingSnapshot& training = session_.live().newest();
  if (training.userWeights()) {
    exportEmbedding(folder);
    return;
  }
  const Trained* const trained = training.trained();
  if (trained == nullptr) {
    emit told(tr("There is nothing to export yet: the data are still being drawn."), true);
    return;
  }
  const RunResult result{training.experiment, trained->dataset, trained->newest, {}};
  // Embedding and writing take their time: neither belongs into the thread that draws.
  write(folder, [result](OutputFolder& target, const Control& control) -> Drawn {
    RunResult whole = result;
    whole.analysis = analyze(whole.experiment, *whole.dataset, *whole.training, control);
    writeRun(whole, false, target, {}, control);
    return nullptr;
  });
}

void RunExporter::exportEmbedding(const QString& folder) {
  // Another world may be on its way: the weights go with the experiment that they came from.
  const TrainingSnapshot& training = session_.live().newest();
  Experiment experiment = training.experiment;
  experiment.embedding = session_.experiment().embedding;
  write(folder,
        [user_weights = training.userWeights(), experiment,
         evidence = session_.evidence().of(training)](OutputFolder& target,
                                                      const Control& control) -> Drawn {
          Analysis analysis = analyze(experiment, *user_weights, control);
          writeExport(experiment, *user_weights, analysis, target, control);
          if (evidence) writeEvidence(*evidence, user_weights->names, target);
          return withEvidence(
              analysisSnapshot(trainingSnapshot(experiment, user_weights), experiment,
                               std::move(analysis), figureExtras(), control),
              evidence);
        });
}

void RunExporter::exportPage(const PagePlan& plan, const QString& path,
                             const std::function<void(const QString& problem)>& refused) {
  ++writing_;
  emit told(tr("Exporting to %1…").arg(path), false);
  struct Outcome {};
  inBackground<Outcome>(
      writers_, this,
      [plan, path, before = before_, control = Control{stop_.get_token(), {}}](Outcome&) {
        const std::string html = makePage(plan, control);
        if (before) before();
        throwIfStopped(control);
        replaceFile(path.toStdString(), html);
      },
      [this, path, refused](const QString& problem, const Outcome&) {
        --writing_;
        emit told(problem.isEmpty() ? tr("Exported to %1.").arg(path) : problem,
                  !problem.isEmpty());
        if (!problem.isEmpty()) refused(problem);
      });
}

Figure RunExporter::printed(const Figure& figure, const Control& control) {
  if (figure.anywhere) return figure;
  const auto promise = std::make_shared<std::promise<Figure>>();
  std::future<Figure> future = promise->get_future();
  QMetaObject::invokeMethod(
      this,
      [promise, figure] {
        try {
          promise->set_value(printedFigure(figure, usualFormat()));
        } catch (...) {
          promise->set_exception(std::current_exception());
        }
      },
      Qt::QueuedConnection);
  while (future.wait_for(kLookAtStop) != std::future_status::ready) throwIfStopped(control);
  return future.get();
}

QString RunExporter::addFigures(const OutputFolder& target, const Drawn& drawn,
                                const Control& control) {
  // Before the folder is put in place, so that they are in its list of files.
  const Ending ending = guarded([&] {
    for (const Figure& figure : allFigures({drawn})) {
      writeFigure(printed(figure, control), target, "figures/", control);
    }
  });
  if (ending.stopped) throw Stopped();
  // All of them, or none.
  std::error_code ignored;
  if (!ending.problem.empty()) std::filesystem::remove_all(target.file("figures"), ignored);
  return translated(ending.problem);
}

void RunExporter::write(const QString& folder,
                        std::function<Drawn(OutputFolder&, const Control&)> write) {
  ++writing_;
  emit told(tr("Exporting to %1…").arg(folder), false);
  struct Outcome {
    QString without_figures;  ///< why they are missing; empty when they are there
  };
  inBackground<Outcome>(
      writers_, this,
      [this, write = std::move(write), folder, before = before_,
       control = Control{stop_.get_token(), {}}](Outcome& outcome) {
        OutputFolder target(folder.toStdString(), Existing::Refuse);
        const Drawn drawn = write(target, control);
        if (drawn) outcome.without_figures = addFigures(target, drawn, control);
        if (before) before();
        throwIfStopped(control);
        target.commit();
      },
      [this, folder](const QString& problem, const Outcome& outcome) {
        --writing_;
        if (!problem.isEmpty()) {
          emit told(problem, true);
        } else if (!outcome.without_figures.isEmpty()) {
          emit told(tr("Exported to %1, but without its figures: %2")
                        .arg(folder, outcome.without_figures),
                    true);
        } else {
          emit told(tr("Exported to %1.").arg(folder), false);
        }
      });
}

}  // namespace weightscape::ui
