// Threads that OpenBLAS starts by itself are gone once the libraries are prepared.
#include "core/base/libraries.h"

#include <QDir>
#include <QtTest>

#include "core/base/types.h"

using namespace weightscape;

namespace {

qsizetype threadsOfThisProcess() {
  return QDir("/proc/self/task").entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
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
};

QTEST_APPLESS_MAIN(LibrariesTest)
#include "libraries_test.moc"
