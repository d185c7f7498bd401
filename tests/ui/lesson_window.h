// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson in the real window, by its keys: what tests of lessons share.
#pragma once

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "tests/ui/real_window.h"
#include "ui/lessons/lesson_panel.h"

namespace weightscape::ui {

class LessonWindowTest {
 protected:
  std::unique_ptr<RealWindow> real_;
  QTemporaryDir folder_;

  /// A window that shows a line.
  void begin() {
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("line"));
  }

  LessonPanel& panel() { return real_->window().lesson(); }
  LiveTraining& live() { return real_->session().live(); }

  /// A lesson of one's own; its path.
  QString write(const QString& name, const QString& text) {
    const QString path = folder_.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
    file.write(text.toUtf8());
    return path;
  }

  static QWidget* focus() { return QApplication::focusWidget(); }

  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(focus() != nullptr ? focus() : &real_->window(), key, modifiers);
  }

  void settle() { QTRY_VERIFY_WITH_TIMEOUT(live().state() != TrainingState::Preparing, 20000); }

  /// What stands in this label of the panel.
  QString text(const char* name) { return real_->find<QLabel>(name)->text(); }
};

}  // namespace weightscape::ui
