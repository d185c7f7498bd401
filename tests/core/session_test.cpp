// A session goes on to the same bits as a training that never stopped.
#include <hdf5.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QtTest>
#include <array>
#include <fstream>
#include <random>

#include "core/base/error.h"
#include "core/experiment/session_file.h"

using namespace weightscape;

class SessionTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;

  std::filesystem::path path(const std::string& name) const {
    return std::filesystem::path(folder_.path().toStdString()) / name;
  }

  static Experiment experiment(OptimizerKind optimizer) {
    Experiment e;
    e.data.groups[0].neurons_per_axis = 40;
    e.data.samples = 500;
    e.network.hidden = 8;
    e.training.optimizer = optimizer;
    e.training.epochs = 10;
    return e;
  }

 private slots:
  void resumeGivesTheSameBits_data() {
    QTest::addColumn<int>("optimizer");
    QTest::newRow("adam") << static_cast<int>(OptimizerKind::Adam);
    QTest::newRow("sgd") << static_cast<int>(OptimizerKind::Sgd);
  }

  void resumeGivesTheSameBits() {
    QFETCH(const int, optimizer);
    const Experiment e = experiment(static_cast<OptimizerKind>(optimizer));
    const auto dataset = makeDataset(e);
    Trainer whole = makeTrainer(e, dataset);
    whole.advance(1000000);

    auto half = std::make_shared<Trainer>(makeTrainer(e, dataset));
    half->advance(18);  // in the middle of an epoch
    RunResult run;
    run.experiment = e;
    run.dataset = dataset;
    run.trainer = half;
    run.reading = readWiring(e, *dataset, half->network());
    writeSession(run, path("half.wscape"));

    const StoredSession stored = readSession(path("half.wscape"));
    QVERIFY(stored.experiment == e);
    Trainer resumed = makeTrainer(stored.experiment, makeDataset(stored.experiment));
    resumed.restore(stored.checkpoint);
    QCOMPARE(resumed.step(), std::int64_t{18});
    resumed.advance(1000000);
    QVERIFY(resumed.network().w_in == whole.network().w_in);
    QVERIFY(resumed.network().w_out == whole.network().w_out);
    QVERIFY(resumed.network().b_output == whole.network().b_output);
    QCOMPARE(resumed.history().size(), whole.history().size());
    QCOMPARE(resumed.history().back().train.total(), whole.history().back().train.total());
  }

  void anotherShapeIsRefused() {
    const Experiment e = experiment(OptimizerKind::Adam);
    Experiment other = e;
    other.network.hidden = 9;
    Trainer trainer = makeTrainer(e, makeDataset(e));
    const Trainer wrong = makeTrainer(other, makeDataset(other));
    const Matrix before = trainer.network().w_in;
    QVERIFY_EXCEPTION_THROWN(trainer.restore(wrong.checkpoint()), Error);
    TrainerCheckpoint damaged = trainer.checkpoint();
    damaged.order[0] = damaged.order[1];
    QVERIFY_EXCEPTION_THROWN(trainer.restore(damaged), Error);
    QVERIFY(trainer.network().w_in == before);
  }

  void aNewerSchemaIsRefused() {
    const RunResult run = runExperiment([] {
      Experiment e = experiment(OptimizerKind::Adam);
      e.training.epochs = 1;
      return e;
    }());
    writeSession(run, path("new.wscape"));
    const hid_t file = H5Fopen(path("new.wscape").c_str(), H5F_ACC_RDWR, H5P_DEFAULT);
    const hid_t attribute = H5Aopen(file, "schema", H5P_DEFAULT);
    const std::int64_t newer = 99;
    H5Awrite(attribute, H5T_NATIVE_INT64, &newer);
    H5Aclose(attribute);
    H5Fclose(file);
    try {
      readSession(path("new.wscape"));
      QFAIL("accepted");
    } catch (const Error& error) {
      QVERIFY(std::string(error.what()).find("newer version") != std::string::npos);
    }
  }

  void framesViewAndOwnDataComeBack() {
    Experiment e = experiment(OptimizerKind::Adam);
    const auto drawn = makeDataset(e);
    // As if the activity had come from a file that is gone by now.
    Experiment own = e;
    own.data.file = "/nowhere/activity.npy";
    own.data.dataset.clear();
    auto dataset = std::make_shared<Dataset>(*drawn);
    for (Index i = 0; i < dataset->neurons(); ++i) {
      dataset->names.push_back("cell " + std::to_string(i));
    }
    auto trainer = std::make_shared<Trainer>(makeTrainer(e, dataset));
    SessionExtras extras;
    extras.view = R"({"views":[0,1,2]})";
    for (int i = 0; i < 3; ++i) {
      extras.frames.push_back(std::make_shared<const TimelineFrame>(
          TimelineFrame{trainer->step(), trainer->epoch(), trainer->network()}));
      trainer->advance(4);
    }
    RunResult run;
    run.experiment = own;
    run.dataset = dataset;
    run.trainer = trainer;
    run.reading = readWiring(e, *dataset, trainer->network());
    writeSession(run, path("own.wscape"), extras);
    const StoredSession stored = readSession(path("own.wscape"));
    QCOMPARE(stored.extras.view, extras.view);
    QCOMPARE(stored.extras.frames.size(), std::size_t{3});
    QCOMPARE(stored.extras.frames[2]->step, std::int64_t{8});
    QVERIFY(stored.extras.frames[2]->network.w_in == extras.frames[2]->network.w_in);
    QVERIFY(stored.extras.frames[1]->network.w_out == extras.frames[1]->network.w_out);
    // Earlier moments are kept in single precision; biases that took the mean back have more
    // digits.
    QVERIFY(stored.extras.frames[1]->network.b_output.cast<float>() ==
            extras.frames[1]->network.b_output.cast<float>());
    QVERIFY(stored.dataset != nullptr);
    QVERIFY(stored.dataset->inputs == dataset->inputs);
    QVERIFY(stored.dataset->spectrum.vectors == dataset->spectrum.vectors);
    QCOMPARE(stored.dataset->names[7], std::string("cell 7"));
    // Training on gives the same bits.
    Trainer resumed = makeTrainer(e, stored.dataset);
    resumed.restore(stored.checkpoint);
    resumed.advance(1000000);
    trainer->advance(1000000);
    QVERIFY(resumed.network().w_in == trainer->network().w_in);
  }

  void aSweepPinsAndChangesComeBack() {
    const Experiment e = experiment(OptimizerKind::Adam);
    const auto dataset = makeDataset(e);
    const auto trained = [&](const Experiment& of, Index steps) {
      auto trainer = std::make_shared<Trainer>(makeTrainer(of, makeDataset(of)));
      trainer->advance(steps);
      return trainer;
    };
    SessionExtras extras;
    extras.changes = {{3, "Learning rate"}, {7, "λ"}};
    extras.sweep.plan.base = e;
    extras.sweep.plan.values = {"0", "0.01"};
    extras.sweep.plan.seeds = {1, 2};
    // One cell has finished and one has failed when the program ends.
    const Experiment of_cell = experimentOf(extras.sweep.plan, 3);
    const auto cell_trainer = trained(of_cell, 18);
    const auto cell_data = makeDataset(of_cell);
    auto cell = std::make_shared<SweepCell>();
    cell->cell = 3;
    RunResult of_sweep{of_cell, cell_data, cell_trainer,
                       readWiring(of_cell, *cell_data, cell_trainer->network())};
    cell->verdict = of_sweep.reading.verdict;
    cell->numbers = sweepNumbers(of_sweep);
    cell->checkpoint = std::make_shared<const TrainerCheckpoint>(cell_trainer->checkpoint());
    cell->embedding = of_sweep.reading.embedding;
    cell->neurons = *cell_data;
    auto failed = std::make_shared<SweepCell>();
    failed->cell = 1;
    failed->error = "The loss is not finite.";
    extras.sweep.cells = {{1, failed}, {3, cell}};
    // A pin of an earlier moment, one of own data that are the session's, one of own weights.
    PinnedRun past;
    past.experiment = e;
    past.checkpoint = cell->checkpoint;
    const auto before = trained(e, 4);
    past.frame = std::make_shared<const TimelineFrame>(
        TimelineFrame{before->step(), before->epoch(), before->network()});
    PinnedRun own = past;
    own.experiment.data.file = "/nowhere/activity.npy";
    own.dataset = dataset;
    own.frame = nullptr;
    PinnedRun weights;
    weights.experiment = e;
    Wiring matrix;
    matrix.points = Matrix::Random(3, 5);
    weights.wiring = std::make_shared<const Wiring>(std::move(matrix));
    extras.pins = {past, own, weights};
    RunResult run;
    run.experiment = own.experiment;
    run.dataset = dataset;
    run.trainer = before;
    run.reading = readWiring(e, *dataset, before->network());
    writeSession(run, path("all.wscape"), extras);

    const StoredSession stored = readSession(path("all.wscape"));
    QVERIFY(stored.extras.changes == extras.changes);
    const KeptSweep& sweep = stored.extras.sweep;
    QVERIFY(sweep.plan.base == e);
    QCOMPARE(sweep.plan.values, extras.sweep.plan.values);
    QCOMPARE(sweep.plan.seeds, extras.sweep.plan.seeds);
    QCOMPARE(sweep.cells.size(), std::size_t{2});
    QCOMPARE(sweep.cells.at(1)->error, failed->error);
    QVERIFY(!sweep.cells.at(1)->checkpoint);
    const SweepCell& back = *sweep.cells.at(3);
    QVERIFY(back.verdict.headline == cell->verdict.headline);
    QVERIFY(back.verdict.kind == cell->verdict.kind);
    QCOMPARE(back.numbers[0], cell->numbers[0]);
    QCOMPARE(back.numbers.size(), cell->numbers.size());
    QVERIFY(back.embedding.points == cell->embedding.points);
    QCOMPARE(back.embedding.component, cell->embedding.component);
    QCOMPARE(back.embedding.components.size(), cell->embedding.components.size());
    QVERIFY(back.embedding.components[0].members == cell->embedding.components[0].members);
    QVERIFY(back.neurons.centers == cell_data->centers);
    QVERIFY(back.neurons.truthKnown());
    // The cell is trained on to the same bits.
    Trainer resumed = makeTrainer(of_cell, cell_data);
    resumed.restore(*back.checkpoint);
    resumed.advance(20);
    cell_trainer->advance(20);
    QVERIFY(resumed.network().w_in == cell_trainer->network().w_in);

    QCOMPARE(stored.extras.pins.size(), std::size_t{3});
    QVERIFY(stored.extras.pins[0].experiment == e);
    QVERIFY(stored.extras.pins[0].frame != nullptr);
    QCOMPARE(stored.extras.pins[0].frame->step, std::int64_t{4});
    QVERIFY(stored.extras.pins[0].frame->network.w_in == before->network().w_in);
    QVERIFY(stored.extras.pins[1].checkpoint->network.w_in == past.checkpoint->network.w_in);
    QVERIFY(!stored.extras.pins[1].frame);
    QVERIFY(stored.extras.pins[1].dataset == stored.dataset);  // stored once
    QVERIFY(stored.extras.pins[2].wiring->points == weights.wiring->points);
    QVERIFY(stored.extras.pins[2].wiring->names.empty());
    // A run that goes on from it takes no notice of them.
    QVERIFY(runOf(stored).trainer->network().w_in == before->network().w_in);
  }

  void sessionsStaySmall() {
    // The sheet with a full timeline: 50 MB in version 0.1.0.
    Experiment e;
    e.data.groups[0].axes = {Axis::Bounded, Axis::Bounded};
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
    run.trainer = trainer;
    run.reading = readWiring(e, *run.dataset, trainer->network());
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
    const Experiment e = experiment(OptimizerKind::Adam);
    RunResult run;
    run.experiment = e;
    run.dataset = makeDataset(e);
    run.trainer = std::make_shared<Trainer>(makeTrainer(e, run.dataset));
    run.reading = readWiring(e, *run.dataset, run.trainer->network());
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

  void anOlderSchemaIsRead() {
    const Experiment e = experiment(OptimizerKind::Adam);
    RunResult run;
    run.experiment = e;
    run.dataset = makeDataset(e);
    auto trainer = std::make_shared<Trainer>(makeTrainer(e, run.dataset));
    trainer->advance(8);
    run.trainer = trainer;
    run.reading = readWiring(e, *run.dataset, trainer->network());
    writeSession(run, path("old.wscape"));
    // Schema 1 had neither scores nor earlier moments nor a view, but the seconds in the history.
    const std::vector<HistoryRow>& history = trainer->history();
    std::vector<double> table;
    for (const HistoryRow& row : history) {
      for (const double value : {static_cast<double>(row.epoch), static_cast<double>(row.step),
                                 0.25, row.train.reconstruction, row.validation, row.train.l2,
                                 row.train.l1, row.train.activity, row.train.total(), row.l2}) {
        table.push_back(value);
      }
    }
    const hid_t file = H5Fopen(path("old.wscape").c_str(), H5F_ACC_RDWR, H5P_DEFAULT);
    QVERIFY(H5Ldelete(file, "scores", H5P_DEFAULT) >= 0);
    QVERIFY(H5Ldelete(file, "history", H5P_DEFAULT) >= 0);
    const std::array<hsize_t, 2> sizes = {history.size(), 10};
    const hid_t space = H5Screate_simple(2, sizes.data(), nullptr);
    const hid_t dataset = H5Dcreate2(file, "history", H5T_NATIVE_DOUBLE, space, H5P_DEFAULT,
                                     H5P_DEFAULT, H5P_DEFAULT);
    QVERIFY(H5Dwrite(dataset, H5T_NATIVE_DOUBLE, H5S_ALL, H5S_ALL, H5P_DEFAULT, table.data()) >= 0);
    H5Dclose(dataset);
    H5Sclose(space);
    const hid_t schema = H5Aopen(file, "schema", H5P_DEFAULT);
    const std::int64_t one = 1;
    QVERIFY(H5Awrite(schema, H5T_NATIVE_INT64, &one) >= 0);
    H5Aclose(schema);
    H5Fclose(file);
    const StoredSession stored = readSession(path("old.wscape"));
    QVERIFY(stored.checkpoint.network.w_in == trainer->network().w_in);
    QVERIFY(stored.extras.frames.empty());
    const HistoryRow& last = stored.checkpoint.history.back();
    QCOMPARE(last.train.total(), history.back().train.total());
    QCOMPARE(last.train.reconstruction, history.back().train.reconstruction);
    QCOMPARE(last.l2, history.back().l2);
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
    const Experiment e = experiment(OptimizerKind::Adam);
    auto trainer = std::make_shared<Trainer>(makeTrainer(e, makeDataset(e)));
    trainer->advance(8);
    const RunResult run{e, makeDataset(e), trainer,
                        readWiring(e, *makeDataset(e), trainer->network())};
    SessionExtras extras;
    extras.frames.push_back(std::make_shared<const TimelineFrame>(
        TimelineFrame{trainer->step(), trainer->epoch(), trainer->network()}));
    writeSession(run, path("whole.wscape"), extras);
    const auto refusal = [&] {
      try {
        static_cast<void>(readSession(path("whole.wscape")));
      } catch (const Error& error) {
        return std::string(error.what());
      }
      return std::string();
    };
    QCOMPARE(refusal(), std::string());
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
    const std::string sentence = refusal();
    QVERIFY2(sentence.find("not those that were written there") != std::string::npos,
             sentence.c_str());
    QVERIFY2(sentence.find("whole.wscape") != std::string::npos, sentence.c_str());
    QVERIFY2(sentence.find(dataset.toStdString()) != std::string::npos, sentence.c_str());
  }

  void flippedBitsNeverCrash() {
    const Experiment e = experiment(OptimizerKind::Adam);
    RunResult run;
    run.experiment = e;
    run.dataset = makeDataset(e);
    auto trainer = std::make_shared<Trainer>(makeTrainer(e, run.dataset));
    run.trainer = trainer;
    run.reading = readWiring(e, *run.dataset, trainer->network());
    writeSession(run, path("whole.wscape"));
    std::ifstream in(path("whole.wscape"), std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
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
      std::ofstream(path("damaged.wscape"), std::ios::binary) << damaged;
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
    Experiment e = experiment(OptimizerKind::Adam);
    RunResult run;
    run.experiment = e;
    run.dataset = makeDataset(e);
    auto trainer = std::make_shared<Trainer>(makeTrainer(e, run.dataset));
    trainer->advance(16);
    run.trainer = trainer;
    run.reading = readWiring(e, *run.dataset, trainer->network());
    const std::filesystem::path target = path("killed.wscape");
    writeSession(run, target);
    const auto parts = [&] {
      int count = 0;
      for (const auto& entry : std::filesystem::directory_iterator(target.parent_path())) {
        count += entry.path().string().find(".part") != std::string::npos ? 1 : 0;
      }
      return count;
    };
    std::mt19937 random(7);
    int interrupted = 0;
    int rounds = 0;
    // However slow the machine: until enough saves were met in the middle.
    constexpr int kEnough = 50;
    constexpr int kMostRounds = 5000;
    for (; interrupted < kEnough && rounds < kMostRounds; ++rounds) {
      const pid_t child = fork();
      QVERIFY(child >= 0);
      if (child == 0) {
        for (;;) writeSession(run, target);
      }
      usleep(1000 + random() % 12000);
      kill(child, SIGKILL);
      waitpid(child, nullptr, 0);
      interrupted += parts() > 0 ? 1 : 0;
      const StoredSession stored = readSession(target);
      QVERIFY(stored.checkpoint.network.w_in == trainer->network().w_in);
    }
    qInfo("killed in the middle of a save: %d of %d, lost: 0", interrupted, rounds);
    QCOMPARE(interrupted, kEnough);
    // The next save takes away what was left.
    writeSession(run, target);
    QCOMPARE(parts(), 0);
  }

  void aFullDiskLeavesTheOldFileWhole() {
    Experiment e = experiment(OptimizerKind::Adam);
    RunResult run;
    run.experiment = e;
    run.dataset = makeDataset(e);
    auto trainer = std::make_shared<Trainer>(makeTrainer(e, run.dataset));
    run.trainer = trainer;
    run.reading = readWiring(e, *run.dataset, trainer->network());
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

QTEST_APPLESS_MAIN(SessionTest)
#include "session_test.moc"
