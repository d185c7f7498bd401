// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/choice_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <string_view>

namespace weightscape::ui {
namespace {

struct ChoiceName {
  std::string_view choice;
  const char* name;
};

constexpr std::array kChoiceNames = {
    // kinds of axis
    ChoiceName{"circular", QT_TRANSLATE_NOOP("ChoiceWords", "circular")},
    ChoiceName{"bounded", QT_TRANSLATE_NOOP("ChoiceWords", "bounded")},
    ChoiceName{"direction", QT_TRANSLATE_NOOP("ChoiceWords", "direction")},
    ChoiceName{"moebius", QT_TRANSLATE_NOOP("ChoiceWords", "Möbius strip")},
    ChoiceName{"y_maze", QT_TRANSLATE_NOOP("ChoiceWords", "Y-maze")},
    // where preferred values stand
    ChoiceName{"usual", QT_TRANSLATE_NOOP("ChoiceWords", "usual")},
    ChoiceName{"whole", QT_TRANSLATE_NOOP("ChoiceWords", "whole")},
    ChoiceName{"half", QT_TRANSLATE_NOOP("ChoiceWords", "half")},
    // what stands where in a table
    ChoiceName{"auto", QT_TRANSLATE_NOOP("ChoiceWords", "as it looks")},
    ChoiceName{"names", QT_TRANSLATE_NOOP("ChoiceWords", "names")},
    ChoiceName{"values", QT_TRANSLATE_NOOP("ChoiceWords", "values")},
    ChoiceName{"matrix", QT_TRANSLATE_NOOP("ChoiceWords", "matrix")},
    ChoiceName{"edges", QT_TRANSLATE_NOOP("ChoiceWords", "list of edges")},
    ChoiceName{"columns", QT_TRANSLATE_NOOP("ChoiceWords", "columns")},
    ChoiceName{"rows", QT_TRANSLATE_NOOP("ChoiceWords", "rows")},
    ChoiceName{"both", QT_TRANSLATE_NOOP("ChoiceWords", "both")},
    // scaling and sampling of activity
    ChoiceName{"none", QT_TRANSLATE_NOOP("ChoiceWords", "none")},
    ChoiceName{"subtract_mean", QT_TRANSLATE_NOOP("ChoiceWords", "x − mean")},
    ChoiceName{"z_score", QT_TRANSLATE_NOOP("ChoiceWords", "z-score")},
    ChoiceName{"delta_f", QT_TRANSLATE_NOOP("ChoiceWords", "ΔF/F")},
    ChoiceName{"uniform", QT_TRANSLATE_NOOP("ChoiceWords", "uniform")},
    ChoiceName{"random_walk", QT_TRANSLATE_NOOP("ChoiceWords", "random walk")},
    // the network and its training
    ChoiceName{"linear", QT_TRANSLATE_NOOP("ChoiceWords", "linear")},
    ChoiceName{"tanh", QT_TRANSLATE_NOOP("ChoiceWords", "tanh")},
    ChoiceName{"relu", QT_TRANSLATE_NOOP("ChoiceWords", "ReLU")},
    ChoiceName{"sigmoid", QT_TRANSLATE_NOOP("ChoiceWords", "sigmoid")},
    ChoiceName{"softplus", QT_TRANSLATE_NOOP("ChoiceWords", "softplus")},
    ChoiceName{"gelu", QT_TRANSLATE_NOOP("ChoiceWords", "GELU")},
    ChoiceName{"adam", QT_TRANSLATE_NOOP("ChoiceWords", "Adam")},
    ChoiceName{"sgd", QT_TRANSLATE_NOOP("ChoiceWords", "gradient descent")},
    ChoiceName{"lbfgs", QT_TRANSLATE_NOOP("ChoiceWords", "L-BFGS")},
    ChoiceName{"constant", QT_TRANSLATE_NOOP("ChoiceWords", "constant")},
    ChoiceName{"cosine", QT_TRANSLATE_NOOP("ChoiceWords", "cosine")},
    // the picture
    ChoiceName{"isomap", QT_TRANSLATE_NOOP("ChoiceWords", "Isomap")},
    ChoiceName{"landmark_isomap", QT_TRANSLATE_NOOP("ChoiceWords", "landmark Isomap")},
    ChoiceName{"laplacian_eigenmaps", QT_TRANSLATE_NOOP("ChoiceWords", "Laplacian eigenmaps")},
    ChoiceName{"mds", QT_TRANSLATE_NOOP("ChoiceWords", "MDS")},
    ChoiceName{"pca", QT_TRANSLATE_NOOP("ChoiceWords", "PCA")},
    ChoiceName{"diffusion_maps", QT_TRANSLATE_NOOP("ChoiceWords", "diffusion maps")},
    ChoiceName{"neighbors", QT_TRANSLATE_NOOP("ChoiceWords", "neighbours")},
    ChoiceName{"radius", QT_TRANSLATE_NOOP("ChoiceWords", "radius")},
    ChoiceName{"input", QT_TRANSLATE_NOOP("ChoiceWords", "input")},
    ChoiceName{"output", QT_TRANSLATE_NOOP("ChoiceWords", "output")},
};

const ChoiceName* nameOf(const std::string& choice) {
  const auto* const found =
      std::find_if(kChoiceNames.begin(), kChoiceNames.end(),
                   [&](const ChoiceName& name) { return name.choice == choice; });
  return found == kChoiceNames.end() ? nullptr : found;
}

}  // namespace

QString choiceWords(const std::string& choice) {
  const ChoiceName* const found = nameOf(choice);
  return found == nullptr ? QString::fromStdString(choice)
                          : QCoreApplication::translate("ChoiceWords", found->name);
}

bool hasChoiceWords(const std::string& choice) { return nameOf(choice) != nullptr; }

}  // namespace weightscape::ui
