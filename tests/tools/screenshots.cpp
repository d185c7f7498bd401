// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the real window for the manual, one a panel: screenshots DIR WIDTH HEIGHT light|dark
// The frames of the README's film, closing-000.png and so on: screenshots DIR WIDTH HEIGHT
// light|dark film
//
// Started by ./dev screenshots, with an X server that is large enough and QT_SCALE_FACTOR set.
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QScreen>
#include <QSlider>

#include "tests/ui/real_window.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/session/sweep_session.h"
#include "ui/theme/theme.h"
#include "ui/vtk/vtk_widget.h"

using namespace weightscape;
using namespace weightscape::ui;

namespace {

class Photographer {
 public:
  Photographer(QString folder, QString suffix)
      : folder_(std::move(folder)), suffix_(std::move(suffix)) {}

  /// What the screen shows of the window, in 256 colours: a manual's pictures are to stay small.
  void take(QWidget& window, const QString& name) const {
    QTest::qWait(600);  // glides and queued replots
    const QImage image = window.screen()->grabWindow(window.winId()).toImage();
    const QString path = QDir(folder_).filePath(QStringLiteral("%1-%2.png").arg(name, suffix_));
    if (!image.convertToFormat(QImage::Format_RGB32).save(path)) {
      qFatal("%s cannot be written", qPrintable(path));
    }
  }

 private:
  QString folder_;
  QString suffix_;
};

void wait(const std::function<bool()>& condition, const char* what) {
  if (!QTest::qWaitFor(condition, 120000)) qFatal("%s did not come", what);
}

void shoot(RealWindow& real, const Photographer& camera) {
  MainWindow& window = real.window();
  Session& session = real.session();
  const auto settled = [&] {
    wait(
        [&] {
          return session.live().state() == TrainingState::Finished &&
                 session.live().analysisIsCurrent();
        },
        "a finished training");
  };
  window.showWelcome(true);
  camera.take(window, QStringLiteral("welcome"));
  window.showWelcome(false);
  if (!real.open(QStringLiteral("ring"))) qFatal("no ring");
  wait([&] { return session.live().analysisIsCurrent(); }, "the untrained picture");
  camera.take(window, QStringLiteral("start"));

  // Without a penalty, pinned, then with one: the comparison that the program is about.
  session.setParameter(*findParameter("objective.l2"), 0, 0.0);
  session.start();
  settled();
  real.showView("lower-views", QStringLiteral("Scramble"));
  camera.take(window, QStringLiteral("no-penalty"));
  session.pin();
  session.setParameter(*findParameter("objective.l2"), 0, 0.01);
  session.restart();
  settled();
  real.showView("lower-views", QStringLiteral("Compare"));
  camera.take(window, QStringLiteral("compare"));
  session.pins().remove(0);
  real.showView("upper-views", QStringLiteral("Spectrum"));
  real.showView("lower-views", QStringLiteral("Latent"));
  std::vector<Index> forty;
  for (Index i = 20; i < 60; ++i) forty.push_back(i);
  session.selection().select(forty);
  camera.take(window, QStringLiteral("selection"));
  session.selection().select({});
  real.showView("upper-views", QStringLiteral("Inputs"));
  real.showView("lower-views", QStringLiteral("Weights"));
  real.find<QToolButton>("ghost")->click();
  camera.take(window, QStringLiteral("ring"));
  real.find<QToolButton>("ghost")->click();
  real.showView("upper-views", QStringLiteral("Loss"));
  auto* const timeline = real.find<QSlider>("timeline");
  timeline->setValue(timeline->maximum() / 6);
  wait([&] { return session.live().analysisIsCurrent(); }, "the earlier moment");
  camera.take(window, QStringLiteral("timeline"));
  timeline->setValue(timeline->maximum());
  wait([&] { return session.live().analysisIsCurrent(); }, "the newest moment");

  QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
  auto* const figures = window.findChild<QDialog*>(QStringLiteral("figure-dialog"));
  figures->move(window.pos() + QPoint(300, 200));
  camera.take(*figures, QStringLiteral("figure-dialog"));
  figures->close();
  real.showView("middle-views", QStringLiteral("Sweep over λ"));
  real.find<QLineEdit>("sweep-seeds")->setText(QStringLiteral("1..2"));
  RealWindow::click(real.find<QPushButton>("sweep-start"));
  wait([&] { return !window.sweep().running() && !window.sweep().cells().empty(); }, "the sweep");
  camera.take(window, QStringLiteral("sweep"));
  real.showView("middle-views", QStringLiteral("Wiring"));

  if (!real.open(QStringLiteral("torus"))) qFatal("no torus");
  session.start();
  settled();
  camera.take(window, QStringLiteral("torus"));
  window.beginLesson(QStringLiteral("2-same-function"));
  wait([&] { return session.live().analysisIsCurrent(); }, "the lesson's world");
  camera.take(window, QStringLiteral("lesson"));
  window.lesson().end();
  if (!real.open(QStringLiteral("ring-line"))) qFatal("no ring and line");
  session.start();
  settled();
  window.findChild<QAction*>(QStringLiteral("presenter"))->trigger();
  camera.take(window, QStringLiteral("presenter"));
  window.findChild<QAction*>(QStringLiteral("presenter"))->trigger();
}

/// A real training, then its moments one after the other: the cloud closes into the ring.
void shootFilm(RealWindow& real, const QString& folder) {
  Session& session = real.session();
  if (!real.open(QStringLiteral("ring"))) qFatal("no ring");
  session.start();
  const auto current = [&] { return session.live().analysisIsCurrent(); };
  wait([&] { return session.live().state() == TrainingState::Finished && current(); },
       "a finished training");
  auto* const timeline = real.find<QSlider>("timeline");
  const Photographer camera(folder, QStringLiteral("film"));
  constexpr int kFrames = 48;
  for (int i = 0; i < kFrames; ++i) {
    timeline->setValue(timeline->minimum() +
                       (timeline->maximum() - timeline->minimum()) * i / (kFrames - 1));
    wait(current, "the picture of a moment");
    camera.take(real.window(), QStringLiteral("closing-%1").arg(i, 3, 10, QLatin1Char('0')));
  }
}

}  // namespace

int main(int argc, char** argv) {
  VtkWidget::setDefaultFormat();
  QApplication application(argc, argv);
  const QStringList words = QCoreApplication::arguments();
  const bool film = words.size() == 6 && words[5] == QLatin1String("film");
  if (words.size() != 5 && !film) qFatal("screenshots DIR WIDTH HEIGHT light|dark [film]");
  const bool dark = words[4] == QLatin1String("dark");
  RealWindow real(dark ? darkTheme() : lightTheme());
  real.window().resize(words[2].toInt(), words[3].toInt());
  if (film) {
    shootFilm(real, words[1]);
    return 0;
  }
  const int scale = qRound(100 * real.window().devicePixelRatioF());
  shoot(real, Photographer(
                  words[1],
                  QStringLiteral("%1x%2-%3-%4").arg(words[2], words[3]).arg(scale).arg(words[4])));
  return 0;
}
