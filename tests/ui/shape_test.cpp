// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence in the window: a first answer by itself, more on request, and what it lights.
#include <qcustomplot.h>

#include <QComboBox>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/analysis/analysis.h"
#include "core/base/random.h"
#include "core/embedding/default_neighbors.h"
#include "core/evidence/angle_order.h"
#include "core/evidence/evidence.h"
#include "core/io/csv.h"
#include "core/io/npy.h"
#include "core/training/checkpoint.h"
#include "tests/ui/real_window.h"
#include "ui/session/evidence_search.h"
#include "ui/window/file_opener.h"
#include "ui/work/evidence_worker.h"

using namespace weightscape;
using namespace weightscape::ui;

class ShapeTest : public QObject {
  Q_OBJECT

 private:
  static constexpr int kPatience = 120000;
  std::unique_ptr<RealWindow> real_;

  Session& session() const { return real_->session(); }

  const Evidence* evidence() const {
    const AnalysisSnapshot* const snapshot = session().live().analysis();
    return snapshot != nullptr ? snapshot->evidence.get() : nullptr;
  }

  static constexpr Index kPoints = 300;

  /// Points of a circle at random places, a little off it.
  static Matrix scatteredRing() {
    Random random(3, Random::Stream::Data);
    Matrix points(2, kPoints);
    for (Index i = 0; i < kPoints; ++i) {
      const double angle = 2.0 * std::numbers::pi * random.uniform();
      points.col(i) << std::cos(angle) + 0.02 * random.normal(),
          std::sin(angle) + 0.02 * random.normal();
    }
    return points;
  }

  QString sentence() const { return real_->find<QLabel>("shape-sentence")->text(); }

 private slots:
  void init() {
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("ring"));
    session().setParameter(*findParameter("data.groups.*.neurons_per_axis"), 0, std::int64_t{40});
    session().setParameter(*findParameter("data.samples"), 0, std::int64_t{600});
    session().setParameter(*findParameter("training.epochs"), 0, std::int64_t{300});
    session().restart();
    QTRY_VERIFY_WITH_TIMEOUT(
        session().live().state() == TrainingState::Finished && session().live().analysisIsCurrent(),
        kPatience);
    real_->showView("lower-views", "Shape");
  }

  void cleanup() { real_.reset(); }

  /// Unasked when training ends, with its sentence, bars, table and colours.
  void aFirstAnswerComesByItself() {
    QTRY_VERIFY_WITH_TIMEOUT(evidence() != nullptr, kPatience);
    QCOMPARE(evidence()->shuffles, 19);
    QVERIFY2(sentence().contains("arranged like a ring"), qPrintable(sentence()));
    QVERIFY2(sentence().contains("of 19 shuffles"), qPrintable(sentence()));
    auto* const plot = real_->find<QCustomPlot>("shape-plot");
    QVERIFY(plot->itemCount() >= 2);  // a band and a bar
    const auto* const colors = real_->find<QComboBox>("coloring");
    QVERIFY(colors->findText("angle from the wiring") >= 0);
    QVERIFY(colors->findText("reliability") >= 0);
  }

  /// What moves is not looked at, and what moved on has no evidence of before.
  void whatIsTrainedOnLosesIt() {
    QTRY_VERIFY_WITH_TIMEOUT(evidence() != nullptr, kPatience);
    session().setParameter(*findParameter("training.epochs"), 0, std::int64_t{100000});
    session().start();
    QTRY_VERIFY_WITH_TIMEOUT(session().live().running(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(evidence() == nullptr, kPatience);
    QVERIFY(!session().evidence().running());
    QVERIFY(!real_->find<QPushButton>("shape-more")->isEnabled());
    session().pause();
    QTRY_VERIFY_WITH_TIMEOUT(evidence() != nullptr, kPatience);
  }

  void moreIsAskedForAndLeft() {
    QTRY_VERIFY_WITH_TIMEOUT(evidence() != nullptr, kPatience);
    RealWindow::click(real_->find<QPushButton>("shape-most"));
    QTRY_VERIFY_WITH_TIMEOUT(session().evidence().running(), kPatience);
    QTRY_VERIFY(real_->find<QPushButton>("shape-cancel")->isVisible());
    QTest::qWait(QApplication::doubleClickInterval() + 50);  // a button that only just came
    RealWindow::click(real_->find<QPushButton>("shape-cancel"));
    QTRY_VERIFY(!session().evidence().running());
    QCOMPARE(evidence()->shuffles, 19);  // what was known stays
    RealWindow::click(real_->find<QPushButton>("shape-most"));
    QTRY_VERIFY_WITH_TIMEOUT(session().evidence().progress() > 0.2, kPatience);
    RealWindow::click(real_->find<QPushButton>("shape-keep"));
    QTRY_VERIFY_WITH_TIMEOUT(!session().evidence().running() && !evidence()->complete, kPatience);
    QVERIFY(evidence()->shuffles > 0 && evidence()->shuffles < 999);
    QVERIFY2(sentence().contains("arranged like a ring"), qPrintable(sentence()));
  }

  /// The activity has a shape of its own, which waits until it is asked for.
  void theActivityIsAskedForApart() {
    QTRY_VERIFY_WITH_TIMEOUT(evidence() != nullptr, kPatience);
    auto* const of = real_->find<QComboBox>("shape-of");
    of->setCurrentIndex(1);
    QVERIFY(sentence().isEmpty());
    QVERIFY(real_->find<QCustomPlot>("shape-plot")->itemCount() == 0);
    session().evidence().search(19, EvidenceOf::Activity);
    QTRY_VERIFY_WITH_TIMEOUT(session().evidence().ofActivity() != nullptr, kPatience);
    QTRY_VERIFY2(sentence().contains("one loop"), qPrintable(sentence()));
    QCOMPARE(session().evidence().ofActivity()->null_model, NullModel::Shift);
    QCOMPARE(evidence()->null_model, NullModel::Units);  // that of the weights is still there
    of->setCurrentIndex(0);
    QTRY_VERIFY2(sentence().contains("arranged like a ring"), qPrintable(sentence()));
  }

  /// The neurons in their order around the loop, in the heat map of weights and of the Gram matrix.
  void weightsStandInTheOrderOfTheAngles() {
    QTRY_VERIFY_WITH_TIMEOUT(evidence() != nullptr, kPatience);
    real_->showView("lower-views", "Weights");
    auto* const order = real_->find<QComboBox>("weights-order");
    order->setCurrentIndex(order->findText("by angle found"));
    const std::vector<Index> expected = orderByAngle(*evidence());
    QVERIFY(!std::is_sorted(expected.begin(), expected.end()));
    const auto shown = [this] {
      const AnalysisSnapshot* const snapshot = session().live().analysis();
      const std::vector<Index>* const known =
          snapshot != nullptr && snapshot->evidence ? snapshot->order(NeuronOrder::Angle) : nullptr;
      return known != nullptr ? *known : std::vector<Index>();
    };
    QTRY_VERIFY_WITH_TIMEOUT(shown() == expected, kPatience);
    auto* const which = real_->find<QComboBox>("weights-shown");
    which->setCurrentIndex(which->findText("Gram matrix"));
    const auto square = [this] {
      const AnalysisSnapshot* const snapshot = session().live().analysis();
      const Square* const known = snapshot != nullptr && snapshot->evidence
                                      ? snapshot->square(SquareMatrix::Gram, NeuronOrder::Angle)
                                      : nullptr;
      return known != nullptr ? known->neurons : std::vector<Index>();
    };
    QTRY_VERIFY_WITH_TIMEOUT(square() == expected, kPatience);
  }

  /// What a person cancelled does not begin again by itself.
  void whatWasCancelledStaysSo() {
    QTRY_VERIFY_WITH_TIMEOUT(evidence() != nullptr, kPatience);
    session().setParameter(*findParameter("training.epochs"), 0, std::int64_t{100000});
    session().step();  // other weights
    QTRY_VERIFY_WITH_TIMEOUT(session().evidence().running() && evidence() == nullptr, 30000);
    session().evidence().cancel();
    QTest::qWait(1500);
    QVERIFY(!session().evidence().running());
    QVERIFY(evidence() == nullptr);
    session().evidence().search(19);
    QTRY_VERIFY_WITH_TIMEOUT(evidence() != nullptr, kPatience);
  }

  /// A bar's neurons are selected while the pointer is on it, and what was selected comes back.
  void aBarLightsItsNeurons() {
    QTRY_VERIFY_WITH_TIMEOUT(evidence() != nullptr, kPatience);
    session().selection().select({3, 4});
    auto* const plot = real_->find<QCustomPlot>("shape-plot");
    QTRY_VERIFY(plot->itemCount() > 0);
    const int y = qRound(plot->yAxis->coordToPixel(1.0));
    QTest::mouseMove(plot, {plot->axisRect()->center().x(), y});
    QTRY_VERIFY(session().selection().neurons() == evidence()->pieces[0].bars[0].neurons);
    QVERIFY(!session().selection().neurons().empty());
    QTest::mouseMove(plot, {2, 2});
    QTRY_VERIFY((session().selection().neurons() == std::vector<Index>{3, 4}));
  }

  /// Weights of one's own have a headline.
  void ownWeightsAreTold() {
    QTemporaryDir folder;
    const QString path = folder.filePath("weights.csv");
    const Trained& trained = *session().live().shown().trained();
    writeCsv(path.toStdString(), {}, trained.network().w_in);
    real_->window().files().openWeights(path);
    QTRY_VERIFY_WITH_TIMEOUT(session().experiment().user_weights.file == path.toStdString(),
                             kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(real_->verdict(), QString("arranged like: ring"), kPatience);
  }

  /// Where the usual number of neighbours tears a ring, the picture is drawn at one that does not,
  /// as soon as the evidence knows; a number that a person has set stays.
  void thePictureIsDrawnWhereTheEvidenceHolds() {
    QTemporaryDir folder;
    const QString path = folder.filePath("ring.npy");
    writeNpy(path.toStdString(), scatteredRing());
    real_->window().files().openWeights(path);
    QTRY_VERIFY_WITH_TIMEOUT(
        session().experiment().user_weights.file == path.toStdString() && evidence() != nullptr,
        kPatience);
    const PieceEvidence piece = evidence()->pieces[0];
    QVERIFY(piece.neighbors_from > defaultNeighbors(kPoints));
    const auto drawn = [this] { return session().live().analysis()->analysis->neighbors; };
    QTRY_COMPARE_WITH_TIMEOUT(drawn(), piece.neighbors_from, kPatience);
    QVERIFY(evidence() != nullptr);
    session().setParameter(*findParameter("embedding.neighbors"), 0, std::int64_t{5});
    QTRY_COMPARE_WITH_TIMEOUT(drawn(), 5, kPatience);
    QTest::qWait(600);
    QCOMPARE(drawn(), 5);
  }
};

QTEST_MAIN(ShapeTest)
#include "shape_test.moc"
