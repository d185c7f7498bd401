// SPDX-License-Identifier: GPL-3.0-or-later
// HDF5 files and sessions that a stranger hands over: whatever the library makes of them, they end
// in a value or a sentence.
#include <hdf5.h>
#include <signal.h>
#include <sys/stat.h>

#include <QtTest>
#include <functional>
#include <random>
#include <thread>

#include "core/experiment/experiment_json.h"
#include "core/experiment/presets.h"
#include "core/experiment/run.h"
#include "core/experiment/session_file.h"
#include "core/io/hdf5_reader.h"
#include "core/io/hdf5_writer.h"
#include "core/io/matrix_file.h"
#include "tests/core/test_folder.h"

using namespace weightscape;
namespace fs = std::filesystem;

class HostileHdf5Test : public QObject, private TestFolder {
  Q_OBJECT

 private:
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

  /// As somebody does who means harm: without the checksum that would tell.
  static void setNumber(hid_t file, const char* name, hsize_t place, double value) {
    const hid_t set = H5Dopen2(file, name, H5P_DEFAULT);
    H5Adelete(set, "sha256");
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

QTEST_APPLESS_MAIN(HostileHdf5Test)
#include "hostile_hdf5_test.moc"
