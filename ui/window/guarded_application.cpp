// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/guarded_application.h"

#include <fcntl.h>
#include <unistd.h>

#include <QByteArray>
#include <QMessageLogContext>
#include <QThread>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <utility>

#include "ui/theme/translated.h"
#include "ui/window/display_loss.h"
#include "ui/work/guarded.h"

namespace weightscape::ui {
namespace {

constexpr const char* kWithoutDisplay =
    " Weightscape shows a window; weightscape-cli needs none, and weightscape --figures makes all "
    "figures of a session without one.";

/// Why no platform of Qt's has started, from what it was told.
QByteArray noPlatform() {
  const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
  if (platform.startsWith("xcb")) {
    const QByteArray display = qgetenv("DISPLAY");
    if (display.isEmpty()) {
      return QByteArray("there is no display (DISPLAY is not set).") + kWithoutDisplay;
    }
    return "the display DISPLAY=" + display +
           " cannot be used: nothing answers there, this user is not let in (XAUTHORITY), or a "
           "library that Qt needs for it is missing." +
           kWithoutDisplay;
  }
  return "QT_QPA_PLATFORM=" + platform +
         " cannot be started here; leave it unset, or set it to xcb." + kWithoutDisplay;
}

/// The standard error while nobody else may write to it: what X11's own library says there when it
/// is not let in comes past every handler.
class HeldStandardError {
 public:
  /// Once a process.
  static HeldStandardError& the() {
    static HeldStandardError held;
    return held;
  }
  void release() {
    if (kept_ < 0) return;
    dup2(kept_, STDERR_FILENO);
    close(std::exchange(kept_, -1));
  }

 private:
  HeldStandardError() : kept_(fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)) {
    const int nothing = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (kept_ >= 0 && nothing >= 0) dup2(nothing, STDERR_FILENO);
    if (nothing >= 0) close(nothing);
  }

  int kept_;
};

/// While QApplication is made: its warnings are kept back, and its end is ours.
void endInASentence(QtMsgType type, const QMessageLogContext& /*context*/,
                    const QString& /*text*/) {
  if (type != QtFatalMsg) return;
  HeldStandardError::the().release();
  const QByteArray sentence = noPlatform();
  std::fprintf(stderr, "weightscape: %s\n", sentence.constData());
  std::fflush(stderr);
  std::_Exit(2);  // nothing of ours has begun; Qt would leave a core file
}

/// Before the base is made: the handler is set while its argument is passed.
int& withHandler(int& argc) {
  static_cast<void>(HeldStandardError::the());
  qInstallMessageHandler(endInASentence);
  return argc;
}

/// Qt says that the display has gone, and would then end the process where it stands: this is the
/// last moment at which what was worked on can be kept. All else goes on to where it went before.
void hearOfTheDisplay(QtMsgType type, const QMessageLogContext& context, const QString& text) {
  if (text.contains(QLatin1String("X11 connection broke"))) {
    GuardedApplication::tellDisplayGone();
  } else {
    std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, text)));
  }
}

}  // namespace

GuardedApplication::GuardedApplication(int& argc, char** argv)
    : QApplication(withHandler(argc), argv) {
  HeldStandardError::the().release();
  qInstallMessageHandler(hearOfTheDisplay);
  hearOfTheDisplayFromXlib();
}

GuardedApplication::~GuardedApplication() { qInstallMessageHandler(nullptr); }

void GuardedApplication::tellDisplayGone() {
  static std::atomic<bool> told = false;
  auto* const application = qobject_cast<GuardedApplication*>(QCoreApplication::instance());
  if (application == nullptr || QThread::currentThread() != application->thread()) return;
  if (told.exchange(true)) return;  // the display is asked again while things are kept
  static_cast<void>(guarded([&] { emit application->displayGone(); }));
  // Qt and Xlib would call exit(), which takes down what the workers' threads still use.
  std::fflush(nullptr);
  std::_Exit(1);
}

bool GuardedApplication::notify(QObject* receiver, QEvent* event) {
  bool result = false;
  const Ending ending = guarded([&] { result = QApplication::notify(receiver, event); });
  if (!ending.problem.empty()) {
    static_cast<void>(guarded([&] { emit troubled(translated(ending.problem)); }));
  }
  return result;
}

}  // namespace weightscape::ui
