// SPDX-License-Identifier: GPL-3.0-or-later
// A session goes on to the same bits as a training that never stopped.
#include <hdf5.h>

#include <QtTest>
#include <array>

#include "core/experiment/analyze.h"
#include "core/experiment/run.h"
#include "core/experiment/session_file.h"
#include "core/experiment/sweep.h"
#include "core/experiment/user_weights.h"
#include "core/training/trainer.h"
#include "tests/core/test_folder.h"

using namespace weightscape;

class SessionTest : public QObject, private TestFolder {
  Q_OBJECT

 private:
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
    run.training = std::make_shared<const TrainerCheckpoint>(half->checkpoint());
    run.analysis = analyze(e, *dataset, half->network());
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
    // Finite, but not in the precision of the steps.
    damaged = trainer.checkpoint();
    damaged.centered_b_output(1) = 1e300;
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

  /// What single precision takes for infinite would come back as that, or as NaN.
  void numbersThatNoTrainingComesToAreRefused() {
    Experiment e = experiment(OptimizerKind::Adam);
    e.training.epochs = 1;
    RunResult run = runExperiment(e);
    TrainerCheckpoint large = *run.training;
    large.network.w_in(0, 0) = 1e300;
    run.training = std::make_shared<const TrainerCheckpoint>(std::move(large));
    writeSession(run, path("large.wscape"));
    QVERIFY(contains(refusal([&] { readSession(path("large.wscape")); }), "NaN or infinite"));
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
    run.training = std::make_shared<const TrainerCheckpoint>(trainer->checkpoint());
    run.analysis = analyze(e, *dataset, trainer->network());
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

  void aSweepAndPinsComeBack() {
    const Experiment e = experiment(OptimizerKind::Adam);
    const auto dataset = makeDataset(e);
    const auto trained = [&](const Experiment& of, Index steps) {
      auto trainer = std::make_shared<Trainer>(makeTrainer(of, makeDataset(of)));
      trainer->advance(steps);
      return trainer;
    };
    SessionExtras extras;
    extras.sweep.plan.base = e;
    extras.sweep.plan.axes = {{"objective.l2", {"0", "0.01"}}};
    extras.sweep.plan.seeds = {1, 2};
    // One cell has finished and one has failed when the program ends.
    const Experiment of_cell = experimentOf(extras.sweep.plan, 3);
    const auto cell_trainer = trained(of_cell, 18);
    const auto cell_data = makeDataset(of_cell);
    auto cell = std::make_shared<SweepCell>();
    cell->cell = 3;
    RunResult of_sweep{of_cell, cell_data,
                       std::make_shared<const TrainerCheckpoint>(cell_trainer->checkpoint()),
                       analyze(of_cell, *cell_data, cell_trainer->network())};
    cell->verdict = of_sweep.analysis.verdict;
    cell->numbers = sweepNumbers(of_sweep);
    cell->shapes = "line + ring";
    cell->checkpoint = std::make_shared<const TrainerCheckpoint>(cell_trainer->checkpoint());
    cell->embedding = of_sweep.analysis.embedding;
    cell->neurons = *cell_data;
    auto failed = std::make_shared<SweepCell>();
    failed->cell = 1;
    failed->error = {"%1 is not finite.", {"The loss"}};
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
    UserWeights matrix;
    matrix.points = Matrix::Random(3, 5);
    weights.user_weights = std::make_shared<const UserWeights>(std::move(matrix));
    past.finished = false;
    TrainerCheckpoint rested = *past.checkpoint;
    rested.end = TrainingEnd::Settled;
    own.checkpoint = std::make_shared<const TrainerCheckpoint>(rested);
    extras.pins = {past, own, weights};
    RunResult run;
    run.experiment = own.experiment;
    run.dataset = dataset;
    run.training = std::make_shared<const TrainerCheckpoint>(before->checkpoint());
    run.analysis = analyze(e, *dataset, before->network());
    writeSession(run, path("all.wscape"), extras);

    const StoredSession stored = readSession(path("all.wscape"));
    const KeptSweep& sweep = stored.extras.sweep;
    QVERIFY(sweep.plan.base == e);
    QVERIFY(sweep.plan.axes == extras.sweep.plan.axes);
    QCOMPARE(sweep.plan.seeds, extras.sweep.plan.seeds);
    QCOMPARE(sweep.cells.size(), std::size_t{2});
    QVERIFY(sweep.cells.at(1)->error == failed->error);
    QVERIFY(!sweep.cells.at(1)->checkpoint);
    const SweepCell& back = *sweep.cells.at(3);
    QVERIFY(back.verdict.headline == cell->verdict.headline);
    QVERIFY(back.verdict.kind == cell->verdict.kind);
    QCOMPARE(back.numbers[0], cell->numbers[0]);
    QCOMPARE(back.shapes, cell->shapes);
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
    QVERIFY(stored.extras.pins[0].finished == std::optional<bool>(false));
    QVERIFY(!stored.extras.pins[1].finished);
    QCOMPARE(stored.extras.pins[0].checkpoint->end, past.checkpoint->end);
    QCOMPARE(stored.extras.pins[1].checkpoint->end, TrainingEnd::Settled);
    QVERIFY(stored.extras.pins[2].user_weights->points == weights.user_weights->points);
    QVERIFY(stored.extras.pins[2].user_weights->names.empty());
    // A run that goes on from it takes no notice of them.
    QVERIFY(runOf(stored).training->network.w_in == before->network().w_in);
  }

  void anOlderSchemaIsRead() {
    const Experiment e = experiment(OptimizerKind::Adam);
    RunResult run;
    run.experiment = e;
    run.dataset = makeDataset(e);
    auto trainer = std::make_shared<Trainer>(makeTrainer(e, run.dataset));
    trainer->advance(8);
    run.training = std::make_shared<const TrainerCheckpoint>(trainer->checkpoint());
    run.analysis = analyze(e, *run.dataset, trainer->network());
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
};

QTEST_APPLESS_MAIN(SessionTest)
#include "session_test.moc"
