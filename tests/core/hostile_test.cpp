// SPDX-License-Identifier: GPL-3.0-or-later
// Files that a stranger hands over: damaged, endless, huge, of another shape than expected. All of
// them end in a value or a sentence, and a stop ends every wait.
#include <sys/stat.h>

#include <QtTest>
#include <functional>
#include <random>
#include <thread>

#include "core/experiment/experiment_json.h"
#include "core/experiment/run.h"
#include "core/experiment/session_file.h"
#include "core/experiment/user_weights.h"
#include "core/io/hdf5_reader.h"
#include "core/io/matrix_file.h"
#include "core/io/npy.h"
#include "tests/core/read_sparse.h"
#include "tests/core/test_folder.h"

using namespace weightscape;
namespace fs = std::filesystem;

class HostileTest : public QObject, private TestFolder {
  Q_OBJECT

 private:
  static std::string npy(const std::string& type, const std::string& shape,
                         const std::string& data) {
    return npyFile("{'descr': " + type + ", 'fortran_order': False, 'shape': " + shape + ", }",
                   data);
  }

 private slots:
  // ---- A stop ends every wait -----------------------------------------------------------------

  void aStopEndsTheWaitForAPipe_data() {
    using Read = std::function<void(const fs::path&, const Control&)>;
    QTest::addColumn<QString>("name");
    QTest::addColumn<Read>("read");
    const auto row = [](const char* name, const Read& read) {
      QTest::newRow(name) << QString(name) << read;
    };
    row("pipe.csv", [](const fs::path& file, const Control& control) {
      static_cast<void>(readMatrix(file, {}, control));
    });
    row("pipe.npy", [](const fs::path& file, const Control& control) {
      static_cast<void>(readMatrixWithGaps(file, {}, control));
    });
    row("pipe.mtx", [](const fs::path& file, const Control& control) {
      static_cast<void>(readSparse(file, control));
    });
    row("pipe.edges.csv", [](const fs::path& file, const Control& control) {
      UserWeightsSource source;
      source.file = file.string();
      static_cast<void>(loadUserWeights(source, control));
    });
    row("pipe.json", [](const fs::path& file, const Control& control) {
      static_cast<void>(experimentFromFile(file, {}, control));
    });
    row("activity.csv", [](const fs::path& file, const Control& control) {
      Experiment experiment;
      experiment.data.file = file.string();
      static_cast<void>(makeDataset(experiment, control));
    });
  }

  void aStopEndsTheWaitForAPipe() {
    using Read = std::function<void(const fs::path&, const Control&)>;
    QFETCH(QString, name);
    QFETCH(Read, read);
    const fs::path pipe = path(name.toStdString());
    QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
    std::stop_source source;
    std::jthread later([&source] {
      std::this_thread::sleep_for(std::chrono::milliseconds(60));
      source.request_stop();
    });
    bool stopped = false;
    try {
      read(pipe, {source.get_token(), {}});
    } catch (const Stopped&) {
      stopped = true;
    }
    QVERIFY(stopped);
    fs::remove(pipe);
  }

  void aPipeIsReadToItsEnd() {
    const fs::path pipe = path("good.csv");
    QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
    std::jthread writer([&] { std::ofstream(pipe) << "1,2\n" << std::flush << "3,4\n"; });
    QCOMPARE(readMatrix(pipe).values(1, 0), 3.0);
    const std::string bytes = npy("'<f8'", "(1, 2)", std::string(16, '\0'));
    fs::rename(pipe, path("good.npy"));
    writer = std::jthread([&] { std::ofstream(path("good.npy")) << bytes; });
    QCOMPARE(readNpy(path("good.npy")).cols(), Index{2});
    fs::rename(path("good.npy"), path("good.h5"));
    QVERIFY(contains(refusal([&] { readMatrix(path("good.h5")); }), "is a pipe"));
    fs::rename(path("good.h5"), path("good.wscape"));
    QVERIFY(contains(refusal([&] { readSession(path("good.wscape")); }), "is a pipe"));
  }

  void aStopBeforeIsSeenByAll() {
    std::stop_source source;
    source.request_stop();
    const Control control{source.get_token(), {}};
    write("a.csv", "1,2\n3,4\n");
    write("a.mtx", "%%MatrixMarket matrix coordinate real general\n2 2 1\n1 1 1\n");
    QVERIFY_EXCEPTION_THROWN(readMatrix(path("a.csv"), {}, control), Stopped);
    QVERIFY_EXCEPTION_THROWN(readSparse(path("a.mtx"), control), Stopped);
    QVERIFY_EXCEPTION_THROWN(readSession(path("a.csv"), control), Stopped);
    QVERIFY_EXCEPTION_THROWN(Hdf5Reader(path("a.csv"), control), Stopped);
  }

  void foldersAndDevicesAreRefused() {
    fs::create_directory(path("folder.csv"));
    QVERIFY(contains(refusal([&] { readMatrix(path("folder.csv")); }), "is a folder"));
    for (const char* const ending : {"csv", "npy", "h5"}) {
      const fs::path link = path(std::string("zero.") + ending);
      fs::create_symlink("/dev/zero", link);
      QVERIFY(contains(refusal([&] { readMatrix(link); }), "device"));
    }
    fs::create_symlink("/dev/zero", path("zero.wscape"));
    QVERIFY(contains(refusal([&] { readSession(path("zero.wscape")); }), "device"));
    fs::create_symlink("/dev/zero", path("zero.mtx"));
    QVERIFY(contains(refusal([&] { readSparse(path("zero.mtx")); }), "device"));
  }

  // ---- Sizes are held against what the file can hold --------------------------------------------

  void matrixMarketSizes_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    const QString real = "%%MatrixMarket matrix coordinate real general\n";
    const QString array = "%%MatrixMarket matrix array real ";
    QTest::newRow("rows") << real + "2147483647 2147483647 1\n1 1 1.0\n"
                          << "not allowed";
    QTest::newRow("many rows") << real + "100000000 100000000 2\n1 1 1\n2 2 1\n"
                               << "not allowed";
    QTest::newRow("entries") << real + "4 4 2000000000\n1 1 1\n"
                             << "cannot hold";
    QTest::newRow("more than 2^31") << real + "3000000000 4 1\n1 1 1\n"
                                    << "not allowed";
    QTest::newRow("array") << array + "general\n40000 40000\n1\n"
                           << "cannot hold";
    QTest::newRow("symmetric") << array + "symmetric\n40000 40000\n1\n"
                               << "cannot hold";
    QTest::newRow("extra") << real + "4 4 3\n1 2 1\n2 3 1\n3 4 1\n4 1 7\n"
                           << "line 6: more";
    QTest::newRow("extra number") << array + "general\n1 2\n1\n2\n3\n"
                                  << "more entries";
    QTest::newRow("negative") << real + "-1 4 1\n1 1 1\n"
                              << "whole number";
    QTest::newRow("fraction") << real + "4 4 1\n1.5 1 1\n"
                              << "whole number";
    QTest::newRow("outside") << real + "4 4 1\n5 1 1\n"
                             << "outside";
    QTest::newRow("none") << real << "cut off";
  }

  void matrixMarketSizes() {
    QFETCH(QString, text);
    QFETCH(QString, part);
    const fs::path file = write("sizes.mtx", text.toStdString());
    QVERIFY(contains(refusal([&] { readSparse(file); }), part.toStdString()));
  }

  void emptyRowsAreNoFault() {
    const fs::path file = write(
        "empty.mtx",
        "%%MatrixMarket matrix coordinate real general\n900000 900000 2\n1 1 1\n1 1 2\n\n% end\n");
    const SparseMatrix matrix = readSparse(file).values;
    QCOMPARE(matrix.cols(), Index{900000});
    QCOMPARE(matrix.nonZeros(), Index{1});
    QCOMPARE(matrix.coeff(0, 0), 3.0);
  }

  void sparseIsPutTogetherAsEigenDoes() {
    std::mt19937 random(7);
    std::vector<Eigen::Triplet<double>> entries;
    std::string text = "pre,post,weight\n";
    for (int i = 0; i < 40; ++i) text += std::to_string(i) + "," + std::to_string(i) + ",0.5\n";
    entries.reserve(40);
    for (int i = 0; i < 40; ++i) entries.emplace_back(i, i, 0.5);
    for (int i = 0; i < 70000; ++i) {
      const int row = static_cast<int>(random() % 40);
      const int column = static_cast<int>(random() % 40);
      const double value = 1.0 / (1.0 + static_cast<double>(random() % 1000));
      entries.emplace_back(row, column, value);
      text += std::to_string(row) + "," + std::to_string(column) + "," +
              QString::number(value, 'g', 17).toStdString() + "\n";
    }
    SparseMatrix expected(40, 40);
    expected.setFromTriplets(entries.begin(), entries.end());
    const SparseMatrix read = readSparse(write("random.edges.csv", text)).values;
    QCOMPARE(read.nonZeros(), expected.nonZeros());
    QVERIFY(Matrix(read) == Matrix(expected));  // to the last bit
    QVERIFY(read.isCompressed());
  }

  void npyOfOtherKinds() {
    const std::string whole = write("bool.npy", npy("'|b1'", "(1, 3)", {"\0\1\1", 3})).string();
    QVERIFY(readNpy(whole) == (Matrix(1, 3) << 0, 1, 1).finished());
    write("big.npy", npy("'>f8'", "(1, 1)", {"\x3F\xF8\0\0\0\0\0\0", 8}));
    QCOMPARE(readNpy(path("big.npy"))(0, 0), 1.5);
    write("big_whole.npy", npy("'>i2'", "(2,)", {"\x01\x00\xFF\xFE", 4}));
    QVERIFY(readNpy(path("big_whole.npy")) == (Matrix(2, 1) << 256, -2).finished());
    write("half.npy", npy("'<f2'", "(5,)", {"\x00\x3E\x00\xC0\x01\x00\x00\x7C\xFF\x7B", 10}));
    const Matrix half = readNpy(path("half.npy"));
    QCOMPARE(half(0, 0), 1.5);
    QCOMPARE(half(1, 0), -2.0);
    QCOMPARE(half(2, 0), std::ldexp(1.0, -24));
    QVERIFY(std::isinf(half(3, 0)));
    QCOMPARE(half(4, 0), 65504.0);
  }

  void npyShapes_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QString>("part");
    QTest::newRow("negative") << "'<f8'"
                              << "(-1, 4)"
                              << "damaged";
    QTest::newRow("fraction") << "'<f8'"
                              << "(0.5, 2)"
                              << "damaged";
    QTest::newRow("nan") << "'<f8'"
                         << "(nan, 1)"
                         << "damaged";
    QTest::newRow("overflow") << "'<f8'"
                              << "(4294967296, 4294967296)"
                              << "cut off";
    QTest::newRow("overflow to one") << "'<u1'"
                                     << "(9007199254740992, 2048)"
                                     << "cut off";
    QTest::newRow("scalar") << "'<f8'"
                            << "()"
                            << "0 dimensions";
    QTest::newRow("structure") << "[('a', '<f8'), ('b', '<f8')]"
                               << "(1,)"
                               << "records of several fields";
    QTest::newRow("object") << "'|O'"
                            << "(1,)"
                            << "never read";
    QTest::newRow("text") << "'<U4'"
                          << "(1,)"
                          << "holds texts";
    QTest::newRow("f9") << "'<f9'"
                        << "(1,)"
                        << "'<f9'";
    QTest::newRow("f0") << "'<f0'"
                        << "(1,)"
                        << "'<f0'";
    QTest::newRow("complex") << "'<c8'"
                             << "(1,)"
                             << "complex numbers";
    QTest::newRow("open") << "'<f8"
                          << "(1,)"
                          << "NPY";
  }

  void npyShapes() {
    QFETCH(QString, type);
    QFETCH(QString, shape);
    QFETCH(QString, part);
    const fs::path file =
        write("shape.npy", npy(type.toStdString(), shape.toStdString(), std::string(8, '\0')));
    QVERIFY(contains(refusal([&] { readNpy(file); }), part.toStdString()));
  }

  void tablesOfOtherBytes() {
    QVERIFY(contains(refusal([&] { readCsv(write("nul.csv", {"1,2\n3,\0\n", 8})); }), "no text"));
    QVERIFY(contains(refusal([&] {
                       readCsv(write("long.csv",
                                     "1," + std::string((std::size_t{64} << 20U) + 1, '7')));
                     }),
                     "64 MiB"));
    const std::string sentence =
        refusal([&] { readCsv(write("word.csv", "1,2\n3," + std::string(1000000, 'x') + "\n")); });
    QVERIFY(contains(sentence, "line 2"));
    QVERIFY(sentence.size() < 1000);
    QVERIFY(contains(refusal([&] { readCsv(write("a.csv", "1,2\nx,2\n3,4\n")); }), "line 2: 'x'"));
    QVERIFY(contains(refusal([&] { readCsv(write("a.csv", "1,2\nx,2,3\n")); }), "line 2: 3 cells"));
    QVERIFY(contains(refusal([&] { readCsv(write("a.csv", "a,b\n\n")); }), "line 1"));
  }
};

QTEST_APPLESS_MAIN(HostileTest)
#include "hostile_test.moc"
