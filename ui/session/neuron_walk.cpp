// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/neuron_walk.h"

#include <QKeyEvent>
#include <QToolTip>
#include <QWidget>
#include <algorithm>
#include <utility>

#include "ui/session/live_training.h"
#include "ui/session/neuron_selection.h"
#include "ui/session/neuron_words.h"
#include "ui/theme/plain_tip.h"
#include "ui/work/analysis_snapshot.h"

namespace weightscape::ui {
namespace {

constexpr Index kStride = 10;          ///< of Up and Down
constexpr int kTipTime = 3600 * 1000;  ///< ms: as long as one stands there

/// Where a key leads from place `now` of `count`; −1 where it is no key to walk by.
Index placeAfter(int key, Index now, Index count) {
  switch (key) {
    case Qt::Key_Left:
      return std::max<Index>(now - 1, 0);
    case Qt::Key_Right:
      return std::min<Index>(now + 1, count - 1);
    case Qt::Key_Up:
      return std::max<Index>(now - kStride, 0);
    case Qt::Key_Down:
      return std::min<Index>(now + kStride, count - 1);
    case Qt::Key_Home:
      return 0;
    case Qt::Key_End:
      return count - 1;
    default:
      return -1;
  }
}

}  // namespace

NeuronWalk::NeuronWalk(QWidget& widget, NeuronSelection& selection, const LiveTraining& live,
                       View view)
    : QObject(&widget),
      widget_(widget),
      selection_(selection),
      live_(live),
      view_(std::move(view)) {
  widget_.installEventFilter(this);
  connect(&selection_, &NeuronSelection::hoverChanged, this, [this] {
    if (selection_.hovered() < 0 && widget_.hasFocus()) QToolTip::hideText();
  });
}

bool NeuronWalk::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress && press(*static_cast<QKeyEvent*>(event))) return true;
  return QObject::eventFilter(watched, event);
}

bool NeuronWalk::press(const QKeyEvent& event) {
  const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
  if (modifiers != Qt::NoModifier) return false;
  const Index stands = selection_.hovered();
  if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
    if (!selection_.walked()) return false;
    selection_.toggle(stands);
    return true;
  }
  if (placeAfter(event.key(), 0, 1) < 0) return false;
  const std::vector<Index> order = view_.order();
  if (order.empty()) return false;
  const auto at = std::find(order.begin(), order.end(), stands);
  const auto count = static_cast<Index>(order.size());
  if (at != order.end()) {
    go(order[static_cast<std::size_t>(placeAfter(event.key(), at - order.begin(), count))]);
    return true;
  }
  // The first step leads to what was picked, or to an end.
  const auto picked = std::find_if(order.begin(), order.end(),
                                   [this](Index neuron) { return selection_.contains(neuron); });
  go(event.key() == Qt::Key_End                             ? order.back()
     : picked != order.end() && event.key() != Qt::Key_Home ? *picked
                                                            : order.front());
  return true;
}

void NeuronWalk::go(Index neuron) {
  selection_.walkTo(neuron);
  tell();
}

void NeuronWalk::tell() {
  const QString words = neuronWords(live_, selection_.hovered());
  const QPoint place = view_.place ? view_.place(selection_.hovered()) : widget_.rect().center();
  QToolTip::showText(widget_.mapToGlobal(place), plainTip(words), &widget_, {}, kTipTime);
}

}  // namespace weightscape::ui
