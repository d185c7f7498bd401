// What an exception says to a person: ours in their words, others never in theirs.
#include "core/base/problem.h"

#include <QtTest>
#include <new>
#include <stdexcept>

#include "core/base/error.h"

using namespace weightscape;

class ProblemTest : public QObject {
  Q_OBJECT

 private slots:
  void errorsSpeakForThemselves() {
    QCOMPARE(problemOf(std::make_exception_ptr(Error("a.csv: is empty."))), "a.csv: is empty.");
  }

  void missingMemoryIsNamed() {
    QVERIFY(problemOf(std::make_exception_ptr(std::bad_alloc())).find("memory") !=
            std::string::npos);
  }

  void wordsOfLibrariesStayInside() {
    const std::string foreign = "TridiagEigen: eigen decomposition failed";
    const std::string told = problemOf(std::make_exception_ptr(std::runtime_error(foreign)));
    QVERIFY(!told.empty());
    QVERIFY(told.find("Tridiag") == std::string::npos);
    QVERIFY(!problemOf(std::make_exception_ptr(42)).empty());
  }

  void theExceptionBeingHandledIsTheOneTold() {
    try {
      throw Error("b.npy: is cut off.");
    } catch (...) {
      QCOMPARE(currentProblem(), "b.npy: is cut off.");
    }
  }
};

QTEST_APPLESS_MAIN(ProblemTest)
#include "problem_test.moc"
