// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/fsuid.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <QtTest>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/io/matrix_file.h"
#include "core/io/npy.h"
#include "core/io/output_folder.h"
#include "tests/core/test_folder.h"

using namespace weightscape;
namespace fs = std::filesystem;

class IoTest : public QObject, private TestFolder {
  Q_OBJECT

 private:
  static std::string refusal(const fs::path& file) {
    return weightscape::refusal([&] { readMatrix(file); });
  }

  template <typename Number>
  static std::string raw(const std::vector<Number>& numbers) {
    return {reinterpret_cast<const char*>(numbers.data()), numbers.size() * sizeof(Number)};
  }

 private slots:
  void npyKeepsEveryBit() {
    Matrix matrix(2, 3);
    matrix << 1.0 / 3.0, -0.0, 1e-308, 4, 5, std::numeric_limits<double>::max();
    writeNpy(path("a.npy"), matrix);
    QVERIFY(readNpy(path("a.npy")) == matrix);
    writeNpy(path("v.npy"), Vector(Vector::LinSpaced(5, 0, 1)));
    QCOMPARE(readNpy(path("v.npy")).rows(), Index{5});
    writeNpy(path("i.npy"), std::vector<int>{-1, 2, 3});
    QCOMPARE(readNpy(path("i.npy"))(0, 0), -1.0);
  }

  /// A file that is there and shut is not one that is not there.
  void whyAFileCannotBeOpenedIsTrue() {
    write("shut/a.csv", "1,2\n");
    fs::create_symlink("gone.csv", path("dangling.csv"));
    fs::create_directory_symlink(path("nowhere"), path("way"));
    fs::create_symlink("circle.csv", path("circle.csv"));
    const auto name = [&](const char* file) { return path(file).string(); };
    const auto says = [&](const char* file, const std::string& sentence) {
      const std::string said = refusal(path(file));
      return said == sentence || (qWarning("%s", said.c_str()), false);
    };
    QVERIFY(says("none.csv",
                 name("none.csv") + ": cannot be opened: there is no such file or folder."));
    QVERIFY(says("a/b/none.csv", name("a/b/none.csv") + ": cannot be opened: there is no folder " +
                                     name("a/b") + "."));
    QVERIFY(says("dangling.csv", name("dangling.csv") +
                                     ": cannot be opened: it is a link to gone.csv, where there is "
                                     "nothing."));
    QVERIFY(says("way/a.csv", name("way/a.csv") + ": cannot be opened: " + name("way") +
                                  " is a link to " + name("nowhere") +
                                  ", where there is nothing."));
    QVERIFY(says("circle.csv",
                 name("circle.csv") + ": cannot be opened: its symbolic links lead in a circle."));
    QVERIFY(says("shut/a.csv/b.csv",
                 name("shut/a.csv/b.csv") +
                     ": cannot be opened: a part of its path is a file, not a folder."));
    const std::string long_name(300, 'n');
    QVERIFY(contains(refusal(path(long_name)), "cannot be opened: its name is too long."));
    QVERIFY(contains(refusal(path("shut")), "is a folder where a file is needed"));
    QVERIFY(contains(refusal("/dev/null"), "is a device or a socket"));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{AF_UNIX, {}};
    name("s").copy(address.sun_path, sizeof(address.sun_path) - 1);
    QVERIFY(bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0);
    close(socket);
    QVERIFY(contains(refusal(path("s")), "is a device or a socket"));
  }

  void whatIsShutIsSaidToBe() {
    write("shut/a.csv", "1,2\n");
    write("b.csv", "1,2\n");
    fs::permissions(path("").parent_path(), fs::perms::all);
    fs::permissions(path("shut"), fs::perms::none);
    fs::permissions(path("b.csv"), fs::perms::none);
    // Root, who may read everything, is somebody else to files as long as this is said.
    constexpr uid_t kNobody = 65534;
    if (geteuid() == 0) setfsuid(kNobody);
    const std::string file = refusal(path("b.csv"));
    const std::string inside = refusal(path("shut/a.csv"));
    const std::string folder = refusal(path("shut"));
    setfsuid(geteuid());
    fs::permissions(path("shut"), fs::perms::owner_all);
    const std::string why = ": may not be read; allow it, or ask whose it is.";
    QCOMPARE(file, path("b.csv").string() + why);
    QCOMPARE(inside, path("shut").string() + why);
    QCOMPARE(folder, path("shut").string() + why);
  }

  void npyReadsOtherTypesAndOrders() {
    Matrix expected(2, 3);
    expected << 1, 2, 3, 4, 5, 6;
    const std::string shape = "'shape': (2, 3), }";
    write("f4.npy", npyFile("{'descr': '<f4', 'fortran_order': False, " + shape,
                            raw<float>({1, 2, 3, 4, 5, 6})));
    write("fortran.npy", npyFile("{'descr': '<f4', 'fortran_order': True, " + shape,
                                 raw<float>({1, 4, 2, 5, 3, 6})));
    write("i2.npy", npyFile("{'descr': '<i2', 'fortran_order': False, " + shape,
                            raw<std::int16_t>({1, 2, 3, 4, 5, 6})));
    write("u1.npy", npyFile("{'descr': '|u1', 'fortran_order': False, " + shape,
                            raw<std::uint8_t>({1, 2, 3, 4, 5, 6})));
    for (const char* const name : {"f4.npy", "fortran.npy", "i2.npy", "u1.npy"}) {
      QVERIFY2(readNpy(path(name)) == expected, name);
    }
  }

  void damagedNpyIsRefused() {
    // Whole numbers of 64 bits lose nothing, or are refused.
    const auto whole = [&](const char* type, std::uint64_t number) {
      std::string bytes(sizeof number, '\0');
      std::memcpy(bytes.data(), &number, sizeof number);
      return write("i8.npy", npyFile("{'descr': '" + std::string(type) +
                                         "', 'fortran_order': False, 'shape': (1, 1), }",
                                     bytes));
    };
    constexpr std::uint64_t kMost = std::uint64_t{1} << 53U;
    QCOMPARE(readNpy(whole("<u8", kMost))(0, 0), 9007199254740992.0);
    QCOMPARE(readNpy(whole("<i8", ~kMost + 1))(0, 0), -9007199254740992.0);
    for (const char* const type : {"<u8", "<i8"}) {
      QVERIFY(contains(refusal(whole(type, 720575940621039145U)), "about 7.206e+17"));
      QVERIFY(contains(refusal(whole(type, std::uint64_t{1} << 63U)), "float64"));
    }
    const std::string good = npyFile("{'descr': '<f8', 'fortran_order': False, 'shape': (2, 2), }",
                                     raw<double>({1, 2, 3, 4}));
    QVERIFY(contains(refusal(write("cut.npy", good.substr(0, good.size() - 1))), "cut off"));
    QVERIFY(contains(refusal(write("long.npy", good + "x")), "damaged"));
    QVERIFY(contains(refusal(write("header.npy", good.substr(0, 20))), "cut off"));
    QVERIFY(contains(refusal(write("other.npy", std::string("\x93NUMPX\1\0", 8))), "no text"));
    QVERIFY(contains(refusal(write("empty.npy", "")), "is empty"));
    QVERIFY(contains(refusal(path("missing.npy")), "cannot be opened"));
    QVERIFY(contains(refusal(write("big.npy", npyFile("{'descr': '<f8', 'fortran_order': False, "
                                                      "'shape': (99999999999, 99999999999), }",
                                                      ""))),
                     "cut off"));
    QVERIFY(contains(refusal(write("zero.npy", npyFile("{'descr': '<f8', 'fortran_order': False, "
                                                       "'shape': (0, 5), }",
                                                       ""))),
                     "empty"));
    QVERIFY(contains(refusal(write("endian.npy", npyFile("{'descr': '>c8', 'fortran_order': False, "
                                                         "'shape': (1,), }",
                                                         raw<double>({1})))),
                     "complex numbers"));
    QVERIFY(contains(refusal(write("objects.npy", npyFile("{'descr': '|O', 'fortran_order': False, "
                                                          "'shape': (1,), }",
                                                          "x"))),
                     "never read"));
    QVERIFY(contains(refusal(write("cube.npy", npyFile("{'descr': '<f8', 'fortran_order': False, "
                                                       "'shape': (1, 1, 1), }",
                                                       raw<double>({1})))),
                     "3 dimensions"));
    QVERIFY(contains(
        refusal(
            write("nan.npy", npyFile("{'descr': '<f8', 'fortran_order': False, 'shape': (2, 2), }",
                                     raw<double>({1, 2, std::nan(""), HUGE_VAL})))),
        "2 of 4 values are NaN or infinite, the first in row 2, column 1"));
  }

  void csvDialects_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("names");
    QTest::newRow("plain") << "1,2,3\n4,5,6\n" << 0;
    QTest::newRow("no last newline") << "1,2,3\n4,5,6" << 0;
    QTest::newRow("semicolon") << "1;2;3\n4;5;6\n" << 0;
    QTest::newRow("tab, Windows") << "1\t2\t3\r\n4\t5\t6\r\n" << 0;
    QTest::newRow("blanks") << " 1  2 3\n4 5   6\n" << 0;
    QTest::newRow("comments, blank lines") << "# made by hand\n1,2,3\n\n4,5,6\n" << 0;
    QTest::newRow("header") << "a,b,c\n1,2,3\n4,5,6\n" << 1;
    QTest::newRow("header and index") << ",a,b,c\nx,1,2,3\ny,4,5,6\n" << 2;
    QTest::newRow("numbered index") << "\"\",a,b,c\n0,1,2,3\n1,4,5,6\n" << 2;
    QTest::newRow("index only") << "x,1,2,3\ny,4,5,6\n" << 3;
    QTest::newRow("named corner") << "neuron,a,b,c\nx,1,2,3\ny,4,5,6\n" << 2;
    QTest::newRow("quoted") << "\"a,1\",b,c\n1,2,3\n4,5,6\n" << 1;
    QTest::newRow("numbers in quotes as names") << "\"1\",\"2\",\"3\"\n1,2,3\n4,5,6\n" << 1;
    QTest::newRow("all in quotes") << "\"1\",\"2\",\"3\"\n\"4\",\"5\",\"6\"\n" << 0;
    QTest::newRow("one of them in quotes") << "1,\"2\",3\n4,5,6\n" << 0;
    QTest::newRow("pandas") << ",0,1,2\n0,1,2,3\n1,4,5,6\n" << 2;
    QTest::newRow("R") << "\"\",\"1\",\"1\",\"3\"\n\"1\",1,2,3\n\"2\",4,5,6\n" << 2;
    QTest::newRow("mark") << "\xEF\xBB\xBF"
                             "1,2,3\n4,5,6\n"
                          << 0;
  }

  void csvDialects() {
    QFETCH(QString, text);
    QFETCH(int, names);
    const NamedMatrix table = readCsv(write("t.csv", text.toStdString()));
    QVERIFY(table.values == (Matrix(2, 3) << 1, 2, 3, 4, 5, 6).finished());
    QCOMPARE(table.column_names.size(), std::size_t(names == 1 || names == 2 ? 3 : 0));
    QCOMPARE(table.row_names.size(), std::size_t(names >= 2 ? 2 : 0));
  }

  void commentsAreNoData() {
    // Before the numbers and behind them anything may be said, between them what is no row.
    const auto read = [&](const char* text) { return readCsv(write("c.csv", text)).values; };
    Matrix expected(2, 2);
    expected << 1, 2, 3, 4;
    QVERIFY(read("# a,b\n1,2\n# half\n3,4\n# made by hand\n") == expected);
    QVERIFY(contains(refusal(write("m.csv", "1,2\n#3,4\n5,6\n")), "line 2: begins with #"));
    QVERIFY(contains(refusal(write("x.csv", "1,2\n#N/A,4\n")), "line 2: cell 1 holds no number"));
    QVERIFY(contains(refusal(write("d.csv", "#DIV/0!,2\n3,4\n5,6\n")), "#DIV/0!"));
    QVERIFY(contains(refusal(write("o.csv", "1\n#REF!\n3\n")), "'#REF!' in cell 1"));
  }

  void damagedCsvIsRefused() {
    QVERIFY(contains(refusal(write("r.csv", "1,2,3\n4,5\n")), "line 2: 2 cells"));
    QVERIFY(contains(refusal(write("t.csv", "1,2,3\n4,x,6\n")), "line 2: 'x' in cell 2"));
    QVERIFY(contains(refusal(write("n.csv", "1,2\n3,nan\n")), "row 2, column 2"));
    // A gap is no header.
    QVERIFY(contains(refusal(write("g.csv", ",1.5,2\n3,4,5\n")), "cell 1 is empty"));
    QVERIFY(contains(refusal(write("e.csv", "")), "is empty"));
    QVERIFY(contains(refusal(write("b.csv", std::string("1,2\n\0\1", 6))), "no text"));
    QVERIFY(contains(refusal(write("x.xlsx", "PK\003\004 xl/workbook.xml")), "as CSV"));
    QVERIFY(contains(refusal(path("missing.csv")), "cannot be opened"));
    QVERIFY(contains(refusal(path(".")), "is a folder"));
  }

  void csvReadsBackToTheSameBits() {
    Matrix rows(2, 2);
    rows << 1.0 / 3.0, 1e-300, -5, 0.1;
    writeCsv(path("w.csv"), {"a", "b"}, rows);
    QVERIFY(readCsv(path("w.csv")).values == rows);
  }

  void namesComeBack_data() {
    QTest::addColumn<std::vector<std::string>>("names");
    using Names = std::vector<std::string>;
    QTest::newRow("words") << Names{"a", "b", "c"};
    QTest::newRow("numbers") << Names{"1", "2", "3"};
    QTest::newRow("the same numbers") << Names{"0", "0", "0"};
    QTest::newRow("fractions") << Names{"0.5", "-1e3", "+2"};
    QTest::newRow("numbers after a word") << Names{"a", "2", "3"};
    QTest::newRow("numbers before a word") << Names{"1", "2", "c"};
    QTest::newRow("no numbers") << Names{"nan", "inf", "-inf"};
    QTest::newRow("quotes") << Names{"\"", "a\"b", "\"\"c\"\""};
    QTest::newRow("apostrophes") << Names{"'", "''", "'=a"};
    QTest::newRow("separators") << Names{"a,b", "1;2", "3,4"};
    QTest::newRow("formulas") << Names{"=1+1", "+a", "-b"};
    QTest::newRow("mail") << Names{"@cmd", "=\"a\"", "-"};
    QTest::newRow("comments") << Names{"#1", "# 2", "#"};
    QTest::newRow("unicode") << Names{"Δ7", "神経", "naïve ü"};
    QTest::newRow("empty") << Names{"", "", ""};
    QTest::newRow("first empty") << Names{"", "2", "3"};
    QTest::newRow("last empty") << Names{"1", "2", ""};
  }

  /// As names of columns, of rows and of both; a table of one column too.
  void namesComeBack() {
    QFETCH(const std::vector<std::string>, names);
    const Matrix square = (Matrix(3, 3) << 1, 2, 3, 4, 5, 6, 7, 8, 1.0 / 3.0).finished();
    writeCsv(path("columns.csv"), names, square);
    const NamedMatrix columns = readCsv(path("columns.csv"));
    QVERIFY(columns.values == square);
    QCOMPARE(columns.column_names, names);
    QVERIFY(columns.row_names.empty());
    for (const char* const corner : {"neuron", "", "7"}) {
      std::vector<std::string> header = names;
      header.insert(header.begin(), corner);
      for (const std::vector<std::string>& rows : {names, {"x", "y", "z"}}) {
        writeCsv(path("both.csv"), header, square, rows);
        const NamedMatrix both = readCsv(path("both.csv"));
        QVERIFY(both.values == square);
        QCOMPARE(both.column_names, names);
        QCOMPARE(both.row_names, rows);
      }
    }
    writeCsv(path("narrow.csv"), {names[0]}, square.leftCols(1));
    const NamedMatrix narrow = readCsv(path("narrow.csv"));
    QVERIFY(narrow.values == square.leftCols(1));
    QCOMPARE(narrow.column_names, std::vector<std::string>{names[0]});
    // A line break becomes a blank.
    writeCsv(path("broken.csv"), {"a\nb", "1\r\n2", "c"}, square);
    QCOMPARE(readCsv(path("broken.csv")).column_names,
             (std::vector<std::string>{"a b", "1  2", "c"}));
  }

  void numbersAsText() {
    QCOMPARE(exactNumber(0.1), std::string("0.1"));
    QCOMPARE(parseNumber(" +1.5e3 ").value(), 1500.0);
    QVERIFY(!parseNumber("1,5") && !parseNumber("") && !parseNumber("1 2") && !parseNumber("0x10"));
  }

  void folderAppearsWholeOrNotAtAll() {
    const fs::path target = path("result");
    {
      const OutputFolder folder(target, false);
      folder.writeText("scores.json", "{}");
    }
    QVERIFY(!fs::exists(target));
    {
      OutputFolder folder(target, false);
      folder.writeText("scores.json", "first");
      folder.commit();
    }
    QVERIFY(fs::exists(target / "scores.json"));
    QVERIFY_EXCEPTION_THROWN(OutputFolder(target, false), Error);
    {
      OutputFolder folder(target, true);
      folder.writeText("scores.json", "second");
      folder.commit();
    }
    QCOMPARE(fs::file_size(target / "scores.json"), std::uintmax_t{6});
    int left = 0;
    for (const auto& entry : fs::directory_iterator(path(""))) {
      left += entry.path().filename().string().starts_with(".") ? 1 : 0;
    }
    QCOMPARE(left, 0);
  }

  void foreignFoldersAreNeverReplaced() {
    const fs::path target = path("home");
    fs::create_directory(target);
    write("home/thesis.txt", "years of work");
    QVERIFY_EXCEPTION_THROWN(OutputFolder(target, true), Error);
    QVERIFY(fs::exists(target / "thesis.txt"));
    QVERIFY_EXCEPTION_THROWN(OutputFolder(target / "thesis.txt", true), Error);
    QVERIFY_EXCEPTION_THROWN(OutputFolder("/proc/nothing/here", false), Error);
  }
};

QTEST_APPLESS_MAIN(IoTest)
#include "io_test.moc"
