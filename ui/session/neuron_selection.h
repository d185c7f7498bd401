// SPDX-License-Identifier: GPL-3.0-or-later
// The neurons that a person has picked, and the one that is looked at: the same in every view.
#pragma once

#include <QObject>
#include <vector>

#include "core/base/types.h"

namespace weightscape::ui {

class NeuronSelection : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// Ascending.
  [[nodiscard]] const std::vector<Index>& neurons() const { return neurons_; }
  [[nodiscard]] bool contains(Index neuron) const;
  /// Numbers out of range are left out.
  void select(std::vector<Index> neurons);
  /// Takes it in, or out.
  void toggle(Index neuron);

  /// The one under the pointer, or walked to with the keyboard; −1 for none.
  [[nodiscard]] Index hovered() const { return hovered_; }
  /// The keyboard has led there: it stays until it is left, or the pointer finds another.
  [[nodiscard]] bool walked() const { return walked_; }
  void hover(Index neuron);
  void walkTo(Index neuron);

  /// So many neurons there are; numbers above are left out from now on.
  void setCount(Index count);

 signals:
  void changed();
  void hoverChanged();

 private:
  void setHovered(Index neuron, bool walked);

  std::vector<Index> neurons_;
  Index count_ = 0;
  Index hovered_ = -1;
  bool walked_ = false;
};

}  // namespace weightscape::ui
