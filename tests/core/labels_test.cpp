// SPDX-License-Identifier: GPL-3.0-or-later
// Labels of neurons: kept in sessions, positions among them, agreement with pieces.
#include "core/base/error.h"
#include "core/data/dataset.h"
#include "core/experiment/activity_file.h"
#include "core/experiment/experiment.h"
#include "core/experiment/run.h"
#include "core/experiment/session_file.h"
#include "core/io/label_json.h"
#include "core/io/label_table.h"
#include "core/io/neuron_labels.h"

#include <QtTest>
#include <cmath>
#include <fstream>

using namespace weightscape;
namespace fs = std::filesystem;

namespace {

LabelTable table() {
  LabelTable labels;
  labels.id_column = "root_id";
  labels.columns = {"cell type", "soma_x"};
  labels.ids = {"a", "b", "c"};
  labels.cells = {{"EPG", "", "Δ7"}, {"1.5", "2", ""}};
  return labels;
}

std::string problemOf(const std::string& json) {
  try {
    static_cast<void>(labelsFromJson(json, "session, labels"));
  } catch (const Error& error) {
    return error.what();
  }
  return {};
}

}  // namespace

class LabelsTest : public QObject {
  Q_OBJECT

 private slots:
  void jsonGivesTheTableBack() {
    const LabelTable back = labelsFromJson(labelsToJson(table(), {"a", "b", "c"}), "here");
    QCOMPARE(back.id_column, table().id_column);
    QCOMPARE(back.columns, table().columns);
    QCOMPARE(back.ids, table().ids);
    QCOMPARE(back.cells, table().cells);
    // What a table says of other neurons stays where it was.
    const LabelTable some = labelsFromJson(labelsToJson(table(), {"c"}), "here");
    QCOMPARE(some.ids, (std::vector<std::string>{"c"}));
    QCOMPARE(some.cells, (std::vector<std::vector<std::string>>{{"Δ7"}, {""}}));
  }

  void badJsonIsASentence_data() {
    QTest::addColumn<QString>("json");
    QTest::newRow("none") << "nonsense";
    QTest::newRow("no cells") << R"({"id_column":"a","columns":["t"],"ids":["x"]})";
    QTest::newRow("fewer columns")
        << R"({"id_column":"a","columns":["t","u"],"ids":["x"],"cells":[["1"]]})";
    QTest::newRow("shorter column")
        << R"({"id_column":"a","columns":["t"],"ids":["x","y"],"cells":[["1"]]})";
    QTest::newRow("numbers") << R"({"id_column":"a","columns":["t"],"ids":["x"],"cells":[[1]]})";
  }

  void badJsonIsASentence() {
    QFETCH(QString, json);
    const std::string problem = problemOf(json.toStdString());
    QVERIFY2(problem.starts_with("session, labels"), problem.c_str());
  }

  void aSessionKeepsThem() {
    const QTemporaryDir folder;
    const fs::path place(folder.path().toStdString());
    Experiment experiment;
    experiment.data.file = (place / "activity.csv").string();
    experiment.training.epochs = 1;
    experiment.network.hidden = 2;
    std::ofstream activity(experiment.data.file);
    activity << "a,b,x,y\n";
    for (int i = 0; i < 20; ++i) {
      activity << std::sin(i) << "," << std::cos(i) << "," << std::sin(2 * i) << ","
               << std::cos(3 * i) << "\n";
    }
    activity.close();
    const RunResult run = runExperiment(experiment);
    SessionExtras extras;
    extras.labels = std::make_shared<const LabelTable>(table());
    writeSession(run, place / "kept.wscape", extras);
    const StoredSession stored = readSession(place / "kept.wscape");
    QVERIFY(stored.extras.labels != nullptr);
    QCOMPARE(stored.extras.labels->ids, (std::vector<std::string>{"a", "b"}));
    writeSession(run, place / "without.wscape");
    QVERIFY(readSession(place / "without.wscape").extras.labels == nullptr);
  }

  /// One scale for both coordinates, the longer from 0 to 1 and the other around ½.
  void positionsAreFoundAndKeepTheirShape() {
    LabelTable labels;
    labels.columns = {"soma_x", "soma_y", "soma_z", "index", "size x"};
    labels.cells.resize(5);
    std::vector<std::string> names;
    for (int i = 0; i < 20; ++i) {
      names.push_back("n" + std::to_string(i));
      labels.ids.push_back(names.back());
      labels.cells[0].push_back(std::to_string(100 + 10 * i));  // 100 … 290
      labels.cells[1].push_back(std::to_string(5 * i));         // 0 … 95
      labels.cells[2].push_back(i == 3 ? "" : std::to_string(7 * i));
      labels.cells[3].push_back(std::to_string(i));
      labels.cells[4].push_back(std::to_string(i * i));
    }
    const NeuronLabels joined = joinedLabels(labels, names);
    using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;
    QVERIFY(joined.positions == (Pairs{{0, 1}, {0, 2}, {1, 2}}));
    const Matrix places = unitPositions(joined, 0);
    QCOMPARE(places(0, 0), 0.0);
    QCOMPARE(places(19, 0), 1.0);
    QVERIFY(std::abs(places(0, 1) - 0.25) < 1e-12);
    QVERIFY(std::abs(places(19, 1) - 0.75) < 1e-12);
    QVERIFY(std::isnan(unitPositions(joined, 1)(3, 1)));
    QVERIFY(std::isfinite(unitPositions(joined, 1)(3, 0)));
  }

  void theOrderFollowsTheFirstColumnThatGroups() {
    LabelTable labels;
    labels.columns = {"name", "size", "type"};
    labels.ids = {"a", "b", "c", "d", "e", "f"};
    labels.cells = {{"1", "2", "3", "4", "5", "6"},
                    {"", "", "", "", "", ""},
                    {"PEN", "EPG", "EPG", "", "PEN", "EPG"}};
    const NeuronLabels joined = joinedLabels(labels, labels.ids);
    QVERIFY(joined.grouping() == &joined.columns[2]);
    QCOMPARE(orderByLabel(&joined, 6), (std::vector<Index>{1, 2, 5, 0, 4, 3}));
    QCOMPARE(orderByLabel(nullptr, 3), (std::vector<Index>{0, 1, 2}));
  }
};

QTEST_APPLESS_MAIN(LabelsTest)
#include "labels_test.moc"
