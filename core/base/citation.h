// SPDX-License-Identifier: GPL-3.0-or-later
// How the program and the article that it follows are cited: the window and every export show this,
// and a test holds CITATION.cff to it.
#pragma once

#include <string>
#include <string_view>

namespace weightscape {

/// The program as a reference, without a line break or a full stop that belongs to no sentence.
std::string programCitation();

/// The article whose science it is.
inline constexpr std::string_view kArticleCitation =
    "Farrell M, Recanatesi S, Reid RC, Mihalas S, Shea-Brown E (2021). Autoencoder networks "
    "extract latent variables and encode these variables in their connectomes. Neural Networks "
    "141, 330–343. https://doi.org/10.1016/j.neunet.2021.03.010";

/// Both, each a paragraph in lines of at most 90 characters, for text files.
std::string citationParagraphs();

}  // namespace weightscape
