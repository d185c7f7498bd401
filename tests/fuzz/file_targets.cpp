// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/file_targets.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <optional>
#include <set>
#include <variant>

#include "core/data/dataset.h"
#include "core/experiment/activity_file.h"
#include "core/experiment/experiment.h"
#include "core/experiment/known_centers.h"
#include "core/experiment/parameter_table.h"
#include "core/experiment/user_weights.h"
#include "core/io/csv.h"
#include "core/io/file_preview.h"
#include "core/io/hdf5_reader.h"
#include "core/io/hdf5_writer.h"
#include "core/io/label_json.h"
#include "core/io/label_table.h"
#include "core/io/neuron_labels.h"
#include "core/io/npy.h"
#include "core/io/reading_doubt.h"
#include "core/io/spike_trains.h"
#include "core/io/weights_file.h"
#include "tests/fuzz/helper_faults.h"

namespace weightscape::fuzz {
namespace {

namespace fs = std::filesystem;

/// Where the points take more room than this, they are not made: a few bytes may say that there are
/// many, and the program says before how many there will be.
constexpr double kMostNumbers = 4e6;
struct TooMany {};

bool sameBits(const Matrix& a, const Matrix& b) {
  return a.rows() == b.rows() && a.cols() == b.cols() &&
         (a.size() == 0 || std::memcmp(a.data(), b.data(),
                                       sizeof(double) * static_cast<std::size_t>(a.size())) == 0);
}

/// As a person who answers every question, one way and the other: all readings of a file.
template <typename Use>
void readEveryWay(const std::string& input, const std::string& section,
                  const Experiment& experiment, const Use& use, int questions = 0) {
  std::optional<ReadingDoubt> doubt;
  accepted(input, [&] {
    try {
      use(experiment);
    } catch (const ReadingDoubt& asked) {
      doubt = asked;
      throw;
    } catch (const TooMany&) {
    }
  });
  constexpr int kMostQuestions = 3;
  constexpr std::size_t kMostAnswers = 3;
  if (!doubt || questions == kMostQuestions) return;
  require(!doubt->answers().empty(), "a question has answers");
  for (std::size_t a = 0; a < std::min(kMostAnswers, doubt->answers().size()); ++a) {
    const ReadingAnswer& answer = doubt->answers()[a];
    const Parameter* const parameter = findParameter(section + answer.option);
    require(parameter != nullptr, "an answer is an option: " + answer.option);
    Experiment changed = experiment;
    const bool set = accepted(input, [&] {
      if (parameter->kind == ParameterKind::Switch) {
        setParameter(*parameter, changed, 0, true);
      } else {
        setParameter(*parameter, changed, 0, answer.value);
      }
    });
    require(set, "an answer can be given: " + answer.option + " " + answer.value);
    require(!(changed == experiment), "an answer changes something: " + answer.option);
    readEveryWay(input, section, changed, use, questions + 1);
  }
}

void requireSound(const UserWeights& read) {
  require(read.points.allFinite(), "points are finite");
  const auto fits = [](const std::vector<std::string>& names, Index count) {
    return names.empty() || static_cast<Index>(names.size()) == count;
  };
  require(fits(read.names, read.points.cols()), "a name a point");
  require(fits(read.row_names, read.rows()), "a name a row");
  require(fits(read.column_names, read.columns()), "a name a column");
}

void readAsWeights(const fs::path& file, const std::string& input) {
  Experiment experiment;
  experiment.user_weights.file = file.string();
  readEveryWay(input, "wiring.", experiment, [](const Experiment& asked) {
    requireSound(loadUserWeights(asked.user_weights, {}, [](Index points, Index weights) {
      if (static_cast<double>(points) * static_cast<double>(weights) > kMostNumbers) {
        throw TooMany{};
      }
    }));
  });
}

void readAsActivity(const fs::path& file, const std::string& input) {
  Experiment experiment;
  experiment.data.file = file.string();
  readEveryWay(input, "data.", experiment, [](const Experiment& asked) {
    const Dataset dataset = readActivity(asked.data, true);
    require(dataset.inputs.allFinite(), "activity is finite");
    require(std::isfinite(dataset.scale) && dataset.scale > 0.0, "its scale is a scale");
    require(dataset.names.empty() || static_cast<Index>(dataset.names.size()) == dataset.neurons(),
            "a name a neuron");
  });
}

/// A preview holds whatever the reading holds.
void look(const fs::path& file, const std::string& input) {
  accepted(input, [&] {
    const FilePreview preview = previewOf(file);
    static_cast<void>(preview.hasNamesOnBothSides());
    static_cast<void>(preview.looksLikeLabels());
    static_cast<void>(preview.seen.why.english());
  });
}

/// A matrix with names, written as a table, reads back to the same bits.
void requireTableComesBack(const NamedMatrix& matrix) {
  std::vector<std::string> header = matrix.column_names;
  for (Index c = 0; header.empty() && c < matrix.values.cols(); ++c) {
    header.push_back("column " + std::to_string(c));
  }
  if (header.size() < static_cast<std::size_t>(matrix.values.cols())) {
    for (auto c = static_cast<Index>(header.size()); c < matrix.values.cols(); ++c) {
      header.push_back("column " + std::to_string(c));
    }
  }
  if (matrix.values.size() == 0) return;
  const bool named = !matrix.row_names.empty();
  if (named) header.insert(header.begin(), "unit");
  const fs::path file = folder() / "again.csv";
  writeCsv(file, header, matrix.values, matrix.row_names);
  TableOptions options;
  options.first_line = FirstLine::Names;
  options.first_column = named ? FirstColumn::Names : FirstColumn::Values;
  const NamedMatrix back = readCsv(file, {}, options);
  if (!back.notes.empty()) return;  // a second total, of the first: left out, and said
  require(sameBits(back.values, matrix.values), "a table's numbers come back");
  require(back.row_names == matrix.row_names, "a table's names of rows come back");
  require(matrix.column_names.empty() || back.column_names == matrix.column_names,
          "a table's names of columns come back");
}

bool onOneLine(const std::vector<std::string>& names) {
  for (const std::string& name : names) {
    if (name.find_first_of("\r\n") != std::string::npos) return false;
  }
  return true;
}

}  // namespace

void readTables(const std::string& input) {
  const fs::path file = written("input.csv", input);
  look(file, input);
  readAsWeights(file, input);
  readAsActivity(file, input);
  std::optional<NamedMatrix> matrix;
  accepted(input, [&] {
    WeightsFileOptions options;
    options.as = ReadAs::Matrix;
    auto read = readWeights(file, options);
    if (auto* const dense = std::get_if<NamedMatrix>(&read)) matrix = std::move(*dense);
  });
  if (matrix && onOneLine(matrix->row_names) && onOneLine(matrix->column_names)) {
    requireTableComesBack(*matrix);
  }
  accepted(input, [&] {
    std::vector<Message> notes;
    static_cast<void>(readCenters(file, {circle()}, {{}, 3, "activity.csv"}, notes));
  });
}

std::vector<std::string> soundTables() {
  return {"a,b,c\n1,2,3\n4,5,6\n7,8,10\n",
          "id;a;b\n7;0,5;1,5\n8;2,5;3,5\n",
          "\"\",\"1\",\"2\"\nx,1e-300,1e300\ny,-0,0.1\n",
          "# a b c\n1 2 3\n4 5 6\n",
          "neuron\tL1\tL2\nA\t1\t2\nB\t\t4\ntotal\t1\t6\n",
          "time,cell_1,cell_2,heading\n0.0,1,2,0.5\n0.1,3,4,0.6\n0.2,5,6,0.7\n",
          "1,2\n3,4\n",
          "\"a \"\"b\"\"\",'=1+1\n1,234\n5,NA\n",
          "x,y\n,\"1,234.5\"\nTRUE,FALSE\n"};
}

void readEdgeTables(const std::string& input) {
  const fs::path file = written("input.edges.csv", input);
  look(file, input);
  readAsWeights(file, input);
}

std::vector<std::string> soundEdgeTables() {
  return {"pre_root_id,post_root_id,syn_count\n9000,9001,3\n9001,9002,1\n9002,9000,7\n",
          "source\ttarget\tweight\na\tb\t0.5\nb\ta\t-1\n",
          "n1 n2 {'weight': 2}\nn2 n3 {'weight': 1}\n",
          "0 1\n1 2\n2 0\n",
          "from,to,roi,n\n1,2,LO,4\n1,2,ME,5\n2,3,LO,1\n",
          "# Nodes: 3 Edges: 2\n1\t2\n2\t3\n"};
}

void readMarket(const std::string& input) { readAsWeights(written("input.mtx", input), input); }

std::vector<std::string> soundMarket() {
  return {"%%MatrixMarket matrix coordinate real general\n% by hand\n3 3 2\n1 2 0.5\n3 1 2\n",
          "%%MatrixMarket matrix coordinate pattern symmetric\n3 3 2\n2 1\n3 2\n",
          "%%MatrixMarket matrix array real general\n2 3\n1\n2\n3\n4\n5\n6\n",
          "%%MatrixMarket matrix array integer skew-symmetric\n3 3\n1\n2\n3\n"};
}

void readGraphs(const std::string& input) {
  const fs::path file = written("input.graphml", input);
  look(file, input);
  readAsWeights(file, input);
}

std::vector<std::string> soundGraphs() {
  const std::string head =
      "<?xml version=\"1.0\"?><graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">"
      "<key id=\"w\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\"/>"
      "<key id=\"n\" for=\"node\" attr.name=\"name\" attr.type=\"string\"/>";
  return {
      head +
          "<graph edgedefault=\"directed\"><node id=\"a\"><data key=\"n\">X</data></node>"
          "<node id=\"b\"><data key=\"n\">Y</data></node><edge source=\"a\" target=\"b\">"
          "<data key=\"w\">2</data></edge></graph></graphml>",
      head +
          "<graph edgedefault=\"undirected\"><node id=\"a\"/><node id=\"b\"/><node id=\"c\"/>"
          "<edge source=\"a\" target=\"b\"/><edge source=\"b\" target=\"c\"/></graph></graphml>"};
}

void readArrays(const std::string& input) {
  const fs::path file = written("input.npy", input);
  look(file, input);
  std::optional<Matrix> matrix;
  accepted(input, [&] { matrix = readNpy(file); });
  if (matrix && matrix->size() > 0) {
    writeNpy(folder() / "again.npy", *matrix);
    require(sameBits(readNpy(folder() / "again.npy"), *matrix), "an array comes back");
  }
  readAsWeights(file, input);
  readAsActivity(file, input);
}

std::vector<std::string> soundArrays() {
  std::vector<std::string> all;
  Matrix values(2, 3);
  values << 1, 2.5, -3, 4, 1e300, 1e-300;
  writeNpy(folder() / "sound.npy", values);
  all.push_back(bytesOf(folder() / "sound.npy"));
  writeNpy(folder() / "sound.npy", Vector(values.row(0)));
  all.push_back(bytesOf(folder() / "sound.npy"));
  writeNpy(folder() / "sound.npy", std::vector<int>{1, 2, 3});
  all.push_back(bytesOf(folder() / "sound.npy"));
  const auto other = [&](const std::string& type, const std::string& shape, std::size_t bytes,
                         bool fortran = false) {
    std::string header = "{'descr': '" + type +
                         "', 'fortran_order': " + (fortran ? "True" : "False") +
                         ", 'shape': " + shape + ", }";
    header.append(63 - (10 + header.size()) % 64, ' ');
    header += '\n';
    std::string file("\x93NUMPY\x01\x00", 8);
    file += static_cast<char>(header.size());
    file += '\0';
    all.push_back(file + header + std::string(bytes, '\x3c'));
  };
  other("<f2", "(2, 3)", 12);
  other(">f4", "(2, 3)", 24, true);
  other("|b1", "(6,)", 6);
  other(">u8", "(2, 2)", 32);
  return all;
}

/// NPZ, and what is packed with gzip. Sound ones are NumPy's, see sound_files.py.
void readPacked(const std::string& input) {
  const fs::path file = written("input.npz", input);
  look(file, input);
  readAsWeights(file, input);
  readAsActivity(file, input);
}

std::vector<std::string> soundPacked() {
  return {std::string("PK\x05\x06") + std::string(18, '\0')};
}

void readTensors(const std::string& input) {
  const fs::path file = written("input.safetensors", input);
  look(file, input);
  readAsWeights(file, input);
}

std::vector<std::string> soundTensors() {
  const auto tensors = [](const std::string& header, std::size_t bytes) {
    std::uint64_t length = header.size();
    std::string file(sizeof(length), '\0');
    std::memcpy(file.data(), &length, sizeof(length));
    return file + header + std::string(bytes, '\x3f');
  };
  return {tensors(R"({"W":{"dtype":"F64","shape":[2,3],"data_offsets":[0,48]}})", 48),
          tensors(R"({"__metadata__":{"a":"b"},"W":{"dtype":"BF16","shape":[2,2],)"
                  R"("data_offsets":[0,8]},"b":{"dtype":"I32","shape":[2],"data_offsets":[8,16]}})",
                  16)};
}

void readLabelTables(const std::string& input) {
  const fs::path file = written("input.csv", input);
  const std::vector<std::string> names = {"a", "b", "c", "1", "2"};
  for (const char* const id : {"", "id"}) {
    std::optional<LabelTable> table;
    accepted(input, [&] {
      std::vector<Message> notes;
      table = readLabels(file, id, names, notes);
    });
    if (!table) continue;
    const std::string json = labelsToJson(*table, {table->ids.begin(), table->ids.end()});
    const LabelTable back = labelsFromJson(json, "json");
    require(back.ids == table->ids && back.cells == table->cells &&
                back.columns == table->columns && back.id_column == table->id_column,
            "labels come back");
    const NeuronLabels labels = joinedLabels(*table, names);
    require(labels.labelled + static_cast<Index>(labels.missing.size()) ==
                static_cast<Index>(names.size()),
            "every neuron is labelled or missing");
    static_cast<void>(labels.summary(names).english());
    static_cast<void>(orderByLabel(&labels, static_cast<Index>(names.size())));
    for (std::size_t p = 0; p < labels.positions.size(); ++p) {
      static_cast<void>(unitPositions(labels, p));
    }
  }
  accepted(input, [&] {
    const LabelTable stored = labelsFromJson(input, "input");
    static_cast<void>(joinedLabels(stored, names));
    const LabelTable back =
        labelsFromJson(labelsToJson(stored, {stored.ids.begin(), stored.ids.end()}), "json");
    require(back.cells == stored.cells, "stored labels come back");
  });
}

std::vector<std::string> soundLabelTables() {
  return {"id,type,soma_x,soma_y\na,EPG,1,2\nb,PEN,3,4.5\nc,,5,6\n",
          "name\tside\n1\tL\n2\tR\n1\tL\n",
          R"({"id_column":"id","columns":["type"],"ids":["a","b"],"cells":[["x",""]]})"};
}

/// HDF5, NWB and MATLAB's files, through the helper that users have. Sound ones are of other
/// programs too, see sound_files.py.
void readHdf5(const std::string& input) {
  const fs::path file = written("input.h5", input);
  look(file, input);
  std::vector<std::string> names;
  accepted(input, [&] {
    for (const ArrayInfo& array : arraysIn(file)) names.push_back(array.name);
  });
  constexpr std::size_t kFew = 3;
  for (std::size_t i = 0; i < std::min(kFew, names.size()); ++i) {
    Experiment experiment;
    experiment.user_weights.file = file.string();
    experiment.user_weights.reading.dataset = names[i];
    accepted(input, [&] { static_cast<void>(readArray(file, names[i])); });
  }
  accepted(input, [&] {
    if (holdsSpikeTimes(file, {})) static_cast<void>(binnedSpikes(file, 0.5));
  });
  requireNoHelperFault();
}

std::vector<std::string> soundHdf5() {
  {
    Hdf5Writer file(folder() / "sound.h5");
    file.attribute("format", std::string("sound"));
    file.matrix("group/W", Matrix::Identity(3, 4), "weights");
    file.floats("group/V", MatrixOf<float>::Ones(2, 2), "weights");
    file.integers("numbers", {1, 2, 3}, "numbers");
    file.text("words", "some text", "text");
    file.commit();
  }
  std::vector<std::string> all = {bytesOf(folder() / "sound.h5")};
  {
    Hdf5Writer file(folder() / "spikes.h5");
    file.vector("units/spike_times", Vector::LinSpaced(9, 0.0, 4.0), "seconds");
    file.integers("units/spike_times_index", {4, 9}, "ends");
    file.integers("units/id", {7, 8}, "ids");
    file.commit();
  }
  all.push_back(bytesOf(folder() / "spikes.h5"));
  return all;
}

}  // namespace weightscape::fuzz
