// SPDX-License-Identifier: GPL-3.0-or-later
// What a person who does not see the window is told: names, contents, changes, and the neurons that
// the keyboard walks through.
#include <QAccessible>
#include <QComboBox>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolTip>

#include "core/analysis/neuron_order.h"
#include "core/data/dataset.h"
#include "tests/ui/real_window.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/session/neuron_words.h"
#include "ui/spoken/announcer.h"
#include "ui/spoken/spoken.h"
#include "ui/views/embedding/embedding_view.h"

using namespace weightscape;
using namespace weightscape::ui;

namespace {

constexpr int kPatience = 60000;

QString text(QObject* of, QAccessible::Text what) {
  return QAccessible::queryAccessibleInterface(of)->text(what);
}

}  // namespace

class SpeakingTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<RealWindow> real_;

  NeuronSelection& selection() { return real_->session().selection(); }
  QStringList heard(const QSignalSpy& spy) const {
    QStringList all;
    for (const QList<QVariant>& one : spy) all << one.first().toString();
    if (all.isEmpty()) all << QString();
    return all;
  }
  QWidget* reach(const char* name) {
    auto* const widget = real_->find<QWidget>(name);
    widget->setFocus(Qt::TabFocusReason);
    return widget;
  }

 private slots:
  void initTestCase() { listenAlways(); }

  void init() {
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("ring"));
  }

  void cleanup() { real_.reset(); }

  /// A label's name hid what it says, and a list's value its name.
  void namesSayWhatThingsAreAndWhatTheyShow() {
    QVERIFY(real_->train());
    auto* const verdict = real_->find<QLabel>("verdict");
    QTRY_COMPARE(text(verdict, QAccessible::Name), QString("Verdict: ring recovered"));
    int lists = 0;
    for (QComboBox* const list : real_->window().findChildren<QComboBox*>()) {
      if (!list->isVisible() || list->accessibleName().isEmpty()) continue;
      QCOMPARE(text(list, QAccessible::Name),
               QString("%1: %2").arg(list->accessibleName(), list->currentText()));
      QCOMPARE(text(list, QAccessible::Value), list->currentText());
      ++lists;
    }
    QVERIFY(lists > 4);
  }

  /// Each plot says its content, which is not what it is for.
  void plotsSayWhatTheyShow() {
    QVERIFY(real_->train());
    const std::map<QString, std::pair<const char*, QString>> plots = {
        {"Loss", {"loss-plot", "train error 0.0"}}, {"Spectrum", {"spectrum-plot", "modes"}},
        {"Inputs", {"inputs-plot", "100 neurons"}}, {"Weights", {"weights-plot", "20 × 100"}},
        {"Latent", {"latent-plot", "agreement"}},   {"Shape", {"shape-plot", "ring"}},
        {"Wiring", {"scene", "ring recovered"}}};
    for (const char* const stack : {"upper-views", "lower-views", "middle-views"}) {
      auto* const bar = real_->find<QWidget>(stack)->findChild<QTabBar*>();
      for (int i = bar->count() - 1; i >= 0; --i) {
        bar->setCurrentIndex(i);
        const auto plot = plots.find(bar->tabText(i));
        if (plot == plots.end()) continue;
        auto* const widget = real_->find<QWidget>(plot->second.first);
        QTRY_VERIFY2_WITH_TIMEOUT(
            text(widget, QAccessible::Description).contains(plot->second.second),
            qPrintable(plot->first + ": " + text(widget, QAccessible::Description)), kPatience);
        QVERIFY(!text(widget, QAccessible::Name).isEmpty());
        QCOMPARE(text(widget, QAccessible::Help), widget->accessibleDescription());
      }
    }
    auto* const slider = real_->find<QWidget>("lambda-slider");
    QVERIFY2(text(slider, QAccessible::Description).contains("modes"),
             qPrintable(text(slider, QAccessible::Description)));
    QAccessibleValueInterface* const value =
        QAccessible::queryAccessibleInterface(slider)->valueInterface();
    QVERIFY(value != nullptr);
    QCOMPARE(value->currentValue().toDouble(), 0.01);
    value->setCurrentValue(0.1);
    QCOMPARE(real_->session().experiment().objective.l2, 0.1);
  }

  /// Once each, not at every step.
  void changesAreAnnounced() {
    QSignalSpy said(real_->find<Announcer>("announcer"), &Announcer::said);
    QVERIFY(real_->train());
    QTRY_VERIFY2_WITH_TIMEOUT(heard(said).join('\n').contains("Verdict: ring recovered") &&
                                  heard(said).join('\n').contains("Finished at epoch"),
                              qPrintable(heard(said).join('\n')), kPatience);
    QTest::qWait(700);
    QCOMPARE(heard(said).filter("Verdict: ring recovered").size(), 1);
    QCOMPARE(heard(said).filter("Finished at epoch").size(), 1);
    const auto before = said.size();
    real_->window().say("Saved ring.wscape.", false);
    QCOMPARE(heard(said).mid(before), QStringList{"Saved ring.wscape."});
  }

  /// Each step with its question, without a key to ask for it.
  void lessonsAreReadOut() {
    QSignalSpy said(real_->find<Announcer>("announcer"), &Announcer::said);
    real_->window().beginLesson("1-ring");
    QVERIFY2(heard(said).join('\n').contains("What does the bump do?"),
             qPrintable(heard(said).join('\n')));
    QVERIFY(!heard(said).join('\n').contains('<'));
    said.clear();
    real_->window().lesson().next();
    QVERIFY(heard(said).join('\n').contains("What will the points do"));
  }

  void neuronsAreWalkedInTheOrderOfTheView_data() {
    QTest::addColumn<QString>("stack");
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("widget");
    QTest::newRow("wiring") << "middle-views"
                            << "Wiring"
                            << "scene";
    QTest::newRow("weights") << "lower-views"
                             << "Weights"
                             << "weights-plot";
    QTest::newRow("latent") << "lower-views"
                            << "Latent"
                            << "latent-plot";
    QTest::newRow("inputs") << "upper-views"
                            << "Inputs"
                            << "inputs-plot";
  }

  void neuronsAreWalkedInTheOrderOfTheView() {
    QFETCH(QString, stack);
    QFETCH(QString, view);
    QFETCH(QString, widget);
    QVERIFY(real_->train());
    real_->showView(qPrintable(stack), view);
    const std::vector<Index> order = orderByTruth(*real_->session().live().shown().dataset);
    QWidget* const canvas = reach(qPrintable(widget));
    QVERIFY(canvas->hasFocus());
    QSignalSpy said(real_->find<Announcer>("announcer"), &Announcer::said);
    const auto press = [&](Qt::Key key) { QTest::keyClick(canvas, key); };
    press(Qt::Key_Right);
    QCOMPARE(selection().hovered(), order[0]);
    QVERIFY(selection().walked());
    const QString words = neuronWords(real_->session().live(), order[0]);
    QCOMPARE(heard(said).last(), words);
    QCOMPARE(QToolTip::text(), words);
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    QCOMPARE(selection().hovered(), order[11]);
    press(Qt::Key_Left);
    QCOMPARE(selection().hovered(), order[10]);
    press(Qt::Key_Return);
    QCOMPARE(selection().neurons(), std::vector<Index>{order[10]});
    QVERIFY(heard(said).last().endsWith(" selected"));
    press(Qt::Key_End);
    QCOMPARE(selection().hovered(), order.back());
    press(Qt::Key_Right);
    QCOMPARE(selection().hovered(), order.back());
    press(Qt::Key_Return);
    QCOMPARE(selection().neurons().size(), std::size_t{2});
    press(Qt::Key_Return);
    QCOMPARE(selection().neurons().size(), std::size_t{1});
    press(Qt::Key_Escape);
    QCOMPARE(selection().hovered(), Index{-1});
    QTRY_VERIFY(!QToolTip::isVisible());
    QCOMPARE(selection().neurons().size(), std::size_t{1});
    press(Qt::Key_Escape);
    QVERIFY(selection().neurons().empty());
  }

  /// Shift turns the picture, and the walk goes on from view to view.
  void theWalkGoesOnInAnotherView() {
    QVERIFY(real_->train());
    QWidget* const scene = reach("scene");
    QTest::keyClick(scene, Qt::Key_Right);
    QTest::keyClick(scene, Qt::Key_Down);
    const Index stands = selection().hovered();
    const auto places = real_->window().findChild<EmbeddingView*>()->pointPlaces();
    QTest::keyClick(scene, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(selection().hovered(), stands);
    QVERIFY(real_->window().findChild<EmbeddingView*>()->pointPlaces() != places);
    QWidget* const weights = reach("weights-plot");
    QTest::keyClick(weights, Qt::Key_Right);
    QCOMPARE(selection().hovered(), stands + 1);
    // Another world has other neurons.
    QVERIFY(real_->open("sheet"));
    QTRY_COMPARE(selection().hovered(), Index{-1});
  }

  void rowsOfTheTableAreWalked() {
    QVERIFY(real_->train());
    real_->showView("middle-views", "Neurons");
    auto* const table = qobject_cast<QTableView*>(reach("neurons-table"));
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 100, kPatience);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(selection().hovered(), Index{1});
    QVERIFY(selection().neurons().empty());
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(selection().neurons(), std::vector<Index>{1});
    QTest::keyClick(table, Qt::Key_End);
    QCOMPARE(selection().hovered(), Index{99});
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(selection().neurons(), (std::vector<Index>{1, 99}));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(selection().neurons(), std::vector<Index>{1});
  }

  /// Where Tab has led is seen; a click needs no frame.
  void theFocusOfPlotsIsSeen() {
    for (const char* const name : {"scene", "loss-plot", "weights-plot"}) {
      auto* const widget = real_->find<QWidget>(name);
      real_->find<QWidget>("primary")->setFocus(Qt::TabFocusReason);
      QVERIFY(widget->findChild<QWidget*>("focus-frame") == nullptr);
      widget->setFocus(Qt::TabFocusReason);
      QTRY_VERIFY(widget->findChild<QWidget*>("focus-frame") != nullptr);
      QCOMPARE(widget->findChild<QWidget*>("focus-frame")->size(), widget->size());
      real_->find<QWidget>("primary")->setFocus(Qt::TabFocusReason);
      widget->setFocus(Qt::MouseFocusReason);
      QVERIFY(widget->findChild<QWidget*>("focus-frame") == nullptr);
    }
  }
};

QTEST_MAIN(SpeakingTest)
#include "speaking_test.moc"
