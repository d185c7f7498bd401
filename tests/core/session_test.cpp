// A session goes on to the same bits as a training that never stopped.
#include <hdf5.h>

#include <QtTest>
#include <fstream>

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
};

QTEST_APPLESS_MAIN(SessionTest)
#include "session_test.moc"
