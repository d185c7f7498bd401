// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/unknown_wiring.h"

#include <cmath>
#include <numeric>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/group.h"
#include "core/data/product.h"

namespace weightscape {
namespace {

constexpr Index kUnits = 40;
constexpr double kNoise = 0.05;

struct Hidden {
  std::vector<Axis> axes;  ///< none for noise alone
  int neurons;             ///< along each
};

Hidden hiddenIn(int number) {
  switch (number) {
    case 1:
      return {{sphere()}, 250};
    case 2:
      return {{circle()}, 120};
    case 3:
      return {{}, 150};
    case 4:
      return {{circle(), circle()}, 18};
    case 5:
      return {{interval()}, 120};
    default:
      throw Error(Message{WEIGHTSCAPE_TEXT("There is no unknown wiring %1; allowed are 1 to %2."),
                          {number, kUnknownWirings}});
  }
}

Matrix normal(Index rows, Index columns, Random& random) {
  Matrix values(rows, columns);
  for (double& value : values.reshaped()) value = random.normal();
  return values;
}

}  // namespace

Matrix unknownWiring(int number) {
  const Hidden hidden = hiddenIn(number);
  Random random(1000 + static_cast<std::uint64_t>(number), Random::Stream::Analysis);
  if (hidden.axes.empty()) return normal(kUnits, hidden.neurons, random);
  Group group;
  group.axes = hidden.axes;
  group.neurons_per_axis = hidden.neurons;
  const Matrix centers = gridCenters(group);
  // The numbering tells nothing.
  std::vector<Index> order(static_cast<std::size_t>(centers.cols()));
  std::iota(order.begin(), order.end(), Index{0});
  random.shuffle(order);
  const Matrix places = idealEmbedding(coordinateAxes(group.axes), centers(Eigen::all, order));
  Matrix weights = normal(kUnits, places.rows(), random) * places;
  const double size = weights.norm() / std::sqrt(static_cast<double>(weights.size()));
  weights += kNoise * size * normal(kUnits, places.cols(), random);
  return weights;
}

}  // namespace weightscape
