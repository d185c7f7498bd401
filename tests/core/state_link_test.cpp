// SPDX-License-Identifier: GPL-3.0-or-later
// Links: what goes out comes back, and whatever comes in is an experiment or one sentence.
#include <QtTest>
#include <clocale>
#include <random>

#include "core/base/memory.h"
#include "core/base/printable.h"
#include "core/base/utf8.h"
#include "core/experiment/experiment.h"
#include "core/experiment/state_link.h"
#include "core/io/json.h"
#include "tests/core/problem_of.h"
#include "tests/core/random_experiment.h"

using namespace weightscape;

namespace {

const std::string kRing = "weightscape:?v=1&preset=ring";

Experiment opened(const std::string& link) { return experimentOf(readLink(link).state); }

/// What opening it is refused with; empty where it is not.
std::string refusalOf(const std::string& link) {
  return problemOf([&] { static_cast<void>(opened(link)); });
}

std::string linkTo(const Experiment& experiment) { return linkOf({stateLine(experiment), {}}); }

const Json& valueAt(const Json& json, const std::string& path) {
  return json.at(Json::json_pointer(path));
}

}  // namespace

class StateLinkTest : public QObject {
  Q_OBJECT

 private slots:
  void aThousandComeBack() {
    constexpr int kExperiments = 1000;
    RandomExperiments random(4);
    std::size_t longest = 0;
    for (int i = 0; i < kExperiments; ++i) {
      const Experiment experiment = random.next(false);
      const std::string link = linkTo(experiment);
      QVERIFY2(opened(link) == experiment, link.c_str());
      // It can be written anywhere: letters, digits and what links are made of.
      QVERIFY2(link.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                      "0123456789-._~,%&=?:") == std::string::npos,
               link.c_str());
      longest = std::max(longest, link.size());
    }
    QVERIFY(longest > 2000);  // whole lists of groups were among them
  }

  void itSaysOnlyWhatDiffers() {
    Experiment ring = experimentFromJson(std::string(findPreset("ring").json), "ring");
    QCOMPARE(linkTo(ring), kRing);
    ring.objective.l2 = 0.02;
    ring.name = "50 % & more\n";
    QCOMPARE(linkTo(ring), kRing + "&name=%2250%20%25%20%26%20more%5Cn%22&objective.l2=0.02");
    QCOMPARE(linkOf({stateLine(ring), {"sweep", "loss"}}).substr(linkTo(ring).size()),
             std::string("&hide=sweep,loss"));
  }

  void whatIsHiddenComesAlong() {
    const StateLink link = readLink(" " + kRing + "&hide=sweep,loss\n");
    QCOMPARE(link.hidden, (std::vector<std::string>{"sweep", "loss"}));
    QVERIFY(link.state.changes.empty());
    QVERIFY(readLink(kRing).hidden.empty());
  }

  /// As people and programs write them: order, small digits, letters that are not encoded.
  void otherSpellingsAreRead() {
    QCOMPARE(opened("weightscape:?objective.l2=%30%2e5&preset=torus&v=1").objective.l2, 0.5);
    QCOMPARE(opened(kRing + "&name=Größe 3+4").name, std::string("Größe 3+4"));
    QCOMPARE(opened(kRing + "&name=a%3Db=c").name, std::string("a=b=c"));
    QCOMPARE(opened(kRing + "&name=").name, std::string());
    QVERIFY(opened("WEIGHTSCAPE:?v=1&preset=torus") == opened("weightscape:?v=1&preset=torus"));
    QVERIFY(isLink("Weightscape:?") && isLink("\tWEIGHTSCAPE:x"));
    QVERIFY(isLink("  weightscape:?") && isLink("weightscape:nothing"));
    QVERIFY(!isLink("preset:ring") && !isLink("/tmp/weightscape:?.json") && !isLink(""));
  }

  void aLinkNamesNoFile() {
    int files = 0;
    for (const Parameter& parameter : parameterTable()) {
      // Whoever adds a parameter that names a file marks it: its help says what it is.
      const bool of_file =
          parameter.kind == ParameterKind::Text &&
          (parameter.path.ends_with("file") || parameter.path.ends_with("centers"));
      QCOMPARE(namesFile(parameter), of_file);
      if (!namesFile(parameter)) continue;
      ++files;
      const std::string said = refusalOf(kRing + "&" + parameter.path + "=%2Fetc%2Fpasswd");
      QVERIFY2(said.starts_with(parameter.path + ": a link names no file"), said.c_str());
      QVERIFY2(said.find("passwd") == std::string::npos, said.c_str());
      QVERIFY(!refusalOf(kRing + "&" + parameter.path + "=").empty());
      Experiment own;
      setParameter(parameter, own, 0, std::string("/home/me/data.csv"));
      const std::string no_link = problemOf([&] { static_cast<void>(linkTo(own)); });
      QVERIFY2(no_link.starts_with(parameter.path + ": a link names no file"), no_link.c_str());
      QVERIFY2(no_link.find("command") != std::string::npos, no_link.c_str());
    }
    QCOMPARE(files, 3);
    // Nor by another way in.
    QVERIFY(!refusalOf(kRing + "&data=%7B%22file%22%3A%22x%22%7D").empty());
    QVERIFY(!refusalOf(kRing + "&data.groups.0.file=x").empty());
    QVERIFY(!refusalOf(kRing + "&data.groups=%5B%7B%22file%22%3A%22x%22%7D%5D").empty());
    QVERIFY(!refusalOf("weightscape:?v=1&preset=..%2Fring").empty());
  }

  void badLinksAreOneSentence_data() {
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const std::string& link, const QStringList& expected) {
      QTest::newRow(name) << QByteArray::fromStdString(link) << expected;
    };
    row("unknown key", kRing + "&objective.l3=1",
        {"'objective.l3'", "unknown key", "objective.l2"});
    row("long key", kRing + "&" + std::string(5000, 'x') + "=1", {"unknown key", "…"});
    row("part of a path", kRing + "&objective=1", {"'objective'", "unknown key"});
    row("schema", kRing + "&schema=1", {"'schema'", "unknown key"});
    row("out of range", kRing + "&objective.l2=-1", {"objective.l2", "-1", "from 0 to 1,000,000"});
    row("no number", kRing + "&objective.l2=much", {"objective.l2", "'much'", "a number"});
    row("fraction", kRing + "&network.hidden=2.5", {"network.hidden", "2.5", "whole number"});
    row("choice", kRing + "&network.activation=cosine", {"network.activation", "cosine", "tanh"});
    row("no such group", kRing + "&data.groups.3.jitter=1", {"data.groups.3.jitter", "0 to 0"});
    row("long value", kRing + "&objective.l2=" + std::string(60000, 'x'), {"objective.l2", "…"});
    row("no preset", "weightscape:?v=1&objective.l2=1", {"no preset", "preset="});
    row("unknown preset", "weightscape:?v=1&preset=cube", {"preset:cube", "ring", "torus"});
    row("no version", "weightscape:?preset=ring", {"no version", "v=1"});
    row("later version", "weightscape:?v=2&preset=ring&hide=$&new=1", {"'2'", "version 1"});
    row("twice", kRing + "&seed=1&seed=1", {"'seed'", "twice"});
    row("twice, spelt otherwise", kRing + "&seed=1&s%65ed=2", {"'seed'", "twice"});
    row("no pair", kRing + "&seed", {"'seed'", "key=value"});
    row("nothing between", kRing + "&&seed=1", {"key=value"});
    row("no key", kRing + "&=1", {"'=1'", "key=value"});
    row("half a percent", kRing + "&seed=%4", {"'seed'", "'%4'", "0 to F"});
    row("a bad percent", kRing + "&seed=%zz", {"'seed'", "'%zz'", "0 to F"});
    row("a percent at the end", kRing + "&name=50%", {"'name'", "'%'", "0 to F"});
    row("no UTF-8", kRing + "&name=%ff", {"'name'", "UTF-8"});
    row("half a letter", kRing + "&name=%C3", {"'name'", "UTF-8"});
    row("raw bytes", kRing + "&name=\xff", {"UTF-8"});
    row("a line end", kRing + "\n&seed=1", {"byte 29", "control character"});
    row("an escape", kRing + "&name=\x1b[2J", {"control character"});
    row("an encoded escape", kRing + "&name=a%1Bb", {"'name'", "byte 2", "control character"});
    row("nothing", kRing + "&name=" + std::string(1, '\0'), {"control character"});
    row("an encoded nothing", kRing + "&name=%00", {"'name'", "control character"});
    row("a control letter", kRing + "&name=%C2%9B31m", {"'name'", "control character"});
    row("not ours", "https://example.org/?v=1", {"is no link", "weightscape:?v=1"});
    row("another form", "weightscape://ring", {"is no link", "weightscape:?v=1"});
    row("empty", "", {"is no link"});
    row("hidden twice", kRing + "&hide=loss,loss", {"hide", "'loss'", "twice"});
    row("hidden nothing", kRing + "&hide=", {"hide", "''", "worlds, parameters"});
    row("hidden what", kRing + "&hide=Loss%20view",
        {"hide", "'Loss view'", "sweep, neurons, loss"});
    row("hidden nowhere", kRing + "&hide=nope", {"'nope' is no part of the window", "or scores"});
    row("hidden many", kRing + "&hide=" + std::string(60000, ','), {"'' is no part"});
    row("hidden path", kRing + "&hide=../x", {"hide", "'../x'"});
    row("deep", kRing + "&seed=" + std::string(20000, '[') + std::string(20000, ']'), {"nested"});
    row("huge", kRing + "&objective.l2=1e999", {"objective.l2", "1e999"});
  }

  void badLinksAreOneSentence() {
    QFETCH(QByteArray, link);
    QFETCH(QStringList, expected);
    const QString said = QString::fromStdString(refusalOf(link.toStdString()));
    for (const QString& part : expected) {
      QVERIFY2(said.contains(part), qPrintable(said + " should contain " + part));
    }
    QVERIFY2(said.endsWith('.') && said.size() < 700, qPrintable(said));
    for (const QChar c : said) QVERIFY2(c.unicode() >= 32 && c.unicode() != 127, qPrintable(said));
  }

  void limitsAreWhatTheySay() {
    const std::string start = kRing + "&name=";
    const std::string longest = start + std::string(kLongestLink - start.size(), 'x');
    QCOMPARE(refusalOf(longest), std::string());
    QVERIFY(refusalOf(longest + "x").find("65537 bytes; allowed are up to 65536") !=
            std::string::npos);
    // Quickly, however long.
    QVERIFY(refusalOf(kRing + "&name=" + std::string(std::size_t{1} << 20U, 'x')).size() < 200);
    Experiment named;
    named.name = std::string(kLongestLink, 'x');
    QVERIFY(problemOf([&] {
              static_cast<void>(linkTo(named));
            }).find("Share the experiment as a") != std::string::npos);
  }

  /// Links with some bytes replaced, removed or doubled: nothing but an experiment or a sentence.
  void damagedLinksAreExperimentsOrSentences() {
    const int kLinks = qEnvironmentVariableIntValue("WEIGHTSCAPE_LINKS") > 0
                           ? qEnvironmentVariableIntValue("WEIGHTSCAPE_LINKS")
                           : 5000;
    RandomExperiments random(5);
    int refused = 0;
    for (int i = 0; i < kLinks; ++i) {
      std::string link = linkTo(random.next(false));
      for (std::size_t left = 1 + random.below(4); left > 0; --left) {
        const std::size_t at = random.below(link.size());
        switch (random.below(3)) {
          case 0:
            link[at] = static_cast<char>(random.below(256));
            break;
          case 1:
            link.erase(at, 1 + random.below(8));
            break;
          default:
            link.insert(at, link.substr(random.below(link.size()), random.below(12)));
        }
        if (link.empty()) break;
      }
      const std::string said = refusalOf(link);
      refused += said.empty() ? 0 : 1;
      QVERIFY2(said.empty() || said.ends_with('.'), said.c_str());
      QVERIFY2(said.size() < 2000, said.c_str());
      QVERIFY2(isUtf8(said) && printable(said) == said, printable(said).c_str());
      // What was not refused is an experiment that has a link of its own, which says the same.
      if (said.empty()) QVERIFY2(opened(linkTo(opened(link))) == opened(link), link.c_str());
    }
    QVERIFY(refused > kLinks / 4);
  }

  /// Who opens a link has not chosen its sizes.
  void aLinkTakesAQuarterOfTheMemory() {
    Experiment ring = experimentFromJson(std::string(findPreset("ring").json), "ring");
    requireModest(ring);
    ring.network.hidden = 100000;
    const auto sized = [&](double share) {
      ring.data.groups[0].neurons_per_axis =
          static_cast<int>(share * physicalMemory() / (80.0 * ring.network.hidden));
      return problemOf([&] { requireModest(ring); });
    };
    QCOMPARE(sized(0.2), std::string());
    QVERIFY2(sized(0.4).find("a link may take a quarter") != std::string::npos, sized(0.4).c_str());
    QCOMPARE(problemOf([&] { validate(ring); }), std::string());  // by hand it may be more
  }

  /// The table's numbers in links, commands and JSON have a point before decimals in every locale.
  void theLocaleChangesNothing() {
    Experiment ring = experimentFromJson(std::string(findPreset("ring").json), "ring");
    ring.objective.l2 = 0.0625;
    ring.data.noise = 0.3125;
    const std::string link = linkTo(ring);
    const std::string command = commandOf(ring);
    const std::string python = pythonOf(ring);
    const std::string before = std::setlocale(LC_ALL, nullptr);
    int others = 0;
    for (const char* const name : {"de_DE.UTF-8", "fr_FR.UTF-8", "tr_TR.UTF-8", "zh_CN.UTF-8"}) {
      if (std::setlocale(LC_ALL, name) == nullptr) continue;
      ++others;
      const bool same = opened(link) == ring && linkTo(ring) == link &&
                        commandOf(ring) == command && pythonOf(ring) == python;
      std::setlocale(LC_ALL, before.c_str());
      QVERIFY2(same, name);
    }
    QVERIFY(link.find("0.0625") != std::string::npos && link.find("0.3125") != std::string::npos);
    if (others == 0) QSKIP("no other locale is installed");
  }

  /// Links of version 1 open the same experiments for ever: what presets and defaults mean in them
  /// stands in a file. Who changes a preset or a default counts kLinkVersion on, gives the links of
  /// this version what they say here, and only then records anew (WEIGHTSCAPE_RECORD).
  void earlierLinksMeanWhatTheyMeant() {
    QFile file(TEST_DATA "/link_v1.json");
    if (qEnvironmentVariableIsSet("WEIGHTSCAPE_RECORD")) {
      Json recorded;
      for (const Preset& preset : presets()) {
        const std::string name(preset.name);
        Json values = parseJson(experimentToJson(opened("weightscape:?v=1&preset=" + name)), name);
        values.erase("version");
        recorded[name] = values.flatten();
      }
      QVERIFY(file.open(QIODevice::WriteOnly));
      file.write(QByteArray::fromStdString(recorded.dump(1) + "\n"));
      file.close();
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Json known = parseJson(file.readAll().toStdString(), "link_v1.json");
    QCOMPARE(known.size(), presets().size());
    for (const auto& [name, values] : known.items()) {
      const Json now = parseJson(experimentToJson(opened("weightscape:?v=1&preset=" + name)), name);
      for (const auto& [path, value] : values.items()) {
        if (value.is_null()) continue;  // an empty list
        QVERIFY2(valueAt(now, path) == value, (name + " " + path).c_str());
      }
    }
  }
};

QTEST_APPLESS_MAIN(StateLinkTest)
#include "state_link_test.moc"
