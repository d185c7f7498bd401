// SPDX-License-Identifier: GPL-3.0-or-later
// The window in another language, while what is trained goes on.
#include <QDialog>
#include <QEvent>
#include <QFileInfo>
#include <QJsonObject>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <memory>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "ui/controls/parameter_panel.h"
#include "ui/films/film_dialog.h"
#include "ui/help/help_window.h"
#include "ui/lessons/lesson_list.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/views/embedding/embedding_view.h"
#include "ui/window/file_opener.h"
#include "ui/window/first_hints.h"
#include "ui/window/focus_keys.h"
#include "ui/window/hidden_parts.h"
#include "ui/window/main_window.h"

namespace weightscape::ui {

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  if (event->type() != QEvent::LanguageChange || rebuilding_) return;
  rebuilding_ = true;  // several come of one change, and the menu that it was chosen in is open
  QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
}

void MainWindow::rebuild() {
  rebuilding_ = false;
  if (presenter_->isChecked()) presenter_->trigger();  // it changes the type of all
  // A lesson goes on in the other language where it is.
  std::unique_ptr<LessonState> state = lesson_->handOver();
  const QJsonObject views = viewState();
  const QJsonObject layout = layoutState();
  const QStringList hidden = hidden_->hidden();
  const bool welcome = pages_->currentIndex() != 0;
  const std::vector<bool> folds = parameter_area_->findChild<ParameterPanel*>()->folds();
  const int scrolled = parameter_area_->verticalScrollBar()->value();
  // A film that is being made has all that it needs; other dialogs speak of what goes.
  for (QDialog* const dialog : findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly)) {
    if (qobject_cast<FilmDialog*>(dialog) == nullptr) delete dialog;
  }
  help_ = nullptr;
  delete hints_;
  delete focus_keys_;
  delete files_;
  delete centralWidget();
  delete menuBar();
  build();
  menuBar()->show();  // one that comes later is hidden
  putLayout(layout);
  arrange();
  if (!hidden.isEmpty()) hidden_->hide(hidden);
  setViewState(views);
  parameter_area_->findChild<ParameterPanel*>()->setFolds(folds);
  // Once its rows have their places.
  QMetaObject::invokeMethod(
      parameter_area_,
      [area = parameter_area_, scrolled] { area->verticalScrollBar()->setValue(scrolled); },
      Qt::QueuedConnection);
  showExperiment();
  refreshHistory();
  if (hinting_) hints_->begin();
  goOnWithLesson(std::move(state));
  if (welcome) {
    showWelcome(true);
  } else {
    embedding_->canvas()->setFocus();
  }
}

void MainWindow::goOnWithLesson(std::unique_ptr<LessonState> state) {
  const QString source = state->source;
  if (source.isEmpty()) {
    lesson_->takeOver(std::move(state), nullptr);
    return;
  }
  Lesson lesson = state->kept.at(source).lesson;
  try {
    lesson = QFileInfo(source).isAbsolute() ? readLessonFile(source) : readLesson(source);
  } catch (const Error&) {
    // Its file has gone meanwhile: it goes on as it was read.
  }
  lesson_->takeOver(std::move(state), &lesson);
  showLesson();
}

}  // namespace weightscape::ui
