// The neurons that a person has picked: the same in every view.
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
  /// So many neurons there are; numbers above are left out from now on.
  void setCount(Index count) { count_ = count; }

 signals:
  void changed();

 private:
  std::vector<Index> neurons_;
  Index count_ = 0;
};

}  // namespace weightscape::ui
