// Files that a stranger hands over: damaged, endless, huge, of another shape than expected. All of
// them end in a value or a sentence, and a stop ends every wait.
#include <hdf5.h>
#include <signal.h>
#include <sys/stat.h>

#include <QtTest>
#include <fstream>
#include <functional>
#include <random>
#include <thread>

#include "core/base/error.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/presets.h"
#include "core/experiment/session_file.h"
#include "core/experiment/sweep_folder.h"
#include "core/experiment/wiring_file.h"
#include "core/io/hdf5_reader.h"
#include "core/io/hdf5_writer.h"
#include "core/io/matrix_file.h"
#include "core/io/npy.h"
#include "core/io/sparse_file.h"

using namespace weightscape;
namespace fs = std::filesystem;

class HostileTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;

  fs::path path(const std::string& name) const {
    return fs::path(folder_.path().toStdString()) / name;
  }

  fs::path write(const std::string& name, const std::string& bytes) const {
    std::ofstream(path(name), std::ios::binary) << bytes;
    return path(name);
  }

  static std::string bytesOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }

  template <typename Work>
  static std::string refusal(const Work& work) {
    try {
      work();
    } catch (const Error& error) {
      return error.what();
    }
    return "accepted";
  }

  static bool contains(const std::string& text, const std::string& part) {
    const bool found = text.find(part) != std::string::npos;
    if (!found) qWarning("%s", text.c_str());
    return found;
  }

  /// An NPY file as NumPy writes it.
  static std::string npy(const std::string& type, const std::string& shape,
                         const std::string& data) {
    std::string header =
        "{'descr': " + type + ", 'fortran_order': False, 'shape': " + shape + ", }";
    header.append(63 - (10 + header.size()) % 64, ' ');
    header += '\n';
    std::string bytes = "\x93NUMPY\x01";
    bytes += '\0';
    bytes += static_cast<char>(header.size() & 0xFFU);
    bytes += static_cast<char>(header.size() >> 8U);
    return bytes + header + data;
  }

  /// A session of a small ring, trained for two epochs.
  fs::path session(const std::string& name) const {
    const RunResult result =
        runExperiment(experimentFromJson(std::string(findPreset("ring").json), "preset",
                                         {{"training.epochs", "2"},
                                          {"data.samples", "200"},
                                          {"data.groups.0.neurons_per_axis", "30"}}));
    writeSession(result, path(name));
    return path(name);
  }

  /// Opens a file with the library itself and lets `change` do as it likes.
  static void edit(const fs::path& file, const std::function<void(hid_t)>& change) {
    const hid_t id = H5Fopen(file.c_str(), H5F_ACC_RDWR, H5P_DEFAULT);
    QVERIFY(id >= 0);
    change(id);
    H5Fclose(id);
  }

  static void replaceNumbers(hid_t file, const char* name, const std::vector<hsize_t>& sizes,
                             const std::vector<double>& values) {
    H5Ldelete(file, name, H5P_DEFAULT);
    const hid_t space = H5Screate_simple(static_cast<int>(sizes.size()), sizes.data(), nullptr);
    const hid_t set =
        H5Dcreate2(file, name, H5T_IEEE_F64LE, space, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT);
    H5Dwrite(set, H5T_NATIVE_DOUBLE, H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data());
    H5Dclose(set);
    H5Sclose(space);
  }

  static void setNumber(hid_t file, const char* name, hsize_t place, double value) {
    const hid_t set = H5Dopen2(file, name, H5P_DEFAULT);
    const hid_t space = H5Dget_space(set);
    std::vector<double> all(static_cast<std::size_t>(H5Sget_simple_extent_npoints(space)));
    H5Dread(set, H5T_NATIVE_DOUBLE, H5S_ALL, H5S_ALL, H5P_DEFAULT, all.data());
    all[place] = value;
    H5Dwrite(set, H5T_NATIVE_DOUBLE, H5S_ALL, H5S_ALL, H5P_DEFAULT, all.data());
    H5Sclose(space);
    H5Dclose(set);
  }

 private slots:
  void initTestCase() { H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr); }

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
      static_cast<void>(readSparse(file, {}, control));
    });
    row("pipe.edges.csv", [](const fs::path& file, const Control& control) {
      WiringSource source;
      source.file = file.string();
      static_cast<void>(loadWiring(source, control));
    });
    row("pipe.json", [](const fs::path& file, const Control& control) {
      static_cast<void>(experimentFromFile(file, {}, control));
    });
    row("activity.csv", [](const fs::path& file, const Control& control) {
      Experiment experiment;
      experiment.data.file = file.string();
      static_cast<void>(makeDataset(experiment, control));
    });
    row("sweep.json", [](const fs::path& file, const Control& control) {
      static_cast<void>(readSweep(file.parent_path(), control));
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
    QVERIFY_EXCEPTION_THROWN(readSparse(path("a.mtx"), {}, control), Stopped);
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
                               << "plain number";
    QTest::newRow("object") << "'|O'"
                            << "(1,)"
                            << "plain number";
    QTest::newRow("text") << "'<U4'"
                          << "(1,)"
                          << "'<U4'";
    QTest::newRow("f9") << "'<f9'"
                        << "(1,)"
                        << "'<f9'";
    QTest::newRow("f0") << "'<f0'"
                        << "(1,)"
                        << "'<f0'";
    QTest::newRow("complex") << "'<c8'"
                             << "(1,)"
                             << "'<c8'";
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

  // ---- HDF5 -------------------------------------------------------------------------------------

  void attributesOfAnotherShape() {
    const fs::path file = session("array.wscape");
    edit(file, [](hid_t id) {
      H5Adelete(id, "format");
      const hid_t type = H5Tcopy(H5T_C_S1);
      H5Tset_size(type, 400);
      const hsize_t size = 64;
      const hid_t space = H5Screate_simple(1, &size, nullptr);
      const hid_t attribute = H5Acreate2(id, "format", type, space, H5P_DEFAULT, H5P_DEFAULT);
      H5Awrite(attribute, type, std::string(std::size_t{400} * 64, 'x').data());
      H5Aclose(attribute);
      H5Sclose(space);
      H5Tclose(type);
    });
    QVERIFY(contains(refusal([&] { static_cast<void>(Hdf5Reader(file).textAttribute("format")); }),
                     "not one text"));
    QVERIFY(contains(
        refusal([&] { static_cast<void>(Hdf5Reader(file).integerAttribute("format")); }), "whole"));
    QVERIFY(contains(refusal([&] { static_cast<void>(Hdf5Reader(file).textAttribute("schema")); }),
                     "not one text"));
    QVERIFY(contains(refusal([&] { readSession(file); }), "no session"));
  }

  void otherFilesAreNotOpened() {
    // A virtual dataset without a last row makes the library open its source as soon as the dataset
    // is opened; here it is a pipe, for which it would wait for ever.
    QCOMPARE(mkfifo(path("pipe.h5").c_str(), 0600), 0);
    const fs::path name = path("virtual.h5");
    const hid_t access = H5Pcreate(H5P_FILE_ACCESS);
    H5Pset_libver_bounds(access, H5F_LIBVER_LATEST, H5F_LIBVER_LATEST);
    const hid_t file = H5Fcreate(name.c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, access);
    const hsize_t sizes[2] = {4, 5};
    const hsize_t most[2] = {H5S_UNLIMITED, 5};
    const hid_t space = H5Screate_simple(2, sizes, most);
    const hid_t source = H5Screate_simple(2, sizes, most);
    const hsize_t start[2] = {0, 0};
    const hsize_t count[2] = {H5S_UNLIMITED, 1};
    const hsize_t block[2] = {1, 5};
    H5Sselect_hyperslab(space, H5S_SELECT_SET, start, nullptr, count, block);
    H5Sselect_hyperslab(source, H5S_SELECT_SET, start, nullptr, count, block);
    const hid_t creation = H5Pcreate(H5P_DATASET_CREATE);
    H5Pset_virtual(creation, space, path("pipe.h5").c_str(), "d", source);
    const hid_t set =
        H5Dcreate2(file, "m", H5T_IEEE_F64LE, space, H5P_DEFAULT, creation, H5P_DEFAULT);
    QVERIFY(set >= 0);
    H5Dclose(set);
    H5Pclose(creation);
    H5Sclose(source);
    H5Sclose(space);
    H5Pclose(access);
    H5Fclose(file);
    QVERIFY(contains(refusal([&] { readMatrix(name); }), "another file"));
    QVERIFY(contains(refusal([&] { readMatrix(name, "m"); }), "another file"));
  }

  void softLinksStayInside() {
    const fs::path name = path("soft.h5");
    {
      Hdf5Writer file(name);
      file.matrix("group/inner", (Matrix(1, 2) << 1, 2).finished(), "a row");
      file.commit();
    }
    edit(name, [](hid_t id) {
      H5Lcreate_soft("/group/inner", id, "absolute", H5P_DEFAULT, H5P_DEFAULT);
      H5Lcreate_soft("inner", id, "group/relative", H5P_DEFAULT, H5P_DEFAULT);
      H5Lcreate_soft("/circle", id, "circle", H5P_DEFAULT, H5P_DEFAULT);
      H5Lcreate_soft("/nowhere", id, "dangling", H5P_DEFAULT, H5P_DEFAULT);
      H5Lcreate_external("secret.h5", "/d", id, "outside", H5P_DEFAULT, H5P_DEFAULT);
      H5Lcreate_soft("/outside", id, "detour", H5P_DEFAULT, H5P_DEFAULT);
    });
    QCOMPARE(readMatrix(name, "absolute").values(0, 1), 2.0);
    QCOMPARE(readMatrix(name, "/group/relative").values(0, 1), 2.0);
    QVERIFY(contains(refusal([&] { readMatrix(name, "circle"); }), "circle"));
    QVERIFY(contains(refusal([&] { readMatrix(name, "dangling"); }), "not in the file"));
    QVERIFY(contains(refusal([&] { readMatrix(name, "detour"); }), "not followed"));
    QVERIFY(contains(refusal([&] { readMatrix(name, std::string(5000, 'x')); }), "too long"));
  }

  void odderDatasets() {
    const fs::path name = path("odd.h5");
    const hid_t file = H5Fcreate(name.c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT);
    const auto make = [&](const char* set_name, hid_t type, const std::vector<hsize_t>& sizes,
                          const void* values, hid_t creation = H5P_DEFAULT) {
      const hid_t space = H5Screate_simple(static_cast<int>(sizes.size()), sizes.data(), nullptr);
      const hid_t set = H5Dcreate2(file, set_name, type, space, H5P_DEFAULT, creation, H5P_DEFAULT);
      if (values != nullptr) H5Dwrite(set, type, H5S_ALL, H5S_ALL, H5P_DEFAULT, values);
      H5Sclose(space);
      return set;
    };
    const hid_t truth = H5Tenum_create(H5T_NATIVE_INT8);
    signed char value = 0;
    H5Tenum_insert(truth, "FALSE", &value);
    value = 1;
    H5Tenum_insert(truth, "TRUE", &value);
    const signed char flags[4] = {0, 1, 1, 0};
    H5Dclose(make("boolean", truth, {2, 2}, flags));
    H5Tclose(truth);
    H5Dclose(make("no_rows", H5T_NATIVE_DOUBLE, {0, 5}, nullptr));
    const double numbers[6] = {1, 2, 3, 4, 5, 6};
    const hid_t matlab = make("matlab", H5T_NATIVE_DOUBLE, {3, 2}, numbers);
    const hid_t scalar = H5Screate(H5S_SCALAR);
    const hid_t word = H5Tcopy(H5T_C_S1);
    H5Tset_size(word, 6);
    const hid_t mark = H5Acreate2(matlab, "MATLAB_class", word, scalar, H5P_DEFAULT, H5P_DEFAULT);
    H5Awrite(mark, word, "double");
    H5Aclose(mark);
    H5Tclose(word);
    H5Sclose(scalar);
    H5Dclose(matlab);
    // One written chunk of a table that says it has a thousand million numbers.
    const hid_t creation = H5Pcreate(H5P_DATASET_CREATE);
    const hsize_t chunk[2] = {8, 8};
    H5Pset_chunk(creation, 2, chunk);
    H5Pset_deflate(creation, 9);
    const hid_t big = make("claims", H5T_NATIVE_DOUBLE, {100000, 10000}, nullptr, creation);
    const hid_t part = H5Dget_space(big);
    const hsize_t start[2] = {0, 0};
    const hsize_t count[2] = {1, 6};
    H5Sselect_hyperslab(part, H5S_SELECT_SET, start, nullptr, count, nullptr);
    const hid_t memory = H5Screate_simple(2, count, nullptr);
    H5Dwrite(big, H5T_NATIVE_DOUBLE, memory, part, H5P_DEFAULT, numbers);
    H5Sclose(memory);
    H5Sclose(part);
    H5Dclose(big);
    H5Pclose(creation);
    const hid_t foreign = H5Pcreate(H5P_DATASET_CREATE);
    const hsize_t whole[2] = {2, 3};
    H5Pset_chunk(foreign, 2, whole);
    // A filter that this process has, and the helper has not.
    const H5Z_class2_t filter{H5Z_CLASS_T_VERS,
                              32000,
                              1,
                              1,
                              "lzf",
                              nullptr,
                              nullptr,
                              [](unsigned, std::size_t, const unsigned*, std::size_t bytes,
                                 std::size_t*, void**) { return bytes; }};
    QVERIFY(H5Zregister(&filter) >= 0);
    H5Pset_filter(foreign, 32000, H5Z_FLAG_MANDATORY, 0, nullptr);
    H5Dclose(make("lzf", H5T_NATIVE_DOUBLE, {2, 3}, numbers, foreign));
    H5Pclose(foreign);
    H5Fclose(file);

    QVERIFY(readMatrix(name, "boolean").values == (Matrix(2, 2) << 0, 1, 1, 0).finished());
    QVERIFY(contains(refusal([&] { readMatrix(name, "no_rows"); }), "is empty (0 × 5)"));
    QVERIFY(readMatrix(name, "matlab").values == (Matrix(2, 3) << 1, 3, 5, 2, 4, 6).finished());
    QVERIFY(contains(refusal([&] { readMatrix(name, "claims"); }), "cannot hold"));
    QVERIFY(contains(refusal([&] { readMatrix(name, "lzf"); }),
                     "filter that this program has not (lzf)"));
    // A reader goes on after a refusal.
    const Hdf5Reader reader(name);
    QVERIFY(contains(refusal([&] { static_cast<void>(reader.matrix("claims")); }), "cannot hold"));
    QVERIFY(contains(refusal([&] { static_cast<void>(reader.integers("matlab")); }), "whole"));
    QCOMPARE(reader.sizes("matlab").columns, Index{3});
    QVERIFY(!reader.has("nothing"));
  }

  /// The processes that this one has started.
  static std::vector<pid_t> children() {
    std::vector<pid_t> found;
    for (const auto& thread : fs::directory_iterator("/proc/self/task")) {
      std::ifstream list(thread.path() / "children");
      for (pid_t child = 0; list >> child;) found.push_back(child);
    }
    return found;
  }

  void aBreakdownOfTheLibraryIsASentence() {
    const fs::path file = session("kept.wscape");
    const Hdf5Reader reader(file);
    QVERIFY(reader.has("history"));
    QCOMPARE(children().size(), std::size_t{1});
    ::kill(children()[0], SIGSEGV);
    QVERIFY(contains(refusal([&] { static_cast<void>(reader.matrix("history")); }), "broke down"));
    // Once more, and other questions: still a sentence.
    QVERIFY(contains(refusal([&] { static_cast<void>(reader.matrices()); }), "broke down"));
    QVERIFY(children().empty());
    const Hdf5Reader hungry(file);
    ::kill(children()[0], SIGXCPU);
    QVERIFY(contains(refusal([&] { static_cast<void>(hungry.matrices()); }), "more time"));
    // A file that broke libhdf5 1.10.8; other versions may refuse it or read it.
    const fs::path breaking = fs::path(TEST_DATA) / "breaks_libhdf5.h5";
    const Hdf5Reader other(breaking);
    static_cast<void>(refusal([&] {
      for (const std::string& name : other.matrices()) static_cast<void>(other.matrix(name));
      static_cast<void>(other.textAttribute("format"));
    }));
  }

  void aStopEndsTheHelper() {
    const fs::path file = session("held.wscape");
    std::stop_source source;
    const Hdf5Reader reader(file, {source.get_token(), {}});
    ::kill(children()[0], SIGSTOP);  // as a library that finds no end
    std::jthread later([&source] {
      std::this_thread::sleep_for(std::chrono::milliseconds(60));
      source.request_stop();
    });
    QVERIFY_EXCEPTION_THROWN(static_cast<void>(reader.matrix("history")), Stopped);
    QVERIFY(children().empty());
  }

  // ---- Sessions ---------------------------------------------------------------------------------

  void numbersOfASessionAreChecked_data() {
    QTest::addColumn<QString>("set");
    QTest::addColumn<int>("place");
    QTest::addColumn<double>("value");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("epoch, nan") << "history" << 0 << nan;
    QTest::newRow("epoch, huge") << "history" << 0 << 1e300;
    QTest::newRow("step, negative") << "history" << 1 << -1.0;
    QTest::newRow("step, fraction") << "history" << 1 << 0.5;
    QTest::newRow("position") << "training/counters" << 0 << 1e18;
    QTest::newRow("position, negative") << "training/counters" << 0 << -1.0;
    QTest::newRow("steps") << "training/counters" << 1 << -9e18;
    QTest::newRow("epochs") << "training/counters" << 2 << 9e18;
    QTest::newRow("first epoch") << "training/counters" << 3 << 5.0;
    QTest::newRow("end") << "training/end" << 0 << 4.0;
    QTest::newRow("optimiser") << "optimizer/steps" << 0 << -1.0;
    QTest::newRow("order") << "training/order" << 3 << 1e15;
    QTest::newRow("order, negative") << "training/order" << 3 << -2.0;
    QTest::newRow("weight") << "network/weights_in" << 7 << nan;
    QTest::newRow("bias") << "network/biases_output" << 7 << HUGE_VAL;
    QTest::newRow("mean") << "optimizer/first/weights_out" << 7 << nan;
  }

  void numbersOfASessionAreChecked() {
    QFETCH(QString, set);
    QFETCH(int, place);
    QFETCH(double, value);
    const fs::path file = session("numbers.wscape");
    QCOMPARE(refusal([&] { runOf(readSession(file)); }), std::string("accepted"));
    edit(file, [&](hid_t id) {
      setNumber(id, set.toLatin1().data(), static_cast<hsize_t>(place), value);
    });
    QVERIFY(refusal([&] { runOf(readSession(file)); }) != "accepted");
  }

  void shapesOfASessionAreChecked() {
    const fs::path file = session("shapes.wscape");
    edit(file, [](hid_t id) {
      replaceNumbers(id, "network/weights_in", {3, 30}, std::vector<double>(90, 0.0));
    });
    QVERIFY(contains(refusal([&] { readSession(file); }), "3 × 30"));
    edit(file, [](hid_t id) { replaceNumbers(id, "network/weights_in", {0, 0}, {}); });
    QVERIFY(refusal([&] { readSession(file); }) != "accepted");
  }

  /// Damages a session at random places. Whatever libhdf5 makes of it: a value or a sentence.
  void aDamagedSessionIsASentence() {
    const fs::path whole = session("whole.wscape");
    const std::string bytes = bytesOf(whole);
    std::mt19937 random(14);
    const auto below = [&](std::size_t count) { return random() % count; };
    constexpr int kRounds = 200;
    int refused = 0;
    for (int round = 0; round < kRounds; ++round) {
      std::string damaged = bytes;
      // Structure more often than numbers.
      const std::size_t reach =
          below(2) == 0 ? damaged.size() : std::min<std::size_t>(8192, damaged.size());
      for (std::size_t i = 0; i < std::size_t{1} << below(6); ++i) {
        damaged[below(reach)] = static_cast<char>(below(256));
      }
      const fs::path file = write("damaged.wscape", damaged);
      if (refusal([&] { readSession(file); }) != "accepted") ++refused;
      static_cast<void>(refusal([&] {
        const Hdf5Reader reader(file);
        for (const std::string& name : reader.matrices()) static_cast<void>(reader.matrix(name));
      }));
    }
    QVERIFY(refused > 0 && refused < kRounds);
  }
};

QTEST_APPLESS_MAIN(HostileTest)
#include "hostile_test.moc"
