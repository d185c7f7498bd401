#include "ui/window/file_opener.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/experiment/activity_file.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/presets.h"
#include "core/io/matrix_file.h"
#include "core/io/sparse_file.h"
#include "ui/session/preferences.h"
#include "ui/session/session.h"
#include "ui/theme/translated.h"
#include "ui/window/message_bar.h"

namespace weightscape::ui {

FileOpener::FileOpener(Session& session, MessageBar& message, QWidget* window)
    : QObject(window), session_(session), message_(message), window_(window) {
  connect(&session_, &Session::openRefused, this, &FileOpener::refuse);
  connect(&session_, &Session::experimentLoaded, this, [this] {
    message_.say({}, MessageBar::Tone::Good);
    if (!opening_.isEmpty()) rememberFile(std::exchange(opening_, {}));
    askTransposed();
  });
}

void FileOpener::refuse(const QString& sentence) {
  opening_.clear();
  message_.say(sentence, MessageBar::Tone::Bad);
}

bool FileOpener::askDataset(const QString& path, const std::function<void(const QString&)>& act) {
  constexpr std::size_t kMostButtons = 6;
  std::vector<std::string> names;
  try {
    names = datasetsIn(path.toStdString());
  } catch (const Error& error) {
    refuse(QString::fromUtf8(error.what()));
    return true;
  }
  if (names.size() < 2) return false;
  std::vector<MessageBar::Answer> answers;
  for (const std::string& name : names) {
    if (answers.size() == kMostButtons) break;
    const QString label = QString::fromStdString(name);
    answers.push_back({label, [act, label] { act(label); }});
  }
  message_.say(tr("%1 holds several matrices. Which one?").arg(QFileInfo(path).fileName()),
               MessageBar::Tone::Question, answers);
  return true;
}

void FileOpener::openActivity(const QString& path, const QString& dataset) {
  if (dataset.isEmpty() &&
      askDataset(path, [this, path](const QString& name) { openActivity(path, name); })) {
    return;
  }
  Experiment changed = session_.experiment();
  changed.wiring.file.clear();
  changed.data.file = path.toStdString();
  changed.data.dataset = dataset.toStdString();
  changed.data.centers.clear();
  changed.data.transpose = false;
  changed.name = QFileInfo(path).fileName().toStdString();
  changed.description.clear();
  opening_ = path;
  session_.open(changed);
}

void FileOpener::openWeights(const QString& path, const QString& dataset) {
  if (dataset.isEmpty() &&
      askDataset(path, [this, path](const QString& name) { openWeights(path, name); })) {
    return;
  }
  Experiment changed = session_.experiment();
  changed.data.file.clear();
  changed.data.centers.clear();
  changed.wiring = {};
  changed.wiring.file = path.toStdString();
  changed.wiring.dataset = dataset.toStdString();
  changed.name = QFileInfo(path).fileName().toStdString();
  changed.description.clear();
  opening_ = path;
  session_.open(changed);
}

void FileOpener::openCenters(const QString& path) {
  Experiment changed = session_.experiment();
  if (changed.data.file.empty()) return;
  changed.data.centers = path.toStdString();
  std::vector<MessageBar::Answer> answers;
  const auto offer = [&](const QString& label, const std::vector<Axis>& axes) {
    answers.push_back({label, [this, changed, axes]() mutable {
                         changed.data.center_axes = axes;
                         session_.open(changed);
                       }});
  };
  try {
    const Index columns = readMatrix(path.toStdString()).values.cols();
    if (columns == 1) {
      offer(tr("circular"), {Axis::Circular});
      offer(tr("bounded"), {Axis::Bounded});
    } else if (columns == 2) {
      offer(tr("circular × circular"), {Axis::Circular, Axis::Circular});
      offer(tr("circular × bounded"), {Axis::Circular, Axis::Bounded});
      offer(tr("bounded × bounded"), {Axis::Bounded, Axis::Bounded});
    } else if (columns == 3) {
      offer(tr("direction"), {Axis::Direction});
    } else {
      throw Error(path.toStdString() + ": has " + std::to_string(columns) +
                  " columns; preferred values take one column an axis, one or two axes, or three "
                  "columns for a direction.");
    }
  } catch (const Error& error) {
    refuse(QString::fromUtf8(error.what()));
    return;
  }
  message_.say(tr("What are the columns of %1? A circular value has period 1, a bounded one runs "
                  "from 0 to 1.")
                   .arg(QFileInfo(path).fileName()),
               MessageBar::Tone::Question, answers);
}

void FileOpener::askTransposed() {
  const Experiment& experiment = session_.experiment();
  const auto& dataset = session_.prepared().dataset;
  if (experiment.data.file.empty() || !dataset) return;
  QStringList sentences;
  for (const Message& warning : dataset->warnings) sentences << translated(warning);
  if (sentences.isEmpty()) return;
  sentences.first()[0] = sentences.first()[0].toUpper();
  const QString text = sentences.join(QStringLiteral("; ")) + QLatin1Char('.');
  if (experiment.data.transpose || !looksTransposed(dataset->inputs.cols(), dataset->neurons())) {
    message_.say(text, MessageBar::Tone::Question, {});
    return;
  }
  message_.say(text, MessageBar::Tone::Question,
               {{tr("Transpose"),
                 [this] {
                   Experiment changed = session_.experiment();
                   changed.data.transpose = true;
                   session_.open(changed);
                 }},
                {tr("Keep"), {}}});
}

QString FileOpener::askMatrixFile(const QString& title, bool sparse) {
  return QFileDialog::getOpenFileName(
      window_, title, {},
      sparse ? tr("Matrices (*.csv *.tsv *.txt *.npy *.h5 *.hdf5 *.mtx)")
             : tr("Matrices (*.csv *.tsv *.txt *.npy *.h5 *.hdf5)"));
}

void FileOpener::openMatrix(const QString& path) {
  if (isSparseFile(path.toStdString())) {
    openWeights(path);
  } else {
    message_.say(tr("What does %1 hold?").arg(QFileInfo(path).fileName()),
                 MessageBar::Tone::Question,
                 {{tr("Activity, samples × neurons"), [this, path] { openActivity(path); }},
                  {tr("Weights to embed"), [this, path] { openWeights(path); }}});
  }
}

void FileOpener::open(const QString& source) {
  const QString preset = QStringLiteral("preset:");
  if (!source.startsWith(preset) && isMatrixFile(source.toStdString())) {
    openMatrix(QFileInfo(source).absoluteFilePath());
    return;
  }
  try {
    std::string text;
    if (source.startsWith(preset)) {
      text = findPreset(source.mid(preset.size()).toStdString()).json;
    } else {
      QFile file(source);
      if (!file.open(QIODevice::ReadOnly)) {
        throw Error(source.toStdString() + ": cannot be opened; does it exist and may it be read?");
      }
      text = file.readAll().toStdString();
    }
    Experiment experiment = experimentFromJson(text, source.toStdString());
    if (!source.startsWith(preset)) {
      resolveFiles(QFileInfo(source).absolutePath().toStdString(), experiment);
    }
    opening_ = source.startsWith(preset) ? QString() : source;
    session_.open(experiment);
  } catch (const Error& error) {
    refuse(QString::fromUtf8(error.what()));
  }
}

}  // namespace weightscape::ui
