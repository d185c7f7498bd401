// SPDX-License-Identifier: GPL-3.0-or-later
// English as it stands behind a 1, and text that may go to a terminal.
#include <QtTest>

#include "core/base/count.h"
#include "core/base/message.h"
#include "core/base/printable.h"
#include "core/base/utf8.h"

using namespace weightscape;

class SentencesTest : public QObject {
  Q_OBJECT

 private slots:
  void whatIsCountedHasItsForm() {
    QCOMPARE(counted(1, "neurons"), std::string("1 neuron"));
    QCOMPARE(counted(0, "neurons"), std::string("0 neurons"));
    QCOMPARE(counted(21, "hidden units"), std::string("21 hidden units"));
    QCOMPARE(counted(1, "hidden units"), std::string("1 hidden unit"));
    QCOMPARE(counted(1, "rows are"), std::string("1 row is"));
    QCOMPARE(counted(1, "matrices"), std::string("1 matrix"));
  }

  void sentencesHaveItToo() {
    const auto said = [](const char* pattern, std::vector<Argument> arguments) {
      return Message{pattern, std::move(arguments)}.english();
    };
    QCOMPARE(said("%1 samples of %2 neurons", {1, 1}), std::string("1 sample of 1 neuron"));
    QCOMPARE(said("%1 samples of %2 neurons", {11, 2}), std::string("11 samples of 2 neurons"));
    QCOMPARE(said("%1 rows name neurons that are not here", {1}),
             std::string("1 row names neurons that are not here"));
    QCOMPARE(said("%1 edges stand one way and count both", {1}),
             std::string("1 edge stands one way and count both"));
    QCOMPARE(said("%1 of %2 have labels; %1 have none", {1, 2}),
             std::string("1 of 2 have labels; 1 has none"));
    // What is no count stays, and so does what an argument brings along.
    QCOMPARE(said("allowed are 1 to %1 groups", {1}), std::string("allowed are 1 to 1 group"));
    QCOMPARE(said("%1 neuronsx", {1}), std::string("1 neuronsx"));
    QCOMPARE(said("%1%2", {1, " neurons"}), std::string("1 neurons"));
    QCOMPARE(said("%1%%2 %3", {1, 2}), std::string("1%2 %3"));
    QCOMPARE(said("%1", {Message{"%1 points", {1}}}), std::string("1 point"));
  }

  void textForATerminalIsText() {
    const std::string good = "Größe\tλ 環 🙂\n";
    QCOMPARE(printable(good), good);
    QCOMPARE(printable("\x1b[2J\r\x7f"), std::string("\\u001b[2J\\u000d\\u007f"));
    QCOMPARE(printable("\xc2\x9b"), std::string("\\u009b"));
    QCOMPARE(printable(std::string(1, '\0')), std::string("\\u0000"));
    QCOMPARE(printable("\xe2\x80\xae"
                       "a\xe2\x81\xa9"),
             std::string("\\u202ea\\u2069"));
    QCOMPARE(printable("\xff"
                       "a\xc3"),
             std::string("\\xffa\\xc3"));
    QCOMPARE(printable("\xed\xa0\x80"), std::string("\\xed\\xa0\\x80"));  // half a letter
    for (int i = 0; i < 65536; ++i) {
      const std::string two = {static_cast<char>(i / 256), static_cast<char>(i % 256)};
      const std::string shown = printable(two);
      QVERIFY(isUtf8(shown));
      QCOMPARE(printable(shown), shown);
    }
  }
};

QTEST_APPLESS_MAIN(SentencesTest)
#include "sentences_test.moc"
