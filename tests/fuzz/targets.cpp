// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/experiment/parameter_table.h"
#include "core/experiment/sweep_plan.h"
#include "tests/fuzz/experiment_targets.h"
#include "tests/fuzz/file_targets.h"
#include "tests/fuzz/page_targets.h"
#include "tests/fuzz/stored_targets.h"
#include "tests/fuzz/target.h"

namespace weightscape::fuzz {
namespace {

/// Paths, choices and what stands around them.
std::vector<std::string> wordsOfExperiments() {
  std::vector<std::string> words = {
      "true",    "false",       "null",     "1e308",   "-1", "0.5", "[]",    "{}",
      "\"",      "data.groups", "schema",   "preset=", "&",  "%22", "hide=", "weightscape:?v=1",
      "--vary=", "--values=",   "--seeds=", "1..5"};
  for (const Parameter& parameter : parameterTable()) {
    words.push_back(parameter.pathFor(0));
    words.push_back(parameter.path.substr(parameter.path.rfind('.') + 1));
    words.insert(words.end(), parameter.choices.begin(), parameter.choices.end());
  }
  return words;
}

const std::vector<std::string> kTableWords = {
    "\"",         "\"\"",     "'",    ";",   "\t",           ",",      "#N/A", "NA",     "nan",
    "inf",        "1e308",    "1,5",  "1.5", "TRUE",         "\r\n",   "\n",   "time",   "id",
    "name",       "total",    "mean", "sum", "\xEF\xBB\xBF", "1 234",  "−3",   "degree", "neuron",
    "2024-01-01", "\xC2\xA0", "=",    "'=",  "frame",        "1.234,5"};
const std::vector<std::string> kEdgeWords = {
    "source", "target", "weight", "pre", "post", "syn_count", "{'weight': ", "}", "\t", ",",
    "n_syn",  "roi",    "1e308",  "-1",  "nan",  "from",      "to",          "#", "\n", "count"};
const std::vector<std::string> kMarketWords = {
    "%%MatrixMarket", "matrix",  "coordinate", "array",          "real",      "integer", "complex",
    "pattern",        "general", "symmetric",  "skew-symmetric", "hermitian", "%",       "\n",
    "2147483647",     "-1",      "1e308"};
const std::vector<std::string> kGraphWords = {"<graph",       "<node",        "<edge",
                                              "<data",        "<key",         "</graph>",
                                              "<!DOCTYPE",    "<!ENTITY",     "&amp;",
                                              "&x;",          "id=\"",        "source=\"",
                                              "target=\"",    "for=\"edge\"", "for=\"node\"",
                                              "attr.name=\"", "attr.type=\"", "edgedefault=\"",
                                              "directed",     "undirected",   "<hyperedge",
                                              "<port",        "<![CDATA[",    "]]>",
                                              "<default>",    "</default>",   "directed=\"false\""};
const std::vector<std::string> kArrayWords = {"\x93NUMPY",
                                              "'descr'",
                                              "'fortran_order'",
                                              "'shape'",
                                              "True",
                                              "False",
                                              "<f8",
                                              ">f4",
                                              "|b1",
                                              "<i8",
                                              "|O",
                                              "<U4",
                                              "(2, 3)",
                                              "()",
                                              "(0,)",
                                              "18446744073709551615"};
const std::vector<std::string> kPackedWords = {
    "PK\x03\x04",  "PK\x01\x02", "PK\x05\x06", "W.npy",    "indptr.npy",
    "indices.npy", "format.npy", "shape.npy",  "data.npy", "\x1f\x8b\x08"};
const std::vector<std::string> kTensorWords = {"\"dtype\"",
                                               "\"shape\"",
                                               "\"data_offsets\"",
                                               "\"F64\"",
                                               "\"F16\"",
                                               "\"BF16\"",
                                               "\"I8\"",
                                               "\"BOOL\"",
                                               "__metadata__",
                                               "[0,48]",
                                               "18446744073709551615",
                                               "-1",
                                               "{",
                                               "}"};
const std::vector<std::string> kLabelWords = {
    "id",          "type",    "soma_x",    "soma_y", "\"id_column\"",
    "\"columns\"", "\"ids\"", "\"cells\"", ",",      "\t"};
const std::vector<std::string> kPageWords = {"\n----\n", "<",     "&",     "</script>", "<!--",
                                             "]]>",      "{{",    "}}",    "%1",        "\\u003c",
                                             "nan",      "1e300", "-1e300"};
const std::vector<std::string> kHdf5Words = {
    "\x89HDF\r\n\x1a\n",   "OHDR", "TREE", "SNOD", "HEAP", "GCOL", "FRHP",
    "MATLAB 5.0 MAT-file", "IM",   "MI"};

std::vector<std::string> wordsOfSweeps() {
  std::vector<std::string> words = {"\n----\n",   "\"over\"",         "\"values\"",
                                    "\"seeds\"",  "\"failed\"",       "\"cell\"",
                                    "\"reason\"", "\"experiment\"",   "\"schema\": 2",
                                    "failed",     "recovered",        "cell,value,seed,verdict",
                                    "nan",        "Weightscape sweep"};
  words.insert(words.end(), sweepColumns().begin(), sweepColumns().end());
  return words;
}

std::vector<std::string> wordsOfSessions() {
  std::vector<std::string> words = {"drop ",   "text ", "set ", "size ",
                                    "schema ", "nan",   "inf",  "-1",
                                    "1e300",   "\\n",   "0",    "9007199254740993"};
  for (const std::string& path : pathsOfSession()) words.push_back(path);
  return words;
}

constexpr std::size_t kSmallFile = 16384;

std::vector<Target> allTargets() {
  return {
      {"experiment", readExperiment, soundExperiments, wordsOfExperiments(), kSmallFile, 1500},
      {"set", readSettings, soundSettings, wordsOfExperiments(), 1024, 1000},
      {"link", readLinks, soundLinks, wordsOfExperiments(), 4096, 1500},
      {"table", readTables, soundTables, kTableWords, 2048, 3000},
      {"edges", readEdgeTables, soundEdgeTables, kEdgeWords, 2048, 4000},
      {"market", readMarket, soundMarket, kMarketWords, 1024, 4000},
      {"graphml", readGraphs, soundGraphs, kGraphWords, 4096, 4000},
      {"npy", readArrays, soundArrays, kArrayWords, 1024, 3000},
      {"packed", readPacked, soundPacked, kPackedWords, 4096, 3000},
      {"safetensors", readTensors, soundTensors, kTensorWords, 1024, 3000},
      {"labels", readLabelTables, soundLabelTables, kLabelWords, 2048, 4000},
      {"hdf5", readHdf5, soundHdf5, kHdf5Words, kSmallFile, 100},
      {"session", readSessions, soundSessions, wordsOfSessions(), 2048, 60},
      {"sweep", readSweeps, soundSweeps, wordsOfSweeps(), kSmallFile, 500},
      {"list", readFileLists, soundFileLists, {"  ", "../", "/", "\\", "#"}, 2048, 4000},
      {"page", writePages, soundPages, kPageWords, 2048, 300},
  };
}

}  // namespace

std::span<const Target> targets() {
  static const std::vector<Target> all = allTargets();
  return all;
}

}  // namespace weightscape::fuzz
