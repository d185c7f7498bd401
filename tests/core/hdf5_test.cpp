// SPDX-License-Identifier: GPL-3.0-or-later
// HDF5 files: what was written comes back, and hostile files are refused with a sentence.
#include <hdf5.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QtTest>
#include <csignal>
#include <cstdlib>
#include <fstream>

#include "core/base/error.h"
#include "core/io/hdf5_reader.h"
#include "core/io/hdf5_writer.h"
#include "core/io/matrix_file.h"
#include "core/io/packed_message.h"
#include "tests/core/test_folder.h"

using namespace weightscape;
namespace fs = std::filesystem;

namespace {
bool is_copy = false;  ///< made by fork
}  // namespace

/// Asked by LeakSanitizer at a program's end. A copy has none of the threads whose memory it has.
extern "C" int __lsan_is_turned_off() { return is_copy ? 1 : 0; }  // NOLINT

class Hdf5Test : public QObject, private TestFolder {
  Q_OBJECT

 private:
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

  /// At every size at which a disk may become full: the old file or the new one, and a sentence.
  void aFullDiskIsSaidAtEverySize() {
    const auto write = [this](const fs::path& name, double value) {
      Hdf5Writer file(name);
      for (int i = 0; i < 6; ++i) {
        file.matrix("group/m" + std::to_string(i), Matrix::Constant(20, 20, value), "values");
      }
      file.text("t", std::string(500, 'x'), "a text");
      file.commit();
    };
    const fs::path name = path("full.h5");
    write(name, 1.0);
    const auto whole = static_cast<rlim_t>(fs::file_size(name));
    QVERIFY(whole > 20000);
    for (rlim_t room = 0; room < whole + 1000; room += 499) {
      const pid_t child = fork();
      if (child == 0) {
        is_copy = true;
        signal(SIGXFSZ, SIG_IGN);
        const rlimit limit = {room, room};
        setrlimit(RLIMIT_FSIZE, &limit);
        int code = 0;
        try {
          write(name, 2.0);
        } catch (const Error& error) {
          code = std::string(error.what()).find("larger than") != std::string::npos ? 1 : 2;
        }
        std::exit(code);  // with the library's own clean-up, which crashed
      }
      int status = 0;
      waitpid(child, &status, 0);
      QVERIFY(WIFEXITED(status));
      QCOMPARE(WEXITSTATUS(status), room < whole ? 1 : 0);
      const Hdf5Reader file(name);
      QCOMPARE(file.matrix("group/m5")(19, 19), room < whole ? 1.0 : 2.0);
      QCOMPARE(file.text("t").size(), std::size_t{500});
    }
    int parts = 0;
    for (const auto& entry : fs::directory_iterator(path("."))) {
      parts += entry.path().string().find(".part") != std::string::npos ? 1 : 0;
    }
    QCOMPARE(parts, 0);
  }

  void everyDatasetHasAChecksum() {
    const fs::path name = small("sums.h5");
    const hid_t file = H5Fopen(name.c_str(), H5F_ACC_RDONLY, H5P_DEFAULT);
    const hid_t set = H5Dopen2(file, "v", H5P_DEFAULT);
    const hid_t sum = H5Aopen(set, "sha256", H5P_DEFAULT);
    const hid_t type = H5Aget_type(sum);
    std::string text(H5Tget_size(type), '\0');
    QVERIFY(H5Aread(sum, type, text.data()) >= 0);
    // hashlib.sha256(np.array([0., 1., 2., 3.]).tobytes())
    QCOMPARE(text, std::string("9392b85eaba90b4aa6f39e1f269927b4bd6bec47cd2e34a80cf3ed914c26dc7e"));
    H5Tclose(type);
    H5Aclose(sum);
    H5Dclose(set);
    H5Fclose(file);
  }

  void aDatasetIsChosen() {
    const fs::path name = small("b.h5");
    // The only one with several rows and columns.
    QCOMPARE(readMatrix(name).values(1, 2), 6.0);
    QVERIFY(contains(readMatrix(name).notes[0].english(), "group/values"));
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
    QVERIFY(contains(refusal([&] { readMatrix(path("text.h5")); }), "it holds text"));
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
    // By the memory there is; where a sanitizer needs all of it, by what is stored.
    const std::string why = refusal([&] { readMatrix(name, "huge"); });
    QVERIFY(contains(why, "memory") || contains(why, "none are stored"));
    const auto unwritten = [&] { readMatrix(name, "unwritten"); };
    QVERIFY(contains(refusal(unwritten), "none are stored"));
    // What the helper says has places too: a window says it in its own language.
    const Message why_not = {"says it has %1 bytes, but none are stored.", {"80000"}};
    QVERIFY(refusalMessage(unwritten) ==
            (Message{"%1, %2: %3", {asIs(name.string()), asIs("unwritten"), why_not}}));
    const fs::path text = path("text.h5");
    {
      Hdf5Writer only(text);
      only.text("notes/1", "words", "a text");
      only.commit();
    }
    const Message no_matrix = refusalMessage([&] { readMatrix(text); });
    QCOMPARE(no_matrix.arguments.size(), std::size_t{2});
    const Message* const says = no_matrix.arguments[1].sentence();
    QVERIFY(says != nullptr && says->pattern.starts_with("holds no matrix of numbers: %1."));
    QVERIFY(says->arguments[0] == Argument(Message{"%1 holds no numbers", {asIs("notes/1")}}));
    const Hdf5Reader reader(text);
    QVERIFY(refusalMessage([&] { static_cast<void>(reader.textAttribute("of")); }) ==
            (Message{"%1, %2: %3",
                     {asIs(text.string()), Message{"attribute %1", {asIs("of")}},
                      Message{"is missing.", {}}}}));
  }

  /// Bytes of a helper that was led astray are no sentence, whatever they say of their lengths.
  void aSentenceGoesThroughTheSocketWhole() {
    const Message inner = {"%1 has %2 dimensions", {asIs("a/b"), 3}};
    const Message whole = {"%1: %2 (%3)", {asIs("file"), inner, "a text"}};
    const std::string bytes = packed(whole);
    QVERIFY(unpacked(bytes) == whole);
    QVERIFY(unpacked(packed({"no places", {}})) == (Message{"no places", {}}));
    QVERIFY(unpacked(packed({"a\n\x1b[2J%1", {"b\x7f"}})) == (Message{"a[2J%1", {"b"}}));
    for (std::size_t end = 0; end < bytes.size(); ++end) QVERIFY(!unpacked(bytes.substr(0, end)));
    QVERIFY(!unpacked(bytes + "x"));
    for (std::size_t at = 0; at < bytes.size(); ++at) {
      std::string changed = bytes;
      changed[at] = '\xff';
      static_cast<void>(unpacked(changed));  // a sentence or none: no harm
    }
    Message deep = whole;
    for (int i = 0; i < 8; ++i) deep = {"%1", {deep}};
    QVERIFY(!unpacked(packed(deep)));
  }
};

QTEST_APPLESS_MAIN(Hdf5Test)
#include "hdf5_test.moc"
