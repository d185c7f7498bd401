// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/closed_form.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/base/householder.h"
#include "core/base/products.h"
#include "core/base/unknown.h"
#include "core/data/spectrum.h"
#include "core/training/penalties.h"

namespace weightscape {

std::optional<EffectivePenalty> effectivePenalty(const ObjectiveParameters& objective,
                                                 const NetworkParameters& network, double largest) {
  const Penalties penalties = absolutePenalties(objective, largest);
  if (!network.isLinear() || penalties.l1 > 0.0 || penalties.activity_l2 > 0.0 ||
      objective.nonnegative) {
    return std::nullopt;
  }
  if (network.tied) return EffectivePenalty{0.5 * (penalties.l2_in + penalties.l2_out), 1.0};
  if ((penalties.l2_in > 0.0) != (penalties.l2_out > 0.0)) return std::nullopt;
  if (penalties.l2_in == 0.0) return EffectivePenalty{};
  return EffectivePenalty{std::sqrt(penalties.l2_in * penalties.l2_out),
                          std::sqrt(penalties.l2_out / penalties.l2_in)};
}

ClosedFormSummary closedFormSummary(const Spectrum& spectrum, Index hidden, double l2) {
  ClosedFormSummary summary;
  const bool known = hidden <= spectrum.values.size() || spectrum.lists(l2);
  summary.error = known ? spectrum.rest : kUnknown;
  double penalty = 0.0;
  for (Index k = 0; k < spectrum.values.size(); ++k) {
    const double s = spectrum.values(k);
    if (k < hidden && s > l2) {
      ++summary.modes_kept;
      summary.error += l2 * l2 / s;
      penalty += 2.0 * l2 * (1.0 - l2 / s);  // both layers carry (1 − λ/s_k) each
    } else {
      summary.error += s;
    }
  }
  summary.floor = summary.error + penalty;
  return summary;
}

Matrix closedFormGram(const Spectrum& spectrum, Index hidden, const EffectivePenalty& penalty) {
  std::vector<Index> all(static_cast<std::size_t>(spectrum.vectors.rows()));
  std::iota(all.begin(), all.end(), Index{0});
  return closedFormGram(spectrum, hidden, penalty, all);
}

ClosedFormModes closedFormModes(const Spectrum& spectrum, Index hidden,
                                const EffectivePenalty& penalty) {
  const Index kept = closedFormSummary(spectrum, hidden, penalty.l2).modes_kept;
  return {spectrum.vectors.leftCols(kept),
          penalty.gram_scale * (1.0 - penalty.l2 * spectrum.values.head(kept).array().inverse())};
}

Matrix closedFormGram(const Spectrum& spectrum, Index hidden, const EffectivePenalty& penalty,
                      const std::vector<Index>& neurons) {
  const ClosedFormModes whole = closedFormModes(spectrum, hidden, penalty);
  const Matrix modes = whole.modes(neurons, Eigen::all);
  return modes * whole.weights.asDiagonal() * modes.transpose();
}

namespace {

/// ‖WᵀW − U·D·Uᵀ‖ by the difference itself, where that of the squares has lost its digits.
double gramDifference(const Matrix& w_in, const ClosedFormModes& gram, const Control& control) {
  // It is B·diag(1, −weights)·Bᵀ with B = [W_inᵀ U]; its norm is that of R·diag·Rᵀ.
  const Index kept = gram.weights.size();
  const Index neurons = w_in.cols();
  Matrix both(neurons, w_in.rows() + kept);
  const Index each = countBetweenLooks(static_cast<double>(neurons));
  for (Index column = 0; column < both.cols(); ++column) {
    if (column % each == 0) throwIfStopped(control);
    if (column < w_in.rows()) {
      both.col(column) = w_in.row(column).transpose();
    } else {
      both.col(column) = gram.modes.col(column - w_in.rows());
    }
  }
  Vector signs(both.cols());
  signs << Vector::Ones(w_in.rows()), -gram.weights;
  const Matrix triangle =
      neurons > both.cols() ? qrParts(std::move(both), control, false).triangle : std::move(both);
  const Matrix scaled = triangle * signs.asDiagonal();
  return std::sqrt(squaredNormOf(productOf(scaled, triangle.transpose(), control), control));
}

}  // namespace

double gramError(const Matrix& w_in, const ClosedFormModes& gram, const Control& control) {
  constexpr double kCancelled = 1e-5;  // below, the difference of the squares has lost its digits
  const double scale = gram.weights.norm();
  if (scale > 0.0) {
    // ‖WᵀW − U·D·Uᵀ‖² = ‖WWᵀ‖² − 2·Σ d_k·‖W·u_k‖² + Σ d_k².
    const double own = squaredNormOf(productOf(w_in, w_in.transpose(), control), control);
    const Vector along = productOf(w_in, gram.modes, control).colwise().squaredNorm();
    const double squared = own - 2.0 * along.dot(gram.weights) + scale * scale;
    const double error = std::sqrt(std::max(0.0, squared)) / scale;
    if (error > kCancelled) return error;
  }
  const double difference = gramDifference(w_in, gram, control);
  if (scale == 0.0) return difference == 0.0 ? 0.0 : std::numeric_limits<double>::infinity();
  return difference / scale;
}

}  // namespace weightscape
