// SPDX-License-Identifier: GPL-3.0-or-later
// Threads that OpenBLAS starts by itself are gone once the libraries are prepared.
#include "core/base/libraries.h"

#include <sys/resource.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QThread>
#include <QtTest>

#include "core/base/types.h"

using namespace weightscape;

namespace {

qsizetype threadsOfThisProcess() {
  return QDir("/proc/self/task").entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
}

/// The threads of this process once those that were joined have left the list: the kernel wakes
/// whoever joins a thread before it takes the thread away, so it may still stand there.
qsizetype threadsAtRest(qsizetype expected) {
  constexpr int kLooks = 500;
  qsizetype threads = threadsOfThisProcess();
  for (int look = 0; look < kLooks && threads > expected; ++look) {
    QThread::msleep(10);
    threads = threadsOfThisProcess();
  }
  return threads;
}

std::size_t addressSpaceOfThisProcess() {
  QFile file("/proc/self/statm");
  if (!file.open(QIODevice::ReadOnly)) return 0;
  return file.readAll().split(' ')[0].toULongLong() *
         static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

}  // namespace

class LibrariesTest : public QObject {
  Q_OBJECT

 private slots:
  void onlyOurThreadsRemain() {
    // OPENBLAS_NUM_THREADS is 2 here, and Qt Test may have one of its own.
    const qsizetype before = threadsOfThisProcess();
    prepareLibraries();
    if (QThread::idealThreadCount() < 2) QSKIP("one core: nothing is started");
    QCOMPARE(threadsAtRest(before - 1), before - 1);
    prepareLibraries();
    QCOMPARE(threadsAtRest(before - 1), before - 1);
  }

  void productsStillWork() {
    prepareLibraries();
    const Index n = 300;  // so large that OpenBLAS would share it out
    const Matrix ones = Matrix::Ones(n, n);
    const Matrix product = ones * ones;
    QVERIFY((product.array() == static_cast<double>(n)).all());
    QVERIFY(threadsAtRest(2) <= 2);
  }

  /// OpenBLAS asks for its buffers for ever where it gets none.
  void scarceAddressSpaceMeansFewerThreads() {
    rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_AS, &before), 0);
    const std::size_t used = addressSpaceOfThisProcess();
    const auto threads_with = [&](std::size_t more) {
      rlimit scarce = before;
      scarce.rlim_cur = used + more;
      setrlimit(RLIMIT_AS, &scarce);
      const std::size_t threads = threadsWithRoom(3);
      setrlimit(RLIMIT_AS, &before);
      return threads;
    };
    constexpr std::size_t kMiB = std::size_t{1} << 20U;
    QCOMPARE(threadsWithRoom(3), std::size_t{3});
    QCOMPARE(threads_with(600 * kMiB), std::size_t{3});
    QCOMPARE(threads_with(400 * kMiB), std::size_t{2});
    QCOMPARE(threads_with(300 * kMiB), std::size_t{1});
    QCOMPARE(threads_with(200 * kMiB), std::size_t{0});
  }
};

QTEST_APPLESS_MAIN(LibrariesTest)
#include "libraries_test.moc"
