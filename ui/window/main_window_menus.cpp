// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the window, and what their entries ask for.
#include <QActionGroup>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QTabBar>
#include <algorithm>
#include <utility>

#include "core/base/error.h"
#include "core/experiment/experiment_json.h"
#include "core/io/file_writer.h"
#include "ui/dialogs/save_name.h"
#include "ui/help/about.h"
#include "ui/help/help_window.h"
#include "ui/help/key_list.h"
#include "ui/session/preferences.h"
#include "ui/session/session.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"
#include "ui/views/embedding/embedding_view.h"
#include "ui/views/view_table.h"
#include "ui/window/columns.h"
#include "ui/window/file_opener.h"
#include "ui/window/hidden_parts.h"
#include "ui/window/lesson_menu.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/session_keeper.h"
#include "ui/window/view_stack.h"

namespace weightscape::ui {

void MainWindow::makeMenus() {
  makeFileMenu();
  makeEditMenu();
  training_menu_ = menuBar()->addMenu(tr("&Training"));
  QMenu* const training = training_menu_;
  training->addAction(tr("Start or pause"), QKeySequence(Qt::Key_Space), session_,
                      &Session::toggle);
  training->addAction(tr("Go on at full speed"), QKeySequence(Qt::SHIFT | Qt::Key_Space), this,
                      [this] {
                        session_->live().setPace(Pace::Full);
                        if (!session_->live().running()) session_->start();
                      });
  QAction* const stop = training->addAction(tr("Stop after the epochs set"));
  stop->setCheckable(true);
  stop->setObjectName(QStringLiteral("stop-after-epochs"));
  stop->setToolTip(
      tr("Else training goes on until nothing changes any more, and wakes when "
         "something is changed that acts at once"));
  const auto show_stop = [this, stop] { stop->setChecked(!session_->live().untilSettled()); };
  connect(stop, &QAction::triggered, this,
          [this](bool on) { session_->live().setUntilSettled(!on); });
  connect(&session_->live(), &LiveTraining::paceChanged, stop, show_stop);
  show_stop();
  training->addAction(tr("Step"), QKeySequence(Qt::Key_S), session_, &Session::step);
  training->addAction(tr("Restart"), QKeySequence(Qt::Key_R), session_, &Session::restart);
  training->addSeparator();
  pin_ = training->addAction(tr("Pin this run"), QKeySequence(Qt::Key_P), this, [this] {
    if (session_->pins().holds(session_->live().sharedAnalysis())) {
      return say(tr("These weights are pinned already."), false);
    }
    session_->pin();
  });
  training->addAction(tr("Unpin all"), QKeySequence(Qt::SHIFT | Qt::Key_P), &session_->pins(),
                      &Pins::clear);
  makeViewMenu();
  makeLessonsMenu();
  makeHelpMenu();
}

void MainWindow::makeFileMenu() {
  QMenu* const file = menuBar()->addMenu(tr("&File"));
  file->addAction(tr("&Open…"), QKeySequence::Open, this, &MainWindow::askOpen);
  file->addAction(tr("Open li&nk…"), QKeySequence(Qt::CTRL | Qt::Key_L), this,
                  &MainWindow::askOpenLink)
      ->setObjectName(QStringLiteral("open-link"));
  QMenu* const recent = file->addMenu(tr("Open &recent"));
  connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentMenu(*recent); });
  QMenu* const kept = file->addMenu(tr("&Kept work"));
  kept->setObjectName(QStringLiteral("kept-work"));
  connect(kept, &QMenu::aboutToShow, this, [this, kept] { fillKeptMenu(*kept); });
  file->addAction(tr("Open &activity…"), this, [this] {
    const QString path = files_->askMatrixFile(tr("Open activity, samples × neurons"), false);
    if (!path.isEmpty()) files_->openActivity(path);
  });
  file->addAction(tr("Open &weights or connectome…"), this, [this] {
    const QString path = files_->askMatrixFile(tr("Open weights or a connectome to embed"), true);
    if (!path.isEmpty()) files_->openWeights(path);
  });
  centers_ = file->addAction(tr("Open &preferred values…"), this, [this] {
    const QString path = files_->askMatrixFile(tr("Open the neurons' preferred values"), false);
    if (!path.isEmpty()) files_->openCenters(path);
  });
  centers_->setEnabled(false);
  file->addAction(tr("Open &lesson…"), this, [this] { findChild<LessonMenu*>()->askOpen(); });
  file->addAction(tr("Open la&bels…"), this, [this] {
    const QString path = files_->askMatrixFile(tr("Open labels of the neurons"), false);
    if (!path.isEmpty()) session_->labels().open(path);
  });
  otherwise_ = file->addAction(tr("Rea&d the file otherwise…"), files_, &FileOpener::readOtherwise);
  otherwise_->setEnabled(false);
  file->addSeparator();
  file->addAction(tr("&Save session"), QKeySequence::Save, this, &MainWindow::saveSession);
  file->addAction(tr("Save sess&ion as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), this,
                  &MainWindow::askSaveSession);
  file->addAction(tr("Save e&xperiment…"), this, &MainWindow::askSaveExperiment);
  file->addSeparator();
  file->addAction(tr("Export &figure…"), QKeySequence(Qt::CTRL | Qt::Key_F), this,
                  &MainWindow::showFigureDialog);
  file->addAction(tr("Export fil&m…"), this, &MainWindow::showFilmDialog);
  file->addAction(tr("Export pa&ge…"), this, &MainWindow::askExportPage)
      ->setObjectName(QStringLiteral("export-page"));
  file->addAction(tr("&Export everything…"), QKeySequence(Qt::CTRL | Qt::Key_E), this,
                  &MainWindow::askExport);
  file->addSeparator();
  file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
}

void MainWindow::fillRecentMenu(QMenu& menu) {
  menu.clear();
  for (const QString& path : recentFiles()) {
    menu.addAction(QFileInfo(path).fileName(), this, [this, path] { open(path); })
        ->setToolTip(path);
  }
  if (menu.isEmpty()) menu.addAction(tr("Nothing yet"))->setEnabled(false);
}

void MainWindow::makeEditMenu() {
  QMenu* const edit = menuBar()->addMenu(tr("&Edit"));
  undo_ = edit->addAction(tr("Undo"), QKeySequence::Undo, session_, &Session::undo);
  redo_ = edit->addAction(tr("Redo"), QKeySequence::Redo, session_, &Session::redo);
  for (QAction* const step : {undo_, redo_}) setLastingName(*step, step->text());
  edit->addSeparator();
  makeCopyMenu(*edit);
  edit->addSeparator();
  edit->addAction(tr("Clear selection"), QKeySequence(Qt::Key_Escape), this, [this] {
    if (pages_->currentIndex() != 0) return showWelcome(false);
    if (message_->isVisible()) return message_->leave();
    // First from the neuron that the keyboard stands at, then from all that are picked.
    if (session_->selection().walked()) return session_->selection().walkTo(-1);
    session_->selection().select({});
  });
  refreshHistory();
}

namespace {

/// Its place in the table of views.
int viewNumber(const QString& title) {
  const auto views = viewTable();
  return static_cast<int>(
      std::find_if(views.begin(), views.end(),
                   [&](const ViewEntry& view) { return viewTitle(view) == title; }) -
      views.begin());
}

}  // namespace

/// What had the focus keeps it. Where it is not there any more no field gets it, into which the
/// next key would be typed.
void MainWindow::keepFocus(QWidget* before, ViewStack& stack) {
  const bool of_names = qobject_cast<QTabBar*>(before) != nullptr;
  if (before != nullptr && before->isVisible() && !of_names) {
    before->setFocus(Qt::OtherFocusReason);
  } else if (embedding_->isVisible()) {
    embedding_->canvas()->setFocus(Qt::OtherFocusReason);
  } else {
    stack.focusNames();
  }
}

void MainWindow::makeViewsMenu(QMenu& menu) {
  // Nine digits for the first views of the table, and 0 for the tenth.
  constexpr int kKeys = 10;
  for (ViewStack* const stack : {middle_, upper_, lower_}) {
    for (int i = 0; i < stack->count(); ++i) {
      QAction* const action = menu.addAction(stack->name(i), this, [this, stack, i] {
        QWidget* const before = focusWidget();
        showWelcome(false);
        reveal(*stack, false);
        stack->show(i);
        keepFocus(before, *stack);
      });
      const int number = 1 + viewNumber(stack->name(i));
      action->setObjectName("view-" + partName(viewTable()[static_cast<std::size_t>(number - 1)]));
      if (number <= kKeys) action->setShortcut(static_cast<Qt::Key>(Qt::Key_0 + number % kKeys));
    }
    menu.addSeparator();
  }
}

void MainWindow::makeViewMenu() {
  QMenu* const view = menuBar()->addMenu(tr("&View"));
  makeViewsMenu(*view);
  view->addAction(tr("Home"), QKeySequence(Qt::Key_H), embedding_, &EmbeddingView::home);
  for (int axis = 0; axis < 3; ++axis) {
    view->addAction(tr("Look along axis %1").arg(axis + 1),
                    QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + axis)), this,
                    [this, axis] { embedding_->lookAlong(axis); });
  }
  QAction* const turning = view->addAction(tr("Turn slowly"), QKeySequence(Qt::Key_T), embedding_,
                                           &EmbeddingView::setTurning);
  turning->setCheckable(true);
  connect(embedding_, &EmbeddingView::turningChanged, turning, &QAction::setChecked);
  view->addSeparator();
  const auto toggle = [this](Columns::Column column) {
    return [this, column] {
      columns_->toggle(column);
      arrange();  // the tick tells what is shown, also where nothing has changed
    };
  };
  parameters_ = view->addAction(tr("Parameters"), QKeySequence(Qt::Key_F7), this,
                                toggle(Columns::Column::Experiment));
  side_ = view->addAction(tr("Side views"), QKeySequence(Qt::Key_F6), this,
                          toggle(Columns::Column::Views));
  side_->setToolTip(tr("Losses, weights and scores beside the picture"));
  timeline_shown_ = view->addAction(tr("Timeline"), QKeySequence(Qt::Key_F8));
  connect(timeline_shown_, &QAction::toggled, timeline_, &QWidget::setVisible);
  connect(timeline_shown_, &QAction::toggled, this, &MainWindow::noteLayout);
  show_hidden_ = view->addAction(tr("Show what the link hides"), this, [this] {
    hidden_->showAll();
    keepFocus(focusWidget(), *middle_);
  });
  show_hidden_->setObjectName(QStringLiteral("show-hidden-action"));
  show_hidden_->setVisible(false);
  for (QAction* const shown : {parameters_, side_, timeline_shown_}) {
    shown->setCheckable(true);
    shown->setChecked(true);
  }
  parameters_->setObjectName(QStringLiteral("parameters-column"));
  side_->setObjectName(QStringLiteral("side-column"));
  timeline_shown_->setObjectName(QStringLiteral("timeline-shown"));
  presenter_ =
      view->addAction(tr("Presenter mode"), QKeySequence(Qt::Key_F5), this, &MainWindow::present);
  presenter_->setCheckable(true);
  presenter_->setObjectName(QStringLiteral("presenter"));
  QAction* const full = view->addAction(tr("Full screen"), QKeySequence(Qt::Key_F11), this, [this] {
    setWindowState(windowState() ^ Qt::WindowFullScreen);
  });
  full->setCheckable(true);
  view->addSeparator();
  makeAppearanceMenu(*view);
  view->addSeparator();
  makeLanguageMenu(*view);
}

void MainWindow::makeAppearanceMenu(QMenu& menu) {
  auto* const appearances = new QActionGroup(&menu);
  const auto appearance = [&](const QString& name, Appearance which) {
    QAction* const action = menu.addAction(name, this, [which] {
      setAppearance(which);
      applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), themeFor(which));
    });
    action->setCheckable(true);
    action->setChecked(which == ui::appearance());
    appearances->addAction(action);
  };
  appearance(tr("Appearance of the desktop"), Appearance::System);
  appearance(tr("Light"), Appearance::Light);
  appearance(tr("Dark"), Appearance::Dark);
  appearance(tr("High contrast"), Appearance::Contrast);
}

void MainWindow::makeLanguageMenu(QMenu& menu) {
  QMenu* const choices = menu.addMenu(tr("Language"));
  choices->setObjectName(QStringLiteral("language"));
  auto* const group = new QActionGroup(choices);
  const auto language = [&](const QString& name, const QString& code) {
    QAction* const action = choices->addAction(name, this, [code] {
      setChosenLanguage(code);
      applyLanguage(*qobject_cast<QApplication*>(QCoreApplication::instance()), code);
    });
    action->setCheckable(true);
    action->setChecked(code == chosenLanguage());
    group->addAction(action);
  };
  language(tr("Language of the desktop"), {});
  for (const Language& one : languages()) language(one.name, one.code);
}

void MainWindow::makeLessonsMenu() {
  auto* const lessons = new LessonMenu(*menuBar()->addMenu(tr("&Lessons")), *lesson_, this);
  connect(lessons, &LessonMenu::chosen, this, &MainWindow::beginLesson);
  connect(lessons, &LessonMenu::fileChosen, this, &MainWindow::openLesson);
  connect(lessons, &LessonMenu::told, this, &MainWindow::say);
}

void MainWindow::makeHelpMenu() {
  QMenu* const help = menuBar()->addMenu(tr("&Help"));
  help->addAction(tr("Welcome"), QKeySequence(Qt::Key_F2), this, [this] { showWelcome(true); })
      ->setObjectName(QStringLiteral("welcome-action"));
  help->addAction(tr("Science"), QKeySequence(Qt::SHIFT | Qt::Key_F1), this, [this] {
    if (help_ == nullptr) help_ = new HelpWindow(this);
    help_->show();
    help_->raise();
  });
  help->addAction(tr("Keys"), QKeySequence::HelpContents, this,
                  [this] { (new KeyList(*menuBar(), this))->show(); });
  help->addAction(tr("About Weightscape"), this, [this] { showAbout(this); })
      ->setObjectName(QStringLiteral("about-action"));
}

void MainWindow::refreshHistory() {
  const ExperimentHistory& history = session_->history();
  undo_->setEnabled(history.canUndo());
  redo_->setEnabled(history.canRedo());
  const auto words = [](const QString& verb, const ExperimentHistory::Step* step) {
    if (step == nullptr) return verb;
    return step->dropped ? tr("%1: %2, without its training").arg(verb, translated(step->what))
                         : tr("%1: %2").arg(verb, translated(step->what));
  };
  undo_->setText(words(tr("Undo"), history.nextUndo()));
  redo_->setText(words(tr("Redo"), history.nextRedo()));
}

void MainWindow::askOpen() {
  const QString file = QFileDialog::getOpenFileName(
      this, tr("Open"), {},
      tr("Everything Weightscape opens (%1)").arg(openedEndings()) + QStringLiteral(";;") +
          tr("Sessions and experiments (*.wscape *.json)") + QStringLiteral(";;") +
          tr("All files (*)"));
  if (!file.isEmpty()) open(file);
}

void MainWindow::saveSession() {
  const QString path = keeper_->path();
  if (path.isEmpty() || !recentFiles().contains(path)) {
    askSaveSession();
  } else {
    keeper_->save(path);
  }
}

void MainWindow::askSaveSession() {
  const QString file =
      askSaveName(this, tr("Save session"), QString::fromStdString(session_->experiment().name),
                  {{tr("Sessions"), QStringLiteral(".wscape")}});
  if (!file.isEmpty()) keeper_->save(file);
}

void MainWindow::askSaveExperiment() {
  const QString file = askSaveName(this, tr("Save experiment"), QStringLiteral("experiment.json"),
                                   {{tr("Experiments"), QStringLiteral(".json")}});
  if (file.isEmpty()) return;
  try {
    replaceFile(file.toStdString(), experimentToJson(session_->experiment()));
  } catch (const Error& error) {
    say(translated(error), true);
    return;
  }
  rememberFile(file);
  say(tr("Saved %1.").arg(file), false);
}

}  // namespace weightscape::ui
