// SPDX-License-Identifier: GPL-3.0-or-later
// Opens what a person names or drops, and asks where a file leaves something open.
#pragma once

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/types.h"
#include "ui/window/message_bar.h"

class QWidget;

namespace weightscape {
class ReadingDoubt;
struct Dataset;
struct Message;
struct Experiment;
struct FilePreview;
struct KeptSweep;
}  // namespace weightscape

namespace weightscape::ui {

class Session;
struct Prepared;
struct ReadingChoice;

/// The folder of a sweep that a person names: itself, or sweep.json in it. Empty for all else.
QString sweepFolder(const QString& source);

/// Endings of all that can be opened, as a file dialog takes them.
QString openedEndings();

/// No file is read in the thread that draws: whatever takes longer than a moment is told, with a
/// way out, and what is open stays until the new one is there.
class FileOpener : public QObject {
  Q_OBJECT

 public:
  /// `window` owns this and is the parent of its dialogs.
  FileOpener(Session& session, MessageBar& message, QWidget* window);
  /// Stops what is being read and waits for it: not longer than a stop takes.
  ~FileOpener() override;

  /// An experiment (a JSON file or preset:NAME) or a matrix, asking what it is. A bad one leaves
  /// what was open and says why.
  void open(const QString& source);
  /// An experiment that names no files. Throws Error; what was open is open then.
  void openMade(const Experiment& experiment);
  /// Activity of one's own in place of drawn data; asks when a file holds several matrices.
  void openActivity(const QString& path);
  /// A sweep that the command line wrote: its folder, or sweep.json in it. What is damaged is
  /// named, and the rest opens. What is open stays.
  void openSweep(const QString& folder);
  /// Weights of one's own, embedded as they are.
  void openWeights(const QString& path);
  /// Known preferred values of the activity that is open, neurons × coordinates.
  void openCenters(const QString& path);
  /// The file that is open, as the person chooses beside its first lines.
  void readOtherwise();

  /// Asks for a matrix; empty when the person cancels.
  [[nodiscard]] QString askMatrixFile(const QString& title, bool sparse);

 signals:
  void sweepRead(const KeptSweep& sweep);

 private:
  void refuse(const QString& sentence);
  /// As what is seen in it.
  void openSeen(const QString& path);
  /// Activity or weights: asks, with what was seen of the file.
  void askWhatItHolds(const QString& path, const FilePreview& preview);
  /// Lets the person choose beside the first lines of a table of text.
  void askHowToRead(const QString& path);
  void showReading(const QString& path, const FilePreview& preview);
  void openChosen(const QString& path, const ReadingChoice& choice);
  /// What is open with other data in place of its own.
  [[nodiscard]] Experiment withActivity(const QString& path, const QString& dataset) const;
  [[nodiscard]] Experiment withWeights(const QString& path, const QString& dataset) const;
  void openFrom(const QString& path, const Experiment& experiment);
  void openExperiment(const QString& path);
  /// Reads in the background; `then` gets what came, unless it failed, was cancelled or something
  /// else was opened meanwhile.
  template <typename Result>
  void read(const QString& path, std::function<Result(const Control&)> work,
            std::function<void(const Result&)> then);
  /// Shows after a moment that a file is being read, and what cancels it.
  void tellReading(const QString& path);
  void endReading();
  void cancel();
  /// Looks into a file and lets the person choose where it holds several matrices; then acts.
  void askDataset(const QString& path, const std::function<void(const QString&)>& act);
  /// The open activity with preferred values: what was trained stays.
  void openKnown(const QString& path, const Experiment& known);
  /// With what was trained by now on the same activity, and a dataset that has its truth.
  void goOnWith(const Experiment& known, const std::shared_ptr<const Dataset>& dataset);
  void askCenterAxes(const QString& path, const Matrix& values);
  /// Asks what a file leaves open, and reads it again with the answer.
  void askReading(const Experiment& experiment, const std::shared_ptr<const ReadingDoubt>& doubt);
  /// A way to another reading, of a table of text.
  std::vector<MessageBar::Answer> otherReading(const QString& path);
  /// Says what was decided in the reading of what is open now; asks whether it lies on its side.
  void tellHowItWasRead();
  void tell(const std::string& file, const std::string& dataset, const std::vector<Message>& notes);
  /// False, and a question, where the embedding would ask for very much of the machine.
  bool mayEmbed(const Experiment& experiment, const Prepared& prepared);

  Session& session_;
  MessageBar& message_;
  QWidget* window_;
  QString opening_;  ///< the file that is being read: remembered once it is open
  QThreadPool files_;
  std::stop_source stop_;  ///< of what is being read
  int number_ = 0;         ///< counts what was read: only the last one counts
  QTimer patience_;
  QString analysis_;      ///< the name to tell
  QString asked_;         ///< the file whose question stands there
  QString text_;          ///< the last file that was opened, if it is a table of text
  bool telling_ = false;  ///< the message is ours
};

}  // namespace weightscape::ui
