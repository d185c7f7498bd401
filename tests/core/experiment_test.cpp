// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/base/error.h"
#include "core/data/axis.h"
#include "core/experiment/experiment.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/parameter_table.h"
#include "core/experiment/presets.h"
#include "core/network/network_parameters.h"

using namespace weightscape;

namespace {

std::string refusal(const std::string& text, const std::vector<Override>& overrides = {}) {
  try {
    validate(experimentFromJson(text, "file.json", overrides));
  } catch (const Error& error) {
    return error.kind() == Error::Kind::BadInput ? error.what() : "wrong kind";
  }
  return "accepted";
}

}  // namespace

class ExperimentTest : public QObject {
  Q_OBJECT

 private slots:
  void everyParameterSurvivesTheText() {
    Experiment experiment;
    experiment.data.groups.push_back({.axes = {circle(), interval()}, .neurons_per_axis = 7});
    // Move every parameter off its default, so that one which is not written is noticed.
    for (const Parameter& parameter : parameterTable()) {
      const ParameterValue value = parameter.get(experiment, 0);
      if (const auto* flag = std::get_if<bool>(&value)) {
        setParameter(parameter, experiment, 0, !*flag);
      } else if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        setParameter(parameter, experiment, 0, *whole + 1);
      } else if (const auto* real = std::get_if<double>(&value)) {
        setParameter(parameter, experiment, 0, *real * 0.9 + 0.01);
      } else if (!parameter.choices.empty() && parameter.kind == ParameterKind::Choice) {
        setParameter(parameter, experiment, 0, parameter.choices.back());
      } else if (parameter.kind == ParameterKind::NumberList) {
        setParameter(parameter, experiment, 0, std::vector<double>{3.0});
      }
    }
    experiment.name = "naïve \"name\"";
    const Experiment read = experimentFromJson(experimentToJson(experiment), "text");
    QVERIFY(read == experiment);
    QVERIFY(!(read == Experiment{}));
  }

  void defaultsAreAllowedAndExplained() {
    Experiment experiment;
    for (const Parameter& parameter : parameterTable()) {
      setParameter(parameter, experiment, 0, parameter.get(experiment, 0));
      QVERIFY2(!parameter.label.empty() && parameter.help.ends_with('.'), parameter.path.c_str());
      if (parameter.kind != ParameterKind::Integer && parameter.kind != ParameterKind::Real)
        continue;
      QVERIFY(parameter.slider_minimum >= parameter.minimum);
      QVERIFY(parameter.slider_maximum <= parameter.maximum);
    }
    QVERIFY(experiment == Experiment{});
  }

  void presetsAreValid() {
    QCOMPARE(presets().size(), std::size_t{11});
    for (const Preset& preset : presets()) {
      const Experiment experiment = experimentFromJson(std::string(preset.json), "preset");
      validate(experiment);
      QVERIFY(!experiment.description.empty());
    }
    QVERIFY_EXCEPTION_THROWN(findPreset("none"), Error);
  }

  void wrongInputIsRefusedWithPathValueAndRange_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const char* text, const QStringList& expected) {
      QTest::newRow(name) << QString(text) << expected;
    };
    row("unknown key", R"({"data": {"nois": 1}})", {"data.nois", "unknown", "noise"});
    row("unknown top", R"({"dta": {}})", {"dta", "unknown", "data"});
    row("unknown in group", R"({"data": {"groups": [{"axis": []}]}})",
        {"data.groups.0.axis", "axes"});
    row("wrong type", R"({"seed": "one"})", {"seed", "'one'", "whole number"});
    row("fraction", R"({"network": {"hidden": 2.5}})", {"network.hidden", "2.5", "whole"});
    row("negative lambda", R"({"objective": {"l2": -0.1}})", {"objective.l2", "-0.1", "from 0"});
    row("no neurons", R"({"data": {"groups": [{"axes": ["circular"], "neurons_per_axis": 0}]}})",
        {"data.groups.0.neurons_per_axis", "0", "from 1"});
    row("no hidden", R"({"network": {"hidden": 0}})", {"network.hidden", "0", "from 1"});
    row("k too large", R"({"embedding": {"neighbors": 100}})",
        {"embedding.neighbors", "100", "1 to 99"});
    row("too large for memory",
        R"({"data": {"groups": [{"axes": ["circular","circular","circular"],
            "neurons_per_axis": 1000000}]}})",
        {"GiB", "1e+18 neurons"});
    row("bad choice", R"({"network": {"activation": "cosine"}})",
        {"network.activation", "'cosine'", "tanh"});
    row("bad axis", R"({"data": {"groups": [{"axes": ["spiral"]}]}})", {"axes", "spiral"});
    row("no axes", R"({"data": {"groups": [{"axes": []}]}})", {"axes", "[]"});
    row("no groups", R"({"data": {"groups": []}})", {"data.groups", "[]"});
    row("object expected", R"({"data": 3})", {"data", "3", "object"});
    row("value expected", R"({"seed": {"a": 1}})", {"seed"});
    row("future schema", R"({"schema": 2})", {"schema", "2", "1"});
    row("no JSON", "{\n\"seed\": 1,\n oops", {"file.json", "line 3"});
    row("a list", "[1, 2]", {"object"});
    row("huge number", R"({"seed": 1e300})", {"seed", "1e+300"});
    row("too large for any number", "{\"name\": \"1e999\",\n \"seed\": 1e999}",
        {"file.json", "line 2", "1e999", "too large"});
    row("half an escape", "{\"name\": \"\\", {"file.json", "line 1"});
    row("nothing", "", {"file.json", "line 1"});
    row("null", "null", {"null", "object"});
    row("groups of numbers", R"({"data": {"groups": [1]}})", {"data.groups.0", "1"});
    row("huge whole", R"({"seed": 18446744073709551615})", {"seed"});
  }

  void wrongInputIsRefusedWithPathValueAndRange() {
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const QString sentence = QString::fromStdString(refusal(text.toStdString()));
    for (const QString& part : expected) {
      QVERIFY2(sentence.contains(part), qPrintable(sentence + " should contain " + part));
    }
    QVERIFY2(sentence.endsWith('.'), qPrintable(sentence));
  }

  void deepNestingIsRefused() {
    const std::string text = std::string(10000, '[') + std::string(10000, ']');
    QVERIFY(refusal(text).find("nested") != std::string::npos);
    const std::string deeper = std::string(200000, '[') + std::string(200000, ']');
    QVERIFY(refusal(R"({"seed": )" + deeper + "}").find("nested") != std::string::npos);
    // A text may hold as many as it likes, behind an escaped quote too.
    QCOMPARE(refusal(R"({"name": "\")" + std::string(40, '[') + "\"}"), std::string("accepted"));
  }

  void hostileOverridesAreRefused() {
    const std::string deep = std::string(200000, '[') + std::string(200000, ']');
    const auto sentence = [](const std::string& path, const std::string& value) {
      const std::string said = refusal("{}", {{path, value}});
      return said != "accepted" && said != "wrong kind" && said.size() < 1000 ? said : "";
    };
    QVERIFY(sentence("seed", deep).find("seed: nested") != std::string::npos);
    QVERIFY(sentence("seed", "1e999").find("'1e999'") != std::string::npos);
    QVERIFY(sentence("seed", std::string(200000, '[')).find("whole number") != std::string::npos);
    QVERIFY(!sentence("data.groups", "5").empty());
    QVERIFY(!sentence("data.groups.0.axes.0.x", "5").empty());
    QVERIFY(!sentence("data.groups.-1", "{}").empty());
    QVERIFY(!sentence("data.groups.nan", "{}").empty());
    QVERIFY(!sentence("schema.x", "1").empty());
    QVERIFY(!sentence("..", "1").empty());
    std::string path = "x";
    for (int i = 0; i < 200000; ++i) path += ".x";
    QVERIFY(!sentence(path, "1").empty());
    QVERIFY(refusal("{\"seed\": null}", {{"seed.x", "1"}}) != "accepted");
    QVERIFY(refusal("{\"data\": 3}", {{"data.noise", "1"}}).find("data.noise") !=
            std::string::npos);
    QVERIFY(refusal("[]", {{"seed", "1"}}).find("object") != std::string::npos);
  }

  void filesThatAreNoneAreRefused() {
    const QTemporaryDir folder;
    const std::string place = folder.path().toStdString();
    const auto said = [](const std::string& path) -> std::string {
      try {
        experimentFromFile(path);
      } catch (const Error& error) {
        return error.what();
      }
      return "accepted";
    };
    QVERIFY(said(place).find("folder") != std::string::npos);
    QVERIFY(said(place + "/none.json").find("cannot be opened") != std::string::npos);
    QVERIFY(said("/dev/zero").find("device") != std::string::npos);
    QFile large(folder.filePath("large.json"));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(qint64{3} << 30U));  // takes no room
    QVERIFY(said(place + "/large.json").find("64 MiB") != std::string::npos);
  }

  void overridesReachEverything() {
    const std::string text(findPreset("ring-line").json);
    const Experiment experiment = experimentFromJson(text, "preset",
                                                     {{"objective.l2", "0"},
                                                      {"data.groups.1.neurons_per_axis", "70"},
                                                      {"network.activation", "tanh"},
                                                      {"network.biases", "false"}});
    QCOMPARE(experiment.objective.l2, 0.0);
    QCOMPARE(experiment.data.groups[0].neurons_per_axis, 60);
    QCOMPARE(experiment.data.groups[1].neurons_per_axis, 70);
    QCOMPARE(experiment.network.activation, Activation::named("tanh"));
    QVERIFY(!experiment.network.biases);
    QVERIFY(refusal(text, {{"objective.l3", "0"}}).find("objective.l3") != std::string::npos);
    QVERIFY(refusal(text, {{"data.groups.2.amplitude", "1"}}).find("0 to 1") != std::string::npos);
    QVERIFY(refusal(text, {{"seed.x", "1"}}).find("seed: {") != std::string::npos);
    QCOMPARE(experimentFromJson("{}", "text", {{"data.groups.0.neurons_per_axis", "50"}})
                 .data.groups[0]
                 .neurons_per_axis,
             50);
  }

  void schemaNamesEveryParameter() {
    const std::string schema = experimentSchema();
    for (const Parameter& parameter : parameterTable()) {
      const std::string key = parameter.path.substr(parameter.path.rfind('.') + 1);
      QVERIFY2(schema.find('"' + key + '"') != std::string::npos, key.c_str());
    }
  }
};

QTEST_APPLESS_MAIN(ExperimentTest)
#include "experiment_test.moc"
