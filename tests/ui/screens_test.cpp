// SPDX-License-Identifier: GPL-3.0-or-later
// The window on screens of every size: what is there can be reached, dragged, folded, and comes
// back; nothing jumps.
#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSplitter>
#include <QTest>
#include <algorithm>

#include "tests/ui/real_window.h"
#include "ui/controls/lambda_slider.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/session/preferences.h"
#include "ui/views/embedding/embedding_view.h"
#include "ui/vtk/vtk_widget.h"
#include "ui/window/main_window.h"
#include "ui/window/window_place.h"

using namespace weightscape;
using namespace weightscape::ui;

namespace {

/// A screen of 1920 × 1080 at 200 %, and others, each without the title and the desktop's bar.
constexpr QSize kSmallest(960, 508);
constexpr QSize kLeast(820, 460);  ///< that the window lets itself be made
constexpr QSize kOldProjector(1024, 736);
constexpr QSize kLaptop(1280, 688);
constexpr QSize kUsual(1280, 800);

QString describe(const QWidget* widget) {
  QString text = QString::fromLatin1(widget->metaObject()->className());
  if (const auto* const label = qobject_cast<const QLabel*>(widget)) text += " " + label->text();
  if (const auto* const button = qobject_cast<const QAbstractButton*>(widget)) {
    text += " " + button->text();
  }
  for (const QWidget* w = widget; w != nullptr; w = w->parentWidget()) {
    if (!w->objectName().isEmpty()) text += " < " + w->objectName();
  }
  return text + QStringLiteral(" %1 x %2").arg(widget->width()).arg(widget->height());
}

/// What scrolls it, up and down; null where nothing does.
QScrollArea* scrolls(const QWidget* widget) {
  for (QWidget* w = widget->parentWidget(); w != nullptr; w = w->parentWidget()) {
    if (auto* const area = qobject_cast<QScrollArea*>(w)) return area;
  }
  return nullptr;
}

/// Empty where all of it is seen, or can be scrolled to.
QString whatIsCut(QWidget* widget) {
  if (QScrollArea* const area = scrolls(widget)) area->ensureWidgetVisible(widget, 0, 0);
  const QRect seen = widget->visibleRegion().boundingRect();
  // What lies over it for a moment, like a hint, is not what is asked here.
  const bool all = seen.width() >= widget->width() && seen.height() >= widget->height();
  return all ? QString()
             : QStringLiteral("%1: %2 x %3 of it are seen")
                   .arg(describe(widget))
                   .arg(seen.width())
                   .arg(seen.height());
}

}  // namespace

class ScreensTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<RealWindow> real_;

  MainWindow& window() { return real_->window(); }
  bool seen(const char* name) { return real_->find<QWidget>(name)->isVisible(); }
  QWidget* canvas() { return window().findChild<EmbeddingView*>()->canvas(); }

  /// Where it stands in the window.
  QRect place(const QWidget* widget) {
    return {widget->mapTo(&window(), QPoint(0, 0)), widget->size()};
  }

  bool resizeTo(QSize size) {
    window().resize(size);
    return QTest::qWaitFor([&] { return window().size() == size; }, 20000) && settle();
  }

  /// Until layouts have nothing left to do.
  static bool settle() {
    for (int i = 0; i < 5; ++i) QTest::qWait(20);
    return true;
  }

  QStringList cut() {
    QStringList result;
    for (QWidget* const widget : window().findChildren<QWidget*>()) {
      const bool control = qobject_cast<QAbstractButton*>(widget) != nullptr ||
                           qobject_cast<QLineEdit*>(widget) != nullptr ||
                           qobject_cast<QComboBox*>(widget) != nullptr ||
                           qobject_cast<QSlider*>(widget) != nullptr ||
                           qobject_cast<QLabel*>(widget) != nullptr;
      if (!control || !widget->isVisible() || widget->window() != &window()) continue;
      // Parts of Qt's own: arrows of a bar of names that is too long, a menu's extension.
      if (qobject_cast<QTabBar*>(widget->parentWidget()) != nullptr ||
          qobject_cast<QMenuBar*>(widget->parentWidget()) != nullptr) {
        continue;
      }
      const QString what = whatIsCut(widget);
      if (!what.isEmpty()) result << what;
    }
    return result;
  }

  QWidget* handleBeside(const char* inside, int edge) {
    const QRect of = place(real_->find<QWidget>(inside));
    for (auto* const handle : window().findChildren<QSplitterHandle*>()) {
      if (!handle->isVisible() || handle->orientation() != Qt::Horizontal) continue;
      const QRect at = place(handle);
      if (edge < 0 ? at.right() < of.left() : at.left() > of.right()) return handle;
    }
    qFatal("no handle beside %s", inside);
  }

  void drag(QWidget* handle, int by) {
    const QPoint from = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, from);
    // Where the handle has gone to in between is not asked: places on the screen are.
    const QPoint start = handle->mapToGlobal(from);
    for (int step = 1; step <= 10; ++step) {
      QTest::mouseMove(handle, handle->mapFromGlobal(start + QPoint(by * step / 10, 0)));
      QTest::qWait(5);
    }
    QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->mapFromGlobal(start + QPoint(by, 0)));
    settle();
  }

  /// Height of the drawn points, in pixels.
  double pictureHeight() {
    const auto places = window().findChild<EmbeddingView*>()->pointPlaces();
    if (places.empty()) return 0.0;
    const auto [low, high] =
        std::minmax_element(places.begin(), places.end(),
                            [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
    return high->y() - low->y();
  }

  /// When it has stopped gliding.
  double restingPictureHeight() {
    double last = -1.0;
    int still = 0;
    const bool rests = QTest::qWaitFor(
        [&] {
          const double now = pictureHeight();
          still = now == last ? still + 1 : 0;
          last = now;
          return still > 20;
        },
        60000);
    return rests ? last : -1.0;
  }

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName("weightscape");
    QCoreApplication::setApplicationName("screens-test");
  }

  void init() {
    setWindowLayout({});
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("ring"));
  }

  void cleanup() { real_.reset(); }

  /// Once it was written at a clean end alone.
  void theLayoutIsRememberedWhenItChanges() {
    real_->window().beginRememberingLayout();
    QTest::keyClick(&real_->window(), Qt::Key_F8);
    QTRY_VERIFY(windowLayout().value("timeline") == QJsonValue(false));
    QTest::keyClick(&real_->window(), Qt::Key_F7);
    QTRY_VERIFY(
        windowLayout().value("columns").toObject().value("folded").toArray().at(0).toBool());
    QVERIFY(resizeTo(kLaptop));
    QTRY_COMPARE(windowLayout().value("place").toArray().at(2).toInt(), kLaptop.width());
  }

  void everythingIsReached_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("tabs");
    QTest::newRow("the least") << kLeast << true;
    QTest::newRow("1920 x 1080 at 200 %") << kSmallest << true;
    QTest::newRow("1024 x 768") << kOldProjector << true;
    QTest::newRow("1280 x 720, 1920 x 1080 at 150 %") << kLaptop << false;
    QTest::newRow("1280 x 800") << kUsual << false;
    QTest::newRow("1920 x 1080") << QSize(1920, 1048) << false;
  }

  void everythingIsReached() {
    QFETCH(QSize, size);
    QFETCH(bool, tabs);
    QVERIFY(real_->train());
    QVERIFY(resizeTo(size));
    auto* const bar = real_->find<QTabBar>("column-tabs");
    QCOMPARE(bar->isVisible(), tabs);
    const auto allIsThere = [&](bool experiment, bool views) {
      const QStringList what = cut();
      QVERIFY2(what.isEmpty(), qPrintable(what.join('\n')));
      QCOMPARE(seen("dataset-ring"), experiment);
      QCOMPARE(seen("loss-plot"), views);
      QCOMPARE(seen("all-scores"), views);
      for (const char* const name : {"scene", "primary", "lambda-panel", "timeline"}) {
        QVERIFY2(seen(name), name);
      }
      QVERIFY2(canvas()->height() > 150, qPrintable(QString::number(canvas()->height())));
      QVERIFY(window().rect().contains(place(canvas())));
    };
    allIsThere(true, !tabs);
    if (!tabs) return;
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(1).center());
    settle();
    allIsThere(false, true);
    // By the keyboard: the names take arrows, F6 and F7 lead to each.
    bar->setFocus(Qt::TabFocusReason);
    QTest::keyClick(bar, Qt::Key_Left);
    QTRY_VERIFY(seen("dataset-ring") && !seen("loss-plot"));
    QTest::keyClick(canvas(), Qt::Key_F6);
    QTRY_VERIFY(!seen("dataset-ring") && seen("loss-plot"));
    QTest::keyClick(canvas(), Qt::Key_F7);
    QTRY_VERIFY(seen("dataset-ring") && !seen("loss-plot"));
    // Once more folds the column: the picture has it all, and Start is still there.
    QTest::keyClick(canvas(), Qt::Key_F7);
    QTRY_VERIFY(!seen("dataset-ring") && !seen("loss-plot") && seen("primary"));
    settle();
    QVERIFY(canvas()->width() > size.width() - 60);
    QCOMPARE(cut(), QStringList());
    // A key of a view brings its column to the front.
    QTest::keyClick(canvas(), Qt::Key_4);
    QTRY_VERIFY(seen("spectrum-plot"));
  }

  /// A lesson that speaks of a view goes on being read; a dot tells where the view is.
  void aLessonInANarrowWindowPointsAtTheViews() {
    QVERIFY(resizeTo(kOldProjector));
    auto* const bar = real_->find<QTabBar>("column-tabs");
    QVERIFY(!bar->tabText(1).contains(QStringLiteral("•")));
    window().beginLesson("3-how-much");
    settle();
    QVERIFY(window().lesson().isVisible());
    QTRY_VERIFY(bar->tabText(1).contains(QStringLiteral("•")));
    QTest::keyClick(canvas(), Qt::Key_4);  // asked for by a person, it comes to the front
    QTRY_VERIFY(seen("spectrum-plot") && !window().lesson().isVisible());
    QVERIFY(!bar->tabText(1).contains(QStringLiteral("•")));
    window().lesson().end();
    QTRY_VERIFY(!window().lesson().active());
  }

  void columnsAreDraggedAndFolded() {
    const int canvas_before = canvas()->width();
    const int gallery_before = real_->find<QWidget>("dataset-ring")->width();
    drag(handleBeside("scene", -1), 60);
    QVERIFY(std::abs(canvas()->width() - (canvas_before - 60)) <= 1);  // halves of pixels
    QVERIFY(real_->find<QWidget>("dataset-ring")->width() > gallery_before);
    drag(handleBeside("scene", -1), -60);
    QVERIFY(std::abs(canvas()->width() - canvas_before) <= 1);
    // To the edge: it folds, and Start goes where it is at hand.
    QWidget* const left = handleBeside("scene", -1);
    drag(left, -350);
    QVERIFY(!seen("dataset-ring") && !seen("network.hidden") && seen("primary"));
    QVERIFY(!real_->find<QAction>("parameters-column")->isChecked());
    QVERIFY(canvas()->width() > canvas_before + 300);
    // A click on what is left of it brings it back as it was.
    QVERIFY(left->isVisible());
    RealWindow::click(left);
    settle();
    QVERIFY(seen("dataset-ring") && seen("primary"));
    QVERIFY(std::abs(canvas()->width() - canvas_before) <= 1);
    QTest::keyClick(&window(), Qt::Key_F6);
    QTRY_VERIFY(!seen("loss-plot") && seen("dataset-ring"));
    drag(handleBeside("scene", 1), -300);
    QVERIFY(seen("loss-plot") && real_->find<QAction>("side-column")->isChecked());
    // Both: nobody loses Start.
    QTest::keyClick(&window(), Qt::Key_F6);
    QTest::keyClick(&window(), Qt::Key_F7);
    QTRY_VERIFY(!seen("loss-plot") && !seen("dataset-ring") && seen("primary"));
    QTest::keyClick(&window(), Qt::Key_F8);
    QTRY_VERIFY(!seen("timeline"));
    // No key leads into what is folded.
    for (int i = 0; i < 60; ++i) {
      QTest::keyClick(window().focusWidget(), Qt::Key_Tab);
      QVERIFY(window().focusWidget()->isVisible());
    }
  }

  void panelsAreDraggedAndEnlarged() {
    auto* const upper = real_->find<QWidget>("upper-views");
    auto* const lower = real_->find<QWidget>("lower-views");
    const int before = upper->height();
    const auto handle = [&]() -> QWidget* {
      for (auto* const one : window().findChildren<QSplitterHandle*>()) {
        if (one->orientation() == Qt::Vertical && place(one).top() > place(upper).bottom()) {
          return one;
        }
      }
      return nullptr;
    };
    QWidget* const between = handle();
    QVERIFY(between != nullptr);
    QTest::mousePress(between, Qt::LeftButton, {}, QPoint(50, 4));
    for (int y = 4; y <= 44; y += 4) QTest::mouseMove(between, QPoint(50, 4 + 4));
    QTest::mouseRelease(between, Qt::LeftButton, {}, QPoint(50, 8));
    QTRY_VERIFY(upper->height() > before + 10);
    auto* const names = upper->findChild<QTabBar*>();
    QTest::mouseDClick(names, Qt::LeftButton, {}, names->tabRect(0).center());
    QTRY_VERIFY(!lower->isVisible() && !seen("all-scores") && upper->height() > 600);
    auto* const button = upper->findChild<QToolButton*>(QStringLiteral("enlarge"));
    RealWindow::click(button);
    QTRY_VERIFY(lower->isVisible() && seen("all-scores"));
    RealWindow::click(lower->findChild<QToolButton*>(QStringLiteral("enlarge")));
    QTRY_VERIFY(!upper->isVisible() && lower->height() > 600);
    QTest::keyClick(canvas(), Qt::Key_3);
    QTRY_VERIFY(upper->isVisible() && lower->isVisible());
  }

  void theWindowRemembers() {
    real_.reset();
    int canvas_width = 0;
    {
      MainWindow first;
      first.resize(1200, 700);
      first.move(60, 40);
      first.show();
      first.activateWindow();
      QVERIFY(QTest::qWaitForWindowActive(&first));
      QTest::keyClick(&first, Qt::Key_F6);
      QTest::keyClick(&first, Qt::Key_F8);
      QTRY_VERIFY(!first.findChild<QWidget*>("loss-plot")->isVisible());
      for (auto* const action : first.findChildren<QAction*>()) {
        if (action->text() == "Dark") action->trigger();
      }
      settle();
      canvas_width = first.findChild<EmbeddingView*>()->canvas()->width();
      QVERIFY(first.close());
    }
    MainWindow second;
    second.show();
    QVERIFY(QTest::qWaitForWindowExposed(&second));
    QTRY_COMPARE(second.size(), QSize(1200, 700));
    QTRY_COMPARE(second.pos(), QPoint(60, 40));
    QVERIFY(!second.findChild<QWidget*>("loss-plot")->isVisible());
    QVERIFY(second.findChild<QWidget*>("dataset-ring")->isVisible());
    QVERIFY(!second.findChild<QWidget*>("timeline")->isVisible());
    QTRY_COMPARE(second.findChild<EmbeddingView*>()->canvas()->width(), canvas_width);
    QCOMPARE(appearance(), Appearance::Dark);
    // What the command line asks for is of that run alone.
    setAppearanceOfThisRun(Appearance::Light);
    MainWindow third;
    const auto ticked = [](const MainWindow& window, const QString& name) {
      const auto actions = window.findChildren<QAction*>();
      return std::any_of(actions.begin(), actions.end(), [&](const QAction* action) {
        return action->text() == name && action->isChecked();
      });
    };
    QVERIFY(ticked(second, "Dark") && ticked(third, "Light"));
    for (auto* const action : third.findChildren<QAction*>()) {
      if (action->text() == "Appearance of the desktop") action->trigger();
    }
    QCOMPARE(appearance(), Appearance::System);
  }

  void aPlaceThatIsGoneIsBroughtInside() {
    const QRect small(0, 0, 1024, 736);
    const QRect right(1024, 0, 1920, 1048);
    QCOMPARE(insideScreens({100, 50, 800, 600}, {small}), QRect(100, 50, 800, 600));
    // Of a screen that is not there any more.
    QCOMPARE(insideScreens({3000, 200, 800, 600}, {small}), QRect(224, 136, 800, 600));
    QCOMPARE(insideScreens({-700, -300, 800, 600}, {small}), QRect(0, 0, 800, 600));
    // Larger than it.
    QCOMPARE(insideScreens({10, 10, 1280, 800}, {small}), small);
    // Where most of it is seen.
    QCOMPARE(insideScreens({900, 20, 800, 600}, {small, right}), QRect(1024, 20, 800, 600));
    real_.reset();
    setWindowLayout({{"place", QJsonArray{5000, 4000, 3000, 2500}}});
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(window.screen()->geometry().contains(window.geometry()));
    setWindowLayout({{"place", "nonsense"}, {"columns", 3}});
    const MainWindow other;  // what cannot be read is as if it were not there
    QCOMPARE(other.size(), QSize(1280, 800));
  }

  void nothingMovesWhenLambdaGoesToZero_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << kUsual;
    QTest::newRow("smallest") << kSmallest;
  }

  void nothingMovesWhenLambdaGoesToZero() {
    QFETCH(QSize, size);
    QVERIFY(real_->train());
    QVERIFY(resizeTo(size));
    const auto places = [&] {
      QList<QRect> result{window().geometry()};
      for (const char* const name :
           {"scene", "lambda-panel", "primary", "timeline", "dataset-ring", "upper-views",
            "lower-views", "train-error", "message-bar", "column-tabs"}) {
        const auto* const widget = real_->find<QWidget>(name);
        result << (widget->isVisible() ? place(widget) : QRect());
      }
      for (auto* const row : window().findChildren<QSplitterHandle*>()) result << place(row);
      result.removeAt(8);  // the error's own width is its number's
      return result;
    };
    const auto before = places();
    auto* const slider = window().findChild<LambdaSlider*>();
    QTest::mousePress(slider, Qt::LeftButton, {}, QPoint(slider->width() / 2, 18));
    for (int x = slider->width() / 2; x >= 0; x -= 8) {
      QTest::mouseMove(slider, QPoint(x, 18));
      QTest::qWait(2);
      QCOMPARE(places(), before);
    }
    QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(2, 18));
    QTRY_COMPARE_WITH_TIMEOUT(window().session().experiment().objective.l2, 0.0, 60000);
    settle();
    QCOMPARE(places(), before);
    QVERIFY(real_->train());
    settle();
    QCOMPARE(places(), before);
  }

  void aClassSeesALargerPicture_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("1280 x 800") << kUsual;
    QTest::newRow("1280 x 720") << kLaptop;
    QTest::newRow("1024 x 768") << kOldProjector;
    QTest::newRow("960 x 540") << kSmallest;
    QTest::newRow("the least") << kLeast;
    QTest::newRow("1920 x 1080") << QSize(1920, 1048);
  }

  void aClassSeesALargerPicture() {
    QFETCH(QSize, size);
    QVERIFY(real_->train());
    QVERIFY(resizeTo(size));
    const double before = restingPictureHeight();
    QVERIFY(before > 50.0);
    const QSize canvas_before = canvas()->size();
    real_->find<QAction>("presenter")->trigger();
    settle();
    const double during = restingPictureHeight();
    qInfo("%d x %d: %.0f px, presented %.0f px", size.width(), size.height(), before, during);
    QVERIFY2(during > 1.05 * before,
             qPrintable(QStringLiteral("%1 px before, %2 px").arg(before).arg(during)));
    // The curves are in sight as they are, not after scrolling.
    auto* const curves = real_->find<QWidget>("loss-plot");
    QTRY_COMPARE(curves->visibleRegion().boundingRect(), curves->rect());
    QVERIFY2(curves->height() > 60, qPrintable(QString::number(curves->height())));
    auto* const error = real_->find<QLabel>("train-error");
    QVERIFY(error->isVisible() && error->text().contains("train error 0."));
    QCOMPARE(whatIsCut(error), QString());
    for (const char* const name : {"primary", "lambda-panel", "verdict", "loss-plot"}) {
      QVERIFY2(seen(name), name);
    }
    QCOMPARE(window().size(), size);
    const QStringList what = cut();
    QVERIFY2(what.isEmpty(), qPrintable(what.join('\n')));
    real_->find<QAction>("presenter")->trigger();
    settle();
    QCOMPARE(canvas()->width(), canvas_before.width());
    QVERIFY(std::abs(restingPictureHeight() - before) < 0.1 * before);  // the header keeps some px
  }

  void aMessageMovesNothing() {
    const QRect before = place(canvas());
    window().say(
        "Something was written that is worth two lines where the window is as narrow as "
        "this one is, with a name of a file that is long enough for it.",
        false);
    auto* const bar = real_->find<QWidget>("message-bar");
    settle();
    QVERIFY(bar->isVisible());
    QCOMPARE(place(canvas()), before);
    const QRect over = place(bar);
    QVERIFY(before.contains(over));
    QVERIFY(over.top() - before.top() < before.height() / 2 && over.height() < 80);
    QVERIFY(!over.intersects(place(real_->find<QLabel>("verdict"))));
    QCOMPARE(whatIsCut(real_->find<QLabel>("message")), QString());
    // It goes with the picture.
    QVERIFY(resizeTo(kOldProjector));
    QTRY_VERIFY(place(canvas()).contains(place(bar)));
    QVERIFY(resizeTo(kUsual));
    // Esc closes it before it clears a selection; × does too.
    window().session().selection().select({1, 2});
    QTest::keyClick(canvas(), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QCOMPARE(window().session().selection().neurons().size(), std::size_t{2});
    window().say("Once more.", true);
    RealWindow::click(real_->find<QToolButton>("message-close"));
    QVERIFY(!bar->isVisible());
    QVERIFY(canvas()->hasFocus());
    // On another page it is seen too, and Tab leads there.
    window().showWelcome(true);
    window().say("Of the welcome page.", false);
    settle();
    QVERIFY(bar->isVisible() && window().rect().contains(place(bar)));
    bool reached = false;
    for (int i = 0; i < 60 && !reached; ++i) {
      QTest::keyClick(window().focusWidget(), Qt::Key_Tab);
      reached = window().focusWidget()->objectName() == "message-close";
    }
    QVERIFY(reached);
  }

  void welcomeAndDialogsFitTheSmallestScreen() {
    QVERIFY(real_->train());
    QVERIFY(resizeTo(kSmallest));
    window().showWelcome(true);
    settle();
    auto* const welcome = real_->find<QWidget>("welcome");
    auto* const area = welcome->findChild<QScrollArea*>();
    QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    for (auto* const button : welcome->findChildren<QAbstractButton*>()) {
      if (button->isVisible()) QCOMPARE(whatIsCut(button), QString());
    }
    QTest::keyClick(window().focusWidget(), Qt::Key_Escape);
    QTest::keyClick(canvas(), Qt::Key_F1);
    QTest::keyClick(canvas(), Qt::Key_F1, Qt::ShiftModifier);
    QTest::keyClick(canvas(), Qt::Key_F, Qt::ControlModifier);
    for (auto* const action : window().findChildren<QAction*>()) {
      if (action->text() == "Export fil&m…") action->trigger();
    }
    int dialogs = 0;
    for (auto* const dialog : window().findChildren<QDialog*>()) {
      ++dialogs;
      const QSize least = dialog->minimumSizeHint();
      QVERIFY2(least.width() <= kSmallest.width() && least.height() <= kSmallest.height(),
               qPrintable(dialog->windowTitle()));
      QVERIFY2(window().screen()->geometry().contains(dialog->frameGeometry()) ||
                   dialog->height() <= window().screen()->geometry().height(),
               qPrintable(dialog->windowTitle()));
      dialog->close();
    }
    QCOMPARE(dialogs, 4);
  }
};

int main(int argc, char** argv) {
  VtkWidget::setDefaultFormat();
  QApplication application(argc, argv);
  ScreensTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "screens_test.moc"
