// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/timeline_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <algorithm>

#include "core/experiment/timeline.h"
#include "ui/session/session.h"
#include "ui/spoken/spoken.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace weightscape::ui {
namespace {

constexpr int kFrameTime = 60;  ///< ms: a full timeline plays in about 15 seconds

}  // namespace

TimelineBar::TimelineBar(Session& session, QWidget* parent) : QWidget(parent), session_(session) {
  auto* const row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kSpace);
  play_ = new QToolButton;
  play_->setObjectName(QStringLiteral("timeline-play"));
  play_->setCheckable(true);
  play_->setAccessibleName(tr("Play the training"));
  play_->setAccessibleDescription(tr("Plays the training from the moment shown"));
  row->addWidget(play_);
  slider_ = new QSlider(Qt::Horizontal);
  slider_->setObjectName(QStringLiteral("timeline"));
  row->addWidget(slider_, 1);
  place_ = new QLabel;
  place_->setObjectName(QStringLiteral("quiet"));
  place_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  fitType();
  row->addWidget(place_);
  speak(*slider_, {.role = QAccessible::Slider,
                   .name = tr("Timeline"),
                   .help = tr("Looks back through the training; all views follow"),
                   .shows = [this] { return place_->text(); },
                   .number = [this] { return static_cast<double>(slider_->value()); },
                   .set = [this](double moment) { slider_->setValue(static_cast<int>(moment)); }});
  slider_->setProperty(kFramedByWindow, false);  // its handle shows the focus
  clock_.setInterval(kFrameTime);
  connect(&clock_, &QTimer::timeout, this, &TimelineBar::advance);
  connect(play_, &QToolButton::toggled, this, &TimelineBar::play);
  connect(slider_, &QSlider::valueChanged, this, [this](int frame) {
    if (frame == slider_->maximum()) {
      session_.live().followNewest();
    } else {
      session_.live().lookBack(frame);
    }
  });
  connect(&session_.live(), &LiveTraining::changed, this, &TimelineBar::refresh);
  connect(&session_, &Session::experimentLoaded, this, &TimelineBar::refresh);
  play(false);
  refresh();
}

void TimelineBar::fitType() {
  place_->setMinimumWidth(
      fontMetrics().horizontalAdvance(tr("epoch %1 · looking back").arg(10000)));
}

void TimelineBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange && place_ != nullptr) fitType();
  if (event->type() == QEvent::PaletteChange && place_ != nullptr) play(play_->isChecked());
}

void TimelineBar::play(bool on) {
  play_->setIcon(icon(on ? Icon::Pause : Icon::Play, currentTheme().text));
  play_->setToolTip(on ? tr("Stand still") : tr("Play the training again"));
  if (!on) {
    clock_.stop();
    return;
  }
  if (slider_->value() == slider_->maximum()) slider_->setValue(0);
  clock_.start();
}

void TimelineBar::advance() {
  if (slider_->value() >= slider_->maximum()) {
    play_->setChecked(false);
    return;
  }
  slider_->setValue(slider_->value() + 1);
}

void TimelineBar::refresh() {
  // Behind the last moment stands the newest state.
  static const TimelineFrames none;
  const Trained* const newest = session_.live().newest().trained();
  const TimelineFrames& frames = newest != nullptr ? newest->frames : none;
  const bool behind = !frames.empty() && frames.back()->step < newest->newest->step;
  const int last = std::max(0, static_cast<int>(frames.size()) - (behind ? 0 : 1));
  const int frame = session_.live().frame();
  {
    const QSignalBlocker quiet(slider_);
    slider_->setRange(0, last);
    slider_->setPageStep(std::max(1, last / 10));
    slider_->setValue(frame < 0 ? last : frame);
  }
  const bool there = last > 0;
  // What has the focus keeps it: else the next key would be typed into whatever field follows.
  slider_->setEnabled(there || slider_->hasFocus());
  play_->setEnabled(there || play_->hasFocus());
  if (!there) play_->setChecked(false);
  const Trained* const shown = session_.live().shown().trained();
  if (shown == nullptr) {
    place_->clear();
  } else if (frame < 0) {
    place_->setText(tr("epoch %1 · newest").arg(shown->epoch()));
  } else {
    place_->setText(tr("epoch %1 · looking back").arg(shown->epoch()));
  }
  slider_->setToolTip(shown != nullptr ? tr("%1 moments are kept, at most %2")
                                             .arg(frames.size())
                                             .arg(Timeline::limit(shown->network()))
                                       : QString());
}

}  // namespace weightscape::ui
