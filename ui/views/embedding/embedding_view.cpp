#include "ui/views/embedding/embedding_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStyle>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/controls/parameter_editor.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/embedding/scene_overlay.h"
#include "ui/vtk/point_scene.h"
#include "ui/vtk/vtk_widget.h"

namespace weightscape::ui {
namespace {

constexpr int kGlide = 160;  ///< ms
constexpr double kHoverReach = 10.0;

QString shown(const Message& message) {
  QString text = translated(message.pattern);
  for (const std::string& argument : message.arguments) text = text.arg(translated(argument));
  return text;
}

}  // namespace

EmbeddingView::EmbeddingView(Session& session, QWidget* parent)
    : QWidget(parent), session_(session) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* const row = new QHBoxLayout;
  row->setContentsMargins(kSpace, kSpace, kSpace, kInnerSpace);
  row->setSpacing(kSpace);
  verdict_ = new QLabel;
  verdict_->setObjectName(QStringLiteral("verdict"));
  verdict_->setAccessibleName(tr("Verdict"));
  row->addWidget(verdict_);
  row->addStretch(1);
  edges_ = new QCheckBox(tr("Edges"));
  edges_->setToolTip(tr("Lines between neighbours in the weights"));
  edges_->setAccessibleDescription(tr("Draws the edges of the neighbour graph"));
  row->addWidget(edges_);
  coloring_ = new QComboBox;
  coloring_->setObjectName(QStringLiteral("coloring"));
  coloring_->setAccessibleName(tr("Colour by"));
  coloring_->setAccessibleDescription(tr("What the colours of the points mean"));
  coloring_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  row->addWidget(coloring_);
  auto* const home_button = new QToolButton;
  home_button->setIcon(icon(Icon::Home, currentTheme().text));
  home_button->setObjectName(QStringLiteral("home"));
  home_button->setToolTip(tr("Back to the first view (H)"));
  home_button->setAccessibleName(tr("Home view"));
  home_button->setAccessibleDescription(tr("Turns the picture back to the first view"));
  row->addWidget(home_button);
  column->addLayout(row);
  detail_ = new QLabel;
  detail_->setObjectName(QStringLiteral("quiet"));
  detail_->setContentsMargins(kSpace, 0, kSpace, 0);
  detail_->setWordWrap(true);
  column->addWidget(detail_);
  widget_ = new VtkWidget;
  widget_->setObjectName(QStringLiteral("scene"));
  widget_->setAccessibleName(tr("Wiring in 3-D"));
  widget_->setAccessibleDescription(
      tr("One point a neuron; drag or use the arrow keys to turn, plus and minus to zoom"));
  column->addWidget(widget_, 1);
  scene_ = std::make_unique<PointScene>(widget_->renderer());
  scene_->home(1.0, 1.0);
  scene_->setBackground(currentTheme().ground);
  overlay_ = new SceneOverlay(widget_);
  glide_.setDuration(kGlide);
  glide_.setStartValue(0.0);
  glide_.setEndValue(1.0);
  glide_.setEasingCurve(QEasingCurve::OutCubic);
  connect(&glide_, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
    const double t = value.toDouble();
    draw((1.0 - t) * start_ + t * target_);
  });
  connect(widget_, &VtkWidget::viewChanged, this, [this] { overlay_->setAxes(scene_->axes()); });
  connect(widget_, &VtkWidget::turned, this, [this] { at_home_ = false; });
  connect(widget_, &VtkWidget::hovered, this, &EmbeddingView::showHover);
  connect(home_button, &QToolButton::clicked, this, &EmbeddingView::home);
  connect(coloring_, &QComboBox::activated, this, &EmbeddingView::recolor);
  connect(edges_, &QCheckBox::toggled, this, &EmbeddingView::showEdges);
  connect(&session_, &Session::experimentLoaded, this, [this] {
    home();
    showTraining();
  });
  connect(&session_, &Session::readingChanged, this, &EmbeddingView::showReading);
  connect(&session_, &Session::trainingChanged, this, &EmbeddingView::showTraining);
  showTraining();
}

EmbeddingView::~EmbeddingView() = default;

QWidget* EmbeddingView::canvas() const { return widget_; }

std::vector<QPointF> EmbeddingView::pointPlaces() const {
  return scene_->project(widget_->width(), widget_->height());
}

void EmbeddingView::home() {
  at_home_ = true;
  const double height = std::max(1, widget_->height());
  scene_->home(1.0, widget_->width() / height);
  overlay_->setAxes(scene_->axes());
  widget_->update();
}

void EmbeddingView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange || !scene_) return;
  scene_->setBackground(currentTheme().ground);
  findChild<QToolButton*>(QStringLiteral("home"))->setIcon(icon(Icon::Home, currentTheme().text));
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
  } else if (!training.trainer && session_.reading() == nullptr) {
    overlay_->setNotice(tr("Drawing the activity of the neurons…"));
  }
  showVerdict();
}

void EmbeddingView::showReading() {
  const ReadingSnapshot& snapshot = *session_.reading();
  if (!snapshot.reading) {
    overlay_->setNotice(QString::fromStdString(snapshot.error));
    showVerdict();
    return;
  }
  overlay_->setNotice({});
  fillColoring();
  const Matrix target = sceneLayout(snapshot.reading->embedding, snapshot.aligned);
  glideTo(target);
  recolor();
  showEdges();
  showVerdict();
}

void EmbeddingView::showVerdict() {
  const ReadingSnapshot* const snapshot = session_.reading();
  const Theme& theme = currentTheme();
  QColor color = theme.quiet;
  QString headline;
  QString detail;
  const bool untrained = session_.training().trainer && session_.training().trainer->step() == 0;
  if (untrained) {
    headline = tr("untrained weights");
    detail = tr("Press Space to train: the cloud shows what the weights learn.");
  } else if (snapshot != nullptr && snapshot->reading) {
    const Verdict& verdict = snapshot->reading->verdict;
    headline = shown(verdict.headline);
    detail = shown(verdict.detail);
    color = verdict.kind == VerdictKind::Recovered         ? theme.good
            : verdict.kind == VerdictKind::PartlyRecovered ? theme.caution
                                                           : theme.bad;
  } else if (snapshot != nullptr) {
    headline = tr("no embedding");
    detail = QString::fromStdString(snapshot->error);
    color = theme.bad;
  }
  QFont font = this->font();
  font.setPointSizeF(1.35 * font.pointSizeF());
  font.setWeight(QFont::DemiBold);
  verdict_->setFont(font);
  verdict_->setStyleSheet(QStringLiteral("color: %1").arg(color.name()));
  verdict_->setText(headline);
  detail_->setText(detail.isEmpty() ? QStringLiteral(" ") : detail);
}

void EmbeddingView::fillColoring() {
  const Dataset& dataset = *session_.reading()->training->dataset;
  int axes = 1;
  for (int g = 0; g < dataset.groups; ++g) {
    axes = std::max(axes, static_cast<int>(dataset.groupAxes(g).size()));
  }
  QStringList names;
  if (axes == 1) names << tr("true latent");
  for (int axis = 0; axes > 1 && axis < axes; ++axis) names << tr("true latent %1").arg(axis + 1);
  names << tr("component") << tr("weight norm");
  QStringList now;
  for (int i = 0; i < coloring_->count(); ++i) now << coloring_->itemText(i);
  if (now == names) return;
  coloring_->clear();
  for (int axis = 0; axis < axes; ++axis) coloring_->addItem(names[axis], axis);
  coloring_->addItem(names[axes], -1);
  coloring_->addItem(names[axes + 1], -2);
}

void EmbeddingView::recolor() {
  const ReadingSnapshot* const snapshot = session_.reading();
  if (snapshot == nullptr || !snapshot->reading) return;
  const Dataset& dataset = *snapshot->training->dataset;
  const int choice = coloring_->currentData().toInt();
  Coloring coloring;
  coloring.by = choice == -1   ? Coloring::By::Component
                : choice == -2 ? Coloring::By::Weight
                               : Coloring::By::Latent;
  coloring.axis = std::max(0, choice);
  const Vector norms = snapshot->training->trainer->network().w_in.colwise().norm().transpose();
  scene_->setColors(sceneColors(coloring, dataset, snapshot->reading->embedding.component, norms,
                                currentTheme().dark));
  const QLocale locale;
  std::vector<SceneOverlay::Legend> legends;
  if (coloring.by == Coloring::By::Latent) {
    for (int g = 0; g < dataset.groups; ++g) {
      const ColorMap map = latentMap(dataset, g, coloring.axis);
      const bool again = std::any_of(legends.begin(), legends.end(),
                                     [map](const auto& legend) { return legend.map == map; });
      if (again) continue;
      legends.push_back({map == ColorMap::Cyclic ? tr("circular latent") : tr("bounded latent"),
                         map, QStringLiteral("0"), QStringLiteral("1")});
    }
  } else if (coloring.by == Coloring::By::Component) {
    SceneOverlay::Legend legend;
    legend.title = tr("component, largest first");
    legend.categories = true;
    legend.count = static_cast<int>(snapshot->reading->embedding.components.size());
    legends.push_back(legend);
  } else {
    legends.push_back({tr("norm of the input weights"), ColorMap::Sequential, QStringLiteral("0"),
                       locale.toString(norms.maxCoeff(), 'g', 2)});
  }
  overlay_->setLegends(std::move(legends));
  widget_->update();
}

void EmbeddingView::showEdges() {
  const ReadingSnapshot* const snapshot = session_.reading();
  std::vector<std::pair<Index, Index>> pairs;
  if (edges_->isChecked() && snapshot != nullptr && snapshot->reading) {
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
  const std::vector<QPointF> places = pointPlaces();
  double best = kHoverReach;
  int nearest = -1;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const double distance = std::hypot(places[i].x() - place.x(), places[i].y() - place.y());
    if (distance >= best) continue;
    best = distance;
    nearest = static_cast<int>(i);
  }
  if (nearest < 0) {
    QToolTip::hideText();
    return;
  }
  const auto neuron = static_cast<std::size_t>(nearest);
  const Dataset& dataset = *snapshot->training->dataset;
  QStringList latents;
  const Matrix center = dataset.groupCenters(dataset.group[neuron], {nearest});
  for (Index axis = 0; axis < center.rows(); ++axis) {
    latents << QLocale().toString(center(axis, 0), 'f', 3);
  }
  QToolTip::showText(widget_->mapToGlobal(place.toPoint()),
                     tr("neuron %1 · true latent %2 · component %3")
                         .arg(nearest)
                         .arg(latents.join(QStringLiteral(", ")))
                         .arg(snapshot->reading->embedding.component[neuron] + 1),
                     widget_);
}

}  // namespace weightscape::ui
