#include "ui/views/embedding/embedding_view.h"

#include <QEvent>
#include <QJsonArray>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/analysis/analysis.h"
#include "core/analysis/verdict.h"
#include "core/base/error.h"
#include "core/embedding/method.h"
#include "core/experiment/user_weights.h"
#include "ui/figures/scene_figure.h"
#include "ui/scene/scene_places.h"
#include "ui/selection/screen_selection.h"
#include "ui/session/no_picture.h"
#include "ui/session/run_words.h"
#include "ui/session/session.h"
#include "ui/theme/plain_tip.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"
#include "ui/views/embedding/embedding_header.h"
#include "ui/views/embedding/neuron_words.h"
#include "ui/views/embedding/scene_overlay.h"
#include "ui/views/embedding/scene_pane.h"
#include "ui/views/embedding/selection_gesture.h"
#include "ui/views/view_entry.h"
#include "ui/vtk/home_view.h"
#include "ui/vtk/vtk_widget.h"

namespace weightscape::ui {
namespace {

constexpr double kHoverReach = 10.0;
constexpr int kTurnFrame = 40;     ///< ms
constexpr double kTurnStep = 0.8;  ///< degrees: a turn in 18 seconds

QColor verdictColor(const Verdict& verdict, const Theme& theme) {
  switch (verdict.kind) {
    case VerdictKind::Recovered:
      return theme.good;
    case VerdictKind::PartlyRecovered:
      return theme.caution;
    case VerdictKind::Unscored:
      return theme.text;
    case VerdictKind::Untrained:
    case VerdictKind::NotConverged:  // neither good nor bad: not judged
      return theme.quiet;
    default:
      return theme.bad;
  }
}

/// The verdict, and how far its picture can be trusted.
QString verdictLine(const Analysis& analysis) {
  const QString headline = translated(analysis.verdict.headline);
  const QString fit = pictureWords(analysis).text;
  return fit.isEmpty() ? headline : headline + QStringLiteral(" · ") + fit;
}

/// As the window shows it first.
Figure homeWiring(const FigureSubject& subject) {
  if (subject.analysis->analysis->embedding.points.size() == 0) return {};
  SceneStyle style;
  style.projection = usualProjection(subject.analysis->experiment);
  if (!subject.training().dataset->truthKnown()) style.coloring.by = Coloring::By::Component;
  return sceneFigure(
      subject.analysis, style,
      homeRotation(style.projection.stereographic ? kDoughnutElevation : kHomeElevation));
}

}  // namespace

EmbeddingView::EmbeddingView(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), request_(session.requests()) {
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
  current_ = std::make_unique<ScenePane>(*widget_, widget_->renderer());
  current_->scene().home(1.0, 1.0, kHomeElevation);
  overlay_ = new SceneOverlay(widget_);
  gesture_ = new SelectionGesture(widget_);
  turning_.setInterval(kTurnFrame);
  connectAll();
  connectHeader();
  showTraining();
}

void EmbeddingView::connectAll() {
  connect(widget_, &VtkWidget::viewChanged, this, &EmbeddingView::cameraMoved);
  connect(widget_, &VtkWidget::turned, this, [this] {
    at_home_ = false;
    setTurning(false);
  });
  connect(&turning_, &QTimer::timeout, this, [this] {
    current_->scene().turn(kTurnStep);
    cameraMoved();
  });
  connect(widget_, &VtkWidget::hovered, this, &EmbeddingView::showHover);
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
  connect(&session_.selection(), &NeuronSelection::changed, this, &EmbeddingView::dress);
  connect(&session_.pins(), &Pins::changed, this, &EmbeddingView::showPins);
  connect(&session_, &Session::experimentLoaded, this, &EmbeddingView::showExperiment);
  connect(&session_.live(), &LiveTraining::analysisChanged, this, &EmbeddingView::showAnalysis);
  connect(&session_.live(), &LiveTraining::changed, this, &EmbeddingView::showTraining);
}

void EmbeddingView::connectHeader() {
  connect(header_, &EmbeddingHeader::homeAsked, this, &EmbeddingView::home);
  connect(header_, &EmbeddingHeader::coloringChosen, this, &EmbeddingView::dress);
  connect(header_, &EmbeddingHeader::edgesToggled, this, &EmbeddingView::dress);
  connect(header_, &EmbeddingHeader::ghostToggled, this, [this](bool shown) {
    request_.ask({.true_manifold = shown});
    dress();
  });
  connect(header_, &EmbeddingHeader::pinAsked, &session_, &Session::pin);
  connect(header_, &EmbeddingHeader::projectionChosen, this, [this] {
    arrange(true);
    if (at_home_) home();
  });
  connect(header_, &EmbeddingHeader::joiningAccepted, this, [this](int neighbors) {
    session_.setParameter(*findParameter("embedding.neighbors"), 0,
                          static_cast<std::int64_t>(neighbors));
  });
  connect(header_, &EmbeddingHeader::toolChosen, gesture_, &SelectionGesture::setTool);
}

EmbeddingView::~EmbeddingView() = default;

void EmbeddingView::pick(const std::vector<Index>& neurons, Qt::KeyboardModifiers modifiers) {
  session_.selection().select(
      combined(session_.selection().neurons(), neurons, modeFor(modifiers)));
}

Figure EmbeddingView::figure() const {
  if (drawn() == nullptr) return {};
  return sceneFigure(session_.live().sharedAnalysis(), header_->sceneStyle(),
                     current_->scene().rotation());
}

SceneStyle EmbeddingView::sceneStyle() const { return header_->sceneStyle(); }

Eigen::Matrix3d EmbeddingView::rotation() const { return current_->scene().rotation(); }

QWidget* EmbeddingView::canvas() const { return widget_; }

bool EmbeddingView::stereographic() const { return header_->projection().stereographic; }

std::vector<QPointF> EmbeddingView::pointPlaces() const { return current_->pointPlaces(); }

std::vector<QPointF> EmbeddingView::pinnedPlaces(std::size_t which) const {
  return pins_[which]->pointPlaces();
}

const AnalysisSnapshot* EmbeddingView::drawn() const {
  const AnalysisSnapshot* const snapshot = session_.live().analysis();
  return snapshot != nullptr && snapshot->analysis ? snapshot : nullptr;
}

const AnalysisSnapshot* EmbeddingView::drawnPicture() const {
  const AnalysisSnapshot* const snapshot = drawn();
  return snapshot != nullptr && nothingToDraw(*snapshot).isEmpty() ? snapshot : nullptr;
}

void EmbeddingView::cameraMoved() {
  current_->scene().cameraMoved();
  for (const auto& pin : pins_) pin->scene().cameraMoved();
  overlay_->setAxes(current_->scene().rotation());
  overlay_->setUnit(current_->pixelsPerUnit());
  widget_->redraw();
}

void EmbeddingView::home() {
  at_home_ = true;
  const QRectF area = current_->area();
  const double aspect = area.width() / std::max(1.0, area.height());
  current_->scene().home(fittingRadius(aspect), aspect,
                         header_->projection().stereographic ? kDoughnutElevation : kHomeElevation);
  cameraMoved();
}

double EmbeddingView::fittingRadius(double aspect) const {
  const AnalysisSnapshot* const snapshot = drawn();
  const Matrix& target = current_->target();
  const bool row = snapshot != nullptr && snapshot->analysis->embedding.components.size() > 1 &&
                   target.rows() > 0;
  if (!row || aspect <= 1.0 || !pins_.empty()) return std::max(1.0, current_->reach());
  // Pieces stand in a row, mostly seen from the front: a wide view can come nearer.
  const double wide = target.col(0).cwiseAbs().maxCoeff();
  const double high = target.rightCols(2).rowwise().norm().maxCoeff();
  return std::clamp(std::max(1.15 * wide / aspect, 1.1 * high), 0.3, 1.0);
}

void EmbeddingView::lookAlong(int axis) {
  at_home_ = false;
  current_->scene().lookAlong(axis);
  cameraMoved();
}

QJsonObject EmbeddingView::viewState() const {
  QJsonObject state = header_->state();
  if (at_home_) return state;
  QJsonArray camera;
  for (const double number : current_->scene().camera()) camera.append(number);
  state.insert(QStringLiteral("camera"), camera);
  return state;
}

void EmbeddingView::setViewState(const QJsonObject& state) {
  header_->setState(state);
  PointScene::Camera camera{};
  const QJsonArray numbers = state.value(QStringLiteral("camera")).toArray();
  at_home_ = numbers.size() != static_cast<qsizetype>(camera.size());
  if (at_home_) {
    home();
    return;
  }
  for (std::size_t i = 0; i < camera.size(); ++i) {
    camera[i] = numbers[static_cast<qsizetype>(i)].toDouble();
  }
  current_->scene().setCamera(camera);
  cameraMoved();
}

void EmbeddingView::setTurning(bool on) {
  if (on == turning_.isActive()) return;
  if (on) {
    at_home_ = false;
    turning_.start();
  } else {
    turning_.stop();
  }
  emit turningChanged(on);
}

void EmbeddingView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange || !current_) return;
  current_->applyGround();
  for (const auto& pin : pins_) pin->applyGround();
  showVerdict();
  dress();
}

void EmbeddingView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  // The layout has placed the 3-D area by the time the event loop comes back.
  QMetaObject::invokeMethod(this, &EmbeddingView::placePanes, Qt::QueuedConnection);
}

void EmbeddingView::showPins() {
  for (const auto& pin : pins_) {
    vtkRenderer* const renderer = pin->renderer();
    widget_->removeRenderer(renderer);
  }
  pins_.clear();
  for (QToolButton* const button : unpin_) button->deleteLater();
  unpin_.clear();
  for (std::size_t i = 0; i < session_.pins().all().size(); ++i) {
    pins_.push_back(std::make_unique<ScenePane>(*widget_, widget_->addRenderer()));
    auto* const button = new QToolButton(widget_);
    button->setObjectName(QStringLiteral("unpin-%1").arg(i));
    button->setText(QStringLiteral("×"));
    button->setStyleSheet(QStringLiteral("padding: 0px 5px;"));
    button->setToolTip(tr("Take this run away"));
    button->setAccessibleName(tr("Unpin run %1").arg(i + 1));
    button->setAccessibleDescription(tr("Takes this pinned run away"));
    connect(button, &QToolButton::clicked, this, [this, i] { session_.pins().remove(i); });
    button->show();
    unpin_.push_back(button);
  }
  header_->setPinning(session_.canPin());
  placePanes();
  arrange(false);
}

void EmbeddingView::placePanes() {
  overlay_->setGeometry(widget_->rect());
  overlay_->raise();
  const std::vector<QRectF> shares = paneShares(1 + pins_.size());
  current_->setArea(shares[0]);
  current_->sizePoints();
  for (std::size_t i = 0; i < pins_.size(); ++i) {
    pins_[i]->setArea(shares[i + 1]);
    pins_[i]->sizePoints();
    const QSize size = unpin_[i]->sizeHint();
    const QPointF corner = pins_[i]->area().topRight();
    unpin_[i]->setGeometry(QRect(static_cast<int>(corner.x()) - size.width() - kInnerSpace,
                                 static_cast<int>(corner.y()) + kInnerSpace, size.width(),
                                 size.height()));
  }
  if (at_home_) {
    home();
  } else {
    cameraMoved();
  }
  showVerdict();
}

void EmbeddingView::showTraining() {
  overlay_->setGeometry(widget_->rect());
  const TrainingSnapshot& training = session_.live().shown();
  if (training.state == TrainingState::Failed && !training.trained()) {
    clearPicture(whyNoPicture(session_.live()));
  } else if (session_.live().analysis() == nullptr) {
    const Experiment& experiment = session_.experiment();
    overlay_->setNotice(
        training.userWeights()                  ? tr("Embedding %n neurons…", nullptr,
                                                     static_cast<int>(training.userWeights()->points.cols()))
        : !experiment.user_weights.file.empty() ? tr("Reading the weights…")
        : !experiment.data.file.empty()         ? tr("Reading the activity…")
                                                : tr("Drawing the activity of the neurons…"));
  }
  showVerdict();
}

void EmbeddingView::clearPicture(const QString& why) {
  current_->clear();
  pieces_ = 0;
  overlay_->setLegends({});
  overlay_->setCaption({});
  overlay_->setUnit(0.0);
  overlay_->setNotice(why);
  widget_->redraw();
}

void EmbeddingView::showExperiment() {
  clearPicture({});  // what stands there is of another world
  header_->setDimensions(session_.experiment().embedding.dimensions);
  header_->setProjection(usualProjection(session_.experiment()));
  home();
  showTraining();
}

void EmbeddingView::showAnalysis() {
  const AnalysisSnapshot& snapshot = *session_.live().analysis();
  if (!snapshot.analysis) {
    clearPicture(whyNoPicture(session_.live()));
    showVerdict();
    return;
  }
  const QString nothing = nothingToDraw(snapshot);
  overlay_->setNotice(nothing);
  const TrainingSnapshot& training = *snapshot.training;
  const int hidden =
      training.trained() ? static_cast<int>(training.trained()->network().hidden()) : 0;
  header_->setColorings(coloringChoices(*training.dataset, hidden), hidden);
  header_->setDimensions(static_cast<int>(snapshot.aligned.cols()));
  header_->setPinning(session_.canPin());
  if (!nothing.isEmpty()) clearPicture(nothing);
  arrange(true);
  const std::size_t pieces = snapshot.analysis->embedding.components.size();
  // A doughnut's points have sizes of their own, which change while it forms.
  if (at_home_ && (pieces != pieces_ || header_->projection().stereographic)) home();
  pieces_ = pieces;
  showVerdict();
}

void EmbeddingView::arrange(bool glide) {
  const SceneStyle style = header_->sceneStyle();
  for (std::size_t i = 0; i < pins_.size(); ++i) {
    if (!nothingToDraw(*session_.pins().all()[i]).isEmpty()) continue;
    pins_[i]->arrange(*session_.pins().all()[i], style, false);
  }
  if (const AnalysisSnapshot* const snapshot = drawnPicture()) {
    current_->arrange(*snapshot, style, glide);
  }
  overlay_->setUnit(current_->pixelsPerUnit());
  dress();
}

void EmbeddingView::showVerdict() {
  const AnalysisSnapshot* const snapshot = session_.live().analysis();
  const Theme& theme = currentTheme();
  QColor color = theme.quiet;
  QString headline;
  QString detail;
  int joining = 0;
  const bool untrained = session_.live().shown().trained() &&
                         session_.live().shown().trained()->step() == 0 &&
                         !session_.live().shown().trained()->diverged;
  if (untrained) {
    headline = tr("untrained weights");
    detail = tr("Press Space to train: the cloud shows what the weights learn.");
  } else if (snapshot != nullptr && snapshot->analysis) {
    const Verdict& verdict = snapshot->analysis->verdict;
    headline = translated(verdict.headline);
    detail = translated(verdict.detail);
    joining = snapshot->analysis->joining_neighbors;
    color = verdictColor(verdict, theme);
    const TrainingSnapshot& training = *snapshot->training;
    const double largest = training.dataset->spectrum.largest();
    const auto note = training.trained() && largest > 0.0
                          ? noteOn(*snapshot->experiment.embedding.method,
                                   training.trained()->penalties().l2_in / largest)
                          : std::nullopt;
    if (note) {
      if (!detail.isEmpty()) detail += QStringLiteral(" · ");
      detail += translated(*note);
    }
  } else if (snapshot != nullptr) {
    headline = tr("no picture");
    detail = QString::fromStdString(snapshot->error);
    color = theme.bad;
  }
  if (snapshot != nullptr && snapshot->analysis) {
    // What the embedding has to say of its points, untrained or not.
    for (const Message& note : snapshot->analysis->embedding.notes) {
      if (!detail.isEmpty()) detail += QStringLiteral(" · ");
      detail += translated(note);
    }
  }
  if (!detail.isEmpty()) detail[0] = detail[0].toUpper();
  header_->setVerdict(headline, color, detail);
  header_->setFit(drawnPicture() != nullptr ? pictureWords(*snapshot->analysis) : PictureWords());
  header_->offerJoining(joining);
  std::vector<SceneOverlay::Pane> panes;
  if (!pins_.empty()) {
    panes.push_back({current_->area(), tr("now"), headline, color});
    for (std::size_t i = 0; i < pins_.size(); ++i) {
      const AnalysisSnapshot& pinned = *session_.pins().all()[i];
      const Verdict& verdict = pinned.analysis->verdict;
      const QString nothing = nothingToDraw(pinned);
      panes.push_back({pins_[i]->area(), runWords(pinned),
                       nothing.isEmpty() ? verdictLine(*pinned.analysis) : nothing,
                       verdictColor(verdict, theme)});
    }
  }
  overlay_->setPanes(std::move(panes));
}

void EmbeddingView::dress() {
  const SceneStyle style = header_->sceneStyle();
  const AnalysisSnapshot* const snapshot = drawn();
  const std::vector<Index>& selection = session_.selection().neurons();
  for (std::size_t i = 0; i < pins_.size(); ++i) {
    const AnalysisSnapshot& pinned = *session_.pins().all()[i];
    // Neurons of another world are others, whatever their number.
    const bool same = snapshot != nullptr && pinned.experiment.data == snapshot->experiment.data;
    if (!nothingToDraw(pinned).isEmpty()) continue;
    pins_[i]->dress(pinned, style, same ? selection : std::vector<Index>());
  }
  if (drawnPicture() == nullptr) return;
  current_->dress(*snapshot, style, selection);
  overlay_->setCaption(selection.empty() ? QString()
                                         : tr("%n selected · Esc clears", nullptr,
                                              static_cast<int>(selection.size())));
  overlay_->setLegends(
      sceneLegends(style.coloring, *snapshot->training->dataset,
                   static_cast<int>(snapshot->analysis->embedding.components.size()),
                   coloringValues(*snapshot->training, style.coloring)));
}

void EmbeddingView::showHover(const QPointF& place) {
  const AnalysisSnapshot* snapshot = drawn();
  Index nearest = snapshot != nullptr ? pointAt(pointPlaces(), place, kHoverReach) : -1;
  for (std::size_t i = 0; nearest < 0 && i < pins_.size(); ++i) {
    snapshot = session_.pins().all()[i].get();
    nearest = pointAt(pinnedPlaces(i), place, kHoverReach);
  }
  if (nearest < 0) {
    QToolTip::hideText();
    return;
  }
  QToolTip::showText(widget_->mapToGlobal(place.toPoint()),
                     plainTip(neuronWords(*snapshot, nearest)), widget_);
}

ViewEntry wiringEntry() {
  return {QT_TRANSLATE_NOOP("Views", "Wiring"),
          ViewPlace::Middle,
          [](const ViewParts& parts) { return made(new EmbeddingView(parts.session)); },
          {{QStringLiteral("wiring"), homeWiring}}};
}

}  // namespace weightscape::ui
