#include "ui/work/embedding_worker.h"

#include <chrono>
#include <limits>
#include <numeric>
#include <optional>
#include <utility>

#include "core/analysis/seriation.h"
#include "core/base/freed_aside.h"
#include "core/base/products.h"
#include "core/base/symmetric_eigen.h"
#include "core/embedding/default_neighbors.h"
#include "core/embedding/procrustes.h"
#include "core/embedding/stereographic.h"

namespace weightscape::ui {
namespace {

/// Many neurons whose weights still move are read as well as keeps up with them; everything that
/// stands still is read exactly.
Effort effortFor(const TrainingSnapshot& training) {
  constexpr Index kMany = 300;
  const bool moving = training.state == TrainingState::Running && !training.frame;
  return moving && training.dataset->neurons() >= kMany ? Effort::Live : Effort::Exact;
}

/// The geodesics are by far the largest part.
double bytesOf(const Reading& reading) {
  double numbers = 0.0;
  for (const EmbeddedComponent& component : reading.embedding.components) {
    numbers += static_cast<double>(component.geodesics.size() + component.vectors.size());
  }
  return sizeof(double) * numbers;
}

/// While training runs a reading is followed by a rest of this part of its time.
constexpr int kRest = 10;

}  // namespace

EmbeddingWorker::EmbeddingWorker(std::function<void()> notify, BeforeWork before)
    : notify_(std::move(notify)),
      before_(std::move(before)),
      thread_([this](const std::stop_token& stop) { work(stop); }) {}

EmbeddingWorker::~EmbeddingWorker() {
  thread_.request_stop();
  {
    const std::lock_guard lock(mutex_);
    current_.request_stop();
  }
  thread_.join();
}

void EmbeddingWorker::request(std::shared_ptr<const TrainingSnapshot> training,
                              const Experiment& experiment, const Wishes& wishes) {
  {
    const std::lock_guard lock(mutex_);
    // Another number of neighbours waits: a hand on a slider would never see one.
    if (training->generation != current_generation_ ||
        experiment.embedding.method != current_method_) {
      current_.request_stop();
    }
    request_ = Request{std::move(training), experiment, wishes};
  }
  wake_.notify_one();
}

std::shared_ptr<const ReadingSnapshot> EmbeddingWorker::takeReading() {
  return slot_.take().value_or(nullptr);
}

void EmbeddingWorker::work(const std::stop_token& stop) {
  while (!stop.stop_requested()) {
    Request request;
    std::stop_token current;
    {
      std::unique_lock lock(mutex_);
      wake_.wait(lock, stop, [this] { return request_.has_value(); });
      if (stop.stop_requested()) return;
      request = *std::exchange(request_, std::nullopt);
      current_ = std::stop_source();
      current_generation_ = request.training->generation;
      current_method_ = request.experiment.embedding.method;
      current = current_.get_token();
    }
    const auto begin = std::chrono::steady_clock::now();
    if (guarded([&] { read(request, current); }).stopped) continue;  // a newer one is waiting
    if (request.training->state != TrainingState::Running) continue;
    // The screen and the training need some of this core too.
    const auto rest = (std::chrono::steady_clock::now() - begin) / kRest;
    std::unique_lock lock(mutex_);
    wake_.wait_for(lock, stop, rest, [this] {
      return request_ && (request_->training->state != TrainingState::Running ||
                          request_->training->generation != current_generation_);
    });
  }
}

void EmbeddingWorker::read(const Request& request, const std::stop_token& stop) {
  auto result = std::make_shared<ReadingSnapshot>();
  result->training = request.training;
  result->experiment = request.experiment;
  result->wishes = request.wishes;
  const Ending ending = guarded([&] { readInto(request, stop, *result); });
  if (ending.stopped) throw Stopped();
  result->error = ending.problem;
  if (slot_.put(std::move(result))) notify_();
}

void EmbeddingWorker::readInto(const Request& request, const std::stop_token& stop,
                               ReadingSnapshot& result) {
  if (before_) before_();
  const TrainingSnapshot& training = *request.training;
  const Control control{stop, {}};
  const Effort effort = effortFor(training);
  // Training has a core to itself.
  std::optional<OnOneThread> modest;
  if (training.state == TrainingState::Running) modest.emplace();
  const bool same_run = last_ && aligned_generation_ == training.generation;
  Reading found = training.wiring ? readWiring(request.experiment, *training.wiring, control)
                                  : readWiring(request.experiment, *training.dataset,
                                               training.network(), training.progress(), control,
                                               effort, same_run ? &last_->embedding : nullptr);
  const double bytes = bytesOf(found);
  const std::shared_ptr<const Reading> reading = freedAside(std::move(found), bytes);
  const bool same = aligned_generation_ == training.generation &&
                    previous_.rows() == reading->embedding.points.rows() &&
                    previous_.cols() == reading->embedding.points.cols();
  result.aligned =
      same ? alignedComponents(reading->embedding, previous_) : reading->embedding.points;
  aligned_generation_ = training.generation;
  previous_ = result.aligned;
  result.stereographic = stereographicComponents(reading->embedding, result.aligned,
                                                 same ? previous_view_ : Matrix(), control);
  previous_view_ = result.stereographic;
  workOutWishes(request, *reading, control, result);
  last_ = reading;
  result.reading = reading;
}

void EmbeddingWorker::workOutWishes(const Request& request, const Reading& reading,
                                    const Control& control, ReadingSnapshot& result) {
  constexpr Index kMostShown = 500;  // about as many as a heat map has pixels
  const TrainingSnapshot& training = *request.training;
  const Dataset& dataset = *training.dataset;
  if (dataset.truthKnown()) {
    result.recovered = recoveredLatents(reading.embedding, truthOf(dataset));
  }
  if (request.wishes.ghost) {
    result.ghost = trueManifold(reading.embedding, result.aligned, dataset, control);
    result.ghost_stereographic =
        stereographicGhost(reading.embedding, result.ghost.points, result.stereographic, control);
  }
  const Matrix points = training.wiring
                            ? training.wiring->points
                            : weightPoints(training.network(), request.experiment.embedding.points);
  switch (request.wishes.order) {
    case NeuronOrder::TrueLatent:
      result.order = orderByTruth(dataset);
      break;
    case NeuronOrder::RecoveredLatent:
      result.order = orderByEmbedding(reading.embedding, result.recovered);
      break;
    case NeuronOrder::Seriation:
      result.order = seriation(
          points, reading.neighbors > 0 ? reading.neighbors : defaultNeighbors(points.cols()),
          control);
      break;
    case NeuronOrder::AsGiven:
      result.order.resize(static_cast<std::size_t>(points.cols()));
      std::iota(result.order.begin(), result.order.end(), Index{0});
      break;
  }
  throwIfStopped(control);
  if (training.wiring) return;
  const Autoencoder& network = training.network();
  if (request.wishes.spectrum) {
    result.singular_squared = squaredSingularValues(network.w_in, control);
  }
  if (request.wishes.matrix == Wishes::Matrix::None) return;
  result.square_neurons = thinned(result.order, kMostShown);
  const std::vector<Index>& shown = result.square_neurons;
  if (request.wishes.matrix == Wishes::Matrix::Gram) {
    const Matrix columns = network.w_in(Eigen::all, shown);
    result.square = columns.transpose() * columns;
    return;
  }
  const auto penalty = effectivePenalty(training.experiment.objective, training.experiment.network,
                                        dataset.spectrum.largest());
  if (penalty) result.square = closedFormGram(dataset.spectrum, network.hidden(), *penalty, shown);
}

Matrix alignedComponents(const Embedding& embedding, const Matrix& previous) {
  Matrix aligned = embedding.points;
  for (const EmbeddedComponent& component : embedding.components) {
    const auto& members = component.members;
    const Matrix now = embedding.points(members, Eigen::all);
    const Matrix before = previous(members, Eigen::all);
    if (!now.allFinite() || !before.allFinite() || now.rows() < now.cols()) continue;
    aligned(members, Eigen::all) = alignedWithinEigenspaces(now, component.eigenvalues, before);
  }
  return aligned;
}

Matrix stereographicGhost(const Embedding& embedding, const Matrix& ghost, const Matrix& view,
                          const Control& control) {
  constexpr std::size_t kFewest = 8;
  if (ghost.rows() == 0 || view.rows() != ghost.rows()) return {};
  Matrix result = Matrix::Constant(view.rows(), 3, std::numeric_limits<double>::quiet_NaN());
  for (const EmbeddedComponent& component : embedding.components) {
    std::vector<Index> members = component.members;
    std::erase_if(members, [&](Index i) { return !ghost.row(i).allFinite(); });
    if (members.size() < kFewest) continue;
    const Matrix flat = stereographicView(ghost(members, Eigen::all), control).points;
    const Matrix target = view(members, Eigen::all);
    const Eigen::RowVector3d middle = target.colwise().mean();
    const double size = flat.norm();
    const double scale = size > 0.0 ? (target.rowwise() - middle).norm() / size : 0.0;
    result(members, Eigen::all) = alignedTo(scale * flat, target);
  }
  return result;
}

Matrix stereographicComponents(const Embedding& embedding, const Matrix& aligned,
                               const Matrix& previous, const Control& control) {
  constexpr Index kAxes = 4;
  constexpr std::size_t kFewest = 8;
  if (aligned.cols() < kAxes) return {};
  Matrix view = Matrix::Zero(aligned.rows(), 3);
  for (const EmbeddedComponent& component : embedding.components) {
    const std::vector<Index>& members = component.members;
    if (members.size() < kFewest) continue;
    const StereographicView part = stereographicView(aligned(members, Eigen::all), control);
    view(members, Eigen::all) =
        previous.rows() == view.rows()
            ? alignedWithinEigenspaces(part.points, part.variances, previous(members, Eigen::all))
            : part.points;
  }
  return view;
}

}  // namespace weightscape::ui
