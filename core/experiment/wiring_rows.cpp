// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/parameter_rows.h"

#include "core/embedding/method.h"
#include "core/embedding/weight_points.h"

#define TEXT WEIGHTSCAPE_TEXT

namespace weightscape::rows {

void addEmbedding(std::vector<Parameter>& table) {
  using Graph = EmbeddingParameters::Graph;
  table.push_back(live(choice(
      "embedding.method", Section::Embedding,
      {TEXT("Method"), "",
       TEXT("Isomap (Tenenbaum et al. 2000) follows the surface that the points lie on; with "
            "landmarks for many neurons (de Silva & Tenenbaum 2002); Laplacian eigenmaps (Belkin "
            "& Niyogi 2003) and diffusion maps (Coifman & Lafon 2006) follow its edges; "
            "classical MDS and PCA see only straight distances.")},
      EmbeddingMethod::names(),
      [](Experiment & e, std::size_t) -> auto& { return e.embedding.method; })));
  table.push_back(live(choice(
      "embedding.graph", Section::Embedding,
      {TEXT("Neighbour graph"), "",
       TEXT("Join each point to its k nearest, or to all within a radius.")},
      {"neighbors", "radius"},
      [](Experiment & e, std::size_t) -> auto& { return e.embedding.graph; })));
  table.push_back(live(number(
      "embedding.neighbors", Section::Embedding, kInteger,
      {TEXT("Neighbours k"), "",
       TEXT("Each point is joined to its k nearest; too few tear the picture, too many join what "
            "is apart. Scores count as many. 0 lets the program choose by the number of neurons "
            "and groups.")},
      {0, 1e6, Scale::Linear, 2, 40},
      [](Experiment & e, std::size_t) -> auto& { return e.embedding.neighbors; })));
  table.push_back(live(number(
      "embedding.radius", Section::Embedding, kReal,
      {TEXT("Radius"), TEXT("nearest distances"),
       TEXT("In units of the median distance to the nearest neighbour.")},
      {1e-3, 1e6, Scale::Logarithmic, 1, 10},
      [](Experiment & e, std::size_t) -> auto& { return e.embedding.radius; })));
  table.back().applies = [](const Experiment& e) { return e.embedding.graph == Graph::Radius; };
  table.push_back(live(number(
      "embedding.landmarks", Section::Embedding, kInteger,
      {TEXT("Landmarks"), TEXT("points"),
       TEXT("Points between which landmark Isomap measures; more are exacter and slower.")},
      {4, 1e5, Scale::Logarithmic, 20, 1000},
      [](Experiment & e, std::size_t) -> auto& { return e.embedding.landmarks; })));
  table.back().applies = [](const Experiment& e) {
    return e.embedding.method->geodesics == EmbeddingMethodDescriptor::Geodesics::FromLandmarks;
  };
  table.push_back(live(number(
      "embedding.dimensions", Section::Embedding, kInteger,
      {TEXT("Dimensions"), "",
       TEXT("Axes of the embedding: a ring or sheet needs 2, a cylinder 3, a flat torus 4.")},
      {2, 10}, [](Experiment & e, std::size_t) -> auto& { return e.embedding.dimensions; })));
  table.push_back(live(choice(
      "embedding.points", Section::Embedding,
      {TEXT("Points"), "",
       TEXT("Each neuron's weights to the hidden layer (input), from it (output), or both side by "
            "side.")},
      {"input", "output", "both"},
      [](Experiment & e, std::size_t) -> auto& { return e.embedding.points; })));
  table.back().applies = [](const Experiment& e) { return e.user_weights.file.empty(); };
}

void addWiring(std::vector<Parameter>& table) {
  const auto text = [&](const char* path, Words words, auto access) {
    table.push_back(
        entry(path, Section::UserWeights, ParameterKind::Text, std::move(words), access));
  };
  text(
      "wiring.file",
      {TEXT("File"), "",
       TEXT("A weight matrix or connectome of one's own to embed, in place of a network: a table "
            "(CSV and alike), an edge list, NPY, HDF5 or Matrix Market, packed with gzip or not.")},
      [](Experiment & e, std::size_t) -> auto& { return e.user_weights.file; });
  text(
      "wiring.dataset",
      {TEXT("Dataset"), "", TEXT("The dataset inside an HDF5 file that holds several.")},
      [](Experiment & e, std::size_t) -> auto& { return e.user_weights.reading.dataset; });
  text(
      "wiring.source",
      {TEXT("Source column"), "", TEXT("Column of an edge list with the starts of the edges.")},
      [](Experiment & e, std::size_t) -> auto& {
        return e.user_weights.reading.edges.columns.source;
      });
  text(
      "wiring.target",
      {TEXT("Target column"), "", TEXT("Column of an edge list with the ends of the edges.")},
      [](Experiment & e, std::size_t) -> auto& {
        return e.user_weights.reading.edges.columns.target;
      });
  text(
      "wiring.weight",
      {TEXT("Weight column"), "", TEXT("Column of an edge list with the weights of the edges.")},
      [](Experiment & e, std::size_t) -> auto& {
        return e.user_weights.reading.edges.columns.weight;
      });
  text(
      "wiring.only",
      {TEXT("Only edges with"), "",
       TEXT("COLUMN=VALUE of an edge list, as in type=chemical: edges with another value there are "
            "passed over.")},
      [](Experiment & e, std::size_t) -> auto& {
        return e.user_weights.reading.edges.columns.only;
      });
  table.push_back(choice(
      "wiring.points", Section::UserWeights,
      {TEXT("Points"), "",
       TEXT("What a point is: a column (what arrives at a neuron), a row (what leaves it), or both "
            "side by side.")},
      pointChoiceNames(),
      [](Experiment & e, std::size_t) -> auto& { return e.user_weights.parameters.points; }));
  table.push_back(number(
      "wiring.threshold", Section::UserWeights, kReal,
      {TEXT("Threshold"), "", TEXT("Weights smaller than this in size count as zero.")},
      {0, 1e300, Scale::LogarithmicWithZero, 0.01, 100},
      [](Experiment & e, std::size_t) -> auto& { return e.user_weights.parameters.threshold; }));
  table.push_back(entry(
      "wiring.logarithm", Section::UserWeights, kSwitch,
      {TEXT("Logarithm"), "", TEXT("Use sign(w)·log(1 + |w|): for counts of synapses.")},
      [](Experiment & e, std::size_t) -> auto& { return e.user_weights.parameters.logarithm; }));
  table.push_back(entry(
      "wiring.normalize", Section::UserWeights, kSwitch,
      {TEXT("Length 1"), "", TEXT("Give every point the length 1: only the pattern counts.")},
      [](Experiment & e, std::size_t) -> auto& { return e.user_weights.parameters.normalize; }));
  table.push_back(number(
      "wiring.reduce", Section::UserWeights, kInteger,
      {TEXT("Reduce to"), TEXT("directions"),
       TEXT("Keep so many leading singular directions before neighbours are sought (Halko et al. "
            "2011); 0 keeps all. Large sparse matrices need it.")},
      {0, 1e5, Scale::LogarithmicWithZero, 2, 200},
      [](Experiment & e, std::size_t) -> auto& { return e.user_weights.parameters.reduce; }));
  table.push_back(entry(
      "wiring.undirected", Section::UserWeights, kSwitch,
      {TEXT("Both ways"), "",
       TEXT(
           "Edges have no direction, as gap junctions have none: each counts both ways, whether it "
           "stands once or twice.")},
      [](Experiment & e, std::size_t) -> auto& {
        return e.user_weights.reading.edges.undirected;
      }));
  table.push_back(choice(
      "wiring.as", Section::UserWeights,
      {TEXT("Read as"), "",
       TEXT("What a table of text is: a matrix, or a list of edges. Auto sees it in its first "
            "lines.")},
      readAsNames(),
      [](Experiment & e, std::size_t) -> auto& { return e.user_weights.reading.as; }));
  table.push_back(choice(
      "wiring.first_line", Section::UserWeights,
      {TEXT("First line"), "", TEXT("Whether the first line of a table holds names or values.")},
      firstLineNames(), [](Experiment & e, std::size_t) -> auto& {
        return e.user_weights.reading.table.first_line;
      }));
  table.push_back(choice(
      "wiring.first_column", Section::UserWeights,
      {TEXT("First column"), "",
       TEXT("Whether the first column of a table holds names or values.")},
      firstColumnNames(), [](Experiment & e, std::size_t) -> auto& {
        return e.user_weights.reading.table.first_column;
      }));
  table.push_back(entry(
      "wiring.empty_as_zero", Section::UserWeights, kSwitch,
      {TEXT("Empty cells are 0"), "",
       TEXT("Read cells without a number as 0, which is what they mean in a connectome.")},
      [](Experiment & e, std::size_t) -> auto& {
        return e.user_weights.reading.table.empty_as_zero;
      }));
  table.push_back(textList(
      "wiring.leave_out", Section::UserWeights,
      {TEXT("Leave out"), "",
       TEXT("Columns of the file that are no weights, or unwanted: names, or numbers from 1, with "
            "commas between them.")},
      [](Experiment & e, std::size_t) -> auto& { return e.user_weights.reading.table.leave_out; }));
}

}  // namespace weightscape::rows
