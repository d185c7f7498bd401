#include "core/analysis/method_notes.h"

namespace weightscape {

std::optional<Message> methodNote(const EmbeddingParameters& parameters, double relative_penalty) {
  // Near λ/s_1 = 0.3 few modes are left, and straight distances begin to follow the surface.
  constexpr double kWhitened = 0.2;
  switch (parameters.method) {
    case EmbeddingMethod::Mds:
    case EmbeddingMethod::Pca:
      if (relative_penalty >= kWhitened) return std::nullopt;
      return Message{WEIGHTSCAPE_TEXT("a small λ gives all kept modes nearly the same weight, so "
                                      "that no few straight axes hold the shape; methods that "
                                      "follow the surface, like Isomap, still find it"),
                     {}};
    case EmbeddingMethod::LaplacianEigenmaps:
      return Message{
          WEIGHTSCAPE_TEXT("Laplacian eigenmaps bend a line into a horseshoe: the second "
                           "axis is a function of the first"),
          {}};
    case EmbeddingMethod::LandmarkIsomap:
    case EmbeddingMethod::Isomap:
      break;
  }
  return std::nullopt;
}

}  // namespace weightscape
