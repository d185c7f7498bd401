// SPDX-License-Identifier: GPL-3.0-or-later
// weightscape.embed, score and evidence: of weights that others trained or measured.
#include <pybind11/stl.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>
#include <variant>

#include "core/base/count.h"
#include "core/base/error.h"
#include "core/base/unknown.h"
#include "core/data/dataset.h"
#include "core/evidence/evidence.h"
#include "core/evidence/evidence_words.h"
#include "core/experiment/evidence_folder.h"
#include "core/experiment/evidence_source.h"
#include "core/experiment/known_centers.h"
#include "core/experiment/run.h"
#include "core/experiment/run_folder.h"
#include "core/experiment/user_weights.h"
#include "core/experiment/weights_recovery.h"
#include "core/experiment/wiring_picture.h"
#include "core/io/matrix_file.h"
#include "packaging/python/arguments.h"
#include "packaging/python/bindings.h"
#include "packaging/python/numbers.h"
#include "packaging/python/picture.h"
#include "packaging/python/sentences.h"
#include "packaging/python/sparse.h"
#include "packaging/python/working.h"

namespace weightscape::python {
namespace {

constexpr std::int64_t kMostSeed = 2147483647;

/// A matrix as a person gives it: an array, a sparse matrix, or a file.
class Given {
 public:
  Given(const py::object& matrix, UserWeightsSource source, const py::object& names)
      : source_(std::move(source)), names_(textsOf(names, "names")) {
    if (py::isinstance<py::str>(matrix) || py::hasattr(matrix, "__fspath__")) {
      source_.file = pathOf(matrix, "weights");
    } else if (isSparse(matrix)) {
      numbers_ = sparseOf(matrix, "weights");
    } else {
      numbers_ = Numbers(matrix, "weights", "rows × columns");
    }
    if (!source_.file.empty() && !names_.empty()) {
      throw Error("names: belong to an array; those of a file are read from it.");
    }
  }

  [[nodiscard]] const UserWeightsSource& source() const { return source_; }

  [[nodiscard]] UserWeights weights(const Control& control) const {
    if (const auto* dense = std::get_if<Numbers>(&numbers_)) {
      return userWeightsOf(dense->matrix(control), source_.parameters, names_, control);
    }
    if (const auto* sparse = std::get_if<SparseMatrix>(&numbers_)) {
      return userWeightsOf(*sparse, source_.parameters, names_, control);
    }
    return loadUserWeights(source_, control);
  }

 private:
  UserWeightsSource source_;
  std::vector<std::string> names_;
  std::variant<std::monostate, Numbers, SparseMatrix> numbers_;
};

/// The result of embed().
struct Wiring {
  UserWeights weights;
  WiringPicture picture;
};

/// The result of evidence().
struct Found {
  Evidence evidence;
  Index neurons = 0;
  std::vector<std::string> names;
  std::vector<std::string> truth;  ///< shapes of the groups, where they are known
};

std::shared_ptr<Wiring> embedMatrix(const py::object& matrix, const py::object& names,
                                    const py::object& seed, const py::object& progress,
                                    const py::kwargs& options) {
  Experiment experiment = withOptions(options, {"embedding", "wiring"});
  experiment.user_weights.parameters.seed =
      static_cast<std::uint64_t>(wholeOf(seed, "seed", 0, kMostSeed));
  const Given given(matrix, experiment.user_weights, names);
  return working(progress, [&](const Control& control) {
    auto wiring = std::make_shared<Wiring>();
    wiring->weights = given.weights(control);
    wiring->picture = pictureOf(wiring->weights.points, experiment.embedding, control);
    return wiring;
  });
}

py::object scoreWeights(const py::object& weights, const py::object& centers,
                        const py::object& axes, const py::object& progress,
                        const py::kwargs& options) {
  const Experiment experiment = withOptions(options, {"embedding"});
  const Numbers given(weights, "weights", "hidden units × neurons");
  const Numbers known(centers, "centers", "neurons × coordinates");
  const std::vector<Axis> named = axesNamed(axes);
  const WeightsRecovery recovery = working(progress, [&](const Control& control) {
    const Matrix points = given.matrix(control);
    requireFinite(points, "weights", control);
    const Truth truth =
        centersOf(known.matrix(control), named, {{}, points.cols(), "weights"}, "centers");
    return recoveryOf(points, truth, experiment.embedding, control);
  });
  return fromJson(recoveryToJson(recovery.scores, recovery.range, recovery.neighbors));
}

std::shared_ptr<Found> findEvidence(const py::object& source, const py::object& shuffles,
                                    const py::object& resamples, const py::object& seed,
                                    const py::object& null, const py::object& names,
                                    const py::object& progress, const py::kwargs& options) {
  EvidenceParameters parameters;
  parameters.shuffles = static_cast<int>(wholeOf(shuffles, "shuffles", 0, parameters.kMost));
  parameters.resamples = static_cast<int>(wholeOf(resamples, "resamples", 0, parameters.kMost));
  parameters.seed = static_cast<std::uint64_t>(wholeOf(seed, "seed", 0, kMostSeed));
  std::optional<NullModel> model;
  if (!null.is_none()) model = nullModelNamed(textOf(null, "null"), "null");
  if (py::isinstance<RunResult>(source)) {
    if (options.size() > 0 || !names.is_none()) {
      throw Error(
          "evidence: of a run its own neurons are the points; options and names belong to "
          "a matrix.");
    }
    const auto run = source.cast<std::shared_ptr<RunResult>>();
    return working(progress, [&](const Control& control) {
      auto found = std::make_shared<Found>();
      const EvidenceSource evidence = evidenceSource(*run, model, control);
      found->evidence = evidenceOf(evidence, parameters, control);
      found->neurons = evidence.points.cols();
      found->names = run->dataset->names;
      found->truth = trueShapes(*run->dataset);
      return found;
    });
  }
  Experiment experiment = withOptions(options, {"wiring"});
  experiment.user_weights.parameters.seed = parameters.seed;
  const Given given(source, experiment.user_weights, names);
  return working(progress, [&](const Control& control) {
    auto found = std::make_shared<Found>();
    const UserWeights weights = given.weights(control);
    found->evidence =
        evidenceOf(evidenceSource(weights, given.source(), model, control), parameters, control);
    found->neurons = weights.points.cols();
    found->names = weights.names;
    return found;
  });
}

template <typename Write>
void saveTo(const py::object& folder, const py::object& force, const Write& write) {
  const std::string name = pathOf(folder, "folder");
  const bool replaces = switchOf(force, "force");
  working(py::none(), [&](const Control& control) {
    OutputFolder target(name, replaces);
    write(target, control);
    target.commit();
    return true;
  });
}

std::string piecesInWords(const Wiring& wiring) {
  const std::size_t pieces = wiring.picture.embedding.components.size();
  return counted(wiring.weights.points.cols(), "points") + ", " +
         counted(static_cast<std::ptrdiff_t>(pieces), "components");
}

void bindEmbedding(py::module_& module) {
  py::class_<Wiring, std::shared_ptr<Wiring>>(module, "Embedding",
                                              R"(The picture of a weight matrix or connectome.

Arrays are views of the result's own memory and cannot be written to.)")
      .def_property_readonly(
          "points",
          [](const py::object& self) {
            return viewOf(self.cast<const Wiring&>().picture.embedding.points, self);
          },
          "Where each point lies, points × axes, in units of the weights' distances; NaN where a "
          "component has fewer axes.")
      .def_property_readonly(
          "component",
          [](const py::object& self) {
            return viewOf(self.cast<const Wiring&>().picture.embedding.component, self);
          },
          "Which connected piece of the neighbour graph each point is in, the largest is 0.")
      .def_property_readonly(
          "names", [](const Wiring& wiring) { return wiring.weights.names; },
          "Names of the points, one a point; empty without.")
      .def_property_readonly(
          "summary",
          [](const Wiring& wiring) {
            const py::object summary = fromJson(pictureToJson(wiring.weights, wiring.picture));
            py::list notes;
            for (const py::handle& note : summary["notes"]) {
              notes.append(inPython(textOf(note, "notes")));
            }
            summary["notes"] = notes;
            return summary;
          },
          "A dict: sizes, neighbors (k), components with their eigenvalues, residual_variance, "
          "drawn_share and notes, as weightscape-cli embed --json prints it.")
      .def(
          "save",
          [](const Wiring& wiring, const py::object& folder, const py::object& force) {
            saveTo(folder, force, [&](const OutputFolder& target, const Control& control) {
              writeEmbedding(wiring.picture.embedding, target);
              if (wiring.weights.names.empty()) return;
              writeNamedEmbedding(wiring.picture.embedding, wiring.weights.names, target, control);
            });
          },
          py::arg("folder"), py::kw_only(), py::arg("force") = false,
          "save(self, folder, *, force=False)\n--\n\n"
          "Writes embedding.npy and component.npy, and embedding.csv where points have names.\n\n"
          "The folder must not be there yet; with force=True the files of an earlier one are "
          "replaced, never those of others.")
      .def(
          "svg",
          [](const Wiring& wiring, const py::object& size) {
            return svgOf(wiring.picture.embedding, sizeOf(size));
          },
          py::arg("size") = 320,
          "svg(self, size=320)\n--\n\nThe picture as SVG text, `size` pixels wide and high.")
      .def("_repr_html_",
           [](const Wiring& wiring) {
             return htmlOf(svgOf(wiring.picture.embedding, 320), piecesInWords(wiring), "");
           })
      .def("__repr__", [](const Wiring& wiring) {
        return "<weightscape.Embedding: " + piecesInWords(wiring) + ">";
      });
}

/// Of each neuron: which piece it is in, from 1; 0 for none.
py::object pieceOf(const Found& found) {
  Matrix piece = Matrix::Zero(found.neurons, 1);
  for (std::size_t i = 0; i < found.evidence.pieces.size(); ++i) {
    for (const Index neuron : found.evidence.pieces[i].neurons) {
      piece(neuron, 0) = static_cast<double>(i + 1);
    }
  }
  return arrayOf(std::move(piece)).attr("ravel")().attr("astype")("int64");
}

py::object anglesOf(const Found& found) {
  Index loops = 0;
  for (const PieceEvidence& piece : found.evidence.pieces) {
    loops = std::max(loops, piece.angles.rows());
  }
  Matrix angles = Matrix::Constant(found.neurons, loops, kUnknown);
  for (const PieceEvidence& piece : found.evidence.pieces) {
    for (std::size_t j = 0; j < piece.neurons.size(); ++j) {
      for (Index loop = 0; loop < piece.angles.rows(); ++loop) {
        angles(piece.neurons[j], loop) = piece.angles(loop, static_cast<Index>(j));
      }
    }
  }
  return arrayOf(std::move(angles));
}

void bindEvidence(py::module_& module) {
  py::class_<Found, std::shared_ptr<Found>>(
      module, "Evidence",
      "Which shape is in a wiring whose truth nobody knows, and how sure it is.")
      .def_property_readonly(
          "sentence", [](const Found& found) { return evidenceSentence(found.evidence); },
          "All of it in one sentence; never a shape's name without its p.")
      .def_property_readonly(
          "disagreement",
          [](const Found& found) -> std::string {
            if (found.truth.empty()) return "";
            const Message other = disagreement(found.evidence, found.truth);
            return other.pattern.empty() ? "" : other.english();
          },
          "Where a run's known shapes are others than those found, a sentence; else empty.")
      .def_property_readonly(
          "summary", [](const Found& found) { return fromJson(evidenceToJson(found.evidence)); },
          "A dict as evidence.json holds it: sentence, pieces (shape, loops, voids, dimension, p, "
          "stability, neighbors …), split_half, residual_variance.")
      .def_property_readonly("piece", pieceOf,
                             "The piece of each neuron, from 1; 0 for those that are in none.")
      .def_property_readonly("angles", anglesOf,
                             "Each neuron's angle around each loop, neurons × loops, in turns (0 "
                             "to 1); NaN where there is none.")
      .def(
          "save",
          [](const Found& found, const py::object& folder, const py::object& force) {
            saveTo(folder, force, [&](const OutputFolder& target, const Control&) {
              writeEvidence(found.evidence, found.names, target);
            });
          },
          py::arg("folder"), py::kw_only(), py::arg("force") = false,
          "save(self, folder, *, force=False)\n--\n\n"
          "Writes evidence.json, bars.csv and coordinates.csv.\n\n"
          "The folder must not be there yet; with force=True the files of an earlier one are "
          "replaced, never those of others.")
      .def("__repr__", [](const Found& found) {
        return "<weightscape.Evidence: " + evidenceSentence(found.evidence) + ">";
      });
}

}  // namespace

void bindWiring(py::module_& module) {
  bindEmbedding(module);
  bindEvidence(module);
  module.def("embed", embedMatrix, py::arg("weights"), py::kw_only(), py::arg("names") = py::none(),
             py::arg("seed") = 1, py::arg("progress") = py::none(),
             R"(embed(weights, *, names=None, seed=1, progress=None, **options)
--

Embeds the columns (or rows) of a matrix: the same bits as weightscape-cli embed.

weights     rows × columns: an array, a sparse matrix of SciPy, or the name of a file.
names       of the points, a text each.
seed        of what is random (reduce).
progress    is called with the share that is done, 0 to 1.
**options   of the sections embedding and wiring (see schema()): points="rows", neighbors=8, method="isomap",
            dimensions=3, threshold=0.1, logarithm=True, normalize=True, reduce=50 …

Raises weightscape.Error; KeyboardInterrupt soon after Ctrl-C. Without the GIL.)");
  module.def("score", scoreWeights, py::arg("weights"), py::arg("centers"),
             py::arg("axes") = "circular", py::kw_only(), py::arg("progress") = py::none(),
             R"(score(weights, centers, axes='circular', *, progress=None, **options)
--

Scores weights against what their neurons are known to prefer.

weights     hidden units × neurons.
centers     preferred values, neurons × coordinates in latent units (circular ones have period 1,
            bounded ones run from 0 to 1); NaN on the coordinates of other groups.
axes        what the columns of centers are: ["circular"], ["bounded", "bounded"], ["direction"] …
progress    is called with the share that is done, 0 to 1.
**options   of the embedding, as embed() has them.

Returns a dict as weightscape-cli score prints it.)");
  module.def(
      "evidence", findEvidence, py::arg("source"), py::kw_only(), py::arg("shuffles") = 19,
      py::arg("resamples") = 20, py::arg("seed") = 1, py::arg("null") = py::none(),
      py::arg("names") = py::none(), py::arg("progress") = py::none(),
      R"(evidence(source, *, shuffles=19, resamples=20, seed=1, null=None, names=None, progress=None, **options)
--

Says which shape is in a wiring, and how sure that is.

source      a Run, or a matrix as embed() takes it.
shuffles    data without structure that it is compared with.
resamples   times that a fifth of the neurons is left out.
null        what is shuffled: "units", "degrees" (a connectome's edges), "shift" (activity, of a
            run its own); the one that fits unless it is said.
seed        of what is random.
names       of the neurons of a matrix, a text each.
progress    is called with the share that is done, 0 to 1.
**options   of the points, as embed() has them (points, threshold, reduce …).)");
}

}  // namespace weightscape::python
