// SPDX-License-Identifier: GPL-3.0-or-later
// What tests share that close the window, or have it end otherwise, and look at what was kept.
#pragma once

#include <QDir>
#include <QTemporaryDir>
#include <memory>

#include "core/experiment/session_file.h"
#include "tests/ui/real_window.h"
#include "ui/session/preferences.h"
#include "ui/window/session_keeper.h"

namespace weightscape::ui {

class KeptWorkTest {
 protected:
  std::unique_ptr<RealWindow> real_;
  QTemporaryDir folder_;

  Session& session() const { return real_->session(); }
  QString file(const char* name) const { return folder_.filePath(name); }

  QString message() { return real_->find<QLabel>("message")->text(); }

  /// Trains for about so many epochs and pauses.
  void trainTo(std::int64_t epoch) {
    // Long enough not to be over before it is paused.
    if (session().experiment().training.epochs < 1000) {
      session().setParameter(*findParameter("training.epochs"), 0, std::int64_t{100000});
    }
    session().start();
    QTRY_VERIFY_WITH_TIMEOUT(session().live().newest().trained()->newest->epoch >= epoch, 60000);
    session().pause();
    QTRY_COMPARE_WITH_TIMEOUT(session().live().state(), TrainingState::Paused, 20000);
  }

  /// Clicks on one of the answers in the message bar.
  void answer(const QString& label) { real_->answer(label); }

  /// Another start of the program; nothing is said to the one before.
  void nextStart(const QString& preset, bool also_left = true) {
    real_.reset();
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open(preset));
    real_->window().takeUp(also_left);
  }

  /// Two works, of a ring and, newer, of a line; and another start.
  void keepTwo() {
    trainTo(1);
    QVERIFY(real_->window().close());
    nextStart("line");
    trainTo(1);
    QVERIFY(real_->window().close());
    nextStart("sheet");
    QCOMPARE(SessionKeeper::offers().size(), std::size_t{2});
  }

  static QStringList keptFiles() {
    return QDir(workFolder()).entryList({"*.wscape"}, QDir::Files, QDir::Name);
  }

  static void nameTheProgram() {
    QCoreApplication::setOrganizationName("weightscape");
    QCoreApplication::setApplicationName("weightscape");
  }

  /// Before each test: nothing is kept, and a window shows a ring.
  void begin() {
    // What is removed here must be this test's own.
    QVERIFY2(workFolder().startsWith(QDir::tempPath()), qPrintable(workFolder()));
    QDir(workFolder()).removeRecursively();
    QFile::remove(workFolder());
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("ring"));
  }
};

}  // namespace weightscape::ui
