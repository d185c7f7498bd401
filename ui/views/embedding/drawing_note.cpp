// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/embedding/drawing_note.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <algorithm>

#include "core/data/dataset.h"
#include "ui/session/live_training.h"
#include "ui/theme/theme.h"

namespace weightscape::ui {

DrawingNote::DrawingNote(LiveTraining& live, QWidget* parent) : QFrame(parent), live_(live) {
  setObjectName(QStringLiteral("drawing-note"));
  setAutoFillBackground(true);
  auto* const row = new QHBoxLayout(this);
  row->setContentsMargins(kSpace, kInnerSpace, kSpace, kInnerSpace);
  row->setSpacing(kSpace);
  text_ = new QLabel;
  row->addWidget(text_);
  bar_ = new QProgressBar;
  bar_->setRange(0, 0);  // how far it is nobody knows: that it goes on is seen
  bar_->setTextVisible(false);
  constexpr int kBar = 72;
  bar_->setFixedWidth(kBar);
  bar_->setAccessibleName(tr("Drawing the picture"));
  row->addWidget(bar_);
  button_ = new QPushButton;
  button_->setObjectName(QStringLiteral("drawing-button"));
  button_->setFocusPolicy(Qt::TabFocus);
  row->addWidget(button_);
  connect(button_, &QPushButton::clicked, this, [this] {
    if (live_.drawingGivenUp()) {
      live_.draw();
    } else {
      live_.giveUpDrawing();
    }
  });
  connect(&live_, &LiveTraining::changed, this, &DrawingNote::refresh);
  connect(&live_, &LiveTraining::analysisChanged, this, &DrawingNote::refresh);
  hide();
}

void DrawingNote::refresh() {
  const bool given_up = live_.drawingGivenUp();
  const bool shown = given_up || live_.drawingIsLong();
  if (shown) {
    const int neurons =
        live_.shown().dataset ? static_cast<int>(live_.shown().dataset->neurons()) : 0;
    text_->setText(given_up ? tr("This is not the picture of these weights.")
                            : tr("Drawing %n neurons…", nullptr, neurons));
    button_->setText(given_up ? tr("Draw") : tr("Cancel"));
    button_->setAccessibleDescription(given_up
                                          ? tr("Draws the picture of the weights as they are now")
                                          : tr("Ends the drawing; the picture before stays"));
    bar_->setVisible(!given_up);
    layout()->activate();
    const QSize size = sizeHint().boundedTo(parentWidget()->size());
    const int free = std::max(0, parentWidget()->width() - size.width()) / 2;
    constexpr int kAbove = 64;  // the scale bar and the legend
    setGeometry(free, std::max(0, parentWidget()->height() - size.height() - kAbove), size.width(),
                size.height());
    raise();
  }
  setVisible(shown);
}

}  // namespace weightscape::ui
