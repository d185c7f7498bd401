// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/graphml.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <pugixml.hpp>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/io/byte_source.h"
#include "core/io/edge_weight.h"
#include "core/io/neuron_ids.h"
#include "core/io/sparse_entries.h"

namespace weightscape {
namespace {

constexpr std::size_t kLargest = std::size_t{512} << 20U;

/// The part of a name behind its namespace's colon.
std::string_view localName(const pugi::xml_node& node) {
  const std::string_view name = node.name();
  const std::size_t colon = name.find(':');
  return colon == name.npos ? name : name.substr(colon + 1);
}

class Graph {
 public:
  Graph(std::filesystem::path path, const EdgeOptions& options, const Control& control)
      : path_(std::move(path)), options_(options), control_(control) {
    const std::string text = readText(path_, control, kLargest);
    const pugi::xml_parse_result result =
        document_.load_buffer(text.data(), text.size(), pugi::parse_default);
    if (!result) {
      refuse(Message{
          WEIGHTSCAPE_TEXT("is no sound XML from byte %1 on; the file is damaged or cut off."),
          {result.offset}});
    }
    for (const pugi::xml_node& node : document_.children()) {
      if (localName(node) == "graphml") root_ = node;
    }
    if (!root_) refuse(WEIGHTSCAPE_TEXT("is XML, but not GraphML, which alone is read."));
    for (const pugi::xml_node& node : root_.children()) {
      if (localName(node) != "graph") continue;
      if (graph_) refuse(WEIGHTSCAPE_TEXT("holds several graphs; save the one to read alone."));
      graph_ = node;
    }
    if (!graph_) refuse(WEIGHTSCAPE_TEXT("holds no graph."));
  }

  NamedSparseMatrix take() {
    readKeys();
    undirected_ = std::string_view(graph_.attribute("edgedefault").value()) == "undirected";
    NamedSparseMatrix result;
    for (const pugi::xml_node& node : graph_.children()) {
      if (localName(node) == "node") addNode(node);
    }
    const std::string weight = weightKey(result.notes);
    for (const pugi::xml_node& node : graph_.children()) {
      if (localName(node) == "edge") addEdge(node, weight);
    }
    if (entries_.empty()) refuse(WEIGHTSCAPE_TEXT("has no edges."));
    result.values = assembled(ids_.size(), ids_.size(), std::move(entries_), control_);
    result.row_names = namesOfNodes(ids_.take());
    result.column_names = result.row_names;
    if (options_.undirected) {
      result.values = bothWays(result.values, result.row_names, path_, result.notes, control_);
    }
    return result;
  }

 private:
  [[noreturn]] void refuse(const Argument& why) const {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: %2"), {path_, why}});
  }

  void readKeys() {
    for (const pugi::xml_node& node : root_.children()) {
      if (localName(node) != "key") continue;
      for (const pugi::xml_node& part : node.children()) {
        if (localName(part) == "default") {
          defaults_[node.attribute("id").value()] = part.text().as_string();
        }
      }
      const std::string_view type = node.attribute("attr.type").value();
      const std::string_view of = node.attribute("for").value();
      const std::string id = node.attribute("id").value();
      const std::string name = node.attribute("attr.name").value();
      if (of == "node" && (name == "name" || name == "label")) name_keys_.push_back(id);
      if (of != "edge" && of != "all") continue;
      edge_keys_[name.empty() ? id : name] = id;
      if (type == "double" || type == "float" || type == "int" || type == "long") {
        number_keys_.push_back(id);
        number_names_.push_back(name.empty() ? id : name);
      }
    }
  }

  void addNode(const pugi::xml_node& node) {
    throwIfStopped(control_);
    const std::string id = node.attribute("id").value();
    if (id.empty()) refuse(WEIGHTSCAPE_TEXT("has a node without an id."));
    for (const pugi::xml_node& part : node.children()) {
      if (localName(part) == "graph") {
        refuse(Message{WEIGHTSCAPE_TEXT("has a graph inside the node %1, which is not read."),
                       {asIs(shortened(id))}});
      }
    }
    const auto number = static_cast<std::size_t>(ids_.numberOf(id));
    if (number != node_names_.size())
      refuse(Message{WEIGHTSCAPE_TEXT("has two nodes with the id %1."), {asIs(shortened(id))}});
    std::string name;
    for (const std::string& key : name_keys_) {
      if (name.empty()) name = dataOf(node, key);
    }
    node_names_.push_back(std::move(name));
  }

  [[nodiscard]] std::string dataOf(const pugi::xml_node& node, const std::string& key) const {
    for (const pugi::xml_node& data : node.children()) {
      if (localName(data) == "data" && key == data.attribute("key").value()) {
        return data.text().as_string();
      }
    }
    const auto usual = defaults_.find(key);
    return usual != defaults_.end() ? usual->second : std::string();
  }

  /// Empty where every edge counts 1.
  std::string weightKey(std::vector<Message>& notes) const {
    const std::optional<std::size_t> chosen =
        edgeWeight(number_names_, options_.columns.weight, path_.string(), notes);
    return chosen ? number_keys_[*chosen] : std::string();
  }

  void addEdge(const pugi::xml_node& edge, const std::string& weight) {
    throwIfStopped(control_);
    if (!passes(edge)) return;
    const std::string from = edge.attribute("source").value();
    const std::string to = edge.attribute("target").value();
    const auto known = static_cast<std::size_t>(ids_.size());
    const std::int32_t source = ids_.numberOf(from);
    const std::int32_t target = ids_.numberOf(to);
    if (static_cast<std::size_t>(ids_.size()) != known) {
      refuse(Message{
          WEIGHTSCAPE_TEXT("has an edge from %1 to %2, which are not both among its nodes."),
          {asIs(shortened(from)), asIs(shortened(to))}});
    }
    double value = 1.0;
    if (!weight.empty()) {
      const std::string text = dataOf(edge, weight);
      const std::optional<double> number = parseNumber(text);
      if (!number || !std::isfinite(*number)) {
        refuse(
            Message{WEIGHTSCAPE_TEXT(
                        "the edge from %1 to %2 has the weight '%3', which is no finite number."),
                    {asIs(shortened(from)), asIs(shortened(to)), shortened(text)}});
      }
      value = *number;
    }
    addEntry(entries_, path_, source, target, value);
    const std::string_view of_its_own = edge.attribute("directed").value();
    const bool both = of_its_own.empty() ? undirected_ : of_its_own == "false" || of_its_own == "0";
    if (both && source != target) addEntry(entries_, path_, target, source, value);
  }

  /// By the attribute that a person wants of the edges.
  bool passes(const pugi::xml_node& edge) {
    if (options_.columns.only.empty()) return true;
    if (wanted_.empty()) {
      const std::string& only = options_.columns.only;
      const std::size_t equals = std::min(only.find('='), only.size());
      const auto key = edge_keys_.find(only.substr(0, equals));
      if (key == edge_keys_.end() || equals == only.size()) {
        std::vector<std::string> names;
        for (const auto& [name, id] : edge_keys_) names.push_back(name);
        const std::string key_name = shortened(only.substr(0, equals));
        if (names.empty()) {
          refuse(Message{WEIGHTSCAPE_TEXT(
                             "its edges have no '%1'; they have nothing. Choose with NAME=VALUE."),
                         {key_name}});
        }
        refuse(Message{
            WEIGHTSCAPE_TEXT("its edges have no '%1'; they have %2. Choose with NAME=VALUE."),
            {key_name, choicesOf(names)}});
      }
      filter_ = key->second;
      for (const std::string& value : split(only.substr(equals + 1), ',')) {
        wanted_.emplace_back(trimmed(value));
      }
    }
    return std::find(wanted_.begin(), wanted_.end(), dataOf(edge, filter_)) != wanted_.end();
  }

  /// Their own names where they tell all nodes apart.
  std::vector<std::string> namesOfNodes(const std::vector<std::string>& ids) const {
    const std::set<std::string> different(node_names_.begin(), node_names_.end());
    const bool good = different.size() == ids.size() && !different.contains(std::string());
    return good ? node_names_ : ids;
  }

  std::filesystem::path path_;
  const EdgeOptions& options_;
  Control control_;
  pugi::xml_document document_;
  pugi::xml_node root_;
  pugi::xml_node graph_;
  bool undirected_ = false;                       ///< edges that do not say it themselves
  std::map<std::string, std::string> defaults_;   ///< by key
  std::map<std::string, std::string> edge_keys_;  ///< keys of edges' attributes, by their name
  std::string filter_;                            ///< this attribute has to be one of `wanted_`
  std::vector<std::string> wanted_;
  std::vector<std::string> name_keys_;
  std::vector<std::string> number_keys_;   ///< of edges' attributes that are numbers
  std::vector<std::string> number_names_;  ///< what they are called
  std::vector<std::string> node_names_;
  NeuronIds ids_;
  std::vector<SparseEntry> entries_;
};

}  // namespace

NamedSparseMatrix readGraphMl(const std::filesystem::path& path, const EdgeOptions& options,
                              const Control& control) {
  return Graph(path, options, control).take();
}

}  // namespace weightscape
