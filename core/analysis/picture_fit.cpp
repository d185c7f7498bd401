// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/picture_fit.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/neighborhoods.h"
#include "core/base/parallel.h"
#include "core/embedding/embedding.h"

namespace weightscape {
namespace {

/// From so many points to so many others.
struct Sample {
  Index sources;
  Index others;
};
constexpr Sample kExact{1000, 20000};
constexpr Sample kLive{64, 500};

/// Sums over pairs that a correlation is made of.
struct Sums {
  double count = 0.0;
  double a = 0.0;
  double b = 0.0;
  double aa = 0.0;
  double bb = 0.0;
  double ab = 0.0;

  void add(double x, double y) {
    count += 1.0;
    a += x;
    b += y;
    aa += x * x;
    bb += y * y;
    ab += x * y;
  }
  void add(const Sums& other) {
    count += other.count;
    a += other.a;
    b += other.b;
    aa += other.aa;
    bb += other.bb;
    ab += other.ab;
  }
};

/// 1 − R². Where the drawn distances do not vary, nothing of the geodesics is shown.
double residualVariance(const Sums& sums) {
  constexpr double kRounding = 1e-12;
  const double var_a = sums.aa - sums.a * sums.a / sums.count;
  const double var_b = sums.bb - sums.b * sums.b / sums.count;
  if (!(var_a > kRounding * sums.aa)) return kUnknown;
  if (!(var_b > kRounding * sums.bb)) return 1.0;
  const double both = sums.ab - sums.a * sums.b / sums.count;
  return std::clamp(1.0 - both * both / (var_a * var_b), 0.0, 1.0);
}

double residualOf(const EmbeddedComponent& component, const Matrix& points, Effort effort,
                  const Control& control) {
  const auto [most_sources, most_others] = effort == Effort::Live ? kLive : kExact;
  const Matrix& geodesics = component.geodesics;
  const double extent = geodesics.size() > 0 ? geodesics.row(0).maxCoeff() : 0.0;
  if (!(extent > 0.0) || !std::isfinite(extent)) return kUnknown;
  const bool all = component.landmarks.empty();
  const std::vector<Index> rows = spreadOut(geodesics.rows(), most_sources);
  const std::vector<Index> columns = spreadOut(geodesics.cols(), most_others);
  // Axes that the component does not have are NaN. One column a point, so that it stands together.
  Matrix places(points.cols(), static_cast<Index>(component.members.size()));
  for (Index i = 0; i < places.cols(); ++i) {
    const Index member = component.members[static_cast<std::size_t>(i)];
    for (Index axis = 0; axis < places.rows(); ++axis) {
      const double value = points(member, axis) / extent;
      places(axis, i) = std::isfinite(value) ? value : 0.0;
    }
  }
  std::vector<Sums> parts(rows.size());
  parallelFor(rows.size(), defaultThreads(), [&](std::size_t begin, std::size_t end) {
    for (std::size_t at = begin; at < end; ++at) {
      throwIfStopped(control);
      const Index source = all ? rows[at] : component.landmarks[static_cast<std::size_t>(rows[at])];
      for (const Index other : columns) {
        if (other == source) continue;
        // Geodesics of all points are symmetric, and stand together in columns.
        const double along = all ? geodesics(other, rows[at]) : geodesics(rows[at], other);
        parts[at].add(along / extent, (places.col(other) - places.col(source)).norm());
      }
    }
  });
  Sums sums;
  for (const Sums& part : parts) sums.add(part);
  return sums.count > 1.0 ? residualVariance(sums) : kUnknown;
}

double drawnShare(const Vector& eigenvalues, double trace, Index axes) {
  if (!std::isfinite(trace)) return kUnknown;
  const Vector positive = eigenvalues.cwiseMax(0.0);
  const double all = std::max(positive.sum(), trace);
  if (!(all > 0.0)) return kUnknown;
  return std::min(1.0, positive.head(std::min(axes, positive.size())).sum() / all);
}

/// A mean of what is known.
class WeightedMean {
 public:
  void add(double value, double weight) {
    if (!std::isfinite(value)) return;
    sum_ += weight * value;
    weights_ += weight;
  }
  [[nodiscard]] double value() const { return weights_ > 0.0 ? sum_ / weights_ : kUnknown; }

 private:
  double sum_ = 0.0;
  double weights_ = 0.0;
};

}  // namespace

PictureFits pictureFits(const Embedding& embedding, Effort effort, const Control& control) {
  PictureFits fits;
  WeightedMean residual;
  WeightedMean share;
  for (const EmbeddedComponent& component : embedding.components) {
    throwIfStopped(control);
    PictureFit fit;
    fit.residual_variance = residualOf(component, embedding.points, effort, control);
    fit.drawn_share = drawnShare(component.eigenvalues, component.trace, embedding.points.cols());
    const auto size = static_cast<double>(component.members.size());
    residual.add(fit.residual_variance, size * (size - 1.0));
    share.add(fit.drawn_share, size * (size - 1.0));
    fits.components.push_back(fit);
  }
  fits.overall = {residual.value(), share.value()};
  return fits;
}

}  // namespace weightscape
