// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_words.h"

#include <array>
#include <cstring>
#include <string>

#include "core/base/error.h"
#include "core/base/message.h"

#define TEXT WEIGHTSCAPE_TEXT

namespace weightscape {
namespace {

constexpr std::array kWords = {
    PageWord{"picture", TEXT("The wiring in three dimensions; a point is a neuron")},
    PageWord{"hint", TEXT("Drag to turn, wheel or two fingers to zoom. Keys: arrows turn, + and − "
                          "zoom, N and P go from neuron to neuron, Home turns back.")},
    PageWord{"home", TEXT("First view")},
    PageWord{"play", TEXT("Play")},
    PageWord{"pause", TEXT("Pause")},
    PageWord{"moment", TEXT("Moment of the training")},
    PageWord{"epoch", TEXT("epoch %1")},
    PageWord{"run", TEXT("Finished run")},
    PageWord{"seed", TEXT("Seed")},
    PageWord{"color", TEXT("Colour")},
    PageWord{"appearance", TEXT("Light or dark")},
    PageWord{"shows", TEXT("What the wiring shows")},
    PageWord{"evidence", TEXT("From the weights alone")},
    PageWord{"loss", TEXT("Losses")},
    PageWord{"over", TEXT("Over the runs")},
    PageWord{"train", TEXT("training error")},
    PageWord{"validation", TEXT("validation error")},
    PageWord{"total", TEXT("J, all terms")},
    PageWord{"epochs", TEXT("epoch, logarithmic")},
    PageWord{"recovery", TEXT("recovery")},
    PageWord{"explained", TEXT("variance explained")},
    PageWord{"made", TEXT("How it was made")},
    PageWord{"licence", TEXT("Licence of the data")},
    PageWord{"program", TEXT("Made with Weightscape %1. This page holds all that it shows and asks "
                             "nobody for anything.")},
    PageWord{"save", TEXT("Save the coordinates as CSV")},
    PageWord{"neuron", TEXT("neuron %1")},
    PageWord{"component", TEXT("component %1")},
    PageWord{"noscript", TEXT("Without JavaScript the picture stands still; all words are here.")},
    PageWord{"nowebgl", TEXT("This browser has no WebGL, so that the picture stands still.")},
    PageWord{"cyclic", TEXT("0 and 1 are the same")},
};

}  // namespace

std::span<const PageWord> pageWords() { return kWords; }

const char* pageWord(const char* key) {
  for (const PageWord& word : kWords) {
    if (std::strcmp(word.key, key) == 0) return word.text;
  }
  throw Error(Message{WEIGHTSCAPE_TEXT("The page has no word for '%1'."), {asIs(key)}},
              Error::Kind::Failed);
}

}  // namespace weightscape
