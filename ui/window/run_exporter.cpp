#include "ui/window/run_exporter.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <utility>

#include "core/experiment/everything.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/run_folder.h"
#include "ui/session/background.h"
#include "ui/session/session.h"

namespace weightscape::ui {

RunExporter::RunExporter(Session& session, QObject* parent)
    : QObject(parent), session_(session), program_(QCoreApplication::applicationFilePath()) {}

RunExporter::~RunExporter() { writers_.waitForDone(); }

void RunExporter::exportEverything(const QString& folder) {
  const TrainingSnapshot& training = session_.newest();
  if (!training.trainer) {
    exportRun(folder);
    return;
  }
  RunResult result;
  result.experiment = training.experiment;
  result.dataset = training.dataset;
  result.trainer = training.trainer;
  result.complete = session_.liveChanges().empty();
  const SessionExtras extras{training.frames, {}};
  write(
      folder,
      [result, extras](OutputFolder& target) {
        RunResult whole = result;
        whole.reading = readWiring(whole.experiment, *whole.trainer);
        writeEverything(whole, extras, target);
      },
      true);
}

void RunExporter::exportRun(const QString& folder) {
  const TrainingSnapshot& training = session_.newest();
  if (training.wiring) {
    exportEmbedding(folder);
    return;
  }
  if (!training.trainer) {
    emit told(tr("There is nothing to export yet: the data are still being drawn."), true);
    return;
  }
  RunResult result;
  result.experiment = training.experiment;
  result.dataset = training.dataset;
  result.trainer = training.trainer;
  // Embedding and writing take their time: neither belongs into the thread that draws.
  write(folder, [result](OutputFolder& target) {
    RunResult whole = result;
    whole.reading = readWiring(whole.experiment, *whole.trainer);
    writeRun(whole, false, target);
  });
}

void RunExporter::exportEmbedding(const QString& folder) {
  const std::shared_ptr<const Wiring> wiring = session_.training().wiring;
  write(folder, [wiring, experiment = session_.experiment()](OutputFolder& target) {
    const Reading reading = readWiring(experiment, *wiring);
    writeEmbedding(reading.embedding, target);
    if (!wiring->names.empty()) writeNamedEmbedding(reading.embedding, wiring->names, target);
    target.writeText("experiment.json", experimentToJson(experiment));
  });
}

void RunExporter::addFigures(const QString& folder) {
  const QDir target(folder);
  auto* const process = new QProcess(this);
  connect(process, &QProcess::errorOccurred, this, [this, process, folder](auto error) {
    if (error != QProcess::FailedToStart) return;  // else it finishes, and says so there
    process->deleteLater();
    --writing_;
    emit told(tr("Exported to %1, but without its figures: %2 does not start.")
                  .arg(folder, process->program()),
              true);
  });
  connect(process, &QProcess::finished, this, [this, process, folder](int code) {
    process->deleteLater();
    --writing_;
    emit told(code == 0 ? tr("Exported to %1.").arg(folder)
                        : tr("Exported to %1, but without its figures: %2")
                              .arg(folder, QString::fromUtf8(process->readAllStandardError())),
              code != 0);
  });
  // Views of its own, in the light of print, without disturbing those that are shown.
  process->start(program_, {QStringLiteral("--figures"), target.filePath(QStringLiteral("figures")),
                            target.filePath(QStringLiteral("session.wscape"))});
}

void RunExporter::write(const QString& folder, std::function<void(OutputFolder&)> write,
                        bool with_figures) {
  ++writing_;
  emit told(tr("Exporting to %1…").arg(folder), false);
  struct Nothing {};
  inBackground<Nothing>(
      writers_, this,
      [write = std::move(write), folder](Nothing&) {
        OutputFolder target(folder.toStdString(), false);
        write(target);
        target.commit();
      },
      [this, folder, with_figures](const QString& problem, const Nothing&) {
        if (problem.isEmpty() && with_figures) {
          addFigures(folder);
          return;
        }
        --writing_;
        emit told(problem.isEmpty() ? tr("Exported to %1.").arg(folder) : problem,
                  !problem.isEmpty());
      });
}

}  // namespace weightscape::ui
