// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/python/picture.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

#include "core/analysis/analysis.h"
#include "core/analysis/score_table.h"
#include "core/base/count.h"
#include "core/base/markup.h"
#include "core/base/text.h"
#include "core/data/dataset.h"
#include "core/data/latent_values.h"
#include "core/embedding/embedding.h"
#include "core/experiment/run.h"
#include "core/picture/color_map.h"
#include "core/picture/home_view.h"
#include "core/picture/scene_layout.h"
#include "core/picture/turned.h"
#include "packaging/python/sentences.h"

namespace weightscape::python {
namespace {

std::vector<Rgb> pointColors(const Embedding& embedding, const Dataset* neurons) {
  std::vector<Rgb> colors;
  for (const int component : embedding.component) colors.push_back(categoryRgb(component, false));
  if (neurons == nullptr) return colors;
  for (int g = 0; g < neurons->groups; ++g) {
    const std::vector<Index> members = neurons->groupNeurons(g);
    const std::vector<LatentValues> latents =
        latentValues(neurons->groupAxes(g), neurons->groupCenters(g, members));
    const ColorMap map = latents[0].cyclic ? ColorMap::Cyclic : ColorMap::Sequential;
    for (std::size_t n = 0; n < members.size(); ++n) {
      colors[static_cast<std::size_t>(members[n])] =
          rgbOnGround(map, latents[0].values(static_cast<Index>(n)), false);
    }
  }
  return colors;
}

/// To a tenth of a pixel, with a point whatever the locale.
std::string place(double value) {
  const auto tenths = static_cast<long>(std::lround(10.0 * value));
  return std::to_string(tenths / 10) + "." + std::to_string(std::abs(tenths % 10));
}

/// Discs at places as the eye has them (N × 3), in a square.
std::string drawn(const Matrix& eye, const std::vector<Rgb>& colors, int size) {
  const std::string side = std::to_string(size);
  std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"" + side +
                    "\" height=\"" + side + "\" viewBox=\"0 0 " + side + " " + side + "\"><title>" +
                    counted(eye.rows(), "points") + " of the embedding</title><rect width=\"" +
                    side + "\" height=\"" + side + "\" rx=\"6\" fill=\"#ffffff\"/>";
  std::vector<Index> order(static_cast<std::size_t>(eye.rows()));
  std::iota(order.begin(), order.end(), Index{0});
  // What is nearer to the eye is drawn later.
  std::stable_sort(order.begin(), order.end(),
                   [&](Index a, Index b) { return eye(a, 2) < eye(b, 2); });
  const double scale = 0.46 * size;
  const double count = std::max(1.0, static_cast<double>(eye.rows()));
  const double radius = std::max(0.6, 0.01 * size * std::clamp(16.0 / std::sqrt(count), 0.5, 1.7));
  for (const Index i : order) {
    svg += "<circle cx=\"" + place(0.5 * size + scale * eye(i, 0)) + "\" cy=\"" +
           place(0.5 * size - scale * eye(i, 1)) + "\" r=\"" + place(radius) + "\" fill=\"" +
           hexOf(colors[static_cast<std::size_t>(i)]) + "\"/>";
  }
  return svg + "</svg>";
}

}  // namespace

std::string svgOf(const Embedding& embedding, int size) {
  const Matrix places = sceneLayout(embedding, embedding.points).points;
  return drawn(places * homeRotation(embedding, places).transpose(),
               pointColors(embedding, nullptr), size);
}

std::string svgOf(const RunResult& run, int size) {
  const Embedding& embedding = run.analysis.embedding;
  if (embedding.points.rows() == 0) return drawn(Matrix(0, 3), {}, size);
  const std::vector<Rgb> colors = pointColors(embedding, run.dataset.get());
  const Matrix aligned = orientedByTruth(embedding, *run.dataset);
  if (drawnAsDoughnut(run.experiment.data, run.experiment.embedding.dimensions)) {
    const Matrix doughnut = stereographicByTruth(embedding, aligned, *run.dataset);
    if (doughnut.rows() > 0) {
      return drawn(sceneLayout(embedding, doughnut).points * doughnutRotation().transpose(), colors,
                   size);
    }
  }
  const Matrix places = sceneLayout(embedding, aligned).points;
  return drawn(places * homeRotation(embedding, places).transpose(), colors, size);
}

std::string htmlOf(const RunResult& run) {
  constexpr int kUsual = 320;
  const Verdict& verdict = run.analysis.verdict;
  std::string lines = "<div>" + escapedMarkup(inPython(verdict.detail)) + "</div><table>";
  for (const Score* const score : decidingScores(run.analysis)) {
    const double value = score->value(run.analysis);
    if (!std::isfinite(value)) continue;
    lines += "<tr><td style=\"text-align:left\">" + escapedMarkup(score->label) +
             "</td><td style=\"text-align:right\">" +
             (score->percent ? shortNumber(100.0 * value) + " %" : shortNumber(value)) +
             "</td></tr>";
  }
  return htmlOf(svgOf(run, kUsual), verdict.headline.english(), lines + "</table>");
}

std::string htmlOf(const std::string& svg, const std::string& headline, const std::string& lines) {
  return "<div style=\"display:flex;flex-wrap:wrap;align-items:center;gap:16px\">" + svg +
         "<div style=\"max-width:28em\"><b>" + escapedMarkup(headline) + "</b>" + lines +
         "</div></div>";
}

}  // namespace weightscape::python
