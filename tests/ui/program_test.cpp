// The desktop program as a process: figures without a display, bad words on the command line.
#include <QImage>
#include <QProcess>
#include <QtTest>

class ProgramTest : public QObject {
  Q_OBJECT

 private:
  struct Outcome {
    int code = -1;
    QString err;
  };

  static Outcome run(const QString& program, const QStringList& words) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove("DISPLAY");
    environment.remove("QT_QPA_PLATFORM");
    process.setProcessEnvironment(environment);
    process.start(program, words);
    process.waitForFinished(120000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardError())};
  }

 private slots:
  void figuresNeedNoDisplay() {
    QTemporaryDir folder;
    const QString run_folder = folder.filePath("ring");
    QCOMPARE(run(CLI_PATH, {"run", "preset:ring", "--out", run_folder, "--quiet"}).code, 0);
    const Outcome figures = run(DESKTOP_PATH, {"--figures", folder.filePath("f"), run_folder});
    QVERIFY2(figures.code == 0, qPrintable(figures.err));
    for (const char* const name : {"loss", "weights", "embedding"}) {
      const QImage png(folder.filePath(QString("f/%1.png").arg(name)));
      QVERIFY2(png.width() > 1000, name);
      QSet<QRgb> colors;
      for (int x = 0; x < png.width(); x += 3) {
        for (int y = 0; y < png.height(); y += 3) colors.insert(png.pixel(x, y));
      }
      QVERIFY2(colors.size() > 20, name);
      QFile svg(folder.filePath(QString("f/%1.svg").arg(name)));
      QVERIFY(svg.open(QIODevice::ReadOnly));
      const QByteArray text = svg.readAll();
      QVERIFY2(text.contains("<svg") && text.contains("</svg>") && text.contains("ring"), name);
      // Vectors, not a picture of them; only the heat map holds an image.
      QCOMPARE(text.contains("<image"), QByteArray(name) == "weights");
    }
  }

  void badWordsExitWithTwo() {
    QTemporaryDir folder;
    const Outcome missing = run(DESKTOP_PATH, {"--figures", folder.path(), "/nowhere"});
    QCOMPARE(missing.code, 2);
    QVERIFY(missing.err.contains("experiment.json"));
    QCOMPARE(run(DESKTOP_PATH, {"--figures", folder.path()}).code, 2);
  }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
