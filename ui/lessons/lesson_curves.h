// SPDX-License-Identifier: GPL-3.0-or-later
// The curves that can be sketched, as they have come.
#pragma once

#include <QPointF>
#include <string>
#include <vector>

namespace weightscape::ui {

class LiveTraining;
class SweepSession;

/// On the axes of a sketch, both from 0 to 1; empty where there is none.
std::vector<QPointF> lessonCurve(const std::string& curve, const LiveTraining& live,
                                 const SweepSession& sweep);

}  // namespace weightscape::ui
