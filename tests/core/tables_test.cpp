// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as people have them: read right, asked about, or refused with a way out.
#include <QtTest>

#include "core/analysis/adjusted_rand.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/io/edge_columns.h"
#include "core/io/file_kind.h"
#include "core/io/label_table.h"
#include "core/io/name_words.h"
#include "core/io/neuron_labels.h"
#include "core/io/reading_doubt.h"
#include "core/io/weights_file.h"
#include "tests/core/test_folder.h"

using namespace weightscape;
namespace fs = std::filesystem;
using Names = std::vector<std::string>;

namespace {

std::string notesOf(const std::vector<Message>& notes) {
  std::string text;
  for (const Message& note : notes) text += note.english() + ". ";
  return text;
}

}  // namespace

class TablesTest : public QObject, private TestFolder {
  Q_OBJECT

 private:
  static fs::path data(const std::string& name) { return fs::path(TEST_DATA) / "tables" / name; }

  static NamedMatrix matrix(const fs::path& file, const WeightsFileOptions& options = {}) {
    auto read = readWeights(file, options);
    return std::get<NamedMatrix>(std::move(read));
  }

  static NamedSparseMatrix edges(const fs::path& file, const WeightsFileOptions& options = {}) {
    auto read = readWeights(file, options);
    return std::get<NamedSparseMatrix>(std::move(read));
  }

  NamedMatrix matrixOf(const char* text, const WeightsFileOptions& options = {}) const {
    return matrix(write("table.csv", text), options);
  }

  NamedSparseMatrix edgesOf(const char* text, const WeightsFileOptions& options = {}) const {
    return edges(write("list.csv", text), options);
  }

  std::string refusalOf(const char* text, const WeightsFileOptions& options = {}) const {
    return refusal([&] { readWeights(write("table.csv", text), options); });
  }

  /// The option that the answers to a doubt set; empty where there is none.
  std::string askedFor(const char* text) const {
    try {
      readWeights(write("table.csv", text), {});
    } catch (const ReadingDoubt& doubt) {
      return doubt.answers().front().option;
    }
    return {};
  }

  static Names ids(const char* pattern, int first, int step) {
    Names names;
    for (int i = 0; i < 12; ++i) {
      names.push_back(QString::asprintf(pattern, first + i * step).toStdString());
    }
    return names;
  }

 private slots:
  /// The same twelve neurons in the forms in which programs write them.
  void twelveNeurons_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<Names>("names");
    QTest::newRow("decimal commas") << "decimal_comma.csv" << ids("N%02d", 0, 1);
    QTest::newRow("trailing separator") << "trailing_comma.csv" << ids("N%02d", 0, 1);
    QTest::newRow("ids above") << "ids_header.csv" << ids("%d", 90000101, 13);
    QTest::newRow("pandas, ids") << "pandas_ids.csv" << ids("%d", 90000101, 13);
    QTest::newRow("pandas, numbers") << "pandas_default.csv" << ids("%d", 0, 1);
    QTest::newRow("R") << "r_table_ids.txt" << ids("%d", 90000101, 13);
    QTest::newRow("a column of ids") << "root_id_column.csv" << ids("N%02d", 0, 1);
  }

  void twelveNeurons() {
    QFETCH(QString, file);
    QFETCH(Names, names);
    const Matrix plain = matrix(data("plain.csv")).values;
    const NamedMatrix read = matrix(data(file.toStdString()));
    QVERIFY(read.values == plain);
    QCOMPARE(read.column_names, names);
  }

  void twelveNeuronsAsEdges_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<Names>("names");
    QTest::newRow("neuPrint") << "connections.csv" << ids("%d", 90000101, 13);
    QTest::newRow("no header") << "headerless.edges.csv" << ids("N%02d", 0, 1);
    QTest::newRow("another weight") << "weightRelative.edges.csv" << ids("N%02d", 0, 1);
  }

  void twelveNeuronsAsEdges() {
    QFETCH(QString, file);
    QFETCH(Names, names);
    const NamedSparseMatrix read = edges(data(file.toStdString()));
    QVERIFY(Matrix(read.values) == matrix(data("plain.csv")).values);
    QCOMPARE(read.column_names, names);
  }

  void idsKeepAllTheirDigits() {
    const NamedSparseMatrix read = edges(data("n_syn.edges.csv"));
    QCOMPARE(read.column_names.front(), std::string("720575940000000101"));
    QCOMPARE(Matrix(read.values)(0, 0), 10.0);
    QVERIFY(contains(refusalOf("source,target,weight\n7.20576E+17,2,3\n"), "rounded"));
  }

  void repeatedPairsAreSaid() {
    const NamedSparseMatrix read = edges(data("roi_rows.edges.csv"));
    const std::string notes = notesOf(read.notes);
    QVERIFY2(contains(notes, "148 lines for 88 pairs"), notes.c_str());
    QVERIFY2(contains(notes, "choose the weight 'ROIweight'"), notes.c_str());
    WeightsFileOptions options;
    options.edges.columns.weight = "ROIweight";
    QVERIFY(Matrix(edges(data("roi_rows.edges.csv"), options).values) ==
            matrix(data("plain.csv")).values);
  }

  void emptyCellsAreOfferedAsZero() {
    const std::string why = refusal([] { matrix(data("empty_is_zero.csv")); });
    QVERIFY2(contains(why, "line 3: cell 6 is empty") && contains(why, "--empty-as-zero"),
             why.c_str());
    WeightsFileOptions options;
    options.table.empty_as_zero = true;
    const NamedMatrix read = matrix(data("empty_is_zero.csv"), options);
    QVERIFY(read.values == matrix(data("plain.csv")).values);
    QVERIFY2(contains(notesOf(read.notes), "cells are empty and read as 0"),
             notesOf(read.notes).c_str());
    options.table.empty_as_zero = true;
    QVERIFY(matrixOf("a,b\n1,NA\n,4\n", options).values == (Matrix(2, 2) << 1, 0, 0, 4).finished());
  }

  void whatIsNoNeuronIsLeftOutAndSaid_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("note");
    QTest::addColumn<Names>("rows");
    const Names numbers = {"11", "12", "13"};
    QTest::newRow("frames") << "Frame,a,b\n0,1,2\n1,4,5\n2,7,8\n"
                            << "'Frame' is left out" << Names();
    QTest::newRow("times") << "time (s);a;b\n0,0;1;2\n0,05;4;5\n0,1;7;8\n"
                           << "'time (s)' is left out" << Names();
    QTest::newRow("bodyId") << "bodyId,a,b\n11,1,2\n12,4,5\n13,7,8\n"
                            << "'bodyId' is taken as names" << numbers;
    QTest::newRow("index and frame") << ",frame,a,b\n11,0,1,2\n12,1,4,5\n13,2,7,8\n"
                                     << "'frame' is left out" << numbers;
    QTest::newRow("ids without a name")
        << "11000,1,2\n12000,4,5\n13000,7,8\n"
        << "first column (11000, 12000, 13000)" << Names{"11000", "12000", "13000"};
    QTest::newRow("trailing tab") << "a\tb\t\n1\t2\t\n4\t5\t\n7\t8\t\n"
                                  << "an empty column" << Names();
  }

  void whatIsNoNeuronIsLeftOutAndSaid() {
    QFETCH(QString, text);
    QFETCH(QString, note);
    QFETCH(Names, rows);
    const NamedMatrix read = matrixOf(text.toUtf8().constData());
    QVERIFY(read.values == (Matrix(3, 2) << 1, 2, 4, 5, 7, 8).finished());
    QVERIFY2(contains(notesOf(read.notes), note.toStdString()), notesOf(read.notes).c_str());
    QCOMPARE(read.row_names, rows);
  }

  void namesThatAreNumbers() {
    // Far above the weights, or as many as there are lines: names.
    QCOMPARE(matrixOf("5001,5002,5003,5004\n1,2,0,1\n0,1,1,0\n").column_names,
             (Names{"5001", "5002", "5003", "5004"}));
    QCOMPARE(matrixOf("0,1,2\n.5,1,1\n1,2,2\n3,.5,1\n").column_names, (Names{"0", "1", "2"}));
    // Both ways.
    const NamedMatrix both = matrixOf("0,5001,5002,5003\n5001,1,2,0\n5002,0,1,1\n5003,1,1,1\n");
    QCOMPARE(both.column_names, both.row_names);
    // A count over fractions that is not square may be either.
    QCOMPARE(askedFor("0,1,2\n.5,1,1\n1,2,2\n"), std::string("first_line"));
    QCOMPARE(askedFor("1,.5\n2,.25\n3,.5\n4,.125\n"), std::string("first_column"));
    WeightsFileOptions options;
    options.table.first_line = FirstLine::Values;
    QCOMPARE(matrixOf("0,1,2\n.5,1,1\n1,2,2\n", options).values.rows(), Index{3});
    options.table.first_line = FirstLine::Names;
    QCOMPARE(matrixOf("0,1,2\n.5,1,1\n1,2,2\n", options).values.rows(), Index{2});
    // All lines alike: numbers.
    QCOMPARE(matrixOf("1,2,3\n4,5,6\n7,8,9\n").values.rows(), Index{3});
    // One cell that is none among many that are.
    QCOMPARE(askedFor("1,2,x3,4\n5,6,7,8\n"), std::string("first_line"));
    const std::string why = refusalOf("1,2,x3,4\n5,6,7,8\n");
    QVERIFY2(contains(why, "'x3' in cell 3") && contains(why, "--first-line names"), why.c_str());
  }

  void aColumnThatGrowsEvenlyIsAsked() {
    std::string text;
    for (int i = 0; i < 20; ++i) {
      text += exactNumber(0.05 * i) + "," + exactNumber(i % 3) + "," + exactNumber(i % 5) + "\n";
    }
    QCOMPARE(askedFor(text.c_str()), std::string("first_column"));
    WeightsFileOptions options;
    options.table.first_column = FirstColumn::Names;
    QCOMPARE(matrixOf(text.c_str(), options).values.cols(), Index{2});
    options.table.first_column = FirstColumn::Values;
    QCOMPARE(matrixOf(text.c_str(), options).values.cols(), Index{3});
  }

  void decimalSigns() {
    for (const char* const text : {"0,5;1\n1,5;2\n", "0,5\t1\n1,5\t2\n", "0,5 1\n1,5 2\n",
                                   "\"0,5\",\"1,0\"\n\"1,5\",\"2,0\"\n"}) {
      const Matrix read = matrixOf(text).values;
      QCOMPARE(read.sum(), 5.0);
      QVERIFY(read(0, 0) == 0.5 && read(0, 1) == 1.0 && read(1, 0) == 1.5);
    }
    QVERIFY(contains(refusalOf("0,5;1.5\n1;2\n"), "decimal comma"));
    QVERIFY(contains(refusalOf("\"1,234\",\"2,345\"\n\"3,456\",\"4,567\"\n"), "thousands"));
    QCOMPARE(edgesOf("from;to;weight\na;b;0,5\n").values.coeff(0, 1), 0.5);
  }

  void edgesByTheirHeader_data() {
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("edges");
    for (const char* const header :
         {"source,target,weight", "Source,Target,Weight", "pre_root_id,post_root_id,syn_count",
          "pre_pt_root_id,post_pt_root_id,size", "bodyId_pre,bodyId_post,weight",
          "a.bodyId,b.bodyId,w.weight", "from,to,weight", "FromNodeId,ToNodeId,w",
          "pre_id,post_id,weight", "upstream,downstream,count", "src,dst,n", "u,v,weight",
          "Neuron 1,Neuron 2,Nbr", "Presynaptic neuron,Postsynaptic neuron,synapses",
          "sending,receiving,number", "preRootId,postRootId,count", "i,j,value",
          "presyn_id,postsyn_id,n_syn"}) {
      QTest::newRow(header) << header << true;
    }
    for (const char* const header :
         {"neuron1,neuron2,neuron3", "a,b,c", "N00,N01,N02", "x,y,z", "pre_x,post_x,z"}) {
      QTest::newRow(header) << header << false;
    }
  }

  void edgesByTheirHeader() {
    QFETCH(QString, header);
    QFETCH(bool, edges);
    const fs::path file = write("h.csv", (header + "\n1,2,3\n2,3,4\n3,1,5\n").toStdString());
    QCOMPARE(kindOf(file).kind == FileKind::EdgeTable, edges);
    if (!edges) return;
    const NamedSparseMatrix read = TablesTest::edges(file);
    QCOMPARE(Matrix(read.values)(0, 1), 3.0);
    QCOMPARE(Matrix(read.values)(2, 0), 5.0);
  }

  /// The rarer forms of lists: what other programs put above, beside and between.
  void otherLists() {
    // SNAP.
    QCOMPARE(edgesOf("# FromNodeId\tToNodeId\n0\t1\n0\t2\n3\t1\n").values.nonZeros(), Index{3});
    // networkx: with data, and without weights.
    QCOMPARE(Matrix(edgesOf("a b {'weight': 2.5}\nb c {'weight': 1.0}\n").values)(0, 1), 2.5);
    QCOMPARE(Matrix(edgesOf("a b {}\nb c {}\n").values)(0, 1), 1.0);
    // R, with numbers of lines.
    QCOMPARE(
        Matrix(edgesOf("\"from\",\"to\",\"w\"\n\"1\",\"a\",\"b\",3\n\"2\",\"b\",\"a\",4\n").values)(
            0, 1),
        3.0);
    QCOMPARE(Matrix(edgesOf(",from,to,w\n0,a,b,3\n1,b,a,4\n").values)(0, 1), 3.0);
    // Identifiers without a header; smaller numbers are asked about.
    QCOMPARE(edgesOf("1000009001 1000009002 3\n1000009001 1000009003 4\n").values.nonZeros(),
             Index{2});
    QCOMPARE(askedFor("9001 9002 3\n9001 9003 4\n9002 9003 1\n"), std::string("as"));
    QCOMPARE(askedFor("1 2 3\n1 3 4\n2 3 1\n3 1 2\n"), std::string("as"));
    // Several measures of each edge, and no header.
    QCOMPARE(askedFor("1 2 3 0.5\n1 3 4 0.25\n2 3 1 0.5\n3 1 2 0.75\n"), std::string("as"));
    QCOMPARE(askedFor("1,2,3,9,0.5\n1,3,4,9,2\n2,3,1,8,1\n"), std::string("as"));
    QCOMPARE(askedFor("3 1 3 4\n3 3 4 2\n2 3 1 1\n5 2 2 7\n"), std::string());
    WeightsFileOptions options;
    options.as = ReadAs::Edges;
    QCOMPARE(edgesOf("1 2 3\n1 3 4\n2 3 1\n3 1 2\n", options).values.rows(), Index{3});
    options.as = ReadAs::Matrix;
    QCOMPARE(matrixOf("1 2 3\n1 3 4\n2 3 1\n3 1 2\n", options).values.rows(), Index{4});
  }

  void theWeightIsSaidOrAsked() {
    const NamedSparseMatrix one = edgesOf("pre,post,roi,strange\na,b,X,3\nb,a,Y,4\n");
    QCOMPARE(Matrix(one.values)(0, 1), 3.0);
    QVERIFY(contains(notesOf(one.notes), "those of 'strange'"));
    QCOMPARE(askedFor("pre,post,p,q\na,b,1,3\nb,a,2,4\n"), std::string("weight"));
    const std::string why = refusalOf("pre,post,p,q\na,b,1,3\nb,a,2,4\n");
    QVERIFY2(contains(why, "--weight p") && contains(why, "--weight q") &&
                 contains(why, "--weight none"),
             why.c_str());
    WeightsFileOptions options;
    options.edges.columns.weight = "none";
    QCOMPARE(Matrix(edgesOf("pre,post,p,q\na,b,7,3\nb,a,2,4\n", options).values)(0, 1), 1.0);
    const NamedSparseMatrix none = edgesOf("pre,post,type\na,b,x\nb,a,y\n");
    QVERIFY(contains(notesOf(none.notes), "every edge counts 1"));
    // Identifiers of edges and places are no weights.
    const NamedSparseMatrix cave = edgesOf(
        "id,pre_pt_root_id,post_pt_root_id,pre_pt_position_x,size\n7,11,12,4000,3\n8,12,11,5000,"
        "4\n");
    QCOMPARE(Matrix(cave.values)(0, 1), 3.0);
  }

  /// What looks like edges by a word, and is a table of something else.
  void whatIsNoEdgeList() {
    // Activity before and after a stimulus.
    QCOMPARE(matrixOf("pre,post\n0.51,0.62\n0.73,0.84\n").column_names, (Names{"pre", "post"}));
    // Names that never receive.
    QCOMPARE(askedFor("neuron,type\nAVAL,inter\nDA1,motor\n"), std::string("as"));
    QCOMPARE(askedFor("1000,1001,1002\n1001,1002,1000\n1002,1000,1001\n"), std::string("as"));
    // Numbers that cannot be read are no names.
    for (const char* const text : {"1.0D+00 2.5D-01 3\n1.0d0 2.5d1 4\n", "10%,20%\n30%,40%\n",
                                   "1'234;5'678\n2'345;6'789\n", "a,b\n3 mV,4 mV\n"}) {
      QVERIFY2(contains(refusalOf(text), "is not a number"), text);
    }
    QVERIFY(matrixOf("a,b,c\nTRUE,FALSE,TRUE\nFALSE,FALSE,TRUE\n").values.sum() == 3.0);
    // One cell too few above is no header of R's.
    QVERIFY(contains(refusalOf("1,2,3\n4,5,6,7\n8,9,10,11\n"), "4 cells"));
    // A matrix of distances is square as it is.
    QCOMPARE(askedFor("0,1,2,3,4\n1,0,1,2,3\n2,1,0,1,2\n3,2,1,0,1\n4,3,2,1,0\n"),
             std::string("first_column"));
    // A comma that has cut decimals, and points that may stand between thousands.
    QVERIFY(contains(refusalOf("0,5,0,25\n0,75,0,054\n1,5,0,6\n"), "begins with a zero"));
    QVERIFY(contains(refusalOf("a;b;c\n1.234;12;5\n2.345;7;8\n900;3;4\n"), "thousands"));
  }

  void idsThatWereRounded() {
    for (const char* const id :
         {"7.2057594062103915E17", "7.205759406210391e+17", "720575940621039168.0"}) {
      const std::string text = "source,target,weight\n" + std::string(id) + ",2,1\n";
      QVERIFY2(contains(refusalOf(text.c_str()), "was rounded"), id);
    }
    QVERIFY(contains(refusalOf("source,target,weight\n720575940621039100,720575940621039200,1\n"
                               "720575940621039300,720575940621039100,1\n"),
                     "was rounded"));
    QCOMPARE(edgesOf("source,target,weight\n1.0,2.0,1\n2,1,3\n").row_names, (Names{"1", "2"}));
    QVERIFY(contains(refusalOf("source,target,weight\nNaN,2,1\n"), "no id"));
    // In pairs that never meet, identifiers are identifiers all the same.
    const NamedSparseMatrix far = edgesOf(
        "720575940621039145,720575940621039146,5\n720575940621039147,720575940621039148,3\n");
    QCOMPARE(far.values.nonZeros(), Index{2});
  }

  void edgesOfSeveralKinds() {
    const NamedSparseMatrix gephi = edgesOf("Source,Target,Type\n1,2,Undirected\n2,3,Directed\n");
    QCOMPARE(Matrix(gephi.values).sum(), 3.0);
    QCOMPARE(gephi.values.coeff(1, 0), 1.0);
    const NamedSparseMatrix both =
        edgesOf("source,target,weight,type\nA,B,1,chemical\nA,B,2,electrical\n");
    QVERIFY(
        contains(notesOf(both.notes), "all kinds are added up ('type': chemical or electrical"));
    const char* const worm = "Neuron 1,Neuron 2,Type,Nbr\nADAL,AIBL,S,2\nAIBL,ADAL,R,2\n";
    QCOMPARE(askedFor(worm), std::string("only"));
    WeightsFileOptions options;
    options.edges.columns.only = "Type=S,Sp";
    QCOMPARE(Matrix(edgesOf(worm, options).values).sum(), 2.0);
    // Counts of synapses stand before sizes.
    QCOMPARE(edgesOf("source,target,syn_count,size\na,b,3,900\nb,a,4,800\n").values.coeff(0, 1),
             3.0);
    QCOMPARE(edgesOf(":START_ID,weight:int,weightHP:int,:END_ID\n11,3,1,12\n12,4,2,11\n")
                 .values.coeff(0, 1),
             3.0);
  }

  /// What does not apply is refused, and not passed over.
  void optionsOfOtherKinds() {
    WeightsFileOptions options;
    options.edges.undirected = true;
    QVERIFY(contains(refusalOf("a,b\n1,2\n3,4\n", options), "is a matrix"));
    options = {};
    options.dataset = "W";
    QVERIFY(contains(refusalOf("a,b\n1,2\n3,4\n", options), "no arrays"));
    options = {};
    options.edges.columns.weight = "zzz";
    QVERIFY(contains(refusalOf("source,target,w\na,b,1\n", options), "'zzz'"));
  }

  void edgesOfOneKindAlone() {
    const char* const text = "pre,post,type,n\na,b,chemical,3\na,b,electrical,5\nb,a,chemical,1\n";
    WeightsFileOptions options;
    options.edges.columns.only = "type=chemical";
    const NamedSparseMatrix read = edgesOf(text, options);
    QCOMPARE(Matrix(read.values)(0, 1), 3.0);
    options.edges.columns.only = "type=gap";
    const std::string why = refusalOf(text, options);
    QVERIFY2(contains(why, "no edge has 'gap'") && contains(why, "chemical or electrical"),
             why.c_str());
    options.edges.columns.only = "kind=gap";
    QVERIFY(contains(refusalOf(text, options), "no column 'kind'"));
  }

  void edgesWithoutDirection() {
    WeightsFileOptions options;
    options.edges.undirected = true;
    for (const char* const text : {"a,b,2\nb,c,3\n", "a,b,2\nb,a,2\nb,c,3\nc,b,3\n"}) {
      const Matrix read = edgesOf(text, options).values;
      QCOMPARE(read.sum(), 10.0);
      QVERIFY(read(0, 1) == 2.0 && read(1, 0) == 2.0 && read(1, 2) == 3.0 && read(2, 1) == 3.0);
    }
    QVERIFY(contains(refusalOf("a,b,2\nb,a,1\n", options), "one way and"));
  }

  void whatIsNotReadLeadsOn() {
    const auto way = [&](const std::string& bytes) {
      return kindOf(write("file", bytes)).way.english();
    };
    QVERIFY(contains(way(std::string("PK\003\004") + std::string(20, 'x') + "xl/workbook.xml"),
                     "Save the sheet as CSV"));
    QVERIFY(contains(way("PAR1...."), "pandas.read_parquet('file')"));
    QVERIFY(contains(way("ARROW1.."), "pandas.read_feather('file')"));
    QVERIFY(contains(way(std::string("PK\003\004") + "model/data.pkl"), "torch.load('file'"));
    QVERIFY(contains(way("\200\004pickle"), "never read"));
    QVERIFY(contains(way("<!DOCTYPE html>"), "HTML"));
    QVERIFY(contains(way(std::string("\1\2\3\0\4", 5)), "no text"));
    QVERIFY(contains(refusal([&] { readWeights(write("f.csv", "PAR1...."), {}); }), "Parquet"));
  }

  void labelsAreJoinedByName() {
    std::vector<Message> notes;
    const fs::path file = write("types.csv",
                                "row,root_id,cell_type,side,x\n1,b,EPG,left,1\n2,a,PEN,right,2\n"
                                "3,c,,left,3\n4,z,EPG,left,4\n5,a,XXX,left,9\n");
    const LabelTable table = readLabels(file, {}, {"a", "b", "c", "d"}, notes);
    QCOMPARE(table.id_column, std::string("root_id"));
    QVERIFY(contains(notesOf(notes), "1 row names a neuron again"));
    const NeuronLabels labels = joinedLabels(table, {"a", "b", "c", "d"});
    QCOMPARE(labels.labelled, Index{3});
    QCOMPARE(labels.unknown, (Names{"z"}));
    const LabelColumn& types = *labels.column("cell_type");
    QCOMPARE(types.texts, (Names{"PEN", "EPG", "", ""}));
    QCOMPARE(types.category, (std::vector<int>{1, 0, -1, -1}));
    QVERIFY(contains(labels.summary({"a", "b", "c", "d"}).english(),
                     "3 of 4 neurons have labels; 1 has none (d), and 1 row"));
    QVERIFY(contains(refusal([&] { readLabels(file, {}, {"k", "l"}, notes); }), "no column holds"));
    QVERIFY(contains(refusal([&] { readLabels(file, {}, {}, notes); }), "have no names"));
    QVERIFY(contains(refusal([&] { readLabels(file, "skid", {"a"}, notes); }), "no column 'skid'"));
  }

  /// As scikit-learn's adjusted_rand_score has it.
  void groupingsThatAgree() {
    QCOMPARE(adjustedRandIndex({0, 0, 1, 1}, {1, 1, 0, 0}), 1.0);
    QCOMPARE(adjustedRandIndex({0, 0, 1, 1}, {0, 0, 1, 2}), 4.0 / 7.0);
    QCOMPARE(adjustedRandIndex({0, 0, 0, 0}, {0, 1, 2, 3}), 0.0);
    QCOMPARE(adjustedRandIndex({0, 0, 1, 1}, {0, 1, 0, 1}), -0.5);
    QCOMPARE(adjustedRandIndex({0, 0, 1, 1, -1}, {1, 1, 0, 0, 0}), 1.0);
    QVERIFY(std::isnan(adjustedRandIndex({0}, {0})));
  }

  void wordsOfNames() {
    QCOMPARE(wordsOf("preRootId"), (Names{"pre", "root", "id"}));
    QCOMPARE(wordsOf("Pre Root ID"), (Names{"pre", "root", "id"}));
    QCOMPARE(wordsOf("a.bodyId"), (Names{"a", "body", "id"}));
    QVERIFY(namesRows("root_id") && namesRows("bodyId") && namesRows("Unnamed: 0"));
    QVERIFY(!namesRows("N00") && !namesRows("AVAL"));
    QVERIFY(tellsTime("Frame") && tellsTime("time (s)") && !tellsTime("cell3"));
  }
};

QTEST_GUILESS_MAIN(TablesTest)
#include "tables_test.moc"
