// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program as a process: figures without a display, bad words on the command line.
#include <QImage>
#include <QProcess>
#include <QtTest>
#include <cmath>

#include "tests/ui/other_display.h"

using weightscape::ui::OtherDisplay;

class ProgramTest : public QObject {
  Q_OBJECT

 private:
  struct Outcome {
    int code = -1;
    QString err;
    QString out;
  };

  static Outcome run(const QString& program, const QStringList& words,
                     const QMap<QString, QString>& with = {}) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove("DISPLAY");
    environment.remove("QT_QPA_PLATFORM");
    environment.remove("WAYLAND_DISPLAY");
    for (const QString& name : with.keys()) environment.insert(name, with[name]);
    process.setProcessEnvironment(environment);
    process.start(program, words);
    process.waitForFinished(120000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardError()),
            QString::fromUtf8(process.readAllStandardOutput())};
  }

 private slots:
  void figuresNeedNoDisplay() {
    QTemporaryDir folder;
    const QString run_folder = folder.filePath("ring");
    QCOMPARE(run(CLI_PATH, {"run", "preset:ring", "--out", run_folder, "--quiet"}).code, 0);
    const Outcome figures = run(DESKTOP_PATH, {"--figures", folder.filePath("f"), run_folder});
    QVERIFY2(figures.code == 0, qPrintable(figures.err));
    for (const char* const name : {"wiring", "loss", "spectrum", "latent", "inputs", "tuning",
                                   "weights-in", "weights-out", "gram", "gram-closed-form"}) {
      const auto file = [&](const char* ending) {
        return folder.filePath(QString("f/%1.%2").arg(name, ending));
      };
      const QImage png(file("png"));
      QCOMPARE(png.width(), 2055);  // 174 mm at 300 dpi
      QSet<QRgb> colors;
      for (int x = 0; x < png.width(); x += 3) {
        for (int y = 0; y < png.height(); y += 3) colors.insert(png.pixel(x, y));
      }
      QVERIFY2(colors.size() > 20, name);
      const bool heat_map =
          QByteArray(name).startsWith("weights") || QByteArray(name).startsWith("gram");
      QFile svg(file("svg"));
      QVERIFY(svg.open(QIODevice::ReadOnly));
      const QByteArray text = svg.readAll();
      QVERIFY2(text.contains("<svg") && text.contains("</svg>") && text.contains("ring"), name);
      // Vectors, not a picture of them; only the heat map holds an image.
      QCOMPARE(text.contains("<image"), heat_map);
      // Text that can be selected, in fonts that come along.
      QVERIFY2(run("pdftotext", {file("pdf"), "-"}).out.contains("ring"), name);
      const QStringList fonts = run("pdffonts", {file("pdf")}).out.trimmed().split('\n').mid(2);
      QVERIFY2(!fonts.isEmpty(), name);
      for (const QString& font : fonts) QVERIFY2(font.contains(" yes "), qPrintable(font));
      const QString images = run("pdfimages", {"-list", file("pdf")}).out;
      QCOMPARE(images.trimmed().split('\n').size() > 2, heat_map);
      QVERIFY2(!images.contains("jpeg"), name);  // nothing is lost
    }
  }

  /// Labels of one's own colour the figures, with their names beside them.
  void figuresHaveLabels() {
    const QTemporaryDir folder;
    const auto write = [&](const char* name, const QByteArray& text) {
      QFile file(folder.filePath(QString::fromUtf8(name)));
      QVERIFY(file.open(QIODevice::WriteOnly));
      file.write(text);
    };
    QByteArray weights = "a,b,c,d,e,f,g,h,i,j\n";
    for (int row = 0; row < 3; ++row) {
      for (int column = 0; column < 10; ++column) {
        weights +=
            (column > 0 ? "," : "") + QByteArray::number(0.3 + 0.5 * ((row * 7 + column * 3) % 5));
      }
      weights += "\n";
    }
    write("w.csv", weights);
    write("labels.csv", "cell,type\na,EPG\nb,EPG\nc,Delta7\n");
    write("own.json", R"({"name":"own","wiring":{"file":"w.csv"}})");
    const auto drawn = [&](const QStringList& more) {
      return run(DESKTOP_PATH, QStringList{"--figures", folder.filePath("f"), "--labels",
                                           folder.filePath("labels.csv")} +
                                   more + QStringList{folder.filePath("own.json")});
    };
    const auto words = [&] { return run("pdftotext", {folder.filePath("f/wiring.pdf"), "-"}).out; };
    Outcome figures = drawn({});
    QVERIFY2(figures.code == 0, qPrintable(figures.err));
    QVERIFY2(words().contains("Delta7") && words().contains("type"), qPrintable(words()));
    figures = drawn({"--color-by", "component"});
    QVERIFY2(figures.code == 0, qPrintable(figures.err));
    QVERIFY(!words().contains("Delta7"));
    figures = drawn({"--color-by", "nothing"});
    QCOMPARE(figures.code, 2);
    QVERIFY2(figures.err.contains("component, weight norm, type"), qPrintable(figures.err));
  }

  /// What this run has no figure of is not left from the one before.
  void figuresOfAnotherRunDoNotStay() {
    QTemporaryDir folder;
    const auto figures = [&](const QString& name, const QStringList& more) {
      const QString to = folder.filePath(name);
      QStringList words = {"run",   "preset:ring",      "--out", to, "--quiet",
                           "--set", "training.epochs=1"};
      QCOMPARE(run(CLI_PATH, words + more).code, 0);
      const Outcome drawn = run(DESKTOP_PATH, {"--figures", folder.filePath("f"), to});
      QVERIFY2(drawn.code == 0, qPrintable(drawn.err));
    };
    figures("linear", {});
    QVERIFY(QFile::exists(folder.filePath("f/gram-closed-form.pdf")));
    QFile own(folder.filePath("f/notes.txt"));
    QVERIFY(own.open(QIODevice::WriteOnly));
    figures("tanh", {"--set", "network.activation=tanh"});
    QVERIFY(!QFile::exists(folder.filePath("f/gram-closed-form.pdf")));
    QVERIFY(QFile::exists(folder.filePath("f/gram.pdf")) && own.exists());
  }

  /// One neuron has a loss and weights, and no picture of its wiring.
  void whatCannotBeEmbeddedHasItsOtherFigures() {
    QTemporaryDir folder;
    const QString to = folder.filePath("one");
    run(CLI_PATH, {"run", "preset:ring", "--out", to, "--quiet", "--set", "training.epochs=1",
                   "--set", "data.groups.0.neurons_per_axis=1", "--set", "embedding.neighbors=0"});
    QVERIFY(QFile::exists(to + "/session.wscape"));
    const Outcome drawn = run(DESKTOP_PATH, {"--figures", folder.filePath("f"), to});
    QCOMPARE(drawn.code, 1);
    QVERIFY2(drawn.err.contains("cannot be embedded"), qPrintable(drawn.err));
    QVERIFY(QFile::exists(folder.filePath("f/loss.png")));
    QVERIFY(!QFile::exists(folder.filePath("f/wiring.png")));
  }

  void aSessionFileWillDo() {
    QTemporaryDir folder;
    QCOMPARE(run(CLI_PATH, {"run", "preset:torus", "--out", folder.filePath("t"), "--quiet",
                            "--set", "training.epochs=5"})
                 .code,
             0);
    QCOMPARE(
        run(DESKTOP_PATH, {"--figures", folder.filePath("f"), folder.filePath("t/session.wscape")})
            .code,
        0);
    QVERIFY(QImage(folder.filePath("f/wiring.png")).width() > 1000);
  }

  // Qt would say so in its own words, and leave a core file.
  void withoutADisplayItSaysSo_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("says");
    QTest::newRow("none") << "HOME"
                          << "/nonexistent"
                          << "DISPLAY is not set";
    QTest::newRow("empty") << "DISPLAY"
                           << ""
                           << "DISPLAY is not set";
    QTest::newRow("wrong") << "DISPLAY"
                           << ":4711"
                           << "DISPLAY=:4711";
    QTest::newRow("odd") << "DISPLAY"
                         << "no such thing"
                         << "DISPLAY=no such thing";
    QTest::newRow("platform") << "QT_QPA_PLATFORM"
                              << "bogus"
                              << "QT_QPA_PLATFORM=bogus";
    QTest::newRow("wayland") << "QT_QPA_PLATFORM"
                             << "wayland"
                             << "QT_QPA_PLATFORM=wayland";
  }

  void withoutADisplayItSaysSo() {
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, says);
    const Outcome outcome = run(DESKTOP_PATH, {"preset:ring"}, {{name, value}});
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
    QVERIFY(outcome.err.contains("weightscape-cli"));
    QCOMPARE(outcome.err.trimmed().count('\n'), 0);
    QVERIFY(!outcome.err.contains("qt.qpa"));
  }

  /// A display is there, but does not let this user in.
  void aDisplayThatIsLockedIsSaid() {
    QTemporaryDir folder;
    const QString key = folder.filePath("key");
    const QString wrong = folder.filePath("wrong");
    OtherDisplay::writeKey(key, 'k');
    OtherDisplay::writeKey(wrong, 'w');
    OtherDisplay display;
    QVERIFY(display.start(key));
    for (const QString& file : {wrong, folder.filePath("none")}) {
      const Outcome outcome =
          run(DESKTOP_PATH, {"preset:ring"}, {{"DISPLAY", display.name()}, {"XAUTHORITY", file}});
      QCOMPARE(outcome.code, 2);
      QVERIFY2(outcome.err.contains("DISPLAY=" + display.name()), qPrintable(outcome.err));
      QVERIFY2(outcome.err.contains("not let in (XAUTHORITY)"), qPrintable(outcome.err));
      QVERIFY2(outcome.err.trimmed().count('\n') == 0, qPrintable(outcome.err));
    }
    // With the right key it is.
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("DISPLAY", display.name());
    environment.insert("XAUTHORITY", key);
    program.setProcessEnvironment(environment);
    program.start(DESKTOP_PATH, {"preset:ring", "--milestones"});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += program.readAllStandardOutput(), said.contains("painted")),
                             60000);
    program.kill();
    QVERIFY(program.waitForFinished(60000));
  }

  void helpNeedsNoDisplay() {
    for (const char* const word : {"--help", "-h", "--version", "-v"}) {
      const Outcome outcome = run(DESKTOP_PATH, {word});
      QCOMPARE(outcome.code, 0);
      QVERIFY(outcome.out.contains("eightscape"));
    }
  }

  void figuresOfOwnWeights() {
    QTemporaryDir folder;
    QFile weights(folder.filePath("w.csv"));
    QVERIFY(weights.open(QIODevice::WriteOnly));
    for (int i = 0; i < 12; ++i) {
      for (int j = 0; j < 12; ++j) {
        weights.write(QByteArray::number(std::exp(std::cos(0.5236 * (i - j)))) +
                      (j < 11 ? "," : "\n"));
      }
    }
    weights.close();
    QFile experiment(folder.filePath("e.json"));
    QVERIFY(experiment.open(QIODevice::WriteOnly));
    experiment.write(R"({"wiring": {"file": "w.csv"}, "embedding": {"neighbors": 3}})");
    experiment.close();
    // Beside somebody's own figure, of which nothing is touched.
    QDir().mkpath(folder.filePath("f"));
    QFile own(folder.filePath("f/mine.pdf"));
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write("mine");
    own.close();
    for (int i = 0; i < 2; ++i) {
      const Outcome outcome =
          run(DESKTOP_PATH, {"--figures", folder.filePath("f"), folder.filePath("e.json")});
      QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
      QVERIFY(QImage(folder.filePath("f/wiring.png")).width() > 1000);
      QVERIFY(QImage(folder.filePath("f/weights-in.png")).width() > 1000);
    }
    QVERIFY(own.open(QIODevice::ReadOnly));
    QCOMPARE(own.readAll(), QByteArray("mine"));
    // One that stands in the way is refused by name, before the work.
    QVERIFY(QFile::remove(folder.filePath("f/wiring.png")));
    QVERIFY(QFile::copy(folder.filePath("f/mine.pdf"), folder.filePath("f/wiring.png")));
    const Outcome refused =
        run(DESKTOP_PATH, {"--figures", folder.filePath("f"), folder.filePath("e.json")});
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.err.contains("wiring.png"), qPrintable(refused.err));
  }

  void standardOutputCounts() {
    for (const char* const word : {"--help", "--version"}) {
      QProcess process;
      process.setStandardOutputFile("/dev/full");
      process.start(DESKTOP_PATH, {word});
      QVERIFY(process.waitForFinished(60000));
      QCOMPARE(process.exitCode(), 1);
      QVERIFY(process.readAllStandardError().contains("standard output"));
    }
  }

  void badWordsExitWithTwo() {
    QTemporaryDir folder;
    const Outcome missing = run(DESKTOP_PATH, {"--figures", folder.path(), folder.path()});
    QCOMPARE(missing.code, 2);
    QVERIFY(missing.err.contains("session.wscape"));
    QCOMPARE(run(DESKTOP_PATH, {"--figures", folder.path()}).code, 2);
  }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
