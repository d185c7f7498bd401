// SPDX-License-Identifier: GPL-3.0-or-later
// What is built in for pages: the template with its style and script, and the words of the core in
// other languages.
#pragma once

#include <span>
#include <string_view>

namespace weightscape {

extern const std::string_view kPageTemplate;  ///< resources/page/page.html
extern const std::string_view kPageStyle;     ///< resources/page/page.css
extern const std::string_view kPageScript;    ///< resources/page/*.js, in their order

struct PageCatalogue {
  const char* code;  ///< "de"
  const char* xml;   ///< the context "core" of its catalogue
};

/// All but English.
std::span<const PageCatalogue> pageCatalogues();

}  // namespace weightscape
