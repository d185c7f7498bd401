#include "ui/views/weights/weights_picture.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

#include "core/data/dataset.h"
#include "core/experiment/user_weights.h"
#include "core/training/closed_form.h"
#include "ui/plots/thinning.h"
#include "ui/work/analysis_snapshot.h"

namespace weightscape::ui {
namespace {

constexpr Index kMostPlaces = 1000;  ///< on a side: more than the view has pixels

QString weightWords(const char* text) {
  return QCoreApplication::translate("WeightsPicture", text);
}

std::vector<Index> asGiven(Index size) {
  std::vector<Index> places(static_cast<std::size_t>(size));
  std::iota(places.begin(), places.end(), Index{0});
  return places;
}

/// The cells of these rows and columns.
Matrix denseCells(const SparseMatrix& sparse, const std::vector<Index>& rows,
                  const std::vector<Index>& columns) {
  std::vector<Index> place_of(static_cast<std::size_t>(sparse.rows()), -1);
  for (std::size_t r = 0; r < rows.size(); ++r) {
    place_of[static_cast<std::size_t>(rows[r])] = static_cast<Index>(r);
  }
  Matrix cells = Matrix::Zero(static_cast<Index>(rows.size()), static_cast<Index>(columns.size()));
  for (std::size_t c = 0; c < columns.size(); ++c) {
    for (SparseMatrix::InnerIterator entry(sparse, static_cast<int>(columns[c])); entry; ++entry) {
      const Index row = place_of[static_cast<std::size_t>(entry.row())];
      if (row >= 0) cells(row, static_cast<Index>(c)) = entry.value();
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
                          NeuronOrder order) {
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
                     thinningStep(columns, kMostPlaces),
                     {},
                     namesIn(own, own->column_names)};
  picture.rows = {weightWords(QT_TRANSLATE_NOOP("WeightsPicture", "row")),
                  rows,
                  thinningStep(rows, kMostPlaces),
                  {},
                  namesIn(own, own->row_names)};
  picture.columns.of =
      everyNth(square || points != Points::Rows ? neurons : asGiven(columns), picture.columns.step);
  picture.rows.of =
      everyNth(square || points == Points::Rows ? neurons : asGiven(rows), picture.rows.step);
  picture.columns_are_points = columns == own->points.cols();
  picture.values = dense ? Matrix(own->weights(picture.rows.of, picture.columns.of))
                         : denseCells(own->sparse, picture.rows.of, picture.columns.of);
  return picture;
}

WeightsPicture networkPicture(const TrainingSnapshot& training, const AnalysisSnapshot* analysis,
                              bool input, NeuronOrder order) {
  const Autoencoder& network = training.trained()->network();
  WeightsPicture picture;
  picture.columns = {weightWords(QT_TRANSLATE_NOOP("WeightsPicture", "neuron")),
                     network.neurons(),
                     thinningStep(network.neurons(), kMostPlaces),
                     {},
                     namesIn(training.dataset, training.dataset->names)};
  picture.rows = {weightWords(QT_TRANSLATE_NOOP("WeightsPicture", "hidden unit")), network.hidden(),
                  thinningStep(network.hidden(), kMostPlaces)};
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
  picture.values = square->values;
  return picture;
}

}  // namespace

WeightsPicture weightsPicture(const TrainingSnapshot& training, const AnalysisSnapshot* analysis,
                              WeightsShown shown, NeuronOrder order) {
  if (training.userWeights()) return ownPicture(training, analysis, order);
  if (!training.trained()) return {};
  switch (shown) {
    case WeightsShown::Input:
    case WeightsShown::Output:
      return networkPicture(training, analysis, shown == WeightsShown::Input, order);
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
      return weightWords(QT_TRANSLATE_NOOP("WeightsPicture", "W_in"));
    case WeightsShown::Output:
      return weightWords(QT_TRANSLATE_NOOP("WeightsPicture", "W_out transposed"));
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
    case NeuronOrder::Seriation:
      return weightWords(QT_TRANSLATE_NOOP("WeightsPicture", "by seriation"));
  }
  return {};
}

}  // namespace weightscape::ui
