// Writes what is open into a folder, in the background.
#pragma once

#include <QObject>
#include <QThreadPool>
#include <functional>
#include <stop_token>

#include "core/base/progress.h"
#include "core/io/output_folder.h"

namespace weightscape::ui {

class Session;

class RunExporter : public QObject {
  Q_OBJECT

 public:
  explicit RunExporter(Session& session, QObject* parent = nullptr);
  ~RunExporter() override;

  /// The desktop program, which makes the figures; this process's own unless told otherwise.
  void setProgram(const QString& program) { program_ = program; }
  /// Everything, in every format, with figures: see core/experiment/everything.h.
  void exportEverything(const QString& folder);
  /// All files of the run that is open, or of the embedding of weights of one's own, into a new
  /// folder.
  void exportRun(const QString& folder);
  /// Something is being written; `told` says when it is no longer.
  [[nodiscard]] bool busy() const { return writing_ > 0; }

 signals:
  void told(const QString& sentence, bool bad);

 private:
  void exportEmbedding(const QString& folder);
  void write(const QString& folder, std::function<void(OutputFolder&, const Control&)> write,
             const QString& figures_of = {});
  /// Figures of a file in the folder; why there are none, if so.
  [[nodiscard]] QString addFigures(const OutputFolder& target, const QString& source,
                                   const Control& control) const;

  Session& session_;
  QString program_;
  int writing_ = 0;
  QThreadPool writers_;
  std::stop_source stop_;
};

}  // namespace weightscape::ui
