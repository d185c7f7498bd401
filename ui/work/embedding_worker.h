// Embeds and scores the newest weights in the background and drops the rest.
#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>

#include "core/analysis/neuron_order.h"
#include "core/analysis/true_manifold.h"
#include "ui/work/guarded.h"
#include "ui/work/latest_slot.h"
#include "ui/work/training_worker.h"

namespace weightscape::ui {

/// What is worked out beside embedding and scores, because a view shows it.
struct Wishes {
  enum class Matrix { None, Gram, ClosedForm };
  bool spectrum = false;
  Matrix matrix = Matrix::None;
  NeuronOrder order = NeuronOrder::AsGiven;
  bool ghost = false;  ///< the true manifold over the embedding

  bool operator==(const Wishes&) const = default;
};

struct ReadingSnapshot {
  std::shared_ptr<const TrainingSnapshot> training;  ///< what was read
  Experiment experiment;                             ///< with the embedding's newest parameters
  Wishes wishes;                                     ///< as they were
  std::string error;
  std::shared_ptr<const Reading> reading;  ///< null when `error` says why
  /// The stereographic view, N × 3; empty unless the embedding has four axes of which each
  /// component uses all.
  Matrix stereographic;
  Matrix aligned;  ///< the embedding turned onto the one before, for the live picture
  std::vector<RecoveredAxis> recovered;
  std::vector<Index> order;           ///< of the neurons, as wished
  TrueManifold ghost;                 ///< along `aligned`; empty unless wished
  Matrix ghost_stereographic;         ///< along `stereographic`
  Vector singular_squared;            ///< of W_in, descending; empty unless wished
  Matrix square;                      ///< Gram matrix as wished; of the neurons in `square_neurons`
  std::vector<Index> square_neurons;  ///< in the order wished, thinned to what a screen shows
};

/// Like TrainingWorker: `notify` is called from the worker's thread.
class EmbeddingWorker {
 public:
  explicit EmbeddingWorker(std::function<void()> notify, BeforeWork before = {});
  ~EmbeddingWorker();  ///< stops and waits
  EmbeddingWorker(const EmbeddingWorker&) = delete;
  EmbeddingWorker& operator=(const EmbeddingWorker&) = delete;
  EmbeddingWorker(EmbeddingWorker&&) = delete;
  EmbeddingWorker& operator=(EmbeddingWorker&&) = delete;

  /// Asks for the embedding of a snapshot; replaces a request that still waits. A request for
  /// another experiment (generation) or by another method stops the work under way.
  void request(std::shared_ptr<const TrainingSnapshot> training, const Experiment& experiment,
               const Wishes& wishes = {});

  std::shared_ptr<const ReadingSnapshot> takeReading();

 private:
  struct Request {
    std::shared_ptr<const TrainingSnapshot> training;
    Experiment experiment;
    Wishes wishes;
  };

  void work(const std::stop_token& stop);
  void read(const Request& request, const std::stop_token& stop);
  void readInto(const Request& request, const std::stop_token& stop, ReadingSnapshot& result);
  static void workOutWishes(const Request& request, const Reading& reading, const Control& control,
                            ReadingSnapshot& result);

  std::function<void()> notify_;
  BeforeWork before_;
  std::mutex mutex_;
  std::condition_variable_any wake_;
  std::optional<Request> request_;  // under mutex_
  std::stop_source current_;        // under mutex_; of the request under way
  int current_generation_ = -1;     // under mutex_
  EmbeddingMethod current_method_;  // under mutex_
  LatestSlot<std::shared_ptr<const ReadingSnapshot>> slot_;

  // Of the worker's thread alone.
  int aligned_generation_ = -1;
  std::shared_ptr<const Reading> last_;
  Matrix previous_;
  Matrix previous_view_;  ///< the stereographic one

  std::jthread thread_;
};

/// Turns each component of `embedding` onto the same neurons of `previous` (N × D); components
/// that were not whole before keep their own orientation.
Matrix alignedComponents(const Embedding& embedding, const Matrix& previous);

/// The stereographic view of a true manifold that lies over `embedding`, turned onto that one's
/// view and brought to its size.
Matrix stereographicGhost(const Embedding& embedding, const Matrix& ghost, const Matrix& view,
                          const Control& control = {});

/// The stereographic view of each component (N × 3), turned onto `previous` where that has the same
/// shape; empty when the embedding has fewer than four axes.
Matrix stereographicComponents(const Embedding& embedding, const Matrix& aligned,
                               const Matrix& previous, const Control& control = {});

}  // namespace weightscape::ui
