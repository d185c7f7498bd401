// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a table of text is a list of edges: seen in its first lines.
#pragma once

#include <string>
#include <vector>

#include "core/io/name_words.h"
#include "core/io/table_sample.h"

namespace weightscape {

/// By their header, by names at both ends, by whole numbers at both ends that stand there again and
/// again, or, for SNAP's lists, by a remark above them. Small numbers are doubtful: a matrix may
/// hold them too.
Sureness looksLikeEdges(const TableSample& sample, const std::vector<std::string>& remarks);

}  // namespace weightscape
