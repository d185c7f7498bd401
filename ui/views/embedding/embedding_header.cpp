// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/embedding/embedding_header.h"

#include <QActionGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QResizeEvent>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace weightscape::ui {
namespace {

constexpr int kColoringWidth = 140;
constexpr int kFolded = 2;  ///< lines of the explanation that are always seen

}  // namespace

EmbeddingHeader::EmbeddingHeader(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("picture-header"));
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(kSpace, kSpace, kSpace, kInnerSpace);
  column->setSpacing(kInnerSpace);
  auto* const row = new QHBoxLayout;
  row->setSpacing(kSpace);
  verdict_ = new QLabel;
  verdict_->setObjectName(QStringLiteral("verdict"));
  verdict_->setAccessibleName(tr("Verdict"));
  // The window's width is not the headline's to decide; fitHeadline makes it fit.
  verdict_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  row->addWidget(verdict_, 1);
  without_progress_ = new QProgressBar;
  without_progress_->setObjectName(QStringLiteral("without-penalty-progress"));
  without_progress_->setAccessibleName(tr("Training the same without λ"));
  without_progress_->setTextVisible(false);
  constexpr int kBar = 72;
  without_progress_->setFixedWidth(kBar);
  without_progress_->hide();
  row->addWidget(without_progress_);
  without_ = new QPushButton(tr("Same without λ"));
  without_->setObjectName(QStringLiteral("without-penalty"));
  without_->setToolTip(
      tr("Trains the same start without the penalty, for as many epochs, and puts it "
         "beside this one, once that is paused or settled"));
  without_->setAccessibleDescription(without_->toolTip());
  // Once it is pressed it is grey: the focus would go to whatever stands next.
  without_->setFocusPolicy(Qt::TabFocus);
  connect(without_, &QPushButton::clicked, this, &EmbeddingHeader::withoutPenaltyAsked);
  row->addWidget(without_);
  auto* const tools = new QHBoxLayout;
  tools->setSpacing(kInnerSpace);
  tools->addStretch(1);
  edges_ = makeButton(QStringLiteral("edges"), tr("Edges"),
                      tr("Lines between neighbours in the weights"),
                      tr("Draws the edges of the neighbour graph"));
  edges_->setCheckable(true);
  edges_->setChecked(true);
  tools->addWidget(edges_);
  surface_ = makeButton(QStringLiteral("surface"), tr("Surface"),
                        tr("A faint surface between neighbours, where the neurons lie on one"),
                        tr("Draws a surface between neighbours of two-dimensional worlds"));
  surface_->setCheckable(true);
  surface_->setChecked(true);
  tools->addWidget(surface_);
  ghost_ = makeButton(QStringLiteral("ghost"), tr("True manifold"),
                      tr("The latent space itself, laid over the wiring as a grey mesh"),
                      tr("Draws the true manifold as a mesh"));
  ghost_->setCheckable(true);
  tools->addWidget(ghost_);
  pin_ = makeButton(QStringLiteral("pin"), tr("Pin"),
                    tr("Keep this run beside what comes next (P); up to three"),
                    tr("Keeps this run beside the next ones, to compare"));
  tools->addWidget(pin_);
  select_ = makeButton(QStringLiteral("select-tool"), tr("Dragging"),
                       tr("What dragging does: turn the picture, or select neurons. Shift drags a "
                          "rectangle and Ctrl a lasso at any time."),
                       tr("Dragging turns the picture or selects neurons"));
  select_->setPopupMode(QToolButton::InstantPopup);
  select_->setMenu(new QMenu(select_));
  tools->addWidget(select_);
  axes_ =
      makeButton(QStringLiteral("axes"), tr("Axes"), tr("Which axes of the embedding are drawn"),
                 tr("Chooses the axes of the embedding that are drawn"));
  axes_->setPopupMode(QToolButton::InstantPopup);
  axes_menu_ = new QMenu(axes_);
  axes_->setMenu(axes_menu_);
  tools->addWidget(axes_);
  coloring_ = new QComboBox;
  coloring_->setObjectName(QStringLiteral("coloring"));
  coloring_->setToolTip(tr("What the colours of the points mean"));
  coloring_->setAccessibleName(tr("Colour by"));
  coloring_->setAccessibleDescription(tr("What the colours of the points mean"));
  // In a narrow window it gives way: what stands there is in its list and its tooltip.
  coloring_->setMinimumWidth(kColoringWidth / 2);
  coloring_->setMaximumWidth(kColoringWidth);
  coloring_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  tools->addWidget(coloring_, 100);
  unit_ = new QSpinBox;
  unit_->setObjectName(QStringLiteral("coloring-unit"));
  unit_->setMinimum(1);
  unit_->setToolTip(tr("The hidden unit whose weights colour the points"));
  unit_->setAccessibleName(tr("Hidden unit"));
  unit_->setAccessibleDescription(tr("The hidden unit whose weights colour the points"));
  unit_->hide();
  tools->addWidget(unit_);
  home_ = makeButton(QStringLiteral("home"), tr("Home view"), tr("Back to the first view (H)"),
                     tr("Turns the picture back to the first view"));
  tools->addWidget(home_);
  column->addLayout(row);
  auto* const second = new QHBoxLayout;
  detail_ = new QLabel;
  detail_->setObjectName(QStringLiteral("quiet"));
  detail_->setWordWrap(true);
  detail_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  detail_->installEventFilter(this);
  second->addWidget(detail_, 1);
  more_ = new QToolButton;
  more_->setObjectName(QStringLiteral("more"));
  more_->setCheckable(true);
  more_->setText(QStringLiteral("…"));
  more_->setAutoRaise(true);
  more_->setToolTip(tr("All of the explanation"));
  more_->setAccessibleName(tr("All of the explanation"));
  more_->setAccessibleDescription(tr("Opens the lines that are folded"));
  QSizePolicy kept = more_->sizePolicy();
  kept.setRetainSizeWhenHidden(true);  // the words beside it stay where they are
  more_->setSizePolicy(kept);
  connect(more_, &QToolButton::toggled, this, &EmbeddingHeader::fitDetail);
  second->addWidget(more_, 0, Qt::AlignTop);
  join_ = new QPushButton;
  join_->setObjectName(QStringLiteral("join"));
  join_->setAccessibleDescription(
      tr("Sets the number of neighbours to the smallest that joins all pieces"));
  join_->hide();
  row->insertWidget(1, join_);
  fit_ = new QLabel;
  fit_->setObjectName(QStringLiteral("picture-fit"));
  fit_->setTextFormat(Qt::PlainText);
  fit_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  column->addWidget(fit_);
  column->addLayout(second);
  column->addLayout(tools);
  fitType();
  connect(coloring_, &QComboBox::activated, this, [this] {
    wanted_name_.clear();
    unit_->setVisible(coloring().by == Coloring::By::Unit);
    emit coloringChosen();
  });
  connect(unit_, &QSpinBox::valueChanged, this, &EmbeddingHeader::coloringChosen);
  connect(ghost_, &QToolButton::toggled, this, &EmbeddingHeader::ghostToggled);
  connect(pin_, &QToolButton::clicked, this, &EmbeddingHeader::pinAsked);
  connect(edges_, &QToolButton::toggled, this, &EmbeddingHeader::edgesToggled);
  connect(surface_, &QToolButton::toggled, this, &EmbeddingHeader::surfaceToggled);
  connect(home_, &QToolButton::clicked, this, &EmbeddingHeader::homeAsked);
  connect(join_, &QPushButton::clicked, this, [this] { emit joiningAccepted(joining_); });
  addTool(tr("Turn"), SelectionGesture::Tool::Turn);
  addTool(tr("Select by rectangle"), SelectionGesture::Tool::Rectangle);
  addTool(tr("Select by lasso"), SelectionGesture::Tool::Lasso);
  fillAxesMenu();
  tint();
}

QToolButton* EmbeddingHeader::makeButton(const QString& object, const QString& name,
                                         const QString& tip, const QString& description) {
  auto* const button = new QToolButton;
  button->setObjectName(object);
  button->setToolTip(tip);
  button->setAccessibleName(name);
  button->setAccessibleDescription(description);
  return button;
}

void EmbeddingHeader::setPinning(bool possible) { pin_->setEnabled(possible); }

void EmbeddingHeader::setWithoutPenalty(bool possible, bool running) {
  without_->setText(running ? tr("Cancel") : tr("Same without λ"));
  without_->setEnabled(possible || running);
  without_progress_->setVisible(running);
}

void EmbeddingHeader::setWithoutPenaltyProgress(double share) {
  constexpr int kWhole = 1000;
  const bool read = share >= 1.0;
  without_progress_->setRange(0, read ? 0 : kWhole);
  without_progress_->setValue(read ? 0 : static_cast<int>(kWhole * share));
  without_progress_->setToolTip(read ? tr("Reading the network without λ")
                                     : tr("Training the same without λ"));
}

void EmbeddingHeader::addTool(const QString& name, SelectionGesture::Tool tool) {
  select_->menu()->addAction(name, this, [this, tool] {
    tool_ = tool;
    tint();
    emit toolChosen(tool);
  });
}

void EmbeddingHeader::setVerdict(const QString& headline, const QColor& color,
                                 const QString& detail) {
  setTextColor(*verdict_, color);
  if (verdict_->text() != headline) {
    verdict_->setAccessibleName(tr("Verdict: %1").arg(headline));
    verdict_->setText(headline);
    verdict_->setToolTip(headline);
    fitHeadline();
  }
  if (detail_->toolTip() == detail) return;
  detail_->setToolTip(detail);
  fitDetail();
}

void EmbeddingHeader::fitDetail() {
  // Two lines at most, the second over the picture, which stays where it is from verdict to
  // verdict; the others where somebody opens them.
  constexpr int kMost = 6;
  const int line = fontMetrics().lineSpacing();
  const int most = (more_->isChecked() ? kMost : kFolded) * line + 2;
  // What is longer is cut between words; the tooltip and the view Shape have all of it.
  QStringList words = detail_->toolTip().split(QLatin1Char(' '));
  detail_->setText(detail_->toolTip());
  while (words.size() > 1 && detail_->heightForWidth(detail_->width()) > most) {
    words.removeLast();
    detail_->setText(words.join(QLatin1Char(' ')) + QStringLiteral(" …"));
  }
  const int needed = detail_->heightForWidth(detail_->width());
  detail_->setFixedHeight(std::clamp(needed, line + 2, most));
  more_->setVisible(more_->isChecked() || detail_->text() != detail_->toolTip());
}

void EmbeddingHeader::setOver(bool over) {
  if (over == over_) return;
  over_ = over;
  update();
}

int EmbeddingHeader::foldedHeight() const {
  return sizeHint().height() - detail_->height() + kFolded * fontMetrics().lineSpacing() + 2;
}

int EmbeddingHeader::heightNow() const { return sizeHint().height(); }

void EmbeddingHeader::paintEvent(QPaintEvent* /*event*/) {
  QColor ground = currentTheme().ground;
  if (over_) ground.setAlphaF(0.8F);
  QPainter(this).fillRect(rect(), ground);
}

void EmbeddingHeader::setFit(const PictureWords& words, const QString& recovery) {
  const Theme& theme = currentTheme();
  setTextColor(*fit_, words.caution ? theme.caution : theme.quiet);
  // What is explained and recovered first; how the picture is made where there is room, and always
  // where it is not to be trusted.
  QString line = words.line();
  const QString both = recovery + QStringLiteral(" · ") + line;
  if (!recovery.isEmpty()) {
    if (line.isEmpty() || fit_->fontMetrics().horizontalAdvance(both) <= fit_->width()) {
      line = line.isEmpty() ? recovery : both;
    } else {
      // Of a picture that is not to be trusted that much is said in any case.
      line = words.caution ? recovery + QStringLiteral(" · ") + words.warning : recovery;
    }
  }
  if (!line.isEmpty()) line[0] = line[0].toUpper();
  fit_->setText(line);
  fit_->setToolTip(
      QStringLiteral("<p>%1</p>")
          .arg(
              tr("Explains: share of the activity's variance that the network gives back. "
                 "Recovery: "
                 "rank correlation between distances along the true shape and along the weights; 1 "
                 "is perfect. Residual variance: 1 − R² between distances along the weights and "
                 "distances in "
                 "the picture; 0 where the picture shows all of them. Its axes hold so much of "
                 "the positive eigenvalues.")
                  .toHtmlEscaped()));
}

void EmbeddingHeader::fitType() {
  const int line = fontMetrics().lineSpacing();
  fit_->setMinimumHeight(line);
  more_->setFixedSize(line + kInnerSpace, line + 2);
  constexpr int kColoringLines = 9;  // as wide as that many lines are high, where type is larger
  coloring_->setMaximumWidth(std::max(kColoringWidth, kColoringLines * line));
  // The two words that it has, so that nothing moves.
  without_->setMinimumWidth(0);
  const QString now = without_->text();
  int widest = 0;
  for (const QString& words : {tr("Same without λ"), tr("Cancel")}) {
    without_->setText(words);
    widest = std::max(widest, without_->sizeHint().width());
  }
  without_->setText(now);
  without_->setMinimumWidth(widest);
  fitDetail();
  fitHeadline();
}

void EmbeddingHeader::fitHeadline() {
  // The smaller ones are for the large type of a class in a narrow window: it cannot be cut.
  for (const double scale : {1.35, 1.15, 1.0, 0.85, 0.7}) {
    QFont font = this->font();
    font.setPointSizeF(scale * font.pointSizeF());
    font.setWeight(QFont::DemiBold);
    verdict_->setFont(font);
    if (QFontMetrics(font).horizontalAdvance(verdict_->text()) <= verdict_->width()) break;
  }
}

void EmbeddingHeader::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  QMetaObject::invokeMethod(this, &EmbeddingHeader::fitHeadline, Qt::QueuedConnection);
}

bool EmbeddingHeader::eventFilter(QObject* watched, QEvent* event) {
  // Its width changes with the window, and with what stands beside it.
  if (watched == detail_ && event->type() == QEvent::Resize) {
    // Its height is ours to set, and changes none of its lines.
    const auto* const resize = static_cast<QResizeEvent*>(event);
    if (resize->size().width() != resize->oldSize().width()) {
      QMetaObject::invokeMethod(this, &EmbeddingHeader::fitDetail, Qt::QueuedConnection);
    }
  }
  return QWidget::eventFilter(watched, event);
}

void EmbeddingHeader::offerJoining(int neighbors) {
  if (neighbors == joining_) return;
  joining_ = neighbors;
  join_->setText(tr("Join with k = %1").arg(neighbors));
  join_->setToolTip(tr("The smallest number of neighbours that joins all pieces is %1; now there "
                       "are more pieces than groups.")
                        .arg(neighbors));
  join_->setVisible(neighbors > 0);
}

void EmbeddingHeader::setColorings(const std::vector<ColoringChoice>& choices, int hidden) {
  unit_->setMaximum(std::max(1, hidden));
  QStringList names;
  for (const ColoringChoice& choice : choices) names << choice.name;
  QStringList now;
  for (const ColoringChoice& choice : choices_) now << choice.name;
  choices_ = choices;
  if (now == names) return;
  const QString chosen = coloring_->currentText();
  coloring_->clear();
  coloring_->addItems(names);
  if (names.contains(chosen)) coloring_->setCurrentText(chosen);
  if (wanted_name_.isEmpty()) showNewLabels(now);
  if (names.contains(wanted_name_)) {
    coloring_->setCurrentText(std::exchange(wanted_name_, QString()));
    wanted_coloring_ = -1;
  } else if (wanted_coloring_ >= 0 && wanted_coloring_ < names.size()) {
    // In another language it has another name.
    coloring_->setCurrentIndex(std::exchange(wanted_coloring_, -1));
  }
  unit_->setVisible(coloring().by == Coloring::By::Unit);
}

void EmbeddingHeader::setDimensions(int dimensions) {
  if (dimensions == dimensions_) return;
  dimensions_ = dimensions;
  SceneProjection projection = projection_;
  projection.stereographic = projection.stereographic && dimensions >= 4;
  for (std::size_t i = 0; i < projection.axes.size(); ++i) {
    if (projection.axes[i] >= dimensions) {
      projection.axes[i] = static_cast<int>(i) < dimensions ? static_cast<int>(i) : -1;
    }
  }
  projection_ = projection;
  fillAxesMenu();
}

void EmbeddingHeader::setProjection(const SceneProjection& projection) {
  projection_ = projection;
  fillAxesMenu();
}

void EmbeddingHeader::showNewLabels(const QStringList& before) {
  if (before.isEmpty()) return;
  for (const ColoringChoice& choice : choices_) {
    if (choice.coloring.by != Coloring::By::Label || before.contains(choice.name)) continue;
    coloring_->setCurrentText(choice.name);
    return;
  }
}

Coloring EmbeddingHeader::coloring() const {
  const int index = coloring_->currentIndex();
  if (index < 0 || index >= static_cast<int>(choices_.size())) return {};
  Coloring coloring = choices_[static_cast<std::size_t>(index)].coloring;
  if (coloring.by == Coloring::By::Unit) coloring.axis = unit_->value() - 1;
  return coloring;
}

SceneStyle EmbeddingHeader::sceneStyle() const {
  return {coloring(), projection_, edges_->isChecked(), ghost_->isChecked(), surface_->isChecked()};
}

QJsonObject EmbeddingHeader::state() const {
  QJsonArray axes;
  for (const int axis : projection_.axes) axes.append(axis);
  return {{QStringLiteral("coloring"), coloring_->currentIndex()},
          {QStringLiteral("coloring_name"), coloring_->currentText()},
          {QStringLiteral("unit"), unit_->value()},
          {QStringLiteral("explained"), more_->isChecked()},
          {QStringLiteral("edges"), edges_->isChecked()},
          {QStringLiteral("surface"), surface_->isChecked()},
          {QStringLiteral("ghost"), ghost_->isChecked()},
          {QStringLiteral("stereographic"), projection_.stereographic},
          {QStringLiteral("axes"), axes}};
}

void EmbeddingHeader::setState(const QJsonObject& state) {
  // Another world has other colourings: they come with its first analysis.
  wanted_coloring_ = state.value(QStringLiteral("coloring")).toInt(-1);
  wanted_name_ = state.value(QStringLiteral("coloring_name")).toString();
  choices_.clear();
  coloring_->clear();
  unit_->setMaximum(1000000);
  unit_->setValue(state.value(QStringLiteral("unit")).toInt(1));
  edges_->setChecked(state.value(QStringLiteral("edges")).toBool(true));
  more_->setChecked(state.value(QStringLiteral("explained")).toBool());
  surface_->setChecked(state.value(QStringLiteral("surface")).toBool(true));
  ghost_->setChecked(state.value(QStringLiteral("ghost")).toBool());
  SceneProjection projection;
  projection.stereographic = state.value(QStringLiteral("stereographic")).toBool();
  const QJsonArray axes = state.value(QStringLiteral("axes")).toArray();
  for (int i = 0; i < 3 && i < axes.size(); ++i) {
    projection.axes[static_cast<std::size_t>(i)] = std::clamp(axes[i].toInt(), -1, dimensions_ - 1);
  }
  setProjection(projection);
}

void EmbeddingHeader::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && home_ != nullptr) tint();
  if (event->type() == QEvent::FontChange && detail_ != nullptr) {
    // Once the labels have it too.
    QMetaObject::invokeMethod(this, &EmbeddingHeader::fitType, Qt::QueuedConnection);
  }
}

void EmbeddingHeader::tint() {
  home_->setIcon(icon(Icon::Home, currentTheme().text));
  edges_->setIcon(icon(Icon::Edges, currentTheme().text));
  surface_->setIcon(icon(Icon::Surface, currentTheme().text));
  ghost_->setIcon(icon(Icon::Ghost, currentTheme().text));
  pin_->setIcon(icon(Icon::Pin, currentTheme().text));
  select_->setIcon(icon(tool_ == SelectionGesture::Tool::Turn        ? Icon::Turn
                        : tool_ == SelectionGesture::Tool::Rectangle ? Icon::Rectangle
                                                                     : Icon::Lasso,
                        currentTheme().text));
}

void EmbeddingHeader::choose(const SceneProjection& projection) {
  setProjection(projection);
  emit projectionChosen();
}

void EmbeddingHeader::addAxisMenu(const QString& name, std::size_t place, bool may_be_none) {
  QMenu* const menu = axes_menu_->addMenu(name);
  auto* const group = new QActionGroup(menu);
  for (int axis = may_be_none ? -1 : 0; axis < dimensions_; ++axis) {
    QAction* const action =
        menu->addAction(axis < 0 ? tr("none") : tr("axis %1").arg(axis + 1), this, [=, this] {
          SceneProjection projection = projection_;
          projection.stereographic = false;
          projection.axes[place] = axis;
          choose(projection);
        });
    action->setCheckable(true);
    action->setChecked(!projection_.stereographic && projection_.axes[place] == axis);
    group->addAction(action);
  }
}

void EmbeddingHeader::fillAxesMenu() {
  axes_menu_->clear();
  // clear() leaves submenus alive. Later, because one of them may have brought us here.
  for (QMenu* const old : axes_menu_->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly)) {
    old->deleteLater();
  }
  addAxisMenu(tr("Horizontal"), 0, false);
  addAxisMenu(tr("Vertical"), 1, false);
  addAxisMenu(tr("Depth"), 2, true);
  axes_menu_->addSeparator();
  QAction* const stereographic =
      axes_menu_->addAction(tr("Stereographic, from four axes"), this, [this] {
        SceneProjection projection = projection_;
        projection.stereographic = !projection.stereographic;
        choose(projection);
      });
  stereographic->setObjectName(QStringLiteral("stereographic"));
  stereographic->setCheckable(true);
  stereographic->setChecked(projection_.stereographic);
  stereographic->setEnabled(dimensions_ >= 4);
  QStringList numbers;
  for (const int axis : projection_.axes) {
    if (axis >= 0) numbers << QString::number(axis + 1);
  }
  axes_->setText(projection_.stereographic ? tr("stereo")
                                           : tr("axes %1").arg(numbers.join(QLatin1Char(' '))));
}

}  // namespace weightscape::ui
