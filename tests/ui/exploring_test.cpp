// SPDX-License-Identifier: GPL-3.0-or-later
// Exploring a trained network: undo, selection, the timeline.
#include <qcustomplot.h>

#include <QAction>
#include <QComboBox>
#include <QSlider>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTableView>
#include <QTest>
#include <algorithm>
#include <map>

#include "core/experiment/timeline.h"
#include "tests/ui/real_window.h"
#include "ui/controls/lambda_slider.h"
#include "ui/selection/screen_selection.h"
#include "ui/views/embedding/embedding_view.h"
#include "ui/views/embedding/scene_overlay.h"

using namespace weightscape;
using namespace weightscape::ui;

class ExploringTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<RealWindow> real_;

  Session& session() const { return real_->session(); }

  /// Drags over the 3-D area from one place to another with a key held.
  void drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers) const {
    QWidget* const canvas = real_->window().findChild<EmbeddingView*>()->canvas();
    QTest::mousePress(canvas, Qt::LeftButton, modifiers, from);
    QMouseEvent move(QEvent::MouseMove, QPointF(to), canvas->mapToGlobal(QPointF(to)), Qt::NoButton,
                     Qt::LeftButton, modifiers);
    for (const double t : {0.3, 0.6, 1.0}) {
      const QPointF place = QPointF(from) + t * (QPointF(to) - QPointF(from));
      QMouseEvent step(QEvent::MouseMove, place, canvas->mapToGlobal(place), Qt::NoButton,
                       Qt::LeftButton, modifiers);
      QCoreApplication::sendEvent(canvas, &step);
    }
    QTest::mouseRelease(canvas, Qt::LeftButton, modifiers, to);
  }

 private slots:
  void init() {
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("ring"));
  }

  void cleanup() { real_.reset(); }

  void pointsOnTheScreen() {
    const std::vector<QPointF> places = {{0, 0}, {10, 0}, {10, 10}, {3, 4}};
    QCOMPARE(pointAt(places, {9, 1}, 5.0), Index{1});
    QCOMPARE(pointAt(places, {50, 50}, 5.0), Index{-1});
    const std::vector<Index> corner = {1, 2};
    QCOMPARE(pointsIn(places, QRectF(QPointF(12, 12), QPointF(8, -1))), corner);
    const std::vector<Index> triangle = {3};
    QCOMPARE(pointsIn(places, QPolygonF(QList<QPointF>{{1, 1}, {8, 1}, {1, 8}})), triangle);
    QVERIFY(pointsIn(places, QPolygonF(QList<QPointF>{{1, 1}, {8, 1}})).empty());
    const std::vector<Index> added = {1, 2, 3};
    QCOMPARE(combined({1, 2}, {2, 3}, SelectionMode::Add), added);
    const std::vector<Index> toggled = {1, 3};
    QCOMPARE(combined({1, 2}, {2, 3}, SelectionMode::Toggle), toggled);
  }

  void aDragOfLambdaIsOneStepOfUndo() {
    auto* const slider = real_->window().findChild<LambdaSlider*>();
    const double before = session().experiment().objective.l2;
    QTest::mousePress(slider, Qt::LeftButton, {}, QPoint(200, 18));
    for (int x = 200; x < 400; x += 10) QTest::mouseMove(slider, QPoint(x, 18));
    QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(400, 18));
    const double after = session().experiment().objective.l2;
    QVERIFY(after != before);
    QTest::keyClick(&real_->window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(session().experiment().objective.l2, before);
    QVERIFY(!session().history().canUndo());
    QTest::keyClick(&real_->window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(session().experiment().objective.l2, after);
    // A second drag is a second step.
    QTest::mousePress(slider, Qt::LeftButton, {}, QPoint(400, 18));
    QTest::mouseMove(slider, QPoint(300, 18));
    QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(300, 18));
    session().undo();
    QCOMPARE(session().experiment().objective.l2, after);
    session().undo();
    QCOMPARE(session().experiment().objective.l2, before);
  }

  void theChoiceOfAWorldCanBeUndone() {
    RealWindow::click(real_->find<QToolButton>("dataset-torus"));
    QCOMPARE(session().experiment().name, std::string("torus"));
    session().undo();
    QCOMPARE(session().experiment().name, std::string("ring"));
    QTRY_COMPARE_WITH_TIMEOUT(session().live().state(), TrainingState::Idle, 20000);
    QCOMPARE(session().live().shown().dataset->neurons(), Index{100});
    session().redo();
    QCOMPARE(session().experiment().name, std::string("torus"));
  }

  void aSelectionShowsInEveryView() {
    QVERIFY(real_->train());
    real_->showView("upper-views", "Inputs");
    const auto* const view = real_->window().findChild<EmbeddingView*>();
    std::vector<Index> forty;
    for (Index i = 20; i < 60; ++i) forty.push_back(i);
    session().selection().select(forty);
    // At once, before the event loop comes round.
    auto* const weights = real_->find<QCustomPlot>("weights-plot");
    QCOMPARE(weights->itemCount(), 1);  // one run of neighbours, one bar
    QCOMPARE(real_->find<QCustomPlot>("inputs-plot")->graph(2)->dataCount(), 40);
    real_->showView("lower-views", "Latent");
    QCOMPARE(real_->find<QCustomPlot>("latent-plot")->graph(1)->dataCount(), 40);
    // Brushed in the 3-D view: a rectangle about everything, then a click on one.
    drag({2, 2}, {view->canvas()->width() - 2, view->canvas()->height() - 2}, Qt::ShiftModifier);
    QCOMPARE(session().selection().neurons().size(), std::size_t{100});
    const QPoint place = view->pointPlaces()[7].toPoint();
    QTest::mouseClick(view->canvas(), Qt::LeftButton, {}, place);
    QCOMPARE(session().selection().neurons(), std::vector<Index>{7});
    // Brushed in the latent plot.
    auto* const latent = real_->find<QCustomPlot>("latent-plot");
    const auto at = [&](double x, double y) {
      return QPoint(static_cast<int>(latent->xAxis->coordToPixel(x)),
                    static_cast<int>(latent->yAxis->coordToPixel(y)));
    };
    QTest::mousePress(latent, Qt::LeftButton, {}, at(0.295, 0.05));
    QTest::mouseRelease(latent, Qt::LeftButton, {}, at(0.495, 0.95));
    QVERIFY(std::abs(static_cast<int>(session().selection().neurons().size()) - 20) <= 1);
    QTest::keyClick(&real_->window(), Qt::Key_Escape);
    QVERIFY(session().selection().neurons().empty());
  }

  void aHoveredNeuronIsLitInEveryView() {
    QVERIFY(real_->train());
    real_->showView("upper-views", "Inputs");
    const auto* const view = real_->window().findChild<EmbeddingView*>();
    auto* const overlay = view->findChild<SceneOverlay*>();
    const auto lit = [this](const char* plot) {
      return real_->find<QCustomPlot>(plot)->layer("hover")->children().size();
    };
    const NeuronSelection& selection = session().selection();
    const auto scene = [&] { return overlay->grab().toImage(); };
    const QImage dark = scene();
    // From the heat map.
    auto* const weights = real_->find<QCustomPlot>("weights-plot");
    const auto in = [](QCustomPlot* plot, double x, double y) {
      return QPoint(static_cast<int>(plot->xAxis->coordToPixel(x)),
                    static_cast<int>(plot->yAxis->coordToPixel(y)));
    };
    QTest::mouseMove(weights, in(weights, 37.0, 4.0));
    QTRY_COMPARE(selection.hovered(), Index{37});
    QCOMPARE(lit("weights-plot"), 1);  // its column
    QCOMPARE(lit("inputs-plot"), 2);   // activity and reconstruction
    QVERIFY(scene() != dark);
    // From the picture.
    const QPoint place = view->pointPlaces()[7].toPoint();
    QTest::mouseMove(view->canvas(), place);
    QTRY_COMPARE(selection.hovered(), Index{7});
    QCOMPARE(lit("weights-plot"), 1);
    real_->showView("lower-views", "Latent");
    QCOMPARE(lit("latent-plot"), 1);
    // From the latent's dots.
    auto* const latent = real_->find<QCustomPlot>("latent-plot");
    const auto dot = latent->graph(0)->data()->at(50);
    QTest::mouseMove(latent, in(latent, dot->key, dot->value));
    QTRY_VERIFY(selection.hovered() >= 0 && selection.hovered() != 7);
    // From the inputs.
    auto* const inputs = real_->find<QCustomPlot>("inputs-plot");
    QTest::mouseMove(inputs, in(inputs, 12.0, 0.5));
    QTRY_COMPARE(selection.hovered(), Index{12});
    QCOMPARE(lit("inputs-plot"), 2);
    QCOMPARE(lit("latent-plot"), 1);
    // And where the pointer leaves, nothing is lit.
    QTest::mouseMove(real_->find<QWidget>("lambda-panel"), QPoint(3, 3));
    QTRY_COMPARE(selection.hovered(), Index{-1});
    QCOMPARE(lit("inputs-plot"), 0);
    QCOMPARE(lit("latent-plot"), 0);
    QCOMPARE(scene(), dark);
  }

  void aHoveredRowIsLitInTheTable() {
    QVERIFY(real_->train());
    real_->showView("upper-views", "Inputs");
    real_->showView("middle-views", "Neurons");
    auto* const table = real_->find<QTableView>("neurons-table");
    QTRY_VERIFY(table->isVisible() && table->model()->rowCount() == 100);
    const QRect row = table->visualRect(table->model()->index(3, 0));
    QTest::mouseMove(table->viewport(), row.center());
    QTRY_COMPARE(session().selection().hovered(), Index{3});
    QVERIFY(table->model()->index(3, 1).data(Qt::BackgroundRole).isValid());
    QVERIFY(!table->model()->index(4, 1).data(Qt::BackgroundRole).isValid());
    QCOMPARE(real_->find<QCustomPlot>("inputs-plot")->layer("hover")->children().size(), 2);
    // Of another view too, also where rows are sorted.
    table->sortByColumn(0, Qt::DescendingOrder);
    session().selection().hover(98);
    QVERIFY(table->model()->index(1, 0).data(Qt::BackgroundRole).isValid());
  }

  void inTheGramMatrixANeuronIsRowAndColumn() {
    QVERIFY(real_->train());
    real_->find<QComboBox>("weights-shown")->setCurrentIndex(2);
    auto* const weights = real_->find<QCustomPlot>("weights-plot");
    QTRY_COMPARE(weights->yAxis->label(), QString("neuron"));
    session().selection().hover(5);
    QCOMPARE(weights->layer("hover")->children().size(), 2);
  }

  void draggingStillTurns() {
    QVERIFY(real_->train());
    const auto* const view = real_->window().findChild<EmbeddingView*>();
    const QPointF before = view->pointPlaces()[0];
    drag({200, 200}, {260, 220}, Qt::NoModifier);
    QVERIFY(view->pointPlaces()[0] != before);
    QVERIFY(session().selection().neurons().empty());
  }

  void theTimelineLooksBack() {
    QVERIFY(real_->train());
    QCOMPARE(real_->verdict(), QString("ring recovered"));
    auto* const slider = real_->find<QSlider>("timeline");
    QVERIFY(slider->maximum() > 60);
    QCOMPARE(slider->value(), slider->maximum());
    slider->setValue(0);
    QCOMPARE(session().live().shown().trained()->step(), std::int64_t{0});
    QTRY_COMPARE_WITH_TIMEOUT(real_->verdict(), QString("untrained weights"), 20000);
    // The heat map follows; the newest state is not lost.
    QVERIFY(session().live().shown().trained()->network().w_in !=
            session().live().newest().trained()->network().w_in);
    QCOMPARE(session().live().newest().trained()->step(), std::int64_t{1600});
    slider->setValue(slider->maximum());
    QTRY_COMPARE_WITH_TIMEOUT(real_->verdict(), QString("ring recovered"), 20000);
    QCOMPARE(session().live().frame(), -1);
    // Played from the start it ends at the newest.
    auto* const play = real_->find<QToolButton>("timeline-play");
    slider->setValue(slider->maximum() - 5);
    RealWindow::click(play);
    QTRY_COMPARE_WITH_TIMEOUT(session().live().frame(), -1, 20000);
  }

  void presenterModeIsLargerAndComesBack() {
    const auto* const start = real_->find<QPushButton>("primary");
    const auto* const headline = real_->find<QLabel>("verdict");
    const double size = start->font().pointSizeF();
    const double headline_size = headline->font().pointSizeF();
    QAction* const presenter = real_->find<QAction>("presenter");
    presenter->trigger();
    QVERIFY(start->font().pointSizeF() > 1.3 * size);
    QTRY_VERIFY_WITH_TIMEOUT(headline->font().pointSizeF() > 1.3 * headline_size, 60000);
    QVERIFY(!real_->find<QWidget>("dataset-ring")->isVisible());
    QVERIFY(start->isVisible());
    QVERIFY(real_->find<QWidget>("scene")->isVisible());
    presenter->trigger();
    QCOMPARE(start->font().pointSizeF(), size);
    QTRY_COMPARE_WITH_TIMEOUT(headline->font().pointSizeF(), headline_size, 60000);
    QVERIFY(real_->find<QWidget>("dataset-ring")->isVisible());
    QVERIFY(start->isVisible());
  }

  /// What the colours mean was cut off in larger type, beside a hand's breadth of empty room.
  void aClassReadsWhatTheColoursMean() {
    QVERIFY(real_->open("ring-line"));
    QTRY_VERIFY_WITH_TIMEOUT(real_->session().live().analysisIsCurrent(), 20000);
    QAction* const presenter = real_->find<QAction>("presenter");
    presenter->trigger();
    auto* const coloring = real_->find<QComboBox>("coloring");
    QCOMPARE(coloring->currentText(), QStringLiteral("heading, place"));
    const auto room = [&] {
      QStyleOptionComboBox option;
      option.initFrom(coloring);
      option.editable = false;
      return coloring->style()
          ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, coloring)
          .width();
    };
    QTRY_VERIFY(room() >= coloring->fontMetrics().horizontalAdvance(coloring->currentText()));
    presenter->trigger();
  }

  /// Every time, all of them, the axes of plots with them.
  void presenterModeHasOneSize() {
    QVERIFY(real_->train());
    QTest::keyClick(&real_->window(), Qt::Key_F1);
    QAction* const presenter = real_->find<QAction>("presenter");
    std::map<const QWidget*, double> usual;
    const auto* const headline = real_->find<QLabel>("verdict");
    for (const auto* const widget : real_->window().findChildren<QWidget*>()) {
      if (widget != headline) usual[widget] = widget->font().pointSizeF();  // it is made to fit
    }
    const double type = QApplication::font().pointSizeF();
    const auto others = [&](double factor) {
      QStringList found;
      for (const auto* const widget : real_->window().findChildren<QWidget*>()) {
        const auto was = usual.find(widget);
        if (was == usual.end() || was->second <= 0.0) continue;
        const double now = widget->font().pointSizeF();
        if (std::abs(now - factor * was->second) < 0.01) continue;
        found << QStringLiteral("%1 %2: %3 pt, before %4 pt")
                     .arg(QString::fromLatin1(widget->metaObject()->className()),
                          widget->objectName())
                     .arg(now)
                     .arg(was->second);
      }
      for (auto* const plot : real_->window().findChildren<QCustomPlot*>()) {
        if (!plot->isVisible()) continue;  // it is drawn when it is shown
        plot->replot();
        for (const auto* const axis : plot->findChildren<QCPAxis*>()) {
          for (const QFont& font : {axis->labelFont(), axis->tickLabelFont()}) {
            if (std::abs(font.pointSizeF() - factor * type) < 0.01) continue;
            found << QStringLiteral("an axis of %1: %2 pt")
                         .arg(plot->objectName())
                         .arg(font.pointSizeF());
          }
        }
      }
      return found.join('\n');
    };
    QCOMPARE(others(1.0), QString());
    for (int times = 0; times < 3; ++times) {
      presenter->trigger();
      QCOMPARE(others(QApplication::font().pointSizeF() / type), QString());
      QVERIFY(QApplication::font().pointSizeF() > 1.3 * type);
      presenter->trigger();
      QCOMPARE(others(1.0), QString());
    }
  }

  void viewsAlongTheAxesAndSlowTurning() {
    QVERIFY(real_->train());
    auto* const view = real_->window().findChild<EmbeddingView*>();
    // Along the third axis the ring is seen from the front, along the first from its edge.
    const auto width = [&] {
      const auto places = view->pointPlaces();
      const auto [low, high] =
          std::minmax_element(places.begin(), places.end(),
                              [](const QPointF& a, const QPointF& b) { return a.x() < b.x(); });
      return high->x() - low->x();
    };
    QTest::keyClick(&real_->window(), Qt::Key_3, Qt::ControlModifier);
    // The glide has come to rest when nothing moves any more, look after look.
    double last = -1.0;
    int still = 0;
    QTRY_VERIFY_WITH_TIMEOUT((still = width() == last ? still + 1 : 0, last = width(), still > 10),
                             60000);
    const double front = width();
    QTest::keyClick(&real_->window(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY2_WITH_TIMEOUT(width() < 0.6 * front,
                              qPrintable(QString("%1 of %2").arg(width()).arg(front)), 60000);
    QTest::keyClick(&real_->window(), Qt::Key_T);
    QVERIFY(view->turning());
    const QPointF before = view->pointPlaces()[3];
    QTRY_VERIFY_WITH_TIMEOUT(view->pointPlaces()[3] != before, 60000);
    drag({200, 200}, {240, 210}, Qt::NoModifier);  // a hand takes it
    QVERIFY(!view->turning());
  }

  void theTimelineIsBounded() {
    Experiment experiment = session().experiment();
    experiment.training.epochs = 2000;
    session().load(experiment);
    QTRY_COMPARE_WITH_TIMEOUT(session().live().state(), TrainingState::Idle, 20000);
    session().start();
    QTRY_COMPARE_WITH_TIMEOUT(session().live().state(), TrainingState::Finished, 120000);
    const TimelineFrames& frames = session().live().newest().trained()->frames;
    QVERIFY(frames.size() <= Timeline::kMostFrames);
    QVERIFY(frames.size() > Timeline::kMostFrames / 3);
    QCOMPARE(frames.front()->step, std::int64_t{0});
    for (std::size_t i = 1; i < frames.size(); ++i) QVERIFY(frames[i]->step > frames[i - 1]->step);
  }
};

QTEST_MAIN(ExploringTest)
#include "exploring_test.moc"
