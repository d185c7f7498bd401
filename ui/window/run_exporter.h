// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what is open into a folder, in the background.
#pragma once

#include <QObject>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <stop_token>

#include "core/base/progress.h"
#include "core/io/output_folder.h"
#include "ui/work/guarded.h"

namespace weightscape::ui {

class Session;
struct AnalysisSnapshot;
struct Figure;
struct PagePlan;

class RunExporter : public QObject {
  Q_OBJECT

 public:
  explicit RunExporter(Session& session, QObject* parent = nullptr);
  ~RunExporter() override;

  /// Called in the background before a folder is put in its place.
  void setBefore(const BeforeWork& before) { before_ = before; }
  /// Everything, in every format, with figures: see core/experiment/export.h.
  void exportEverything(const QString& folder);
  /// All files of the run that is open, or of the embedding of weights of one's own, into a new
  /// folder.
  void exportRun(const QString& folder);
  /// One HTML file, over whatever is there: the person was asked.
  /// `refused` is called with the reason where it could not be written.
  void exportPage(const PagePlan& plan, const QString& path,
                  const std::function<void(const QString& problem)>& refused);
  /// Something is being written; `told` says when it is no longer.
  [[nodiscard]] bool busy() const { return writing_ > 0; }

 signals:
  void told(const QString& sentence, bool bad);

 private:
  /// What figures are drawn of; null for none.
  using Drawn = std::shared_ptr<const AnalysisSnapshot>;

  void exportEmbedding(const QString& folder);
  void write(const QString& folder, std::function<Drawn(OutputFolder&, const Control&)> write);
  // In the background's thread.
  /// Into a subfolder; why there are none, if so.
  [[nodiscard]] QString addFigures(const OutputFolder& target, const Drawn& drawn,
                                   const Control& control);
  /// Those that need it are drawn where windows are, one after the other, so that none of them
  /// keeps a person waiting.
  [[nodiscard]] Figure printed(const Figure& figure, const Control& control);

  Session& session_;
  BeforeWork before_;
  int writing_ = 0;
  QThreadPool writers_;
  std::stop_source stop_;
};

}  // namespace weightscape::ui
