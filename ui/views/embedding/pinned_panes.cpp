// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/embedding/pinned_panes.h"

#include <QToolButton>
#include <utility>

#include "core/analysis/analysis.h"
#include "core/data/dataset.h"
#include "ui/scene/scene_places.h"
#include "ui/session/no_picture.h"
#include "ui/session/picture_words.h"
#include "ui/session/pins.h"
#include "ui/session/run_words.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"
#include "ui/views/embedding/scene_pane.h"
#include "ui/views/embedding/verdict_words.h"
#include "ui/vtk/vtk_widget.h"

namespace weightscape::ui {

PinnedPanes::PinnedPanes(VtkWidget& widget, Pins& pins) : widget_(widget), pins_(pins) {}

PinnedPanes::~PinnedPanes() = default;

void PinnedPanes::renew() {
  for (const auto& pane : panes_) {
    vtkRenderer* const renderer = pane->renderer();
    widget_.removeRenderer(renderer);
  }
  panes_.clear();
  for (QToolButton* const button : remove_) button->deleteLater();
  remove_.clear();
  for (std::size_t i = 0; i < pins_.all().size(); ++i) {
    panes_.push_back(std::make_unique<ScenePane>(widget_, widget_.addRenderer()));
    auto* const button = new QToolButton(&widget_);
    button->setObjectName(QStringLiteral("unpin-%1").arg(i));
    button->setText(QStringLiteral("×"));
    button->setStyleSheet(QStringLiteral("padding: 0px 5px;"));
    button->setToolTip(tr("Take this run away"));
    button->setAccessibleName(tr("Unpin run %1").arg(i + 1));
    button->setAccessibleDescription(tr("Takes this pinned run away"));
    connect(button, &QToolButton::clicked, this, [this, i] { pins_.remove(i); });
    button->show();
    remove_.push_back(button);
  }
}

void PinnedPanes::place(const std::vector<QRectF>& shares) {
  for (std::size_t i = 0; i < panes_.size(); ++i) {
    panes_[i]->setArea(shares[i]);
    panes_[i]->sizePoints();
    const QSize size = remove_[i]->sizeHint();
    const QPointF corner = panes_[i]->area().topRight();
    remove_[i]->setGeometry(QRect(static_cast<int>(corner.x()) - size.width() - kInnerSpace,
                                  static_cast<int>(corner.y()) + kInnerSpace, size.width(),
                                  size.height()));
  }
}

namespace {

bool ofAnotherWorld(const AnalysisSnapshot& run, const AnalysisSnapshot* current) {
  return current != nullptr && !(run.experiment.data == current->experiment.data);
}

}  // namespace

SceneStyle PinnedPanes::styleOf(std::size_t which, const SceneStyle& style,
                                const AnalysisSnapshot* current) const {
  if (!ofAnotherWorld(run(which), current)) return style;
  SceneStyle own = style;
  own.projection = usualProjection(run(which).experiment);
  own.coloring = {
      run(which).training->dataset->truthKnown() ? Coloring::By::Latent : Coloring::By::Component,
      0};
  return own;
}

void PinnedPanes::arrange(const SceneStyle& style, const AnalysisSnapshot* current) {
  for (std::size_t i = 0; i < panes_.size(); ++i) {
    if (!nothingToDraw(run(i)).isEmpty()) continue;
    panes_[i]->arrange(run(i), styleOf(i, style, current), false);
  }
}

void PinnedPanes::dress(const SceneStyle& style, const AnalysisSnapshot* current,
                        const std::vector<Index>& selection) {
  for (std::size_t i = 0; i < panes_.size(); ++i) {
    if (!nothingToDraw(run(i)).isEmpty()) continue;
    // Neurons of another world are others, whatever their number.
    const bool same = current != nullptr && run(i).experiment.data == current->experiment.data;
    panes_[i]->dress(run(i), styleOf(i, style, current), same ? selection : std::vector<Index>());
  }
}

void PinnedPanes::applyGround() {
  for (const auto& pane : panes_) pane->applyGround();
}

void PinnedPanes::cameraMoved() {
  for (const auto& pane : panes_) pane->scene().cameraMoved();
}

namespace {

/// How much a run explains and recovers; of weights of one's own how the picture fits.
QString numbersOf(const AnalysisSnapshot& run) {
  const QString recovery = recoveryWords(*run.analysis);
  return recovery.isEmpty() ? pictureWords(*run.analysis).text : recovery;
}

}  // namespace

std::vector<SceneOverlay::Pane> PinnedPanes::titles(const Theme& theme,
                                                    const AnalysisSnapshot* current) const {
  std::vector<SceneOverlay::Pane> titles;
  for (std::size_t i = 0; i < panes_.size(); ++i) {
    const QString nothing = nothingToDraw(run(i));
    std::vector<SceneLegend> legends;
    if (nothing.isEmpty() && ofAnotherWorld(run(i), current)) {
      const SceneStyle own = styleOf(i, {}, current);
      legends = sceneLegends(own.coloring, *run(i).training->dataset,
                             static_cast<int>(run(i).analysis->embedding.components.size()),
                             coloringValues(run(i), own.coloring), run(i).labels.get());
    }
    titles.push_back({panes_[i]->area(), runWords(run(i)),
                      nothing.isEmpty() ? translated(run(i).analysis->verdict.headline) : nothing,
                      verdictColor(run(i).analysis->verdict, theme), numbersOf(run(i)),
                      static_cast<double>(remove_[i]->sizeHint().width()), std::move(legends)});
  }
  return titles;
}

const AnalysisSnapshot& PinnedPanes::run(std::size_t which) const { return *pins_.all()[which]; }

std::vector<QPointF> PinnedPanes::pointPlaces(std::size_t which) const {
  return panes_[which]->pointPlaces();
}

}  // namespace weightscape::ui
