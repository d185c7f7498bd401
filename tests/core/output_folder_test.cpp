// SPDX-License-Identifier: GPL-3.0-or-later
// Folders of results: ours are replaced, those of others never touched, whatever happens.
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QtTest>
#include <csignal>
#include <fstream>
#include <functional>
#include <map>
#include <thread>

#include "core/base/error.h"
#include "core/io/file_list.h"
#include "core/io/output_folder.h"
#include "tests/core/test_folder.h"

using namespace weightscape;
namespace fs = std::filesystem;

class OutputFolderTest : public QObject, private TestFolder {
  Q_OBJECT

 private:
  using Files = std::map<std::string, std::string>;

  static void run(const fs::path& target, Existing existing, const Files& files) {
    OutputFolder folder(target, existing);
    for (const auto& [name, text] : files) folder.writeText(name, text);
    folder.commit();
  }

  /// Everything in a folder but the list.
  static Files all(const fs::path& folder) {
    Files files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
      const std::string name = entry.path().lexically_relative(folder).string();
      if (entry.is_regular_file() && entry.path().filename() != FileList::kName) {
        files[name] = bytesOf(entry.path());
      }
    }
    return files;
  }

  /// Hidden folders and files of work, anywhere.
  int leftovers() const {
    int count = 0;
    for (const auto& entry : fs::recursive_directory_iterator(path("."))) {
      count += entry.path().filename().string().find(".part") != std::string::npos ? 1 : 0;
    }
    return count;
  }

 private slots:
  void init() { renewFolder(); }

  void aNewFolderAppearsWholeWithItsList() {
    {
      OutputFolder folder(path("deep/run"), Existing::Refuse);
      folder.writeText("a.txt", "a");
      folder.writeText("runs/0000/b.txt", "b");
      QVERIFY(!fs::exists(path("deep/run")));
      folder.commit();
    }
    QVERIFY((all(path("deep/run")) == Files{{"a.txt", "a"}, {"runs/0000/b.txt", "b"}}));
    const auto list = FileList::in(path("deep/run"));
    QVERIFY(list.has_value());
    QCOMPARE(list->sums().size(), std::size_t{2});
    QVERIFY(isOurs(path("deep/run"), "runs/0000/b.txt", *list));
    QCOMPARE(leftovers(), 0);
    // sha256sum reads it.
    const std::string command =
        "cd '" + path("deep/run").string() + "' && sha256sum -c --quiet " + FileList::kName;
    QCOMPARE(std::system(command.c_str()), 0);
  }

  void withoutCommitNothingRemains() {
    { OutputFolder folder(path("a/b/run"), Existing::Refuse); }
    QVERIFY(!fs::exists(path("a")));
    QCOMPARE(leftovers(), 0);
  }

  void oursAreReplacedAndTheRestOfOursRemoved() {
    run(path("run"), Existing::Refuse, {{"a.txt", "1"}, {"b.txt", "1"}, {"runs/0000/c", "1"}});
    QVERIFY(contains(refusal([&] {
                       run(path("run"), Existing::Refuse, {{"a.txt", "2"}});
                     }),
                     "--force"));
    run(path("run"), Existing::Replace, {{"a.txt", "2"}, {"d.txt", "2"}});
    QVERIFY((all(path("run")) == Files{{"a.txt", "2"}, {"d.txt", "2"}}));
    QVERIFY(!fs::exists(path("run/runs")));
    QCOMPARE(leftovers(), 0);
  }

  void filesOfOthersStay() {
    run(path("run"), Existing::Refuse, {{"embedding.npy", "1"}, {"runs/0000/x.npy", "1"}});
    write("run/notes.md", "notes");
    write("run/.git/config", "git");
    write("run/runs/0000/thesis.tex", "thesis");
    run(path("run"), Existing::Replace, {{"embedding.npy", "2"}});
    QVERIFY((all(path("run")) == Files{{"embedding.npy", "2"},
                                       {"notes.md", "notes"},
                                       {".git/config", "git"},
                                       {"runs/0000/thesis.tex", "thesis"}}));
  }

  void whatCouldBeReplacedIsRefusedByName() {
    run(path("run"), Existing::Refuse, {{"a.npy", "1"}, {"b.npy", "1"}});
    write("run/inputs.npy", "mine");
    QVERIFY(contains(refusal([&] { run(path("run"), Existing::Replace, {}); }), "inputs.npy"));
    fs::remove(path("run/inputs.npy"));
    write("run/b.npy", "changed");
    QVERIFY(contains(refusal([&] { run(path("run"), Existing::Replace, {}); }), "b.npy changed"));
    QCOMPARE(bytesOf(path("run/b.npy")), std::string("changed"));
    QCOMPARE(leftovers(), 0);
  }

  /// A file of ours' name alone makes no folder ours: thesis.tex and .git beside embedding.npy.
  void aFolderWithoutAListIsNotOurs() {
    const Files before = {{"embedding.npy", "x"},
                          {"scores.json", "{}"},
                          {"thesis.tex", "years"},
                          {".git/config", "x"}};
    for (const auto& [name, text] : before) write("home/" + name, text);
    for (const Existing existing : {Existing::Refuse, Existing::Replace}) {
      const std::string why = refusal([&] { run(path("home"), existing, {{"a", "b"}}); });
      QVERIFY(contains(why, "holds .git, embedding.npy, scores.json"));
      QVERIFY(contains(why, "0.1.0"));
      QVERIFY(all(path("home")) == before);
    }
    QCOMPARE(leftovers(), 0);
  }

  void aListThatLeadsOutIsNotFollowed() {
    write("secret.txt", "mine");
    run(path("run"), Existing::Refuse, {{"a.txt", "1"}});
    FileList list;
    list.add("../secret.txt", *sumOfFile(path("secret.txt")));
    list.add("way/secret.txt", *sumOfFile(path("secret.txt")));
    std::ofstream(path("run/weightscape-files.txt"), std::ios::app) << list.text();
    fs::create_symlink(path("."), path("run/way"));
    run(path("run"), Existing::Replace, {{"b.txt", "1"}});
    QCOMPARE(bytesOf(path("secret.txt")), std::string("mine"));
    QVERIFY(fs::is_symlink(path("run/way")));
  }

  void whereOneStandsAndLinks() {
    run(path("run"), Existing::Refuse, {{"a.txt", "1"}});
    fs::create_directory_symlink("run", path("link"));
    const fs::path before = fs::current_path();
    fs::current_path(path("run"));
    run(".", Existing::Replace, {{"b.txt", "2"}});
    QCOMPARE(fs::current_path(), fs::canonical(path("run")));
    QVERIFY(fs::exists("b.txt") && !fs::exists("a.txt"));
    fs::current_path(before);
    run(path("link"), Existing::Replace, {{"c.txt", "3"}});
    QVERIFY(fs::is_symlink(path("link")));
    QVERIFY((all(path("run")) == Files{{"c.txt", "3"}}));
    run(path("run/"), Existing::Replace, {{"d.txt", "3"}});
    QVERIFY(fs::exists(path("run/d.txt")));
    // An empty folder is filled, not replaced.
    fs::create_directory(path("empty"));
    fs::permissions(path("empty"), fs::perms::owner_all);
    run(path("empty"), Existing::Refuse, {{"a.txt", "1"}});
    QVERIFY(fs::status(path("empty")).permissions() == fs::perms::owner_all);
    QVERIFY((all(path("empty")) == Files{{"a.txt", "1"}}));
  }

  void oddPlacesAreSentences() {
    write("file", "x");
    fs::create_symlink("nowhere", path("dangling"));
    fs::create_symlink("file", path("to-file"));
    fs::create_symlink("circle", path("circle"));
    const auto why = [&](const fs::path& target) {
      return refusal([&] { run(target, Existing::Replace, {{"a", "b"}}); });
    };
    QVERIFY(contains(why(""), "the name is empty"));
    QVERIFY(contains(why("/"), "exists already"));
    QVERIFY(contains(why(path("file")), "not a folder"));
    QVERIFY(contains(why(path("to-file")), "not a folder"));
    QVERIFY(contains(why(path("dangling")), "leads nowhere"));
    QVERIFY(contains(why(path("circle")), "circle"));
    QVERIFY(contains(why(path("file/run")), "is a file, not a folder"));
    QVERIFY(contains(why(path("file/deep/run")), "is a file, not a folder"));
    QVERIFY(contains(why(path(std::string(300, 'x'))), "too long"));
    QVERIFY(contains(why("/proc/x/y"), "/proc/x"));
    QCOMPARE(bytesOf(path("file")), std::string("x"));
    QCOMPARE(leftovers(), 0);
  }

  void theSecondOfTwoRunsIsRefusedAtItsStart() {
    for (const bool there : {false, true}) {
      if (there) run(path("run"), Existing::Replace, {{"a.txt", "0"}});
      {
        OutputFolder first(path("run"), Existing::Replace);
        first.writeText("a.txt", "first");
        QVERIFY(contains(refusal([&] { OutputFolder second(path("run"), Existing::Replace); }),
                         "another run"));
        first.commit();
      }
      QCOMPARE(bytesOf(path("run/a.txt")), std::string("first"));
      fs::remove_all(path("run"));
    }
  }

  /// What the dead left is removed by the next run into that place, although its process number
  /// may be that of a living one.
  void leftoversOfTheKilledGo() {
    for (const bool there : {false, true}) {
      if (there) run(path("run"), Existing::Replace, {{"a.txt", "0"}});
      const pid_t child = fork();
      if (child == 0) {
        OutputFolder folder(path("run"), Existing::Replace);
        folder.writeText("half.txt", "half");
        kill(getpid(), SIGKILL);
      }
      waitpid(child, nullptr, 0);
      QVERIFY(leftovers() > 0);
      run(path("run"), Existing::Replace, {{"b.txt", "1"}});
      QVERIFY((all(path("run")) == Files{{"b.txt", "1"}}));
      QCOMPARE(leftovers(), 0);
    }
  }

  /// Killed at any moment of a commit: each name has its old or its new file, others' are there,
  /// and the next --force takes all of it as ours.
  void killedCommitsLoseNothing() {
    const auto files = [](const std::string& text) {
      Files result;
      for (int i = 0; i < 20; ++i) {
        result["f" + std::to_string(i) + ".txt"] = text + std::to_string(i);
      }
      result["only-" + text + ".txt"] = text;
      return result;
    };
    const Files sets[2] = {files("old"), files("new")};
    int mixed = 0;
    for (int round = 0; round < 20; ++round) {
      fs::remove_all(path("run"));
      run(path("run"), Existing::Refuse, sets[0]);
      write("run/notes.md", "notes");
      const pid_t child = fork();
      if (child == 0) {
        OutputFolder folder(path("run"), Existing::Replace);
        for (const auto& [name, text] : sets[1]) folder.writeText(name, text);
        // A limit of processor time would not do: the renames are counted by a thread that kills.
        std::thread killer([&] {
          const std::string name = "f" + std::to_string(round % 20) + ".txt";
          while (bytesOf(path("run/" + name)) != sets[1].at(name)) {
          }
          kill(getpid(), SIGKILL);
        });
        folder.commit();
        _exit(0);
      }
      waitpid(child, nullptr, 0);
      const Files now = all(path("run"));
      int fresh = 0;
      for (int i = 0; i < 20; ++i) {
        const std::string name = "f" + std::to_string(i) + ".txt";
        QVERIFY(now.contains(name));
        QVERIFY(now.at(name) == sets[0].at(name) || now.at(name) == sets[1].at(name));
        fresh += now.at(name) == sets[1].at(name) ? 1 : 0;
      }
      mixed += fresh > 0 && fresh < 20 ? 1 : 0;
      QCOMPARE(now.at("notes.md"), std::string("notes"));
      run(path("run"), Existing::Replace, sets[1]);
      Files expected = sets[1];
      expected["notes.md"] = "notes";
      QVERIFY(all(path("run")) == expected);
      QCOMPARE(leftovers(), 0);
    }
    qInfo("killed between two files: %d of 20", mixed);
  }

  void whatWasMadeIsKeptWhereItCannotBePutInPlace() {
    run(path("run"), Existing::Refuse, {{"a.txt", "1"}});
    {
      OutputFolder folder(path("run"), Existing::Replace);
      folder.writeText("a.txt", "2");
      write("run/a.txt", "edited while it ran");
      QVERIFY(contains(refusal([&] { folder.commit(); }), "run-1"));
    }
    QCOMPARE(bytesOf(path("run/a.txt")), std::string("edited while it ran"));
    QCOMPARE(bytesOf(path("run-1/a.txt")), std::string("2"));
    {
      OutputFolder folder(path("later"), Existing::Refuse);
      folder.writeText("a.txt", "3");
      write("later/mine.txt", "made while it ran");
      QVERIFY(contains(refusal([&] { folder.commit(); }), "later-1"));
    }
    QVERIFY((all(path("later")) == Files{{"mine.txt", "made while it ran"}}));
    QCOMPARE(bytesOf(path("later-1/a.txt")), std::string("3"));
    QCOMPARE(leftovers(), 0);
  }

  void figuresAreAddedToWhatIsThere() {
    write("figures/mine.pdf", "mine");
    run(path("figures"), Existing::Add, {{"loss.pdf", "1"}});
    run(path("figures"), Existing::Add, {{"gram.pdf", "1"}});
    run(path("figures"), Existing::Add, {{"loss.pdf", "2"}});
    QVERIFY((all(path("figures")) ==
             Files{{"mine.pdf", "mine"}, {"loss.pdf", "2"}, {"gram.pdf", "1"}}));
    OutputFolder folder(path("figures"), Existing::Add);
    folder.requireFree({"loss.pdf", "gram.pdf", "other.pdf"});
    QVERIFY(contains(refusal([&] { folder.requireFree({"mine.pdf"}); }), "mine.pdf"));
  }

  /// Figures made anew in a run's folder are still ours for the run.
  void aNearerListCounts() {
    run(path("run"), Existing::Refuse, {{"a.txt", "1"}});
    {
      OutputFolder folder(path("run"), Existing::Replace);
      folder.writeText("a.txt", "1");
      run(folder.file("figures"), Existing::Add, {{"loss.pdf", "1"}});
      folder.commit();
    }
    run(path("run/figures"), Existing::Add, {{"loss.pdf", "2"}});
    run(path("run"), Existing::Replace, {{"a.txt", "2"}});
    QVERIFY((all(path("run")) == Files{{"a.txt", "2"}}));
    QVERIFY(!fs::exists(path("run/figures")));
  }

  void aFullDiskLeavesWhatWasThere() {
    run(path("run"), Existing::Refuse, {{"a.txt", "old"}, {"b.txt", "old"}});
    const Files fresh = {{"a.txt", std::string(3000, 'x')}, {"b.txt", std::string(3000, 'y')}};
    for (rlim_t room = 0; room < 3600; room += 200) {
      const pid_t child = fork();
      if (child == 0) {
        signal(SIGXFSZ, SIG_IGN);
        const rlimit limit = {room, room};
        setrlimit(RLIMIT_FSIZE, &limit);
        const std::string why = refusal([&] { run(path("run"), Existing::Replace, fresh); });
        _exit(contains(why, room < 3000 ? "larger than" : "accepted") ? 0 : 1);
      }
      int status = 0;
      waitpid(child, &status, 0);
      QCOMPARE(status, 0);
      const bool done = room >= 3000;
      QVERIFY(all(path("run")) == (done ? fresh : Files{{"a.txt", "old"}, {"b.txt", "old"}}));
      QCOMPARE(leftovers(), 0);
    }
  }
};

QTEST_APPLESS_MAIN(OutputFolderTest)
#include "output_folder_test.moc"
