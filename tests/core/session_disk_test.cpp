// SPDX-License-Identifier: GPL-3.0-or-later
// What disks, other users and sudden ends may do to a session: it is whole, small, one's own, or
// refused.
#include <hdf5.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QtTest>
#include <random>

#include "core/experiment/analyze.h"
#include "core/experiment/run.h"
#include "core/experiment/session_file.h"
#include "core/training/trainer.h"
#include "tests/core/test_folder.h"

using namespace weightscape;

class SessionDiskTest : public QObject, private TestFolder {
  Q_OBJECT

 private:
  static Experiment experiment() {
    Experiment e;
    e.data.groups[0].neurons_per_axis = 40;
    e.data.samples = 500;
    e.network.hidden = 8;
    e.training.epochs = 10;
    return e;
  }

  /// The run of an experiment after so many steps, with its trainer to go on with.
  static std::pair<RunResult, std::shared_ptr<Trainer>> trained(const Experiment& e, Index steps) {
    RunResult run;
    run.experiment = e;
    run.dataset = makeDataset(e);
    auto trainer = std::make_shared<Trainer>(makeTrainer(e, run.dataset));
    trainer->advance(steps);
    run.training = std::make_shared<const TrainerCheckpoint>(trainer->checkpoint());
    run.analysis = analyze(e, *run.dataset, trainer->network());
    return {std::move(run), std::move(trainer)};
  }

 private slots:
  void sessionsStaySmall() {
    // The sheet with a full timeline: 50 MB in version 0.1.0.
    Experiment e;
    e.data.groups[0].axes = {interval(), interval()};
    e.data.groups[0].neurons_per_axis = 16;
    e.data.samples = 1000;
    e.network.hidden = 60;
    RunResult run;
    run.experiment = e;
    run.dataset = makeDataset(e);
    auto trainer = std::make_shared<Trainer>(makeTrainer(e, run.dataset));
    SessionExtras extras;
    for (int i = 0; i < 240; ++i) {
      extras.frames.push_back(std::make_shared<const TimelineFrame>(
          TimelineFrame{trainer->step(), trainer->epoch(), trainer->network()}));
      trainer->advance(1);
    }
    run.training = std::make_shared<const TrainerCheckpoint>(trainer->checkpoint());
    run.analysis = analyze(e, *run.dataset, trainer->network());
    writeSession(run, path("sheet.wscape"), extras);
    const auto bytes = std::filesystem::file_size(path("sheet.wscape"));
    qInfo("sheet with 240 moments: %.2f MB", 1e-6 * static_cast<double>(bytes));
    QVERIFY2(bytes < 6000000, std::to_string(bytes).c_str());
    const TimelineFrames kept = readSession(path("sheet.wscape")).extras.frames;
    QVERIFY(kept.size() >= 8 && kept.size() <= 60);
    QCOMPARE(kept.front()->step, std::int64_t{0});
    QCOMPARE(kept.back()->step, extras.frames.back()->step);
    QCOMPARE(kept.size(), keptFrames(extras.frames).size());
    for (std::size_t i = 1; i < kept.size(); ++i) QVERIFY(kept[i]->step > kept[i - 1]->step);
    // Single precision holds what gradient descent made.
    QVERIFY(kept.back()->network.w_in == extras.frames.back()->network.w_in);
  }

  void whoMayReadASession() {
    using std::filesystem::perms;
    const RunResult run = trained(experiment(), 0).first;
    const auto mode = [&](const std::string& name) {
      return std::filesystem::status(path(name)).permissions();
    };
    const mode_t before = umask(022);
    writeSession(run, path("usual.wscape"));
    QVERIFY(mode("usual.wscape") == static_cast<perms>(0644));
    SessionExtras extras;
    extras.readers = Hdf5Writer::Readers::Owner;
    writeSession(run, path("own.wscape"), extras);
    QVERIFY(mode("own.wscape") == static_cast<perms>(0600));
    // What a person made private stays it.
    std::filesystem::permissions(path("usual.wscape"), static_cast<perms>(0640));
    writeSession(run, path("usual.wscape"));
    QVERIFY(mode("usual.wscape") == static_cast<perms>(0640));
    umask(before);
    // Until it is whole, a file is its owner's alone.
    const Hdf5Writer unfinished(path("unfinished.wscape"));
    for (const auto& entry : std::filesystem::directory_iterator(path(""))) {
      if (!entry.path().filename().string().starts_with("unfinished")) continue;
      QVERIFY(entry.status().permissions() == static_cast<perms>(0600));
    }
  }

  /// A byte that a disk changed leaves a file that is readable: it is refused, naming the place.
  void aDamagedDatasetIsRefused_data() {
    QTest::addColumn<QByteArray>("dataset");
    for (const char* const name :
         {"network/biases_hidden", "network/weights_in", "optimizer/first/biases_hidden",
          "data/centers", "embedding/points", "embedding/component", "history", "experiment",
          "scores", "timeline/steps", "training/order"}) {
      QTest::newRow(name) << QByteArray(name);
    }
  }

  void aDamagedDatasetIsRefused() {
    QFETCH(const QByteArray, dataset);
    const auto [run, trainer] = trained(experiment(), 8);
    SessionExtras extras;
    extras.frames.push_back(std::make_shared<const TimelineFrame>(
        TimelineFrame{trainer->step(), trainer->epoch(), trainer->network()}));
    writeSession(run, path("whole.wscape"), extras);
    const auto read = [&] { readSession(path("whole.wscape")); };
    QCOMPARE(refusal(read), std::string("accepted"));
    const hid_t file = H5Fopen(path("whole.wscape").c_str(), H5F_ACC_RDWR, H5P_DEFAULT);
    const hid_t set = H5Dopen2(file, dataset.constData(), H5P_DEFAULT);
    const hid_t type = H5Dget_type(set);
    const hid_t space = H5Dget_space(set);
    std::string values(
        H5Tget_size(type) * static_cast<std::size_t>(H5Sget_simple_extent_npoints(space)), '\0');
    QVERIFY(H5Dread(set, type, H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data()) >= 0);
    values[values.size() / 2] = static_cast<char>(values[values.size() / 2] ^ 1);
    QVERIFY(H5Dwrite(set, type, H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data()) >= 0);
    H5Sclose(space);
    H5Tclose(type);
    H5Dclose(set);
    H5Fclose(file);
    const std::string sentence = refusal(read);
    QVERIFY(contains(sentence, "not those that were written there"));
    QVERIFY(contains(sentence, "whole.wscape"));
    QVERIFY(contains(sentence, dataset.toStdString()));
  }

  void flippedBitsNeverCrash() {
    const auto [run, trainer] = trained(experiment(), 0);
    writeSession(run, path("whole.wscape"));
    const std::string bytes = bytesOf(path("whole.wscape"));
    std::mt19937 random(3);
    int refused = 0;
    for (int round = 0; round < 300; ++round) {
      std::string damaged = bytes;
      // Half of them where the structure is, half anywhere.
      const std::size_t span = round % 2 == 0 ? 4096 : damaged.size();
      for (int flip = 0; flip < 1 + round % 7; ++flip) {
        char& byte = damaged[random() % span];
        byte = static_cast<char>(byte ^ (1 << (random() % 8)));
      }
      write("damaged.wscape", damaged);
      try {
        static_cast<void>(runOf(readSession(path("damaged.wscape"))));
      } catch (const Error& error) {
        ++refused;
        QVERIFY(std::string(error.what()).size() > 10);
      }
    }
    qInfo("refused with a sentence: %d of 300, crashed: 0", refused);
    QVERIFY(refused > 50);
  }

  void killedSavesLoseNothing() {
    // 50 times and more: a process that saves again and again is killed in the middle of it. The
    // file is always a whole one.
    const auto [run, trainer] = trained(experiment(), 16);
    const std::filesystem::path target = path("killed.wscape");
    writeSession(run, target);
    const auto parts = [&] {
      std::vector<std::filesystem::path> found;
      for (const auto& entry : std::filesystem::directory_iterator(target.parent_path())) {
        if (entry.path().string().find(".part") != std::string::npos) found.push_back(entry);
      }
      return found;
    };
    std::mt19937 random(7);
    int interrupted = 0;
    int rounds = 0;
    // However slow the machine: a save is waited for before it is killed, and until enough were met
    // in the middle.
    constexpr int kEnough = 50;
    constexpr int kMostRounds = 1000;
    for (; interrupted < kEnough && rounds < kMostRounds; ++rounds) {
      for (const auto& left : parts()) std::filesystem::remove(left);
      const pid_t child = fork();
      QVERIFY(child >= 0);
      if (child == 0) {
        for (;;) writeSession(run, target);
      }
      while (parts().empty()) usleep(50);
      usleep(random() % 3000);
      kill(child, SIGKILL);
      waitpid(child, nullptr, 0);
      interrupted += parts().empty() ? 0 : 1;
      const StoredSession stored = readSession(target);
      QVERIFY(stored.checkpoint.network.w_in == trainer->network().w_in);
    }
    qInfo("killed in the middle of a save: %d of %d, lost: 0", interrupted, rounds);
    QCOMPARE(interrupted, kEnough);
    // The next save takes away what was left.
    writeSession(run, target);
    QVERIFY(parts().empty());
  }

  void aFullDiskLeavesTheOldFileWhole() {
    const auto [run, trainer] = trained(experiment(), 0);
    const std::string folder = path("small").string();
    std::filesystem::create_directory(folder);
    const bool mounted = mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=192k") == 0;
    const std::filesystem::path target = std::filesystem::path(folder) / "session.wscape";
    writeSession(run, target);
    const Matrix old = readSession(target).checkpoint.network.w_in;
    trainer->advance(16);
    rlimit before{};
    if (!mounted) {
      // Not allowed to mount: a limit of the file's size fails the same calls.
      signal(SIGXFSZ, SIG_IGN);
      getrlimit(RLIMIT_FSIZE, &before);
      rlimit tight = before;
      tight.rlim_cur = 40000;
      setrlimit(RLIMIT_FSIZE, &tight);
    } else {
      std::ofstream fill(folder + "/fill");
      fill << std::string(300000, 'x');
    }
    std::string sentence;
    try {
      writeSession(run, target);
    } catch (const Error& error) {
      sentence = error.what();
    }
    if (!mounted) setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY2(sentence.find("disk") != std::string::npos, sentence.c_str());
    QVERIFY(readSession(target).checkpoint.network.w_in == old);
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
      files += entry.path().filename() != "fill" ? 1 : 0;
    }
    QCOMPARE(files, 1);
    if (mounted) umount(folder.c_str());
    qInfo("on %s", mounted ? "a tmpfs of 192 KiB" : "a limited file size");
  }
};

QTEST_APPLESS_MAIN(SessionDiskTest)
#include "session_disk_test.moc"
