// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/label_json.h"

#include <cstddef>
#include <vector>

#include "core/base/error.h"
#include "core/io/json.h"

namespace weightscape {

std::string labelsToJson(const LabelTable& table, const std::unordered_set<std::string>& names) {
  Json json;
  json["id_column"] = table.id_column;
  json["columns"] = table.columns;
  json["ids"] = Json::array();
  json["cells"] = Json::array();
  for (std::size_t c = 0; c < table.columns.size(); ++c) json["cells"].push_back(Json::array());
  for (std::size_t row = 0; row < table.ids.size(); ++row) {
    if (!names.contains(table.ids[row])) continue;
    json["ids"].push_back(table.ids[row]);
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
      json["cells"][c].push_back(table.cells[c][row]);
    }
  }
  // Texts come from files of others: what is no UTF-8 is replaced, as it is on the screen.
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

LabelTable labelsFromJson(const std::string& text, const std::string& where) {
  const Json json = parseJson(text, where);
  LabelTable table;
  table.id_column = jsonText(json, "id_column", where);
  table.columns = jsonTexts(json, "columns", where);
  table.ids = jsonTexts(json, "ids", where);
  const Json& cells = jsonMember(json, "cells", where);
  if (!cells.is_array() || cells.size() != table.columns.size()) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: has not as many columns of labels as names of them."),
                        {asIs(where)}});
  }
  for (const Json& column : cells) {
    std::vector<std::string> texts = jsonTexts({{"column", column}}, "column", where);
    if (texts.size() != table.ids.size()) {
      throw Error(Message{WEIGHTSCAPE_TEXT("%1: has columns of labels of different lengths."),
                          {asIs(where)}});
    }
    table.cells.push_back(std::move(texts));
  }
  return table;
}

}  // namespace weightscape
