// Threads that OpenBLAS starts by itself are gone once the libraries are prepared.
#include "core/base/libraries.h"

#include <sys/resource.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QtTest>

#include "core/base/types.h"

using namespace weightscape;

namespace {

qsizetype threadsOfThisProcess() {
  return QDir("/proc/self/task").entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
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
    const qsizetype after = threadsOfThisProcess();
    if (before == after && QThread::idealThreadCount() < 2) QSKIP("one core: nothing was started");
    QCOMPARE(after, before - 1);
    prepareLibraries();
    QCOMPARE(threadsOfThisProcess(), after);
  }

  void productsStillWork() {
    prepareLibraries();
    const Index n = 300;  // so large that OpenBLAS would share it out
    const Matrix ones = Matrix::Ones(n, n);
    const Matrix product = ones * ones;
    QVERIFY((product.array() == static_cast<double>(n)).all());
    QVERIFY(threadsOfThisProcess() <= 2);
  }

  /// OpenBLAS asks for its buffers for ever where it gets none.
  void scarceAddressSpaceMeansFewerThreads() {
    rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_AS, &before), 0);
    const std::size_t used = addressSpaceOfThisProcess();
    const auto threadsWith = [&](std::size_t more) {
      rlimit scarce = before;
      scarce.rlim_cur = used + more;
      setrlimit(RLIMIT_AS, &scarce);
      const std::size_t threads = threadsWithRoom(3);
      setrlimit(RLIMIT_AS, &before);
      return threads;
    };
    constexpr std::size_t kMiB = std::size_t{1} << 20U;
    QCOMPARE(threadsWithRoom(3), std::size_t{3});
    QCOMPARE(threadsWith(600 * kMiB), std::size_t{3});
    QCOMPARE(threadsWith(400 * kMiB), std::size_t{2});
    QCOMPARE(threadsWith(300 * kMiB), std::size_t{1});
    QCOMPARE(threadsWith(200 * kMiB), std::size_t{0});
  }
};

QTEST_APPLESS_MAIN(LibrariesTest)
#include "libraries_test.moc"
