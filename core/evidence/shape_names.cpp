// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/shape_names.h"

#include <algorithm>
#include <array>

#include "core/base/message.h"

namespace weightscape {
namespace {

struct Shape {
  const char* name;
  int dimension;
  int loops;
  int voids;
  bool orientable;
};

// Betti numbers over Z/2, which count a Klein bottle's as a torus's.
constexpr std::array<Shape, 8> kShapes = {{
    {WEIGHTSCAPE_TEXT("line"), 1, 0, 0, true},
    {WEIGHTSCAPE_TEXT("ring"), 1, 1, 0, true},
    {WEIGHTSCAPE_TEXT("sheet"), 2, 0, 0, true},
    {WEIGHTSCAPE_TEXT("cylinder"), 2, 1, 0, true},
    {WEIGHTSCAPE_TEXT("Möbius strip"), 2, 1, 0, false},
    {WEIGHTSCAPE_TEXT("torus"), 2, 2, 1, true},
    {WEIGHTSCAPE_TEXT("Klein bottle"), 2, 2, 1, false},
    {WEIGHTSCAPE_TEXT("sphere"), 2, 0, 1, true},
}};

}  // namespace

std::string shapeFor(int dimension, int loops, int voids, bool orientable, bool branched) {
  if (dimension == 1 && loops == 0 && voids == 0 && branched) {
    return WEIGHTSCAPE_TEXT("branched line");
  }
  for (const Shape& shape : kShapes) {
    const bool turns = loops > 0 && dimension == 2;
    if (shape.dimension == dimension && shape.loops == loops && shape.voids == voids &&
        (!turns || shape.orientable == orientable)) {
      return shape.name;
    }
  }
  return kNoShape;
}

std::string joinedShapes(std::vector<std::string> shapes) {
  if (shapes.empty()) return kNoShape;
  std::sort(shapes.begin(), shapes.end());
  std::string joined;
  for (const std::string& shape : shapes) joined += (joined.empty() ? "" : " + ") + shape;
  return joined;
}

}  // namespace weightscape
