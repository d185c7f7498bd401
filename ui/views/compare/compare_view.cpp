// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/compare/compare_view.h"

#include <QEvent>
#include <QLocale>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextOption>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "core/analysis/analysis.h"
#include "core/analysis/score_table.h"
#include "core/experiment/parameter_table.h"
#include "ui/session/live_training.h"
#include "ui/session/no_picture.h"
#include "ui/session/open_experiment.h"
#include "ui/session/pins.h"
#include "ui/session/run_words.h"
#include "ui/session/value_words.h"
#include "ui/theme/numbers.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"
#include "ui/views/view_entry.h"

namespace weightscape::ui {
namespace {

using Run = const AnalysisSnapshot*;

/// Differences of runs are small: one digit more than the card has.
int digitsOf(const Score& score) { return score.digits > 0 ? score.digits + 1 : 0; }

QString numberWords(double value, int digits) {
  return std::isfinite(value) ? numberText(value, 'f', digits) : QStringLiteral("–");
}

/// A value of a score as it is shown: shares in percent.
double shown(const Score& score, const Analysis& analysis) {
  return (score.percent ? 100.0 : 1.0) * score.value(analysis);
}

QString differenceWords(double difference, int digits) {
  if (!std::isfinite(difference)) return {};
  if (std::abs(difference) < 0.5 * std::pow(10.0, -digits)) return CompareView::tr("same");
  return (difference > 0.0 ? QStringLiteral("+") : QStringLiteral("−")) +
         numberWords(std::abs(difference), digits);
}

/// The experiment that a run was trained with, and embedded with; its epochs are those that it has
/// reached.
Experiment trained(Run run) {
  Experiment experiment = run->training->experiment;
  experiment.embedding = run->experiment.embedding;
  if (const Trained* const network = run->training->trained()) {
    experiment.training.epochs = static_cast<int>(network->epoch());
  }
  return experiment;
}

QString row(const QStringList& cells, const char* tag) {
  QString html = QStringLiteral("<tr>");
  for (int i = 0; i < cells.size(); ++i) {
    html += QStringLiteral("<%1 align='%2'>%3</%1>")
                .arg(QLatin1String(tag), i == 0 ? QStringLiteral("left") : QStringLiteral("right"),
                     cells[i]);
  }
  return html + QStringLiteral("</tr>");
}

QString quiet(const QString& text) {
  return QStringLiteral("<span style='color:%1'>%2</span>").arg(currentTheme().quiet.name(), text);
}

/// A value of one run; a dash where it is without effect there.
QString parameterWords(const Parameter& parameter, Run run, const Experiment& experiment,
                       std::size_t group) {
  const bool there = !parameter.ofGroup() || group < experiment.data.groups.size();
  if (!there || !parameter.appliesTo(experiment)) return QStringLiteral("–");
  const ParameterValue value = parameter.get(experiment, group);
  const bool chosen = run->analysis && parameter.path == "embedding.neighbors" &&
                      value == ParameterValue(std::int64_t{0});
  return chosen ? CompareView::tr("auto (%1)").arg(run->analysis->neighbors) : valueWords(value);
}

/// How many groups are gone through: of those that not all runs have, the axes tell enough.
std::size_t groupsOf(const Parameter& parameter, const std::vector<Experiment>& experiments) {
  if (!parameter.ofGroup()) return 1;
  const auto [least, most] = std::minmax_element(
      experiments.begin(), experiments.end(), [](const Experiment& a, const Experiment& b) {
        return a.data.groups.size() < b.data.groups.size();
      });
  return (parameter.path == "data.groups.*.axes" ? most : least)->data.groups.size();
}

/// Rows for the parameters in which not all runs agree, as far as they are in use.
QString parameterRows(const std::vector<Run>& runs) {
  QString html;
  std::vector<Experiment> experiments;
  experiments.reserve(runs.size());
  for (const Run run : runs) experiments.push_back(trained(run));
  for (const Parameter& parameter : parameterTable()) {
    if (parameter.path == "description") continue;
    const std::size_t groups = groupsOf(parameter, experiments);
    for (std::size_t g = 0; g < groups; ++g) {
      const QString label = translated(parameter.label);
      QStringList cells;
      for (std::size_t i = 0; i < runs.size(); ++i) {
        cells << parameterWords(parameter, runs[i], experiments[i], g).toHtmlEscaped();
      }
      // Values that read alike tell nothing.
      if (std::all_of(cells.begin(), cells.end(),
                      [&](const QString& cell) { return cell == cells.front(); })) {
        continue;
      }
      cells.prepend((groups > 1 ? CompareView::tr("%1, group %2")
                                      .arg(label, QLocale().toString(static_cast<int>(g) + 1))
                                : label)
                        .toHtmlEscaped());
      html += row(cells, "td");
    }
  }
  return html;
}

}  // namespace

CompareView::CompareView(const OpenExperiment& opened, LiveTraining& live, Pins& pins,
                         QWidget* parent)
    : QWidget(parent), opened_(opened), live_(live), pins_(pins) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(kSpace, kInnerSpace, kSpace, kInnerSpace);
  table_ = new QTextBrowser;
  table_->setObjectName(QStringLiteral("compare-table"));
  table_->setFrameShape(QFrame::NoFrame);
  table_->setWordWrapMode(QTextOption::WordWrap);  // where words do not fit it is scrolled
  table_->setAccessibleName(tr("Comparison"));
  table_->setAccessibleDescription(
      tr("What was different between the pinned runs and this one, and their scores"));
  column->addWidget(table_);
  connect(&pins_, &Pins::changed, this, &CompareView::refresh);
  connect(&live_, &LiveTraining::analysisChanged, this, &CompareView::refresh);
  connect(&opened_, &OpenExperiment::loaded, this, &CompareView::refresh);
  // Training that comes to rest is read exactly, which takes a while.
  connect(&live_, &LiveTraining::changed, this, [this] {
    if (live_.epochStillShown() != still_shown_) refresh();
  });
  refresh();
}

void CompareView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && table_ != nullptr) refresh();
}

void CompareView::refresh() {
  still_shown_ = live_.epochStillShown();
  if (pins_.all().empty()) {
    table_->setHtml(QStringLiteral("<p align='center' style='color:%1'><br>%2</p>")
                        .arg(currentTheme().quiet.name(),
                             tr("Pin a run (P), then change something and train again: both stand "
                                "side by side, their cameras linked, and here is what was "
                                "different and what came of it.")));
    return;
  }
  const Run now = live_.analysis();
  const bool drawn = now != nullptr && now->analysis;
  const QString why = whyNoPicture(live_);
  std::vector<Run> runs;
  if (drawn) runs.push_back(now);
  for (const auto& pin : pins_.all()) runs.push_back(pin.get());
  const int place = table_->verticalScrollBar()->value();
  QStringList head = {QString()};
  if (drawn) head << tr("now");
  for (std::size_t i = 1; i <= pins_.all().size(); ++i) head << tr("pin %1").arg(i);
  QStringList verdicts = {tr("Verdict")};
  for (const Run run : runs) {
    verdicts << translated(run->analysis->verdict.headline).toHtmlEscaped();
  }
  QString html = QStringLiteral("<table width='100%' cellspacing='0' cellpadding='3'>");
  html += row(head, "th") + parameterRows(runs) + row(verdicts, "td");
  for (const Score& score : scoreTable()) {
    if (!score.on_card) continue;
    const int digits = digitsOf(score);
    const double current = shown(score, *runs[0]->analysis);
    const QString label = translated(score.label);
    QStringList cells = {(score.percent ? tr("%1, %").arg(label) : label).toHtmlEscaped()};
    for (const Run run : runs) {
      const double value = shown(score, *run->analysis);
      QString cell = numberWords(value, digits);
      if (drawn && run != runs[0]) {
        const QString difference = differenceWords(value - current, digits);
        if (!difference.isEmpty()) cell += QStringLiteral("<br>") + quiet(difference);
      }
      cells << cell;
    }
    html += row(cells, "td");
  }
  html += QStringLiteral("</table>");
  if (drawn) {
    html +=
        QStringLiteral("<p>%1</p>").arg(quiet(tr("Below each score: its difference from now.")));
    if (still_shown_) {
      html += QStringLiteral("<p>%1</p>")
                  .arg(quiet(tr("What stands under “now” is as at epoch %1; it is being read anew.")
                                 .arg(QLocale().toString(static_cast<qlonglong>(*still_shown_)))));
    }
  } else if (!why.isEmpty()) {
    html.prepend(QStringLiteral("<p>%1</p>").arg(quiet(why.toHtmlEscaped())));
  }
  table_->setHtml(html);
  table_->verticalScrollBar()->setValue(place);
}

ViewEntry compareEntry() {
  return {QT_TRANSLATE_NOOP("Views", "Compare"), ViewPlace::Lower, [](const ViewParts& parts) {
            return made(new CompareView(parts.opened, parts.live, parts.pins));
          }};
}

}  // namespace weightscape::ui
