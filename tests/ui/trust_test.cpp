// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows is true, and whatever goes wrong becomes a sentence: heat maps that count
// neurons, no picture beside another file's name, files that are read while the window answers.
#include <qcustomplot.h>
#include <sys/stat.h>

#include <fcntl.h>
#include <unistd.h>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QToolTip>
#include <fstream>
#include <new>
#include <random>
#include <set>
#include <stdexcept>

#include "tests/ui/real_window.h"
#include "ui/plots/thinning.h"
#include "ui/session/background.h"
#include "ui/session/no_picture.h"
#include "ui/theme/translated.h"
#include "ui/views/embedding/embedding_view.h"
#include "ui/views/embedding/scene_overlay.h"
#include "ui/window/file_opener.h"
#include "ui/window/guarded_application.h"

using namespace weightscape;
using namespace weightscape::ui;

namespace {

constexpr int kPatience = 60000;

/// Throws when it is told an event of its own.
class Thrower : public QObject {
 public:
  bool event(QEvent* event) override {
    if (event->type() == QEvent::User) throw std::bad_alloc();
    if (event->type() == QEvent::User + 1) throw std::runtime_error("foreign words");
    if (event->type() == QEvent::User + 2) throw 7;
    return QObject::event(event);
  }
};

}  // namespace

class TrustTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<RealWindow> real_;
  QTemporaryDir folder_;

  [[nodiscard]] Session& session() const { return real_->session(); }
  [[nodiscard]] EmbeddingView& view() const { return *real_->window().findChild<EmbeddingView*>(); }
  [[nodiscard]] QCustomPlot& map() const { return *real_->find<QCustomPlot>("weights-plot"); }
  [[nodiscard]] QString message() const { return real_->message(); }
  [[nodiscard]] static QString data(const char* name) {
    return QStringLiteral(TEST_DATA) + QLatin1Char('/') + QString::fromUtf8(name);
  }
  [[nodiscard]] QString write(const QString& name, const std::string& text) const {
    std::ofstream(folder_.filePath(name).toStdString(), std::ios::binary) << text;
    return folder_.filePath(name);
  }

  /// Small whole numbers times `unit`, as "e300"; the largest is -9.
  static std::string matrixOf(const std::string& unit) {
    std::string text;
    for (int r = 0; r < 12; ++r) {
      for (int c = 0; c < 15; ++c) {
        const int value = r == 0 && c == 0 ? -9 : (5 * r + 3 * c + r * c) % 17 - 8;
        text += (c > 0 ? "," : "") + std::to_string(value) + unit;
      }
      text += "\n";
    }
    return text;
  }

  /// Opens weights of one's own and waits for their analysis, good or bad.
  void openWeights(const QString& path) const {
    real_->window().files().openWeights(path);
    QTRY_VERIFY_WITH_TIMEOUT(session().experiment().user_weights.file == path.toStdString(),
                             kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(session().live().analysis() != nullptr, kPatience);
  }

  /// A click on the answer with this label in the message bar.
  void answer(const QString& label) const { real_->answer(label); }

  static std::string matrix(int rows, int columns) {
    std::mt19937 random(5);
    std::string text;
    for (int r = 0; r < rows; ++r) {
      for (int c = 0; c < columns; ++c) {
        text += (c > 0 ? "," : "") + std::to_string(static_cast<int>(random() % 19) - 9);
      }
      text += "\n";
    }
    return text;
  }

  /// Colours inside the heat map, one a pixel.
  [[nodiscard]] std::set<QRgb> colours() const {
    map().replot();
    const QRect inner = map().axisRect()->rect().adjusted(3, 3, -3, -3);
    const QImage image = map().grab().toImage();
    const double ratio = image.devicePixelRatio();
    std::set<QRgb> found;
    for (int x = inner.left(); x < inner.right(); ++x) {
      found.insert(
          image.pixel(static_cast<int>(x * ratio), static_cast<int>(inner.center().y() * ratio)));
    }
    return found;
  }

  [[nodiscard]] QString tipAt(double column, double row) const {
    const QPoint place(static_cast<int>(map().xAxis->coordToPixel(column)),
                       static_cast<int>(map().yAxis->coordToPixel(row)));
    QToolTip::hideText();  // which takes a while
    if (!QTest::qWaitFor([] { return QToolTip::text().isEmpty(); }, kPatience)) return {};
    QTest::mouseMove(&map(), QPoint(1, 1));  // beside the map
    QTest::mouseMove(&map(), place);
    // Nothing where no tip comes.
    static_cast<void>(QTest::qWaitFor([] { return !QToolTip::text().isEmpty(); }, kPatience));
    return QToolTip::text();
  }

 private slots:
  void init() {
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("ring"));
  }

  void cleanup() { real_.reset(); }

  void rowsAreNamedByRows() {
    openWeights(data("row_tooltip.csv"));
    const QString tip = tipAt(4, 2);
    QVERIFY2(tip.contains("row unit2"), qPrintable(tip));
    QVERIFY2(tip.contains("column neuron4"), qPrintable(tip));
  }

  void oneRowIsSeen_data() {
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::newRow("row") << 1 << 10;
    QTest::newRow("column") << 10 << 1;
    QTest::newRow("cell") << 1 << 1;
  }

  void oneRowIsSeen() {
    QFETCH(int, rows);
    QFETCH(int, columns);
    const QString file = rows == 1 && columns == 10 ? data("one_row_map.csv")
                                                    : write("m.csv", matrix(rows, columns));
    // A cell alone can be no picture; its map is there all the same.
    openWeights(file);
    QCOMPARE(map().xAxis->range().lower, -0.5);
    QCOMPARE(map().xAxis->range().upper, columns - 0.5);
    QCOMPARE(map().yAxis->range().upper, -0.5 + rows);
    const std::set<QRgb> found = colours();
    QVERIFY(!found.contains(currentTheme().surface.rgb()));
    QVERIFY2(static_cast<int>(found.size()) >= std::min(columns, 5),
             qPrintable(QString::number(found.size())));
  }

  void oneHiddenUnitIsSeen() {
    session().setParameter(*findParameter("network.hidden"), 0, std::int64_t{1});
    QTRY_VERIFY_WITH_TIMEOUT(session().live().shown().trained() &&
                                 session().live().shown().trained()->network().hidden() == 1,
                             kPatience);
    QVERIFY(colours().size() > 10);
  }

  void aThinnedMapCountsNeurons() {
    openWeights(write("wide.csv", matrix(8, 2500)));
    QCOMPARE(map().xAxis->range().upper, 2499.5);
    // As many as there are dots: how many that are depends on fonts and sizes.
    const QRegularExpressionMatch every =
        QRegularExpression("every (\\d+)").match(map().xAxis->label());
    QVERIFY2(every.hasMatch(), qPrintable(map().xAxis->label()));
    const int step = every.captured(1).toInt();
    QVERIFY(step >= 3 && step <= 2500 / 100);
    for (const int column : {2499, 1201}) {
      const QRegularExpressionMatch found =
          QRegularExpression("column (\\d+) · row 3").match(tipAt(column, 3));
      QVERIFY2(found.hasMatch(), qPrintable(tipAt(column, 3)));
      const int told = found.captured(1).toInt();
      QCOMPARE(told % step, 0);  // a column that is drawn
      QVERIFY(std::abs(told - column) <=
              std::max(step, 2500 / 150));  // pixels are wider than columns
    }
    QCOMPARE(thinnedLabel("neuron", 1), QString("neuron"));
    QCOMPARE(thinnedLabel("neuron", 2), QString("neuron (every 2nd)"));
    QCOMPARE(thinnedLabel("neuron", 11), QString("neuron (every 11th)"));
    QCOMPARE(thinnedLabel("neuron", 21), QString("neuron (every 21st)"));
    QCOMPARE(everyNth({0, 1, 2, 3, 4, 5, 6}, thinningStep(7, 3)), (std::vector<Index>{0, 3, 6}));
  }

  void anEdgeListIsShown() {
    std::string edges = "source,target,weight\n";
    for (int i = 0; i < 184; ++i) {
      for (int d = 1; d <= 6; ++d) {
        edges += "n" + std::to_string(i) + ",n" + std::to_string((i + d) % 184) + "," +
                 std::to_string(8 - d) + "\n";
      }
    }
    openWeights(write("ring.edges.csv", edges));
    QCOMPARE(map().xAxis->range().upper, 183.5);
    QVERIFY(colours().size() > 2);
    // Ids are numbered as they appear: n0, n1, … n6 first.
    const QString tip = tipAt(3, 0);
    QVERIFY2(tip.contains("column n3 · row n0 · 5"), qPrintable(tip));
  }

  /// The world before must not stand beside the name of a file that gave no picture.
  void nothingStaysOfTheWorldBefore() {
    QVERIFY(real_->train());
    session().pin();
    QCOMPARE(view().pointPlaces().size(), std::size_t{100});
    session().setParameter(*findParameter("embedding.neighbors"), 0, 8.0);
    openWeights(write("few.csv", matrix(4, 5)));  // 8 neighbours of 5 points
    QVERIFY(session().live().analysis()->analysis == nullptr);
    QTRY_VERIFY(view().pointPlaces().empty());
    const QString why = whyNoPicture(session().live());
    QVERIFY2(why.contains("neighbours"), qPrintable(why));
    real_->showView("lower-views", "Latent");
    const auto notice = [this](const char* plot) {
      QString said;
      for (const QLabel* const label : real_->find<QCustomPlot>(plot)->findChildren<QLabel*>()) {
        if (label->isVisible()) said += label->text();
      }
      return said;
    };
    QTRY_VERIFY2(notice("latent-plot").contains("neighbours"), qPrintable(notice("latent-plot")));
    real_->showView("lower-views", "Compare");
    const QString table = real_->find<QTextBrowser>("compare-table")->toPlainText();
    QVERIFY2(table.contains("neighbours") && !table.contains("now"), qPrintable(table));
    QVERIFY2(table.contains("pin 1"), qPrintable(table));
  }

  void zeroWeightsAreNotDrawn() {
    session().setParameter(*findParameter("objective.l2"), 0, 2.0);
    QVERIFY(real_->train());
    QVERIFY(nothingToDraw(*session().live().analysis()).contains("shrunk to zero"));
    QTRY_VERIFY(view().pointPlaces().empty());
    // What is right again is seen again.
    session().setParameter(*findParameter("objective.l2"), 0, 0.01);
    session().restart();
    QTRY_COMPARE_WITH_TIMEOUT(view().pointPlaces().size(), std::size_t{100}, kPatience);
  }

  /// Weights that explain next to nothing are no shape, at whatever scale one looks.
  void collapsedWeightsAreNotDrawn() {
    session().setParameter(*findParameter("objective.l2"), 0, 0.98);
    QVERIFY(real_->train());
    QCOMPARE(real_->verdict(), QString("collapsed"));
    QVERIFY(nothingToDraw(*session().live().analysis()).contains("left to read"));
    QTRY_VERIFY(view().pointPlaces().empty());
  }

  /// A pipe that nothing more comes through: the window answers, offers a way out and can be
  /// closed. However fast the machine, it is read until somebody cancels.
  void readingCanBeCancelled_data() {
    QTest::addColumn<QByteArray>("comes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a part") << QByteArray("source,target,weight\n1,2,3\n2,3,");
  }

  void readingCanBeCancelled() {
    QFETCH(const QByteArray, comes);
    const QString file = folder_.filePath(QString("%1.edges.csv").arg(comes.size()));
    QCOMPARE(mkfifo(file.toStdString().c_str(), 0600), 0);
    // Both ends, so that opening waits for nobody and no end comes.
    const int pipe = ::open(file.toStdString().c_str(), O_RDWR);
    QVERIFY(pipe >= 0);
    QCOMPARE(::write(pipe, comes.constData(), static_cast<std::size_t>(comes.size())),
             static_cast<ssize_t>(comes.size()));
    real_->window().files().openWeights(file);
    QTRY_VERIFY2_WITH_TIMEOUT(message().contains("Reading"), qPrintable(message()), kPatience);
    answer("Cancel");
    QTRY_VERIFY_WITH_TIMEOUT(message().contains("cancelled"), kPatience);
    QCOMPARE(session().experiment().name, std::string("ring"));
    // And once more without an end: what is left is destroyed while it reads.
    real_->window().files().openWeights(file);
    QTRY_VERIFY2_WITH_TIMEOUT(message().contains("Reading"), qPrintable(message()), kPatience);
    real_.reset();
    ::close(pipe);
  }

  void aLongEmbeddingIsAskedAboutFirst() {
    real_->window().files().openWeights(write("many.csv", matrix(3, 6000)));
    QTRY_VERIFY_WITH_TIMEOUT(message().contains("GB of memory"), kPatience);
    QCOMPARE(session().experiment().name, std::string("ring"));  // nothing has begun
    answer("Landmark Isomap");
    QTRY_VERIFY_WITH_TIMEOUT(!session().experiment().user_weights.file.empty(), kPatience);
    QCOMPARE(session().experiment().embedding.method, EmbeddingMethod::named("landmark_isomap"));
  }

  /// The same notes as on the command line, in the two lines that are seen.
  void identicalPointsAreSaid() {
    openWeights(data("identical_types.csv"));
    const auto detail = [this]() -> const QLabel* {
      for (const QLabel* const label : real_->window().findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains("390 points lie at 3 places"))
          return label;
      }
      return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(detail() != nullptr, kPatience);
    QTRY_VERIFY(detail()->heightForWidth(detail()->width()) <= detail()->height());
    QVERIFY(detail()->toolTip().contains("390 points lie at 3 places"));
  }

  /// What is not known is a dash, and why is said by its tip.
  void whatIsNotKnownSaysWhy() {
    const auto value = [this](const char* name) {
      for (const QLabel* const label :
           real_->window().findChildren<QLabel*>(QStringLiteral("score-name"))) {
        if (label->text() == name) return qobject_cast<QLabel*>(label->buddy());
      }
      return static_cast<QLabel*>(nullptr);
    };
    QVERIFY(real_->train());
    // What neighbours at equal distances say of a dimension is in files, with the reason.
    QVERIFY(value("Intrinsic dimension") == nullptr);
    const QLabel* const trust = value("Trustworthiness");
    if (trust == nullptr) QFAIL("no Trustworthiness");
    QVERIFY(trust->text() != QString("–"));
    session().setParameter(*findParameter("embedding.neighbors"), 0, std::int64_t{99});
    QTRY_COMPARE_WITH_TIMEOUT(trust->text(), QString("–"), kPatience);
    QVERIFY2(trust->toolTip().contains("choose a smaller k"), qPrintable(trust->toolTip()));
  }

  void namesFromFilesAreNoMarkup() {
    real_->window().say("<b>bold</b> & <img src='x'>", true);
    QCOMPARE(real_->find<QLabel>("message")->textFormat(), Qt::PlainText);
    const Message odd = {"%1 and %2", {"50%2", "b"}};
    QCOMPARE(odd.english(), std::string("50%2 and b"));
    QCOMPARE(translated(odd), QString("50%2 and b"));
  }

  void nothingThrownLeavesAPool() {
    QThreadPool pool;
    QObject receiver;
    QStringList problems;
    const std::vector<std::function<void(int&)>> works = {
        [](int&) { throw std::bad_alloc(); },
        [](int&) { throw std::runtime_error("foreign words"); }, [](int&) { throw 7; },
        [](int&) { throw Stopped(); }, [](int& result) { result = 4; }};
    int last = 0;
    for (const auto& work : works) {
      inBackground<int>(pool, &receiver, work, [&](const QString& problem, const int& result) {
        problems << problem;
        last = std::max(last, result);
      });
    }
    QTRY_COMPARE(problems.size(), 4);  // what was stopped says nothing
    QCOMPARE(problems.count(QString()), 1);
    QCOMPARE(last, 4);
    QVERIFY(!problems.join(' ').contains("foreign"));
  }

  /// Not std::terminate: a sentence, and the window goes on.
  void nothingThrownLeavesAnEvent() {
    auto* const application = qobject_cast<GuardedApplication*>(QCoreApplication::instance());
    QSignalSpy troubled(application, &GuardedApplication::troubled);
    Thrower thrower;
    for (int kind = 0; kind < 3; ++kind) {
      QCoreApplication::postEvent(&thrower,
                                  new QEvent(static_cast<QEvent::Type>(QEvent::User + kind)));
      QTRY_COMPARE(troubled.size(), kind + 1);
      const QString said = troubled.last()[0].toString();
      QVERIFY(said.endsWith('.') && !said.contains("foreign"));
    }
    QVERIFY(real_->train());
  }

  /// The bar beside the map is that of these weights, however far they are from one.
  void hugeAndTinyWeightsAreDrawnInTheirUnits() {
    QVERIFY(real_->open("ring"));
    auto* const which = real_->find<QComboBox>("weights-shown");
    which->setCurrentIndex(2);
    auto* const plot = real_->find<QCustomPlot>("weights-plot");
    auto* const map = qobject_cast<QCPColorMap*>(plot->plottable(0));
    auto* const bar = qobject_cast<QCPColorScale*>(plot->plotLayout()->element(0, 1));
    QVERIFY(map != nullptr && bar != nullptr);
    const std::vector<std::pair<const char*, const char*>> cases = {
        {"", ""}, {"e300", "× 10³⁰⁰"}, {"", ""}, {"e-300", "× 10⁻³⁰⁰"}, {"e-322", "× 10⁻³²²"}};
    for (const auto& [unit, label] : cases) {
      openWeights(write((std::string("of") + unit + ".csv").c_str(), matrixOf(unit)));
      QTRY_COMPARE_WITH_TIMEOUT(map->data()->valueSize(), 12, kPatience);
      QTRY_COMPARE_WITH_TIMEOUT(bar->label(), QString(label), kPatience);
      QVERIFY2(bar->dataRange().upper >= 0.8 && bar->dataRange().upper < 10.0, unit);
      QCOMPARE(bar->dataRange(), map->dataRange());
      // The largest is as dark as the bar gets, another of the other sign on the other side.
      QVERIFY2(std::abs(map->data()->cell(0, 0) / bar->dataRange().lower - 1.0) < 1e-9, unit);
      QVERIFY2(map->data()->cell(1, 0) < 0.0 && map->data()->cell(1, 2) > 0.0, unit);
    }
    // They are no matrix of a network; the choice among those comes back with a network.
    QCOMPARE(which->currentText(), QString("your weights"));
    QCOMPARE(which->count(), 1);
    QVERIFY(real_->open("ring"));
    QCOMPARE(which->currentText(), QString("Gram matrix"));
    QCOMPARE(which->count(), 4);
  }
};

int main(int argc, char** argv) {
  GuardedApplication application(argc, argv);
  TrustTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "trust_test.moc"
