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

  void whatIsShownIsOfTheseWeightsOrSaysSo() {
    QVERIFY(real_->open("ring"));
    QTRY_VERIFY_WITH_TIMEOUT(session().live().analysisIsCurrent(), 20000);
    const AnalysisSnapshot* const before = session().live().analysis();
    session().setParameter(*findParameter("data.groups.*.neurons_per_axis"), 0,
                           static_cast<std::int64_t>(3000));
    QTRY_VERIFY_WITH_TIMEOUT(noteButton("Cancel") != nullptr, 120000);
    QVERIFY(session().live().analysisIsOld());
    QVERIFY2(real_->verdict().contains("drawing"), qPrintable(real_->verdict()));
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
};

QTEST_MAIN(SceneTest)
#include "scene_test.moc"
