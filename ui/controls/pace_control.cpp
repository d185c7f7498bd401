// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/pace_control.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <algorithm>

#include "ui/session/live_training.h"
#include "ui/theme/theme.h"

namespace weightscape::ui {
namespace {

QString wordFor(Pace pace) {
  switch (pace) {
    case Pace::Steps:
      return PaceControl::tr("step by step");
    case Pace::Slow:
      return PaceControl::tr("slow");
    case Pace::Unhurried:
      return PaceControl::tr("unhurried");
    case Pace::Fast:
      return PaceControl::tr("fast");
    case Pace::Full:
      break;
  }
  return PaceControl::tr("full speed");
}

}  // namespace

PaceControl::PaceControl(LiveTraining& live, QWidget* parent) : QWidget(parent), live_(live) {
  auto* const row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kSpace);
  auto* const name = new QLabel(tr("Pace"));
  row->addWidget(name);
  slider_ = new QSlider(Qt::Horizontal);
  slider_->setObjectName(QStringLiteral("pace"));
  slider_->setRange(0, kPaces - 1);
  slider_->setPageStep(1);
  slider_->setAccessibleName(tr("Pace of the training"));
  slider_->setToolTip(QStringLiteral("<p>%1</p>")
                          .arg(tr("How fast the training is shown, from a step a picture to as "
                                  "fast as it goes. Between the two the epochs grow by the same "
                                  "factor in the same time, because most happens in the first. "
                                  "Shift+Space trains on at full speed.")));
  name->setBuddy(slider_);
  row->addWidget(slider_, 1);
  word_ = new QLabel;
  word_->setObjectName(QStringLiteral("quiet"));
  fitType();
  row->addWidget(word_);
  connect(slider_, &QSlider::valueChanged, this,
          [this](int value) { live_.setPace(static_cast<Pace>(value)); });
  connect(&live_, &LiveTraining::paceChanged, this, &PaceControl::refresh);
  refresh();
}

void PaceControl::fitType() {
  int widest = 0;
  for (int i = 0; i < kPaces; ++i) {
    const QString word = wordFor(static_cast<Pace>(i));
    widest = std::max(widest, fontMetrics().horizontalAdvance(word));
  }
  word_->setMinimumWidth(widest);
}

void PaceControl::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange && word_ != nullptr) fitType();
}

void PaceControl::refresh() {
  const QSignalBlocker quiet(slider_);
  slider_->setValue(static_cast<int>(live_.pace()));
  word_->setText(wordFor(live_.pace()));
  slider_->setAccessibleDescription(word_->text());
}

}  // namespace weightscape::ui
