// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidence_words.h"

#include <algorithm>
#include <cmath>

#include "core/base/text.h"
#include "core/evidence/pieces.h"

namespace weightscape {
namespace {

std::string number(double value) { return shortNumber(value); }

/// To one digit behind the point: more would be said than is known.
std::string tenths(double value) { return shortNumber(std::round(10.0 * value) / 10.0); }

std::string hundredths(double value) { return shortNumber(std::round(100.0 * value) / 100.0); }

Message loopWords(int loops) {
  if (loops == 0) return {WEIGHTSCAPE_TEXT("no loop"), {}};
  if (loops == 1) return {WEIGHTSCAPE_TEXT("one loop"), {}};
  return {WEIGHTSCAPE_TEXT("%1 loops"), {std::to_string(loops)}};
}

Message voidWords(int voids) {
  if (voids == 0) return {WEIGHTSCAPE_TEXT("no void"), {}};
  if (voids == 1) return {WEIGHTSCAPE_TEXT("one void"), {}};
  return {WEIGHTSCAPE_TEXT("%1 voids"), {std::to_string(voids)}};
}

std::string joinedEnglish(const std::vector<Message>& parts) {
  std::string text;
  for (const Message& part : parts) text += (text.empty() ? "" : ", ") + part.english();
  return text;
}

}  // namespace

std::vector<Message> whatIsSeen(const PieceEvidence& piece) {
  std::vector<Message> parts;
  if (std::isfinite(piece.dimension)) {
    parts.push_back({WEIGHTSCAPE_TEXT("dimension %1"), {tenths(piece.dimension)}});
  }
  parts.push_back(loopWords(piece.loops));
  const bool surface = std::isfinite(piece.dimension) && std::lround(piece.dimension) >= 2;
  if (surface || piece.voids > 0) parts.push_back(voidWords(piece.voids));
  return parts;
}

Message conclusion(const PieceEvidence& piece) {
  if (!piece.why.pattern.empty()) return piece.why;
  if (!piece.beyondChance() && !piece.compared()) {
    return {WEIGHTSCAPE_TEXT("not judged: that takes at least %1 shuffles"),
            {std::to_string(PieceEvidence::kFewestShuffles)}};
  }
  if (!piece.beyondChance()) return {WEIGHTSCAPE_TEXT("nothing beyond chance"), {}};
  if (piece.shape == kNoShape) return {WEIGHTSCAPE_TEXT("a shape without a name here"), {}};
  return {WEIGHTSCAPE_TEXT("arranged like a %1"), {piece.shape}};
}

std::vector<Message> suretyOf(const PieceEvidence& piece) {
  std::vector<Message> parts;
  const std::string shuffles = std::to_string(piece.split_half_of_shuffles.size());
  if (piece.split_half_of_shuffles.empty()) {
    parts.push_back({WEIGHTSCAPE_TEXT("not compared with chance"), {}});
  } else if (piece.beyondChance()) {
    parts.push_back({WEIGHTSCAPE_TEXT("p = %1 of %2 shuffles"), {number(piece.p), shuffles}});
  } else if (std::isfinite(piece.split_half)) {
    // Nothing is claimed, so that there is no p to give: what was compared is.
    const double most =
        *std::max_element(piece.split_half_of_shuffles.begin(), piece.split_half_of_shuffles.end());
    parts.push_back({WEIGHTSCAPE_TEXT("halves agree at %1, those of %2 shuffles at up to %3"),
                     {hundredths(piece.split_half), shuffles, hundredths(most)}});
  } else {
    parts.push_back({WEIGHTSCAPE_TEXT("%1 shuffles"), {shuffles}});
  }
  if (piece.resamples > 0) {
    parts.push_back({WEIGHTSCAPE_TEXT("%1 of %2 resamples alike"),
                     {std::to_string(piece.resamples_alike), std::to_string(piece.resamples)}});
  }
  if (piece.neighbors_to > 0 && piece.beyondChance()) {
    parts.push_back({WEIGHTSCAPE_TEXT("holes alike for k = %1 to %2"),
                     {std::to_string(piece.neighbors_from), std::to_string(piece.neighbors_to)}});
  }
  if (piece.beyondChance()) {
    const auto alike = [&](const DirectionTrial& trial) {
      return trial.loops == piece.loops && trial.voids == piece.voids;
    };
    std::string same;
    std::string otherwise;
    for (const DirectionTrial& trial : piece.other_directions) {
      std::string& list = alike(trial) ? same : otherwise;
      list += (list.empty() ? "" : ", ") + std::to_string(trial.directions);
    }
    if (!same.empty()) parts.push_back({WEIGHTSCAPE_TEXT("alike with %1 directions"), {same}});
    if (!otherwise.empty()) {
      parts.push_back({WEIGHTSCAPE_TEXT("otherwise with %1 directions"), {otherwise}});
    }
  }
  return parts;
}

Message piecesWords(const Evidence& evidence) {
  // A picture may be drawn with fewer neighbours and fall into more.
  auto count = static_cast<Index>(evidence.apart.size());
  for (const PieceEvidence& piece : evidence.pieces) {
    count += static_cast<Index>(piece.neurons.size());
  }
  const std::string k = std::to_string(piecesNeighbors(count));
  const std::string pieces = std::to_string(evidence.pieces.size());
  const std::string apart = std::to_string(evidence.apart.size());
  if (evidence.pieces.size() == 1) {
    return evidence.apart.empty()
               ? Message{WEIGHTSCAPE_TEXT("one piece with k = %1"), {k}}
               : Message{WEIGHTSCAPE_TEXT("one piece with k = %1 and %2 neurons apart from it"),
                         {k, apart}};
  }
  return evidence.apart.empty()
             ? Message{WEIGHTSCAPE_TEXT("%1 pieces with k = %2"), {pieces, k}}
             : Message{WEIGHTSCAPE_TEXT("%1 pieces with k = %2 and %3 neurons apart from them"),
                       {pieces, k, apart}};
}

std::string pieceSentence(const PieceEvidence& piece) {
  if (!piece.beyondChance()) {
    return conclusion(piece).english() + " (" + joinedEnglish(suretyOf(piece)) + ")";
  }
  return joinedEnglish(whatIsSeen(piece)) + " (" + joinedEnglish(suretyOf(piece)) +
         "): " + conclusion(piece).english();
}

std::string evidenceSentence(const Evidence& evidence) {
  std::string text = piecesWords(evidence).english();
  if (evidence.pieces.size() == 1) return text + ", " + pieceSentence(evidence.pieces[0]);
  for (std::size_t i = 0; i < evidence.pieces.size(); ++i) {
    const PieceEvidence& piece = evidence.pieces[i];
    text += "; piece " + std::to_string(i + 1) + ", " + std::to_string(piece.neurons.size()) +
            " neurons: " + pieceSentence(piece);
  }
  return text;
}

Message disagreement(const Evidence& evidence, std::vector<std::string> truth) {
  std::vector<std::string> found;
  for (const PieceEvidence& piece : evidence.pieces) {
    if (!piece.compared()) return {};  // nothing was judged that could disagree
    found.push_back(piece.shape == kNoShape ? WEIGHTSCAPE_TEXT("no sure shape") : piece.shape);
  }
  // Three arms that meet are one line with a branch, whatever the world is called.
  std::replace(truth.begin(), truth.end(), std::string("Y-maze"), std::string("branched line"));
  std::sort(found.begin(), found.end());
  std::sort(truth.begin(), truth.end());
  if (found == truth) return {};
  const auto list = [](const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
  };
  return {WEIGHTSCAPE_TEXT("the preferred values form: %1; the wiring alone shows: %2"),
          {list(truth), list(found)}};
}

}  // namespace weightscape
