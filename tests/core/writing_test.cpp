// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are written: whole, or a sentence that says why not; and never somebody else's.
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QtTest>
#include <csignal>
#include <fstream>
#include <functional>

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/io/csv.h"
#include "core/io/file_writer.h"
#include "core/io/npy.h"
#include "core/io/vtp.h"
#include "tests/core/test_folder.h"

using namespace weightscape;
namespace fs = std::filesystem;

class WritingTest : public QObject, private TestFolder {
  Q_OBJECT

 private:
  enum Outcome { kWritten = 0, kRefused = 1, kOtherwise = 2 };

  /// What becomes of `work` where no file may become larger than `limit` bytes: for a writer that
  /// is a disk that becomes full there, and needs no disk of its own.
  static int withRoomFor(rlim_t limit, const std::function<void()>& work) {
    const pid_t child = fork();
    if (child == 0) {
      std::signal(SIGXFSZ, SIG_IGN);
      const rlimit room = {limit, limit};
      setrlimit(RLIMIT_FSIZE, &room);
      try {
        work();
      } catch (const Error& error) {
        const bool told = error.kind() == Error::Kind::Failed &&
                          std::string(error.what()).find("larger than") != std::string::npos;
        _exit(told ? kRefused : kOtherwise);
      } catch (...) {
        _exit(kOtherwise);
      }
      _exit(kWritten);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
  }

 private slots:
  void hashesAreThoseOfTheStandard() {
    const auto hash = [](const std::string& text) {
      Sha256 sum;
      sum.add(text);
      return sum.hex();
    };
    // FIPS 180-4's examples.
    QCOMPARE(hash(""),
             std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    QCOMPARE(hash("abc"),
             std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(hash("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
             std::string("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
    // In pieces of every size it is the same.
    const std::string long_text(1000, 'a');
    for (const std::size_t piece : {1U, 3U, 63U, 64U, 65U, 999U}) {
      Sha256 sum;
      for (std::size_t at = 0; at < long_text.size(); at += piece) {
        sum.add(std::string_view(long_text).substr(at, piece));
      }
      QCOMPARE(sum.hex(),
               std::string("41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"));
    }
  }

  void everyKindOfFileIsWholeOrRefused_data() {
    QTest::addColumn<QString>("name");
    for (const char* const name : {"a.csv", "a.npy", "a.vtp", "a.txt", "replaced"}) {
      QTest::newRow(name) << QString(name);
    }
  }

  void everyKindOfFileIsWholeOrRefused() {
    QFETCH(QString, name);
    const fs::path file = path(name.toStdString());
    const Matrix values = Matrix::Random(60, 3);
    const auto write = [&] {
      if (name == "a.csv") writeCsv(file, {"a", "b", "c"}, values);
      if (name == "a.npy") writeNpy(file, values);
      if (name == "a.vtp") writeVtp(file, values, {{0, 1}}, {});
      if (name == "a.txt") writeFile(file, std::string(1500, 'x'));
      if (name == "replaced") replaceFile(file, std::string(1500, 'x'));
    };
    write();
    const std::string whole = bytesOf(file);
    QVERIFY(whole.size() > 1000);
    for (std::size_t room = 0; room <= whole.size() + 100; room += 37) {
      if (name == "replaced") std::ofstream(file) << "old";
      const int outcome = withRoomFor(room, write);
      QCOMPARE(outcome, room < whole.size() ? int(kRefused) : int(kWritten));
      if (room >= whole.size()) QCOMPARE(bytesOf(file), whole);
      if (name == "replaced" && room < whole.size()) QCOMPARE(bytesOf(file), std::string("old"));
    }
  }

  void theReasonIsSaid() {
    const std::string text(100000, 'x');
    QVERIFY(contains(refusal([&] { writeFile("/dev/full", text); }), "the disk is full"));
    QVERIFY(contains(refusal([&] { writeFile(path("none/a"), text); }), "no such file or folder"));
    std::ofstream(path("file")) << "x";
    QVERIFY(contains(refusal([&] { writeFile(path("file/a"), text); }), "is a file, not a folder"));
    QVERIFY(contains(refusal([&] { writeFile(path("."), text); }), "it is a folder"));
    QVERIFY(contains(refusal([&] { replaceFile(path("."), text); }), "it is a folder"));
    QVERIFY(contains(refusal([&] { writeFile(path(std::string(300, 'a')), text); }),
                     "its name is too long"));
    QVERIFY(contains(refusal([&] { writeFile("/proc/version", text); }), "/proc/version"));
  }

  void aFileIsReplacedWhole() {
    replaceFile(path("new"), "one");
    QCOMPARE(bytesOf(path("new")), std::string("one"));
    replaceFile(path("secret"), "two", Access::Private);
    struct stat state = {};
    QCOMPARE(stat(path("secret").c_str(), &state), 0);
    QCOMPARE(state.st_mode & 0777U, 0600U);
    // What a person has set stays.
    chmod(path("new").c_str(), 0640);
    replaceFile(path("new"), "three");
    QCOMPARE(stat(path("new").c_str(), &state), 0);
    QCOMPARE(state.st_mode & 0777U, 0640U);
    // A link is followed, to where nothing is yet too.
    fs::create_directory(path("elsewhere"));
    fs::create_symlink("elsewhere/none", path("dangling"));
    replaceFile(path("dangling"), "five");
    QVERIFY(fs::is_symlink(path("dangling")));
    QVERIFY(fs::is_regular_file(fs::symlink_status(path("elsewhere/none"))));
    fs::create_symlink("circle", path("circle"));
    QVERIFY_THROWS_EXCEPTION(Error, replaceFile(path("circle"), "six"));
    fs::create_symlink("new", path("link"));
    replaceFile(path("link"), "four");
    QVERIFY(fs::is_symlink(path("link")));
    QCOMPARE(bytesOf(path("new")), std::string("four"));
  }

  void leftoversOfTheDeadGoAndTheLivingStay() {
    std::ofstream(path(".kept.part-7")) << "left by one that was killed";
    replaceFile(path("kept"), "x");
    QVERIFY(!fs::exists(path(".kept.part-7")));
    QCOMPARE(bytesOf(path("kept")), std::string("x"));
    for (const auto& entry : fs::directory_iterator(path("."))) {
      QVERIFY(entry.path().string().find(".part-") == std::string::npos);
    }
  }
};

QTEST_APPLESS_MAIN(WritingTest)
#include "writing_test.moc"
