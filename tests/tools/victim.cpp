// SPDX-License-Identifier: GPL-3.0-or-later
// A window that trains and saves on its own every moment, to be killed by a test.
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/vtk/vtk_widget.h"
#include "ui/window/guarded_application.h"
#include "ui/window/main_window.h"
#include "ui/window/session_keeper.h"

int main(int argc, char** argv) {
  namespace ui = weightscape::ui;
  ui::VtkWidget::setDefaultFormat();
  // As the program: Qt alone would call exit() beside running workers when the display goes.
  ui::GuardedApplication application(argc, argv);
  QCoreApplication::setOrganizationName(QStringLiteral("weightscape"));
  QCoreApplication::setApplicationName(QStringLiteral("weightscape"));
  ui::applyTheme(application, ui::lightTheme());
  ui::MainWindow window;
  // Training is to be under way, however long the test takes.
  window.session().live().setPace(ui::Pace::Unhurried);
  window.show();
  window.open(QStringLiteral("preset:ring"));
  window.session().start();
  window.keeper().beginAutosave(100);
  return QApplication::exec();
}
