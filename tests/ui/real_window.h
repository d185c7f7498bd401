// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, found and clicked as a person does: what tests of the window share.
#pragma once

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <QtTest>
#include <memory>

#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"

namespace weightscape::ui {

class RealWindow {
 public:
  /// Shows the window and makes it active: keys reach only the active one.
  explicit RealWindow(const Theme& theme = lightTheme()) {
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), theme);
    // What is tested here is what comes of a training, not how long it is watched: as fast as it
    // goes, and as many epochs as are set.
    window_.session().live().setPace(Pace::Full);
    window_.session().live().setUntilSettled(false);
    // What was said is still there when a slow machine looks for it.
    constexpr int kHour = 3600000;
    window_.findChild<MessageBar*>()->setReadIn(kHour);
    window_.resize(1280, 800);
    window_.show();
    window_.activateWindow();
    if (!QTest::qWaitForWindowActive(&window_)) qFatal("the window does not become active");
  }

  [[nodiscard]] MainWindow& window() { return window_; }
  [[nodiscard]] Session& session() { return window_.session(); }

  template <typename T>
  T* find(const char* name) {
    T* const found = window_.findChild<T*>(QString::fromUtf8(name));
    if (found == nullptr) qFatal("no %s in the window", name);
    return found;
  }

  [[nodiscard]] QString verdict() { return find<QLabel>("verdict")->text(); }

  static void click(QWidget* widget) { QTest::mouseClick(widget, Qt::LeftButton); }

  /// As after reading what is asked: an answer that has only just appeared takes no click.
  static void clickAnswer(QWidget* widget) {
    const int interval = QApplication::doubleClickInterval();
    QApplication::setDoubleClickInterval(0);
    click(widget);
    QApplication::setDoubleClickInterval(interval);
  }

  /// What the message bar says; empty where it is hidden.
  [[nodiscard]] QString message() {
    auto* const label = find<QLabel>("message");
    return label->isVisible() ? label->text() : QString();
  }

  /// A click on the answer with this label in the message bar. Waits for it: a bar that is shown
  /// already shows new answers only when its layout is next looked at.
  void answer(const QString& label) {
    const auto shown = [this, label]() -> QPushButton* {
      for (auto* const button : find<QWidget>("message-bar")->findChildren<QPushButton*>()) {
        if (button->text() == label && button->isVisible()) return button;
      }
      return nullptr;
    };
    const bool offered = QTest::qWaitFor([shown] { return shown() != nullptr; }, 20000);
    QVERIFY2(offered, qPrintable(label + " is no answer to: " + message()));
    clickAnswer(shown());
  }

  /// Shows one of the views of a stack by a click on its name.
  void showView(const char* stack, const QString& name) {
    auto* const bar = find<QWidget>(stack)->findChild<QTabBar*>();
    for (int i = 0; i < bar->count(); ++i) {
      if (bar->tabText(i) != name) continue;
      QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(i).center());
      return;
    }
    qFatal("no view %s", qPrintable(name));
  }

  /// Opens a preset and waits until it can be trained. False when it takes too long.
  [[nodiscard]] bool open(const QString& preset) {
    window_.open(QStringLiteral("preset:") + preset);
    return QTest::qWaitFor([this] { return session().live().state() == TrainingState::Idle; },
                           20000);
  }

  /// Trains to the end and waits for its analysis.
  [[nodiscard]] bool train() {
    click(find<QPushButton>("primary"));
    return QTest::qWaitFor(
        [this] {
          return session().live().state() == TrainingState::Finished &&
                 session().live().analysisIsCurrent();
        },
        60000);
  }

 private:
  MainWindow window_;
};

}  // namespace weightscape::ui
