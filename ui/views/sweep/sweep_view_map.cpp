// SPDX-License-Identifier: GPL-3.0-or-later
// The map of a SweepView: what it shows under the pointer, by keys, and when it is zoomed.
#include <qcustomplot.h>

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>

#include "core/experiment/kept_runs.h"
#include "core/training/checkpoint.h"
#include "ui/plots/plot_style.h"
#include "ui/scene/thumbnail.h"
#include "ui/session/no_picture.h"
#include "ui/session/sweep_session.h"
#include "ui/spoken/spoken.h"
#include "ui/theme/plain_tip.h"
#include "ui/theme/theme.h"
#include "ui/views/sweep/map_plot.h"
#include "ui/views/sweep/sweep_view.h"

namespace weightscape::ui {

QWidget* SweepView::makeMap() {
  map_part_ = new QWidget;
  auto* const column = new QVBoxLayout(map_part_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kInnerSpace);
  number_ = new QComboBox;
  number_->setObjectName(QStringLiteral("sweep-number"));
  number_->setAccessibleName(tr("What the map shows"));
  for (const MapNumber which : {MapNumber::Recovery, MapNumber::Unexplained, MapNumber::Evidence}) {
    number_->addItem(mapNumberName(which), static_cast<int>(which));
  }
  column->addWidget(number_, 0, Qt::AlignLeft);
  map_plot_ = new QCustomPlot;
  map_plot_->setObjectName(QStringLiteral("sweep-map"));
  map_plot_->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
  map_plot_->installEventFilter(this);
  speak(*map_plot_,
        {.name = tr("Map of the sweep"),
         .help = tr("Arrow keys walk from cell to cell, Return opens its run; the wheel zooms"),
         .shows = [this] {
           const MapPicture picture = mapPicture({sweep_.plan(), sweep_.cells()});
           if (marked_ && *marked_ < picture.cells.size()) return mapCellWords(picture, *marked_);
           const QString why = mapWhyEmpty(picture, shownNumber());
           return why.isEmpty() ? mapSaid(picture, shownNumber()) : why;
         }});
  column->addWidget(map_plot_, 1);
  map_notice_ = new PlotNotice(map_plot_);
  map_ = std::make_unique<MapPlot>(*map_plot_);
  connect(number_, &QComboBox::activated, this, &SweepView::refreshPlot);
  connect(map_plot_, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
    const auto point = map_->pointAt(event->pos());
    map_plot_->setCursor(point && shownCell(*point) >= 0 ? Qt::PointingHandCursor
                                                         : Qt::ArrowCursor);
    QToolTip::showText(
        event->globalPosition().toPoint(),
        point ? plainTip(mapCellWords(mapPicture({sweep_.plan(), sweep_.cells()}), *point))
              : QString(),
        map_plot_);
  });
  connect(map_plot_, &QCustomPlot::mousePress, this,
          [this](QMouseEvent* event) { pressed_ = event->pos(); });
  connect(map_plot_, &QCustomPlot::mouseRelease, this, [this](QMouseEvent* event) {
    // A drag moves the map.
    if ((event->pos() - pressed_).manhattanLength() > 4 || event->button() != Qt::LeftButton) {
      return;
    }
    if (const auto point = map_->pointAt(event->pos())) openPoint(*point);
  });
  connect(map_plot_, &QCustomPlot::mouseDoubleClick, this, [this] {
    map_->showAll();
    map_plot_->replot(QCustomPlot::rpQueuedReplot);
  });
  connect(map_plot_, &QCustomPlot::beforeReplot, this, &SweepView::placeMapThumbnails);
  return map_part_;
}

MapNumber SweepView::shownNumber() const {
  return static_cast<MapNumber>(number_->currentData().toInt());
}

void SweepView::placeMapThumbnails() {
  map_->placeThumbnails([this](std::size_t point, int size) -> QPixmap {
    const int cell = shownCell(point);
    if (cell < 0) return {};
    const SweepCell& run = *sweep_.cells().at(static_cast<std::size_t>(cell));
    if (run.checkpoint && allZero(run.checkpoint->network)) return {};
    QPixmap& known = map_pictures_[{sweep_.cells().at(static_cast<std::size_t>(cell)), size}];
    if (!known.isNull()) return known;
    const QPixmap points = embeddingThumbnail(run.embedding, run.neurons, size, devicePixelRatioF(),
                                              currentTheme().dark);
    known = QPixmap(points.size());
    known.setDevicePixelRatio(points.devicePixelRatio());
    known.fill(currentTheme().surface);  // on which its colours are told apart
    QPainter(&known).drawPixmap(0, 0, points);
    return known;
  });
}

bool SweepView::eventFilter(QObject* watched, QEvent* event) {
  if (watched != map_plot_ || event->type() != QEvent::KeyPress || sweep_.plan().axes.size() != 2) {
    return QWidget::eventFilter(watched, event);
  }
  const std::vector<SweepAxis>& axes = sweep_.plan().axes;
  const std::size_t rows = axes[1].values.size();
  const std::size_t now = marked_.value_or(0);
  std::size_t x = now / rows;
  std::size_t y = now % rows;
  switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Right:
      x = std::min(x + (marked_ ? 1 : 0), axes[0].values.size() - 1);
      break;
    case Qt::Key_Left:
      x -= x > 0 ? 1 : 0;
      break;
    case Qt::Key_Up:
      y = std::min(y + (marked_ ? 1 : 0), rows - 1);
      break;
    case Qt::Key_Down:
      y -= y > 0 ? 1 : 0;
      break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (marked_) openPoint(*marked_);
      return true;
    default:
      return QWidget::eventFilter(watched, event);
  }
  marked_ = x * rows + y;
  map_->mark(marked_, currentTheme());
  map_plot_->replot(QCustomPlot::rpQueuedReplot);
  says_->setText(mapCellWords(mapPicture({sweep_.plan(), sweep_.cells()}), *marked_)
                     .replace(QLatin1Char('\n'), QStringLiteral(" · ")));
  setTextColor(*says_, {});
  says_->setVisible(true);
  return true;
}

}  // namespace weightscape::ui
