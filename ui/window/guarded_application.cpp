#include "ui/window/guarded_application.h"

#include <QByteArray>
#include <QMessageLogContext>
#include <cstdio>
#include <cstdlib>

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

/// While QApplication is made: its warnings are kept back, and its end is ours.
void endInASentence(QtMsgType type, const QMessageLogContext& /*context*/,
                    const QString& /*text*/) {
  if (type != QtFatalMsg) return;
  const QByteArray sentence = noPlatform();
  std::fprintf(stderr, "weightscape: %s\n", sentence.constData());
  std::fflush(stderr);
  std::_Exit(2);  // nothing of ours has begun; Qt would leave a core file
}

/// Before the base is made: the handler is set while its argument is passed.
int& withHandler(int& argc) {
  qInstallMessageHandler(endInASentence);
  return argc;
}

}  // namespace

GuardedApplication::GuardedApplication(int& argc, char** argv)
    : QApplication(withHandler(argc), argv) {
  qInstallMessageHandler(nullptr);
}

bool GuardedApplication::notify(QObject* receiver, QEvent* event) {
  bool result = false;
  const Ending ending = guarded([&] { result = QApplication::notify(receiver, event); });
  if (!ending.problem.empty()) {
    static_cast<void>(guarded([&] { emit troubled(QString::fromStdString(ending.problem)); }));
  }
  return result;
}

}  // namespace weightscape::ui
