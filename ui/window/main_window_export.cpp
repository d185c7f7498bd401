// SPDX-License-Identifier: GPL-3.0-or-later
// What the menu File exports: figures, films, pages, and everything.
#include <QFileDialog>
#include <algorithm>
#include <utility>

#include "core/base/message.h"
#include "ui/films/film_dialog.h"
#include "ui/session/session.h"
#include "ui/session/sweep_session.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"
#include "ui/views/embedding/embedding_view.h"
#include "ui/window/figure_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/page_dialog.h"
#include "ui/window/run_exporter.h"
#include "ui/window/view_stack.h"
#include "ui/work/page_plan.h"

namespace weightscape::ui {

void MainWindow::showFigureDialog() {
  std::vector<FigureDialog::Choice> choices;
  for (ViewStack* const stack : {middle_, upper_, lower_}) {
    const FigureSource* const source = stack->figure();
    if (source == nullptr || !source->figure().paint) continue;
    choices.push_back({stack->name(stack->current()), source});
  }
  if (choices.empty()) {
    say(tr("There is no picture yet: the data are still being drawn."), true);
    return;
  }
  auto* const dialog = new FigureDialog(std::move(choices), this);
  connect(dialog, &FigureDialog::told, this, &MainWindow::say);
  dialog->show();
}

void MainWindow::showFilmDialog() {
  FilmPlan plan;
  plan.analysis = session_->live().sharedAnalysis();
  if (!plan.analysis || !plan.analysis->analysis) {
    say(tr("There is no picture yet: the data are still being drawn."), true);
    return;
  }
  plan.style = embedding_->sceneStyle();
  plan.rotation = embedding_->rotation();
  plan.font = font();
  plan.dark = currentTheme().dark;
  showFilm(new FilmDialog(std::move(plan), this));
}

void MainWindow::showFilm(FilmDialog* dialog) {
  connect(dialog, &FilmDialog::told, this, &MainWindow::tellWritten);
  dialog->show();
}

/// What a page can be made of.
struct MainWindow::PageOffer {
  PagePlan plan;
  KeptSweep sweep;
};

void MainWindow::askExportPage() {
  const TrainingSnapshot& training = session_->live().newest();
  const std::shared_ptr<const AnalysisSnapshot> analysis = session_->live().sharedAnalysis();
  if (training.empty() || !analysis || !analysis->analysis) {
    say(tr("There is no picture yet: the data are still being drawn."), true);
    return;
  }
  auto offer = std::make_shared<PageOffer>();
  PagePlan& plan = offer->plan;
  plan.training = training;
  plan.experiment = training.experiment;
  plan.experiment.embedding = session_->experiment().embedding;
  plan.evidence = session_->evidence().of(training);
  plan.labels = session_->labels().labels();
  plan.language = currentLanguage().toStdString();
  plan.translated = [](const Message& message) { return translated(message).toStdString(); };
  offer->sweep = sweep_->kept();
  makePageDialog(offer)->show();
}

PageDialog* MainWindow::makePageDialog(const std::shared_ptr<const PageOffer>& offer) {
  const KeptSweep& sweep = offer->sweep;
  // A page has one slider over values, which a map has not.
  const auto finished =
      sweep.plan.axes.size() > 1
          ? 0
          : std::count_if(sweep.cells.begin(), sweep.cells.end(),
                          [](const auto& cell) { return cell.second->error.empty(); });
  auto* const dialog =
      new PageDialog(offer->plan.experiment, offer->plan.training.trained() != nullptr,
                     static_cast<std::size_t>(finished), this);
  connect(dialog, &PageDialog::chosen, this, [this, dialog, offer](const QString& path) {
    const PageWishes wishes = dialog->wishes();
    PagePlan asked = offer->plan;
    asked.text = wishes.text;
    asked.moments = wishes.moments;
    asked.look_for_evidence = wishes.evidence;
    if (!wishes.evidence) asked.evidence = nullptr;
    if (wishes.of_sweep) asked.sweep = offer->sweep;
    // What was typed is not typed twice.
    exporter_->exportPage(asked, path, [this, offer, wishes](const QString& problem) {
      PageDialog* const again = makePageDialog(offer);
      again->showRefused(wishes, problem);
      again->show();
    });
  });
  return dialog;
}

void MainWindow::askExport() {
  const QString folder = QFileDialog::getSaveFileName(
      this, tr("Export everything into a new folder"), QStringLiteral("run"), {}, nullptr,
      QFileDialog::DontConfirmOverwrite);
  if (!folder.isEmpty()) exporter_->exportEverything(folder);
}

}  // namespace weightscape::ui
