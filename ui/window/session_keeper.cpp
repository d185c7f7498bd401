// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/session_keeper.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <algorithm>
#include <optional>
#include <utility>

#include "core/base/error.h"
#include "core/base/problem.h"
#include "core/experiment/analyze.h"
#include "core/experiment/parameter_table.h"
#include "core/experiment/provenance.h"
#include "core/experiment/run.h"
#include "ui/session/session.h"
#include "ui/session/sweep_session.h"
#include "ui/theme/translated.h"
#include "ui/work/guarded.h"
#include "ui/work/pinned_analysis.h"

namespace weightscape::ui {
namespace {

constexpr QLatin1String kAnswers("answers");

}  // namespace

/// What a save writes, taken in the thread that draws and written in another.
struct SessionKeeper::Work {
  RunResult result;
  /// Where nothing that is open can be saved, as weights of one's own: one of the runs beside it.
  std::optional<StoredSession> instead;
  SessionExtras extras;
  WorkNote note;

  /// A sentence when it could not be written, else nothing.
  [[nodiscard]] QString writeTo(const QString& path, const Control& control) const {
    try {
      RunResult whole = instead ? trainingOf(*instead) : result;
      if (whole.analysis.embedding.points.size() == 0) {
        try {
          whole.analysis = analyze(asTrained(whole.experiment, *whole.training), *whole.dataset,
                                   *whole.training, control);
        } catch (const Stopped&) {
          whole.analysis = {};
        } catch (const std::exception&) {
          whole.analysis = {};  // what was trained is saved, also where it cannot be embedded
        }
      }
      writeSession(whole, path.toStdString(), extras);
      return {};
    } catch (...) {
      return translated(currentProblem());
    }
  }
};

/// What a file held, with what had to be worked out.
struct SessionKeeper::Opened {
  StoredSession stored;
  std::vector<std::shared_ptr<const AnalysisSnapshot>> pins;
  QString lost_pin;  ///< why one of them is not among those; empty when all are
};

SessionKeeper::SessionKeeper(Session& session, SweepSession& sweep, ViewAccess view,
                             QObject* parent)
    : QObject(parent), session_(session), sweep_(sweep), view_(std::move(view)) {
  files_.setMaxThreadCount(1);  // one after the other: the newest is written last
  connect(&clock_, &QTimer::timeout, this, &SessionKeeper::autosave);
  connect(&session_, &Session::workChanged, this, [this] { followWork(); });
  // A run that has finished took long: whatever ends the program, it is kept as soon as it is
  // there.
  connect(&sweep_, &SweepSession::changed, this, &SessionKeeper::keepNow);
}

SessionKeeper::~SessionKeeper() {
  endReadings();
  files_.waitForDone();
}

void SessionKeeper::endReadings() {
  stop_.request_stop();
  stop_ = std::stop_source();
}

std::shared_ptr<const SessionKeeper::Work> SessionKeeper::collect(bool own) const {
  auto work = std::make_shared<Work>();
  // What stood beside one's own work stands aside with it, also where it is not trained yet.
  const OwnAside* const all_aside = own ? session_.aside() : nullptr;
  const bool aside = all_aside != nullptr && all_aside->state.training;
  const PastState state = aside ? all_aside->state : session_.keep();
  const TrainingSnapshot* training = state.training.get();
  if (training == nullptr && session_.live().state() != TrainingState::Preparing) {
    training = &session_.live().newest();
  }
  work->extras.sweep = all_aside != nullptr ? all_aside->sweep : sweep_.kept();
  for (const auto& pin : all_aside != nullptr ? all_aside->pins : session_.pins().all()) {
    work->extras.pins.push_back(pinnedRun(*pin));
  }
  work->note.runs = static_cast<int>(work->extras.sweep.cells.size());
  work->note.pins = static_cast<int>(work->extras.pins.size());
  work->extras.labels = session_.labels().labels() ? session_.labels().table() : nullptr;
  QJsonObject view = view_.read();
  const QJsonArray answers = own ? view_.answers() : QJsonArray();
  if (!answers.isEmpty()) view.insert(kAnswers, answers);
  for (const QJsonValue& lesson : answers) {
    work->note.answers += static_cast<int>(lesson[QLatin1String("steps")].toArray().size());
  }
  work->extras.view = QJsonDocument(view).toJson(QJsonDocument::Compact).toStdString();
  const Trained* const trained = training != nullptr ? training->trained() : nullptr;
  if (trained != nullptr) {
    if (own && trained->newest->step == 0 && work->note.runs == 0 && work->note.pins == 0 &&
        answers.isEmpty()) {
      return nullptr;
    }
    RunResult& result = work->result;
    // What waits for a restart is not what was trained.
    result.experiment = training->experiment;
    takeLive(result.experiment, state.experiment);
    result.experiment.name = state.experiment.name;
    result.experiment.description = state.experiment.description;
    result.dataset = trained->dataset;
    result.training = trained->newest;
    work->extras.frames = trained->frames;
    const AnalysisSnapshot* const analysis = session_.live().analysis();
    if (!aside && analysis != nullptr && analysis->analysis &&
        session_.live().analysisIsCurrent() && session_.live().frame() < 0 &&
        !session_.live().visiting()) {
      result.analysis = *analysis->analysis;
    }
    work->note.epochs = trained->newest->epoch;
  } else if (own) {
    StoredSession instead;
    for (const PinnedRun& pin : work->extras.pins) {
      if (pin.checkpoint) instead = {pin.experiment, *pin.checkpoint, pin.dataset, {}};
    }
    for (const auto& [number, cell] : work->extras.sweep.cells) {
      if (instead.checkpoint.network.w_in.size() > 0 || !cell->checkpoint) continue;
      instead = {experimentOf(work->extras.sweep.plan, number), *cell->checkpoint, nullptr, {}};
    }
    if (instead.checkpoint.network.w_in.size() == 0) return nullptr;
    work->note.epochs = instead.checkpoint.epoch;
    work->result.experiment = instead.experiment;
    work->instead = std::move(instead);
  } else {
    return nullptr;
  }
  work->note.name = QString::fromStdString(work->result.experiment.name);
  const QString swept = QString::fromStdString(work->extras.sweep.plan.base.name);
  if (work->note.runs > 0 && swept != work->note.name) work->note.sweep = swept;
  return work;
}

void SessionKeeper::write(const std::shared_ptr<const Work>& work, const QString& path,
                          const std::function<void(const QString& problem)>& then) {
  files_.start([this, work, path, then, control = Control{stop_.get_token(), {}}] {
    const QString problem = work->writeTo(path, control);
    QMetaObject::invokeMethod(
        this, [then, problem] { then(problem); }, Qt::QueuedConnection);
  });
}

void SessionKeeper::save(const QString& path) {
  const auto work = collect(false);
  if (!work) {
    emit told(session_.experiment().user_weights.file.empty()
                  ? tr("There is nothing to save yet: the data are still being drawn.")
                  : tr("Weights of one's own stay in their file: save them as an experiment, which "
                       "names it."),
              true);
    return;
  }
  write(work, path, [this, path, of = session_.work()](const QString& problem) {
    if (problem.isEmpty()) {
      paths_[of] = path;
      emit saved(path);
      emit told(tr("Saved %1.").arg(path), false);
    } else {
      emit told(problem, true);
    }
  });
}

void SessionKeeper::open(const QString& path) { read(path, nullptr); }

void SessionKeeper::bringBack(const QString& id) {
  const auto refused = std::find_if(discarded_.begin(), discarded_.end(),
                                    [&](const auto& work) { return work->id() == id; });
  std::shared_ptr<KeptWork> kept;
  if (refused != discarded_.end()) {
    kept = *refused;
    discarded_.erase(refused);
  } else {
    kept = KeptWork::take(id);
  }
  if (!kept) {
    emit told(tr("It is no longer there: it was discarded, or another window has taken it."), true);
    return;
  }
  autosave();  // what is open makes place
  read(kept->file(), kept);
}

bool SessionKeeper::discard(const QString& id) {
  const std::shared_ptr<KeptWork> kept = KeptWork::take(id);
  if (!kept) return false;
  discarded_.insert(discarded_.begin(), kept);
  QTimer::singleShot(discarded_for_, this, [this, work = std::weak_ptr(kept)] {
    const auto late = std::find(discarded_.begin(), discarded_.end(), work.lock());
    if (late == discarded_.end()) return;  // brought back
    (*late)->remove();
    discarded_.erase(late);
  });
  return true;
}

std::vector<OfferedWork> SessionKeeper::discarded() const {
  std::vector<OfferedWork> works;
  for (const auto& work : discarded_) works.push_back({work->id(), work->note()});
  return works;
}

void SessionKeeper::removeDiscarded() {
  for (const auto& work : discarded_) work->remove();
  discarded_.clear();
}

void SessionKeeper::read(const QString& path, const std::shared_ptr<KeptWork>& kept) {
  const int number = ++opening_;
  files_.start([this, path, kept, number, before = before_opening_,
                control = Control{stop_.get_token(), {}}] {
    auto opened = std::make_shared<Opened>();
    const Ending ending = guarded([&] {
      if (before) before(control);
      opened->stored = readSession(path.toStdString(), control);
      for (const PinnedRun& pin : opened->stored.extras.pins) {
        const Ending one = guarded([&] { opened->pins.push_back(readPinned(pin, control)); });
        throwIfStopped(control);
        if (!one.problem.empty()) opened->lost_pin = translated(one.problem);
      }
    });
    if (ending.stopped) return;
    const QString problem = translated(ending.problem);
    QMetaObject::invokeMethod(
        this,
        [this, path, kept, number, opened, problem] {
          if (number != opening_) return;
          if (!problem.isEmpty()) {
            emit told(problem, true);
            return;
          }
          show(*opened, path, kept);
        },
        Qt::QueuedConnection);
  });
}

void SessionKeeper::show(const Opened& opened, const QString& path,
                         const std::shared_ptr<KeptWork>& kept) {
  const StoredSession& stored = opened.stored;
  try {
    session_.openStored(
        stored, kept ? WEIGHTSCAPE_TEXT("Recovered work") : WEIGHTSCAPE_TEXT("Choice of data"),
        opened.pins);
  } catch (const Error& error) {
    emit told(translated(error), true);
    return;
  }
  sweep_.restore(stored.extras.sweep);
  if (stored.extras.labels) session_.labels().set(stored.extras.labels);
  paths_[session_.work()] = path;
  if (kept) {
    brought_homes_[session_.work()] = kept->id();
    followWork(kept);
  }
  const QByteArray view = QByteArray::fromStdString(stored.extras.view);
  const QJsonDocument document = QJsonDocument::fromJson(view);
  if (document.isObject()) {
    QJsonObject state = document.object();
    if (!kept) state.remove(kAnswers);  // a file that somebody was given has none of one's own
    view_.set(state);
  }
  emit this->opened(path);
  if (!opened.lost_pin.isEmpty()) {
    emit told(tr("A pinned run could not be brought back: %1").arg(opened.lost_pin), true);
  }
}

void SessionKeeper::beginAutosave(int interval) { clock_.start(interval); }

void SessionKeeper::keepNow() {
  if (clock_.isActive()) autosave();
}

SessionKeeper::Mark SessionKeeper::mark() const {
  Mark mark;
  const OwnAside* const own = session_.aside();
  mark.runs = own != nullptr ? own->sweep.cells.size() : sweep_.kept().cells.size();
  mark.pins = own != nullptr ? own->pins.size() : session_.pins().all().size();
  mark.answers = view_.answers();
  const PastState* const aside = own != nullptr ? &own->state : nullptr;
  const TrainingSnapshot& newest = session_.live().newest();
  const Trained* const at_side =
      aside != nullptr && aside->training ? aside->training->trained() : nullptr;
  if (at_side != nullptr) {
    mark.step = at_side->newest->step;
  } else if (newest.trained() != nullptr) {
    mark.generation = newest.generation;
    mark.step = newest.trained()->newest->step;
  }
  return mark;
}

void SessionKeeper::tellOnce(const QString& problem) {
  if (std::exchange(told_, true)) return;
  emit told(tr("What you are working on cannot be kept: it is lost if the program ends before you "
               "save it. %1")
                .arg(problem),
            true);
}

void SessionKeeper::autosave() {
  const Mark now = mark();
  if (autosaving_ || now == autosaved_ || session_.live().state() == TrainingState::Preparing)
    return;
  if (since_autosave_.isValid() && since_autosave_.elapsed() < rest_) return;
  const auto work = collect(true);
  if (!work) return;
  QString problem;
  if (!makeOwn(&problem)) {
    tellOnce(problem);
    return;
  }
  auto guarded = std::make_shared<Work>(*work);
  guarded->extras.readers = Hdf5Writer::Readers::Owner;
  autosaving_ = true;
  since_autosave_.start();
  write(guarded, own_->file(), [this, guarded, now, kept = own_](const QString& failed) {
    autosaving_ = false;
    constexpr qint64 kShare = 10;  // saving takes a tenth of the time at most
    rest_ = kShare * since_autosave_.elapsed();
    since_autosave_.start();
    if (!failed.isEmpty()) {
      tellOnce(failed);
      return;
    }
    told_ = false;
    if (kept == own_) autosaved_ = now;
    WorkNote note = guarded->note;
    note.left = kept != own_;
    kept->describe(note);
  });
}

QString SessionKeeper::leave() {
  const bool preparing =
      session_.live().state() == TrainingState::Preparing && own_ && own_->hasFile();
  const auto work = preparing ? nullptr : collect(true);
  endReadings();
  if (!work) {
    files_.waitForDone();
    // What was kept before stays.
    if (own_ && own_->hasFile()) {
      WorkNote note = own_->note();
      note.left = true;
      own_->describe(note);
      // But for answers alone, which are in a file by now, or were given up in words.
      const bool more = note.epochs > 0 || note.runs > 0 || note.pins > 0;
      if (view_.answers().isEmpty() && note.answers > 0 && !more) own_->remove();
    }
    removeDiscarded();
    return {};
  }
  QString problem;
  if (!makeOwn(&problem)) return problem;
  auto guarded = std::make_shared<Work>(*work);
  guarded->extras.readers = Hdf5Writer::Readers::Owner;
  guarded->note.left = true;
  // Nobody waits for an analysis of it: the next start makes it.
  std::stop_source at_once;
  at_once.request_stop();
  files_.start(
      [guarded, &problem, path = own_->file(), control = Control{at_once.get_token(), {}}] {
        problem = guarded->writeTo(path, control);
      });
  files_.waitForDone();
  if (!problem.isEmpty()) return problem;
  own_->describe(guarded->note);
  removeDiscarded();
  std::vector<OfferedWork> others = offeredWorks();
  for (; others.size() >= kMostKept; others.pop_back()) {
    if (const auto oldest = KeptWork::take(others.back().id)) oldest->remove();
  }
  return {};
}

}  // namespace weightscape::ui
