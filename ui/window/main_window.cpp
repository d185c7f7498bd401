// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QJsonArray>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <map>

#include "core/base/error.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/presets.h"
#include "core/experiment/state_link.h"
#include "ui/controls/transport_bar.h"
#include "ui/lessons/lesson_list.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/session/finished_runs.h"
#include "ui/session/preferences.h"
#include "ui/session/session.h"
#include "ui/session/sweep_session.h"
#include "ui/spoken/focus_frame.h"
#include "ui/spoken/spoken.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"
#include "ui/views/embedding/embedding_view.h"
#include "ui/window/announcements.h"
#include "ui/window/columns.h"
#include "ui/window/file_opener.h"
#include "ui/window/first_hints.h"
#include "ui/window/focus_keys.h"
#include "ui/window/hidden_parts.h"
#include "ui/window/kept_offer.h"
#include "ui/window/lesson_menu.h"
#include "ui/window/message_bar.h"
#include "ui/window/panels.h"
#include "ui/window/run_exporter.h"
#include "ui/window/session_keeper.h"
#include "ui/window/view_stack.h"
#include "ui/window/welcome_page.h"
#include "ui/window/wheel_rule.h"

namespace weightscape::ui {
namespace {

constexpr QLatin1String kFolds("layout");

}  // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent), session_(new Session(this)), sweep_(new SweepSession(this)) {
  setWindowTitle(tr("Weightscape"));
  letListsSpeak();
  session_->live().setPace(trainingPace());
  session_->live().setUntilSettled(trainsUntilSettled());
  connect(&session_->live(), &LiveTraining::paceChanged, this, [this] {
    setTrainingPace(session_->live().pace());
    setTrainsUntilSettled(session_->live().untilSettled());
  });
  finished_ = new FinishedRuns(*session_, *sweep_, this);
  exporter_ = new RunExporter(*session_, this);
  connect(exporter_, &RunExporter::told, this, &MainWindow::tellWritten);
  keeper_ = new SessionKeeper(
      *session_, *sweep_,
      {[this] { return viewState(); }, [this](const QJsonObject& state) { setViewState(state); },
       [this] { return lesson_->unsavedAnswers(); }},
      this);
  connect(keeper_, &SessionKeeper::told, this, &MainWindow::say);
  connect(keeper_, &SessionKeeper::saved, this, [this](const QString& path) {
    rememberFile(path);
    showExperiment();
  });
  connect(keeper_, &SessionKeeper::opened, this, [this](const QString& path) {
    const bool kept = QFileInfo(path).absolutePath() == workFolder();
    if (!kept) rememberFile(path);
    showExperiment();
    if (kept) tellKeptAnswers();
  });
  connect(&session_->withoutPenalty(), &WithoutPenalty::failed, this,
          [this](const QString& sentence) { say(sentence, true); });
  kept_offer_ = new KeptOffer([this] { return !message_->isVisible(); },
                              [this](const QString& id) { askAboutKept(id); }, this);
  announcements_ = new Announcements(*session_, this);
  new FocusFrame(this);
  new WheelRule(this);
  setAcceptDrops(true);
  build();
  connect(session_, &Session::workChanged, this, &MainWindow::followHidden);
  connect(session_, &Session::workChanged, this, &MainWindow::showExperiment);
  connect(session_, &Session::experimentLoaded, this, &MainWindow::showExperiment);
  connect(session_, &Session::historyChanged, this, &MainWindow::refreshHistory);
  recallLayout();
  arrange();
  embedding_->canvas()->setFocus();
}

void MainWindow::build() {
  auto* const central = new QWidget;
  auto* const column = new QVBoxLayout(central);
  column->setContentsMargins(kSpace, kInnerSpace, kSpace, kSpace);
  column->setSpacing(kSpace);
  message_ = new MessageBar(central);
  files_ = new FileOpener(*session_, *message_, this);
  pages_ = new QStackedWidget;
  pages_->addWidget(makeWorkspace());
  auto* const welcome = new WelcomePage;
  connect(welcome, &WelcomePage::left, this, [this] { showWelcome(false); });
  connect(welcome, &WelcomePage::sourceChosen, this, [this](const QString& source) {
    showWelcome(false);
    open(source);
  });
  connect(welcome, &WelcomePage::lessonChosen, this, [this](const QString& name) {
    showWelcome(false);
    beginLesson(name);
  });
  pages_->addWidget(welcome);
  hidden_ = new HiddenParts;
  column->addWidget(hidden_);
  column->addWidget(pages_, 1);
  setCentralWidget(central);
  makeMenus();
  makeHiddenParts();
  makeHints();
  connect(message_, &MessageBar::closed, kept_offer_, &KeptOffer::closed);
  connect(message_, &MessageBar::told, kept_offer_, &KeptOffer::displaced);
  connect(message_, &MessageBar::closed, this, [this] { embedding_->canvas()->setFocus(); });
  connect(message_, &MessageBar::told, announcements_, &Announcements::say);
  focus_keys_ = new FocusKeys(*this, *embedding_->canvas());
  // Where the picture is not seen: over what stands in its place, never over the names of the
  // views.
  std::vector<QWidget*> places{embedding_->canvas()};
  for (const char* const plot : {"sweep-plot", "sweep-map", "neurons-table"}) {
    if (auto* const there = findChild<QWidget*>(QLatin1String(plot))) places.push_back(there);
  }
  places.push_back(pages_);
  message_->standOver(places, *embedding_->words());
}

void MainWindow::showExperiment() {
  const Experiment& experiment = session_->experiment();
  centers_->setEnabled(!experiment.data.file.empty());
  otherwise_->setEnabled(!experiment.data.file.empty() || !experiment.user_weights.file.empty());
  const QString name = translated(session_->experiment().name);
  const bool own = !keeper_->path().isEmpty() && recentFiles().contains(keeper_->path());
  setWindowTitle(own ? tr("%1 – %2 – Weightscape").arg(QFileInfo(keeper_->path()).fileName(), name)
                     : tr("%1 – Weightscape").arg(name));
}

QJsonObject MainWindow::viewState() const {
  QJsonArray shown;
  for (const ViewStack* const stack : {middle_, upper_, lower_}) shown.append(stack->current());
  return {{QStringLiteral("views"), shown}, {QStringLiteral("wiring"), embedding_->viewState()}};
}

void MainWindow::setViewState(const QJsonObject& state) {
  const QJsonArray shown = state.value(QStringLiteral("views")).toArray();
  qsizetype at = 0;
  for (ViewStack* const stack : {middle_, upper_, lower_}) {
    const int index = shown.at(at++).toInt(-1);
    if (index >= 0 && index < stack->count()) stack->show(index);
  }
  embedding_->setViewState(state.value(QStringLiteral("wiring")).toObject());
  const QJsonArray answers = state.value(QStringLiteral("answers")).toArray();
  if (!answers.isEmpty()) lesson_->bringAnswers(answers);
}

void MainWindow::showWelcome(bool shown) {
  pages_->setCurrentIndex(shown ? 1 : 0);
  quietHints();
  // What stands behind the page is not trained by its keys.
  for (QAction* const action : training_menu_->actions()) {
    if (action != pin_) action->setEnabled(!shown);
  }
  if (!shown) {
    embedding_->canvas()->setFocus();
  } else if (auto* const first = pages_->currentWidget()->findChild<QPushButton*>()) {
    first->setFocus(Qt::TabFocusReason);  // Space and Return open what has the frame
  }
}

void MainWindow::quietHints() {
  hints_->setQuiet(pages_->currentIndex() != 0 || lesson_->active() || presenter_->isChecked() ||
                   !hidden_->hidden().isEmpty());
}

void MainWindow::beginHints() {
  hinting_ = true;
  hints_->begin();
}

void MainWindow::makeHints() {
  const auto trained = [this] {
    const Trained* const network = session_->live().newest().trained();
    return network != nullptr && network->newest->step > 0;
  };
  const Experiment ring = experimentFromJson(std::string(findPreset("ring").json), "ring");
  std::vector<FirstHints::Hint> hints;
  hints.push_back(
      {QStringLiteral("start"),
       tr("Press Space: the network learns to rebuild the activity, and the cloud shows "
          "what its weights become."),
       transport_->startButton(),
       [this] { return session_->experiment().user_weights.file.empty(); }, trained});
  hints.push_back(
      {QStringLiteral("lambda"),
       tr("Now press “Same without λ”: the same start explains as much, and no ring comes. "
          "Then drag λ: the training wakes, and the picture follows."),
       lambda_,
       [this, ring] {  // of others it may not be true
         return session_->live().state() == TrainingState::Finished &&
                session_->experiment() == ring;
       },
       [this] {
         return !session_->pins().all().empty() || session_->experiment().objective.l2 != 0.01;
       }});
  hints.push_back({QStringLiteral("lessons"),
                   tr("The menu Lessons leads on, step by step. Help lists every key."), menuBar(),
                   [this] { return session_->live().state() == TrainingState::Finished; },
                   [this] { return lesson_->active(); }});
  hints_ =
      new FirstHints(std::move(hints),
                     std::vector<QWidget*>{columns_->side(), panels_, embedding_->canvas()}, this);
}

LessonStage MainWindow::makeStage() {
  LessonStage stage;
  stage.control = [this](const std::string& name) { return controlNamed(name); };
  stage.show_view = [this](const QString& title) {
    const QString name = QCoreApplication::translate("Views", title.toUtf8());
    for (ViewStack* const stack : {middle_, upper_, lower_}) {
      if (!stack->has(name)) continue;
      QWidget* const before = focusWidget();
      reveal(*stack, true);
      stack->show(name);
      if (before != nullptr && !before->isVisible()) keepFocus(before, *stack);
    }
  };
  stage.stereographic = [this] { return embedding_->stereographic(); };
  stage.views = [this] {
    QJsonObject state = viewState();
    state.insert(kFolds, layoutState());
    return state;
  };
  stage.set_views = [this](const QJsonObject& state) {
    if (!presenter_->isChecked()) putLayout(state.value(kFolds).toObject());
    setViewState(state);
  };
  stage.rest = [this] { keepFocus(nullptr, *middle_); };
  return stage;
}

QWidget* MainWindow::controlNamed(const std::string& name) const {
  static const std::map<std::string, const char*> objects = {
      {"lambda", "lambda-panel"},    {"same-without", "without-penalty"},
      {"verdict", "verdict"},        {"fit", "picture-fit"},
      {"weights", "weights-plot"},   {"latent", "latent-plot"},
      {"timeline", "timeline"},      {"inputs", "inputs-plot"},
      {"loss", "loss-plot"},         {"silent", "scramble-silent"},
      {"sweep", "sweep-start"},      {"train-again", "scramble-train"},
      {"spectrum", "spectrum-plot"}, {"axes", "axes"},
      {"shape", "shape-plot"}};
  if (name == "scene") return embedding_->canvas();
  if (name == "start") return transport_->startButton();
  if (name == "restart") return transport_->restartButton();
  const auto object = objects.find(name);
  return object == objects.end() ? nullptr
                                 : findChild<QWidget*>(QString::fromLatin1(object->second));
}

void MainWindow::beginLesson(const QString& name) {
  try {
    startLesson(readLesson(name), name);
  } catch (const Error& error) {
    say(translated(error), true);
  }
}

void MainWindow::openLesson(const QString& path) {
  try {
    startLesson(readLessonFile(path), path);
    rememberFile(path);
  } catch (const Error& error) {
    say(translated(error), true);
  }
}

void MainWindow::startLesson(const Lesson& lesson, const QString& source) {
  if (pages_->currentIndex() != 0) showWelcome(false);
  if (!hidden_->hidden().isEmpty()) hidden_->showAll();  // its steps speak of all
  const QWidget* const before = focusWidget();
  lesson_->begin(lesson, source);
  showLesson();
  // What the lesson stands in the place of cannot have the focus.
  if (before == nullptr || !before->isVisible()) embedding_->canvas()->setFocus();
  if (lesson_->answers().empty()) return;
  message_->say(tr("Your answers of before are shown again."), MessageBar::Tone::Good,
                {{tr("Begin without them"), [this] { lesson_->beginAnew(); }}});
}

void MainWindow::showLesson() {
  left_pages_->setCurrentIndex(1);
  columns_->setLesson(true);
  columns_->show(Columns::Column::Experiment);
  timeline_shown_->setChecked(true);  // steps speak of it
  quietHints();
}

void MainWindow::tellKeptAnswers() {
  if (lesson_->unsaved().empty()) return;
  message_->say(tr("Your answers are kept until the program ends."), MessageBar::Tone::Good,
                {{tr("Save my answers…"), [this] { findChild<LessonMenu*>()->saveAnswers(); }}});
}

void MainWindow::say(const QString& sentence, bool bad) {
  message_->say(sentence, bad ? MessageBar::Tone::Bad : MessageBar::Tone::Good);
}

namespace {

/// A file, or a link as text; empty where it is neither.
QString droppedSource(const QMimeData& data) {
  if (data.hasUrls() && data.urls().first().isLocalFile()) {
    return data.urls().first().toLocalFile();
  }
  return data.hasText() && isLink(data.text().toStdString()) ? data.text() : QString();
}

}  // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (!droppedSource(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  event->acceptProposedAction();
  open(droppedSource(*event->mimeData()));
}

void MainWindow::open(const QString& source) {
  if (isLink(source.toStdString())) {
    const QString problem = openLink(source);
    if (!problem.isEmpty()) say(problem, true);
  } else if (source.startsWith(QLatin1String("file:///"))) {  // as desktops name one
    open(QUrl(source).toLocalFile());
  } else if (source.endsWith(QLatin1String(".wscape"), Qt::CaseInsensitive)) {
    keeper_->open(QFileInfo(source).absoluteFilePath());
  } else if (isLessonFile(source)) {
    openLesson(QFileInfo(source).absoluteFilePath());
  } else if (const QDir run(source); QFileInfo(source).isDir() && sweepFolder(source).isEmpty() &&
                                     run.exists(QStringLiteral("session.wscape"))) {
    keeper_->open(run.absoluteFilePath(QStringLiteral("session.wscape")));
  } else {
    files_->open(source);
  }
}

}  // namespace weightscape::ui
