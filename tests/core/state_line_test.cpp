// SPDX-License-Identifier: GPL-3.0-or-later
// An experiment as a command, a call and a short file: what goes out comes back.
#include <QProcess>
#include <QtTest>

#include "core/experiment/state_line.h"
#include "tests/core/problem_of.h"
#include "tests/core/random_experiment.h"

using namespace weightscape;

namespace {

constexpr int kExperiments = 1000;

Experiment presetNamed(const std::string& name) {
  return experimentFromJson(std::string(findPreset(name).json), name);
}

/// The words of each command, as a POSIX shell takes them apart.
std::vector<std::vector<std::string>> wordsOf(const std::vector<std::string>& commands) {
  QTemporaryDir folder;
  QFile script(folder.filePath("commands.sh"));
  if (!script.open(QIODevice::WriteOnly)) return {};
  // A function's name has no hyphen.
  script.write("words() { printf '%s\\0' \"$#\"; printf '%s\\0' \"$@\"; }\n");
  const std::string program = "weightscape-cli ";
  for (const std::string& command : commands) {
    if (!command.starts_with(program)) return {};
    script.write(QByteArray::fromStdString("words " + command.substr(program.size()) + "\n"));
  }
  script.close();
  QProcess shell;
  shell.start("/bin/sh", {script.fileName()});
  if (!shell.waitForFinished(120000) || shell.exitCode() != 0) return {};
  const QByteArrayList all = shell.readAllStandardOutput().split('\0');
  std::vector<std::vector<std::string>> result;
  for (qsizetype at = 0; at + 1 < all.size();) {
    std::vector<std::string> words;
    const int count = all[at++].toInt();
    for (int i = 0; i < count; ++i) words.push_back(all[at++].toStdString());
    result.push_back(words);
  }
  return result;
}

/// The experiment of `run preset:NAME --set … --out DIR`.
Experiment experimentOfWords(const std::vector<std::string>& words) {
  StateLine line;
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (words[i].starts_with("preset:")) line.preset = words[i].substr(7);
    if (words[i] != "--set") continue;
    const std::string& change = words[++i];
    const std::size_t equals = change.find('=');
    line.changes.emplace_back(change.substr(0, equals), change.substr(equals + 1));
  }
  return experimentOf(line);
}

bool hasControl(const std::string& text) {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '\x7f'; }) ||
         text.find("\xC2\x9B") != std::string::npos;
}

}  // namespace

class StateLineTest : public QObject {
  Q_OBJECT

 private slots:
  void aPresetIsItselfAlone() {
    for (const Preset& preset : presets()) {
      const std::string name(preset.name);
      const StateLine line = stateLine(presetNamed(name));
      QCOMPARE(line.preset, name);
      QVERIFY(line.changes.empty());
      QCOMPARE(commandOf(presetNamed(name)),
               "weightscape-cli run preset:" + name + " --out " + name);
      QCOMPARE(pythonOf(presetNamed(name)),
               "import weightscape; r = weightscape.run(\"preset:" + name + "\")");
    }
  }

  void onlyWhatDiffersStandsThere() {
    Experiment ring = presetNamed("ring");
    ring.objective.l2 = 0.02;
    ring.network.biases = false;
    ring.data.groups[0].axes = {circle(), interval()};
    ring.data.groups[0].axis_neurons = {32, 8};
    ring.name = "it's \"mine\"";
    QCOMPARE(commandOf(ring),
             std::string("weightscape-cli run preset:ring --set data.groups.0.axes=circular,bounded"
                         " --set 'data.groups.0.axis_neurons=[32,8]'"
                         " --set 'name=it'\\''s \"mine\"' --set network.biases=false"
                         " --set objective.l2=0.02 --out ring"));
    QCOMPARE(pythonOf(ring),
             std::string("import weightscape; r = weightscape.run(\"preset:ring\", **{"
                         "\"data.groups.0.axes\": [\"circular\", \"bounded\"], "
                         "\"data.groups.0.axis_neurons\": [32, 8], "
                         "\"name\": \"it's \\\"mine\\\"\", \"network.biases\": False, "
                         "\"objective.l2\": 0.02})"));
    Experiment plain;
    plain.objective.l2 = 0.5;
    QCOMPARE(QString::fromStdString(shortExperimentJson(plain))
                 .remove(QRegularExpression("\\s|\"version\": \"[^\"]*\",")),
             QString("{\"schema\":1,\"name\":\"ring\",\"objective\":{\"l2\":0.5}}"));
  }

  /// A torus that somebody called a ring is nearer to the torus.
  void theNearestPresetIsFound() {
    Experiment torus = presetNamed("torus");
    torus.name = "ring";
    QCOMPARE(stateLine(torus).preset, std::string("torus"));
    Experiment groups = presetNamed("two-rings");
    groups.data.groups[1].tuning_width = 0.2;
    const StateLine line = stateLine(groups);
    QCOMPARE(line.preset, std::string("two-rings"));
    QCOMPARE(line.changes.size(), std::size_t{1});
    QCOMPARE(line.changes[0].first, std::string("data.groups.1.tuning_width"));
    // As far from two rings as from a ring and a line: the first of the gallery.
    Experiment between = presetNamed("two-rings");
    between.name = "between";
    between.description = "";
    between.data.groups[1].axes = {axisFromName("y_maze")};
    QCOMPARE(stateLine(between).preset, std::string("two-rings"));
    QCOMPARE(stateLine(between).changes.size(), std::size_t{3});
    groups.data.groups.push_back(groups.data.groups[0]);
    groups.name = "three";
    groups.description = "";
    QVERIFY(experimentOf(stateLine(groups)) == groups);
    QCOMPARE(stateLine(groups).changes[0].first, std::string("data.groups"));
  }

  /// Columns of a file have names of one line: what is asked for is what is written and read again.
  void namesOfColumnsKeepToOneLine() {
    const Experiment asked = experimentOf({"ring", {{"data.leave_out", "\"a\\nb,c\""}}});
    QCOMPARE(asked.data.table.leave_out, (std::vector<std::string>{"a b", "c"}));
    QVERIFY(experimentFromJson(experimentToJson(asked), "text") == asked);
  }

  void aThousandComeBackAsCommands() {
    RandomExperiments random(1);
    std::vector<Experiment> experiments;
    std::vector<std::string> commands;
    for (int i = 0; i < kExperiments; ++i) {
      experiments.push_back(random.next(true));
      experiments.back().user_weights.file.clear();  // embedded by another command
      commands.push_back(commandOf(experiments.back()));
      QVERIFY2(!hasControl(commands.back()), commands.back().c_str());
    }
    const auto words = wordsOf(commands);
    QCOMPARE(words.size(), commands.size());
    for (std::size_t i = 0; i < commands.size(); ++i) {
      QVERIFY2(experimentOfWords(words[i]) == experiments[i], commands[i].c_str());
    }
  }

  void aThousandComeBackAsShortFiles() {
    RandomExperiments random(2);
    for (int i = 0; i < kExperiments; ++i) {
      const Experiment experiment = random.next(true);
      const std::string text = shortExperimentJson(experiment);
      QVERIFY2(experimentFromJson(text, "text") == experiment, text.c_str());
      QVERIFY(text.size() <= experimentToJson(experiment).size());
    }
  }

  /// As Python reads it, and as the module takes values: those of JSON.
  void pythonReadsTheCalls() {
    RandomExperiments random(3);
    QTemporaryDir folder;
    QFile script(folder.filePath("calls.py"));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(
        "import json, sys, types\n"
        "def run(preset, **changes):\n"
        "    print(json.dumps([preset, changes]))\n"
        "sys.modules['weightscape'] = types.SimpleNamespace(run=run)\n");
    std::vector<Experiment> experiments;
    constexpr int kCalls = 200;
    for (int i = 0; i < kCalls; ++i) {
      experiments.push_back(random.next(true));
      experiments.back().user_weights.file.clear();  // embedded by another call
      const std::string call = pythonOf(experiments.back());
      QVERIFY2(!hasControl(call), call.c_str());
      script.write(QByteArray::fromStdString(call + "\n"));
    }
    script.close();
    QProcess python;
    python.start("/usr/bin/python3", {script.fileName()});
    QVERIFY(python.waitForFinished(120000));
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    for (const Experiment& experiment : experiments) {
      const QJsonArray call = QJsonDocument::fromJson(python.readLine()).array();
      StateLine line{call.at(0).toString().mid(7).toStdString(), {}};
      const QJsonObject changes = call.at(1).toObject();
      for (auto change = changes.begin(); change != changes.end(); ++change) {
        QByteArray value = QJsonDocument(QJsonArray{change.value()}).toJson(QJsonDocument::Compact);
        value = value.mid(1, value.size() - 2);
        line.changes.emplace_back(change.key().toStdString(), value.toStdString());
      }
      QVERIFY2(experimentOf(line) == experiment, pythonOf(experiment).c_str());
    }
  }

  void weightsOfOnesOwnAreEmbedded() {
    Experiment experiment = presetNamed("ring");
    experiment.user_weights.file = "/data/my wiring.csv";
    experiment.user_weights.parameters.logarithm = true;
    experiment.user_weights.parameters.threshold = 2.5;
    experiment.embedding.neighbors = 6;
    experiment.embedding.points = EmbeddingParameters::Points::Both;
    QCOMPARE(commandOf(experiment),
             std::string("weightscape-cli embed '/data/my wiring.csv' --threshold 2.5 --log "
                         "--neighbors 6 --out embedding"));
    QCOMPARE(pythonOf(experiment),
             std::string("import weightscape; r = weightscape.embed(\"/data/my wiring.csv\", "
                         "threshold=2.5, logarithm=True, neighbors=6)"));
    // An option's value is no JSON, in which a line end could be written as another sign.
    experiment.user_weights.file = "a\nb.csv";
    const std::string said = problemOf([&] { static_cast<void>(commandOf(experiment)); });
    QVERIFY2(said.starts_with("\"a\\nb.csv\": holds a control character"), said.c_str());
  }
};

QTEST_APPLESS_MAIN(StateLineTest)
#include "state_line_test.moc"
