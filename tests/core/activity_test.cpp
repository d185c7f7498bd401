// SPDX-License-Identifier: GPL-3.0-or-later
// Activity and weights of one's own: what files may look like, and what is said of bad ones.
#include "core/analysis/scores.h"
#include "core/data/dataset.h"
#include "core/experiment/activity_file.h"
#include "core/experiment/analyze.h"
#include "core/experiment/user_weights.h"
#include "core/training/checkpoint.h"
#include "core/training/trainer.h"

#include <QtTest>
#include <cmath>
#include <fstream>

#include "core/data/latent_path.h"
#include "core/data/product.h"
#include "core/experiment/run.h"
#include "core/io/csv.h"
#include "core/io/npy.h"
#include "tests/core/problem_of.h"

using namespace weightscape;
namespace fs = std::filesystem;

class ActivityTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;

  fs::path place(const std::string& name) const {
    return fs::path(folder_.path().toStdString()) / name;
  }

  std::string write(const std::string& name, const std::string& text) const {
    std::ofstream(place(name), std::ios::binary) << text;
    return place(name).string();
  }

  /// Responses of a ring's neurons as a table, samples × neurons, and a table's text.
  static Matrix ringActivity(Index samples, Index neurons) {
    DataParameters data;
    data.groups = {Group{.axes = {circle()}, .neurons_per_axis = static_cast<int>(neurons)}};
    data.samples = static_cast<int>(samples);
    data.normalize = false;
    return makeDataset(data, true, 4).inputs.transpose();
  }

  static std::string table(const Matrix& values, const std::string& cut, bool header, bool index) {
    std::string text;
    if (header) {
      if (index) text += "sample" + cut;
      for (Index c = 0; c < values.cols(); ++c) {
        text += (c > 0 ? cut : "") + "n" + std::to_string(c);
      }
      text += "\n";
    }
    for (Index r = 0; r < values.rows(); ++r) {
      if (index) text += "t" + std::to_string(r) + cut;
      for (Index c = 0; c < values.cols(); ++c) {
        text += (c > 0 ? cut : "") + std::to_string(values(r, c));
      }
      text += "\n";
    }
    return text;
  }

 private slots:
  void dialects_data() {
    QTest::addColumn<QString>("cut");
    QTest::addColumn<bool>("header");
    QTest::addColumn<bool>("index");
    for (const char* const cut : {",", ";", "\t"}) {
      for (const bool header : {false, true}) {
        for (const bool index : {false, true}) {
          QTest::addRow("%s %d %d", cut, header, index) << cut << header << index;
        }
      }
    }
  }

  void dialects() {
    QFETCH(QString, cut);
    QFETCH(bool, header);
    QFETCH(bool, index);
    const Matrix activity = ringActivity(60, 12);
    DataParameters parameters;
    parameters.normalize = false;
    parameters.file = write("dialect.csv", table(activity, cut.toStdString(), header, index));
    const Dataset dataset = readActivity(parameters, true);
    QCOMPARE(dataset.neurons(), Index{12});
    QCOMPARE(dataset.inputs.cols(), Index{60});
    QVERIFY((dataset.inputs - activity.transpose()).cwiseAbs().maxCoeff() < 1e-6);
    QCOMPARE(dataset.names.size(), header ? std::size_t{12} : std::size_t{0});
    QVERIFY(!dataset.truthKnown());
  }

  /// Recorded activity with known preferred values gives what drawn activity gives.
  void knownPreferredValuesAreScored() {
    Experiment experiment;
    experiment.data.file = place("ring.npy").string();
    experiment.data.centers = place("centers.npy").string();
    writeNpy(experiment.data.file, ringActivity(2000, 100));
    writeNpy(experiment.data.centers, Matrix(Vector::LinSpaced(100, 0.0, 0.99)));
    const RunResult run = runExperiment(experiment);
    QVERIFY(run.analysis.verdict.kind == VerdictKind::Recovered);
    QVERIFY(run.analysis.scores->geodesic_correlation > 0.97);
    experiment.data.centers.clear();
    const Analysis unknown = runExperiment(experiment).analysis;
    QVERIFY(unknown.verdict.kind == VerdictKind::Unscored);
    QVERIFY((unknown.embedding.points - run.analysis.embedding.points).norm() == 0.0);
  }

  void aTransposedFileIsNoticedAndTurned() {
    DataParameters parameters;
    parameters.file = place("turned.npy").string();
    const Matrix activity = ringActivity(300, 20);
    writeNpy(parameters.file, Matrix(activity.transpose()));
    const Dataset wrong = readActivity(parameters, true);
    QVERIFY(looksTransposed(wrong.inputs.cols(), wrong.neurons()));
    QVERIFY(wrong.warnings.back().english().find("transpose") != std::string::npos);
    parameters.transpose = true;
    const Dataset right = readActivity(parameters, true);
    QCOMPARE(right.neurons(), Index{20});
    QVERIFY(right.warnings.empty());
  }

  void constantNeuronsAreKeptAndNamed() {
    DataParameters parameters;
    parameters.file = place("constant.npy").string();
    Matrix activity = ringActivity(200, 20);
    activity.col(3).setConstant(0.5);
    activity.col(9).setZero();
    writeNpy(parameters.file, activity);
    const Dataset dataset = readActivity(parameters, true);
    QCOMPARE(dataset.neurons(), Index{20});
    QVERIFY(dataset.inputs.allFinite());
    QCOMPARE(dataset.warnings.size(), std::size_t{1});
    QVERIFY(dataset.warnings[0].english().find("2 of 20") != std::string::npos);
    // Without names they are counted from 0, as in plots and files.
    QVERIFY(dataset.warnings[0].english().find("(3, 9;") != std::string::npos);
    // Nothing that follows may become NaN.
    Experiment experiment;
    experiment.data = parameters;
    experiment.training.epochs = 3;
    const RunResult run = runExperiment(experiment);
    QVERIFY(run.training->network.allFinite());
    QVERIFY(std::isfinite(run.analysis.network.explained_training));
  }

  void allConstantActivityIsNoReasonToCrash() {
    Experiment experiment;
    experiment.data.file = place("flat.npy").string();
    writeNpy(experiment.data.file, Matrix(Matrix::Constant(50, 12, 2.0)));
    experiment.training.epochs = 2;
    const std::string problem = problemOf([&] {
      const RunResult run = runExperiment(experiment);
      QVERIFY(run.training->network.allFinite());
    });
    if (!problem.empty()) QVERIFY2(problem.find("vary") != std::string::npos, problem.c_str());
  }

  void badFilesGetASentence_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ragged") << "1,2,3\n4,5,6\n7,8\n"
                            << "line 3";
    QTest::newRow("text") << "1,2,3\n4,x,6\n7,8,9\n"
                          << "'x'";
    QTest::newRow("nan") << "1,2,nan\n4,inf,6\n7,8,9\n"
                         << "2 of 9";
    QTest::newRow("first place") << "1,2,nan\n4,inf,6\n7,8,9\n"
                                 << "row 1, column 3";
    QTest::newRow("empty") << ""
                           << "empty";
    QTest::newRow("one sample") << "1,2,3\n"
                                << "1 sample of 3 neurons";
  }

  void badFilesGetASentence() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    DataParameters parameters;
    parameters.file = write("bad.csv", text.toStdString());
    const std::string problem = problemOf([&] { readActivity(parameters, true); });
    QVERIFY2(QString::fromStdString(problem).contains(expected), problem.c_str());
    QVERIFY2(problem.find("bad.csv") != std::string::npos, problem.c_str());
  }

  void centersThatDoNotFitAreRefused() {
    DataParameters parameters;
    parameters.file = place("fit.npy").string();
    parameters.centers = place("fit-centers.npy").string();
    writeNpy(parameters.file, ringActivity(100, 20));
    writeNpy(parameters.centers, Matrix(Matrix::Zero(19, 1)));
    QVERIFY(problemOf([&] { readActivity(parameters, true); }).find("19 rows") !=
            std::string::npos);
  }

  /// 66 × 66 signed weights with names, as a small connectome comes.
  void aSignedConnectomeKeepsItsNames() {
    std::string text;
    for (int i = 0; i < 66; ++i) text += ",cell" + std::to_string(i);
    text += "\n";
    for (int i = 0; i < 66; ++i) {
      text += "cell" + std::to_string(i);
      for (int j = 0; j < 66; ++j) {
        const double d = std::min(std::abs(i - j), 66 - std::abs(i - j)) / 66.0;
        const double w = std::exp(-d * d / 0.01) - 0.4 * std::exp(-d * d / 0.05);
        text += "," + std::to_string(w);
      }
      text += "\n";
    }
    UserWeightsSource source;
    source.file = write("connectome.csv", text);
    for (const auto points : {PointParameters::Points::Columns, PointParameters::Points::Rows,
                              PointParameters::Points::Both}) {
      source.parameters.points = points;
      const UserWeights user_weights = loadUserWeights(source);
      QCOMPARE(user_weights.points.cols(), Index{66});
      QCOMPARE(user_weights.names.size(), std::size_t{66});
      QCOMPARE(user_weights.names[13], std::string("cell13"));
      QVERIFY(user_weights.weights.minCoeff() < 0.0);
      Experiment experiment;
      const Analysis analysis = analyze(experiment, user_weights);
      QCOMPARE(analysis.embedding.components.size(), std::size_t{1});
      // A ring: neighbours along it are neighbours in the picture.
      const Matrix& p = analysis.embedding.points;
      QVERIFY((p.row(0) - p.row(1)).norm() < 0.3 * (p.row(0) - p.row(33)).norm());
    }
  }

  void fortranSinglesGiveTheEmbeddingOfTheirDoubles() {
    // Written by hand: '<f4' in Fortran order.
    const Matrix activity = ringActivity(400, 30);
    std::string header = "{'descr': '<f4', 'fortran_order': True, 'shape': (400, 30), }";
    header.resize(117, ' ');
    header += '\n';
    std::string bytes("\x93NUMPY\x01\x00", 8);
    bytes += static_cast<char>(header.size());
    bytes += '\0';
    bytes += header;
    Matrix rounded(400, 30);
    for (Index c = 0; c < 30; ++c) {
      for (Index r = 0; r < 400; ++r) {
        const auto value = static_cast<float>(activity(r, c));
        rounded(r, c) = value;
        bytes.append(reinterpret_cast<const char*>(&value), 4);
      }
    }
    Experiment fortran;
    fortran.training.epochs = 20;
    fortran.data.file = write("fortran.npy", bytes);
    Experiment plain = fortran;
    plain.data.file = place("plain.npy").string();
    writeNpy(plain.data.file, rounded);
    const Matrix a = runExperiment(fortran).analysis.embedding.points;
    const Matrix b = runExperiment(plain).analysis.embedding.points;
    QVERIFY((a - b).norm() < 1e-5 * b.norm());
  }

  void ofAWiringNothingIsTrained() {
    Experiment experiment;
    experiment.user_weights.file = "somewhere.csv";
    QVERIFY(problemOf([&] { runExperiment(experiment); }).find("embedded and not trained") !=
            std::string::npos);
    experiment.data.file = "other.csv";
    QVERIFY(problemOf([&] { validate(experiment); }).find("exclude") != std::string::npos);
  }

  void pathsStayInTheLatentSpace() {
    const std::vector<Axis> axes = coordinateAxes({circle(), interval()});
    for (int i = 0; i < 500; ++i) {
      const Matrix place = latentPath(axes, 0.037 * i);
      QVERIFY(place.minCoeff() >= 0.0 && place.maxCoeff() <= 1.0);
      const Matrix direction = latentPath(coordinateAxes({sphere()}), 0.037 * i);
      QVERIFY(std::abs(direction.norm() - 1.0) < 1e-12);
    }
    const Matrix sweep = latentSweep(axes, 1, 11);
    QCOMPARE(sweep(1, 10), 1.0);
    QCOMPARE(sweep(0, 5), 0.0);
  }
};

QTEST_APPLESS_MAIN(ActivityTest)
#include "activity_test.moc"
