// SPDX-License-Identifier: GPL-3.0-or-later
// The table of embedding methods: a new one is a file that describes it and a row here.
#include <vector>

#include "core/base/handle_table.h"
#include "core/embedding/method.h"

namespace weightscape {

EmbeddingMethodDescriptor isomapMethod();
EmbeddingMethodDescriptor landmarkIsomapMethod();
EmbeddingMethodDescriptor laplacianEigenmapsMethod();
EmbeddingMethodDescriptor mdsMethod();
EmbeddingMethodDescriptor pcaMethod();
EmbeddingMethodDescriptor diffusionMapsMethod();

namespace {

const std::vector<EmbeddingMethodDescriptor>& table() {
  static const std::vector<EmbeddingMethodDescriptor> methods = {
      isomapMethod(), landmarkIsomapMethod(), laplacianEigenmapsMethod(), mdsMethod(),
      pcaMethod(),    diffusionMapsMethod()};
  return methods;
}

}  // namespace

template <>
std::span<const EmbeddingMethodDescriptor> rowsOf<EmbeddingMethodDescriptor>() {
  return table();
}
template class Handle<EmbeddingMethodDescriptor>;

std::span<const EmbeddingMethodDescriptor> embeddingMethods() { return table(); }

std::optional<Message> noteOn(const EmbeddingMethodDescriptor& method, double relative_penalty) {
  return method.note != nullptr ? method.note(relative_penalty) : std::nullopt;
}

}  // namespace weightscape
