// SPDX-License-Identifier: GPL-3.0-or-later
// Pinned runs beside the current one, the ghost of the true manifold, colours of one unit.
#include <QComboBox>
#include <QProgressBar>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextLayout>
#include <cmath>

#include "core/analysis/analysis.h"
#include "core/analysis/scores.h"
#include "tests/ui/real_window.h"
#include "ui/views/embedding/embedding_view.h"
#include "ui/views/embedding/verdict_words.h"

using namespace weightscape;
using namespace weightscape::ui;

class CompareTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<RealWindow> real_;

  Session& session() const { return real_->session(); }

  EmbeddingView& view() const { return *real_->window().findChild<EmbeddingView*>(); }

  void setLambda(double lambda) const {
    session().setParameter(*findParameter("objective.l2"), 0, lambda);
  }

  static QRectF around(const std::vector<QPointF>& places) {
    QPolygonF all;
    for (const QPointF& place : places) all << place;
    return all.boundingRect();
  }

  /// Pixels of the 3-D area that are nearly this colour.
  int pixelsLike(const QColor& color) const {
    const QImage image = view().canvas()->grab().toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x) {
        const QColor here = image.pixelColor(x, y);
        const int far = std::abs(here.red() - color.red()) +
                        std::abs(here.green() - color.green()) +
                        std::abs(here.blue() - color.blue());
        count += far < 24 ? 1 : 0;
      }
    }
    return count;
  }

  [[nodiscard]] QString table() const {
    return real_->find<QTextBrowser>("compare-table")->toPlainText();
  }

 private slots:
  void init() {
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("ring"));
  }

  void cleanup() { real_.reset(); }

  void aPinnedRunStandsBesideTheNext() {
    setLambda(0.0);
    QVERIFY(real_->train());
    QTest::keyClick(&real_->window(), Qt::Key_P);
    QCOMPARE(session().pins().all().size(), std::size_t{1});
    setLambda(0.01);
    session().restart();
    QTRY_VERIFY_WITH_TIMEOUT(
        session().live().state() == TrainingState::Finished && session().live().analysisIsCurrent(),
        60000);
    QCOMPARE(real_->verdict(), QString("ring recovered"));
    // Side by side: the current one left, the pinned one right.
    const double middle = 0.5 * view().canvas()->width();
    QVERIFY(around(view().pointPlaces()).right() < middle + 1);
    QVERIFY(around(view().pinnedPlaces(0)).left() > middle - 1);
    // What was different, and the difference of the scores.
    const QString table = real_->find<QTextBrowser>("compare-table")->toPlainText();
    QVERIFY2(table.contains("λ (L2)"), qPrintable(table));
    QVERIFY(!table.contains("Epochs"));
    QVERIFY(table.contains("ring not recovered"));
    const double difference =
        session().pins().all()[0]->analysis->scores->worst_geodesic_correlation -
        session().live().analysis()->analysis->scores->worst_geodesic_correlation;
    QVERIFY(difference < -0.6);
    QVERIFY2(table.contains(QStringLiteral("−") + QLocale().toString(-difference, 'f', 4)),
             qPrintable(table));
  }

  /// What has no effect is no difference, and epochs are those that were reached.
  void onlyWhatActsIsADifference() {
    session().setParameter(*findParameter("objective.l2_out"), 0, 0.5);
    QVERIFY(real_->train());
    auto* const without = real_->find<QPushButton>("without-penalty");
    auto* const progress = real_->find<QProgressBar>("without-penalty-progress");
    QVERIFY(!progress->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(without->isEnabled(), 60000);
    RealWindow::click(without);
    QVERIFY(progress->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(session().pins().all().size(), std::size_t{1}, 60000);
    QVERIFY(!progress->isVisible());
    QVERIFY2(table().contains("λ (L2)"), qPrintable(table()));
    QVERIFY2(!table().contains("λ of W"), qPrintable(table()));
    QVERIFY2(!table().contains("Epochs"), qPrintable(table()));
    // Where it is in use in one of them it is told, with a dash for the other.
    session().setParameter(*findParameter("training.epochs"), 0, std::int64_t{100000});
    session().setParameter(*findParameter("objective.l2_separate"), 0, true);
    session().step();
    QTRY_VERIFY_WITH_TIMEOUT(table().contains("λ of W"), 60000);
    QVERIFY2(table().contains("–"), qPrintable(table()));
  }

  void theEpochsAreThoseReached() {
    QVERIFY(real_->train());
    QTest::keyClick(&real_->window(), Qt::Key_P);
    QVERIFY(real_->open("ring"));
    QTRY_VERIFY_WITH_TIMEOUT(session().live().analysisIsCurrent(), 60000);
    QVERIFY2(table().contains("Epochs"), qPrintable(table()));
    const QStringList words = table().split(QRegularExpression("\\s+"));
    const qsizetype at = words.indexOf("Epochs");
    QCOMPARE(words.at(at + 1), QString("0"));
    QCOMPARE(words.at(at + 2),
             QString::number(session().pins().all()[0]->training->trained()->epoch()));
  }

  /// What a list holds is said; words stay whole, however narrow it is.
  void listsAreSaidAndWordsStayWhole() {
    QVERIFY(real_->train());
    QTest::keyClick(&real_->window(), Qt::Key_P);
    QVERIFY(real_->open("torus"));
    QTRY_VERIFY_WITH_TIMEOUT(session().live().analysisIsCurrent(), 60000);
    QVERIFY2(table().contains("circular, circular"), qPrintable(table()));
    QVERIFY(!table().contains("others"));
    auto* const browser = real_->find<QTextBrowser>("compare-table");
    browser->document()->setTextWidth(120);
    for (QTextBlock block = browser->document()->begin(); block.isValid(); block = block.next()) {
      for (int i = 0; i + 1 < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        const QChar last = block.text().at(line.textStart() + line.textLength() - 1);
        QVERIFY2(!last.isLetter(), qPrintable(block.text()));
      }
    }
  }

  /// Words of weights before say so until the exact reading is there.
  void whatIsStillBeingReadSaysSo() {
    session().setParameter(*findParameter("training.epochs"), 0, std::int64_t{100000});
    session().start();
    QTRY_VERIFY_WITH_TIMEOUT(
        session().live().analysis() && session().live().analysis()->analysis &&
            session().live().analysis()->analysis->verdict.kind == VerdictKind::Recovered,
        60000);
    QTest::keyClick(&real_->window(), Qt::Key_P);
    // At the moment at which it rests.
    bool rested = false;
    bool told = false;
    const auto look = [&] {
      if (session().live().state() != TrainingState::Paused || rested) return;
      if (!session().live().epochStillShown()) return;
      rested = true;
      told = verdictWords(session().live(), lightTheme()).detail.contains("as at epoch") &&
             table().contains("as at epoch");
    };
    connect(&session().live(), &LiveTraining::changed, this, look);
    session().pause();
    QTRY_VERIFY_WITH_TIMEOUT(
        session().live().state() == TrainingState::Paused && session().live().analysisIsCurrent(),
        60000);
    QVERIFY(!rested || told);
    QVERIFY(!table().contains("as at epoch"));
    QVERIFY(!verdictWords(session().live(), lightTheme()).detail.contains("as at epoch"));
  }

  void camerasAreLinked() {
    QVERIFY(real_->train());
    // By itself a run is pinned once.
    QTest::keyClick(&real_->window(), Qt::Key_P);
    QTest::keyClick(&real_->window(), Qt::Key_P);
    QCOMPARE(session().pins().all().size(), std::size_t{1});
    QVERIFY2(real_->message().contains("already"), qPrintable(real_->message()));
    for (int i = 0; i < 2; ++i) session().pins().add(session().live().sharedAnalysis());
    QVERIFY(!session().canPin());
    QVERIFY(!real_->find<QToolButton>("pin")->isEnabled());
    QTest::keyClick(&real_->window(), Qt::Key_P);  // three are enough
    QCOMPARE(session().pins().all().size(), std::size_t{3});
    QTRY_VERIFY_WITH_TIMEOUT(!real_->window().grab().isNull(), 60000);
    // The same run in four places, before and after turning.
    const auto same = [this] {
      const auto now = view().pointPlaces();
      for (std::size_t pin = 0; pin < 3; ++pin) {
        const auto other = view().pinnedPlaces(pin);
        const QPointF apart = other[0] - now[0];
        for (std::size_t i = 0; i < now.size(); ++i) {
          const QPointF off = other[i] - now[i] - apart;
          if (std::hypot(off.x(), off.y()) > 0.5) return false;
        }
      }
      return true;
    };
    QVERIFY(same());
    const QPointF before = view().pinnedPlaces(2)[10];
    QTest::keyClick(view().canvas(), Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(view().canvas(), Qt::Key_Up, Qt::ShiftModifier);
    QVERIFY(view().pinnedPlaces(2)[10] != before);
    QVERIFY(same());
    RealWindow::click(real_->find<QToolButton>("unpin-1"));
    QCOMPARE(session().pins().all().size(), std::size_t{2});
    QTest::keyClick(&real_->window(), Qt::Key_P, Qt::ShiftModifier);
    QVERIFY(session().pins().all().empty());
    QVERIFY(around(view().pointPlaces()).right() > 0.6 * view().canvas()->width());
  }

  void aPinOutlivesItsWorld() {
    QVERIFY(real_->train());
    session().pin();
    QVERIFY(real_->open("sheet"));
    QTRY_VERIFY_WITH_TIMEOUT(session().live().analysisIsCurrent(), 20000);
    QCOMPARE(view().pinnedPlaces(0).size(), std::size_t{100});
    QCOMPARE(view().pointPlaces().size(), std::size_t{256});
    // A selection means the neurons of the open world alone.
    session().selection().select({1, 2, 3});
    QVERIFY(real_->window().grab().toImage().width() > 0);
  }

  void theGhostIsTheTrueRing() {
    QVERIFY(real_->train());
    const QColor ghost(0x92, 0x98, 0x9f);
    const int without = pixelsLike(ghost);
    RealWindow::click(real_->find<QToolButton>("ghost"));
    QTRY_VERIFY_WITH_TIMEOUT(
        session().live().analysis() != nullptr && session().live().analysis()->extras.true_manifold,
        20000);
    QTRY_VERIFY_WITH_TIMEOUT(pixelsLike(ghost) > without + 300, 60000);
    const TrueManifold& manifold = session().live().analysis()->ghost;
    QCOMPARE(manifold.edges.size(), std::size_t{100});
    // It lies on the recovered ring, flat and round.
    const Matrix& drawn = session().live().analysis()->aligned;
    const Vector radius = manifold.points.rowwise().norm();
    QVERIFY(radius.maxCoeff() - radius.minCoeff() < 1e-9);
    const Matrix apart = manifold.points - drawn;
    QVERIFY(apart.norm() < 0.35 * drawn.norm());
    RealWindow::click(real_->find<QToolButton>("ghost"));
    QTRY_VERIFY_WITH_TIMEOUT(pixelsLike(ghost) < without + 100, 60000);
  }

  void oneUnitsWeightsAsColours() {
    QVERIFY(real_->train());
    auto* const coloring = real_->find<QComboBox>("coloring");
    auto* const unit = real_->find<QSpinBox>("coloring-unit");
    QVERIFY(!unit->isVisible());
    coloring->setCurrentIndex(coloring->count() - 1);
    emit coloring->activated(coloring->currentIndex());
    QVERIFY(unit->isVisible());
    QCOMPARE(unit->maximum(), 20);
    const QImage first = view().canvas()->grab().toImage();
    unit->setValue(5);
    QTRY_VERIFY_WITH_TIMEOUT(view().canvas()->grab().toImage() != first, 60000);
  }
};

QTEST_MAIN(CompareTest)
#include "compare_test.moc"
