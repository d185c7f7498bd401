// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/embedding/embedding_view.h"

#include <QEvent>
#include <QJsonArray>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <utility>

#include "core/analysis/analysis.h"
#include "core/analysis/neuron_order.h"
#include "core/experiment/user_weights.h"
#include "core/picture/home_view.h"
#include "ui/figures/scene_figure.h"
#include "ui/scene/scene_places.h"
#include "ui/selection/screen_selection.h"
#include "ui/session/neuron_walk.h"
#include "ui/session/neuron_words.h"
#include "ui/session/no_picture.h"
#include "ui/session/session.h"
#include "ui/spoken/spoken.h"
#include "ui/theme/plain_tip.h"
#include "ui/theme/theme.h"
#include "ui/views/embedding/drawing_note.h"
#include "ui/views/embedding/embedding_header.h"
#include "ui/views/embedding/pinned_panes.h"
#include "ui/views/embedding/scene_overlay.h"
#include "ui/views/embedding/scene_pane.h"
#include "ui/views/embedding/scene_words.h"
#include "ui/views/embedding/selection_gesture.h"
#include "ui/views/embedding/verdict_words.h"
#include "ui/views/view_entry.h"
#include "ui/vtk/vtk_widget.h"

namespace weightscape::ui {
namespace {

constexpr double kHoverReach = 10.0;
constexpr int kTurnFrame = 40;     ///< ms
constexpr double kTurnStep = 0.8;  ///< degrees: a turn in 18 seconds

Coloring figureColoring(const FigureSubject& subject) {
  const Dataset& dataset = *subject.training().dataset;
  const AnalysisSnapshot& snapshot = *subject.analysis;
  if (subject.color_by.isEmpty()) {
    return {dataset.truthKnown() ? Coloring::By::Latent : Coloring::By::Component, 0};
  }
  QStringList names;
  for (const ColoringChoice& choice :
       coloringChoices(dataset, 0, snapshot.evidence.get(), snapshot.labels.get())) {
    if (choice.name == subject.color_by) return choice.coloring;
    names << choice.name;
  }
  throw Error(Message{
      WEIGHTSCAPE_TEXT("--color-by: '%1' is nothing to colour by; there are: %2."),
      {subject.color_by.toStdString(), asIs(names.join(QStringLiteral(", ")).toStdString())}});
}

Eigen::Matrix3d homeOf(const AnalysisSnapshot& snapshot, const SceneProjection& projection,
                       const Matrix& points) {
  return projection.stereographic ? doughnutRotation()
                                  : homeRotation(snapshot.analysis->embedding, points);
}

/// As the window shows it first.
Figure homeWiring(const FigureSubject& subject) {
  if (subject.analysis->analysis->embedding.points.size() == 0) return {};
  SceneStyle style;
  style.projection = usualProjection(subject.analysis->experiment);
  style.coloring = figureColoring(subject);
  return sceneFigure(subject.analysis, style,
                     homeOf(*subject.analysis, style.projection,
                            placesOf(*subject.analysis, style.projection).points));
}

}  // namespace

EmbeddingView::EmbeddingView(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), request_(session.requests()) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  // Over the picture, which has the whole height; before it in the order of the focus.
  header_ = new EmbeddingHeader(this);
  words_ = new QWidget(this);
  words_->setAttribute(Qt::WA_TransparentForMouseEvents);
  header_->installEventFilter(this);
  widget_ = new VtkWidget;
  widget_->setObjectName(QStringLiteral("scene"));
  speak(*widget_,
        {.role = QAccessible::Canvas,
         .name = tr("Wiring in 3-D"),
         .help = tr("One point a neuron: the arrow keys walk from one to the next, with Shift they "
                    "turn the picture, plus and minus zoom"),
         .shows = [this] { return sceneWords(session_.live(), session_.selection()); }});
  column->addWidget(widget_, 1);
  header_->raise();
  current_ = std::make_unique<ScenePane>(*widget_, widget_->renderer());
  home_ = plainRotation();
  current_->scene().home(home_, 1.0, QSizeF(1.0, 1.0));
  overlay_ = new SceneOverlay(widget_);
  overlay_->setHovered([this] { return hoveredPlaces(); });
  drawing_ = new DrawingNote(session_.live(), widget_);
  widget_->installEventFilter(this);
  gesture_ = new SelectionGesture(widget_);
  new NeuronWalk(*widget_, session_.selection(), session_.live(),
                 {.order = [this] { return walkOrder(); },
                  .place =
                      [this](Index neuron) {
                        return pointPlaces()[static_cast<std::size_t>(neuron)].toPoint();
                      }});
  pins_ = std::make_unique<PinnedPanes>(*widget_, session_.pins());
  turning_.setInterval(kTurnFrame);
  connectAll();
  connectHeader();
  showTraining();
  if (session_.live().analysis() == nullptr) return;
  // A window that is made anew shows what is there.
  showExperiment();
  showAnalysis();
  showPins();
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
  connect(widget_, &VtkWidget::left, this, [this] { session_.selection().hover(-1); });
  connect(&session_.selection(), &NeuronSelection::hoverChanged, overlay_,
          qOverload<>(&SceneOverlay::update));
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
  connect(header_, &EmbeddingHeader::surfaceToggled, this, &EmbeddingView::dress);
  connect(header_, &EmbeddingHeader::ghostToggled, this, [this](bool shown) {
    request_.ask({.true_manifold = shown});
    dress();
  });
  connect(header_, &EmbeddingHeader::pinAsked, &session_, &Session::pin);
  WithoutPenalty& without = session_.withoutPenalty();
  connect(header_, &EmbeddingHeader::withoutPenaltyAsked, &without, &WithoutPenalty::toggle);
  const auto offer = [this, &without] {
    header_->setWithoutPenaltyProgress(without.progress());
    header_->setWithoutPenalty(without.possible(), without.running());
  };
  connect(&without, &WithoutPenalty::changed, this, offer);
  connect(&without, &WithoutPenalty::progressed, this,
          [this, &without] { header_->setWithoutPenaltyProgress(without.progress()); });
  offer();
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

QWidget* EmbeddingView::words() const { return words_; }

QWidget* EmbeddingView::canvas() const { return widget_; }

bool EmbeddingView::stereographic() const { return header_->projection().stereographic; }

std::vector<QPointF> EmbeddingView::pointPlaces() const { return current_->pointPlaces(); }

std::vector<QPointF> EmbeddingView::pinnedPlaces(std::size_t which) const {
  return pins_->pointPlaces(which);
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
  pins_->cameraMoved();
  overlay_->setAxes(current_->scene().rotation());
  overlay_->setUnit(current_->pixelsPerUnit());
  widget_->redraw();
}

void EmbeddingView::home() {
  at_home_ = true;
  const QRectF area = current_->area();
  home_ = homeNow();
  // Words stand above points, not on them.
  const double above =
      pins_->empty() ? header_->foldedHeight() : SceneOverlay::titleHeight(font(), area.height());
  const double below = pins_->empty() ? 0.0 : overlay_->feetHeight();
  const double aspect = area.width() / std::max(1.0, area.height() - above - below);
  current_->scene().home(home_, fittingRadius(aspect), area.size(), above, below);
  cameraMoved();
}

Eigen::Matrix3d EmbeddingView::homeNow() const {
  const AnalysisSnapshot* const snapshot = drawnPicture();
  return snapshot != nullptr ? homeOf(*snapshot, header_->projection(), current_->target())
                             : plainRotation();
}

double EmbeddingView::fittingRadius(double aspect) const {
  const AnalysisSnapshot* const snapshot = drawn();
  const Matrix& target = current_->target();
  const bool row = snapshot != nullptr && snapshot->analysis->embedding.components.size() > 1 &&
                   target.rows() > 0;
  if (!row || aspect <= 1.0 || !pins_->empty()) return std::max(1.0, current_->reach());
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
  // The list of colours is filled with a picture, which may be there already.
  if (drawnPicture() != nullptr) showAnalysis();
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
  pins_->applyGround();
  showVerdict();
  dress();
}

bool EmbeddingView::eventFilter(QObject* watched, QEvent* event) {
  // A verdict of more lines takes room of the picture, and this view keeps its size.
  if ((watched == widget_ && event->type() == QEvent::Resize) ||
      (watched == header_ && event->type() == QEvent::LayoutRequest && !headerIsPlaced())) {
    QMetaObject::invokeMethod(this, &EmbeddingView::placePanes, Qt::QueuedConnection);
  }
  return QWidget::eventFilter(watched, event);
}

void EmbeddingView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  // The layout has placed the 3-D area by the time the event loop comes back.
  QMetaObject::invokeMethod(this, &EmbeddingView::placePanes, Qt::QueuedConnection);
}

void EmbeddingView::showPins() {
  pins_->renew();
  header_->setPinning(session_.canPin());
  placePanes();
  arrange(false);
}

void EmbeddingView::placePanes() {
  overlay_->setGeometry(widget_->rect());
  overlay_->raise();
  drawing_->refresh();
  placeHeader();
  std::vector<QRectF> shares = paneShares(1 + pins_->count());
  if (!pins_->empty()) {
    // Each run has its own words at its top: the header stands above all of them.
    const double top =
        std::min(0.5, header_->foldedHeight() / std::max(1.0, static_cast<double>(height())));
    for (QRectF& share : shares) {
      share = QRectF(share.x(), top + share.y() * (1.0 - top), share.width(),
                     share.height() * (1.0 - top));
    }
  }
  current_->setArea(shares[0]);
  current_->sizePoints();
  pins_->place({shares.begin() + 1, shares.end()});
  if (at_home_) {
    home();
  } else {
    cameraMoved();
  }
  showVerdict();
}

QSize EmbeddingView::leastSize() const {
  return {header_->minimumSizeHint().width(), 2 * header_->foldedHeight()};
}

QRect EmbeddingView::headerPlace() const {
  return {0, 0, width(), std::min(height(), header_->heightNow())};
}

bool EmbeddingView::headerIsPlaced() const {
  return header_->geometry() == headerPlace() && minimumSize() == leastSize();
}

void EmbeddingView::placeHeader() {
  header_->setOver(pins_->empty());
  setMinimumSize(leastSize());
  header_->setGeometry(headerPlace());
  overlay_->setTop(header_->foldedHeight());
  const int titles = pins_->empty() ? 0
                                    : header_->foldedHeight() +
                                          static_cast<int>(std::ceil(SceneOverlay::titleHeight(
                                              font(), current_->area().height())));
  words_->setGeometry(0, 0, width(), std::max(headerPlace().height(), titles));
}

void EmbeddingView::showTraining() {
  overlay_->setGeometry(widget_->rect());
  widget_->setSmoothAtRest(!session_.live().running());
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
  header_->setColorings(
      coloringChoices(*training.dataset, hidden, snapshot.evidence.get(), snapshot.labels.get()),
      hidden);
  header_->setDimensions(static_cast<int>(snapshot.aligned.cols()));
  header_->setPinning(session_.canPin());
  if (!nothing.isEmpty()) clearPicture(nothing);
  arrange(true);
  const std::size_t pieces = snapshot.analysis->embedding.components.size();
  // A doughnut's points have sizes of their own, which change while it forms.
  const bool other = pieces != pieces_ || header_->projection().stereographic;
  if (at_home_ && (other || !homeNow().isApprox(home_))) home();
  pieces_ = pieces;
  showVerdict();
}

void EmbeddingView::arrange(bool glide) {
  const SceneStyle style = header_->sceneStyle();
  pins_->arrange(style, drawn());
  if (const AnalysisSnapshot* const snapshot = drawnPicture()) {
    current_->arrange(*snapshot, style, glide);
  }
  overlay_->setUnit(current_->pixelsPerUnit());
  dress();
}

void EmbeddingView::showVerdict() {
  const Theme& theme = currentTheme();
  const VerdictWords said = verdictWords(session_.live(), theme);
  header_->setVerdict(said.headline, said.color, said.detail);
  const bool old = session_.live().analysisIsOld();
  overlay_->setOld(old);
  const AnalysisSnapshot* const picture = old ? nullptr : drawnPicture();
  header_->setFit(picture != nullptr ? pictureWords(*picture->analysis) : PictureWords(),
                  picture != nullptr ? recoveryWords(*picture->analysis) : QString());
  header_->offerJoining(said.joining);
  std::vector<SceneOverlay::Pane> panes;
  if (!pins_->empty()) {
    panes = pins_->titles(theme, drawn());
    panes.insert(panes.begin(),
                 {current_->area(), tr("now"), said.headline, said.color,
                  picture != nullptr ? recoveryWords(*picture->analysis) : QString()});
  }
  overlay_->setPanes(std::move(panes));
}

void EmbeddingView::dress() {
  const SceneStyle style = header_->sceneStyle();
  const AnalysisSnapshot* const snapshot = drawn();
  const std::vector<Index>& selection = session_.selection().neurons();
  pins_->dress(style, snapshot, selection);
  if (drawnPicture() == nullptr) return;
  current_->dress(*snapshot, style, selection);
  overlay_->setCaption(selection.empty() ? QString()
                                         : tr("%n selected · Esc clears", nullptr,
                                              static_cast<int>(selection.size())));
  overlay_->setLegends(
      sceneLegends(style.coloring, *snapshot->training->dataset,
                   static_cast<int>(snapshot->analysis->embedding.components.size()),
                   coloringValues(*snapshot, style.coloring), snapshot->labels.get()));
}

std::vector<Index> EmbeddingView::walkOrder() const {
  const AnalysisSnapshot* const snapshot = drawnPicture();
  if (snapshot == nullptr) return {};
  const Dataset& dataset = *snapshot->training->dataset;
  return dataset.truthKnown()
             ? orderByTruth(dataset)
             : orderByEmbedding(snapshot->analysis->embedding, snapshot->recovered);
}

void EmbeddingView::showHover(const QPointF& place) {
  const AnalysisSnapshot* snapshot = drawn();
  const Index count = snapshot != nullptr ? snapshot->training->dataset->neurons() : 0;
  Index nearest = snapshot != nullptr ? pointAt(pointPlaces(), place, kHoverReach) : -1;
  bool same = true;  // neurons as in what is open
  for (std::size_t i = 0; nearest < 0 && i < pins_->count(); ++i) {
    snapshot = &pins_->run(i);
    nearest = pointAt(pinnedPlaces(i), place, kHoverReach);
    same = snapshot->training->dataset->neurons() == count;
  }
  session_.selection().hover(same ? nearest : -1);
  if (nearest < 0) {
    QToolTip::hideText();
    return;
  }
  QToolTip::showText(widget_->mapToGlobal(place.toPoint()),
                     plainTip(neuronWords(*snapshot, nearest)), widget_);
}

std::vector<QPointF> EmbeddingView::hoveredPlaces() const {
  const Index neuron = session_.selection().hovered();
  const AnalysisSnapshot* const snapshot = drawnPicture();
  if (neuron < 0 || snapshot == nullptr) return {};
  std::vector<QPointF> places;
  const auto add = [&](const std::vector<QPointF>& all) {
    const auto at = static_cast<std::size_t>(neuron);
    if (at < all.size()) places.push_back(all[at]);
  };
  add(pointPlaces());
  const Index count = snapshot->training->dataset->neurons();
  for (std::size_t i = 0; i < pins_->count(); ++i) {
    if (pins_->run(i).training->dataset->neurons() == count) add(pinnedPlaces(i));
  }
  return places;
}

ViewEntry wiringEntry() {
  return {QT_TRANSLATE_NOOP("Views", "Wiring"),
          ViewPlace::Middle,
          [](const ViewParts& parts) { return made(new EmbeddingView(parts.session)); },
          {{QStringLiteral("wiring"), homeWiring}}};
}

}  // namespace weightscape::ui
