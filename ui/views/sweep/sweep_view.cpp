// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/sweep/sweep_view.h"

#include <qcustomplot.h>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "core/base/error.h"
#include "ui/plots/plot_style.h"
#include "ui/scene/thumbnail.h"
#include "ui/session/evidence_words.h"
#include "ui/session/no_picture.h"
#include "ui/session/session.h"
#include "ui/session/sweep_session.h"
#include "ui/session/sweep_words.h"
#include "ui/spoken/spoken.h"
#include "ui/theme/plain_tip.h"
#include "ui/theme/translated.h"
#include "ui/views/sweep/map_plot.h"
#include "ui/views/sweep/sweep_fields.h"
#include "ui/views/sweep/sweep_plot.h"
#include "ui/views/view_entry.h"

namespace weightscape::ui {
namespace {

constexpr int kThumbnail = 48;

ViewFigure mapEntry(const char* name, MapNumber which) {
  return {QString::fromLatin1(name), [which](const FigureSubject& subject) {
            return mapFigure(mapPicture(subject.sweep), which);
          }};
}

}  // namespace

SweepView::SweepView(Session& session, SweepSession& sweep, QWidget* parent)
    : QWidget(parent), session_(session), sweep_(sweep) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(kSpace, kSpace, kSpace, kSpace);
  column->setSpacing(kSpace);
  column->addWidget(makeControls());
  legend_ = makeLegend();
  column->addWidget(legend_);
  plot_ = new QCustomPlot;
  plot_->setObjectName(QStringLiteral("sweep-plot"));
  speak(*plot_, {.name = tr("Sweep over λ"),
                 .help = tr("Recovery and unexplained variance against λ"),
                 .shows = [this] {
                   const QString said = sweepSaid(sweepPicture({sweep_.plan(), sweep_.cells()}));
                   return said.isEmpty() ? notice_->text() : said;
                 }});
  column->addWidget(plot_, 1);
  notice_ = new PlotNotice(plot_);
  column->addWidget(makeMap(), 1);
  strip_ = new QWidget;
  strip_->setFixedHeight(kThumbnail + 2 * kSpace);
  column->addWidget(strip_);
  connect(plot_, &QCustomPlot::afterReplot, this, &SweepView::placeThumbnails);
  connect(&sweep_, &SweepSession::changed, this, &SweepView::refresh);
  // What is open decides whether the name of what was swept has to be said.
  connect(&session_, &Session::experimentLoaded, this, &SweepView::refresh);
  connect(&session_, &Session::parameterChanged, this, &SweepView::tellState);
  connect(&sweep_, &SweepSession::refused, this, &SweepView::refuse);
  connect(&sweep_, &SweepSession::restored, this, &SweepView::showPlan);
  connect(&sweep_, &SweepSession::askedChanged, this, &SweepView::showAsked);
  if (sweep_.plan().points() > 0) showPlan();
  showAsked();
  connect(fields_, &SweepFields::edited, &sweep_, [this] { sweep_.noteAsked(fields_->asked()); });
  refresh();
}

QWidget* SweepView::makeControls() {
  auto* const controls = new QWidget;
  auto* const column = new QVBoxLayout(controls);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kInnerSpace);
  fields_ = new SweepFields(session_);
  column->addWidget(fields_);
  auto* const second = new QHBoxLayout;
  second->setSpacing(kSpace);
  const auto button = [&](const QString& name, const QString& help, const QString& object) {
    auto* const result = new QPushButton(name);
    result->setObjectName(object);
    result->setToolTip(help);
    result->setAccessibleDescription(help);
    second->addWidget(result);
    return result;
  };
  start_ = button(tr("Sweep"), tr("Runs what is not finished yet, on all cores"),
                  QStringLiteral("sweep-start"));
  pause_ = button(tr("Pause"), tr("Begins no further runs"), QStringLiteral("sweep-pause"));
  stop_ = button(tr("Stop and keep"), tr("Ends now and keeps the finished runs"),
                 QStringLiteral("sweep-stop"));
  cancel_ = button(tr("Cancel"),
                   tr("Ends now and shows what was there before; finished runs are not run again"),
                   QStringLiteral("sweep-cancel"));
  progress_ = new QProgressBar;
  progress_->setTextVisible(false);
  progress_->setFixedHeight(4);
  progress_->setAccessibleName(tr("Progress of the sweep"));
  shapes_ = new QCheckBox(tr("Shape too"));
  shapes_->setObjectName(QStringLiteral("sweep-shapes"));
  shapes_->setToolTip(
      plainTip(tr("Looks in each run for the shape of its weights, without their truth, and says "
                  "how many seeds agree. Takes longer.")));
  shapes_->setAccessibleDescription(tr("Looks for the shape in the weights of each run"));
  second->addStretch(1);
  says_ = new QLabel;
  says_->setObjectName(QStringLiteral("quiet"));
  says_->setWordWrap(true);
  says_->setMinimumWidth(1);  // no text of it makes the window wider
  column->addLayout(second);
  column->addWidget(shapes_);
  column->addWidget(progress_);
  column->addWidget(says_);
  connect(start_, &QPushButton::clicked, this, &SweepView::start);
  connect(fields_, &SweepFields::entered, this, &SweepView::start);
  connect(pause_, &QPushButton::clicked, this, [this] { sweep_.setPaused(!sweep_.paused()); });
  connect(stop_, &QPushButton::clicked, &sweep_, &SweepSession::stop);
  connect(cancel_, &QPushButton::clicked, &sweep_, &SweepSession::cancel);
  return controls;
}

void SweepView::openPoint(std::size_t point) {
  const int cell = shownCell(point);
  if (cell >= 0) openCell(static_cast<std::size_t>(cell));
}

void SweepView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange || strip_ == nullptr) return;
  pictured_.clear();
  map_pictures_.clear();
  refresh();
}

void SweepView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  plot_->replot(QCustomPlot::rpQueuedReplot);
  map_plot_->replot(QCustomPlot::rpQueuedReplot);
}

void SweepView::showPlan() {
  fields_->show(sweep_.plan());
  pictured_.clear();
}

void SweepView::showAsked() {
  const AskedSweep asked = sweep_.asked();
  if (!asked.empty()) {
    fields_->show(asked);
  } else if (sweep_.plan().points() == 0) {
    fields_->showUsual();
  }
}

void SweepView::start() {
  if (sweep_.running()) return;
  try {
    const SweepPlan plan = fields_->plan();
    if (!plan.base.user_weights.file.empty())
      throw Error(WEIGHTSCAPE_TEXT("Weights of one's own are not trained."));
    sweep_.start(plan, shapes_->isChecked());
    setTextColor(*says_, {});
  } catch (const Error& error) {
    refuse(translated(error));
  }
}

void SweepView::refuse(const QString& why) {
  says_->setText(why);
  says_->setVisible(true);
  says_->setToolTip(says_->text());
  setTextColor(*says_, currentTheme().bad);
}

QString SweepView::whoseWords() const {
  if (sweep_.cells().empty() && !sweep_.running()) return {};
  std::vector<std::string> paths;
  QStringList names;
  for (const SweepAxis& axis : sweep_.plan().axes) {
    paths.push_back(axis.path);
    names << (axis.path == "objective.l2" ? QStringLiteral("λ")
                                          : sweptName(axis.path, sweep_.plan().base));
  }
  const QString over = names.size() == 2 ? tr("%1 and %2").arg(names[0], names[1]) : names.value(0);
  const Experiment& base = sweep_.plan().base;
  const QString name = translated(base.name);
  const bool other = base.name == session_.experiment().name &&
                     sweepBase(base, paths) != sweepBase(session_.experiment(), paths);
  return other ? tr("Sweep of %1 over %2, with other settings than what is open").arg(name, over)
               : tr("Sweep of %1 over %2").arg(name, over);
}

int SweepView::shownCell(std::size_t point) const {
  const SweepPlan& plan = sweep_.plan();
  for (std::size_t s = 0; s < plan.seeds.size(); ++s) {
    const std::size_t cell = point * plan.seeds.size() + s;
    const auto found = sweep_.cells().find(cell);
    if (found != sweep_.cells().end() && found->second->error.empty()) {
      return static_cast<int>(cell);
    }
  }
  return -1;
}

void SweepView::tellState() {
  QString text;
  QString tip;
  const QString sweep = whoseWords();
  const QString whose = sweep.isEmpty() ? sweep : sweep + QStringLiteral(" · ");
  if (sweep_.running()) {
    const double left = sweep_.timeLeft();
    text = whose + tr("%1 of %2").arg(sweep_.finished()).arg(sweep_.wanted());
    if (sweep_.paused()) {
      text += tr(" · paused");
    } else if (left >= 0.0) {
      text += left < 90.0
                  ? tr(" · %n s left", nullptr, static_cast<int>(std::lround(left)))
                  : tr(" · %n min left", nullptr, static_cast<int>(std::lround(left / 60.0)));
    }
  } else if (sweep_.keptAside() > 0) {
    text =
        whose + tr("Cancelled. Finished runs are kept: sweeping again does not run them anew (%1).")
                    .arg(sweep_.keptAside());
  } else if (!sweep_.cells().empty()) {
    constexpr int kMostReasons = 12;
    int failed = 0;
    QStringList reasons;
    for (const auto& [cell, outcome] : sweep_.cells()) {
      if (outcome->error.empty() || ++failed > kMostReasons) continue;
      reasons << tr("%1, seed %2: %3")
                     .arg(pointWords(sweep_.plan(), sweep_.plan().pointOf(cell)),
                          QString::number(sweep_.plan().seedOf(cell)), translated(outcome->error));
    }
    if (failed > kMostReasons) reasons << tr("and %n more", nullptr, failed - kMostReasons);
    const QString runs = tr("%n runs", nullptr, static_cast<int>(sweep_.cells().size()));
    text = whose + (failed == 0 ? runs : tr("%1, %2 failed").arg(runs, QString::number(failed)));
    tip = reasons.join(QLatin1Char('\n'));
  }
  if (!text.isEmpty()) {
    says_->setText(text);
    says_->setToolTip(tip.isEmpty() ? tip : plainTip(tip));
    setTextColor(*says_, {});  // no refusal any longer
  }
  says_->setVisible(!says_->text().isEmpty());
}

void SweepView::refresh() {
  start_->setEnabled(session_.experiment().user_weights.file.empty() && !sweep_.running());
  pause_->setEnabled(sweep_.running());
  pause_->setText(sweep_.paused() ? tr("Go on") : tr("Pause"));
  stop_->setEnabled(sweep_.running());
  cancel_->setEnabled(sweep_.running());
  progress_->setMaximum(static_cast<int>(std::max<std::size_t>(1, sweep_.wanted())));
  progress_->setValue(static_cast<int>(sweep_.finished()));
  tellState();
  const bool own = !session_.experiment().user_weights.file.empty();
  notice_->say(
      sweep_.cells().empty() && !sweep_.running() && own
          ? tr("Weights of your own are not trained, so there is nothing to sweep.")
      : sweep_.cells().empty() && !sweep_.running()
          ? tr("How much λ? A sweep trains the experiment at each λ and with each seed, and "
               "shows where the shape appears; with a second parameter it draws a map. Press "
               "Sweep.")
          : QString());
  const bool map = sweep_.plan().axes.size() == 2;
  legend_->setVisible(!map && !sweep_.cells().empty());
  plot_->setVisible(!map);
  strip_->setVisible(!map);
  map_part_->setVisible(map);
  refreshPlot();
  refreshThumbnails();
}

void SweepView::refreshPlot() {
  if (sweep_.plan().axes.size() == 2) {
    const MapPicture picture = mapPicture({sweep_.plan(), sweep_.cells()});
    if (marked_ && *marked_ >= picture.cells.size()) marked_.reset();
    map_->show(picture, shownNumber(), currentTheme());
    map_->mark(marked_, currentTheme());
    map_notice_->say(mapWhyEmpty(picture, shownNumber()));
    map_plot_->replot(QCustomPlot::rpQueuedReplot);
    return;
  }
  const Theme& theme = currentTheme();
  const SweepPicture picture = sweepPicture({sweep_.plan(), sweep_.cells()});
  legend_->setText(sweepLegend(picture, theme));
  drawSweep(*plot_, picture, theme);
  plot_->replot(QCustomPlot::rpQueuedReplot);
}

void SweepView::refreshThumbnails() {
  const SweepPlan& plan = sweep_.plan();
  const std::size_t count = plan.axes.size() == 1 ? plan.points() : 0;
  while (thumbnails_.size() > count) {
    thumbnails_.back()->deleteLater();
    thumbnails_.pop_back();
    pictured_.resize(std::min(pictured_.size(), thumbnails_.size()));
  }
  for (std::size_t v = thumbnails_.size(); v < count; ++v) {
    auto* const button = new QToolButton(strip_);
    button->setObjectName(QStringLiteral("sweep-thumbnail-%1").arg(v));
    button->setIconSize({kThumbnail, kThumbnail});
    button->setStyleSheet(QStringLiteral("padding: 1px;"));
    connect(button, &QToolButton::clicked, this, [this, v] { openPoint(v); });
    button->show();
    thumbnails_.push_back(button);
  }
  pictured_.resize(thumbnails_.size());
  for (std::size_t v = 0; v < thumbnails_.size(); ++v) {
    const int cell = shownCell(v);
    QToolButton* const button = thumbnails_[v];
    button->setEnabled(cell >= 0);
    const QString words = pointWords(plan, v);
    button->setAccessibleName(tr("%1: run at %2").arg(translated(plan.base.name), words));
    button->setAccessibleDescription(tr("Opens this run"));
    const std::shared_ptr<const SweepCell> shown =
        cell >= 0 ? sweep_.cells().at(static_cast<std::size_t>(cell)) : nullptr;
    if (shown == pictured_[v]) continue;
    pictured_[v] = shown;
    if (!shown) {
      button->setIcon({});
      continue;
    }
    const SweepCell& result = *shown;
    const bool zero = result.checkpoint && allZero(result.checkpoint->network);
    button->setText(zero ? QStringLiteral("0") : QString());
    button->setIcon(zero ? QIcon()
                         : QIcon(embeddingThumbnail(result.embedding, result.neurons, kThumbnail,
                                                    devicePixelRatioF(), currentTheme().dark)));
    QString says = translated(result.verdict.headline);
    if (!result.shapes.empty()) {
      says = tr("%1; its weights alone: %2").arg(says, shapesWords(result.shapes));
    }
    button->setToolTip(
        plainTip(tr("%1, %2, seed %3: %4. Click to open this run.")
                     .arg(translated(plan.base.name), words,
                          QString::number(plan.seedOf(static_cast<std::size_t>(cell))), says)));
  }
  placeThumbnails();
}

void SweepView::placeThumbnails() {
  for (std::size_t v = 0; v < thumbnails_.size(); ++v) {
    const double x = plot_->xAxis->coordToPixel(static_cast<double>(v));
    const double room = plot_->xAxis->coordToPixel(1.0) - plot_->xAxis->coordToPixel(0.0);
    const int size = std::clamp(static_cast<int>(room) - 4, 16, kThumbnail + kSpace);
    thumbnails_[v]->setGeometry(static_cast<int>(x) - size / 2, 0, size, size);
    thumbnails_[v]->setIconSize({size - 4, size - 4});
  }
}

void SweepView::openCell(std::size_t cell) {
  const SweepCell& result = *sweep_.cells().at(cell);
  if (!result.error.empty()) return;
  const Experiment experiment = experimentOf(sweep_.plan(), cell);
  if (result.checkpoint) {
    session_.openTrained(experiment, result.checkpoint);
  } else {
    // A folder of version 0.1.0 has its picture alone; the seed gives the run again.
    session_.open(experiment);
    if (experiment.data.file.empty()) session_.start();
  }
  emit runOpened();
}

Figure SweepView::figure() const {
  const KeptSweep sweep{sweep_.plan(), sweep_.cells()};
  return sweep.plan.axes.size() == 2 ? mapFigure(mapPicture(sweep), shownNumber())
                                     : sweepFigure(sweepPicture(sweep));
}

ViewEntry sweepEntry() {
  return {QT_TRANSLATE_NOOP("Views", "Sweep over λ"),
          ViewPlace::Middle,
          [](const ViewParts& parts) { return made(new SweepView(parts.session, parts.sweep)); },
          {{QStringLiteral("sweep"),
            [](const FigureSubject& subject) { return sweepFigure(sweepPicture(subject.sweep)); }},
           mapEntry("sweep-map", MapNumber::Recovery),
           mapEntry("sweep-map-unexplained", MapNumber::Unexplained),
           mapEntry("sweep-map-shape", MapNumber::Evidence)}};
}

}  // namespace weightscape::ui
