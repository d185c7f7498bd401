// SPDX-License-Identifier: GPL-3.0-or-later
// What a person feels while the window trains: pictures a second, the speed that drawing costs,
// stalls of the event loop, the answer to λ, memory over a long day.
//
//   live watch NEURONS_PER_AXIS HIDDEN SECONDS    a torus (a ring for HIDDEN < 60)
//   live presets SECONDS                          stalls of every preset while it trains
//   live lambda REPETITIONS
//   live day ROUNDS
//   live closing FILE REDUCE SECONDS MOMENTS      closing while weights of one's own, which take so
//                                                 long in all, are read and embedded
//
// Prints one line of JSON. Needs a display.
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <memory>
#include <thread>
#include <vector>

#include "core/base/libraries.h"
#include "core/base/parallel.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/presets.h"
#include "core/experiment/run.h"
#include "core/training/trainer.h"
#include "ui/controls/lambda_slider.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/vtk/vtk_widget.h"
#include "ui/window/main_window.h"

namespace {

using namespace weightscape;
using namespace weightscape::ui;
using Clock = std::chrono::steady_clock;

constexpr std::int64_t kWithoutEnd = 1000000;

Experiment presetExperiment(const std::string& name) {
  return experimentFromJson(std::string(findPreset(name).json), name);
}

double secondsSince(Clock::time_point begin) {
  return std::chrono::duration<double>(Clock::now() - begin).count();
}

/// Asks the event loop every other millisecond how long it takes to answer.
class StallMeter {
 public:
  explicit StallMeter(QObject* target)
      : target_(target), thread_([this](auto stop) { ask(stop); }) {}
  /// Milliseconds, ascending. Ends the asking.
  std::vector<double> end() {
    thread_.request_stop();
    while (!ended_) QCoreApplication::processEvents();
    std::sort(answers_.begin(), answers_.end());
    return answers_;
  }

 private:
  void ask(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
      const Clock::time_point asked = Clock::now();
      std::atomic<bool> answered = false;
      QMetaObject::invokeMethod(
          target_, [&] { answered = true; }, Qt::QueuedConnection);
      while (!answered) std::this_thread::sleep_for(std::chrono::microseconds(200));
      answers_.push_back(1e3 * secondsSince(asked));
      std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    ended_ = true;
  }

  QObject* target_;
  std::vector<double> answers_;
  std::atomic<bool> ended_ = false;
  std::jthread thread_;
};

double percentile(const std::vector<double>& sorted, double share) {
  const auto place = static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1));
  return sorted.empty() ? 0.0 : sorted[place];
}

bool load(MainWindow& window, const Experiment& experiment) {
  window.session().load(experiment);
  return QTest::qWaitFor([&] { return window.session().live().state() == TrainingState::Idle; },
                         600000);
}

/// Steps a second of the trainer alone, on all threads.
double headless(const Experiment& experiment, double seconds) {
  Trainer trainer = makeTrainer(experiment, makeDataset(experiment));
  trainer.advance(8);
  const std::int64_t before = trainer.step();
  const Clock::time_point begin = Clock::now();
  while (secondsSince(begin) < seconds) trainer.advance(1);
  return static_cast<double>(trainer.step() - before) / secondsSince(begin);
}

/// The same on one thread, which is what training takes in the window on few cores.
double headlessOnOneThread(const Experiment& experiment, double seconds) {
  const OnOneThread as_in_the_window;
  return headless(experiment, seconds);
}

int watch(MainWindow& window, int per_axis, int hidden, double seconds) {
  Experiment experiment = presetExperiment(hidden < 60 ? "ring" : "torus");
  experiment.data.groups[0].neurons_per_axis = per_axis;
  experiment.network.hidden = hidden;
  experiment.training.epochs = kWithoutEnd;
  const double on_all = headless(experiment, seconds / 2.0);
  const double alone_before = headlessOnOneThread(experiment, seconds / 2.0);
  if (!load(window, experiment)) return 1;
  Session& session = window.session();
  int pictures = 0;
  QObject::connect(&session.live(), &LiveTraining::analysisChanged, &window, [&] { ++pictures; });
  session.start();
  QTest::qWait(1500);
  pictures = 0;
  const std::int64_t first = session.live().newest().trained()->step();
  StallMeter meter(&window);
  const Clock::time_point begin = Clock::now();
  QTest::qWait(static_cast<int>(1e3 * seconds));
  const double passed = secondsSince(begin);
  const auto steps = static_cast<double>(session.live().newest().trained()->step() - first);
  const int seen = pictures;
  const std::vector<double> stalls = meter.end();
  session.pause();
  if (!QTest::qWaitFor([&] { return !session.live().running(); }, 20000)) return 1;
  const double alone = 0.5 * (alone_before + headlessOnOneThread(experiment, seconds / 2.0));
  std::printf(
      "{\"pictures_per_second\": %.2f, \"steps_per_second\": %.1f, \"headless\": %.1f, "
      "\"share\": %.3f, \"share_of_all\": %.3f, \"stall_999\": %.1f, \"longest\": %.1f, \"asked\": "
      "%zu}\n",
      seen / passed, steps / passed, alone, steps / passed / alone, steps / passed / on_all,
      percentile(stalls, 0.999), stalls.back(), stalls.size());
  return 0;
}

int presets(MainWindow& window, double seconds) {
  std::printf("{");
  bool first = true;
  for (const Preset& preset : weightscape::presets()) {
    Experiment experiment = presetExperiment(std::string(preset.name));
    experiment.training.epochs = kWithoutEnd;
    if (!load(window, experiment)) return 1;
    window.session().start();
    QTest::qWait(1000);
    StallMeter meter(&window);
    QTest::qWait(static_cast<int>(1e3 * seconds));
    const std::vector<double> stalls = meter.end();
    std::printf("%s\"%s\": [%.1f, %.1f]", first ? "" : ", ", std::string(preset.name).c_str(),
                percentile(stalls, 0.999), stalls.back());
    first = false;
  }
  std::printf("}\n");
  return 0;
}

int lambda(MainWindow& window, int repetitions) {
  std::vector<double> times;
  for (const char* const name : {"ring", "torus", "sphere"}) {
    Experiment experiment = presetExperiment(name);
    experiment.training.epochs = kWithoutEnd;
    if (!load(window, experiment)) return 1;
    Session& session = window.session();
    session.start();
    QTest::qWait(500);
    auto* const slider = window.findChild<LambdaSlider*>();
    for (int i = 0; i < repetitions; ++i) {
      const double before = session.live().newest().trained()->penalties().l2_in;
      const Clock::time_point begin = Clock::now();
      slider->setValue(300 + 10 * (i % 30));
      // Seen in the window: a step with the new λ has been taken and has come back.
      const auto acted = [&] {
        return session.live().newest().trained()->penalties().l2_in != before &&
               session.live().newest().experiment.objective == session.experiment().objective;
      };
      while (!acted() && secondsSince(begin) < 5.0) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
      }
      times.push_back(1e3 * secondsSince(begin));
      QTest::qWait(60);
    }
  }
  std::sort(times.begin(), times.end());
  std::printf("{\"median\": %.1f, \"worst\": %.1f}\n", percentile(times, 0.5), times.back());
  return 0;
}

double residentMegabytes() {
  QFile file(QStringLiteral("/proc/self/status"));
  if (!file.open(QIODevice::ReadOnly)) return 0.0;
  for (const QByteArray& line : file.readAll().split('\n')) {
    if (line.startsWith("VmRSS:")) return line.mid(6).trimmed().split(' ')[0].toDouble() / 1024.0;
  }
  return 0.0;
}

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

/// Each round opens every preset, trains it to its end and moves λ: what a day of lessons does.
int day(MainWindow& window, int rounds) {
  std::vector<double> memory;
  for (int round = 0; round < rounds; ++round) {
    for (const Preset& preset : weightscape::presets()) {
      Experiment experiment = presetExperiment(std::string(preset.name));
      experiment.seed = round + 1;
      experiment.training.epochs = 20;
      if (!load(window, experiment)) return 1;
      window.session().start();
      window.findChild<LambdaSlider*>()->setValue(400 + round % 100);
      if (!QTest::qWaitFor(
              [&] {
                return window.session().live().state() == TrainingState::Finished &&
                       window.session().live().analysisIsCurrent();
              },
              120000)) {
        return 1;
      }
    }
    memory.push_back(residentMegabytes());
  }
  // The first third warms up. Medians, because what is resident varies by some megabytes from one
  // moment to the next.
  const auto third = static_cast<std::ptrdiff_t>(memory.size() / 3);
  const double warm = median({memory.begin() + third, memory.begin() + 2 * third + 1});
  const double end = median({memory.end() - third - 1, memory.end()});
  std::printf("{\"rounds\": %d, \"warm\": %.1f, \"end\": %.1f, \"growth\": %.1f}\n", rounds, warm,
              end, end - warm);
  return 0;
}

/// From the window's closing until all of it is gone, at moments spread over the way.
int closing(const QString& file, int reduce, double whole, int moments) {
  std::vector<double> waits;
  for (int i = 0; i < moments; ++i) {
    auto window = std::make_unique<MainWindow>();
    window->show();
    if (!QTest::qWaitForWindowExposed(window.get())) return 1;
    Experiment experiment = window->session().experiment();
    experiment.user_weights.file = file.toStdString();
    experiment.user_weights.parameters.reduce = reduce;
    experiment.embedding.method = EmbeddingMethod::named("landmark_isomap");
    window->session().open(experiment);
    QTest::qWait(static_cast<int>(1e3 * whole * (i + 0.5) / moments));
    const Clock::time_point begin = Clock::now();
    window->close();
    window.reset();
    waits.push_back(1e3 * secondsSince(begin));
  }
  std::sort(waits.begin(), waits.end());
  std::printf("{\"median\": %.1f, \"worst\": %.1f}\n", percentile(waits, 0.5), waits.back());
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  weightscape::prepareLibraries();
  VtkWidget::setDefaultFormat();
  QApplication application(argc, argv);
  applyTheme(application, lightTheme());
  const QStringList words = QApplication::arguments().mid(1);
  if (words.isEmpty()) return 2;
  MainWindow window;
  window.session().live().setPace(Pace::Full);
  window.session().live().setUntilSettled(false);
  window.resize(1280, 800);
  window.show();
  if (!QTest::qWaitForWindowExposed(&window)) return 1;
  const auto number = [&](int i) { return words.value(i).toDouble(); };
  if (words[0] == QLatin1String("watch")) {
    return watch(window, int(number(1)), int(number(2)), number(3));
  }
  if (words[0] == QLatin1String("presets")) return presets(window, number(1));
  if (words[0] == QLatin1String("lambda")) return lambda(window, int(number(1)));
  if (words[0] == QLatin1String("day")) return day(window, int(number(1)));
  if (words[0] == QLatin1String("closing")) {
    return closing(words.value(1), int(number(2)), number(3), int(number(4)));
  }
  return 2;
}
