#include "ui/window/run_exporter.h"

#include <QCoreApplication>
#include <QProcess>
#include <utility>

#include "core/base/problem.h"
#include "core/experiment/analyze.h"
#include "core/experiment/export.h"
#include "core/experiment/run.h"
#include "core/experiment/run_folder.h"
#include "ui/session/background.h"
#include "ui/session/session.h"

namespace weightscape::ui {

RunExporter::RunExporter(Session& session, QObject* parent)
    : QObject(parent), session_(session), program_(QCoreApplication::applicationFilePath()) {}

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
  write(
      folder,
      [result, extras](OutputFolder& target, const Control& control) {
        RunResult whole = result;
        whole.analysis = analyze(whole.experiment, *whole.dataset, *whole.training, control);
        writeExport(whole, extras, target, control);
      },
      QStringLiteral("session.wscape"));
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
  write(folder, [result](OutputFolder& target, const Control& control) {
    RunResult whole = result;
    whole.analysis = analyze(whole.experiment, *whole.dataset, *whole.training, control);
    writeRun(whole, false, target, {}, control);
  });
}

void RunExporter::exportEmbedding(const QString& folder) {
  // Another world may be on its way: the weights go with the experiment that they came from.
  const TrainingSnapshot& training = session_.live().newest();
  Experiment experiment = training.experiment;
  experiment.embedding = session_.experiment().embedding;
  write(
      folder,
      [user_weights = training.userWeights(), experiment](OutputFolder& target,
                                                          const Control& control) {
        writeExport(experiment, *user_weights, analyze(experiment, *user_weights, control), target,
                    control);
      },
      QStringLiteral("experiment.json"));
}

QString RunExporter::addFigures(const OutputFolder& target, const QString& source,
                                const Control& control) const {
  // Views of its own, in the light of print, without disturbing those that are shown; and before
  // the folder is put in place, so that they are in its list of files.
  QProcess process;
  process.start(program_, {QStringLiteral("--figures"),
                           QString::fromStdString(target.file("figures").string()),
                           QString::fromStdString(target.file(source.toStdString()).string())});
  while (!process.waitForFinished(100)) {
    if (process.state() == QProcess::NotRunning) break;
    if (!control.stopRequested()) continue;
    process.kill();
    process.waitForFinished();
    throw Stopped();
  }
  if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) return {};
  const QString why = QString::fromUtf8(process.readAllStandardError()).trimmed();
  return why.isEmpty() ? tr("the program that draws them ended.") : why;
}

void RunExporter::write(const QString& folder,
                        std::function<void(OutputFolder&, const Control&)> write,
                        const QString& figures_of) {
  ++writing_;
  emit told(tr("Exporting to %1…").arg(folder), false);
  struct Outcome {
    QString without_figures;  ///< why they are missing; empty when they are there
  };
  inBackground<Outcome>(
      writers_, this,
      [this, write = std::move(write), folder, figures_of,
       control = Control{stop_.get_token(), {}}](Outcome& outcome) {
        OutputFolder target(folder.toStdString(), Existing::Refuse);
        write(target, control);
        if (!figures_of.isEmpty())
          outcome.without_figures = addFigures(target, figures_of, control);
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
