// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panels.h"

#include <QJsonArray>
#include <algorithm>

#include "ui/window/grip_splitter.h"

namespace weightscape::ui {

Panels::Panels(const std::vector<QWidget*>& panels, QWidget* parent) : QScrollArea(parent) {
  setObjectName(QStringLiteral("panels"));
  setWidgetResizable(true);
  setFocusPolicy(Qt::NoFocus);  // what stands in it takes the focus
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  parts_ = new GripSplitter(Qt::Vertical);
  available_.assign(panels.size(), true);
  for (QWidget* const panel : panels) {
    parts_->addPart(panel, 0, tr("Drag to make the panel higher; a click folds the one below"));
  }
  parts_->setExtent(parts_->count() - 1, 1);  // as low as it can be
  connect(parts_, &GripSplitter::rearranged, this, [this] {
    dragged_ = true;
    emit rearranged();
  });
  setWidget(parts_);
  showParts();
}

void Panels::enlarge(int panel) {
  if (panel >= 0 && !available_[static_cast<std::size_t>(panel)]) panel = -1;
  if (panel == enlarged_) return;
  enlarged_ = panel;
  if (panel >= 0) parts_->setFolded(panel, false);
  showParts();
  emit enlargedChanged();
}

void Panels::showParts() {
  for (int i = 0; i < parts_->count(); ++i) {
    const bool chosen = enlarged_ < 0 || i == enlarged_;
    parts_->widget(i)->setVisible(chosen && available_[static_cast<std::size_t>(i)]);
    // One alone has all the room that there is, and no more: what it shows is not scrolled away.
    constexpr int kLeast = 200;  // a plot with its axes and its legend
    parts_->setLeast(i, enlarged_ >= 0 || i == parts_->count() - 1 ? 0 : kLeast);
  }
  parts_->updateGeometry();
  parts_->arrange();
}

void Panels::setAvailable(int panel, bool available) {
  available_[static_cast<std::size_t>(panel)] = available;
  if (panel == enlarged_ && !available) return enlarge(-1);
  showParts();
}

bool Panels::anyAvailable() const {
  return std::find(available_.begin(), available_.end(), true) != available_.end();
}

void Panels::show(int panel) {
  if (enlarged_ >= 0 && enlarged_ != panel) enlarge(-1);
  parts_->setFolded(panel, false);
}

QJsonObject Panels::state() const {
  QJsonArray heights;
  QJsonArray folds;
  for (int i = 0; i < parts_->count(); ++i) {
    heights.append(dragged_ ? parts_->extent(i) : 0);
    folds.append(parts_->folded(i));
  }
  return {{QStringLiteral("heights"), heights}, {QStringLiteral("folded"), folds}};
}

void Panels::setState(const QJsonObject& state) {
  const QJsonArray heights = state.value(QStringLiteral("heights")).toArray();
  const QJsonArray folds = state.value(QStringLiteral("folded")).toArray();
  for (int i = 0; i < parts_->count(); ++i) {
    if (const int height = heights.at(i).toInt(); height > 0) {
      parts_->setExtent(i, height);
      dragged_ = true;
    }
    parts_->setFolded(i, folds.at(i).toBool());
  }
}

}  // namespace weightscape::ui
