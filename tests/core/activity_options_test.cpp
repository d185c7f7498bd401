// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to activity of one's own, and what is known of its neurons.
#include "core/data/activity_scaling.h"
#include "core/data/dataset.h"
#include "core/experiment/activity_file.h"
#include "core/experiment/known_centers.h"
#include "core/io/array_file.h"
#include "core/io/hdf5_writer.h"
#include "core/io/npy.h"
#include "core/io/spike_trains.h"
#include "tests/core/problem_of.h"

#include <QtTest>
#include <cmath>
#include <fstream>
#include <functional>

#include "core/base/unknown.h"

using namespace weightscape;
namespace fs = std::filesystem;

namespace {

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

class ActivityOptionsTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;

  std::string place(const std::string& name) const {
    return (fs::path(folder_.path().toStdString()) / name).string();
  }

  std::string write(const std::string& name, const std::string& text) const {
    std::ofstream(place(name), std::ios::binary) << text;
    return place(name);
  }

  /// Four samples of two neurons, the last one held out.
  DataParameters small() const {
    DataParameters parameters;
    parameters.file = write("small.csv", "a,b\n1,10\n2,10\n6,40\n9,100\n");
    parameters.validation_fraction = 0.25;
    parameters.normalize = false;
    return parameters;
  }

 private slots:
  /// By hand, from the three training samples: means 3 and 20, deviations √(14/3) and √200.
  void scalingsAreWhatTheySay() {
    DataParameters parameters = small();
    QVERIFY(readActivity(parameters, true)
                .inputs.row(0)
                .isApprox(Vector{{1.0, 2.0, 6.0, 9.0}}.transpose()));
    parameters.scaling = ActivityScaling::SubtractMean;
    QVERIFY(readActivity(parameters, true)
                .inputs.row(0)
                .isApprox(Vector{{-2.0, -1.0, 3.0, 6.0}}.transpose()));
    parameters.scaling = ActivityScaling::ZScore;
    const Matrix scored = readActivity(parameters, true).inputs;
    QVERIFY(
        scored.row(0).isApprox(Vector{{-2.0, -1.0, 3.0, 6.0}}.transpose() / std::sqrt(14.0 / 3.0)));
    QVERIFY(
        scored.row(1).isApprox(Vector{{-10.0, -10.0, 20.0, 80.0}}.transpose() / std::sqrt(200.0)));
    parameters.scaling = ActivityScaling::DeltaF;
    parameters.baseline_percentile = 50.0;  // F0 = 2 and 10
    const Matrix relative = readActivity(parameters, true).inputs;
    QVERIFY(relative.row(0).isApprox(Vector{{-0.5, 0.0, 2.0, 3.5}}.transpose()));
    QVERIFY(relative.row(1).isApprox(Vector{{0.0, 0.0, 3.0, 9.0}}.transpose()));
  }

  /// numpy.percentile([1, 2, 6], [0, 8, 25, 50, 100]).
  void percentilesAreNumPys() {
    const std::vector<double> values = {6.0, 1.0, 2.0};
    QCOMPARE(percentile(values, 0.0), 1.0);
    QCOMPARE(percentile(values, 8.0), 1.16);
    QCOMPARE(percentile(values, 25.0), 1.5);
    QCOMPARE(percentile(values, 50.0), 2.0);
    QCOMPARE(percentile(values, 100.0), 6.0);
    QCOMPARE(percentile({3.0}, 70.0), 3.0);
  }

  void aBaselineOfZeroIsRefusedByName() {
    DataParameters parameters = small();
    parameters.file = write("dark.csv", "lit,dark\n1,0\n2,0\n6,1\n9,2\n");
    parameters.scaling = ActivityScaling::DeltaF;
    const std::string problem = problemOf([&] { readActivity(parameters, true); });
    QVERIFY2(holds(problem, "neuron dark") && holds(problem, "above 0"), problem.c_str());
    parameters.scaling = ActivityScaling::ZScore;
    QVERIFY(readActivity(parameters, true).inputs.allFinite());
  }

  void neuronsThatNeverChangeAreNamed() {
    DataParameters parameters = small();
    parameters.file = write("flat.csv", "a,b,c\n1,0,5\n2,0,5\n6,0,5\n9,0,5\n");
    parameters.scaling = ActivityScaling::ZScore;
    const Dataset dataset = readActivity(parameters, true);
    QVERIFY(dataset.inputs.row(1).isZero() && dataset.inputs.row(2).isZero());
    const std::string said = dataset.warnings.front().english();
    QVERIFY2(holds(said, "2 of 3") && holds(said, "b, c") && holds(said, "1 of them silent"),
             said.c_str());
  }

  void preferredValuesBelongByName() {
    DataParameters parameters = small();
    parameters.file = write("named.csv", "a,b,c,d\n1,2,3,4\n2,3,5,4\n6,1,1,0\n9,2,0,1\n");
    parameters.centers = write("centers.csv", "cell,angle\nd,0.75\nx,0.1\nb,0.25\nc,0.5\na,0\n");
    const Dataset dataset = readActivity(parameters, true);
    QVERIFY(dataset.centers.isApprox(Matrix{{0.0, 0.25, 0.5, 0.75}}));
    QVERIFY(holds(dataset.warnings.front().english(), "1 row names neurons"));
    write("centers.csv", "cell,angle\nd,0.75\nb,0.25\nc,0.5\n");
    const std::string missing = problemOf([&] { readActivity(parameters, true); });
    QVERIFY2(holds(missing, "no row for 1 of 4") && holds(missing, "(a)"), missing.c_str());
    write("centers.csv", "cell,angle\nd,0.75\nb,0.25\nc,0.5\na,0\na,0.3\n");
    QVERIFY(holds(problemOf([&] { readActivity(parameters, true); }), "more than once"));
    // Other names altogether are refused: nobody's values would be right.
    write("centers.csv", "cell,angle\np,0.75\nq,0.25\nr,0.5\ns,0\n");
    QVERIFY(holds(problemOf([&] { readActivity(parameters, true); }), "none of its names"));
    // Behind pandas' index the names count.
    write("centers.csv", ",cell,angle\n0,d,0.75\n1,b,0.25\n2,c,0.5\n3,a,0\n");
    QVERIFY(readActivity(parameters, true).centers.isApprox(Matrix{{0.0, 0.25, 0.5, 0.75}}));
    // Numbers of lines are no names.
    write("centers.csv", ",angle\n0,0.75\n1,0.25\n2,0.5\n3,0.1\n");
    QVERIFY(readActivity(parameters, true).centers.isApprox(Matrix{{0.75, 0.25, 0.5, 0.1}}));
    // Neurons without names are numbers; other names are taken in their order, which is said.
    parameters.file = write("bare.csv", "1.5,2,3,4\n2,3,5,4\n6,1,1,0\n9,2,0,1\n");
    write("centers.csv", "neuron,angle\n3,0.75\n1,0.25\n2,0.5\n0,0.1\n");
    QVERIFY(readActivity(parameters, true).centers.isApprox(Matrix{{0.1, 0.25, 0.5, 0.75}}));
    write("centers.csv", "neuron,angle\np,0.75\nq,0.25\nr,0.5\ns,0.1\n");
    const Dataset ordered = readActivity(parameters, true);
    QVERIFY(ordered.centers.isApprox(Matrix{{0.75, 0.25, 0.5, 0.1}}));
    QVERIFY(holds(ordered.warnings.front().english(), "in their order"));
    // One name for two neurons belongs to neither.
    parameters.file = write("twice.csv", "a,a,c,d\n1.5,2,3,4\n2,3,5,4\n6,1,1,0\n9,2,0,1\n");
    write("centers.csv", "neuron,angle\na,0.75\nb,0.25\nc,0.5\nd,0.1\n");
    QVERIFY(holds(problemOf([&] { readActivity(parameters, true); }), "more than once"));
  }

  void emptyCellsMakeGroups() {
    DataParameters parameters = small();
    parameters.file =
        write("groups.csv", "a,b,c,d,e\n1,2,3,4,0\n2,3,5,4,1\n6,1,1,0,2\n9,2,0,1,7\n");
    parameters.center_axes = {circle(), interval()};
    parameters.centers =
        write("centers.csv", "cell,heading,place\na,0.1,\nb,,0.2\nc,0.6,\nd,,0.9\ne,0.3,\n");
    const Dataset dataset = readActivity(parameters, true);
    QCOMPARE(dataset.groups, 2);
    QCOMPARE(dataset.group, (std::vector<int>{0, 1, 0, 1, 0}));
    QCOMPARE(dataset.groupAxes(1).size(), std::size_t{1});
    QVERIFY(dataset.groupAxes(1)[0] == interval());
    QVERIFY(dataset.groupCenters(0, dataset.groupNeurons(0)).isApprox(Matrix{{0.1, 0.6, 0.3}}));
    write("centers.csv", "cell,heading,place\na,0.1,\nb,,0.2\nc,,\nd,,0.9\ne,0.3,\n");
    QVERIFY(holds(problemOf([&] { readActivity(parameters, true); }), "neuron 3 has none"));
  }

  void axesThatFitAreThoseOfTheValues() {
    const auto words = [](const std::vector<std::vector<Axis>>& all) {
      std::string text;
      for (const std::vector<Axis>& axes : all) {
        text += text.empty() ? "" : "; ";
        for (std::size_t i = 0; i < axes.size(); ++i) {
          text += (i > 0 ? " " : "") + axisName(axes[i]);
        }
      }
      return text;
    };
    QCOMPARE(words(axesThatFit(Matrix{{0.0}, {0.3}, {0.8}})), std::string("circular; bounded"));
    // The order of columns matters.
    const std::string two = words(axesThatFit(Matrix{{0.0, 0.2}, {0.3, 0.5}, {0.8, 0.9}}));
    QVERIFY2(holds(two, "circular bounded") && holds(two, "bounded circular"), two.c_str());
    // Degrees are on no axis.
    QVERIFY(axesThatFit(Matrix{{0.0}, {90.0}, {180.0}}).empty());
    const std::string directions =
        words(axesThatFit(Matrix{{1.0, 0.0, 0.0}, {0.0, -1.0, 0.0}, {0.0, 0.0, 1.0}}));
    QCOMPARE(directions, axisName(sphere()));
  }

  void spikeTimesAreCounted() {
    const std::string file = place("session.nwb");
    {
      Hdf5Writer writer(file);
      writer.vector("units/spike_times", Vector{{0.31, 0.05, 0.33, 0.79, 0.2}}, "seconds");
      writer.integers("units/spike_times_index", {2, 2, 5}, "ends");
      writer.integers("units/id", {7, 8, 12}, "ids");
      writer.commit();
    }
    DataParameters parameters;
    parameters.file = file;
    parameters.bin = 0.25;
    parameters.normalize = false;
    parameters.validation_fraction = 0.0;
    parameters.rate = 30.0;  // of frames, which these are not
    const Dataset dataset = readActivity(parameters, true);
    QVERIFY(dataset.inputs.isApprox(
        Matrix{{1.0, 1.0, 0.0, 0.0}, {0.0, 0.0, 0.0, 0.0}, {1.0, 1.0, 0.0, 1.0}}));
    QCOMPARE(dataset.names, (std::vector<std::string>{"7", "8", "12"}));
    QCOMPARE(dataset.rate, 4.0);
    QVERIFY(holds(dataset.warnings.front().english(), "5 spikes of 3 units"));
    const std::vector<ArrayInfo> arrays = arraysIn(file);
    QCOMPARE(arrays.size(), std::size_t{1});
    QCOMPARE(arrays[0].text(), std::string("units, 5 spikes of 3 units"));
    QVERIFY(holds(problemOf([&] { static_cast<void>(readArray(file, "units")); }), "no weights"));
  }

  /// A spike at the edge of a bin is in the one behind it, whatever was rounded.
  void edgesOfBins() {
    const std::string file = place("edges.nwb");
    Hdf5Writer writer(file);
    Vector times(30);
    for (Index i = 0; i < 30; ++i) times[i] = 0.1 * static_cast<double>(i + 1);
    writer.vector("units/spike_times", times, "seconds");
    writer.integers("units/spike_times_index", {30}, "ends");
    writer.commit();
    const NamedMatrix counts = binnedSpikes(file, 0.1);
    QCOMPARE(counts.values.rows(), Index{30});
    QVERIFY((counts.values.array() == 1.0).all());
    QVERIFY(holds(counts.notes.front().english(), "from 0.1 s on"));
    DataParameters parameters;
    parameters.file = file;
    parameters.dataset = "units/spike_times";
    QCOMPARE(readActivity(parameters, true).inputs.cols(), Index{30});
  }

  void spikeTimesBesideFramesAreNamed() {
    const std::string file = place("both.nwb");
    {
      Hdf5Writer writer(file);
      writer.vector("units/spike_times", Vector{{0.31, 0.05}}, "seconds");
      writer.integers("units/spike_times_index", {1, 2}, "ends");
      writer.matrix("acquisition/ts/data", Matrix{{1.0, 2.0}, {3.0, 5.0}, {0.0, 1.0}}, "frames");
      writer.commit();
    }
    DataParameters parameters;
    parameters.file = file;
    QVERIFY(holds(problemOf([&] { readActivity(parameters, true); }), "units"));
    parameters.dataset = "units";
    QCOMPARE(readActivity(parameters, true).neurons(), Index{2});
    parameters.dataset = "acquisition/ts/data";
    QCOMPARE(readActivity(parameters, true).inputs.cols(), Index{3});
  }

  void damagedSpikeTimesAreRefused() {
    const auto problem = [&](const Vector& times, const std::vector<std::int64_t>& ends) {
      const std::string file = place("damaged.nwb");
      Hdf5Writer writer(file);
      writer.vector("units/spike_times", times, "seconds");
      writer.integers("units/spike_times_index", ends, "ends");
      writer.commit();
      return problemOf([&] { static_cast<void>(binnedSpikes(file, 0.1)); });
    };
    QVERIFY(holds(problem(Vector{{0.1, 0.2}}, {1, 3}), "damaged"));
    QVERIFY(holds(problem(Vector{{0.1, 0.2}}, {2, 1}), "damaged"));
    QVERIFY(holds(problem(Vector{{0.1, kUnknown}}, {1, 2}), "NaN"));
    QVERIFY(holds(problem(Vector{{0.0, 1e15}}, {1, 2}), "bin"));
    QVERIFY(holds(problem(Vector{{0.0, 1.1e6}}, {1, 2}), "allowed are 10,000,000"));
  }
};

QTEST_APPLESS_MAIN(ActivityOptionsTest)
#include "activity_options_test.moc"
