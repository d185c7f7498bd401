// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embedding/components.h"

#include <algorithm>

namespace weightscape {

Components connectedComponents(const NeighborGraph& graph) {
  const auto count = static_cast<std::size_t>(graph.size());
  Components components;
  std::vector<bool> seen(count, false);
  for (std::size_t start = 0; start < count; ++start) {
    if (seen[start]) continue;
    std::vector<Index> members = {static_cast<Index>(start)};
    seen[start] = true;
    for (std::size_t next = 0; next < members.size(); ++next) {
      const auto i = static_cast<std::size_t>(members[next]);
      for (Index edge = graph.offsets[i]; edge < graph.offsets[i + 1]; ++edge) {
        const Index j = graph.neighbors[static_cast<std::size_t>(edge)];
        if (seen[static_cast<std::size_t>(j)]) continue;
        seen[static_cast<std::size_t>(j)] = true;
        members.push_back(j);
      }
    }
    std::sort(members.begin(), members.end());
    components.members.push_back(std::move(members));
  }
  std::stable_sort(components.members.begin(), components.members.end(),
                   [](const auto& a, const auto& b) { return a.size() > b.size(); });
  components.of_point.resize(count);
  for (std::size_t c = 0; c < components.members.size(); ++c) {
    for (const Index i : components.members[c]) {
      components.of_point[static_cast<std::size_t>(i)] = static_cast<int>(c);
    }
  }
  return components;
}

}  // namespace weightscape
