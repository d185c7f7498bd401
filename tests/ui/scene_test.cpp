// SPDX-License-Identifier: GPL-3.0-or-later
// The picture in 3-D: what it shows at first sight, and what it says while it is worked out.
#include <QJsonObject>
#include <QtTest>
#include <cmath>
#include <numbers>

#include "core/data/dataset.h"
#include "core/picture/home_view.h"
#include "tests/ui/real_window.h"
#include "ui/scene/scene_places.h"
#include "ui/views/embedding/embedding_view.h"
#include "ui/work/analysis_snapshot.h"

using namespace weightscape;
using namespace weightscape::ui;

class SceneTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<RealWindow> real_;

  Session& session() const { return real_->session(); }
  EmbeddingView* view() const { return real_->window().findChild<EmbeddingView*>(); }

  /// The button of the note over an old picture; null while there is none.
  QPushButton* noteButton(const QString& text) const {
    auto* const button = real_->find<QPushButton>("drawing-button");
    return button->isVisible() && button->text() == text ? button : nullptr;
  }

  /// What stands on the card in place of the numbers that decide; empty where they stand there.
  QString decider() const {
    for (const auto* const label : real_->window().findChildren<QLabel*>()) {
      if (label->isVisible() && label->text().contains("decide the verdict")) return label->text();
    }
    return {};
  }

 private slots:
  void init() { real_ = std::make_unique<RealWindow>(); }
  void cleanup() { real_.reset(); }

  void aRingIsSeenAsARing() {
    QVERIFY(real_->open("ring"));
    QVERIFY(real_->train());
    const double facing = view()->rotation()(2, 2);  // the ring lies in the first two axes
    QVERIFY2(facing > std::cos(25.0 * std::numbers::pi / 180.0),
             qPrintable(QString::number(facing)));
    QVERIFY(surfaceOf(*session().live().analysis()).empty());  // a ring is never filled
    const Eigen::Matrix3d home = view()->rotation();
    QTest::keyClick(view()->canvas(), Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(!view()->rotation().isApprox(home));
    QTest::keyClick(view()->canvas(), Qt::Key_H);
    QVERIFY(view()->rotation().isApprox(home));
  }

  void aSheetHasASurface() {
    QVERIFY(real_->open("sheet"));
    QTRY_VERIFY_WITH_TIMEOUT(session().live().analysisIsCurrent(), 20000);
    QVERIFY(surfaceOf(*session().live().analysis()).empty());  // random weights lie on none
    QVERIFY(real_->train());
    QVERIFY2(real_->verdict().contains("recovered"), qPrintable(real_->verdict()));
    const double whole = 2.0 * 15.0 * 15.0;  // two triangles a square of the grid
    const auto triangles = static_cast<double>(surfaceOf(*session().live().analysis()).size());
    QVERIFY2(triangles > 0.95 * whole && triangles < 1.1 * whole,
             qPrintable(QString::number(triangles)));
    auto* const button = real_->find<QToolButton>("surface");
    QVERIFY(button->isChecked());
    RealWindow::click(button);
    QVERIFY(!view()->sceneStyle().surface);
    const QJsonObject state = view()->viewState();
    RealWindow::click(button);
    QVERIFY(view()->sceneStyle().surface);
    view()->setViewState(state);
    QVERIFY(!view()->sceneStyle().surface);
  }

  /// Whatever was drawn before, and on the way: the colours go about it as they did.
  void theSameTorusComesBackTheSame() {
    QVERIFY(real_->open("torus"));
    session().setParameter(*findParameter("training.epochs"), 0, std::int64_t{20});
    QVERIFY(real_->train());
    const Matrix before = session().live().analysis()->stereographic;
    QVERIFY(before.rows() > 0);
    QVERIFY(real_->open("line"));
    session().undo();
    QTRY_COMPARE(session().experiment().name, std::string("torus"));
    QTRY_VERIFY_WITH_TIMEOUT(session().live().hasTrained() && session().live().analysisIsCurrent(),
                             60000);
    const Matrix after = session().live().analysis()->stereographic;
    QCOMPARE(after.rows(), before.rows());
    const double apart = (after - before).norm() / before.norm();
    QVERIFY2(apart < 1e-6, qPrintable(QString::number(apart)));
  }

  void whatIsShownIsOfTheseWeightsOrSaysSo() {
    QVERIFY(real_->open("ring"));
    QTRY_VERIFY_WITH_TIMEOUT(session().live().analysisIsCurrent(), 20000);
    const AnalysisSnapshot* const before = session().live().analysis();
    session().setParameter(*findParameter("data.groups.*.neurons_per_axis"), 0,
                           static_cast<std::int64_t>(3000));
    QTRY_VERIFY_WITH_TIMEOUT(noteButton("Cancel") != nullptr, 120000);
    QVERIFY(session().live().analysisIsOld());
    QVERIFY2(real_->verdict().contains("drawing"), qPrintable(real_->verdict()));
    // These are not trained: no number is being worked out.
    QVERIFY2(decider().contains("once the network is trained"), qPrintable(decider()));
    RealWindow::click(noteButton("Cancel"));
    QTRY_VERIFY(noteButton("Draw") != nullptr);
    QCOMPARE(real_->verdict(), QStringLiteral("not drawn"));
    QCOMPARE(session().live().analysis(), before);  // the last picture stays, marked as old
    QVERIFY(session().live().analysisIsOld());
    RealWindow::click(noteButton("Draw"));
    QTRY_VERIFY_WITH_TIMEOUT(noteButton("Cancel") != nullptr, 20000);
    RealWindow::click(noteButton("Cancel"));
    QTRY_VERIFY(noteButton("Draw") != nullptr);
    // Other weights are another matter: they are drawn without being asked for.
    session().setParameter(*findParameter("data.groups.*.neurons_per_axis"), 0,
                           static_cast<std::int64_t>(50));
    QTRY_VERIFY_WITH_TIMEOUT(session().live().analysisIsCurrent(), 20000);
    QTRY_VERIFY(!real_->find<QPushButton>("drawing-button")->isVisible());
    QCOMPARE(real_->verdict(), QStringLiteral("untrained weights"));
  }

  /// Of weights that are trained, and not drawn yet, nobody says that they are to be trained.
  void numbersThatAreWorkedOutAreSaidToBe() {
    QVERIFY(real_->open("ring"));
    session().setParameter(*findParameter("data.groups.*.neurons_per_axis"), 0,
                           static_cast<std::int64_t>(3000));
    QTRY_COMPARE_WITH_TIMEOUT(session().live().state(), TrainingState::Idle, 120000);
    QTest::keyClick(&real_->window(), Qt::Key_S);  // one step
    QTRY_VERIFY_WITH_TIMEOUT(session().live().hasTrained() && noteButton("Cancel") != nullptr &&
                                 real_->verdict().contains("drawing"),
                             120000);
    QVERIFY2(decider().contains("being worked out"), qPrintable(decider()));
    RealWindow::click(noteButton("Cancel"));
    QTRY_VERIFY(noteButton("Draw") != nullptr);
    QVERIFY2(decider().contains("Without a picture"), qPrintable(decider()));
  }
};

QTEST_MAIN(SceneTest)
#include "scene_test.moc"
