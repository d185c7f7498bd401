#include "ui/views/embedding/embedding_view.h"

#include <QEvent>
#include <QLocale>
#include <QStyle>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "core/analysis/method_notes.h"
#include "core/base/error.h"
#include "ui/scene/scene_layout.h"
#include "ui/selection/screen_selection.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"
#include "ui/views/embedding/embedding_header.h"
#include "ui/views/embedding/scene_overlay.h"
#include "ui/views/embedding/selection_gesture.h"
#include "ui/vtk/home_view.h"
#include "ui/vtk/point_scene.h"
#include "ui/vtk/vtk_widget.h"

namespace weightscape::ui {
namespace {

constexpr int kGlide = 160;  ///< ms
constexpr double kHoverReach = 10.0;
constexpr double kCover = 0.78;
constexpr std::size_t kNeighborsTold = 3;
constexpr double kFaded = 0.82;  ///< how far points that are not selected go towards the ground

/// A torus needs four axes and is a doughnut only in the stereographic view.
bool hasTorus(const Experiment& experiment) {
  if (!experiment.data.file.empty()) return false;
  for (const Group& group : experiment.data.groups) {
    if (group.axes == std::vector<Axis>{Axis::Circular, Axis::Circular}) return true;
  }
  return false;
}

/// Length of each point: of a neuron's weights to the hidden layer, or of its own row or column.
Vector pointNorms(const TrainingSnapshot& training) {
  const Matrix& points = training.wiring ? training.wiring->points : training.network().w_in;
  return points.colwise().norm().transpose();
}

/// `share` of the way from one colour to the other.
QColor mixed(const QColor& from, const QColor& to, double share) {
  const auto between = [share](float a, float b) {
    return static_cast<float>((1.0 - share) * a + share * b);
  };
  return QColor::fromRgbF(between(from.redF(), to.redF()), between(from.greenF(), to.greenF()),
                          between(from.blueF(), to.blueF()));
}

/// Diameters at which points nearly touch: a share of the mean distance to the neighbours.
Vector spacing(const NeighborGraph& graph, const Matrix& positions) {
  Vector result = Vector::Zero(positions.rows());
  for (Index i = 0; i < positions.rows(); ++i) {
    const auto point = static_cast<std::size_t>(i);
    const Index first = graph.offsets[point];
    const Index last = graph.offsets[point + 1];
    for (Index e = first; e < last; ++e) {
      const Index j = graph.neighbors[static_cast<std::size_t>(e)];
      result(i) += (positions.row(i) - positions.row(j)).norm();
    }
    if (last > first) result(i) *= kCover / static_cast<double>(last - first);
  }
  return result;
}

QString nameOf(const Dataset& dataset, Index neuron) {
  return dataset.names.empty()
             ? QString::number(neuron)
             : QString::fromStdString(dataset.names[static_cast<std::size_t>(neuron)]);
}

/// The nearest neighbours in the graph, nearest first.
std::vector<Index> nearestIn(const NeighborGraph& graph, Index neuron, std::size_t most) {
  std::vector<std::pair<double, Index>> edges;
  const auto at = static_cast<std::size_t>(neuron);
  for (Index e = graph.offsets[at]; e < graph.offsets[at + 1]; ++e) {
    const auto edge = static_cast<std::size_t>(e);
    edges.emplace_back(graph.lengths[edge], graph.neighbors[edge]);
  }
  std::sort(edges.begin(), edges.end());
  edges.resize(std::min(edges.size(), most));
  std::vector<Index> result;
  result.reserve(edges.size());
  for (const auto& [length, other] : edges) result.push_back(other);
  return result;
}

}  // namespace

EmbeddingView::EmbeddingView(Session& session, QWidget* parent)
    : QWidget(parent), session_(session) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  header_ = new EmbeddingHeader;
  column->addWidget(header_);
  widget_ = new VtkWidget;
  widget_->setObjectName(QStringLiteral("scene"));
  widget_->setAccessibleName(tr("Wiring in 3-D"));
  widget_->setAccessibleDescription(
      tr("One point a neuron; drag or use the arrow keys to turn, plus and minus to zoom"));
  column->addWidget(widget_, 1);
  scene_ = std::make_unique<PointScene>(widget_->renderer());
  scene_->home(1.0, 1.0, kHomeElevation);
  scene_->setBackground(currentTheme().ground);
  overlay_ = new SceneOverlay(widget_);
  gesture_ = new SelectionGesture(widget_);
  glide_.setDuration(kGlide);
  glide_.setStartValue(0.0);
  glide_.setEndValue(1.0);
  glide_.setEasingCurve(QEasingCurve::OutCubic);
  connect(&glide_, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
    const double t = value.toDouble();
    draw((1.0 - t) * start_ + t * target_);
  });
  connectAll();
  showTraining();
}

void EmbeddingView::connectAll() {
  connect(widget_, &VtkWidget::viewChanged, this, [this] {
    scene_->setEyeDistance();
    overlay_->setAxes(scene_->axes());
  });
  connect(widget_, &VtkWidget::turned, this, [this] { at_home_ = false; });
  connect(widget_, &VtkWidget::hovered, this, &EmbeddingView::showHover);
  connect(header_, &EmbeddingHeader::homeAsked, this, &EmbeddingView::home);
  connect(header_, &EmbeddingHeader::coloringChosen, this, &EmbeddingView::recolor);
  connect(header_, &EmbeddingHeader::edgesToggled, this, &EmbeddingView::showEdges);
  connect(header_, &EmbeddingHeader::projectionChosen, this, [this] {
    if (at_home_) home();
    arrange(true);
  });
  connect(header_, &EmbeddingHeader::joiningAccepted, this, [this](int neighbors) {
    session_.setParameter(*findParameter("embedding.neighbors"), 0,
                          static_cast<std::int64_t>(neighbors));
  });
  connect(header_, &EmbeddingHeader::toolChosen, gesture_, &SelectionGesture::setTool);
  connect(gesture_, &SelectionGesture::shapeChanged, overlay_, &SceneOverlay::setShape);
  connect(gesture_, &SelectionGesture::clicked, this,
          [this](const QPointF& place, Qt::KeyboardModifiers modifiers) {
            const Index neuron = pointAt(pointPlaces(), place, kHoverReach);
            pick(neuron < 0 ? std::vector<Index>() : std::vector<Index>{neuron}, modifiers);
          });
  connect(gesture_, &SelectionGesture::finished, this,
          [this](const QPolygonF& shape, Qt::KeyboardModifiers modifiers) {
            // While dragging turns, Shift and Ctrl have chosen the shape and mean nothing more.
            const bool shaped = gesture_->tool() == SelectionGesture::Tool::Turn;
            pick(pointsIn(pointPlaces(), shape), shaped ? Qt::NoModifier : modifiers);
          });
  connect(&session_, &Session::selectionChanged, this, &EmbeddingView::recolor);
  connect(&session_, &Session::experimentLoaded, this, &EmbeddingView::showExperiment);
  connect(&session_, &Session::readingChanged, this, &EmbeddingView::showReading);
  connect(&session_, &Session::trainingChanged, this, &EmbeddingView::showTraining);
}

EmbeddingView::~EmbeddingView() = default;

void EmbeddingView::pick(const std::vector<Index>& neurons, Qt::KeyboardModifiers modifiers) {
  session_.select(combined(session_.selection(), neurons, modeFor(modifiers)));
}

QWidget* EmbeddingView::canvas() const { return widget_; }

bool EmbeddingView::stereographic() const { return header_->projection().stereographic; }

std::vector<QPointF> EmbeddingView::pointPlaces() const {
  return scene_->project(widget_->width(), widget_->height());
}

void EmbeddingView::home() {
  at_home_ = true;
  const double height = std::max(1, widget_->height());
  const double aspect = widget_->width() / height;
  scene_->home(fittingRadius(aspect), aspect,
               header_->projection().stereographic ? kDoughnutElevation : kHomeElevation);
  overlay_->setAxes(scene_->axes());
  widget_->update();
}

double EmbeddingView::fittingRadius(double aspect) const {
  const ReadingSnapshot* const snapshot = session_.reading();
  const bool row = snapshot != nullptr && snapshot->reading &&
                   snapshot->reading->embedding.components.size() > 1 && target_.rows() > 0;
  if (!row || aspect <= 1.0) return 1.0;
  // Pieces stand in a row, mostly seen from the front: a wide view can come nearer.
  const double wide = target_.col(0).cwiseAbs().maxCoeff();
  const double high = target_.rightCols(2).rowwise().norm().maxCoeff();
  return std::clamp(std::max(1.15 * wide / aspect, 1.1 * high), 0.3, 1.0);
}

void EmbeddingView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange || !scene_) return;
  scene_->setBackground(currentTheme().ground);
  showVerdict();
  recolor();
  showEdges();
}

void EmbeddingView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  // The layout has placed the 3-D area by the time the event loop comes back.
  QMetaObject::invokeMethod(
      this,
      [this] {
        overlay_->setGeometry(widget_->rect());
        if (at_home_) home();
        sizePoints();
        overlay_->setAxes(scene_->axes());
      },
      Qt::QueuedConnection);
}

void EmbeddingView::showTraining() {
  overlay_->setGeometry(widget_->rect());
  const TrainingSnapshot& training = session_.training();
  if (training.state == TrainingState::Failed && !training.trainer) {
    overlay_->setNotice(QString::fromStdString(training.error));
  } else if (session_.reading() == nullptr) {
    const Experiment& experiment = session_.experiment();
    overlay_->setNotice(!experiment.wiring.file.empty() ? tr("Reading the weights…")
                        : !experiment.data.file.empty()
                            ? tr("Reading the activity…")
                            : tr("Drawing the activity of the neurons…"));
  }
  showVerdict();
}

void EmbeddingView::showExperiment() {
  SceneProjection projection;
  projection.stereographic =
      hasTorus(session_.experiment()) && session_.experiment().embedding.dimensions >= 4;
  header_->setDimensions(session_.experiment().embedding.dimensions);
  header_->setProjection(projection);
  home();
  showTraining();
}

void EmbeddingView::showReading() {
  const ReadingSnapshot& snapshot = *session_.reading();
  if (!snapshot.reading) {
    overlay_->setNotice(QString::fromStdString(snapshot.error));
    showVerdict();
    return;
  }
  overlay_->setNotice({});
  header_->setColorings(coloringChoices(*snapshot.training->dataset));
  header_->setDimensions(static_cast<int>(snapshot.aligned.cols()));
  arrange(true);
  const std::size_t pieces = snapshot.reading->embedding.components.size();
  if (at_home_ && pieces != pieces_) home();
  pieces_ = pieces;
  recolor();
  showEdges();
  showVerdict();
}

void EmbeddingView::arrange(bool glide) {
  const ReadingSnapshot* const snapshot = session_.reading();
  if (snapshot == nullptr || !snapshot->reading) return;
  const SceneProjection projection = header_->projection();
  const Matrix target =
      projection.stereographic && snapshot->stereographic.rows() > 0
          ? sceneLayout(snapshot->reading->embedding, snapshot->stereographic)
          : sceneLayout(snapshot->reading->embedding, snapshot->aligned, projection.axes);
  // A doughnut of small dots is hard to see: let each cover its part of the surface.
  diameters_ =
      projection.stereographic ? spacing(snapshot->reading->embedding.graph, target) : Vector();
  if (glide) {
    glideTo(target);
  } else {
    draw(target);
  }
}

void EmbeddingView::showVerdict() {
  const ReadingSnapshot* const snapshot = session_.reading();
  const Theme& theme = currentTheme();
  QColor color = theme.quiet;
  QString headline;
  QString detail;
  int joining = 0;
  const bool untrained = session_.training().trainer && session_.training().step() == 0;
  if (untrained) {
    headline = tr("untrained weights");
    detail = tr("Press Space to train: the cloud shows what the weights learn.");
  } else if (snapshot != nullptr && snapshot->reading) {
    const Verdict& verdict = snapshot->reading->verdict;
    headline = translated(verdict.headline);
    detail = translated(verdict.detail);
    joining = snapshot->reading->joining_neighbors;
    color = verdict.kind == VerdictKind::Recovered         ? theme.good
            : verdict.kind == VerdictKind::PartlyRecovered ? theme.caution
            : verdict.kind == VerdictKind::Unscored        ? theme.text
                                                           : theme.bad;
    const TrainingSnapshot& training = *snapshot->training;
    const double largest = training.dataset->spectrum.largest();
    const auto note = training.trainer && largest > 0.0
                          ? methodNote(snapshot->experiment.embedding,
                                       training.trainer->penalties().l2_in / largest)
                          : std::nullopt;
    if (note) {
      if (!detail.isEmpty()) detail += QStringLiteral(" · ");
      detail += translated(*note);
    }
  } else if (snapshot != nullptr) {
    headline = tr("no embedding");
    detail = QString::fromStdString(snapshot->error);
    color = theme.bad;
  }
  if (!detail.isEmpty()) detail[0] = detail[0].toUpper();
  header_->setVerdict(headline, color, detail);
  header_->offerJoining(joining);
}

void EmbeddingView::recolor() {
  const ReadingSnapshot* const snapshot = session_.reading();
  if (snapshot == nullptr || !snapshot->reading) return;
  const Dataset& dataset = *snapshot->training->dataset;
  const Embedding& embedding = snapshot->reading->embedding;
  const Coloring coloring = header_->coloring();
  const Vector norms = pointNorms(*snapshot->training);
  std::vector<QColor> colors =
      sceneColors(coloring, dataset, embedding.component, norms, currentTheme().dark);
  const std::vector<Index>& selection = session_.selection();
  if (!selection.empty()) {
    for (std::size_t i = 0; i < colors.size(); ++i) {
      if (!session_.isSelected(static_cast<Index>(i))) {
        colors[i] = mixed(colors[i], currentTheme().ground, kFaded);
      }
    }
  }
  overlay_->setCaption(selection.empty() ? QString()
                                         : tr("%n selected · Esc clears", nullptr,
                                              static_cast<int>(selection.size())));
  scene_->setColors(colors);
  overlay_->setLegends(
      sceneLegends(coloring, dataset, static_cast<int>(embedding.components.size()), norms));
  widget_->update();
}

void EmbeddingView::showEdges() {
  const ReadingSnapshot* const snapshot = session_.reading();
  std::vector<std::pair<Index, Index>> pairs;
  if (header_->edgesShown() && snapshot != nullptr && snapshot->reading) {
    const NeighborGraph& graph = snapshot->reading->embedding.graph;
    for (Index i = 0; i < graph.size(); ++i) {
      const auto point = static_cast<std::size_t>(i);
      for (Index e = graph.offsets[point]; e < graph.offsets[point + 1]; ++e) {
        const Index j = graph.neighbors[static_cast<std::size_t>(e)];
        if (i < j) pairs.emplace_back(i, j);
      }
    }
  }
  scene_->setEdges(pairs, currentTheme().line);
  widget_->update();
}

void EmbeddingView::glideTo(const Matrix& target) {
  target_ = target;
  const bool still = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
  if (shown_.rows() != target.rows() || still) {
    glide_.stop();
    draw(target);
    return;
  }
  start_ = shown_;
  glide_.stop();
  glide_.start();
}

void EmbeddingView::draw(const Matrix& positions) {
  const bool resized = shown_.rows() != positions.rows();
  shown_ = positions;
  scene_->setPositions(positions);
  scene_->setDiameters(diameters_);
  if (resized) sizePoints();
  widget_->update();
}

void EmbeddingView::sizePoints() {
  // Points cover about the same share of the picture whatever their number.
  const double count = std::max<double>(1.0, static_cast<double>(shown_.rows()));
  const double side = std::sqrt(static_cast<double>(widget_->width()) * widget_->height());
  const double size = std::clamp(0.2 * side / std::sqrt(count), 4.0, 16.0);
  scene_->setPointSize(size * widget_->devicePixelRatioF());
}

void EmbeddingView::showHover(const QPointF& place) {
  const ReadingSnapshot* const snapshot = session_.reading();
  if (snapshot == nullptr || !snapshot->reading) return;
  const Index nearest = pointAt(pointPlaces(), place, kHoverReach);
  if (nearest < 0) {
    QToolTip::hideText();
    return;
  }
  QToolTip::showText(widget_->mapToGlobal(place.toPoint()), describe(nearest), widget_);
}

QString EmbeddingView::describe(Index neuron) const {
  const ReadingSnapshot& snapshot = *session_.reading();
  const Dataset& dataset = *snapshot.training->dataset;
  const auto place = static_cast<std::size_t>(neuron);
  QStringList parts;
  parts << tr("neuron %1").arg(nameOf(dataset, neuron));
  if (dataset.truthKnown()) {
    const int group = dataset.group[place];
    const auto readings =
        latentReadings(dataset.groupAxes(group), dataset.groupCenters(group, {neuron}));
    QStringList latents;
    for (const LatentReading& reading : readings) {
      latents << QLocale().toString(reading.values(0), 'f', 3);
    }
    parts << tr("true latent %1").arg(latents.join(QStringLiteral(", ")));
  }
  parts << tr("component %1").arg(snapshot.reading->embedding.component[place] + 1);
  const NeighborGraph& graph = snapshot.reading->embedding.graph;
  if (neuron < graph.size()) {
    QStringList nearest;
    for (const Index other : nearestIn(graph, neuron, kNeighborsTold)) {
      nearest << nameOf(dataset, other);
    }
    if (!nearest.isEmpty()) parts << tr("nearest %1").arg(nearest.join(QStringLiteral(", ")));
  }
  return parts.join(QStringLiteral(" · "));
}

}  // namespace weightscape::ui
