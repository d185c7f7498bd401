#include "ui/window/main_window.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QFrame>
#include <QJsonArray>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>
#include <map>

#include "core/base/error.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/presets.h"
#include "ui/controls/dataset_gallery.h"
#include "ui/controls/lambda_panel.h"
#include "ui/controls/parameter_panel.h"
#include "ui/controls/timeline_bar.h"
#include "ui/controls/transport_bar.h"
#include "ui/lessons/lesson_list.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/session/preferences.h"
#include "ui/session/session.h"
#include "ui/session/sweep_session.h"
#include "ui/spoken/focus_frame.h"
#include "ui/spoken/spoken.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"
#include "ui/views/embedding/embedding_view.h"
#include "ui/views/readout/readout_view.h"
#include "ui/views/sweep/sweep_view.h"
#include "ui/views/view_table.h"
#include "ui/window/announcements.h"
#include "ui/window/file_opener.h"
#include "ui/window/first_hints.h"
#include "ui/window/focus_keys.h"
#include "ui/window/message_bar.h"
#include "ui/window/run_exporter.h"
#include "ui/window/session_keeper.h"
#include "ui/window/view_stack.h"
#include "ui/window/welcome_page.h"

namespace weightscape::ui {
namespace {

constexpr int kLeftWidth = 354;
constexpr int kRightWidth = 380;
constexpr int kAllColumns = 1240;      ///< from here on there is room for three
constexpr QSize kLeastSize{900, 690};  ///< for two; fits 1024 × 768 with the desktop's own
constexpr int kFrame = 32;             ///< of a window's title
constexpr double kPresenterScale = 1.45;

/// A bordered surface around a view.
QFrame* card(QWidget* content) {
  auto* const frame = new QFrame;
  frame->setObjectName(QStringLiteral("card"));
  auto* const layout = new QVBoxLayout(frame);
  layout->setContentsMargins(1, 1, 1, 1);
  layout->addWidget(content);
  return frame;
}

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
  auto* const central = new QWidget;
  auto* const column = new QVBoxLayout(central);
  column->setContentsMargins(kSpace, kInnerSpace, kSpace, kSpace);
  column->setSpacing(kSpace);
  message_ = new MessageBar;
  files_ = new FileOpener(*session_, *message_, this);
  exporter_ = new RunExporter(*session_, this);
  connect(exporter_, &RunExporter::told, this, &MainWindow::tellWritten);
  keeper_ = new SessionKeeper(
      *session_, *sweep_,
      {[this] { return viewState(); }, [this](const QJsonObject& state) { setViewState(state); }},
      this);
  connect(keeper_, &SessionKeeper::told, this, &MainWindow::say);
  connect(keeper_, &SessionKeeper::saved, this, [this](const QString& path) {
    rememberFile(path);
    showExperiment();
  });
  connect(keeper_, &SessionKeeper::opened, this, [this](const QString& path) {
    if (QFileInfo(path).absolutePath() != workFolder()) rememberFile(path);
    showExperiment();
  });
  column->addWidget(message_);
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
  column->addWidget(pages_, 1);
  setCentralWidget(central);
  makeMenus();
  makeHints();
  connect(session_, &Session::experimentLoaded, this, &MainWindow::showExperiment);
  connect(message_, &MessageBar::closed, this, [this] { embedding_->canvas()->setFocus(); });
  setAcceptDrops(true);
  new FocusKeys(*this, *embedding_->canvas());
  new FocusFrame(this);
  auto* const announcements = new Announcements(*session_, this);
  connect(message_, &MessageBar::told, announcements, &Announcements::say);
  // As large as the screen lets it be: what stands outside cannot be reached.
  const QSize room = screen()->availableSize() - QSize(0, kFrame);
  setMinimumSize(kLeastSize);
  resize(QSize(1280, 800).boundedTo(room));
  embedding_->canvas()->setFocus();
}

QWidget* MainWindow::makeWorkspace() {
  auto* const workspace = new QSplitter(Qt::Horizontal);
  workspace->setHandleWidth(kSpace);
  workspace->setChildrenCollapsible(false);
  left_ = makeLeft();
  right_ = makeRight();
  centre_ = makeCentre();
  workspace->addWidget(left_);
  workspace->addWidget(centre_);
  workspace->addWidget(right_);
  workspace->setStretchFactor(0, 0);
  workspace->setStretchFactor(1, 1);
  workspace->setStretchFactor(2, 0);
  workspace->setSizes({kLeftWidth, 10000, kRightWidth});
  return workspace;
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
}

void MainWindow::showWelcome(bool shown) {
  pages_->setCurrentIndex(shown ? 1 : 0);
  hints_->setQuiet(shown);
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

void MainWindow::beginHints() { hints_->begin(); }

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
  hints_ = new FirstHints(std::move(hints), shelf_, this);
}

QWidget* MainWindow::makeLeft() {
  auto* const left = new QWidget;
  left->setMinimumWidth(kLeftWidth);
  left->setMaximumWidth(kLeftWidth + 120);
  auto* const column = new QVBoxLayout(left);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kSpace);
  auto* const experiment = new QWidget;
  auto* const rows = new QVBoxLayout(experiment);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(kSpace);
  auto* const gallery = new DatasetGallery(*session_);
  connect(gallery, &DatasetGallery::refused, this,
          [this](const QString& sentence) { say(sentence, true); });
  rows->addWidget(gallery);
  auto* const scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFocusPolicy(Qt::NoFocus);  // its fields take the focus
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* const panel = new ParameterPanel(*session_);
  connect(gallery, &DatasetGallery::customChosen, panel,
          [panel] { panel->open(ParameterSection::Data); });
  scroll->setWidget(panel);
  rows->addWidget(scroll, 1);
  shelf_ = scroll;
  lesson_ = new LessonPanel(*session_, makeStage());
  connect(lesson_, &LessonPanel::ended, this, [this] {
    left_pages_->setCurrentIndex(0);
    fold();
    hints_->setQuiet(false);
  });
  auto* const pages = new QWidget;
  left_pages_ = new QStackedLayout(pages);
  left_pages_->addWidget(experiment);
  left_pages_->addWidget(lesson_);
  column->addWidget(pages, 1);
  transport_ = new TransportBar(*session_);
  connect(&session_->withoutPenalty(), &WithoutPenalty::failed, this,
          [this](const QString& sentence) { say(sentence, true); });
  connect(transport_, &TransportBar::failed, this,
          [this](const QString& sentence) { say(sentence, true); });
  column->addWidget(transport_);
  return left;
}

LessonStage MainWindow::makeStage() {
  LessonStage stage;
  stage.control = [this](const std::string& name) { return controlNamed(name); };
  stage.show_view = [this](const std::string& stack, const QString& view) {
    (stack == "upper" ? upper_ : stack == "lower" ? lower_ : middle_)->show(view);
  };
  stage.swept = [this] { return !sweep_->running() && !sweep_->cells().empty(); };
  stage.stereographic = [this] { return embedding_->stereographic(); };
  return stage;
}

QWidget* MainWindow::controlNamed(const std::string& name) const {
  static const std::map<std::string, const char*> objects = {{"lambda", "lambda-panel"},
                                                             {"timeline", "timeline"},
                                                             {"inputs", "inputs-plot"},
                                                             {"loss", "loss-plot"},
                                                             {"silent", "scramble-silent"},
                                                             {"sweep", "sweep-start"},
                                                             {"train-again", "scramble-train"},
                                                             {"spectrum", "spectrum-plot"},
                                                             {"axes", "axes"},
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
    lesson_->begin(readLesson(name));
    left_pages_->setCurrentIndex(1);
    parameters_->setChecked(true);
    fold();
    hints_->setQuiet(true);
  } catch (const Error& error) {
    say(QString::fromUtf8(error.what()), true);
  }
}

QWidget* MainWindow::makeCentre() {
  auto* const centre = new QWidget;
  auto* const column = new QVBoxLayout(centre);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kSpace);
  middle_ = new ViewStack;
  middle_->setObjectName(QStringLiteral("middle-views"));
  addViews(ViewPlace::Middle, *middle_);
  column->addWidget(middle_, 1);
  lambda_ = card(new LambdaPanel(*session_));
  column->addWidget(lambda_);
  return centre;
}

QWidget* MainWindow::makeRight() {
  auto* const right = new QWidget;
  right->setMinimumWidth(kRightWidth);
  auto* const column = new QVBoxLayout(right);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kSpace);
  upper_ = new ViewStack;
  upper_->setObjectName(QStringLiteral("upper-views"));
  lower_ = new ViewStack;
  lower_->setObjectName(QStringLiteral("lower-views"));
  addViews(ViewPlace::Upper, *upper_);
  addViews(ViewPlace::Lower, *lower_);
  column->addWidget(card(upper_), 1);
  column->addWidget(card(lower_), 1);
  column->addWidget(card(new ReadoutView(session_->opened(), session_->live())), 0);
  return right;
}

void MainWindow::addViews(ViewPlace place, ViewStack& stack) {
  for (const ViewEntry& entry : viewTable()) {
    if (entry.place != place) continue;
    const MadeView view = entry.make({*session_, *sweep_});
    QWidget* shown = view.widget;
    if (auto* const wiring = qobject_cast<EmbeddingView*>(view.widget)) {
      embedding_ = wiring;
      shown = withTimeline(wiring);
    } else if (auto* const sweep = qobject_cast<SweepView*>(view.widget)) {
      connect(sweep, &SweepView::runOpened, &stack, [&stack] { stack.show(0); });
    }
    stack.addView(viewTitle(entry), shown, view.tools, view.figure);
  }
}

QWidget* MainWindow::withTimeline(QWidget* wiring) {
  auto* const both = new QWidget;
  auto* const column = new QVBoxLayout(both);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kInnerSpace);
  column->addWidget(wiring, 1);
  column->addWidget(new TimelineBar(*session_));
  return both;
}

void MainWindow::present(bool on) {
  QFont font = QApplication::font();
  font.setPointSizeF(on ? kPresenterScale * font.pointSizeF()
                        : font.pointSizeF() / kPresenterScale);
  QApplication::setFont(font);
  // The picture, λ, the transport and a lesson are what a class looks at. What a style sheet has
  // dressed keeps its type until it is dressed again, which takes its time: only these are.
  for (QWidget* const widget :
       std::initializer_list<QWidget*>{centre_, lesson_, menuBar(), message_, transport_}) {
    widget->setStyleSheet(on ? QStringLiteral("QWidget {}") : QString());
  }
  fold();
}

void MainWindow::fold() {
  const bool presented = presenter_->isChecked();
  const bool left = lesson_->active() ? parameters_->isChecked() || !narrow_
                                      : parameters_->isChecked() && !presented;
  left_->setVisible(left);
  right_->setVisible(side_->isChecked() && !presented);
  // Who trains has to be at hand.
  (left && !presented ? left_ : centre_)->layout()->addWidget(transport_);
  transport_->show();
  side_button_->setVisible(narrow_ && !presented);
}

void MainWindow::wantColumn(QAction* wanted, QAction* other) {
  if (narrow_ && wanted->isChecked() == other->isChecked()) other->setChecked(!wanted->isChecked());
  fold();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
  QMainWindow::resizeEvent(event);
  const bool narrow = width() < kAllColumns;
  if (narrow == narrow_) return;
  narrow_ = narrow;
  parameters_->setChecked(true);
  side_->setChecked(!narrow);
  fold();
}

void MainWindow::say(const QString& sentence, bool bad) {
  message_->say(sentence, bad ? MessageBar::Tone::Bad : MessageBar::Tone::Good);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile()) {
    event->acceptProposedAction();
  }
}

void MainWindow::dropEvent(QDropEvent* event) {
  event->acceptProposedAction();
  open(event->mimeData()->urls().first().toLocalFile());
}

void MainWindow::open(const QString& source) {
  if (source.endsWith(QLatin1String(".wscape"), Qt::CaseInsensitive)) {
    keeper_->open(QFileInfo(source).absoluteFilePath());
  } else {
    files_->open(source);
  }
}

}  // namespace weightscape::ui
