// The weights as a heat map.
#pragma once

#include <QPointF>
#include <QWidget>
#include <memory>
#include <string>
#include <vector>

#include "core/base/types.h"

#include "ui/figures/figure.h"
#include "ui/session/view_requests.h"

class QComboBox;
class QCustomPlot;

namespace weightscape::ui {

class PlotNotice;
class Session;
class WeightsPlot;

class WeightsView : public QWidget, public FigureSource {
  Q_OBJECT

 public:
  enum class Shown { Input, Output, Gram, ClosedForm };

  explicit WeightsView(Session& session, QWidget* parent = nullptr);
  [[nodiscard]] Figure figure() const override;
  ~WeightsView() override;

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  /// Asks for what is shown, or for nothing.
  void ask(bool wanted);
  [[nodiscard]] NeuronOrder wantedOrder() const;
  /// Nothing where no matrix of neurons by neurons is shown.
  [[nodiscard]] std::optional<SquareMatrix> wantedSquare() const;
  void refresh();
  /// Weights of one's own are no W_in, and there is nothing to choose between.
  void nameMatrices(bool own);
  void showSquare();
  void showOwn();
  /// Neurons from left to right, as chosen and as far as it is known yet.
  [[nodiscard]] std::vector<Index> currentOrder(Index neurons) const;
  void showCursor(const QPointF& place);
  void markSelection();
  /// Selects the neurons of the columns between two places.
  void pickColumns(const QPointF& from, const QPointF& to, Qt::KeyboardModifiers modifiers);

  Session& session_;
  ViewRequest request_;
  QComboBox* which_ = nullptr;
  QComboBox* order_ = nullptr;
  QCustomPlot* plot_ = nullptr;
  PlotNotice* notice_ = nullptr;
  std::unique_ptr<WeightsPlot> map_;
  QPointF pressed_;
  bool own_ = false;            ///< the choice has one entry, for weights of one's own
  int chosen_ = 0;              ///< of a network's matrices, while it has
  std::vector<Index> columns_;  ///< neuron of each column that is shown
  std::vector<Index> rows_;     ///< the same of each row: a neuron or a hidden unit
  /// Names of all neurons, in the snapshots of the session; null without.
  const std::vector<std::string>* column_names_ = nullptr;
  const std::vector<std::string>* row_names_ = nullptr;
};

}  // namespace weightscape::ui
