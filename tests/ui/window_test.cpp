// SPDX-License-Identifier: GPL-3.0-or-later
// The real window with real events: what a person does in the first minute.
#include <qcustomplot.h>

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSlider>
#include <QToolButton>
#include <QtTest>

#include "core/experiment/parameter_table.h"
#include "core/experiment/provenance.h"
#include "core/experiment/run_folder.h"
#include "ui/controls/lambda_slider.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/views/embedding/embedding_view.h"
#include "ui/vtk/vtk_widget.h"
#include "ui/window/main_window.h"
#include "ui/window/run_exporter.h"

using namespace weightscape;
using namespace weightscape::ui;

class WindowTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<MainWindow> window_;

  template <typename T>
  T* find(const char* name) const {
    T* const found = window_->findChild<T*>(QString::fromUtf8(name));
    if (found == nullptr) qFatal("no %s in the window", name);
    return found;
  }

  QString verdict() const { return find<QLabel>("verdict")->text(); }

  void click(QWidget* widget) const { QTest::mouseClick(widget, Qt::LeftButton); }

  /// The window as the screen shows it.
  QImage pixels() const { return window_->screen()->grabWindow(window_->winId()).toImage(); }

  /// Share of the points at whose places the screen shows something else than the ground.
  double drawnPoints() const {
    const auto* const view = window_->findChild<EmbeddingView*>();
    const QImage image = pixels();
    const QPoint corner = view->canvas()->mapTo(window_.get(), QPoint(0, 0));
    const QColor ground = currentTheme().ground;
    int drawn = 0;
    const auto places = view->pointPlaces();
    for (const QPointF& place : places) {
      const QPoint at = corner + place.toPoint();
      if (!image.rect().contains(at)) continue;
      const QColor color = image.pixelColor(at);
      const int difference = std::abs(color.red() - ground.red()) +
                             std::abs(color.green() - ground.green()) +
                             std::abs(color.blue() - ground.blue());
      drawn += difference > 60 ? 1 : 0;
    }
    return places.empty() ? 0.0 : static_cast<double>(drawn) / static_cast<double>(places.size());
  }

  /// For what has to happen before the training ends, however slow the machine is.
  void trainWithoutEnd() {
    window_->session().setParameter(*findParameter("training.epochs"), 0, std::int64_t{1000000});
  }

 private slots:
  void init() {
    window_ = std::make_unique<MainWindow>();
    window_->session().live().setPace(Pace::Full);
    window_->session().live().setUntilSettled(false);
    window_->resize(1280, 800);
    window_->show();
    // Keys reach only the active window; without a window manager nobody else makes it so.
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
  }

  void cleanup() { window_.reset(); }

  void theFirstMinute() {
    click(find<QToolButton>("dataset-ring"));
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), QString("untrained weights"), 20000);
    click(find<QPushButton>("primary"));
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), QString("ring recovered"), 60000);
    QTRY_COMPARE_WITH_TIMEOUT(window_->session().live().state(), TrainingState::Finished, 60000);
    QTRY_VERIFY_WITH_TIMEOUT(window_->session().live().analysisIsCurrent(), 20000);
    // The picture itself: every neuron's place on the screen holds a drawn point.
    QTRY_VERIFY_WITH_TIMEOUT(drawnPoints() > 0.95, 60000);

    // Drag λ to its zero and train again: the loss falls and no ring comes.
    auto* const slider = window_->findChild<LambdaSlider*>();
    const int y = 18;
    QTest::mousePress(slider, Qt::LeftButton, {}, QPoint(slider->width() / 2, y));
    for (int x = slider->width() / 2; x >= 0; x -= 20) QTest::mouseMove(slider, QPoint(x, y));
    QTest::mouseMove(slider, QPoint(2, y));
    QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(2, y));
    QTRY_COMPARE_WITH_TIMEOUT(window_->session().experiment().objective.l2, 0.0, 60000);
    QTest::keyClick(window_.get(), Qt::Key_R);
    // A ring is trained in less time than a busy machine takes to look twice: what tells the new
    // run from the old one is its λ, not that somebody saw it running.
    QTRY_VERIFY_WITH_TIMEOUT(
        window_->session().live().state() == TrainingState::Finished &&
            window_->session().live().shown().trained()->newest->history.front().l2 == 0.0,
        60000);
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), QString("ring not recovered"), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(drawnPoints() > 0.95, 60000);
  }

  /// What the window makes for one world goes with it: else a day of lessons fills the memory.
  void worldsThatWereOpenedLeaveNothingBehind() {
    const auto open = [&](const char* name) {
      click(find<QToolButton>(name));
      QTRY_COMPARE_WITH_TIMEOUT(verdict(), QString("untrained weights"), 20000);
      QTRY_VERIFY_WITH_TIMEOUT(window_->session().live().analysisIsCurrent(), 20000);
      QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    const auto objects = [&] { return window_->findChildren<QObject*>().size(); };
    open("dataset-torus");
    open("dataset-ring");
    const auto before = objects();
    for (int round = 0; round < 3; ++round) {
      open("dataset-torus");
      open("dataset-ring");
    }
    QCOMPARE(objects(), before);
  }

  void spaceStartsAndPauses() {
    window_->open("preset:torus");
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), QString("untrained weights"), 20000);
    trainWithoutEnd();
    QTest::keyClick(window_.get(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(window_->session().live().state(), TrainingState::Running, 20000);
    QTest::keyClick(window_.get(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(window_->session().live().state(), TrainingState::Paused, 20000);
    const std::int64_t step = window_->session().live().shown().trained()->newest->step;
    QTest::keyClick(window_.get(), Qt::Key_S);
    QTRY_COMPARE_WITH_TIMEOUT(window_->session().live().shown().trained()->newest->step, step + 1,
                              20000);
  }

  void lambdaActsWhileTraining() {
    window_->open("preset:torus");
    QTRY_COMPARE_WITH_TIMEOUT(window_->session().live().state(), TrainingState::Idle, 20000);
    trainWithoutEnd();
    window_->session().start();
    QTRY_VERIFY_WITH_TIMEOUT(window_->session().live().shown().trained()->newest->epoch > 0, 20000);
    window_->findChild<LambdaSlider*>()->setValue(800);
    const double l2 = window_->session().experiment().objective.l2;
    QVERIFY(l2 > 0.1);
    QTRY_VERIFY_WITH_TIMEOUT(
        window_->session().live().shown().trained()->newest->history.back().l2 == l2, 20000);
    QVERIFY(!window_->session().needsRestart());
    // Learning rate and batch too; each leaves a mark on the curve where it is no part of the same
    // drag.
    const auto later = [&] {
      const auto epoch = [&] {
        return window_->session().live().newest().trained()->newest->epoch;
      };
      const std::int64_t begin = epoch();
      return QTest::qWaitFor([&] { return epoch() > begin + 150; }, 120000);
    };
    QVERIFY(later());
    window_->session().setParameter(*findParameter("training.learning_rate"), 0, 0.001);
    QVERIFY(later());
    window_->session().setParameter(*findParameter("training.batch"), 0, std::int64_t{50});
    QVERIFY(!window_->session().needsRestart());
    const auto changes = [&] {
      return parameterChanges(window_->session().live().newest().trained()->newest->stages);
    };
    // Told as soon as a step was taken with them.
    QTRY_COMPARE_WITH_TIMEOUT(changes().size(), std::size_t{3}, 20000);
    QCOMPARE(changes()[2].parameter->path, std::string("training.batch"));
    QTRY_VERIFY_WITH_TIMEOUT(
        window_->session().live().shown().trained()->newest->epoch > changes()[2].epoch + 1, 20000);
    const auto* const plot = window_->findChild<QCustomPlot*>(QStringLiteral("loss-plot"));
    int marks = 0;
    for (int g = 0; g < plot->graphCount(); ++g) {
      if (plot->graph(g)->lineStyle() == QCPGraph::lsImpulse) marks = plot->graph(g)->dataCount();
    }
    QCOMPARE(marks, 3);
    window_->session().restart();
    QTRY_VERIFY_WITH_TIMEOUT(window_->session().live().told() != nullptr && changes().empty(),
                             20000);
  }

  void whatCannotApplyIsSaidAtItsControl() {
    window_->open("preset:ring");
    QTRY_COMPARE_WITH_TIMEOUT(window_->session().live().state(), TrainingState::Idle, 20000);
    const auto refused = [&](const char* path, const QString& value, const char* expected) {
      auto* const row = find<QWidget>(path);
      auto* const field = row->findChild<QLineEdit*>();
      field->setText(value);
      field->setModified(true);
      QTest::keyClick(field, Qt::Key_Return);
      for (const QLabel* const label : row->findChildren<QLabel*>()) {
        if (!label->isHidden() && label->text().contains(expected)) return true;
      }
      return false;
    };
    QVERIFY(refused("embedding.neighbors", "100", "allowed are 1 to 99"));
    QCOMPARE(window_->session().experiment().embedding.neighbors, 0);
    QVERIFY(refused("data.samples", "100000000", "GiB"));
    QCOMPARE(window_->session().experiment().data.samples, 2000);
    // The last good state goes on.
    window_->session().start();
    QTRY_COMPARE_WITH_TIMEOUT(window_->session().live().state(), TrainingState::Finished, 60000);
  }

  void badNumbersAreRefusedBesideTheField() {
    window_->open("preset:ring");
    QTRY_COMPARE_WITH_TIMEOUT(window_->session().live().state(), TrainingState::Idle, 20000);
    auto* const row = find<QWidget>("network.hidden");
    auto* const field = row->findChild<QLineEdit*>();
    const auto enter = [&](const QString& text) {
      field->setFocus();
      field->selectAll();
      QTest::keyClicks(field, text);
      QTest::keyClick(field, Qt::Key_Return);
    };
    const auto sentence = [&] {
      for (const QLabel* const label : row->findChildren<QLabel*>()) {
        if (label->isVisibleTo(window_.get()) && label->text().contains("not allowed")) {
          return label->text();
        }
      }
      return QString();
    };
    enter("0");
    QVERIFY2(sentence().contains("from 1"), qPrintable(sentence()));
    QCOMPARE(window_->session().experiment().network.hidden, 20);
    enter("25");
    QCOMPARE(sentence(), QString());
    QCOMPARE(window_->session().experiment().network.hidden, 25);
  }

  /// As many numbers as a group has axes, or none.
  void listsOfNumbersAreTyped() {
    window_->open("preset:cylinder");
    QTRY_COMPARE_WITH_TIMEOUT(window_->session().live().state(), TrainingState::Idle, 20000);
    auto* const row = find<QWidget>("data.groups.0.axis_neurons");
    auto* const field = row->findChild<QLineEdit*>();
    const auto enter = [&](const QString& text) {
      field->setFocus();
      field->selectAll();
      QTest::keyClick(field, Qt::Key_Delete);
      QTest::keyClicks(field, text);
      QTest::keyClick(field, Qt::Key_Return);
    };
    const auto told = [&](const QString& words) {
      const QList<QLabel*> labels = row->findChildren<QLabel*>();
      return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisibleTo(row) && label->text().contains(words);
      });
    };
    const auto neurons = [&] {
      return window_->session().experiment().data.groups[0].axis_neurons;
    };
    enter("32 x 8");
    QCOMPARE(neurons(), (std::vector<double>{32, 8}));
    QCOMPARE(field->text(), QStringLiteral("32 × 8"));
    enter("32 x many");
    QVERIFY(told("“many” is not a number"));
    QCOMPARE(neurons(), (std::vector<double>{32, 8}));
    enter("16 8");
    QVERIFY(!told("not a number"));
    QCOMPARE(neurons(), (std::vector<double>{16, 8}));
    enter("16 0.5");
    QCOMPARE(neurons(), (std::vector<double>{16, 8}));
    enter("");
    QCOMPARE(neurons(), std::vector<double>());
    // Nothing is typed that was not sent: undo is the window's.
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(neurons(), (std::vector<double>{16, 8}));
  }

  void everyParameterHasARow() {
    window_->open("preset:ring-line");
    for (const Parameter& parameter : parameterTable()) {
      const bool has_row = parameter.kind != ParameterKind::Text &&
                           parameter.kind != ParameterKind::ChoiceList &&
                           parameter.section != ParameterSection::UserWeights;
      if (!has_row) continue;
      const std::size_t groups = parameter.ofGroup() ? 2 : 1;
      for (std::size_t g = 0; g < groups; ++g) {
        auto* const row = find<QWidget>(parameter.pathFor(g).c_str());
        QVERIFY(!row->toolTip().isEmpty());
      }
    }
  }

  void aWrongFileLeavesWhatWasOpen() {
    window_->open("preset:line");
    window_->open("/nowhere/experiment.json");
    auto* const message = find<QLabel>("message");
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible() && message->text().contains("cannot be opened"),
                             60000);
    QCOMPARE(window_->session().experiment().name, std::string("line"));
  }

  void aHostileFileIsOneSentence_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("part");
    QTest::newRow("a number too large") << QByteArray("{\"seed\": 1e999}\n") << "1e999";
    QTest::newRow("nested") << QByteArray("{\"a\":").repeated(40000) << "nested";
    QTest::newRow("of another kind") << QByteArray("{\"data\": {\"groups\": {}}}") << "data.groups";
    QTest::newRow("broken text") << QByteArray("{\"name\": \"\xC3\"}") << "not valid JSON";
  }

  void aHostileFileIsOneSentence() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, part);
    QTemporaryDir folder;
    QFile file(folder.filePath("hostile.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    auto* const message = find<QLabel>("message");
    const auto told = [&] { return message->isVisible() && message->text().contains(part); };
    window_->open(file.fileName());
    QTRY_VERIFY(told());
    window_->open("preset:line");
    QTRY_COMPARE(window_->session().experiment().name, std::string("line"));
    QTRY_VERIFY(!told());
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QApplication::sendEvent(window_.get(), &enter);  // without it nothing is dropped
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QApplication::sendEvent(window_.get(), &drop);
    QTRY_VERIFY(told());
    QCOMPARE(window_->session().experiment().name, std::string("line"));  // the window goes on
  }

  void theWindowWritesTheBytesOfTheHeadlessProgram() {
    QTemporaryDir folder;
    const QString from_cli = folder.filePath("cli");
    const QString from_window = folder.filePath("window");
    QCOMPARE(QProcess::execute(CLI_PATH, {"run", "preset:ring", "--out", from_cli, "--quiet"}), 0);
    window_->open("preset:ring");
    QTRY_COMPARE_WITH_TIMEOUT(window_->session().live().state(), TrainingState::Idle, 20000);
    window_->session().start();
    QTRY_COMPARE_WITH_TIMEOUT(window_->session().live().state(), TrainingState::Finished, 60000);
    window_->exporter().exportRun(from_window);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(from_window + "/scores.json"), 20000);
    for (const char* const name : {"weights_in.npy", "weights_out.npy", "biases_hidden.npy",
                                   "biases_output.npy", "embedding.npy", "component.npy"}) {
      QFile a(from_cli + "/" + name);
      QFile b(from_window + "/" + name);
      QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
      const QByteArray bytes = a.readAll();
      QVERIFY(!bytes.isEmpty());
      QVERIFY2(bytes == b.readAll(), name);
    }
  }

  void theSceneTurnsAndComesHome() {
    window_->open("preset:ring");
    QTRY_VERIFY_WITH_TIMEOUT(window_->session().live().analysisIsCurrent(), 20000);
    auto* const view = window_->findChild<EmbeddingView*>();
    const auto before = view->pointPlaces();
    QWidget* const canvas = view->canvas();
    const QPoint middle = canvas->rect().center();
    QTest::mousePress(canvas, Qt::LeftButton, {}, middle);
    QTest::mouseMove(canvas, middle + QPoint(60, 20));
    QTRY_VERIFY_WITH_TIMEOUT(view->pointPlaces() != before, 60000);
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, middle + QPoint(60, 20));
    click(find<QToolButton>("home"));
    QTRY_COMPARE_WITH_TIMEOUT(view->pointPlaces().front(), before.front(), 60000);
  }

  void appearanceChangesEverywhere() {
    window_->open("preset:ring");
    QTRY_VERIFY_WITH_TIMEOUT(window_->session().live().analysisIsCurrent(), 20000);
    auto* const application = qobject_cast<QApplication*>(QCoreApplication::instance());
    applyTheme(*application, darkTheme());
    QTRY_VERIFY_WITH_TIMEOUT(pixels().pixelColor(4, 400).lightnessF() < 0.2, 60000);
    QTRY_VERIFY_WITH_TIMEOUT(drawnPoints() > 0.95, 60000);
    applyTheme(*application, lightTheme());
    QTRY_VERIFY_WITH_TIMEOUT(pixels().pixelColor(4, 400).lightnessF() > 0.9, 60000);
  }
};

int main(int argc, char** argv) {
  VtkWidget::setDefaultFormat();
  QApplication application(argc, argv);
  applyTheme(application, lightTheme());
  WindowTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "window_test.moc"
