// SPDX-License-Identifier: GPL-3.0-or-later
// The views and files of the science, in the real window with real events.
#include <qcustomplot.h>

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QTabBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QtTest>
#include <cmath>
#include <fstream>
#include <random>

#include "core/data/dataset.h"
#include "core/experiment/user_weights.h"
#include "core/io/npy.h"
#include "tests/ui/real_window.h"
#include "ui/help/equation.h"
#include "ui/session/neuron_words.h"
#include "ui/window/file_opener.h"

using namespace weightscape;
using namespace weightscape::ui;

class ViewsTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<RealWindow> real_;
  QTemporaryDir folder_;

  template <typename T>
  T* find(const char* name) const {
    return real_->find<T>(name);
  }

  [[nodiscard]] Session& session() const { return real_->session(); }

  [[nodiscard]] QString verdict() const { return real_->verdict(); }

  [[nodiscard]] QString message() const { return real_->message(); }

  static void click(QWidget* widget) { RealWindow::click(widget); }

  void tab(const char* stack, const QString& name) const { real_->showView(stack, name); }

  /// A click on the answer with this label in the message bar.
  void answer(const QString& label) const { real_->answer(label); }

  void trainRing() const { QVERIFY(real_->train()); }

  QString write(const QString& name, const std::string& text) const {
    std::ofstream(folder_.filePath(name).toStdString(), std::ios::binary) << text;
    return folder_.filePath(name);
  }

  /// 66 × 66 signed weights around a ring, in shuffled order, with names.
  QString connectome() const {
    std::vector<int> place(66);
    std::iota(place.begin(), place.end(), 0);
    std::shuffle(place.begin(), place.end(), std::mt19937(3));
    std::string text;
    for (const int i : place) text += ",cell_" + std::to_string(i);
    text += "\n";
    for (const int i : place) {
      text += "cell_" + std::to_string(i);
      for (const int j : place) {
        const double d = std::min(std::abs(i - j), 66 - std::abs(i - j)) / 66.0;
        text += "," + std::to_string(std::exp(-d * d / 0.01) - 0.4 * std::exp(-d * d / 0.05));
      }
      text += "\n";
    }
    return write("connectome.csv", text);
  }

 private slots:
  void init() {
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("ring"));
  }

  void cleanup() { real_.reset(); }

  void theSpectrumShowsInputsWeightsAndTheClosedForm() {
    trainRing();
    tab("upper-views", "Spectrum");
    auto* const plot = find<QCustomPlot>("spectrum-plot");
    QTRY_VERIFY_WITH_TIMEOUT(plot->graph(3)->dataCount() > 0, 20000);
    const Vector& eigenvalues = session().live().shown().dataset->spectrum.values;
    QVERIFY(std::abs(plot->graph(0)->data()->at(2)->value - eigenvalues(2) / eigenvalues(0)) <
            1e-12);
    // Trained weights lie on 1 − λ/s_k.
    for (int k = 0; k < 8; ++k) {
      const double predicted = plot->graph(2)->data()->at(k)->value;
      QVERIFY(std::abs(predicted - (1.0 - 0.01 * eigenvalues(0) / eigenvalues(k))) < 1e-9);
      QVERIFY(std::abs(plot->graph(3)->data()->at(k)->value - predicted) < 0.1);
    }
    // A view that is not shown asks for nothing.
    tab("upper-views", "Loss");
    QVERIFY(!session().requests().all().spectrum);
  }

  /// There is no epoch 2.5, and none between 0 and 1.
  void theLossCountsWholeEpochs() {
    QVERIFY(real_->open("ring"));
    auto* const plot = find<QCustomPlot>("loss-plot");
    for (const int last : {1, 2, 4, 9, 15, 19, 40}) {
      plot->xAxis->setRange(0.0, last);
      plot->replot();
      const QVector<double> ticks = plot->xAxis->tickVector();
      QVERIFY2(ticks.size() >= 2, qPrintable(QString::number(last)));
      for (const double tick : ticks) QCOMPARE(tick, std::round(tick));
    }
  }

  /// A restart's sign does not stand on a line of its own.
  void whatWaitsForARestartKeepsItsSignBesideIt() {
    QVERIFY(real_->open("ring"));
    auto* const row = find<QWidget>("network.tied");
    const auto labels = row->findChildren<QLabel*>();
    const QString sign = QChar(QChar::Nbsp) + QString::fromUtf8("↻");
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [&](const QLabel* label) { return label->text().endsWith(sign); }));
  }

  void inputsShowSamplesAMovingLatentAndTuning() {
    trainRing();
    tab("upper-views", "Inputs");
    auto* const plot = find<QCustomPlot>("inputs-plot");
    auto* const which = find<QComboBox>("inputs-shown");
    QCOMPARE(plot->graphCount(), 3);
    const Dataset& dataset = *session().live().shown().dataset;
    QCOMPARE(plot->graph(0)->dataCount(), 100);
    QCOMPARE(plot->graph(0)->data()->at(7)->value, dataset.inputs(7, 0));
    // Trained, the reconstruction comes close.
    QVERIFY(std::abs(plot->graph(1)->data()->at(7)->value - dataset.inputs(7, 0)) < 0.15);
    which->setCurrentIndex(1);
    const double before = plot->graph(0)->data()->at(0)->value;
    QTRY_VERIFY_WITH_TIMEOUT(std::abs(plot->graph(0)->data()->at(0)->value - before) > 0.01, 60000);
    which->setCurrentIndex(2);
    QCOMPARE(plot->graphCount(), 9);
  }

  /// A comb of 256 neurons shows nothing of a torus: they stand in their places.
  void inputsOfTwoDimensionsAreAPicture() {
    QVERIFY(real_->open("torus"));
    tab("upper-views", "Inputs");
    auto* const plot = find<QCustomPlot>("inputs-plot");
    QTRY_COMPARE(plot->axisRectCount(), 2);
    QCOMPARE(plot->xAxis->label(), QString("heading 1"));
    QCOMPARE(plot->yAxis->label(), QString("heading 2"));
    QCOMPARE(plot->axisRect(1)->axis(QCPAxis::atTop)->label(), QString("reconstruction"));
    auto* const map = qobject_cast<QCPColorMap*>(plot->plottable(0));
    QVERIFY(map != nullptr);
    QCOMPARE(map->data()->keySize(), 16);
    QCOMPARE(map->data()->valueSize(), 16);
    // Each in its own place.
    const Dataset& dataset = *session().live().shown().dataset;
    for (const Index neuron : {0, 17, 100, 255}) {
      QCOMPARE(map->data()->data(dataset.centers(0, neuron), dataset.centers(1, neuron)),
               dataset.inputs(neuron, 0));
    }
    // What is under the pointer is that neuron.
    plot->replot();
    const QPoint place(static_cast<int>(plot->xAxis->coordToPixel(dataset.centers(0, 100))),
                       static_cast<int>(plot->yAxis->coordToPixel(dataset.centers(1, 100))));
    QTest::mouseMove(plot, place);
    QTRY_COMPARE(session().selection().hovered(), Index{100});
    // Tuning curves, and another world, are curves again.
    find<QComboBox>("inputs-shown")->setCurrentIndex(2);
    QCOMPARE(plot->axisRectCount(), 1);
    QCOMPARE(plot->graphCount(), 9);
    find<QComboBox>("inputs-shown")->setCurrentIndex(0);
    QCOMPARE(plot->axisRectCount(), 2);
    QVERIFY(real_->open("sphere"));
    QTRY_COMPARE(plot->xAxis->label(), QString("azimuth"));
    QCOMPARE(plot->yAxis->label(), QString("height"));
    int dots = 0;  // no grid: dots of so many shades
    for (int i = 0; i < plot->graphCount(); ++i) {
      const bool first = plot->graph(i)->keyAxis() == plot->xAxis;
      dots += first ? plot->graph(i)->dataCount() : 0;
    }
    QCOMPARE(dots, static_cast<int>(session().live().shown().dataset->neurons()));
    QVERIFY(real_->open("cylinder"));
    QTRY_COMPARE(plot->yAxis->label(), QString("place"));
    QVERIFY(real_->open("ring"));
    QTRY_COMPARE(plot->axisRectCount(), 1);
    QCOMPARE(plot->graphCount(), 3);
  }

  void theLatentIsReadOff() {
    trainRing();
    tab("lower-views", "Latent");
    auto* const plot = find<QCustomPlot>("latent-plot");
    QCOMPARE(plot->graphCount(), 2);
    const auto data = plot->graph(0)->data();
    QCOMPARE(data->size(), 100);
    int close = 0;
    for (int i = 0; i < 100; ++i) {
      const double away = std::abs(data->at(i)->value - data->at(i)->key);
      close += std::min(away, 1.0 - away) < 0.02 ? 1 : 0;
    }
    QVERIFY(close > 95);
  }

  void theGramMatrixStandsBesideItsClosedForm() {
    trainRing();
    auto* const plot = find<QCustomPlot>("weights-plot");
    auto* const map = qobject_cast<QCPColorMap*>(plot->plottable(0));
    auto* const which = find<QComboBox>("weights-shown");
    which->setCurrentIndex(2);
    QTRY_COMPARE_WITH_TIMEOUT(map->data()->valueSize(), 100, 20000);
    const double learned = map->data()->cell(10, 12);
    which->setCurrentIndex(3);
    QTRY_VERIFY_WITH_TIMEOUT(session().live().analysis()->square(SquareMatrix::ClosedForm,
                                                                 NeuronOrder::AsGiven) != nullptr,
                             20000);
    QTRY_VERIFY_WITH_TIMEOUT(map->data()->cell(10, 12) != learned, 60000);
    QVERIFY(std::abs(map->data()->cell(10, 12) - learned) < 0.05 * map->data()->cell(10, 10));
  }

  void seriationOrdersAShuffledConnectome() {
    real_->window().files().openWeights(connectome());
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), QString("one piece"), 20000);
    auto* const order = find<QComboBox>("weights-order");
    order->setCurrentIndex(order->findText("by seriation"));
    QTRY_VERIFY_WITH_TIMEOUT(session().live().analysis()->order(NeuronOrder::Seriation) != nullptr,
                             20000);
    auto* const map = qobject_cast<QCPColorMap*>(find<QCustomPlot>("weights-plot")->plottable(0));
    // Side by side on the ring: the band beside the diagonal is strong.
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
          double band = 0.0;
          for (int i = 1; i < 66; ++i) band += map->data()->cell(i, i - 1) / 65.0;
          return band > 0.5;
        }(),
        60000);
  }

  void scrambleHidesTheRingAndTrainingRepairsIt() {
    trainRing();
    QCOMPARE(verdict(), QString("ring recovered"));
    tab("lower-views", "Scramble");
    auto* const silent = find<QSlider>("scramble-silent");
    QVERIFY(silent->isEnabled());
    silent->setValue(silent->maximum());
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), QString("ring not recovered"), 20000);
    const auto scramble = session().live().shown().trained()->scramble;
    QVERIFY(scramble.has_value());
    QVERIFY(std::abs(scramble->error_after - scramble->error_before) <
            1e-5 * scramble->error_before);
    QVERIFY(find<QLabel>("scramble-error")->text().contains("changed by"));
    // Back to nothing is back to the same weights.
    const Matrix scrambled_weights = session().live().shown().trained()->newest->network.w_in;
    silent->setValue(0);
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), QString("ring recovered"), 20000);
    silent->setValue(silent->maximum());
    QTRY_VERIFY_WITH_TIMEOUT(
        session().live().shown().trained()->newest->network.w_in == scrambled_weights, 20000);
    click(find<QPushButton>("scramble-train"));
    QTRY_COMPARE_WITH_TIMEOUT(session().live().state(), TrainingState::Finished, 60000);
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), QString("ring recovered"), 20000);
    QCOMPARE(silent->value(), 0);
  }

  void groupsAreComposed() {
    click(find<QToolButton>("dataset-custom"));
    QTRY_COMPARE_WITH_TIMEOUT(session().experiment().name, std::string("custom"), 60000);
    click(find<QPushButton>("group-add"));
    QCOMPARE(session().experiment().data.groups.size(), std::size_t{2});
    QTRY_VERIFY_WITH_TIMEOUT(real_->window().findChild<QComboBox*>("group-axes-1") != nullptr,
                             60000);
    auto* const axes = find<QComboBox>("group-axes-1");
    const int which = axes->findText(QStringLiteral("cylinder"), Qt::MatchStartsWith);
    QVERIFY(which >= 0);
    emit axes->activated(which);
    const std::vector<Axis> cylinder = {circle(), interval()};
    QCOMPARE(session().experiment().data.groups[1].axes, cylinder);
    QCOMPARE(session().experiment().data.groups[1].neurons_per_axis, 16);
    QTRY_COMPARE_WITH_TIMEOUT(session().live().state(), TrainingState::Idle, 20000);
    QCOMPARE(session().live().shown().dataset->neurons(), Index{100 + 256});
    click(find<QToolButton>("group-remove-0"));
    QCOMPARE(session().experiment().data.groups.size(), std::size_t{1});
    QCOMPARE(session().experiment().data.groups[0].axes, cylinder);
  }

  /// What changes nothing is not in the list, and comes into it where it begins to.
  void whatDoesNotApplyIsFoldedAway() {
    auto* const momentum = find<QWidget>("training.momentum");
    auto* const rate = find<QWidget>("training.learning_rate");
    QVERIFY(rate->isVisible());
    QVERIFY(!momentum->isVisible());
    QToolButton* fold = nullptr;
    for (auto* const button :
         momentum->parentWidget()->parentWidget()->findChildren<QToolButton*>()) {
      if (button->text() == "Not in use here") fold = button;
    }
    QVERIFY(fold != nullptr && fold->isVisible());
    RealWindow::click(fold);
    QVERIFY(momentum->isVisible());
    QVERIFY(!momentum->isEnabled());
    RealWindow::click(fold);
    QVERIFY(!momentum->isVisible());
    session().setParameter(*findParameter("training.optimizer"), 0, std::string("sgd"));
    QVERIFY(momentum->isVisible() && momentum->isEnabled());
    QVERIFY(momentum->mapTo(&real_->window(), QPoint()).y() >
            rate->mapTo(&real_->window(), QPoint()).y());
    session().setParameter(*findParameter("training.optimizer"), 0, std::string("lbfgs"));
    QVERIFY(!momentum->isVisible() && !rate->isVisible());
    session().setParameter(*findParameter("training.optimizer"), 0, std::string("adam"));
    QVERIFY(rate->isVisible());
  }

  /// λ acts on nothing there, and is seen not to; nothing waits for a restart either.
  void ownWeightsHaveNoLambdaAndNoRestart() {
    auto* const panel = find<QWidget>("lambda-panel");
    auto* const slider = find<QWidget>("lambda-slider");
    QVERIFY(slider->isEnabled());
    real_->window().files().openWeights(connectome());
    QTRY_VERIFY_WITH_TIMEOUT(!session().experiment().user_weights.file.empty(), 20000);
    QVERIFY(!slider->isEnabled());
    QVERIFY(slider->toolTip().contains("not trained"));
    bool said = false;
    for (const QLabel* const label : panel->findChildren<QLabel*>()) {
      said = said || label->text().startsWith("off:");
    }
    QVERIFY(said);
    for (const QLabel* const label : real_->window().findChildren<QLabel*>()) {
      QVERIFY2(!label->isVisible() || !label->text().endsWith(QString::fromUtf8("↻")),
               qPrintable(label->text()));
    }
    QVERIFY(real_->open("ring"));
    QVERIFY(slider->isEnabled());
  }

  void aFinishedTrainingSaysThatTheNextBeginsAnew() {
    trainRing();
    auto* const start = find<QPushButton>("primary");
    QTRY_COMPARE(start->text(), QString("Train anew"));
    QVERIFY(start->toolTip().contains("anew from the seed"));
  }

  void aConnectomeKeepsItsNames() {
    real_->window().files().openWeights(connectome());
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), QString("one piece"), 20000);
    QCOMPARE(session().live().shown().userWeights()->points.cols(), Index{66});
    const std::string& name = session().live().shown().dataset->names[5];
    QVERIFY(name.starts_with("cell_"));
    QVERIFY(neuronWords(*session().live().analysis(), 5).contains(QString::fromStdString(name)));
    QVERIFY(!find<QPushButton>("primary")->isEnabled());
    // Rows and columns side by side: the parameter acts at once.
    auto* const points = find<QWidget>("wiring.points")->findChild<QComboBox*>();
    points->setCurrentIndex(2);
    emit points->activated(2);
    QTRY_VERIFY_WITH_TIMEOUT(session().live().shown().userWeights() &&
                                 session().live().shown().userWeights()->points.rows() == 132,
                             20000);
    // And back to a world of the program's own.
    click(find<QToolButton>("dataset-line"));
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), QString("untrained weights"), 20000);
    QVERIFY(find<QPushButton>("primary")->isEnabled());
  }

  void aTransposedFileIsAskedAbout() {
    const QString path = folder_.filePath("turned.npy");
    writeNpy(path.toStdString(),
             Matrix(session().live().shown().dataset->inputs.leftCols(
                 800)));  // 100 × 800: neurons first
    real_->window().files().openActivity(path);
    // 100 rows of 800 columns look transposed.
    QTRY_VERIFY_WITH_TIMEOUT(message().contains("transpose"), 20000);
    answer("Transpose");
    QTRY_COMPARE_WITH_TIMEOUT(session().experiment().data.transpose, true, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(session().live().state(), TrainingState::Idle, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(session().live().shown().dataset->neurons(), Index{100}, 60000);
    QCOMPARE(message(), QString("turned.npy: 800 samples of 100 neurons."));
    // Known preferred values bring the scores back.
    const QString centers = folder_.filePath("centers.npy");
    writeNpy(centers.toStdString(), Matrix(Vector::LinSpaced(100, 0.0, 0.99)));
    real_->window().files().openCenters(centers);
    QTRY_VERIFY_WITH_TIMEOUT(message().contains("columns"), 60000);
    answer("circular");
    QTRY_VERIFY_WITH_TIMEOUT(
        session().live().shown().dataset && session().live().shown().dataset->truthKnown(), 20000);
    click(find<QPushButton>("primary"));
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), QString("ring recovered"), 60000);
  }

  void badFilesLeaveWhatWasOpen_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ragged") << "1,2\n3\n"
                            << "line 2";
    QTest::newRow("text") << "1,2\n3,x\n"
                          << "'x'";
    QTest::newRow("nan") << "1,2\n3,nan\n"
                         << "1 of 4";
    QTest::newRow("empty") << ""
                           << "bad.csv";
  }

  void badFilesLeaveWhatWasOpen() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const int generation = session().live().shown().generation;
    const QString path = write("bad.csv", text.toStdString());
    for (const bool activity : {true, false}) {
      if (activity) {
        real_->window().files().openActivity(path);
      } else {
        real_->window().files().openWeights(path);
      }
      QTRY_VERIFY_WITH_TIMEOUT(message().contains(expected), 20000);
      QCOMPARE(session().experiment().name, std::string("ring"));
      QCOMPARE(session().live().shown().generation, generation);
    }
  }

  void helpDrawsItsEquations() {
    for (QAction* const action : real_->window().findChildren<QAction*>()) {
      if (action->text() == "Science") action->trigger();
    }
    auto* const text = find<QTextBrowser>("science");
    QTRY_VERIFY_WITH_TIMEOUT(text->isVisible(), 60000);
    const QString shown = text->toPlainText();
    QVERIFY(shown.contains("Two freedoms hide it"));
    // No formula was left as it stood in the file, none has a command that is not known.
    for (const char* const rest : {"$", "\\", "placeofmath"}) {
      QVERIFY2(!shown.contains(QString::fromLatin1(rest)), rest);
    }
    QVERIFY(shown.count(QChar(0xFFFC)) >= 4);  // displayed ones are pictures
  }

  void equationsAreBuiltUp() {
    QCOMPARE(inlineEquation("W_{in}^T"), QString("<i>W</i><sub>in</sub><sup><i>T</i></sup>"));
    QCOMPARE(inlineEquation("\\sqrt{s_1}"), QString("√(<i>s</i><sub>1</sub>)"));
    QFont font;
    font.setPixelSize(20);
    const QImage line = displayEquation("a b", font, Qt::black, 1.0);
    const QImage fraction = displayEquation("\\frac{a}{b}", font, Qt::black, 1.0);
    QVERIFY(fraction.height() > 1.6 * line.height());
    QVERIFY(fraction.width() < line.width() + 12);
    QVERIFY(std::abs(displayEquation("a b", font, Qt::black, 2.0).width() - 2 * line.width()) < 3);
  }
};

QTEST_MAIN(ViewsTest)
#include "views_test.moc"
