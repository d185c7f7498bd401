// SPDX-License-Identifier: GPL-3.0-or-later
// What every view paints, light and dark, against pictures that somebody has looked at. They are
// kept small and compared with room for other versions of Qt and its fonts. After a change that is
// meant: WEIGHTSCAPE_RECORD=1 with this program writes them anew; look at them.
#include <qcustomplot.h>

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QTest>
#include <algorithm>
#include <cstdlib>
#include <memory>

#include "core/analysis/analysis.h"
#include "core/analysis/score_table.h"
#include "core/data/dataset.h"
#include "core/evidence/evidence.h"
#include "core/experiment/evidence_source.h"
#include "core/experiment/parameter_table.h"
#include "core/experiment/run.h"
#include "core/experiment/sweep.h"
#include "core/experiment/user_weights.h"
#include "core/training/checkpoint.h"
#include "ui/figure_set/figure_set.h"
#include "ui/figures/scene_figure.h"
#include "ui/session/run_words.h"
#include "ui/session/session.h"
#include "ui/session/sweep_session.h"
#include "ui/theme/theme.h"
#include "ui/views/inputs/inputs_plot.h"
#include "ui/views/loss/loss_plot.h"
#include "ui/views/readout/readout_view.h"
#include "ui/views/spectrum/spectrum_plot.h"
#include "ui/views/view_table.h"
#include "ui/views/weights/weights_plot.h"
#include "ui/work/analysis_extras.h"

using namespace weightscape;
using namespace weightscape::ui;

namespace {

constexpr int kSmaller = 3;  ///< times than it is painted: what fonts differ in is less than a dot
constexpr int kPatience = 60000;

/// A ring that was trained, and a sweep with a failed run and one that is not judged.
FigureSubject subjectOf(const Experiment& experiment) {
  FigureSubject subject;
  RunResult run = runExperiment(experiment);
  const auto evidence = std::make_shared<const Evidence>(
      evidenceOf(evidenceSource(run), {.shuffles = 19, .resamples = 4}));
  subject.analysis = withEvidence(analysisSnapshot(trainingSnapshot(run), run.experiment,
                                                   std::move(run.analysis), figureExtras()),
                                  evidence);
  subject.sweep.plan.base = experiment;
  subject.sweep.plan.axes[0].values = {"0", "0.01", "0.1"};
  subject.sweep.plan.seeds = {1, 2};
  const auto place = [](const char* column) {
    const std::vector<std::string>& all = sweepColumns();
    return static_cast<std::size_t>(std::find(all.begin(), all.end(), column) - all.begin());
  };
  for (std::size_t i = 0; i < subject.sweep.plan.cells(); ++i) {
    auto cell = std::make_shared<SweepCell>();
    cell->cell = i;
    if (i == 3) {
      cell->error = {"It did not come.", {}};
    } else {
      cell->numbers.assign(sweepColumns().size(), 0.0);
      cell->numbers[place("geodesic_correlation")] = 0.1 + 0.15 * static_cast<double>(i);
      cell->numbers[place("explained_training")] = 0.999 - 0.02 * static_cast<double>(i * i);
      cell->verdict.kind = i == 0 ? VerdictKind::NotConverged : VerdictKind::Recovered;
    }
    subject.sweep.cells[i] = std::move(cell);
  }
  return subject;
}

Experiment ringExperiment() {
  Experiment experiment;
  experiment.data.groups[0].neurons_per_axis = 40;
  experiment.data.samples = 400;
  experiment.training.epochs = 300;
  return experiment;
}

QImage smaller(const QImage& image) {
  return image.scaled(image.size() / kSmaller, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
      .convertToFormat(QImage::Format_RGB32);
}

/// The share of dots that are clearly others.
double differing(const QImage& a, const QImage& b) {
  constexpr int kClearly = 24;  // of 255, in one of the colours
  if (a.size() != b.size()) return 1.0;
  int count = 0;
  for (int y = 0; y < a.height(); ++y) {
    for (int x = 0; x < a.width(); ++x) {
      const QColor one = a.pixelColor(x, y);
      const QColor other = b.pixelColor(x, y);
      const int most =
          std::max({std::abs(one.red() - other.red()), std::abs(one.green() - other.green()),
                    std::abs(one.blue() - other.blue())});
      count += most > kClearly ? 1 : 0;
    }
  }
  return static_cast<double>(count) / (a.width() * a.height());
}

/// Other fonts move letters by a dot; a curve that is missing is three times as much.
constexpr double kSame = 0.006;

const FigureFormat kFormat{{}, 150.0, 100.0, 9.0, 100};

}  // namespace

class PictureTest : public QObject {
  Q_OBJECT

 private:
  FigureSubject ring_;

  static void compare(const QString& name, const QImage& painted) {
    const QString path = QStringLiteral(PICTURES "/") + name + QStringLiteral(".png");
    const QImage small = smaller(painted);
    if (qEnvironmentVariableIsSet("WEIGHTSCAPE_RECORD")) {
      QVERIFY(small.save(path));
      return;
    }
    const QImage expected = QImage(path).convertToFormat(QImage::Format_RGB32);
    QVERIFY2(!expected.isNull(), qPrintable(path));
    const double share = differing(small, expected);
    if (share > kSame) {
      const QString seen = QDir::temp().filePath(name + QStringLiteral("-seen.png"));
      small.save(seen);
      QFAIL(qPrintable(QStringLiteral("%1: %2 of the dots differ from %3; painted was %4")
                           .arg(name)
                           .arg(share)
                           .arg(path, seen)));
    }
  }

 private slots:
  void initTestCase() { ring_ = subjectOf(ringExperiment()); }

  /// No window, no event loop: nothing is shown and nothing waited for.
  void figures_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
  }

  void figures() {
    QFETCH(bool, dark);
    const Theme& theme = dark ? darkTheme() : lightTheme();
    const std::vector<Figure> figures = allFigures(ring_);
    QCOMPARE(figures.size(), std::size_t{13});  // every one of the table
    for (const Figure& figure : figures) {
      compare(figure.name + (dark ? "-dark" : "-light"), figureImage(figure, kFormat, theme));
    }
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
  }

  /// The same in print as on a page of its own: for threads without a window.
  void whatIsPrintedIsWhatIsPainted() {
    for (const Figure& figure : allFigures(ring_)) {
      const Figure printed = printedFigure(figure, kFormat);
      QVERIFY(printed.anywhere);
      const double share = differing(figureImage(figure, kFormat), figureImage(printed, kFormat));
      QVERIFY2(share < kSame, qPrintable(figure.name));
    }
  }

  /// The comparison sees what a person would miss.
  void aCurveThatIsMissingIsSeen() {
    const TrainingSnapshot& training = *ring_.analysis->training;
    LossPicture picture = lossPicture(training, training);
    const QImage whole = smaller(figureImage(lossFigure(picture, "ring", true), kFormat));
    QVERIFY(differing(whole, smaller(figureImage(lossFigure(picture, "ring", true), kFormat))) ==
            0.0);
    auto less = std::make_shared<TrainerCheckpoint>(*picture.training);
    for (HistoryRow& row : less->history) row.validation = kUnknown;
    picture.training = less;
    const double share =
        differing(whole, smaller(figureImage(lossFigure(picture, "ring", true), kFormat)));
    QVERIFY2(share > kSame, qPrintable(QString::number(share)));
  }

  /// Where the closed form does not hold, and where nothing was swept.
  void onlyWhatThereIs() {
    Experiment bare = ringExperiment();
    bare.training.epochs = 1;
    setParameter(*findParameter("network.activation"), bare, 0, std::string("relu"));
    const FigureSubject subject = subjectOf(bare);
    const auto has = [](const FigureSubject& of, const QString& name) {
      const std::vector<Figure> figures = allFigures(of);
      return std::any_of(figures.begin(), figures.end(),
                         [&](const Figure& figure) { return figure.name == name; });
    };
    QVERIFY(has(subject, "gram") && !has(subject, "gram-closed-form"));  // of linear units
    FigureSubject alone = ring_;
    alone.sweep = {};
    QVERIFY(has(ring_, "sweep") && !has(alone, "sweep"));
  }

  /// Between every n-th row and column of very many most entries would be lost.
  void aLargeSparseMatrixIsNotEmpty() {
    constexpr int kMany = 5000;
    auto own = std::make_shared<UserWeights>();
    own->points = Matrix::Zero(2, kMany);
    own->sparse.resize(kMany, kMany);
    std::vector<Eigen::Triplet<double>> entries;
    entries.reserve(kMany);
    for (int i = 0; i < kMany; ++i) entries.emplace_back(i, (i + 1) % kMany, i == 7 ? -9.0 : 2.0);
    own->sparse.setFromTriplets(entries.begin(), entries.end());
    Experiment experiment;
    experiment.user_weights.file = "band.mtx";
    const WeightsPicture picture = weightsPicture(*trainingSnapshot(experiment, own), nullptr,
                                                  WeightsShown::Input, NeuronOrder::AsGiven);
    QCOMPARE(picture.values.rows(), Index{1000});
    QVERIFY((picture.values.cwiseAbs().rowwise().maxCoeff().array() > 0.0).all());
    QCOMPARE(picture.values.minCoeff(), -9.0);
    QVERIFY(picture.rows.blocks && picture.columns.blocks);
    QVERIFY(weightsFigure(picture, {}, "band").paint != nullptr);
  }

  /// λ of the two layers: what is drawn is what they come to together, and is called so.
  void titlesSayWhatWasTrainedWith() {
    Experiment experiment = ringExperiment();
    experiment.training.epochs = 2;
    experiment.objective.l2 = 0.003;
    experiment.objective.l2_separate = true;
    experiment.objective.l2_out = 0.3;
    const FigureSubject both = subjectOf(experiment);
    const SpectrumPicture picture = spectrumPicture(both.training(), both.analysis.get());
    QVERIFY(std::abs(picture.lambda - 0.03) < 1e-12);
    QCustomPlot plot;
    SpectrumPlot(plot).show(picture, lightTheme());
    QStringList said;
    for (int i = 0; i < plot.itemCount(); ++i) {
      const auto* const text = qobject_cast<const QCPItemText*>(plot.item(i));
      if (text != nullptr) said << text->text();
    }
    QVERIFY2(said.join(" ").contains("√(λᵢₙ·λₒᵤₜ)"), qPrintable(said.join(" | ")));
    QVERIFY(runWords(*both.analysis).contains("0.003 in, 0.3 out"));
    QVERIFY(!runWords(*both.analysis).contains("epoch"));  // to its end
    experiment = ringExperiment();
    experiment.training.epochs = 2;
    experiment.objective.l2 = 0.0;
    experiment.data.normalize = false;
    const FigureSubject none = subjectOf(experiment);
    const LossPicture loss = lossPicture(none.training(), none.training());
    QVERIFY(!lossLegend(loss, lightTheme()).contains("penalty"));
    QVERIFY(lossLegend(loss, lightTheme()).contains("validation"));
    QVERIFY(!activityPicture(none.training(), none.training().dataset->inputs.col(0), {}).scaled);
    QVERIFY(activityPicture(both.training(), both.training().dataset->inputs.col(0), {}).scaled);
  }

  /// Names are a person's own, or a file's.
  void namesLeaveRoomForFacts() {
    QCOMPARE(shortName("ring"), QString("ring"));
    QCOMPARE(shortName("a\nb\tc "), QString("a b c"));
    QCOMPARE(shortName(""), QString("without a name"));
    QCOMPARE(shortName("\u202Eabc"), QString("abc"));
    QCOMPARE(shortName(std::string(300, 'x')).size(), 40);
  }

  /// The recording of a page so large holds an image above Qt's usual limit.
  void aPosterIsNotEmpty() {
    const TrainingSnapshot& training = ring_.training();
    const Figure figure = weightsFigure(
        weightsPicture(training, ring_.analysis.get(), WeightsShown::Input, NeuronOrder::AsGiven),
        {}, "poster");
    const QImage image = figureImage(figure, {{}, 560.0, 560.0, 24.0, 20});
    int coloured = 0;
    for (int x = 0; x < image.width(); ++x) {
      const QColor color = image.pixelColor(x, image.height() / 2);
      coloured += std::abs(color.red() - color.blue()) > 20 ? 1 : 0;
    }
    QVERIFY2(coloured > image.width() / 3, qPrintable(QString::number(coloured)));
  }

  /// The others are widgets: labels and tables of a session.
  void widgets_data() { figures_data(); }

  void widgets() {
    QFETCH(bool, dark);
    const Theme& theme = dark ? darkTheme() : lightTheme();
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), theme);
    Session session;
    SweepSession sweep;
    session.openTrained(ringExperiment(), ring_.analysis->training->trained()->newest);
    QTRY_VERIFY_WITH_TIMEOUT(
        session.live().analysisIsCurrent() && session.live().analysis()->analysis, kPatience);
    session.pin();
    const auto paint = [&](const QString& name, QWidget* view) {
      const std::unique_ptr<QWidget> owned(view);
      view->setAttribute(Qt::WA_StyledBackground);
      view->resize(380, 330);
      view->show();
      QVERIFY(QTest::qWaitForWindowExposed(view));
      // Some systems give a new window the focus, others do not.
      QCoreApplication::processEvents();
      if (QWidget* const focus = QApplication::focusWidget()) focus->clearFocus();
      QImage image(view->size(), QImage::Format_RGB32);
      image.fill(theme.surface);
      view->render(&image);
      compare(name + (dark ? "-dark" : "-light"), image);
    };
    paint("readout", new ReadoutView(session.opened(), session.live()));
    for (const ViewEntry& entry : viewTable()) {
      if (!entry.figures.empty()) continue;
      paint(QString(entry.title).toLower(), entry.make({session, sweep}).widget);
    }
  }
};

QTEST_MAIN(PictureTest)
#include "picture_test.moc"
