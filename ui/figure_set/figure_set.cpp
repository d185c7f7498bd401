// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_set/figure_set.h"

#include <QDir>
#include <QFileInfo>
#include <array>
#include <utility>

#include "core/analysis/analysis.h"
#include "core/base/error.h"
#include "core/data/dataset.h"
#include "core/evidence/evidence.h"
#include "core/experiment/analyze.h"
#include "core/experiment/evidence_source.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/provenance.h"
#include "core/experiment/run.h"
#include "core/experiment/session_file.h"
#include "core/experiment/sweep_runs.h"
#include "core/experiment/user_weights.h"
#include "core/io/file_kind.h"
#include "core/io/label_table.h"
#include "core/io/neuron_labels.h"
#include "core/io/output_folder.h"
#include "core/io/stored_file.h"
#include "ui/session/evidence_search.h"
#include "ui/views/view_table.h"
#include "ui/work/analysis_extras.h"
#include "ui/work/prepared.h"

namespace weightscape::ui {
namespace {

constexpr std::array<const char*, 3> kEndings = {"png", "svg", "pdf"};

std::vector<std::string> allNames() {
  std::vector<std::string> names;
  for (const ViewEntry& entry : viewTable()) {
    for (const ViewFigure& figure : entry.figures) {
      for (const char* const ending : kEndings) {
        names.push_back(figure.name.toStdString() + "." + ending);
      }
    }
  }
  return names;
}

QString sessionIn(const QString& source) {
  if (!QFileInfo(source).isDir()) return source;
  QString file = QDir(source).filePath(QStringLiteral("session.wscape"));
  if (storedAt(file.toStdString()) == Stored::Missing) {
    throw Error(Message{
        WEIGHTSCAPE_TEXT("%1: holds neither session.wscape nor sweep.json; name a session, or a "
                         "folder that `weightscape-cli run` or `sweep` wrote."),
        {asIs(source.toStdString())}});
  }
  return file;
}

/// A file that is neither session nor experiment is weights of one's own, as `embed` reads them.
bool isWeights(const QString& source) {
  if (QFileInfo(source).isDir() || source.endsWith(QLatin1String(".wscape"))) return false;
  const std::string file = source.toStdString();
  const FileKind kind = kindOf(file).kind;
  if (kind == FileKind::Json || kind == FileKind::Other) return false;
  return kind != FileKind::Hdf5 || !isSession(file);
}

/// Weights of one's own; a training has a session.
Experiment experimentOfWeights(const QString& source) {
  if (!source.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
    Experiment experiment;
    experiment.name = QFileInfo(source).fileName().toStdString();
    experiment.user_weights.file = QFileInfo(source).absoluteFilePath().toStdString();
    return experiment;
  }
  Experiment experiment = experimentFromFile(source.toStdString());
  if (experiment.user_weights.file.empty()) {
    throw Error(Message{
        WEIGHTSCAPE_TEXT("%1: names no weights; for figures of a training name its session."),
        {asIs(source.toStdString())}});
  }
  return experiment;
}

struct Subject {
  FigureSubject figures;
  std::shared_ptr<const LabelTable> labels;  ///< of the session; null without
  Message not_embedded;                      ///< why the weights are not; empty where they are
};

/// As the window looks for it unasked; null where it would take long, or nothing can be judged.
template <typename Source>
std::shared_ptr<const Evidence> evidenceFor(Index neurons, const Source& source) {
  if (neurons > EvidenceSearch::kMostUnasked) return nullptr;
  try {
    return std::make_shared<const Evidence>(evidenceOf(source(), {}));
  } catch (const Error&) {
    return nullptr;  // there is no figure of it then
  }
}

/// What comes before an embedding is drawn all the same.
Subject subjectOf(const QString& source) {
  Subject subject;
  if (source.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) || isWeights(source)) {
    const Experiment experiment = experimentOfWeights(source);
    const Prepared prepared = prepareFiles(experiment, {});
    const UserWeights& weights = *prepared.user_weights;
    subject.figures.analysis =
        withEvidence(analysisSnapshot(trainingSnapshot(experiment, prepared.user_weights),
                                      experiment, analyze(experiment, weights), figureExtras()),
                     evidenceFor(weights.points.cols(),
                                 [&] { return evidenceSource(weights, experiment.user_weights); }));
    return subject;
  }
  const StoredSession stored = readSession(sessionIn(source).toStdString());
  RunResult run = trainingOf(stored);
  run.experiment = asTrained(std::move(run.experiment), *run.training);
  try {
    run.analysis = analyze(run.experiment, *run.dataset, *run.training);
  } catch (const Error& error) {
    run.analysis = notAnalyzed(error.message());
    subject.not_embedded = error.message();
  }
  const bool looked_for = run.training->step > 0 && isAnalyzed(run);
  subject.figures.analysis = withEvidence(
      analysisSnapshot(trainingSnapshot(run), run.experiment, std::move(run.analysis),
                       figureExtras()),
      looked_for ? evidenceFor(run.dataset->neurons(), [&] { return evidenceSource(run); })
                 : nullptr);
  subject.figures.sweep = stored.extras.sweep;
  subject.labels = stored.extras.labels;
  return subject;
}

/// Those of a table of one's own, or of the session.
void addLabels(const FigureColors& colors, Subject& subject) {
  subject.figures.color_by = colors.by;
  const std::vector<std::string>& names = subject.figures.training().dataset->names;
  std::shared_ptr<const LabelTable> table = subject.labels;
  if (!colors.labels.isEmpty()) {
    std::vector<Message> notes;
    table = std::make_shared<const LabelTable>(
        readLabels(colors.labels.toStdString(), {}, names, notes));
  }
  if (!table) return;
  auto labels = std::make_shared<const NeuronLabels>(joinedLabels(*table, names));
  subject.figures.analysis = withLabels(subject.figures.analysis, labels);
  if (!colors.by.isEmpty() || colors.labels.isEmpty()) return;
  // Whoever brings labels wants to see them.
  for (const LabelColumn& column : labels->columns) {
    if (column.numeric) continue;
    subject.figures.color_by = QString::fromStdString(column.name);
    return;
  }
}

}  // namespace

AnalysisExtras figureExtras() {
  AnalysisExtras extras;
  for (const ViewEntry& entry : viewTable()) {
    for (const ViewFigure& figure : entry.figures) extras |= figure.needs;
  }
  return extras;
}

std::vector<Figure> allFigures(const FigureSubject& subject) {
  std::vector<Figure> figures;
  for (const ViewEntry& entry : viewTable()) {
    for (const ViewFigure& one : entry.figures) {
      Figure figure = one.make(subject);
      if (!figure.paint) continue;
      figure.name = one.name;
      figures.push_back(std::move(figure));
    }
  }
  return figures;
}

void writeFigure(const Figure& figure, const OutputFolder& target, const std::string& folder,
                 const Control& control) {
  for (const char* const ending : kEndings) {
    throwIfStopped(control);
    const std::string file = folder + figure.name.toStdString() + "." + ending;
    writeFigure(figure, usualFormat(), QString::fromStdString(target.file(file).string()));
  }
}

namespace {

constexpr std::size_t kMostRunsNamed = 12;

/// "objective.l2=0.01, seed 1; objective.l2=0.02, seed 1": those that cannot be read.
Argument unreadRuns(const SweepRuns& runs) {
  const SweepPlan& plan = runs.sweep.plan;
  std::vector<std::string> names;
  for (const auto& [cell, why] : runs.damaged) {
    names.push_back(plan.wordsOf(plan.pointOf(cell)) + ", seed " +
                    std::to_string(plan.seedOf(cell)));
  }
  return namesOf(names, kMostRunsNamed, "; ");
}

/// The figures of a sweep that the command line wrote; the sentence says what of it is damaged, if
/// anything. Throws Error where there is nothing to show.
Message writeSweepFigures(const std::string& source, const OutputFolder& target) {
  const SweepRuns runs = readSweepRuns(readSweep(source));
  if (runs.sweep.cells.empty() && !runs.damaged.empty()) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: none of its runs can be read; the first: %2"),
                        {asIs(source), runs.damaged.begin()->second}});
  }
  FigureSubject subject;
  subject.sweep = runs.sweep;
  bool any = false;
  for (const ViewEntry& entry : viewTable()) {
    for (const ViewFigure& one : entry.figures) {
      if (!one.name.startsWith(QLatin1String("sweep"))) continue;  // the others show a training
      Figure figure = one.make(subject);
      if (!figure.paint) continue;
      figure.name = one.name;
      writeFigure(figure, target, "");
      any = true;
    }
  }
  if (!any) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT("%1: none of its runs has finished, so that there is no figure."),
                {asIs(source)}});
  }
  if (runs.damaged.empty()) return {};
  return {WEIGHTSCAPE_TEXT("%1: %2 of its runs cannot be read (%3); of the first: %4 The "
                           "figures show the others."),
          {asIs(source), runs.damaged.size(), unreadRuns(runs), runs.damaged.begin()->second}};
}

}  // namespace

void writeFigures(const QString& source, const QString& folder, const FigureColors& colors) {
  // Before the work; a folder of somebody's own figures is added to.
  OutputFolder target(folder.toStdString(), Existing::Add);
  target.requireFree(allNames());
  target.willReplace(allNames());
  if (QFileInfo(source).isDir() &&
      storedAt(QDir(source).filePath(QStringLiteral("sweep.json")).toStdString()) !=
          Stored::Missing) {
    const Message damage = writeSweepFigures(source.toStdString(), target);
    target.commit();
    if (!damage.empty()) throw Error(damage, Error::Kind::Failed);
    return;
  }
  Subject subject = subjectOf(source);
  addLabels(colors, subject);
  for (const Figure& figure : allFigures(subject.figures)) writeFigure(figure, target, "");
  target.commit();
  if (subject.not_embedded.empty()) return;
  throw Error(Message{WEIGHTSCAPE_TEXT("%1: its weights cannot be embedded: %2 The figures that "
                                       "need no embedding are written."),
                      {asIs(source.toStdString()), subject.not_embedded}},
              Error::Kind::Failed);
}

}  // namespace weightscape::ui
