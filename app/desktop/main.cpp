// SPDX-License-Identifier: GPL-3.0-or-later
// weightscape: the desktop program.
#include <unistd.h>

#include <QCommandLineParser>
#include <QIcon>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>

#include "app/desktop/termination.h"
#include "core/analysis/analysis.h"
#include "core/base/error.h"
#include "core/base/libraries.h"
#include "core/base/problem.h"
#include "core/base/system_reason.h"
#include "core/base/version.h"
#include "ui/figure_set/figure_set.h"
#include "ui/session/preferences.h"
#include "ui/session/session.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/vtk/vtk_widget.h"
#include "ui/window/guarded_application.h"
#include "ui/window/main_window.h"
#include "ui/window/session_keeper.h"

namespace {

namespace ui = weightscape::ui;

/// At the very end, whoever wrote to it (Qt's help too): a full disk is said, and no reader's going
/// and no full disk ends the program in the middle.
void countStandardOutput() {
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  std::atexit([] {
    const bool failed = std::fflush(stdout) != 0;
    if ((!failed && std::ferror(stdout) == 0) || errno == EPIPE) return;
    std::fprintf(stderr, "weightscape: standard output could not be written%s%s.\n",
                 failed ? ": " : "",
                 failed ? weightscape::systemReason(errno).english().c_str() : "");
    _exit(1);
  });
}

/// Before QApplication: what it reads from the environment and the surface format.
void prepare(int argc, char** argv) {
  bool windowless = false;
  for (int i = 1; i < argc; ++i) {
    const QString word = QString::fromLocal8Bit(argv[i]);
    for (const char* const one : {"--help", "-h", "--version", "-v", "--figures"}) {
      windowless = windowless || word == QLatin1String(one);
    }
    windowless = windowless || word.startsWith(QLatin1String("--figures="));
  }
  if (windowless) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
  } else if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
    // Debian's VTK finds its OpenGL functions through GLX, which Wayland does not have.
    qputenv("QT_QPA_PLATFORM", "xcb");
  }
  ui::VtkWidget::setDefaultFormat();
}

void tell(const char* what) {
  std::puts(what);
  std::fflush(stdout);
}

void tellMilestones(const ui::MainWindow& window) {
  QObject::connect(window.findChild<ui::VtkWidget*>(), &ui::VtkWidget::painted, &window,
                   [told = false]() mutable {
                     if (!std::exchange(told, true)) tell("painted");
                   });
  const ui::Session& session = window.session();
  QObject::connect(&session.live(), &ui::LiveTraining::analysisChanged, &window,
                   [&session, last = std::string()]() mutable {
                     const ui::AnalysisSnapshot& snapshot = *session.live().analysis();
                     // Weights of one's own are never untrained.
                     const ui::Trained* const trained = snapshot.training->trained();
                     if (!snapshot.analysis || (trained != nullptr && trained->step() == 0)) return;
                     const std::string verdict = snapshot.analysis->verdict.headline.english();
                     if (std::exchange(last, verdict) != verdict) tell(verdict.c_str());
                   });
}

/// What is being handled, and its exit code.
int complain() {
  std::fprintf(stderr, "weightscape: %s\n", weightscape::currentProblem().english().c_str());
  try {
    throw;
  } catch (const weightscape::Error& error) {
    return error.kind() == weightscape::Error::Kind::BadInput ? 2 : 1;
  } catch (...) {
    return 1;
  }
}

/// The window, until it is closed.
int showWindow(ui::GuardedApplication& application, const QStringList& words, bool milestones,
               bool start) {
  QGuiApplication::setDesktopFileName(QStringLiteral("org.weightscape.Weightscape"));
  QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/weightscape.svg")));
  ui::MainWindow window;
  // Goes before the window: what comes while that is taken apart, as the loss of the display, finds
  // nobody who would still ask it for something. What there was to keep is kept by then.
  const QObject open;
  QObject::connect(&application, &ui::GuardedApplication::troubled, &open,
                   [&window](const QString& sentence) { window.say(sentence, true); });
  if (milestones) tellMilestones(window);
  window.show();
  // A file may be refused, or ask what it is: there is always something open beneath.
  const bool preset = !words.isEmpty() && words[0].startsWith(QStringLiteral("preset:"));
  if (!preset) window.open(QStringLiteral("preset:ring"));
  if (start && !words.isEmpty()) {  // once it is there
    QObject::connect(&window.session(), &ui::Session::experimentLoaded, &window.session(),
                     &ui::Session::start, Qt::SingleShotConnection);
  }
  if (!words.isEmpty()) window.open(words[0]);
  if (start && words.isEmpty()) window.session().start();
  // Who named a file has said what to open; what a crash left is told of all the same.
  window.takeUp(words.isEmpty());
  if (words.isEmpty()) {
    if (ui::welcomeAtStart()) window.showWelcome(true);
  }
  window.keeper().beginAutosave();
  window.beginRememberingLayout();
  window.beginHints();
  // An end that cannot be refused: what was made is kept first.
  const weightscape::Termination termination;
  QObject::connect(&termination, &weightscape::Termination::asked, &open, [&window](int signal) {
    constexpr int kBySignal = 128;
    window.keepForNextStart();
    QCoreApplication::exit(kBySignal + signal);
  });
  QObject::connect(&application, &QGuiApplication::commitDataRequest, &open,
                   [&window] { window.keepForNextStart(); });
  QObject::connect(&application, &ui::GuardedApplication::displayGone, &open, [&window] {
    std::fputs(
        "weightscape: the display has gone; what was worked on is kept for the next start.\n",
        stderr);
    window.keepForNextStart();
  });
  return QApplication::exec();
}

}  // namespace

int main(int argc, char** argv) {
  weightscape::prepareLibraries();
  countStandardOutput();
  try {
    weightscape::requireRoomForLibraries();
  } catch (const weightscape::Error& error) {
    std::fprintf(stderr, "weightscape: %s\n", error.what());
    return 1;
  }
  prepare(argc, argv);
  ui::GuardedApplication application(argc, argv);
  QCoreApplication::setOrganizationName(QStringLiteral("weightscape"));
  QCoreApplication::setApplicationName(QStringLiteral("weightscape"));
  QCoreApplication::setApplicationVersion(QString::fromUtf8(
      weightscape::kVersion.data(), static_cast<qsizetype>(weightscape::kVersion.size())));
  ui::applyLanguage(application, ui::chosenLanguage());
  QCommandLineParser parser;
  parser.setApplicationDescription(
      QCoreApplication::translate("main", "Shows how hidden causes are written into weights."));
  parser.addHelpOption();
  parser.addVersionOption();
  const QCommandLineOption figures(
      QStringLiteral("figures"),
      QCoreApplication::translate(
          "main", "Write every view of a session as PNG, SVG and PDF, and end; needs no display."),
      QStringLiteral("DIR"));
  const QCommandLineOption appearance(
      QStringLiteral("appearance"),
      QCoreApplication::translate("main", "system, light, dark or contrast."),
      QStringLiteral("WHICH"), QStringLiteral("system"));
  const QCommandLineOption start(QStringLiteral("start"),
                                 QCoreApplication::translate("main", "Start training at once."));
  const QCommandLineOption milestones(
      QStringLiteral("milestones"),
      QCoreApplication::translate("main",
                                  "Print \"painted\" with the first picture on the screen and each "
                                  "new verdict; for measurements."));
  const QCommandLineOption labels(
      QStringLiteral("labels"),
      QCoreApplication::translate(
          "main",
          "With --figures: a table of labels of the neurons, joined by "
          "name; the points have the colours of its first column of texts."),
      QStringLiteral("FILE"));
  const QCommandLineOption color_by(
      QStringLiteral("color-by"),
      QCoreApplication::translate("main",
                                  "With --figures: what colours the points, as the window's list "
                                  "names it: component, weight norm, a column of the labels …"),
      QStringLiteral("WHAT"));
  parser.addOptions({figures, labels, color_by, appearance, start, milestones});
  parser.addPositionalArgument(
      QStringLiteral("source"),
      QCoreApplication::translate(
          "main",
          "A session (.wscape), an experiment (JSON), a matrix, the folder of a sweep, preset:NAME "
          "or a link; with --figures a session, the folder of a run or of a sweep, or weights of "
          "your own (a matrix, an edge list, or an experiment that names them)."));
  parser.process(application);
  const QStringList words = parser.positionalArguments();
  try {
    if (parser.isSet(figures)) {
      if (words.size() != 1) {
        throw weightscape::Error(
            "--figures: needs one session, folder of a run or of a sweep, or experiment with "
            "weights "
            "of your own; see --help.");
      }
      ui::applyTheme(application, ui::lightTheme());
      ui::writeFigures(words[0], parser.value(figures),
                       {parser.value(labels), parser.value(color_by)});
      return 0;
    }
    const QString which = parser.value(appearance);
    const auto wanted = ui::appearanceNamed(which);
    if (!wanted) {
      throw weightscape::Error("--appearance: '" + which.toStdString() +
                               "' is not allowed; it takes system, light, dark or contrast.");
    }
    if (parser.isSet(appearance)) ui::setAppearanceOfThisRun(*wanted);
    ui::applyTheme(application, ui::themeFor(ui::appearance()));
    return showWindow(application, words, parser.isSet(milestones), parser.isSet(start));
  } catch (...) {
    return complain();
  }
}
