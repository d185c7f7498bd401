// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/weights/weights_picture.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/data/dataset.h"
#include "core/experiment/user_weights.h"
#include "core/training/closed_form.h"
#include "ui/plots/thinning.h"
#include "ui/work/analysis_snapshot.h"

namespace weightscape::ui {
namespace {

QString weightWords(const char* text) {
  return QCoreApplication::translate("WeightsPicture", text);
}

std::vector<Index> asGiven(Index size) {
  std::vector<Index> places(static_cast<std::size_t>(size));
  std::iota(places.begin(), places.end(), Index{0});
  return places;
}

/// The places of rows or columns in a map of blocks of `step`; −1 for none.
std::vector<Index> blocksOf(const std::vector<Index>& order, Index step) {
  std::vector<Index> place(order.size(), -1);
  for (std::size_t i = 0; i < order.size(); ++i) {
    place[static_cast<std::size_t>(order[i])] = static_cast<Index>(i) / step;
  }
  return place;
}

/// Of few entries among very many cells most would fall between every n-th row and column: each
/// place shows the entry of largest size of its block.
Matrix largestOfBlocks(const SparseMatrix& sparse, const std::vector<Index>& rows, Index row_step,
                       const std::vector<Index>& columns, Index column_step) {
  const std::vector<Index> down = blocksOf(rows, row_step);
  const std::vector<Index> across = blocksOf(columns, column_step);
  const auto count = [](const std::vector<Index>& order, Index step) {
    return (static_cast<Index>(order.size()) + step - 1) / step;
  };
  Matrix cells = Matrix::Zero(count(rows, row_step), count(columns, column_step));
  for (Index column = 0; column < sparse.cols(); ++column) {
    for (SparseMatrix::InnerIterator entry(sparse, static_cast<int>(column)); entry; ++entry) {
      double& cell = cells(down[static_cast<std::size_t>(entry.row())],
                           across[static_cast<std::size_t>(column)]);
      if (std::abs(entry.value()) > std::abs(cell)) cell = entry.value();
    }
  }
  return cells;
}

/// Neurons from left to right, as far as the order is known yet.
std::vector<Index> neuronsIn(NeuronOrder order, const AnalysisSnapshot* analysis, Index neurons) {
  const auto* const known = analysis != nullptr ? analysis->order(order) : nullptr;
  return known != nullptr && static_cast<Index>(known->size()) == neurons ? *known
                                                                          : asGiven(neurons);
}

/// The names stay as long as what holds them.
template <typename Holder>
std::shared_ptr<const std::vector<std::string>> namesIn(const std::shared_ptr<Holder>& holder,
                                                        const std::vector<std::string>& names) {
  return {holder, &names};
}

WeightsPicture ownPicture(const TrainingSnapshot& training, const AnalysisSnapshot* analysis,
                          NeuronOrder order, const MostPlaces& most) {
  using Points = PointParameters::Points;
  const std::shared_ptr<const UserWeights> own = training.userWeights();
  const bool dense = own->weights.size() > 0;
  const Index rows = dense ? own->weights.rows() : own->sparse.rows();
  const Index columns = dense ? own->weights.cols() : own->sparse.cols();
  WeightsPicture picture;
  if (rows == 0 || columns == 0) {
    picture.notice = weightWords(QT_TRANSLATE_NOOP("WeightsPicture", "This matrix has no cells."));
    return picture;
  }
  const Points points = training.experiment.user_weights.parameters.points;
  const std::vector<Index> neurons = neuronsIn(order, analysis, own->points.cols());
  const bool square = rows == columns;
  picture.columns = {weightWords(QT_TRANSLATE_NOOP("WeightsPicture", "column")),
                     columns,
                     thinningStep(columns, most.columns),
                     {},
                     namesIn(own, own->column_names)};
  picture.rows = {weightWords(QT_TRANSLATE_NOOP("WeightsPicture", "row")),
                  rows,
                  thinningStep(rows, most.rows),
                  {},
                  namesIn(own, own->row_names)};
  const std::vector<Index> across = square || points != Points::Rows ? neurons : asGiven(columns);
  const std::vector<Index> down = square || points == Points::Rows ? neurons : asGiven(rows);
  picture.columns.of = everyNth(across, picture.columns.step);
  picture.rows.of = everyNth(down, picture.rows.step);
  picture.columns.blocks = !dense && picture.columns.step > 1;
  picture.rows.blocks = !dense && picture.rows.step > 1;
  picture.columns_are_points = columns == own->points.cols();
  picture.rows_are_points = rows == own->points.cols() && (square || points == Points::Rows);
  picture.values =
      dense ? Matrix(own->weights(picture.rows.of, picture.columns.of))
            : largestOfBlocks(own->sparse, down, picture.rows.step, across, picture.columns.step);
  return picture;
}

WeightsPicture networkPicture(const TrainingSnapshot& training, const AnalysisSnapshot* analysis,
                              bool input, NeuronOrder order, const MostPlaces& most) {
  const Autoencoder& network = training.trained()->network();
  WeightsPicture picture;
  picture.columns = {weightWords(QT_TRANSLATE_NOOP("WeightsPicture", "neuron")),
                     network.neurons(),
                     thinningStep(network.neurons(), most.columns),
                     {},
                     namesIn(training.dataset, training.dataset->names)};
  picture.rows = {weightWords(QT_TRANSLATE_NOOP("WeightsPicture", "hidden unit")), network.hidden(),
                  thinningStep(network.hidden(), most.rows)};
  picture.columns.of =
      everyNth(neuronsIn(order, analysis, network.neurons()), picture.columns.step);
  picture.rows.of = everyNth(asGiven(network.hidden()), picture.rows.step);
  picture.values = input ? Matrix(network.w_in(picture.rows.of, picture.columns.of))
                         : Matrix(network.w_out(picture.columns.of, picture.rows.of).transpose());
  return picture;
}

WeightsPicture squarePicture(const TrainingSnapshot& training, const AnalysisSnapshot* analysis,
                             SquareMatrix which, NeuronOrder order) {
  WeightsPicture picture;
  if (which == SquareMatrix::ClosedForm &&
      !effectivePenalty(training.experiment.objective, training.experiment.network,
                        training.dataset->spectrum.largest())) {
    picture.notice = weightWords(QT_TRANSLATE_NOOP(
        "WeightsPicture", "The closed form holds for linear units with an L2 penalty alone."));
    return picture;
  }
  const Square* const square = analysis != nullptr ? analysis->square(which, order) : nullptr;
  if (square == nullptr || square->values.size() == 0) return picture;
  const std::shared_ptr<const Dataset>& dataset = analysis->training->dataset;
  picture.columns = {weightWords(QT_TRANSLATE_NOOP("WeightsPicture", "neuron")), dataset->neurons(),
                     thinningStep(dataset->neurons(), square->values.rows()), square->neurons,
                     namesIn(dataset, dataset->names)};
  picture.rows = picture.columns;
  picture.rows_are_points = true;
  picture.values = square->values;
  return picture;
}

}  // namespace

WeightsPicture weightsPicture(const TrainingSnapshot& training, const AnalysisSnapshot* analysis,
                              WeightsShown shown, NeuronOrder order, const MostPlaces& most) {
  if (training.userWeights()) return ownPicture(training, analysis, order, most);
  if (!training.trained()) return {};
  switch (shown) {
    case WeightsShown::Input:
    case WeightsShown::Output:
      return networkPicture(training, analysis, shown == WeightsShown::Input, order, most);
    case WeightsShown::Gram:
      return squarePicture(training, analysis, SquareMatrix::Gram, order);
    case WeightsShown::ClosedForm:
      return squarePicture(training, analysis, SquareMatrix::ClosedForm, order);
  }
  return {};
}

QString weightsWords(WeightsShown shown) {
  switch (shown) {
    case WeightsShown::Input:
      return weightWords(QT_TRANSLATE_NOOP("WeightsPicture", "Wᵢₙ"));
    case WeightsShown::Output:
      return weightWords(QT_TRANSLATE_NOOP("WeightsPicture", "Wₒᵤₜ transposed"));
    case WeightsShown::Gram:
      return weightWords(QT_TRANSLATE_NOOP("WeightsPicture", "Gram matrix"));
    case WeightsShown::ClosedForm:
      return weightWords(QT_TRANSLATE_NOOP("WeightsPicture", "closed-form Gram"));
  }
  return {};
}

QString ownWeightsWords() {
  return weightWords(QT_TRANSLATE_NOOP("WeightsPicture", "your weights"));
}

QString orderWords(NeuronOrder order) {
  switch (order) {
    case NeuronOrder::AsGiven:
      return weightWords(QT_TRANSLATE_NOOP("WeightsPicture", "as given"));
    case NeuronOrder::TrueLatent:
      return weightWords(QT_TRANSLATE_NOOP("WeightsPicture", "by true latent"));
    case NeuronOrder::RecoveredLatent:
      return weightWords(QT_TRANSLATE_NOOP("WeightsPicture", "by recovered latent"));
    case NeuronOrder::Angle:
      return weightWords(QT_TRANSLATE_NOOP("WeightsPicture", "by angle found"));
    case NeuronOrder::Label:
      return weightWords(QT_TRANSLATE_NOOP("WeightsPicture", "by label"));
    case NeuronOrder::Seriation:
      return weightWords(QT_TRANSLATE_NOOP("WeightsPicture", "by seriation"));
  }
  return {};
}

}  // namespace weightscape::ui
