// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_opener.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/base/problem.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/presets.h"
#include "core/experiment/sweep_runs.h"
#include "core/io/file_kind.h"
#include "core/io/file_preview.h"
#include "ui/session/label_set.h"
#include "ui/session/preferences.h"
#include "ui/session/session.h"
#include "ui/session/sweep_words.h"
#include "ui/theme/translated.h"
#include "ui/window/file_opener_read.h"
#include "ui/window/message_bar.h"

namespace weightscape::ui {

FileOpener::FileOpener(Session& session, MessageBar& message, QWidget* window)
    : QObject(window), session_(session), message_(message), window_(window) {
  constexpr int kMoment = 300;  ///< ms
  patience_.setSingleShot(true);
  patience_.setInterval(kMoment);
  connect(&patience_, &QTimer::timeout, this, [this] {
    telling_ = true;
    message_.say(tr("Reading %1…").arg(analysis_), MessageBar::Tone::Question,
                 {{tr("Cancel"), [this] { cancel(); }}});
  });
  session_.setGate([this](const Experiment& experiment, const Prepared& prepared) {
    return mayEmbed(experiment, prepared);
  });
  connect(&session_, &Session::openRefused, this, &FileOpener::refuse);
  // A question that was answered or closed asks about nothing any more.
  connect(&message_, &MessageBar::closed, this, [this] { asked_.clear(); });
  connect(&session_.labels(), &LabelSet::told, this, [this](const QString& sentence, bool good) {
    message_.say(sentence, good ? MessageBar::Tone::Good : MessageBar::Tone::Bad, {});
  });
  connect(&session_, &Session::openDoubted, this, &FileOpener::askReading);
  connect(&session_, &Session::experimentLoaded, this, [this] {
    // What was opened in another way ends what is still being read.
    stop_.request_stop();
    ++number_;
    endReading();
    asked_.clear();
    message_.say({}, MessageBar::Tone::Good);
    // Of the weights that a lesson opens nobody asks how they were read.
    const bool of_lesson = opening_.isEmpty() && session_.aside() != nullptr;
    if (!opening_.isEmpty()) rememberFile(std::exchange(opening_, {}));
    if (!of_lesson) tellHowItWasRead();
  });
}

FileOpener::~FileOpener() {
  stop_.request_stop();
  files_.waitForDone();
}

void FileOpener::refuse(const QString& sentence) {
  endReading();
  opening_.clear();
  asked_.clear();
  message_.say(sentence, MessageBar::Tone::Bad);
}

void FileOpener::tellReading(const QString& path) {
  analysis_ = QFileInfo(path).fileName();
  patience_.start();
}

void FileOpener::endReading() {
  patience_.stop();
  if (std::exchange(telling_, false)) message_.say({}, MessageBar::Tone::Good);
}

void FileOpener::cancel() {
  stop_.request_stop();
  ++number_;
  session_.cancelOpening();
  opening_.clear();
  endReading();
  message_.say(tr("Reading was cancelled; what was open is still there."), MessageBar::Tone::Good);
}

void FileOpener::openActivity(const QString& path) {
  askDataset(path, [this, path](const QString& name) { openFrom(path, withActivity(path, name)); });
}

void FileOpener::openWeights(const QString& path) {
  askDataset(path, [this, path](const QString& name) { openFrom(path, withWeights(path, name)); });
}

Experiment FileOpener::withActivity(const QString& path, const QString& dataset) const {
  Experiment changed = session_.experiment();
  changed.user_weights.file.clear();
  changed.data.file = path.toStdString();
  changed.data.dataset = dataset.toStdString();
  changed.data.centers.clear();
  changed.data.table = {};
  changed.data.transpose = false;
  return changed;
}

Experiment FileOpener::withWeights(const QString& path, const QString& dataset) const {
  Experiment changed = session_.experiment();
  changed.data.file.clear();
  changed.data.centers.clear();
  changed.user_weights = {};
  changed.user_weights.file = path.toStdString();
  changed.user_weights.reading.dataset = dataset.toStdString();
  return changed;
}

void FileOpener::openFrom(const QString& path, const Experiment& experiment) {
  Experiment named = experiment;
  named.name = QFileInfo(path).fileName().toStdString();
  named.description.clear();
  opening_ = path;
  tellReading(path);
  session_.open(named);
}

namespace {

constexpr const char* kMatrices =
    "*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.txt.gz *.npy *.npy.gz *.npz *.h5 *.hdf5 *.h5ad *.nc "
    "*.mat "
    "*.nwb *.keras *.safetensors";
constexpr const char* kWirings = "*.mtx *.mtx.gz *.graphml";

}  // namespace

QString sweepFolder(const QString& source) {
  const QFileInfo file(source);
  const QString list = QStringLiteral("sweep.json");
  if (file.isDir()) return QDir(source).exists(list) ? file.absoluteFilePath() : QString();
  return file.fileName() == list && file.isFile() ? file.absolutePath() : QString();
}

QString openedEndings() {
  return QStringLiteral("*.wscape *.json *.md %1 %2")
      .arg(QString::fromLatin1(kMatrices), QString::fromLatin1(kWirings));
}

QString FileOpener::askMatrixFile(const QString& title, bool sparse) {
  const QString usual = QString::fromLatin1(kMatrices);
  return QFileDialog::getOpenFileName(
      window_, title, {},
      tr("Matrices (%1)")
              .arg(sparse ? usual + QLatin1Char(' ') + QString::fromLatin1(kWirings) : usual) +
          QStringLiteral(";;") + tr("All files (*)"));
}

void FileOpener::openSeen(const QString& path) {
  read<FilePreview>(
      path,
      [file = path.toStdString()](const Control& control) { return previewOf(file, control); },
      [this, path](const FilePreview& preview) {
        switch (preview.seen.kind) {
          case FileKind::EdgeTable:
          case FileKind::GraphMl:
          case FileKind::MatrixMarket:
            openWeights(path);
            break;
          case FileKind::Npy:
          case FileKind::Npz:
          case FileKind::Safetensors:
          case FileKind::Matlab:
          case FileKind::Hdf5:
          case FileKind::Table:
            askWhatItHolds(path, preview);
            break;
          case FileKind::Json:
            openExperiment(path);
            break;
          case FileKind::Other:
            refuse(tr("%1: %2").arg(path, translated(preview.seen.way)));
        }
      });
}

void FileOpener::openSweep(const QString& folder) {
  read<SweepRuns>(
      folder,
      [place = folder.toStdString()](const Control& control) {
        SweepRuns runs = readSweepRuns(readSweep(place, control), control);
        runs.sweep.plan = withSweepBase(std::move(runs.sweep.plan));
        return runs;
      },
      [this, folder](const SweepRuns& runs) {
        const QString name = QFileInfo(folder).fileName();
        if (runs.sweep.cells.empty()) {
          refuse(runs.damaged.empty() ? tr("%1: none of its runs has finished.").arg(name)
                                      : tr("%1: none of its runs can be read. %2")
                                            .arg(name, translated(runs.damaged.begin()->second)));
          return;
        }
        rememberFile(QDir(folder).filePath(QStringLiteral("sweep.json")));
        emit sweepRead(runs.sweep);
        const auto all = runs.sweep.plan.cells();
        if (runs.damaged.empty()) {
          // A whole sweep is told by its view; a message would cover its points.
          if (runs.sweep.cells.size() == all) return;
          message_.say(tr("%1: %2 of %3 runs").arg(name).arg(runs.sweep.cells.size()).arg(all),
                       MessageBar::Tone::Good);
          return;
        }
        const auto& [cell, why] = *runs.damaged.begin();
        message_.say(
            tr("%1: %2 of %3 runs are open; %4 cannot be read, the first with %5 and seed %6: %7")
                .arg(name)
                .arg(runs.sweep.cells.size())
                .arg(all)
                .arg(runs.damaged.size())
                .arg(pointWords(runs.sweep.plan, runs.sweep.plan.pointOf(cell)))
                .arg(runs.sweep.plan.seedOf(cell))
                .arg(translated(why)),
            MessageBar::Tone::Bad);
      });
}

void FileOpener::openExperiment(const QString& path) {
  read<Experiment>(
      path,
      [file = path.toStdString()](const Control& control) {
        return experimentFromFile(file, {}, control);
      },
      [this, path](const Experiment& experiment) {
        opening_ = path;
        tellReading(path);
        session_.open(experiment);
      });
}

void FileOpener::openMade(const Experiment& experiment) {
  const QString reading = std::exchange(opening_, {});
  try {
    session_.load(experiment);
  } catch (...) {
    opening_ = reading;
    throw;
  }
}

void FileOpener::open(const QString& source) {
  const QString preset = QStringLiteral("preset:");
  if (const QString folder = sweepFolder(source); !folder.isEmpty()) {
    openSweep(folder);
    return;
  }
  if (!source.startsWith(preset)) {
    openSeen(QFileInfo(source).absoluteFilePath());
    return;
  }
  try {
    opening_.clear();
    session_.open(
        experimentFromJson(std::string(findPreset(source.mid(preset.size()).toStdString()).json),
                           source.toStdString()));
  } catch (...) {
    refuse(translated(currentProblem()));
  }
}

}  // namespace weightscape::ui
