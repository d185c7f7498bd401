// The table of embedding methods: a new one is a file that describes it and a row here.
#include "core/base/error.h"
#include "core/base/text.h"
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

EmbeddingMethod::EmbeddingMethod() : which_(table().data()) {}

EmbeddingMethod EmbeddingMethod::named(const std::string& name) {
  for (const EmbeddingMethodDescriptor& method : table()) {
    if (method.name == name) return EmbeddingMethod(method);
  }
  throw Error("A method cannot be '" + name + "'; allowed are " +
              joinChoices(embeddingMethodNames()) + ".");
}

std::span<const EmbeddingMethodDescriptor> embeddingMethods() { return table(); }

const std::vector<std::string>& embeddingMethodNames() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> all;
    for (const EmbeddingMethodDescriptor& method : table()) all.push_back(method.name);
    return all;
  }();
  return names;
}

}  // namespace weightscape
