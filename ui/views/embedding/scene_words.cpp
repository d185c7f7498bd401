// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/embedding/scene_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/analysis/analysis.h"
#include "ui/session/live_training.h"
#include "ui/session/neuron_selection.h"
#include "ui/session/no_picture.h"
#include "ui/session/picture_words.h"
#include "ui/theme/theme.h"
#include "ui/views/embedding/verdict_words.h"
#include "ui/work/analysis_snapshot.h"

namespace weightscape::ui {
namespace {

struct SceneWords {
  Q_DECLARE_TR_FUNCTIONS(SceneWords)
};

}  // namespace

QString sceneWords(const LiveTraining& live, const NeuronSelection& selection) {
  QStringList parts = {verdictWords(live, currentTheme()).headline};
  const AnalysisSnapshot* const snapshot = live.analysis();
  if (snapshot == nullptr || !snapshot->analysis) {
    parts << whyNoPicture(live);
  } else if (const QString nothing = nothingToDraw(*snapshot); !nothing.isEmpty()) {
    parts << nothing;
  } else {
    const Embedding& embedding = snapshot->analysis->embedding;
    parts << SceneWords::tr("%n neurons", nullptr, static_cast<int>(embedding.component.size()))
          << (embedding.components.size() == 1
                  ? SceneWords::tr("one piece")
                  : SceneWords::tr("%n pieces", nullptr,
                                   static_cast<int>(embedding.components.size())))
          << recoveryWords(*snapshot->analysis) << pictureWords(*snapshot->analysis).line();
  }
  const auto selected = static_cast<int>(selection.neurons().size());
  if (selected > 0) parts << SceneWords::tr("%n selected", nullptr, selected);
  parts.removeAll(QString());
  return parts.join(QStringLiteral(" · "));
}

}  // namespace weightscape::ui
