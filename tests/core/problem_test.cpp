// SPDX-License-Identifier: GPL-3.0-or-later
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
    QCOMPARE(problemOf(std::make_exception_ptr(Error("a.csv: is empty."))).english(),
             "a.csv: is empty.");
  }

  /// What a window shows in its language is the same sentence.
  void errorsKeepTheirMessage() {
    const Message inner = {"line %1: %2", {7, choicesOf({"a", "b", "c"})}};
    const Error error(Message{"%1: %2 Take '%3'.", {std::filesystem::path("d.csv"), inner, "%1"}},
                      Error::Kind::Failed);
    QCOMPARE(std::string(error.what()), "d.csv: line 7: a, b or c Take '%1'.");
    QCOMPARE(error.message().english(), std::string(error.what()));
    QVERIFY(error.message().arguments[0].isName() && !error.message().arguments[2].isName());
    QVERIFY(*error.message().arguments[1].sentence() == inner);
    QVERIFY(error.kind() == Error::Kind::Failed);
    QVERIFY(problemOf(std::make_exception_ptr(error)) == error.message());
    QCOMPARE(choicesOf({"a"}).english(), std::string("a"));
    QCOMPARE(choicesOf({"long", "longer"}, 5).english(), std::string("long …"));
  }

  /// A file's name for something may hold a zero, at which an exception's text would end.
  void zerosEndNoSentence() {
    const Error error(Message{"%1: unknown key.", {asIs(std::string("a\0b", 3))}});
    QCOMPARE(std::string(error.what()), std::string("a\\u0000b: unknown key."));
  }

  void missingMemoryIsNamed() {
    QVERIFY(problemOf(std::make_exception_ptr(std::bad_alloc())).english().find("memory") !=
            std::string::npos);
  }

  void wordsOfLibrariesStayInside() {
    const std::string foreign = "TridiagEigen: eigen decomposition failed";
    const std::string told =
        problemOf(std::make_exception_ptr(std::runtime_error(foreign))).english();
    QVERIFY(!told.empty());
    QVERIFY(told.find("Tridiag") == std::string::npos);
    QVERIFY(!problemOf(std::make_exception_ptr(42)).empty());
  }

  void theExceptionBeingHandledIsTheOneTold() {
    try {
      throw Error("b.npy: is cut off.");
    } catch (...) {
      QCOMPARE(currentProblem().english(), "b.npy: is cut off.");
    }
  }
};

QTEST_APPLESS_MAIN(ProblemTest)
#include "problem_test.moc"
