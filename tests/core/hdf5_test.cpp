// HDF5 files: what was written comes back, and hostile files are refused with a sentence.
#include <hdf5.h>

#include <QtTest>
#include <fstream>

#include "core/base/error.h"
#include "core/io/hdf5_reader.h"
#include "core/io/hdf5_writer.h"
#include "core/io/matrix_file.h"

using namespace weightscape;
namespace fs = std::filesystem;

class Hdf5Test : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;

  fs::path path(const std::string& name) const {
    return fs::path(folder_.path().toStdString()) / name;
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

  fs::path small(const std::string& name) const {
    Hdf5Writer file(path(name));
    Matrix values(2, 3);
    values << 1, 2, 3, 4, 5, 6;
    file.matrix("group/values", values, "two rows of three");
    file.vector("v", Vector::LinSpaced(4, 0.0, 3.0), "a vector");
    file.integers("i", {-1, 9007199254740993}, "whole numbers");
    file.text("t", "Grüße\n", "a text");
    file.text("empty", "", "no text");
    file.attribute("format", "test");
    file.attribute("schema", 7);
    file.commit();
    return path(name);
  }

 private slots:
  void roundTrip() {
    const fs::path name = small("a.h5");
    const Hdf5Reader file(name);
    const Matrix values = file.matrix("group/values");
    QCOMPARE(values.rows(), Index{2});
    QCOMPARE(values(0, 2), 3.0);
    QCOMPARE(values(1, 0), 4.0);
    QCOMPARE(file.vector("v")(3), 3.0);
    QCOMPARE(file.integers("i")[1], std::int64_t{9007199254740993});
    QCOMPARE(file.text("t"), std::string("Grüße\n"));
    QCOMPARE(file.textAttribute("format"), std::string("test"));
    QCOMPARE(file.integerAttribute("schema"), std::int64_t{7});
    QVERIFY(file.has("group/values"));
    QVERIFY(!file.has("group/nothing"));
    QCOMPARE(file.matrices(), (std::vector<std::string>{"group/values", "i", "v"}));
  }

  void withoutCommitNothingRemains() {
    {
      Hdf5Writer file(path("gone.h5"));
      file.text("t", "x", "y");
    }
    for (const auto& entry : fs::directory_iterator(path("."))) {
      QVERIFY(entry.path().string().find("gone") == std::string::npos);
    }
  }

  void aDatasetIsChosen() {
    const fs::path name = small("b.h5");
    QVERIFY(contains(refusal([&] { readMatrix(name); }), "group/values, i or v"));
    QCOMPARE(readMatrix(name, "group/values").values(1, 2), 6.0);
    QVERIFY(contains(refusal([&] { readMatrix(name, "t"); }), "0 dimensions"));
    QVERIFY(contains(refusal([&] { readMatrix(name, "nowhere"); }), "nowhere"));
  }

  void damagedFilesAreRefused() {
    const fs::path name = small("c.h5");
    std::ifstream in(name, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(in)), {});
    // Cut off anywhere, and each byte flipped in turn: a sentence or a result, never a crash.
    for (std::size_t size = 0; size < bytes.size(); size += 97) {
      std::ofstream(path("cut.h5"), std::ios::binary) << bytes.substr(0, size);
      QVERIFY(refusal([&] { readMatrix(path("cut.h5"), "group/values"); }) != "accepted");
    }
    for (std::size_t i = 0; i < bytes.size(); i += 11) {
      std::string flipped = bytes;
      flipped[i] = static_cast<char>(~flipped[i]);
      std::ofstream(path("flip.h5"), std::ios::binary) << flipped;
      refusal([&] {
        const Hdf5Reader file(path("flip.h5"));
        static_cast<void>(file.matrices());
        static_cast<void>(file.matrix("group/values"));
        static_cast<void>(file.text("t"));
      });
    }
    std::ofstream(path("text.h5")) << "not HDF5 at all";
    QVERIFY(contains(refusal([&] { readMatrix(path("text.h5")); }), "no HDF5 file"));
  }

  void nothingOutsideTheFileIsRead() {
    small("outside.h5");
    const fs::path name = path("links.h5");
    const hid_t file = H5Fcreate(name.c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT);
    H5Lcreate_external("outside.h5", "/v", file, "link", H5P_DEFAULT, H5P_DEFAULT);
    const hsize_t sizes[2] = {3, 3};
    const hid_t space = H5Screate_simple(2, sizes, nullptr);
    const hid_t creation = H5Pcreate(H5P_DATASET_CREATE);
    H5Pset_external(creation, "/etc/passwd", 0, 72);
    const hid_t set = H5Dcreate2(file, "stored_elsewhere", H5T_IEEE_F64LE, space, H5P_DEFAULT,
                                 creation, H5P_DEFAULT);
    H5Dclose(set);
    H5Pclose(creation);
    H5Sclose(space);
    H5Fclose(file);
    QVERIFY(contains(refusal([&] { readMatrix(name, "link"); }), "not followed"));
    QVERIFY(contains(refusal([&] { readMatrix(name, "stored_elsewhere"); }), "another file"));
    QVERIFY(contains(refusal([&] { readMatrix(name, "../outside"); }), "not in the file"));
  }

  void hostileSizesAreRefusedBeforeAllocation() {
    const fs::path name = path("huge.h5");
    const hid_t file = H5Fcreate(name.c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT);
    const auto make = [&](const char* set_name, hsize_t rows, hsize_t columns) {
      const hsize_t sizes[2] = {rows, columns};
      const hsize_t chunk[2] = {1, 1};
      const hid_t space = H5Screate_simple(2, sizes, nullptr);
      const hid_t creation = H5Pcreate(H5P_DATASET_CREATE);
      H5Pset_chunk(creation, 2, chunk);
      H5Dclose(
          H5Dcreate2(file, set_name, H5T_IEEE_F64LE, space, H5P_DEFAULT, creation, H5P_DEFAULT));
      H5Pclose(creation);
      H5Sclose(space);
    };
    make("huge", 1U << 30U, 1U << 30U);
    make("unwritten", 100, 100);
    H5Fclose(file);
    QVERIFY(contains(refusal([&] { readMatrix(name, "huge"); }), "memory"));
    QVERIFY(contains(refusal([&] { readMatrix(name, "unwritten"); }), "none are stored"));
  }
};

QTEST_APPLESS_MAIN(Hdf5Test)
#include "hdf5_test.moc"
