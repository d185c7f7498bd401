// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_opener.h"

#include <QFileInfo>
#include <QLocale>
#include <utility>
#include <vector>
#include "core/base/error.h"
#include "core/base/problem.h"
#include "core/data/dataset.h"
#include "core/embedding/method.h"
#include "core/experiment/known_centers.h"
#include "core/experiment/parameter_table.h"
#include "core/experiment/session_file.h"
#include "core/experiment/user_weights.h"
#include "core/io/array_file.h"
#include "core/io/file_kind.h"
#include "core/io/file_preview.h"
#include "core/io/matrix_file.h"
#include "core/io/reading_doubt.h"
#include "ui/controls/group_header.h"
#include "ui/session/label_set.h"
#include "ui/session/live_training.h"
#include "ui/session/session.h"
#include "ui/theme/translated.h"
#include "ui/window/choice_dialog.h"
#include "ui/window/file_opener_read.h"
#include "ui/window/message_bar.h"
#include "ui/window/reading_dialog.h"

namespace weightscape::ui {
namespace {

/// "784 × 20 · W1": the size first, which no long name pushes out of sight.
QString arrayWords(const ArrayInfo& array) {
  const QLocale locale;
  const QString rows = locale.toString(static_cast<qlonglong>(array.rows));
  const QString columns = locale.toString(static_cast<qlonglong>(array.columns));
  const QString name = QString::fromStdString(array.name);
  if (array.spikes) {
    return FileOpener::tr("%1 spikes of %2 units · %3").arg(rows, columns, name);
  }
  return name.isEmpty() ? QStringLiteral("%1 × %2").arg(rows, columns)
                        : QStringLiteral("%1 × %2 · %3").arg(rows, columns, name);
}

/// Sentences as one text, a full stop at the end.
QString sentencesOf(const std::vector<Message>& messages) {
  QStringList sentences;
  for (const Message& message : messages) sentences << translated(message);
  if (sentences.isEmpty()) return {};
  return sentences.join(QStringLiteral("; ")) + QLatin1Char('.');
}

}  // namespace

void FileOpener::askDataset(const QString& path, const std::function<void(const QString&)>& act) {
  using Arrays = std::vector<ArrayInfo>;
  read<FilePreview>(
      path,
      [file = path.toStdString()](const Control& control) { return previewOf(file, control); },
      [this, path, act](const FilePreview& preview) {
        text_ = preview.lines.empty() ? QString() : path;
        const Arrays& arrays = preview.arrays;
        const Arrays matrices = matricesAmong(arrays);
        if (matrices.size() < 2) {
          act(matrices.empty() ? QString() : QString::fromStdString(matrices[0].name));
          return;
        }
        const QString question =
            tr("%1 holds several matrices. Which one?").arg(QFileInfo(path).fileName());
        QStringList names;
        for (const ArrayInfo& array : arrays) names << arrayWords(array);
        // Their names may be longer than a button.
        chooseOne(window_, question, names, [arrays, act](int chosen) {
          act(QString::fromStdString(arrays[static_cast<std::size_t>(chosen)].name));
        });
      });
}

void FileOpener::readOtherwise() {
  if (!asked_.isEmpty()) {  // what was just asked about is meant
    askHowToRead(asked_);
    return;
  }
  const Experiment& open = session_.experiment();
  askHowToRead(QString::fromStdString(open.user_weights.file.empty() ? open.data.file
                                                                     : open.user_weights.file));
}

void FileOpener::askHowToRead(const QString& path) {
  read<FilePreview>(
      path,
      [file = path.toStdString()](const Control& control) { return previewOf(file, control); },
      [this, path](const FilePreview& preview) { showReading(path, preview); });
}

void FileOpener::showReading(const QString& path, const FilePreview& preview) {
  if (preview.lines.empty()) {  // arrays have no first lines to look at
    openSeen(path);
    return;
  }
  ReadingChoice choice;
  choice.what = preview.seen.kind == FileKind::EdgeTable ? ReadingChoice::What::Edges
                                                         : ReadingChoice::What::Matrix;
  // As it is read now.
  const Experiment& open = session_.experiment();
  const std::string file = path.toStdString();
  if (open.user_weights.file == file) {
    const WeightsFileOptions& reading = open.user_weights.reading;
    choice.table = reading.table;
    choice.edges = reading.edges;
    if (reading.as == ReadAs::Matrix) choice.what = ReadingChoice::What::Matrix;
    if (reading.as == ReadAs::Edges) choice.what = ReadingChoice::What::Edges;
  } else if (open.data.file == file) {
    choice.what = ReadingChoice::What::Activity;
    choice.table = open.data.table;
    choice.transpose = open.data.transpose;
  }
  auto* const dialog = new ReadingDialog(path, preview, choice, window_);
  connect(dialog, &ReadingDialog::chosen, this,
          [this, path](const ReadingChoice& chosen) { openChosen(path, chosen); });
  dialog->open();
}

void FileOpener::openChosen(const QString& path, const ReadingChoice& choice) {
  Experiment changed;
  if (choice.what == ReadingChoice::What::Activity) {
    changed = withActivity(path, {});
    changed.data.table = choice.table;
    changed.data.transpose = choice.transpose;
  } else {
    changed = withWeights(path, {});
    WeightsFileOptions& reading = changed.user_weights.reading;
    reading.as = choice.what == ReadingChoice::What::Edges ? ReadAs::Edges : ReadAs::Matrix;
    reading.table = choice.table;
    reading.edges = choice.edges;
  }
  openFrom(path, changed);
}

void FileOpener::openCenters(const QString& path) {
  if (session_.experiment().data.file.empty()) return;
  read<Matrix>(
      path,
      [file = path.toStdString()](const Control& control) {
        return readMatrixWithGaps(file, {}, control).values;
      },
      [this, path](const Matrix& values) { askCenterAxes(path, values); });
}

void FileOpener::askCenterAxes(const QString& path, const Matrix& values) {
  Experiment changed = session_.experiment();
  if (changed.data.file.empty()) return;  // another world was opened meanwhile
  changed.data.centers = path.toStdString();
  const std::vector<std::vector<Axis>> all = axesThatFit(values);
  if (all.empty()) {
    refuse(tr("%1: its %2 columns are no preferred values. A circular value has period 1 (divide "
              "degrees by 360, radians by 2π), a bounded one runs from 0 to 1, a direction takes "
              "three columns; up to four axes are allowed.")
               .arg(path, QString::number(values.cols())));
    return;
  }
  const auto open = [this, path, changed](const std::vector<Axis>& axes) {
    Experiment known = changed;
    known.data.center_axes = axes;
    openKnown(path, known);
  };
  const QString question =
      tr("What are the columns of %1? A circular value has period 1, a bounded "
         "one runs from 0 to 1.")
          .arg(QFileInfo(path).fileName());
  constexpr std::size_t kMostButtons = 4;
  if (all.size() > kMostButtons) {
    QStringList names;
    for (const std::vector<Axis>& axes : all) names << axesText(axes);
    chooseOne(window_, question, names,
              [all, open](int chosen) { open(all[static_cast<std::size_t>(chosen)]); });
    return;
  }
  std::vector<MessageBar::Answer> answers;
  answers.reserve(all.size());
  for (const std::vector<Axis>& axes : all) {
    answers.push_back({axesText(axes), [open, axes] { open(axes); }});
  }
  message_.say(question, MessageBar::Tone::Question, answers);
}

void FileOpener::openKnown(const QString& path, const Experiment& known) {
  const Trained* const trained = session_.live().newest().trained();
  const bool same = session_.live().newest().experiment.data.file == known.data.file;
  if (trained == nullptr || trained->step() == 0 || !same) {
    tellReading(path);
    session_.open(known);
    return;
  }
  // What was learnt knows nothing of preferred values: it stays, and is scored now.
  read<std::shared_ptr<const Dataset>>(
      path,
      [known, before = trained->dataset](const Control& control) {
        Dataset dataset = *before;
        std::vector<Message> notes;
        const Truth truth =
            readCenters(known.data.centers, known.data.center_axes,
                        {dataset.names, dataset.neurons(), known.data.file}, notes, control);
        dataset.axes = truth.axes;
        dataset.axis_group = truth.axis_group;
        dataset.centers = truth.centers;
        dataset.group = truth.group;
        dataset.groups = truth.groups;
        dataset.warnings.insert(dataset.warnings.begin(), notes.begin(), notes.end());
        return std::make_shared<const Dataset>(std::move(dataset));
      },
      [this, known](const std::shared_ptr<const Dataset>& dataset) { goOnWith(known, dataset); });
}

void FileOpener::goOnWith(const Experiment& known, const std::shared_ptr<const Dataset>& dataset) {
  session_.live().pause();
  const TrainingSnapshot& newest = session_.live().newest();
  const Trained* const trained = newest.trained();
  if (trained == nullptr || newest.experiment.data.file != known.data.file) return;
  StoredSession stored;
  stored.experiment = newest.experiment;
  takeLive(stored.experiment, known);
  stored.experiment.data = known.data;
  stored.checkpoint = *trained->newest;
  stored.extras.frames = trained->frames;
  stored.dataset = dataset;
  try {
    session_.openStored(stored, WEIGHTSCAPE_TEXT("Choice of data"));
  } catch (...) {
    refuse(translated(currentProblem()));
  }
}

bool FileOpener::mayEmbed(const Experiment& experiment, const Prepared& prepared) {
  constexpr Index kMany = 6000;
  constexpr double kBytes = 19.0;  // a pair of points, measured: distances, their squares, the rest
  constexpr Index kDirections = 50;
  if (!prepared.user_weights || !experiment.embedding.method->all_pairs) return true;
  const Index points = prepared.user_weights->points.cols();
  if (points < kMany) return true;
  endReading();
  const auto open = [this, prepared](const Experiment& chosen) {
    try {
      session_.openRead(chosen, prepared);
    } catch (...) {
      refuse(translated(currentProblem()));
    }
  };
  Experiment landmarks = experiment;
  landmarks.embedding.method = EmbeddingMethod::named("landmark_isomap");
  std::vector<MessageBar::Answer> answers = {
      {tr("Landmark Isomap"), [open, landmarks] { open(landmarks); }}};
  if (prepared.user_weights->points.rows() > 2 * kDirections) {
    Experiment reduced = landmarks;
    reduced.user_weights.parameters.reduce = static_cast<int>(kDirections);
    answers.push_back({tr("Landmarks and %1 directions").arg(kDirections), [this, reduced] {
                         tellReading(QString::fromStdString(reduced.user_weights.file));
                         session_.open(reduced);
                       }});
  }
  answers.push_back({tr("Go on"), [open, experiment] { open(experiment); }});
  const QLocale locale;
  const double pairs = static_cast<double>(points) * static_cast<double>(points);
  message_.say(
      tr("Exact Isomap of %1 neurons needs about %2 GB of memory and may take many minutes. "
         "Landmark Isomap is near it and much faster, all the more with the leading "
         "directions alone.")
          .arg(locale.toString(static_cast<qlonglong>(points)),
               locale.toString(1e-9 * kBytes * pairs, 'f', 1)),
      MessageBar::Tone::Question, answers);
  return false;
}

void FileOpener::askReading(const Experiment& experiment,
                            const std::shared_ptr<const ReadingDoubt>& doubt) {
  endReading();
  const bool own = !experiment.user_weights.file.empty();
  const std::string& file = own ? experiment.user_weights.file : experiment.data.file;
  std::vector<MessageBar::Answer> answers;
  for (const ReadingAnswer& answer : doubt->answers()) {
    answers.push_back(
        {translated(answer.label), [this, experiment, answer, own] {
           const Parameter* const parameter =
               findParameter((own ? "wiring." : "data.") + answer.option);
           if (parameter == nullptr) return;
           Experiment changed = experiment;
           if (parameter->kind == ParameterKind::Switch) {
             setParameter(*parameter, changed, 0, true);
           } else {
             setParameter(*parameter, changed, 0, answer.value);
           }
           tellReading(QString::fromStdString(own ? changed.user_weights.file : changed.data.file));
           session_.open(changed);
         }});
  }
  const QString question = tr("%1: %2").arg(QFileInfo(QString::fromStdString(file)).fileName(),
                                            translated(doubt->question()));
  constexpr std::size_t kMostButtons = 4;
  if (answers.size() <= kMostButtons) {
    if (answers.size() < kMostButtons) {
      answers.push_back(
          {tr("Look at it…"), [this, path = QString::fromStdString(file)] { askHowToRead(path); }});
    }
    message_.say(question, MessageBar::Tone::Question, answers);
    return;
  }
  QStringList names;
  for (const MessageBar::Answer& answer : answers) names << answer.label;
  chooseOne(window_, question, names,
            [answers](int chosen) { answers[static_cast<std::size_t>(chosen)].act(); });
}

std::vector<MessageBar::Answer> FileOpener::otherReading(const QString& path) {
  if (path != text_) return {};
  return {{tr("Read it otherwise…"), [this, path] { askHowToRead(path); }}};
}

void FileOpener::tellHowItWasRead() {
  const Experiment& experiment = session_.experiment();
  const auto& weights = session_.prepared().user_weights;
  if (!experiment.user_weights.file.empty() && weights) {
    std::vector<Message> notes = {
        whatBecameOf(*weights, experiment.user_weights.parameters.points)};
    notes.insert(notes.end(), weights->notes.begin(), weights->notes.end());
    tell(experiment.user_weights.file, experiment.user_weights.reading.dataset, notes);
    return;
  }
  const auto& dataset = session_.prepared().dataset;
  if (experiment.data.file.empty() || !dataset) return;
  std::vector<Message> notes = {
      {WEIGHTSCAPE_TEXT("%1 samples of %2 neurons"),
       {std::to_string(dataset->inputs.cols()), std::to_string(dataset->neurons())}}};
  notes.insert(notes.end(), dataset->warnings.begin(), dataset->warnings.end());
  if (experiment.data.transpose || !looksTransposed(dataset->inputs.cols(), dataset->neurons())) {
    tell(experiment.data.file, experiment.data.dataset, notes);
    return;
  }
  message_.say(tr("%1: %2").arg(QFileInfo(QString::fromStdString(experiment.data.file)).fileName(),
                                sentencesOf(dataset->warnings)),
               MessageBar::Tone::Question,
               {{tr("Transpose"),
                 [this] {
                   Experiment changed = session_.experiment();
                   changed.data.transpose = true;
                   session_.open(changed);
                 }},
                {tr("Keep"), {}}});
}

void FileOpener::tell(const std::string& file, const std::string& dataset,
                      const std::vector<Message>& notes) {
  const QString path = QString::fromStdString(file);
  QString name = QFileInfo(path).fileName();
  if (!dataset.empty()) name += QStringLiteral(" · ") + QString::fromStdString(dataset);
  // It says and does not ask: the focus stays where it is.
  message_.say(tr("%1: %2").arg(name, sentencesOf(notes)), MessageBar::Tone::Good,
               otherReading(path));
}

void FileOpener::askWhatItHolds(const QString& path, const FilePreview& preview) {
  const QString name = QFileInfo(path).fileName();
  if (preview.isEmpty()) {
    refuse(tr("%1: is empty; it needs at least one row and one column of numbers.").arg(path));
    return;
  }
  QString seen = translated(preview.seen.why);
  if (!preview.isText()) {
    const std::vector<ArrayInfo> matrices = matricesAmong(preview.arrays);
    seen = matrices.size() == 1 ? arrayWords(matrices[0])
                                : tr("%n arrays", nullptr, static_cast<int>(preview.arrays.size()));
  }
  std::vector<MessageBar::Answer> answers = {
      {tr("Activity, samples × neurons"), [this, path] { openActivity(path); }},
      {tr("Weights to embed"), [this, path] { openWeights(path); }}};
  if (preview.hasNamesOnBothSides()) std::swap(answers[0], answers[1]);
  if (preview.looksLikeLabels()) {
    answers.insert(answers.begin(),
                   {tr("Labels of the neurons"), [this, path] { session_.labels().open(path); }});
  }
  if (!preview.lines.empty()) {
    answers.push_back({tr("Look at it…"), [this, path, preview] { showReading(path, preview); }});
  }
  asked_ = path;
  message_.say(tr("What does %1 hold? (%2)").arg(name, seen), MessageBar::Tone::Question, answers);
}

}  // namespace weightscape::ui
