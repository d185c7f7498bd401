// SPDX-License-Identifier: GPL-3.0-or-later
// What a table of descriptors gives its handles; included by the file that holds the table alone.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/handle.h"
#include "core/base/text.h"

namespace weightscape {

/// The table behind the handles of a descriptor, in the order in which its rows are offered; never
/// empty. Rows have a `name`, and the descriptor says in `kWhat` what one of them is.
template <typename Descriptor>
std::span<const Descriptor> rowsOf();

template <typename Descriptor>
Handle<Descriptor>::Handle() : row_(&rowsOf<Descriptor>().front()) {}

template <typename Descriptor>
Handle<Descriptor> Handle<Descriptor>::named(const std::string& name) {
  for (const Descriptor& row : rowsOf<Descriptor>()) {
    if (row.name == name) return Handle(row);
  }
  throw Error(Message{WEIGHTSCAPE_TEXT("%1 cannot be '%2'; allowed are %3."),
                      {Descriptor::kWhat, name, choicesOf(names())}});
}

template <typename Descriptor>
const std::vector<std::string>& Handle<Descriptor>::names() {
  static const std::vector<std::string> all = [] {
    std::vector<std::string> names;
    for (const Descriptor& row : rowsOf<Descriptor>()) names.push_back(row.name);
    return names;
  }();
  return all;
}

}  // namespace weightscape
