// SPDX-License-Identifier: GPL-3.0-or-later
// Pages without a browser: their size, their words, what is escaped, whose file is replaced. What a
// browser makes of them is tested in tests/page.
#include <QtTest>
#include <algorithm>
#include <memory>

#include "core/base/random.h"
#include "core/base/unknown.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/presets.h"
#include "core/experiment/run.h"
#include "core/io/json.h"
#include "core/page/base64.h"
#include "core/page/page_catalogue.h"
#include "core/page/page_file.h"
#include "core/page/page_frames.h"
#include "core/page/page_html.h"
#include "core/page/page_name.h"
#include "core/page/page_still.h"
#include "core/page/run_page.h"
#include "core/training/checkpoint.h"
#include "tests/core/test_folder.h"

using namespace weightscape;

namespace {

/// Points on a sphere, each joined to the next ones.
Page pageOf(Index neurons, std::size_t moments) {
  Random random(1, Random::Stream::Data);
  Page page;
  page.name = "ring";
  page.neurons = neurons;
  page.component.assign(static_cast<std::size_t>(neurons), 0);
  PageColoring coloring;
  coloring.name = {"heading", {}};
  coloring.legends = {{.title = {"heading", {}}, .map = ColorMap::Cyclic}};
  coloring.legend.assign(static_cast<std::size_t>(neurons), 0);
  coloring.values = Vector::LinSpaced(neurons, 0.0, 1.0);
  page.colorings = {coloring};
  for (std::size_t m = 0; m < moments; ++m) {
    PageState state;
    state.epoch = static_cast<std::int64_t>(m);
    state.places.resize(neurons, 3);
    for (double& number : state.places.reshaped()) number = random.normal();
    state.places.rowwise().normalize();
    if (m + 1 == moments) state.points = 7.0 * state.places;
    for (Index i = 0; i + 4 < neurons; ++i) {
      for (Index j = 1; j < 5; ++j) state.edges.emplace_back(i, i + j);
    }
    page.states.push_back(std::move(state));
  }
  page.first = moments - 1;
  return page;
}

std::string html(Page& page, const PageText& text = {}) {
  return pageHtml(page, text, "en", translatorTo("en"));
}

}  // namespace

class PageTest : public QObject {
  Q_OBJECT

 private:
  TestFolder folder_;

 private slots:
  void numbersBecomeText() {
    QCOMPARE(base64Of(""), std::string());
    QCOMPARE(base64Of("f"), std::string("Zg=="));  // RFC 4648, section 10
    QCOMPARE(base64Of("fo"), std::string("Zm8="));
    QCOMPARE(base64Of("foobar"), std::string("Zm9vYmFy"));
    QCOMPARE(base64Of(std::string("\xff\xfe\0", 3)), std::string("//4A"));
  }

  void manyNeuronsAreThinned() {
    Page page = pageOf(50000, 20);
    const std::string text = html(page);
    QVERIFY2(text.size() <= kLargestPage, std::to_string(text.size()).c_str());
    QVERIFY(page.drawn() > 2000);
    QCOMPARE(page.states.size(), std::size_t{1});  // earlier moments go before neurons do
    QVERIFY(contains(text, std::to_string(page.drawn()) + " of 50000 neurons are drawn"));
    QVERIFY(contains(text, "arlier moments of so many neurons are left out"));
    QCOMPARE(page.kept.size(), static_cast<std::size_t>(page.drawn()));
    QVERIFY(std::is_sorted(page.kept.begin(), page.kept.end()));
    QVERIFY(page.kept.back() > 49900);  // from the whole of them
    // What is kept is theirs still.
    const auto last = static_cast<Index>(page.kept.size()) - 1;
    QCOMPARE(page.colorings[0].values(last), static_cast<double>(page.kept.back()) / 49999.0);
    for (const auto& [a, b] : page.states[0].edges) {
      const auto from = page.kept[static_cast<std::size_t>(a)];
      const auto to = page.kept[static_cast<std::size_t>(b)];
      QVERIFY(from < to && to - from < 5);
    }
  }

  /// A person's own data are not the world of the preset whose parameters they were trained with.
  void ownDataHaveTheirOwnName() {
    Experiment experiment = experimentFromJson(std::string(findPreset("ring").json), "ring");
    QCOMPARE(pageNameOf(experiment).name, experiment.name);
    QCOMPARE(pageNameOf(experiment).description, experiment.description);
    QVERIFY(!experiment.description.empty());
    experiment.data.file = "/somewhere/mouse 7.npy";
    QCOMPARE(pageNameOf(experiment).name, std::string("mouse 7"));
    QCOMPARE(pageNameOf(experiment).description, std::string());
    experiment.name = "Mouse 7";
    experiment.description = "Head direction cells";  // somebody's own words
    QCOMPARE(pageNameOf(experiment).name, std::string("Mouse 7"));
    QCOMPARE(pageNameOf(experiment).description, std::string("Head direction cells"));
  }

  void fewNeuronsAreAllThere() {
    Page page = pageOf(200, 41);
    const std::string text = html(page);
    QCOMPARE(page.drawn(), Index{200});
    QCOMPARE(page.states.size(), std::size_t{41});
    QCOMPARE(page.states[40].epoch, std::int64_t{40});
    QVERIFY(text.find("are drawn") == std::string::npos);
  }

  void whatCannotBeMadeSmallIsRefused() {
    Page page = pageOf(200, 1);
    const PageText text{"", std::string(std::size_t{3} << 20U, 'x'), ""};
    QVERIFY(contains(refusal([&] { html(page, text); }), "shorten its description"));
  }

  void aStretchGivesOneNeuron() {
    const std::vector<Index> chosen = evenlyChosen(1000, 100);
    QCOMPARE(chosen.size(), std::size_t{100});
    for (std::size_t i = 0; i < chosen.size(); ++i) {
      QCOMPARE(chosen[i] / 10, static_cast<Index>(i));
    }
    QCOMPARE(evenlyChosen(1000, 100), chosen);
    QCOMPARE(evenlyChosen(3, 5), (std::vector<Index>{0, 1, 2}));
  }

  void namesAreNeverMarkup() {
    Page page = pageOf(60, 1);
    const std::string bad = "</script><!--<b title='\"&";
    page.names.assign(60, bad);
    page.colorings[0].legends[0].title = {"%1", {asIs(bad)}};
    const std::string text = html(page, {bad, bad, bad});
    QVERIFY(text.find(bad) == std::string::npos);
    QVERIFY(text.find("<!--<") == std::string::npos);
    QVERIFY(contains(text, "&lt;/script&gt;&lt;!--&lt;b title=&#39;&quot;&amp;"));
    const std::string json = pageJson(page, {bad, "", ""}, "en", translatorTo("en"));
    QVERIFY(json.find_first_of("<>&") == std::string::npos);
    QCOMPARE(parseJson(json, "page")["names"][59].get<std::string>(), bad);
    QCOMPARE(parseJson(json, "page")["title"].get<std::string>(), bad);
  }

  void brokenLettersAreMended() {
    Page page = pageOf(60, 1);
    const std::string text = html(page, {"caf\xe9\x01", "", ""});
    QVERIFY(contains(text, "<title>café</title>"));
    // In sentences too, which name files and what others called their labels.
    page.notes = {{"%1 is a note", {asIs("caf\xe9\x01")}}};
    QVERIFY(contains(html(page), "<li>Café is a note.</li>"));
  }

  void aPageIsKnownByItsLastLine() {
    Page page = pageOf(60, 1);
    const std::string text = html(page);
    const auto file = folder_.write("page.html", text);
    QVERIFY(isUnchangedPage(file));
    requirePagePlace(file, true);
    QVERIFY(contains(refusal([&] { requirePagePlace(file, false); }), "exists already"));
    std::string changed = text;
    changed[text.find("<h1>") + 4] = 'X';
    QVERIFY(!isUnchangedPage(folder_.write("changed.html", changed)));
    const auto other = folder_.path("changed.html");
    QVERIFY(contains(refusal([&] { requirePagePlace(other, true); }), "is not replaced"));
    QVERIFY(!isUnchangedPage(folder_.write("longer.html", text + "\n")));
    QVERIFY(!isUnchangedPage(folder_.write("empty.html", "")));
    QVERIFY(!isUnchangedPage(folder_.path("none.html")));
    QVERIFY(contains(refusal([&] { requirePagePlace(folder_.path(""), true); }), "is a folder"));
  }

  void sentencesComeInTheWindowsLanguages() {
    QCOMPARE(pageLanguages().front(), std::string("en"));
    const Translator german = translatorTo("de");
    QCOMPARE(german({"%1 recovered", {"ring"}}), std::string("Ring wiedergefunden"));
    QCOMPARE(german({"p = %1 of %2 shuffles", {"0.05", "19"}}),
             std::string("p = 0,05 bei 19 Permutationen"));
    QCOMPARE(german({"%1", {"ring 2"}}), std::string("Ring 2"));
    QCOMPARE(german({"%1", {asIs("ring")}}), std::string("ring"));  // a person's own word
    QCOMPARE(german({"nobody translated this", {}}), std::string("nobody translated this"));
    QVERIFY(contains(refusal([] { translatorTo("xx"); }), "it takes en, de or zh_CN"));
  }

  void momentsAreThoseOfTheTraining() {
    Experiment experiment;
    experiment.data.samples = 200;
    experiment.training.epochs = 4;
    const RunResult run = runExperiment(experiment);
    const TimelineFrames frames = framesAnew(run, {});
    QVERIFY(frames.size() > 3);
    QCOMPARE(frames.front()->step, std::int64_t{0});
    QCOMPARE(frames.back()->step, run.training->step);
    QVERIFY(frames.back()->network.w_in == run.training->network.w_in);  // the same bits
    RunResult other = run;
    other.complete = false;
    auto training = std::make_shared<TrainerCheckpoint>(*run.training);
    training->stages.noteWeights(training->step, training->epoch);
    other.training = training;
    QVERIFY(framesAnew(other, {}).empty());  // training anew would not come there
    // Who looks for a timeline that is not there is told why.
    PageSource source;
    source.experiment = &run.experiment;
    source.dataset = run.dataset.get();
    source.analysis = &run.analysis;
    source.training = run.training.get();
    const auto toldOf = [&] {
      Page page = runPage(source, {});
      return html(page);
    };
    QVERIFY(contains(toldOf(), "There is no timeline: this run kept no earlier moments"));
    source.frames = frames;
    QVERIFY(!contains(toldOf(), "There is no timeline"));
    source.moments = false;
    source.frames = {};
    QVERIFY(contains(toldOf(), "There is no timeline: whoever made this page left it out"));
  }

  void theStillHasEachNeuron() {
    Page page = pageOf(120, 1);
    page.colorings[0].values(5) = kUnknown;
    const std::string svg = stillPicture(page, "ring");
    std::size_t count = 0;
    for (std::size_t at = svg.find("<circle"); at != svg.npos; at = svg.find("<circle", at + 1)) {
      ++count;
    }
    QCOMPARE(count, std::size_t{120});
    QVERIFY(contains(svg, "class=\"n\""));  // nothing is known of it
  }
};

QTEST_GUILESS_MAIN(PageTest)
#include "page_test.moc"
