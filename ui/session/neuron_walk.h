// SPDX-License-Identifier: GPL-3.0-or-later
// Walks from neuron to neuron with the arrow keys, in a view that has the focus.
#pragma once

#include <QObject>
#include <QPoint>
#include <functional>
#include <vector>

#include "core/base/types.h"

class QKeyEvent;
class QWidget;

namespace weightscape::ui {

class LiveTraining;
class NeuronSelection;

/// Left and Right lead to the neuron before and after, Up and Down ten at once, Home and End to the
/// first and the last; Return takes the neuron into the selection, or out of it. Where it stands is
/// what is hovered: every view lights it, and another view walks on from there.
class NeuronWalk : public QObject {
  Q_OBJECT

 public:
  struct View {
    /// The neurons as the view shows them, from the first to the last; asked for at each key.
    std::function<std::vector<Index>()> order = nullptr;
    /// Where one of them is, in the widget; its words stand there.
    std::function<QPoint(Index)> place = nullptr;
  };

  NeuronWalk(QWidget& widget, NeuronSelection& selection, const LiveTraining& live, View view);

  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool press(const QKeyEvent& event);
  void go(Index neuron);
  void tell();

  QWidget& widget_;
  NeuronSelection& selection_;
  const LiveTraining& live_;
  View view_;
};

}  // namespace weightscape::ui
