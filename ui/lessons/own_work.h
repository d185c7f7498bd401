// What a person had open when a lesson began: given back as it was when the lesson ends.
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QWidget>
#include <cstdint>
#include <memory>
#include <vector>

#include "core/experiment/kept_runs.h"
#include "ui/lessons/lesson_stage.h"
#include "ui/session/pins.h"

namespace weightscape::ui {

class Session;
class SweepSession;
struct PastState;

class OwnWork : public QObject {
  Q_OBJECT

 public:
  OwnWork(Session& session, SweepSession& sweep, const LessonStage& stage,
          QObject* parent = nullptr);
  ~OwnWork() override;

  /// Work, timeline, pinned runs, sweep, views, and what had the focus.
  void keep(QWidget* focus);
  void giveBack();

 private:
  /// What can be given back only once the work is there again.
  void finish();

  Session& session_;
  SweepSession& sweep_;
  const LessonStage& stage_;
  std::shared_ptr<const PastState> state_;
  std::int64_t moment_ = -1;  ///< the step that was looked back to; −1 for the newest
  std::vector<Pins::Pin> pins_;
  KeptSweep swept_;
  QJsonObject views_;
  QPointer<QWidget> focus_;
  bool coming_ = false;  ///< the work is on its way
};

}  // namespace weightscape::ui
