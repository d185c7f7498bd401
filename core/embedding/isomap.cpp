#include "core/embedding/isomap.h"

#include <limits>

#include "core/base/memory.h"
#include "core/base/text.h"
#include "core/embedding/classical_mds.h"
#include "core/embedding/geodesics.h"

namespace weightscape {

Embedding isomap(const Matrix& points, int neighbors, int dimensions, const Control& control) {
  const double count = static_cast<double>(points.cols());
  requireMemory(8.0 * 4.0 * count * count, "Isomap of " + shortNumber(count) + " points");
  Embedding embedding;
  embedding.graph = nearestNeighborGraph(points, neighbors, control);
  Components components = connectedComponents(embedding.graph);
  embedding.component = std::move(components.of_point);
  embedding.points.setConstant(points.cols(), dimensions, std::numeric_limits<double>::quiet_NaN());
  for (std::vector<Index>& members : components.members) {
    EmbeddedComponent part;
    part.geodesics = geodesicDistances(embedding.graph, members, control);
    const auto size = static_cast<Index>(members.size());
    // n points span at most n − 1 axes.
    const Index axes = std::min<Index>(dimensions, std::max<Index>(size - 1, 1));
    ScaledCoordinates scaled = classicalMds(part.geodesics, axes);
    for (Index i = 0; i < size; ++i) {
      embedding.points.row(members[static_cast<std::size_t>(i)]).head(axes) =
          scaled.coordinates.row(i);
    }
    part.eigenvalues = std::move(scaled.eigenvalues);
    part.members = std::move(members);
    embedding.components.push_back(std::move(part));
    throwIfStopped(control);
  }
  return embedding;
}

}  // namespace weightscape
