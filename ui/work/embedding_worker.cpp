#include "ui/work/embedding_worker.h"

#include <exception>
#include <utility>

#include "core/embedding/procrustes.h"
#include "core/embedding/stereographic.h"

namespace weightscape::ui {

EmbeddingWorker::EmbeddingWorker(std::function<void()> notify)
    : notify_(std::move(notify)), thread_([this](const std::stop_token& stop) { work(stop); }) {}

EmbeddingWorker::~EmbeddingWorker() {
  thread_.request_stop();
  {
    const std::lock_guard lock(mutex_);
    current_.request_stop();
  }
  thread_.join();
}

void EmbeddingWorker::request(std::shared_ptr<const TrainingSnapshot> training,
                              const Experiment& experiment) {
  {
    const std::lock_guard lock(mutex_);
    if (training->generation != current_generation_) current_.request_stop();
    request_ = Request{std::move(training), experiment};
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
      current = current_.get_token();
    }
    try {
      read(request, current);
    } catch (const Stopped&) {  // NOLINT(bugprone-empty-catch): a newer experiment is waiting
    }
  }
}

void EmbeddingWorker::read(const Request& request, const std::stop_token& stop) {
  auto result = std::make_shared<ReadingSnapshot>();
  result->training = request.training;
  result->experiment = request.experiment;
  try {
    const TrainingSnapshot& training = *request.training;
    auto reading = std::make_shared<const Reading>(
        readWiring(request.experiment, *training.dataset, training.trainer->network(), {stop, {}}));
    const bool same = aligned_generation_ == training.generation &&
                      previous_.rows() == reading->embedding.points.rows() &&
                      previous_.cols() == reading->embedding.points.cols();
    result->aligned =
        same ? alignedComponents(reading->embedding, previous_) : reading->embedding.points;
    aligned_generation_ = training.generation;
    previous_ = result->aligned;
    result->stereographic = stereographicComponents(reading->embedding, result->aligned,
                                                    same ? previous_view_ : Matrix());
    previous_view_ = result->stereographic;
    result->reading = std::move(reading);
  } catch (const std::exception& error) {
    result->error = error.what();
  }
  if (slot_.put(std::move(result))) notify_();
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

Matrix stereographicComponents(const Embedding& embedding, const Matrix& aligned,
                               const Matrix& previous) {
  constexpr Index kAxes = 4;
  constexpr std::size_t kFewest = 8;
  if (aligned.cols() < kAxes) return {};
  Matrix view = Matrix::Zero(aligned.rows(), 3);
  for (const EmbeddedComponent& component : embedding.components) {
    const std::vector<Index>& members = component.members;
    if (members.size() < kFewest) continue;
    const StereographicView part = stereographicView(aligned(members, Eigen::all));
    view(members, Eigen::all) =
        previous.rows() == view.rows()
            ? alignedWithinEigenspaces(part.points, part.variances, previous(members, Eigen::all))
            : part.points;
  }
  return view;
}

}  // namespace weightscape::ui
