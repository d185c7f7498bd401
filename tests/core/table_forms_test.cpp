// SPDX-License-Identifier: GPL-3.0-or-later
// Forms in which programs and people write tables beside their numbers: remarks, units, totals,
// thousands, old letters and line ends.
#include "core/base/error.h"
#include "core/base/utf8.h"
#include "core/io/cell_numbers.h"
#include "core/io/csv.h"
#include "core/io/file_kind.h"
#include "core/io/reading_doubt.h"

#include <QtTest>
#include <fstream>

using namespace weightscape;
namespace fs = std::filesystem;

using Names = std::vector<std::string>;
Q_DECLARE_METATYPE(Names)

class TableFormsTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;

  fs::path write(const char* name, const std::string& text) const {
    fs::path path = fs::path(folder_.path().toStdString()) / name;
    std::ofstream(path, std::ios::binary) << text;
    return path;
  }

  NamedMatrix read(const std::string& text) const { return readCsv(write("table.csv", text)); }

  static std::string notesOf(const NamedMatrix& table) {
    std::string all;
    for (const Message& note : table.notes) all += note.english() + "; ";
    return all;
  }

  std::string problemOf(const std::string& text) const {
    try {
      static_cast<void>(read(text));
    } catch (const Error& error) {
      return error.what();
    }
    return {};
  }

 private slots:
  /// 2 × 3 numbers (1.5, 2, 3; 4, 5, 6.5) with the names a, b, c.
  void forms_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const char* text, const char* said) {
      QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(said);
    };
    row("NumPy's header", "# a b c\n1.5 2 3\n4 5 6.5\n", "remark above the first line (a, b, c)");
    row("header behind a remark", "# 2026-11-27\n#a,b,c\n1.5,2,3\n4,5,6.5\n", "remark");
    row("time in NumPy's header", "# time a b c\n0.1 1.5 2 3\n0.2 4 5 6.5\n", "'time' is left out");
    row("units", "a,b,c\nmV,mV,mV\n1.5,2,3\n4,5,6.5\n", "line 2 (mV, mV, mV) holds no numbers");
    row("units, time", "t,a,b,c\n(s),(mV),(mV),(mV)\n0.1,1.5,2,3\n0.2,4,5,6.5\n", "line 2");
    row("Inscopix",
        " ,a,b,c\nTime(s)/Cell Status, accepted, undecided, accepted\n"
        "0.1,1.5,2,3\n0.2,4,5,6.5\n",
        "line 2");
    row("time behind", "a,b,c,time\n1.5,2,3,0.1\n4,5,6.5,0.2\n", "'time' is left out");
    row("time behind, trailing", "a,b,c,time,\n1.5,2,3,0.1,\n4,5,6.5,0.2,\n", "'time' is left out");
    row("total below", "cell,a,b,c\nx,1.5,2,3\ny,4,5,6.5\nTotal,5.5,7,9.5\n",
        "last row 'Total' is the sum");
    row("total beside", "cell,a,b,c,Sum\nx,1.5,2,3,6.5\ny,4,5,6.5,15.5\n",
        "last column 'Sum' is the sum");
    row("totals on both sides",
        "cell,a,b,c,Total\nx,1.5,2,3,6.5\ny,4,5,6.5,15.5\nTotal,5.5,7,9.5,22\n",
        "last column 'Total'");
    row("Macintosh", "a,b,c\r1.5,2,3\r4,5,6.5\r", "");
    row("restarting trials", "time,a,b,c\n0.1,1.5,2,3\n0.1,4,5,6.5\n", "'time' is left out");
    row("index and names", ",cell,a,b,c\n0,x,1.5,2,3\n1,y,4,5,6.5\n", "'cell' is taken as names");
    row("words beside the names", "name,cell_type,a,b,c\nx,exc,1.5,2,3\ny,inh,4,5,6.5\n",
        "'cell_type' is left out: the names of the rows are in 'name'");
    row("a total without a name", ",a,b,c\nx,1.5,2,3\ny,4,5,6.5\n,5.5,7,9.5\n", "last row ''");
    row("means", "cell,a,b,c\nx,1.5,2,3\ny,4,5,6.5\nmean,2.75,3.5,4.75\n", "is the mean");
    row("degrees", "cell,a,b,c,out-degree\nx,1.5,2,3,6.5\ny,4,5,6.5,15.5\n",
        "'out-degree' is the sum");
    row("pre and post", "post\\pre,a,b,c\n12,1.5,2,3\n15,4,5,6.5\n", "taken as names");
  }

  void forms() {
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    const NamedMatrix table = read(text.toStdString());
    QCOMPARE(table.column_names, (Names{"a", "b", "c"}));
    QVERIFY(
        (table.values.array() == (Matrix(2, 3) << 1.5, 2, 3, 4, 5, 6.5).finished().array()).all());
    const std::string notes = notesOf(table);
    QVERIFY2(QString::fromStdString(notes).contains(said), notes.c_str());
  }

  /// Names in old letters, in a remark too, are the same text as all others.
  void remarksHaveOldLettersToo() {
    QCOMPARE(read("# a b gr\xfcn\n1 2 3\n4 5 6\n").column_names, (Names{"a", "b", "grün"}));
  }

  /// The first cell of a file may begin with the bytes by which files say that they are UTF-8.
  void aMarkInANameComesBack() {
    const Names names = {"\xEF\xBB\xBFid", "b"};
    writeCsv(write("mark.csv", ""), names, Matrix::Ones(2, 2));
    TableOptions options;
    options.first_column = FirstColumn::Values;
    QCOMPARE(readCsv(write("table.csv", "").parent_path() / "mark.csv", {}, options).column_names,
             names);
  }

  /// What only looks like it stays what it is.
  void noMoreThanThat() {
    // A remark of as many words as there are columns is none of other separators.
    QVERIFY(read("# made by hand\n1.5,2,3\n4,5,6.5\n").column_names.empty());
    QVERIFY(read("# made by me alone\n1.5 2 3\n4 5 6.5\n").column_names.empty());
    // A row called Total that is no sum is a neuron's.
    const NamedMatrix no_sum = read("cell,a,b,c\nx,1,2,3\ny,4,5,6\nTotal,5,7,9.5\n");
    QCOMPARE(no_sum.values.rows(), Index{3});
    // A sum without such a name too.
    QCOMPARE(read("cell,a,b,c\nx,1,2,3\ny,4,5,6\nz,5,7,9\n").values.rows(), Index{3});
    // A last column of times that go up and down is a neuron's, which is said.
    const NamedMatrix wild = read("a,b,c,time\n1.5,2,3,0.2\n4,5,6,0.9\n7,1,2,0.5\n");
    QCOMPARE(wild.values.cols(), Index{4});
    QVERIFY(notesOf(wild).find("called as a time") != std::string::npos);
    // So is a column that a row is called as: a neuron t of a connectome.
    const NamedMatrix t = read(",a,b,t\na,0,5,1\nb,2,0,2\nt,1,4,3\n");
    QCOMPARE(t.column_names, (Names{"a", "b", "t"}));
    QVERIFY(notesOf(t).empty());
    const NamedMatrix total = read(",a,b,total\na,0,5,5\nb,2,0,2\ntotal,4,2,6\n");
    QCOMPARE(total.values.cols(), Index{3});
    // Names that are asked for keep what would be left out.
    TableOptions options;
    options.first_column = FirstColumn::Names;
    QCOMPARE(readCsv(write("kept.csv", "cell,a,b,time\nx,1.5,2,0.1\ny,3,4,0.2\n"), {}, options)
                 .values.cols(),
             Index{3});
    // A line that is called as a column is a neuron's, if without connections.
    const std::string silent = problemOf(",a,b,c\na,-,-,-\nb,1,0,2\nc,3,4,0\n");
    QVERIFY2(silent.find("no connection") != std::string::npos, silent.c_str());
    const NamedMatrix odd = read("cell,a,b,c\nx,1.5,2,3\ny,4,5,6\nTotal,5.5,7,9.5\n");
    QVERIFY(notesOf(odd).find("is not the sum") != std::string::npos);
    // Text below a header where no numbers follow is refused.
    QVERIFY(!problemOf("a,b,c\nx,y,z\nu,v,w\n").empty());
  }

  /// Rows above which times stand: the usual export of neurons × samples.
  void timesMayStandAbove() {
    const NamedMatrix table = read("neuron,0.0,0.1,0.2,0.3\ncell0,-0.5,2,3,4\ncell1,4,5,6.5,1\n");
    QCOMPARE(table.values.rows(), Index{2});
    QCOMPARE(table.row_names, (Names{"cell0", "cell1"}));
    QVERIFY(notesOf(table).find("taken as names") != std::string::npos);
    QCOMPARE(read("time,0,33,66,100\ncell0,-0.5,2,3,4\ncell1,4,5,6.5,1\n").values.rows(), Index{2});
  }

  /// 2 × 3 numbers (1.5, 2, 3; 4, 5, 6.5) beside what is left out.
  void columnsAreLeftOut_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Names>("wanted");
    QTest::addColumn<bool>("named");
    const auto row = [](const char* name, const char* text, const Names& wanted, bool named) {
      QTest::newRow(name) << QByteArray(text) << wanted << named;
    };
    row("a heading behind", "a,b,c,angle\n1.5,2,3,7\n4,5,6.5,8\n", {"angle"}, true);
    row("words between", "a,stimulus,b,c\n1.5,left,2,3\n4,right,5,6.5\n", {"stimulus"}, true);
    row("by number", "a,x,b,c\n1.5,9,2,3\n4,9,5,6.5\n", {"2"}, true);
    row("without a header", "9 1.5 2 8 3\n9 4 5 7 6.5\n", {"1", "4"}, false);
    row("called as a number", "a,b,3,c\n1.5,2,9,3\n4,5,9,6.5\n", {"3"}, true);
    row("beside names", "id,a,speed,b,c\nx,1.5,9,2,3\ny,4,9,5,6.5\n", {"speed"}, true);
    row("beside names of R", "a\tspeed\tb\tc\nx\t1.5\t9\t2\t3\ny\t4\t9\t5\t6.5\n", {"speed"}, true);
    row("the names of R", "a b c\nx 1.5 2 3\ny 4 5 6.5\n", {"1"}, true);
    row("below a remark", "# a b speed c\n1.5 2 9 3\n4 5 9 6.5\n", {"speed"}, true);
    row("one after the other", "a,p,q,b,c\n1.5,9,9,2,3\n4,9,9,5,6.5\n", {"q", "p"}, true);
    row("twice the same", "a,p,p,b,c\n1.5,9,9,2,3\n4,9,9,5,6.5\n", {"p"}, true);
    row("a name with a comma", "a,\"x, y\",b,c\n1.5,9,2,3\n4,9,5,6.5\n", {"x, y"}, true);
  }

  void columnsAreLeftOut() {
    QFETCH(QByteArray, text);
    QFETCH(Names, wanted);
    QFETCH(bool, named);
    TableOptions options;
    options.leave_out = wanted;
    const NamedMatrix table = readCsv(write("out.csv", text.toStdString()), {}, options);
    QCOMPARE(table.column_names, named ? (Names{"a", "b", "c"}) : Names{});
    QVERIFY(
        (table.values.array() == (Matrix(2, 3) << 1.5, 2, 3, 4, 5, 6.5).finished().array()).all());
    QVERIFY2(notesOf(table).find("left out, as it is wanted") != std::string::npos,
             notesOf(table).c_str());
  }

  /// Where a column is called by a number, what is left out is what was meant, or asked.
  void namesThatAreNumbers() {
    const auto left = [this](const char* text, const Names& wanted, FirstLine first) {
      TableOptions options;
      options.leave_out = wanted;
      options.first_line = first;
      try {
        return readCsv(write("out.csv", text), {}, options).column_names;
      } catch (const Error& error) {
        return Names{error.what()};
      }
    };
    const char* const timed = "time,1,2,3,4\n0.1,7,2.5,9,4\n0.2,1,6,8,3\n0.3,2,1,1,5\n";
    // A word in the first line: it holds names, and the name counts.
    QCOMPARE(left(timed, {"2"}, FirstLine::Auto), (Names{"1", "3", "4"}));
    QCOMPARE(left(timed, {"#2"}, FirstLine::Auto), (Names{"2", "3", "4"}));
    const char* const pandas = ",0,1,2\n0,7,2.5,9\n1,1,6,8\n2,3,3,1\n";
    const Names asked = left(pandas, {"2"}, FirstLine::Auto);
    QVERIFY2(asked[0].find("Say #2 for the number") != std::string::npos, asked[0].c_str());
    QCOMPARE(left(pandas, {"2"}, FirstLine::Names), (Names{"0", "1"}));
    QCOMPARE(left(pandas, {"#2"}, FirstLine::Auto), (Names{"1", "2"}));
    // The note tells the place and the name.
    TableOptions options;
    options.leave_out = {"2"};
    const NamedMatrix table = readCsv(write("out.csv", timed), {}, options);
    QVERIFY2(notesOf(table).find("column 3 '2'") != std::string::npos, notesOf(table).c_str());
  }

  void columnsThatAreNotThereAreNamed() {
    const auto problem = [this](const char* text, const Names& wanted) -> std::string {
      TableOptions options;
      options.leave_out = wanted;
      try {
        static_cast<void>(readCsv(write("out.csv", text), {}, options));
      } catch (const Error& error) {
        return error.what();
      }
      return {};
    };
    const auto says = [](const std::string& text, const char* part) {
      return text.find(part) != std::string::npos;
    };
    const std::string other = problem("a,b\n1.5,2\n", {"angle"});
    QVERIFY2(says(other, "no column 'angle'") && says(other, "a, b"), other.c_str());
    QVERIFY(says(problem("1.5 2\n3 4\n", {"3"}), "2 columns are counted from 1"));
    QVERIFY(says(problem("1.5 2\n3 4\n", {"0"}), "no column '0'"));
    QVERIFY(says(problem("1.5 2\n3 4\n", {"1", "2"}), "at least one"));
    // Cells are counted as they stand in the file.
    const std::string cell = problem("a,b,c\n1.5,2,3\n1,9,x\n", {"b"});
    QVERIFY2(says(cell, "line 3: 'x' in cell 3"), cell.c_str());
    const std::string ragged = problem("a,b,c\n1.5,2,3\n1,9\n", {"b"});
    QVERIFY2(says(ragged, "2 cells where the header has 3"), ragged.c_str());
  }

  /// What stands out among the names is said, with the way out.
  void namesThatStandOutAreSaid() {
    const NamedMatrix heading =
        read("cell_1,cell_2,cell_3,cell_4,heading\n1.5,2,3,4,5\n2,3,5,4,2\n");
    QVERIFY2(
        notesOf(heading).find("column heading is read as a neuron, though nearly all others "
                              "are called as cell_1 (--leave-out 'heading'; of activity in an "
                              "experiment --set data.leave_out='heading')") != std::string::npos,
        notesOf(heading).c_str());
    const NamedMatrix numbers =
        read("id,c12,c15,c17,c19,c21,c22,x,y\na,1.5,2,3,4,5,6,7,8\nb,2,3,5,4,2,1,1,1\n");
    QVERIFY2(notesOf(numbers).find("columns x, y are read as neurons") != std::string::npos,
             notesOf(numbers).c_str());
    // A neuron that rows have too, names of many kinds, and few columns are as they are.
    QVERIFY(notesOf(read(",n1,n2,n3,n4,heading\nn1,0,1,2,3,4\nheading,1.5,2,3,1,1\n")).empty());
    QVERIFY(notesOf(read("AVAL,AVAR,ASH,RIM1,RIM2\n1.5,2,3,1,1\n2,2,2,1,1\n")).empty());
  }

  void anEmptyLineBetweenNumbersIsSaid() {
    const NamedMatrix two = read("1.5 2\n3 4\n\n\n5 6\n");
    QCOMPARE(two.values.rows(), Index{3});
    QVERIFY2(notesOf(two).find("above line 5") != std::string::npos, notesOf(two).c_str());
    QVERIFY(notesOf(read("\n# a remark of mine\n\n1.5 2\n3 4\n\n")).empty());
  }

  /// A word above the names of the rows, with numbers beside it.
  void numbersMayBeNames() {
    const auto rows = [](const char* head, const char* name) {
      std::string text = std::string(head) + "\n";
      for (int i = 0; i < 6; ++i) {
        text += name + std::to_string(i) + ",0.5,2.25,3,4.5,1,0.25\n";
      }
      return text;
    };
    for (const char* const head : {"neuron,3,1,2,0,5,4", "cell,17,4,25,101,8,60",
                                   "sample,12,45,3,7,9,88", "date,12,45,3,7,9,88"}) {
      const NamedMatrix table = read(rows(head, "r"));
      QVERIFY2(table.values.rows() == 6, head);
      QVERIFY2(notesOf(table).find("the first line") != std::string::npos, head);
    }
    QCOMPARE(read(rows("timestamp,12,45,3,7,9,88", "2024-01-0")).values.rows(), Index{6});
    for (const char* const head :
         {"stim,0,90,180,45,270,225", "foo,3,1,2,0,5,4", ",1.5,1,2,0,5,4"}) {
      QVERIFY2(problemOf(rows(head, "r")).find("names of the columns") != std::string::npos, head);
    }
    // Called as the others are: a row.
    QCOMPARE(read(rows("r7,3,1,2,0,5.5,4", "r")).values.rows(), Index{7});
    QCOMPARE(read(rows("AVAL,3,1,2,0,5.5,4", "AVA")).values.rows(), Index{7});
  }

  /// A neuron called T goes up and down; trials begin anew where the first one did.
  void timesGoOnOrBeginAnew() {
    QCOMPARE(
        read("T,U,V,W\n0.6,1,2,3\n0.8,4,5,6\n0.9,1,2,2\n0.03,1,1,1\n0.4,2,2,2\n").values.cols(),
        Index{4});
    QCOMPARE(read("t,U,V\n0.1,1,2\n0.2,4,5\n0.3,1,2\n0.1,1,7\n0.2,2,2\n0.3,2,2\n").values.cols(),
             Index{2});
  }

  void thousandsAreAskedAboutBetweenTabsToo() {
    QVERIFY(problemOf("a\tb\tc\n204\t1.069\t13\n38\t887\t461\n").find("thousands") !=
            std::string::npos);
    QVERIFY(problemOf("204 1.069 13\n38 887 461\n").find("thousands") != std::string::npos);
    QCOMPARE(read("204 1.069 0.125\n38 887 461\n").values(0, 1), 1.069);
    QCOMPARE(read("a,b\n204,1.069\n38,887\n").values(0, 1), 1.069);
  }

  /// Several summaries one below the other, and what cannot be one.
  void summariesAtTheEnd() {
    const std::string rows = "id,a,b,c\nx,1,2,3\ny,4,5,6\nz,7,5,9\n";
    const NamedMatrix all = read(rows +
                                 "Total,12,12,18\nMean,4,4,6\nMax,7,5,9\nMin,1,2,3\n"
                                 "SD,3,1.7320508,3\nSEM,1.7320508,1,1.7320508\n");
    QCOMPARE(all.values.rows(), Index{3});
    QVERIFY2(notesOf(all).find("'SD' is the standard deviation") != std::string::npos,
             notesOf(all).c_str());
    const NamedMatrix other = read(rows + "SD,9,9,9\n");
    QCOMPARE(other.values.rows(), Index{4});
    QVERIFY(notesOf(other).find("'SD' is called as a summary") != std::string::npos);
    const NamedMatrix wide = read("id,a,b,c,Total,Mean\nx,1,2,3,6,2\ny,4,5,6,15,5\nz,7,5,9,21,7\n");
    QCOMPARE(wide.column_names, (Names{"a", "b", "c"}));
    QCOMPARE(read("id,a,b,c\nx,1,2,3\ny,4,5,6\nGesamtergebnis,5,7,9\n").values.rows(), Index{2});
  }

  /// As empty cells are.
  void whatIsNoNumberIsZeroWhereEmptyCellsAre() {
    TableOptions options;
    options.empty_as_zero = true;
    QCOMPARE(readCsv(write("nan.csv", "a,b\n1,nan\n,3\n"), {}, options).values.sum(), 4.0);
  }

  void whatIsNoTableIsRefused_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const char* text, const char* said) {
      QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(said);
    };
    row("spikes", "neuron,spike_time\n0,0.936\n0,0.977\n1,0.2\n", "list of spikes");
    row("spikes of Phy", "spike_times,spike_clusters\n120,4\n133,9\n150,4\n", "list of spikes");
    row("two separators", "n1,n2\n1;2\n3;4\n", "same separator");
    row("a line that is commented out", "1.0 2.0 3.0\n4.0 5.0 6.0\n#7.0 8.0 9.0\n10. 11. 12.\n",
        "begins with #");
    row("slices of NumPy", "# Array shape: (2, 2, 3)\n1.5 2 3\n4 5 6\n# New slice\n1 2 3\n4 5 6\n",
        "three dimensions");
    row("two variables of Octave",
        "# Created by Octave 7.3.0\n# name: W\n# type: matrix\n# rows: 2\n# columns: 3\n"
        " 1.5 2 3\n 4 5 6\n\n\n# name: V\n# type: matrix\n# rows: 1\n# columns: 3\n 7 8 9\n",
        "more than one variable");
    row("a diagonal of Octave",
        "# Created by Octave 7.3.0\n# name: d\n# type: diagonal matrix\n# rows: 3\n# columns: 3\n"
        "1.5\n2\n3\n",
        "diagonal matrix");
  }

  void whatIsNoTableIsRefused() {
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    const std::string problem = problemOf(text.toStdString());
    QVERIFY2(QString::fromStdString(problem).contains(said), problem.c_str());
  }

  void thousands_data() {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<double>("value");
    const auto row = [](const char* cell, double value) {
      QTest::newRow(cell) << QString::fromUtf8(cell) << value;
    };
    row("1,234,567", 1234567.0);
    row("-1,234,567.25", -1234567.25);
    row("1,234.5", 1234.5);
    row("1.234,5", 1234.5);
    row("1.234.567", 1234567.0);
    row("12.345.678,75", 12345678.75);
    row("0,5", 0.5);
    row("1,25", 1.25);
    // Neither groups of three nor one sign.
    for (const char* const cell : {"1,23,456", "1,2345,678", "0,123,456", "1,234,56", "1,234.5.6",
                                   "1.234,5,6", ",123,456", "1,234,", "12,34.5"}) {
      row(cell, std::numeric_limits<double>::quiet_NaN());
    }
  }

  void thousands() {
    QFETCH(QString, cell);
    QFETCH(double, value);
    const std::optional<double> read = CellNumbers().read(cell.toStdString());
    if (std::isnan(value)) {
      QVERIFY(!read);
    } else {
      QVERIFY(read);
      QCOMPARE(*read, value);
    }
  }

  void thousandsInTables() {
    const NamedMatrix english = read("a,b\n\"1,234,567\",2.5\n\"12,345,678\",3\n");
    QCOMPARE(english.values(0, 0), 1234567.0);
    const NamedMatrix german = read("a;b\n1.234.567;2,5\n12.345.678,25;3\n");
    QCOMPARE(german.values(1, 0), 12345678.25);
    QCOMPARE(german.values(0, 1), 2.5);
    // One group alone may be decimals: said, not guessed.
    QVERIFY(QString::fromStdString(problemOf("a;b\n1,234;2\n5,678;3\n")).contains("thousands"));
    // Both signs in one table contradict each other.
    QVERIFY(!problemOf("a;b\n1.234.567;2\n1,234,567;3\n").empty());
  }

  /// Blanks that do not break, thin ones; and the minus of print.
  void thousandsOfPrint() {
    for (const char* const between : {"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89"}) {
      const std::string b = between;
      const NamedMatrix table = read("a;b;c\n1" + b + "234;2;3,5\n1" + b + "234" + b +
                                     "567,25;\xE2\x88\x92"
                                     "4;1\n");
      QCOMPARE(table.values.rows(), Index{2});
      QCOMPARE(table.values(0, 0), 1234.0);
      QCOMPARE(table.values(1, 0), 1234567.25);
      QCOMPARE(table.values(1, 1), -4.0);
      for (const std::string& odd : {"12" + b + "34", b + "123", "1234" + b, "1" + b + "2345"}) {
        QVERIFY2(!problemOf("a,b\n1,2\n" + odd + ",3\n").empty(), odd.c_str());
      }
    }
  }

  void percentAndBracketsAreTold() {
    for (const char* const cell : {"12%", "12.5 %", "1,5%"}) {
      const std::string said = problemOf("a;b\n1;2\n" + std::string(cell) + ";3\n");
      QVERIFY2(said.find("percent sign") != std::string::npos, said.c_str());
    }
    for (const char* const cell : {"(12)", "[0.5]", "{3}"}) {
      const std::string said = problemOf("a;b\n1;2\n" + std::string(cell) + ";3\n");
      QVERIFY2(said.find("without brackets") != std::string::npos, said.c_str());
    }
  }

  /// Only what is a document of markup is refused as one.
  void aTableMayBeginWithAnAngle() {
    for (const char* const head : {"<1 ms,b,c", "<ID>,b,c", "<5,b,c", "<,b,c", "<htmlcells>,b,c"}) {
      const fs::path file = write("angle.csv", std::string(head) + "\n1,2,3\n4,5,7\n7,1,2\n");
      QVERIFY2(kindOf(file).kind == FileKind::Table, head);
      QCOMPARE(readCsv(file).values.rows(), Index{3});
    }
    for (const char* const document :
         {"<!DOCTYPE html>", "<!doctype HTML\n>", "<?xml version='1.0'?>", "<html>",
          " \n<HTML lang='en'>", "<!-- a remark -->", "<svg />", "\xEF\xBB\xBF<head>"}) {
      const SeenFile seen = kindOf(write("page.csv", std::string(document) + "<p>a,b</p>\n"));
      QVERIFY2(seen.kind == FileKind::Other, document);
      QVERIFY2(seen.way.english().find("XML or HTML") != std::string::npos, document);
    }
  }

  void oldLettersBecomeNew() {
    const NamedMatrix table = read("M\xFCller,\xB5V,c\n1,2,3\n4,5,6.5\n");
    QCOMPARE(table.column_names, (Names{"Müller", "µV", "c"}));
    QCOMPARE(read("Müller,b,c\n1,2,3\n4,5,6.5\n").column_names[0], std::string("Müller"));
  }

  void utf8IsTold_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << QByteArray("abc") << true;
    QTest::newRow("empty") << QByteArray("") << true;
    QTest::newRow("two") << QByteArray("\xC3\xBC") << true;
    QTest::newRow("three") << QByteArray("\xE2\x82\xAC") << true;
    QTest::newRow("four") << QByteArray("\xF0\x9F\xA7\xA0") << true;
    QTest::newRow("cut") << QByteArray("a\xE2\x82") << false;
    QTest::newRow("alone") << QByteArray("\x80") << false;
    QTest::newRow("overlong") << QByteArray("\xC0\xAF") << false;
    QTest::newRow("overlong, three") << QByteArray("\xE0\x80\xAF") << false;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << false;
    QTest::newRow("beyond") << QByteArray("\xF4\x90\x80\x80") << false;
    QTest::newRow("no following") << QByteArray("\xC3(") << false;
  }

  void utf8IsTold() {
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    QCOMPARE(isUtf8(text.toStdString()), good);
    // Qt's decoder agrees.
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(text);
    QCOMPARE(!decoder.hasError() && decoded.toUtf8() == text, good);
    QCOMPARE(QString::fromStdString(fromLatin1(text.toStdString())), QString::fromLatin1(text));
  }

  void otherKindsLeadOn_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("way");
    const auto row = [](const char* name, const char* text, const char* way) {
      QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(way);
    };
    row("LFS", "version https://git-lfs.github.com/spec/v1\noid sha256:12\nsize 3\n",
        "git lfs pull");
    row("GML", "graph [\n  node [ id 0 ]\n]\n", "read_gml('kind.dat')");
    row("networkx's GML", "Creator \"igraph\"\ngraph\n[\n]\n", "read_gml");
    row("Pajek", "*Vertices 3\n1 \"a\"\n", "read_pajek");
    row("DOT", "digraph G {\n a -> b;\n}\n", "read_dot");
    row("DOT, undirected", "graph {\n a -- b;\n}\n", "read_dot");
    row("FITS", "SIMPLE  =                    T\n", "astropy");
    row("R", "RDX3\nX\n", "write.csv");
    row("a list in JSON", "[[1.5, 2], [3, 4]]\n", "json.load");
    row("a graph in JSON", "{\"directed\": true, \"nodes\": [{\"id\": 0}], \"links\": []}\n",
        "node_link_graph");
    row("GEXF", "<?xml version=\"1.0\"?>\n<gexf xmlns=\"x\"><graph/></gexf>\n", "read_gexf");
  }

  void otherKindsLeadOn() {
    QFETCH(QByteArray, text);
    QFETCH(QString, way);
    const SeenFile seen = kindOf(write("kind.dat", text.toStdString()));
    QVERIFY(seen.kind == FileKind::Other);
    const std::string told = seen.way.english();
    QVERIFY2(QString::fromStdString(told).contains(way), told.c_str());
  }
};

QTEST_APPLESS_MAIN(TableFormsTest)
#include "table_forms_test.moc"
