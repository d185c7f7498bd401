// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where in the window: its three columns, and what a class or a narrow screen gets.
#include <QApplication>
#include <QFrame>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/experiment/kept_runs.h"
#include "ui/controls/dataset_gallery.h"
#include "ui/controls/lambda_panel.h"
#include "ui/controls/parameter_panel.h"
#include "ui/controls/timeline_bar.h"
#include "ui/controls/transport_bar.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/session/preferences.h"
#include "ui/session/session.h"
#include "ui/session/sweep_session.h"
#include "ui/theme/theme.h"
#include "ui/theme/type_size.h"
#include "ui/views/embedding/embedding_view.h"
#include "ui/views/readout/readout_view.h"
#include "ui/views/sweep/sweep_view.h"
#include "ui/views/view_table.h"
#include "ui/window/columns.h"
#include "ui/window/file_opener.h"
#include "ui/window/first_hints.h"
#include "ui/window/hidden_parts.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/panels.h"
#include "ui/window/session_keeper.h"
#include "ui/window/view_stack.h"
#include "ui/window/window_place.h"

namespace weightscape::ui {
namespace {

constexpr double kPresenterScale = 1.45;
/// Of the panels in the column of views.
constexpr int kUpperPanel = 0;
constexpr int kLowerPanel = 1;

/// A bordered surface around a view.
QFrame* card(QWidget* content) {
  auto* const frame = new QFrame;
  frame->setObjectName(QStringLiteral("card"));
  auto* const layout = new QVBoxLayout(frame);
  layout->setContentsMargins(1, 1, 1, 1);
  layout->addWidget(content);
  return frame;
}

}  // namespace

QWidget* MainWindow::makeWorkspace() {
  QWidget* const left = makeLeft();
  QWidget* const right = makeRight();
  columns_ = new Columns(left, makeCentre(), right);
  connect(columns_, &Columns::arranged, this, &MainWindow::arrange);
  connect(columns_, &Columns::arranged, this, &MainWindow::noteLayout);
  return columns_;
}

QWidget* MainWindow::makeLeft() {
  auto* const experiment = new QWidget;
  auto* const rows = new QVBoxLayout(experiment);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(kSpace);
  auto* const gallery = new DatasetGallery(*session_);
  worlds_ = gallery;
  connect(gallery, &DatasetGallery::refused, this,
          [this](const QString& sentence) { say(sentence, true); });
  rows->addWidget(gallery);
  auto* const scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFocusPolicy(Qt::NoFocus);  // its fields take the focus
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* const panel = new ParameterPanel(*session_);
  connect(gallery, &DatasetGallery::customChosen, panel,
          [panel] { panel->open(ParameterSection::Data); });
  scroll->setWidget(panel);
  rows->addWidget(scroll, 1);
  parameter_area_ = scroll;
  lesson_ = new LessonPanel(*session_, *sweep_, makeStage());
  connect(lesson_, &LessonPanel::changed, keeper_, &SessionKeeper::keepNow);
  connect(lesson_, &LessonPanel::ended, this, [this] {
    left_pages_->setCurrentIndex(0);
    columns_->setLesson(false);
    quietHints();
    // Once one's own work is there again: what is opened takes messages away.
    QMetaObject::invokeMethod(this, &MainWindow::tellKeptAnswers, Qt::QueuedConnection);
  });
  auto* const pages = new QWidget;
  left_pages_ = new QStackedLayout(pages);
  left_pages_->addWidget(experiment);
  left_pages_->addWidget(lesson_);
  transport_ = new TransportBar(*session_);
  connect(transport_, &TransportBar::failed, this,
          [this](const QString& sentence) { say(sentence, true); });
  return pages;
}

QWidget* MainWindow::makeCentre() {
  centre_ = new QWidget;
  auto* const column = new QVBoxLayout(centre_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kSpace);
  middle_ = new ViewStack;
  middle_->setObjectName(QStringLiteral("middle-views"));
  addViews(ViewPlace::Middle, *middle_);
  column->addWidget(middle_, 1);
  lambda_ = card(new LambdaPanel(*session_, *finished_));
  below_ = new QHBoxLayout;
  below_->setSpacing(2 * kSpace);
  below_->addWidget(lambda_, 1);
  column->addLayout(below_);
  return centre_;
}

QWidget* MainWindow::makeRight() {
  upper_ = new ViewStack;
  upper_->setObjectName(QStringLiteral("upper-views"));
  lower_ = new ViewStack;
  lower_->setObjectName(QStringLiteral("lower-views"));
  addViews(ViewPlace::Upper, *upper_);
  addViews(ViewPlace::Lower, *lower_);
  panels_ = new Panels(
      {card(upper_), card(lower_), card(new ReadoutView(session_->opened(), session_->live()))});
  for (ViewStack* const stack : {upper_, lower_}) {
    stack->setEnlargeable();
    connect(stack, &ViewStack::enlargeAsked, this, [this, stack] {
      const int panel = stack == upper_ ? kUpperPanel : kLowerPanel;
      panels_->enlarge(panels_->enlarged() == panel ? -1 : panel);
    });
  }
  connect(panels_, &Panels::rearranged, this, &MainWindow::noteLayout);
  connect(panels_, &Panels::enlargedChanged, this, [this] {
    noteLayout();
    upper_->setEnlarged(panels_->enlarged() == kUpperPanel);
    lower_->setEnlarged(panels_->enlarged() == kLowerPanel);
  });
  return panels_;
}

void MainWindow::addViews(ViewPlace place, ViewStack& stack) {
  for (const ViewEntry& entry : viewTable()) {
    if (entry.place != place) continue;
    const MadeView view = entry.make({*session_, *sweep_});
    QWidget* shown = view.widget;
    if (auto* const wiring = qobject_cast<EmbeddingView*>(view.widget)) {
      embedding_ = wiring;
      shown = withTimeline(wiring);
    } else if (auto* const sweep = qobject_cast<SweepView*>(view.widget)) {
      connect(sweep, &SweepView::runOpened, &stack, [&stack] { stack.show(0); });
      connect(files_, &FileOpener::sweepRead, &stack,
              [this, &stack, place = stack.count()](const KeptSweep& swept) {
                sweep_->restore(swept);
                stack.show(place);
              });
    }
    stack.addView(viewTitle(entry), shown, view.tools, view.figure);
  }
}

QWidget* MainWindow::withTimeline(QWidget* wiring) {
  auto* const both = new QWidget;
  auto* const column = new QVBoxLayout(both);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kInnerSpace);
  column->addWidget(wiring, 1);
  timeline_ = new TimelineBar(*session_);
  column->addWidget(timeline_);
  return both;
}

void MainWindow::reveal(const ViewStack& stack, bool by_lesson) {
  if (&stack == middle_) return;
  if (by_lesson) {
    columns_->pointAtViews();
  } else {
    columns_->show(Columns::Column::Views);
  }
  const int panel = &stack == upper_ ? kUpperPanel : kLowerPanel;
  if (presenter_->isChecked()) {
    panels_->enlarge(panel);
  } else {
    panels_->show(panel);
  }
}

void MainWindow::present(bool on) {
  scaleType(on ? kPresenterScale : 1.0 / kPresenterScale);
  quietHints();
  if (on) enlarged_before_ = panels_->enlarged();
  columns_->setPresenting(on);
  panels_->enlarge(on ? kUpperPanel : enlarged_before_);
}

void MainWindow::arrange() {
  if (presenter_ == nullptr) return;  // the window is being made
  using Column = Columns::Column;
  const bool experiment = columns_->shown(Column::Experiment);
  const bool views = columns_->shown(Column::Views);
  // Who trains has to be at hand. For a class λ stands there too, and the picture has the whole
  // height.
  QBoxLayout* const at_hand = experiment ? columns_->foot(Column::Experiment)
                              : views    ? columns_->foot(Column::Views)
                                         : below_;
  QBoxLayout* const strength =
      presenter_->isChecked() && views ? columns_->foot(Column::Views) : below_;
  QWidget* const focus = focusWidget();
  if (strength->indexOf(lambda_) < 0) strength->insertWidget(0, lambda_, 1);
  if (at_hand->indexOf(transport_) < 0) at_hand->addWidget(transport_);
  for (QWidget* const moved : {lambda_, static_cast<QWidget*>(transport_)}) {
    moved->setVisible(moved != lambda_ || hidden_->shows(QStringLiteral("lambda")));
    if (focus != nullptr && moved->isAncestorOf(focus)) focus->setFocus(Qt::OtherFocusReason);
  }
  parameters_->setChecked(experiment);
  side_->setChecked(views);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
  QMainWindow::resizeEvent(event);
  message_->takePlace();
  noteLayout();
}

void MainWindow::moveEvent(QMoveEvent* event) {
  QMainWindow::moveEvent(event);
  noteLayout();
}

void MainWindow::beginRememberingLayout() {
  constexpr int kSoon = 1000;  ///< ms
  layout_changed_.setSingleShot(true);
  layout_changed_.setInterval(kSoon);
  connect(&layout_changed_, &QTimer::timeout, this, &MainWindow::rememberLayout);
  remembering_ = true;
}

void MainWindow::noteLayout() {
  if (remembering_) layout_changed_.start();
}

void MainWindow::putLayout(const QJsonObject& layout) {
  columns_->setState(layout.value(QStringLiteral("columns")).toObject());
  panels_->setState(layout.value(QStringLiteral("panels")).toObject());
  timeline_shown_->setChecked(layout.value(QStringLiteral("timeline")).toBool(true));
}

QJsonObject MainWindow::layoutState() const {
  QJsonObject layout = placeOf(*this);
  layout.insert(QStringLiteral("columns"), columns_->state());
  layout.insert(QStringLiteral("panels"), panels_->state());
  layout.insert(QStringLiteral("timeline"), timeline_shown_->isChecked());
  return layout;
}

void MainWindow::recallLayout() {
  constexpr QSize kUsualSize(1280, 800);
  constexpr QSize kLeastSize(820, 460);  ///< 1920 × 1080 at 200 %, less what the desktop takes
  setMinimumSize(kLeastSize);
  const QJsonObject layout = windowLayout();
  takePlace(*this, layout, kUsualSize);
  putLayout(layout);
}

void MainWindow::rememberLayout() const { setWindowLayout(layoutState()); }

}  // namespace weightscape::ui
