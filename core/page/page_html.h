// SPDX-License-Identifier: GPL-3.0-or-later
// A page as one HTML file that asks nobody for anything.
#pragma once

#include <cstddef>
#include <string>

#include "core/page/page_data.h"

namespace weightscape {

/// Bytes that a page may have, and neurons: more a phone does not draw, and nobody tells apart.
inline constexpr std::size_t kLargestPage = 2'000'000;
inline constexpr Index kMostDrawn = 20'000;

/// The whole file, sealed (page_file.h). `language` is that of `translated` ("en", "zh_CN"). What
/// does not fit into `most` bytes is thinned, first the earlier moments and then the neurons, and a
/// note on the page says so; `page` is then what the page holds. Throws Error when nothing that is
/// left out makes it fit.
std::string pageHtml(Page& page, const PageText& text, const std::string& language,
                     const Translator& translated, std::size_t most = kLargestPage);

/// The block of data, in which no "<" stands, so that nothing in it ends the block.
std::string pageJson(const Page& page, const PageText& text, const std::string& language,
                     const Translator& translated);

/// "ring" as a file's name; "page" where nothing is left of it.
std::string pageFileName(const std::string& name);

}  // namespace weightscape
