#include "ui/window/main_window.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <map>

#include "core/base/error.h"
#include "core/base/version.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/run_folder.h"
#include "ui/controls/dataset_gallery.h"
#include "ui/controls/lambda_panel.h"
#include "ui/controls/parameter_panel.h"
#include "ui/controls/timeline_bar.h"
#include "ui/help/help_window.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/session/session.h"
#include "ui/session/sweep_session.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"
#include "ui/views/embedding/embedding_view.h"
#include "ui/views/inputs/inputs_view.h"
#include "ui/views/latent/latent_view.h"
#include "ui/views/loss/loss_view.h"
#include "ui/views/readout/readout_view.h"
#include "ui/views/scramble/scramble_view.h"
#include "ui/views/spectrum/spectrum_view.h"
#include "ui/views/sweep/sweep_view.h"
#include "ui/views/weights/weights_view.h"
#include "ui/window/file_opener.h"
#include "ui/window/message_bar.h"
#include "ui/window/view_stack.h"

namespace weightscape::ui {
namespace {

constexpr int kLeftWidth = 354;
constexpr int kRightWidth = 380;

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
  auto* const middle = new QSplitter(Qt::Horizontal);
  middle->setHandleWidth(kSpace);
  middle->setChildrenCollapsible(false);
  middle->addWidget(makeLeft());
  middle->addWidget(makeCentre());
  middle->addWidget(makeRight());
  middle->setStretchFactor(0, 0);
  middle->setStretchFactor(1, 1);
  middle->setStretchFactor(2, 0);
  middle->setSizes({kLeftWidth, 10000, kRightWidth});
  auto* const central = new QWidget;
  auto* const column = new QVBoxLayout(central);
  column->setContentsMargins(kSpace, kInnerSpace, kSpace, kSpace);
  column->setSpacing(kSpace);
  message_ = new MessageBar;
  files_ = new FileOpener(*session_, *message_, this);
  column->addWidget(message_);
  column->addWidget(middle, 1);
  setCentralWidget(central);
  makeMenus();
  tintIcons();
  connect(session_, &Session::trainingChanged, this, &MainWindow::refreshState);
  connect(session_, &Session::parameterChanged, this, &MainWindow::refreshState);
  connect(session_, &Session::experimentLoaded, this, [this] {
    centers_->setEnabled(!session_->experiment().data.file.empty());
    refreshState();
    setWindowTitle(tr("%1 – Weightscape").arg(translated(session_->experiment().name)));
  });
  connect(message_, &MessageBar::closed, this, [this] { embedding_->canvas()->setFocus(); });
  setAcceptDrops(true);
  resize(1280, 800);
  embedding_->canvas()->setFocus();
  refreshState();
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
  lesson_ = new LessonPanel(*session_, makeStage());
  connect(lesson_, &LessonPanel::ended, this, [this] { left_pages_->setCurrentIndex(0); });
  auto* const pages = new QWidget;
  left_pages_ = new QStackedLayout(pages);
  left_pages_->addWidget(experiment);
  left_pages_->addWidget(lesson_);
  column->addWidget(pages, 1);
  column->addWidget(makeTransport());
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
                                                             {"axes", "axes"}};
  if (name == "scene") return embedding_->canvas();
  if (name == "start") return start_;
  if (name == "restart") return restart_;
  const auto object = objects.find(name);
  return object == objects.end() ? nullptr
                                 : findChild<QWidget*>(QString::fromLatin1(object->second));
}

void MainWindow::beginLesson(const QString& name) {
  QFile file(QStringLiteral(":/lessons/%1.md").arg(name));
  try {
    if (!file.open(QIODevice::ReadOnly)) throw Error("There is no lesson " + name.toStdString());
    lesson_->begin(parseLesson(file.readAll().toStdString(), name.toStdString() + ".md"));
    left_pages_->setCurrentIndex(1);
  } catch (const Error& error) {
    say(QString::fromUtf8(error.what()), true);
  }
}

void MainWindow::makeLessonsMenu() {
  QMenu* const menu = menuBar()->addMenu(tr("&Lessons"));
  const QStringList files = QDir(QStringLiteral(":/lessons"))
                                .entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
  for (const QString& file : files) {
    QFile lesson(QStringLiteral(":/lessons/") + file);
    if (!lesson.open(QIODevice::ReadOnly)) continue;
    // The title is the first line; whether the rest is sound shows when it is begun.
    const QString title = QString::fromUtf8(lesson.readLine()).mid(2).trimmed();
    const QString name = QFileInfo(file).completeBaseName();
    menu->addAction(QStringLiteral("%1  %2").arg(name.section(QLatin1Char('-'), 0, 0), title), this,
                    [this, name] { beginLesson(name); });
  }
}

QWidget* MainWindow::makeTransport() {
  auto* const bar = new QWidget;
  auto* const column = new QVBoxLayout(bar);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kInnerSpace);
  progress_ = new QProgressBar;
  progress_->setTextVisible(false);
  progress_->setFixedHeight(4);
  progress_->setAccessibleName(tr("Training progress"));
  column->addWidget(progress_);
  state_ = new QLabel;
  state_->setObjectName(QStringLiteral("quiet"));
  column->addWidget(state_);
  auto* const row = new QHBoxLayout;
  row->setSpacing(kSpace);
  start_ = new QPushButton;
  start_->setObjectName(QStringLiteral("primary"));
  start_->setAccessibleDescription(tr("Starts or pauses training (Space)"));
  step_ = new QPushButton(tr("Step"));
  step_->setToolTip(tr("One step of the optimiser (S)"));
  step_->setAccessibleDescription(tr("Takes one step of the optimiser (S)"));
  restart_ = new QPushButton(tr("Restart"));
  restart_->setToolTip(tr("Start over from the seed and train (R)"));
  restart_->setAccessibleDescription(tr("Starts over from the seed and trains (R)"));
  row->addWidget(start_, 2);
  row->addWidget(step_, 1);
  row->addWidget(restart_, 1);
  column->addLayout(row);
  connect(start_, &QPushButton::clicked, session_, &Session::toggle);
  connect(step_, &QPushButton::clicked, session_, &Session::step);
  connect(restart_, &QPushButton::clicked, session_, &Session::restart);
  return bar;
}

QWidget* MainWindow::makeCentre() {
  auto* const centre = new QWidget;
  auto* const column = new QVBoxLayout(centre);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kSpace);
  embedding_ = new EmbeddingView(*session_);
  auto* const wiring = new QWidget;
  auto* const wiring_column = new QVBoxLayout(wiring);
  wiring_column->setContentsMargins(0, 0, 0, 0);
  wiring_column->setSpacing(kInnerSpace);
  wiring_column->addWidget(embedding_, 1);
  wiring_column->addWidget(new TimelineBar(*session_));
  auto* const sweep = new SweepView(*session_, *sweep_);
  middle_ = new ViewStack;
  middle_->setObjectName(QStringLiteral("middle-views"));
  middle_->addView(tr("Wiring"), wiring, nullptr);
  middle_->addView(tr("Sweep over λ"), sweep, nullptr);
  connect(sweep, &SweepView::runOpened, middle_, [this] { middle_->show(0); });
  column->addWidget(middle_, 1);
  column->addWidget(card(new LambdaPanel(*session_)));
  return centre;
}

QWidget* MainWindow::makeRight() {
  auto* const right = new QWidget;
  right->setMinimumWidth(kRightWidth);
  auto* const column = new QVBoxLayout(right);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kSpace);
  auto* const loss = new LossView(*session_);
  auto* const inputs = new InputsView(*session_);
  upper_ = new ViewStack;
  upper_->setObjectName(QStringLiteral("upper-views"));
  upper_->addView(tr("Loss"), loss, loss->tools());
  upper_->addView(tr("Spectrum"), new SpectrumView(*session_), nullptr);
  upper_->addView(tr("Inputs"), inputs, inputs->tools());
  lower_ = new ViewStack;
  lower_->setObjectName(QStringLiteral("lower-views"));
  lower_->addView(tr("Weights"), new WeightsView(*session_), nullptr);
  lower_->addView(tr("Latent"), new LatentView(*session_), nullptr);
  lower_->addView(tr("Scramble"), new ScrambleView(*session_), nullptr);
  column->addWidget(card(upper_), 1);
  column->addWidget(card(lower_), 1);
  column->addWidget(card(new ReadoutView(*session_)), 0);
  return right;
}

void MainWindow::makeMenus() {
  QMenu* const file = menuBar()->addMenu(tr("&File"));
  file->addAction(tr("&Open experiment…"), QKeySequence::Open, this, &MainWindow::askOpen);
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
  file->addSeparator();
  file->addAction(tr("&Save experiment…"), QKeySequence::Save, this,
                  &MainWindow::askSaveExperiment);
  file->addAction(tr("&Export run…"), QKeySequence(Qt::CTRL | Qt::Key_E), this,
                  &MainWindow::askSave);
  file->addSeparator();
  file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);

  QMenu* const edit = menuBar()->addMenu(tr("&Edit"));
  undo_ = edit->addAction(tr("Undo"), QKeySequence::Undo, session_, &Session::undo);
  redo_ = edit->addAction(tr("Redo"), QKeySequence::Redo, session_, &Session::redo);
  edit->addSeparator();
  edit->addAction(tr("Clear selection"), QKeySequence(Qt::Key_Escape), this,
                  [this] { session_->select({}); });
  connect(session_, &Session::historyChanged, this, &MainWindow::refreshHistory);
  refreshHistory();

  QMenu* const training = menuBar()->addMenu(tr("&Training"));
  training->addAction(tr("Start or pause"), QKeySequence(Qt::Key_Space), session_,
                      &Session::toggle);
  training->addAction(tr("Step"), QKeySequence(Qt::Key_S), session_, &Session::step);
  training->addAction(tr("Restart"), QKeySequence(Qt::Key_R), session_, &Session::restart);

  QMenu* const view = menuBar()->addMenu(tr("&View"));
  view->addAction(tr("Home"), QKeySequence(Qt::Key_H), embedding_, &EmbeddingView::home);
  QAction* const full = view->addAction(tr("Full screen"), QKeySequence(Qt::Key_F11), this, [this] {
    setWindowState(windowState() ^ Qt::WindowFullScreen);
  });
  full->setCheckable(true);
  view->addSeparator();
  auto* const appearances = new QActionGroup(this);
  const auto appearance = [&](const QString& name, Appearance which) {
    QAction* const action = view->addAction(name, this, [which] {
      applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), themeFor(which));
    });
    action->setCheckable(true);
    action->setChecked(which == Appearance::System);
    appearances->addAction(action);
  };
  appearance(tr("Appearance of the desktop"), Appearance::System);
  appearance(tr("Light"), Appearance::Light);
  appearance(tr("Dark"), Appearance::Dark);

  makeLessonsMenu();

  QMenu* const help = menuBar()->addMenu(tr("&Help"));
  help->addAction(tr("Science"), QKeySequence(Qt::SHIFT | Qt::Key_F1), this, [this] {
    if (help_ == nullptr) help_ = new HelpWindow(this);
    help_->show();
    help_->raise();
  });
  help->addAction(tr("Keys"), QKeySequence::HelpContents, this, [this] {
    QMessageBox::information(
        this, tr("Keys"),
        tr("<table cellspacing='6'><tr><td><b>Space</b></td><td>start or pause training</td></tr>"
           "<tr><td><b>S</b></td><td>one step</td></tr><tr><td><b>R</b></td><td>restart</td></tr>"
           "<tr><td><b>H</b></td><td>first view of the wiring</td></tr>"
           "<tr><td><b>Arrows, +, −</b></td><td>turn and zoom the wiring when it has the "
           "focus</td></tr><tr><td><b>F11</b></td><td>full screen</td></tr>"
           "<tr><td><b>Ctrl+O, Ctrl+S</b></td><td>open, save an experiment</td></tr>"
           "<tr><td><b>Ctrl+E</b></td><td>export the run</td></tr></table>"));
  });
  help->addAction(tr("About Weightscape"), this, [this] {
    QMessageBox::about(
        this, tr("About Weightscape"),
        tr("<p><b>Weightscape %1</b></p><p>An autoencoder writes the shape of hidden causes into "
           "its weights, when the weights are penalised.</p><p>After Farrell, Recanatesi, Reid, "
           "Mihalas and Shea-Brown, Neural Networks 141 (2021) 330–343.</p><p>Licence: "
           "GPL-3.0-or-later.</p>")
            .arg(QString::fromUtf8(kVersion.data(), static_cast<qsizetype>(kVersion.size()))));
  });
}

void MainWindow::refreshHistory() {
  const ExperimentHistory& history = session_->history();
  undo_->setEnabled(history.canUndo());
  redo_->setEnabled(history.canRedo());
  undo_->setText(history.canUndo() ? tr("Undo: %1").arg(translated(history.undoes())) : tr("Undo"));
  redo_->setText(history.canRedo() ? tr("Redo: %1").arg(translated(history.redoes())) : tr("Redo"));
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && start_ != nullptr) tintIcons();
}

void MainWindow::tintIcons() {
  const Theme& theme = currentTheme();
  const QColor on_accent = theme.dark ? theme.ground : theme.surface;
  start_->setIcon(icon(session_->running() ? Icon::Pause : Icon::Play, on_accent));
  step_->setIcon(icon(Icon::Step, theme.text));
  restart_->setIcon(icon(Icon::Restart, theme.text));
}

void MainWindow::refreshState() {
  const TrainingSnapshot& training = session_->newest();
  QString text;
  switch (session_->state()) {
    case TrainingState::Preparing:
      text = tr("drawing the data…");
      break;
    case TrainingState::Idle:
      text = training.wiring ? tr("%1 points of one's own").arg(training.wiring->points.cols())
                             : tr("ready");
      break;
    case TrainingState::Running:
      text = tr("training");
      break;
    case TrainingState::Paused:
      text = tr("paused");
      break;
    case TrainingState::Finished:
      text = tr("finished");
      break;
    case TrainingState::Failed:
      text = tr("stopped by an error");
      say(QString::fromStdString(training.error), true);
      break;
  }
  const int epochs = session_->experiment().training.epochs;
  progress_->setMaximum(std::max(1, epochs));
  progress_->setValue(0);
  if (training.trainer) {
    text += tr(" · epoch %1 of %2 · step %3")
                .arg(training.trainer->epoch())
                .arg(training.trainer->firstEpoch() + epochs)
                .arg(training.trainer->step());
    progress_->setValue(
        static_cast<int>(training.trainer->epoch() - training.trainer->firstEpoch()));
  }
  if (session_->needsRestart()) text += tr(" · restart to apply ↻");
  state_->setText(text);
  const bool running = session_->running();
  const QString label = running                                        ? tr("Pause")
                        : session_->state() == TrainingState::Finished ? tr("Train again")
                        : session_->state() == TrainingState::Paused   ? tr("Continue")
                                                                       : tr("Start");
  if (start_->text() != label) {
    start_->setText(label);
    start_->setToolTip(tr("%1 (Space)").arg(label));
    tintIcons();
  }
  const bool trains = session_->experiment().wiring.file.empty();
  start_->setEnabled(trains);
  restart_->setEnabled(trains);
  step_->setEnabled(training.trainer != nullptr && !training.trainer->finished());
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
  files_->open(event->mimeData()->urls().first().toLocalFile());
}

void MainWindow::open(const QString& source) { files_->open(source); }

void MainWindow::askOpen() {
  const QString file =
      QFileDialog::getOpenFileName(this, tr("Open experiment"), {}, tr("Experiments (*.json)"));
  if (!file.isEmpty()) files_->open(file);
}

void MainWindow::askSaveExperiment() {
  const QString file = QFileDialog::getSaveFileName(
      this, tr("Save experiment"), QStringLiteral("experiment.json"), tr("Experiments (*.json)"));
  if (file.isEmpty()) return;
  QSaveFile out(file);
  const QByteArray text = QByteArray::fromStdString(experimentToJson(session_->experiment()));
  if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.commit()) {
    say(tr("%1 could not be saved: %2.").arg(file, out.errorString()), true);
  } else {
    say(tr("Saved %1.").arg(file), false);
  }
}

void MainWindow::askSave() {
  const QString folder =
      QFileDialog::getSaveFileName(this, tr("Export run into a new folder"), QStringLiteral("run"),
                                   {}, nullptr, QFileDialog::DontConfirmOverwrite);
  if (!folder.isEmpty()) saveRun(folder);
}

void MainWindow::saveRun(const QString& folder) {
  const TrainingSnapshot& training = session_->newest();
  if (training.wiring) {
    saveEmbedding(folder);
    return;
  }
  if (!training.trainer) {
    say(tr("There is nothing to export yet: the data are still being drawn."), true);
    return;
  }
  RunResult result;
  result.experiment = training.experiment;
  result.dataset = training.dataset;
  result.trainer = training.trainer;
  // Embedding and writing take their time: neither belongs into the thread that draws.
  exportTo(folder, [result](OutputFolder& target) {
    RunResult whole = result;
    whole.reading = readWiring(whole.experiment, *whole.dataset, whole.trainer->network());
    writeRun(whole, false, target);
  });
}

void MainWindow::saveEmbedding(const QString& folder) {
  const std::shared_ptr<const Wiring> wiring = session_->training().wiring;
  exportTo(folder, [wiring, experiment = session_->experiment()](OutputFolder& target) {
    const Reading reading = readWiring(experiment, *wiring);
    writeEmbedding(reading.embedding, target);
    if (!wiring->names.empty()) writeNamedEmbedding(reading.embedding, wiring->names, target);
    target.writeText("experiment.json", experimentToJson(experiment));
  });
}

void MainWindow::exportTo(const QString& folder, std::function<void(OutputFolder&)> write) {
  say(tr("Exporting to %1…").arg(folder), false);
  exports_.start([this, write = std::move(write), folder] {
    QString problem;
    try {
      OutputFolder target(folder.toStdString(), false);
      write(target);
      target.commit();
    } catch (const std::exception& error) {
      problem = QString::fromUtf8(error.what());
    }
    QMetaObject::invokeMethod(
        this,
        [this, problem, folder] {
          say(problem.isEmpty() ? tr("Exported to %1.").arg(folder) : problem, !problem.isEmpty());
        },
        Qt::QueuedConnection);
  });
}

}  // namespace weightscape::ui
