// SPDX-License-Identifier: GPL-3.0-or-later
// `weightscape-cli evidence` as a person calls it: what it takes, what it refuses, and each number
// that it writes read back.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <complex>
#include <csignal>
#include <functional>
#include <limits>
#include <numbers>

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/io/csv.h"
#include "tests/core/cli_run.h"
#include "tests/core/noise.h"
#include "tests/core/read_table.h"

using namespace weightscape;

namespace {

constexpr double kTurn = 2.0 * std::numbers::pi;
constexpr int kCells = 40;

/// What 24 hidden units that prefer places on a ring weigh 40 neurons with: as much as their
/// responses, and a little noise.
double weightOf(int unit, int neuron, double noise) {
  const double away = unit / 24.0 - neuron / static_cast<double>(kCells);
  return std::exp(4.0 * (std::cos(kTurn * away) - 1.0)) + 0.02 * noise;
}

/// Names that a table has to quote, and one that a spreadsheet would compute.
QStringList cellNames() {
  QStringList names;
  for (int n = 0; n < kCells; ++n) names << QString("cell %1").arg(n);
  names[3] = "EPG, left";
  names[4] = "say \"EPG\"";
  names[5] = "=SUM(A1)";
  names[6] = "Δ7";
  return names;
}

}  // namespace

class EvidenceCliTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;

  QString path(const QString& name) const { return folder_.filePath(name); }

  CliOutcome evidence(const QString& what, const QString& out, const QStringList& more = {}) const {
    return runCli(QStringList{"evidence", what, "--out", out, "--quiet"} + more, folder_.path());
  }

  /// The same with few comparisons, where only the files matter.
  CliOutcome quick(const QString& what, const QString& out, const QStringList& more = {}) const {
    return evidence(what, out, QStringList{"--shuffles", "3", "--resamples", "2"} + more);
  }

  void put(const QString& name, const QByteArray& text) const {
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly)) qFatal("%s", qPrintable(name));
    file.write(text);
  }

  QByteArray bytes(const QString& name) const {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

  QJsonObject json(const QString& out) const {
    return QJsonDocument::fromJson(bytes(out + "/evidence.json")).object();
  }

  QStringList everything() const {
    return QDir(folder_.path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
  }

  /// A connectome of a ring of neurons: near ones are joined, with names that begin with `name`.
  void putEdges(const QString& file, const std::function<QByteArray(int)>& name) const {
    constexpr int kNeurons = 60;
    QByteArray text = "source,target,weight\n";
    Random random(1, Random::Stream::Data);
    for (int from = 0; from < kNeurons; ++from) {
      for (int to = 0; to < kNeurons; ++to) {
        const double near = std::exp(4.0 * (std::cos(kTurn * (from - to) / kNeurons) - 1.0));
        if (from == to || random.uniform() > near) continue;
        text += name(from) + "," + name(to) + "," +
                QByteArray::number(1 + static_cast<int>(random.below(5))) + "\n";
      }
    }
    put(file, text);
  }

  /// All that can be checked of a folder without knowing what was found.
  void checkFiles(const QString& out, int neurons, bool named) {
    const QJsonObject all = json(out);
    QCOMPARE(all["schema"].toInt(), 1);
    for (const char* const key :
         {"sentence", "split_half", "residual_variance", "complete", "shuffles", "null",
          "directions", "separation", "apart", "pieces"}) {
      QVERIFY2(all.contains(key), key);
    }
    QCOMPARE(all.size(), 11);
    if (!all["split_half"].isNull()) QVERIFY(std::abs(all["split_half"].toDouble()) <= 1.0);
    if (!all["residual_variance"].isNull()) {
      QVERIFY(all["residual_variance"].toDouble() >= 0.0);
      QVERIFY(all["residual_variance"].toDouble() <= 1.0);
    }
    const QJsonObject directions = all["directions"].toObject();
    QCOMPARE(directions.size(), 2);
    QVERIFY(directions["above_chance"].toInt(-1) >= 0);
    QVERIFY(directions["used"].toString() == "all" ||
            directions["used"] == directions["above_chance"]);
    const QJsonArray pieces = all["pieces"].toArray();
    int members = all["apart"].toInt(-1);
    for (const QJsonValue value : pieces) {
      const QJsonObject piece = value.toObject();
      QCOMPARE(piece.size(), 21);
      for (const QJsonValue other : piece["other_directions"].toArray()) {
        QCOMPARE(other.toObject().size(), 4);
        QVERIFY(other["directions"].toInt() >= 2);
        QVERIFY(other["directions"] != directions["used"]);
      }
      members += piece["neurons"].toInt();
      for (const char* const key : {"p", "split_half_p"}) {
        QCOMPARE(piece[key].isNull(), all["shuffles"].toInt() == 0);
        if (piece[key].isNull()) continue;
        QVERIFY2(piece[key].toDouble() > 0.0 && piece[key].toDouble() <= 1.0, key);
      }
      const QJsonArray range = piece["neighbors"].toArray();
      if (!piece["neighbors"].isNull()) {
        QCOMPARE(range.size(), 2);
        QVERIFY(range[0].toInt() <= piece["neighbors_used"].toInt());
        QVERIFY(piece["neighbors_used"].toInt() <= range[1].toInt());
      }
      if (!piece["ball_growth"].isNull()) {
        QCOMPARE(piece["dimension"].toDouble(), std::round(piece["ball_growth"].toDouble()));
      }
      QVERIFY(piece["resamples_alike"].toInt() <= piece["resamples"].toInt());
      if (piece["resamples"].toInt() > 0) {
        QCOMPARE(piece["stability"].toDouble(),
                 piece["resamples_alike"].toDouble() / piece["resamples"].toInt());
      }
      QVERIFY(all["sentence"].toString().contains(piece["sentence"].toString()));
      QCOMPARE(piece["shape"].toString() == "none" || piece["p"].toDouble() <= 0.05, true);
      QVERIFY(piece["chance_loops"].toArray().size() >= all["shuffles"].toInt());
      int before = 0;
      for (const QJsonValue graph : piece["over_neighbors"].toArray()) {
        QVERIFY(graph["neighbors"].toInt() > before);
        before = graph["neighbors"].toInt();
        QVERIFY(graph["whole"].toDouble() > 0.0 && graph["whole"].toDouble() <= 1.0);
        double longest = std::numeric_limits<double>::infinity();
        for (const QJsonValue ratio : graph["loops"].toArray()) {
          QVERIFY(ratio.toDouble() > 1.0 && ratio.toDouble() <= longest);
          longest = ratio.toDouble();
        }
      }
    }
    QCOMPARE(members, neurons);

    const NamedMatrix bars = readTable(path(out + "/bars.csv").toStdString());
    QCOMPARE(bars.column_names, (std::vector<std::string>{"piece", "dimension", "birth", "death",
                                                          "ratio", "over", "p", "claimed"}));
    for (Index row = 0; row < bars.values.rows(); ++row) {
      const auto bar = bars.values.row(row);
      QVERIFY(bar(0) >= 1.0 && bar(0) <= static_cast<double>(pieces.size()));
      QVERIFY(bar(1) == 1.0 || bar(1) == 2.0);
      QVERIFY(bar(2) > 0.0 && bar(3) > bar(2));
      QCOMPARE(bar(4), bar(3) / bar(2));
      QVERIFY(bar(4) >= 1.2);  // shorter ones are not written
      QVERIFY(bar(5) >= 1.0);
      QVERIFY(std::isnan(bar(6)) ? all["shuffles"].toInt() == 0 : bar(6) > 0.0 && bar(6) <= 1.0);
      QVERIFY(bar(7) == 0.0 || bar(6) <= 0.05);
      // Of one piece and dimension the longest first.
      if (row > 0 && bars.values.row(row - 1).head(2) == bar.head(2)) {
        QVERIFY(bars.values(row - 1, 4) >= bar(4));
      }
    }

    const NamedMatrix coordinates = readTable(path(out + "/coordinates.csv").toStdString());
    QCOMPARE(coordinates.values.rows(), static_cast<Index>(neurons));
    QCOMPARE(coordinates.row_names.empty(), !named);
    const Index first = named ? 0 : 1;
    std::vector<int> counted(static_cast<std::size_t>(pieces.size()) + 1, 0);
    for (Index row = 0; row < coordinates.values.rows(); ++row) {
      const auto neuron = coordinates.values.row(row);
      if (!named) QCOMPARE(neuron(0), static_cast<double>(row + 1));
      ++counted.at(static_cast<std::size_t>(neuron(first)));
      for (Index column = first + 1; column + 1 < neuron.size(); ++column) {
        QVERIFY(std::isnan(neuron(column)) || (neuron(column) >= 0.0 && neuron(column) < 1.0));
      }
      const double reliability = neuron(neuron.size() - 1);
      QVERIFY(std::isnan(reliability) || (reliability >= 0.0 && reliability <= 1.0));
    }
    QCOMPARE(counted[0], all["apart"].toInt());
    for (qsizetype i = 0; i < pieces.size(); ++i) {
      QCOMPARE(counted[static_cast<std::size_t>(i) + 1], pieces[i]["neurons"].toInt());
    }
  }

 private slots:
  void initTestCase() {
    const QStringList names = cellNames();
    QByteArray text = "unit";
    for (const QString& name : names)
      text += "," + QByteArray::fromStdString(csvCell(name.toStdString()));
    text += "\n";
    const Matrix noises = noise(24, kCells, 1);
    for (int unit = 0; unit < 24; ++unit) {
      text += "h" + QByteArray::number(unit);
      for (int n = 0; n < kCells; ++n) {
        text += "," + QByteArray::number(weightOf(unit, n, noises(unit, n)), 'g', 17);
      }
      text += "\n";
    }
    put("ring.csv", text);
    QByteArray full;
    for (int row = 0; row < 20; ++row) {
      for (int column = 0; column < 20; ++column) {
        full += (column > 0 ? "," : "") + QByteArray::number(1 + (row * 7 + column * 13) % 17);
      }
      full += "\n";
    }
    put("full.csv", full);
    putEdges("ring.edges.csv", [](int n) { return "n" + QByteArray::number(n); });
    QCOMPARE(runCli({"run", "preset:ring", "--out", path("run"), "--quiet", "--set",
                     "training.epochs=2", "--set", "data.samples=200"})
                 .code,
             0);
  }

  void aMatrixWithNames() {
    const CliOutcome outcome = evidence("ring.csv", "matrix");
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    checkFiles("matrix", kCells, true);
    const QJsonObject all = json("matrix");
    QCOMPARE(outcome.out, all["sentence"].toString() + "\n");
    QCOMPARE(all["null"].toString(), "units");
    QCOMPARE(all["shuffles"].toInt(), 19);
    QCOMPARE(all["complete"].toBool(), true);
    QVERIFY(all["separation"].isNull());
    const QJsonObject piece = all["pieces"][0].toObject();
    QCOMPARE(piece["shape"].toString(), "ring");
    QCOMPARE(piece["p"].toDouble(), 0.05);
    const NamedMatrix coordinates = readTable(path("matrix/coordinates.csv").toStdString());
    QCOMPARE(coordinates.column_names,
             (std::vector<std::string>{"piece", "angle_1", "reliability"}));
    QCOMPARE(coordinates.row_names.size(), std::size_t{kCells});
    std::complex<double> same = 0.0;
    std::complex<double> mirrored = 0.0;
    for (int n = 0; n < kCells; ++n) {
      QCOMPARE(QString::fromStdString(coordinates.row_names[static_cast<std::size_t>(n)]),
               cellNames()[n]);
      const double angle = coordinates.values(n, 1);
      same += std::polar(1.0, kTurn * (angle - n / static_cast<double>(kCells)));
      mirrored += std::polar(1.0, kTurn * (angle + n / static_cast<double>(kCells)));
    }
    // The angle is the neuron's place, whichever way round.
    QVERIFY(std::max(std::abs(same), std::abs(mirrored)) > 0.98 * kCells);
    QCOMPARE(bytes("matrix/coordinates.csv").count('\n'), kCells + 1);
  }

  void theSameCallWritesTheSameFiles() {
    QCOMPARE(quick("ring.csv", "once").code, 0);
    QCOMPARE(quick("ring.csv", "twice").code, 0);
    for (const char* const file : {"/evidence.json", "/bars.csv", "/coordinates.csv"}) {
      QVERIFY(!bytes(QString("once") + file).isEmpty());
      QCOMPARE(bytes(QString("twice") + file), bytes(QString("once") + file));
    }
    QCOMPARE(quick("ring.csv", "other", {"--seed", "2"}).code, 0);
    QVERIFY(bytes("other/evidence.json") != bytes("once/evidence.json"));
  }

  void aRunAndItsSession() {
    const CliOutcome few = quick("run", "of-few");
    QVERIFY2(few.code == 0 && !few.out.contains("the preferred values"), qPrintable(few.out));
    const CliOutcome run = evidence("run", "of-run", {"--resamples", "2"});
    QVERIFY2(run.code == 0, qPrintable(run.err));
    checkFiles("of-run", 100, false);
    // The truth is known, and two epochs do not show it.
    QVERIFY2(
        run.out.contains("the preferred values form: ring; the wiring alone shows: no sure shape"),
        qPrintable(run.out));
    const CliOutcome session = evidence("run/session.wscape", "of-session", {"--resamples", "2"});
    QCOMPARE(session.code, 0);
    QCOMPARE(session.out, run.out);
    QCOMPARE(bytes("of-session/evidence.json"), bytes("of-run/evidence.json"));
  }

  /// The ring is in the activity of a run, whatever its two epochs made of the weights.
  void theActivityOfARunHasAShapeOfItsOwn() {
    const CliOutcome activity =
        evidence("run", "of-activity", {"--null", "shift", "--resamples", "2"});
    QVERIFY2(activity.code == 0, qPrintable(activity.err));
    checkFiles("of-activity", 100, false);
    QCOMPARE(json("of-activity")["null"].toString(), "shift");
    QCOMPARE(json("of-activity")["pieces"][0]["loops"].toInt(), 1);
    const CliOutcome refused = quick("run", "never", {"--null", "degrees"});
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.err.contains("--null shift asks for the shape of the activity"),
             qPrintable(refused.err));
  }

  /// The run is whole before evidence is looked for, which adds to its folder.
  void aRunTakesEvidenceIntoItsFolder() {
    const QStringList words = {"run",         "preset:ring",
                               "--out",       path("with"),
                               "--set",       "data.samples=300",
                               "--set",       "training.epochs=20",
                               "--quiet",     "--evidence",
                               "--shuffles",  "25",
                               "--resamples", "3"};
    const CliOutcome run = runCli(words);
    QVERIFY2(run.code == 0, qPrintable(run.err));
    checkFiles("with", 100, false);
    QCOMPARE(json("with")["shuffles"].toInt(), 25);
    QCOMPARE(json("with")["pieces"][0]["resamples"].toInt(), 3);
    QVERIFY(QFile::exists(path("with/session.wscape")));
    const QByteArray list = bytes("with/weightscape-files.txt");
    for (const char* const file : {"evidence.json", "bars.csv", "scores.json", "session.wscape"}) {
      QVERIFY2(list.contains(file), file);
    }
    // All of it is the program's own, and may be replaced.
    QCOMPARE(runCli(words + QStringList{"--force"}).code, 0);
  }

  /// All weights vanish: nothing can be judged, and the run is as good as without.
  void aRunThatCannotBeJudgedIsARun() {
    const CliOutcome run =
        runCli({"run", "preset:ring", "--out", path("zero"), "--set", "data.samples=200", "--set",
                "network.init_gain=0", "--set", "training.epochs=2", "--quiet", "--evidence"});
    QVERIFY2(run.code == 0, qPrintable(run.err));
    QVERIFY2(run.err.contains("no evidence: All 100 neurons have the same weights"),
             qPrintable(run.err));
    QVERIFY2(run.out.contains("collapsed"), qPrintable(run.out));
    QVERIFY(QFile::exists(path("zero/session.wscape")));
    QVERIFY(!QFile::exists(path("zero/evidence.json")));
  }

  void aSweepSaysWhetherSeedsAgree() {
    const QStringList words = {"sweep",       "preset:ring",
                               "--over",      "objective.l2=0,0.01,2",
                               "--set",       "data.groups.0.neurons_per_axis=60",
                               "--quiet",     "--evidence",
                               "--resamples", "4",
                               "--out"};
    const CliOutcome sweep = runCli(words + QStringList{path("sweep"), "--seeds", "1,2"});
    QVERIFY2(sweep.code == 0, qPrintable(sweep.err));
    const QList<QByteArray> rows = bytes("sweep/evidence.csv").trimmed().split('\n');
    QCOMPARE(rows[0], QByteArray("value,seed,pieces,shapes,p,stability,split_half,shuffles"));
    QVERIFY(rows.size() >= 5);
    QVERIFY2(rows[1].startsWith("0,1,1,none,1,"), rows[1].constData());
    QVERIFY2(rows[3].startsWith("0.01,1,1,ring,0.05"), rows[3].constData());
    const QList<QByteArray> summary = bytes("sweep/evidence_summary.csv").trimmed().split('\n');
    QCOMPARE(summary[0], QByteArray("value,runs,shapes,alike"));
    QCOMPARE(summary[1], QByteArray("0,2,none,1"));
    QCOMPARE(summary[2], QByteArray("0.01,2,ring,1"));
    for (const char* const file : {"evidence.json", "bars.csv", "coordinates.csv"}) {
      QVERIFY2(QFile::exists(path("sweep/runs/0002/") + file), file);
    }
    // Shards put together are the same bytes.
    for (const char* const shard : {"1/2", "2/2"}) {
      const QString out = path(QString("shard-") + shard[0]);
      QCOMPARE(runCli(words + QStringList{out, "--seeds", "1,2", "--shard", shard}).code, 0);
    }
    QCOMPARE(runCli({"merge", path("shard-1"), path("shard-2"), "--out", path("merged")}).code, 0);
    for (const char* const file : {"/evidence.csv", "/evidence_summary.csv"}) {
      QCOMPARE(bytes(QString("merged") + file), bytes(QString("sweep") + file));
    }
    // What was finished before is taken over with its evidence.
    const CliOutcome more =
        runCli(words + QStringList{path("sweep"), "--seeds", "1,2,3", "--extend"});
    QVERIFY2(more.code == 0, qPrintable(more.err));
    QVERIFY(bytes("sweep/evidence_summary.csv").contains("0.01,3,ring,1\n"));
  }

  void aConnectomeKeepsItsDegrees() {
    const CliOutcome outcome = evidence("ring.edges.csv", "edges");
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    checkFiles("edges", 60, true);
    QCOMPARE(json("edges")["null"].toString(), "degrees");
    QCOMPARE(json("edges")["pieces"][0]["p"].toDouble(), 0.05);
    const NamedMatrix coordinates = readTable(path("edges/coordinates.csv").toStdString());
    QCOMPARE(coordinates.row_names[1], std::string("n1"));
    // Units where they are asked for.
    QCOMPARE(quick("ring.edges.csv", "edges-units", {"--null", "units"}).code, 0);
    QCOMPARE(json("edges-units")["null"].toString(), "units");
  }

  /// Ids of that length are no numbers that a table of numbers could hold.
  void idsThatAreNumbersStayAsTheyAre() {
    const auto id = [](int n) { return QByteArray::number(720575940621039145LL + n); };
    putEdges("ids.edges.csv", id);
    QCOMPARE(quick("ids.edges.csv", "ids").code, 0);
    checkFiles("ids", 60, true);
    const NamedMatrix coordinates = readTable(path("ids/coordinates.csv").toStdString());
    std::vector<std::string> names = coordinates.row_names;
    std::sort(names.begin(), names.end());
    for (int n = 0; n < 60; ++n) {
      QCOMPARE(QByteArray::fromStdString(names[static_cast<std::size_t>(n)]), id(n));
    }
  }

  void activityIsShiftedInTime() {
    QCOMPARE(quick("ring.csv", "shift", {"--null", "shift"}).code, 0);
    QCOMPARE(json("shift")["null"].toString(), "shift");
  }

  void jsonIsTheFile() {
    const CliOutcome outcome = quick("ring.csv", "json", {"--json"});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out.toUtf8(), bytes("json/evidence.json"));
  }

  /// Without shuffles there is no chance to be beyond, and nothing is claimed.
  void noShufflesClaimNothing() {
    QCOMPARE(evidence("ring.csv", "bare", {"--shuffles", "0", "--resamples", "0"}).code, 0);
    checkFiles("bare", kCells, true);
    const QJsonObject all = json("bare");
    QCOMPARE(all["shuffles"].toInt(-1), 0);
    QCOMPARE(all["sentence"].toString(),
             "one piece with k = 7, not judged: that takes at least 19 shuffles (not compared with "
             "chance)");
    const QJsonObject piece = all["pieces"][0].toObject();
    QVERIFY(piece["p"].isNull() && piece["stability"].isNull() &&
            piece["split_half_of_shuffles"].isNull());
  }

  void whatIsRefused_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("complete") << QStringList{"full.csv", "--null", "degrees"}
                              << "no two of them can exchange their ends";
    QTest::newRow("not square") << QStringList{"ring.csv", "--null", "degrees"}
                                << "this matrix has 24 rows and 40 columns. Only a square matrix";
    QTest::newRow("degrees of a network") << QStringList{"run", "--null", "degrees"}
                                          << "of a network's weights the units are shuffled";
    QTest::newRow("nonsense")
        << QStringList{"ring.csv", "--null", "nonsense"}
        << "--null: 'nonsense' is not allowed; it takes units, degrees or shift.";
    QTest::newRow("shuffles") << QStringList{"ring.csv", "--shuffles", "-1"} << "--shuffles";
    QTest::newRow("resamples") << QStringList{"ring.csv", "--resamples", "many"} << "--resamples";
    QTest::newRow("no run") << QStringList{"."} << "is a folder without a session.wscape";
    QTest::newRow("not there") << QStringList{"nowhere.csv"} << "nowhere.csv";
    QTest::newRow("nothing") << QStringList{} << "MATRIX, RUN FOLDER or SESSION";
  }

  void whatIsRefused() {
    QFETCH(const QStringList, words);
    QFETCH(const QString, sentence);
    const QStringList before = everything();
    const CliOutcome outcome =
        runCli(QStringList{"evidence"} + words + QStringList{"--out", "refused"}, folder_.path());
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(sentence), qPrintable(outcome.err));
    QVERIFY(outcome.out.isEmpty());
    QCOMPARE(everything(), before);
  }

  void whatIsThereIsNotReplaced() {
    QCOMPARE(quick("ring.csv", "there").code, 0);
    const QByteArray before = bytes("there/evidence.json");
    const CliOutcome outcome = quick("ring.csv", "there", {"--seed", "5"});
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains("there"), qPrintable(outcome.err));
    QCOMPARE(bytes("there/evidence.json"), before);
    QCOMPARE(quick("ring.csv", "there", {"--seed", "5", "--force"}).code, 0);
    QVERIFY(bytes("there/evidence.json") != before);
    // A run that is read is not written over.
    const QByteArray session = bytes("run/session.wscape");
    QCOMPARE(quick("run", "run", {"--force"}).code, 2);
    QCOMPARE(bytes("run/session.wscape"), session);
  }

  void anInterruptKeepsWhatWasCompared_data() {
    QTest::addColumn<QString>("file");
    QTest::newRow("units") << "ring.csv";
    QTest::newRow("degrees") << "ring.edges.csv";
  }

  /// Beside what was there before, which is whole and stays.
  void anInterruptKeepsWhatWasCompared() {
    QFETCH(const QString, file);
    const QString out = QString("stopped-") + QTest::currentDataTag();
    QCOMPARE(quick(file, out).code, 0);
    const QByteArray before = bytes(out + "/evidence.json");
    QProcess process;
    process.setWorkingDirectory(folder_.path());
    // More than anybody waits for; told to stop when a tenth of them or so is done.
    process.start(CLI_PATH, {"evidence", file, "--out", out, "--force", "--shuffles", "1000"});
    process.setReadChannel(QProcess::StandardError);
    QByteArray told;
    while (!told.contains("evidence: 2")) {
      QVERIFY2(process.waitForReadyRead(120000), told.constData());
      told += process.readAllStandardError();
    }
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(120000));
    told += process.readAllStandardError();
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY2(told.contains("stopped; what was compared by then is in"), told.constData());
    QCOMPARE(bytes(out + "/evidence.json"), before);
    const QJsonObject half = json(out + "-1");
    QCOMPARE(half["complete"].toBool(true), false);
    const int made = half["shuffles"].toInt();
    QVERIFY2(made > 50 && made < 1000, qPrintable(QString::number(made)));
    QVERIFY(QFile::exists(path(out + "-1/bars.csv")));
    QVERIFY(QFile::exists(path(out + "-1/coordinates.csv")));
    QVERIFY(QFile::exists(path(out + "-1/weightscape-files.txt")));
    QVERIFY(everything().filter("part").isEmpty());
  }
};

QTEST_APPLESS_MAIN(EvidenceCliTest)
#include "evidence_cli_test.moc"
