#include "ui/views/view_table.h"

#include <QComboBox>
#include <QCoreApplication>

#include "core/experiment/experiment.h"
#include "core/training/closed_form.h"
#include "ui/views/compare/compare_view.h"
#include "ui/views/inputs/inputs_view.h"
#include "ui/views/latent/latent_view.h"
#include "ui/views/loss/loss_view.h"
#include "ui/views/scramble/scramble_view.h"
#include "ui/views/spectrum/spectrum_view.h"
#include "ui/views/weights/weights_view.h"

namespace weightscape::ui {
namespace {

template <typename View>
MadeView made(Session& session) {
  auto* const view = new View(session);
  MadeView result{.widget = view};
  if constexpr (requires { view->tools(); }) result.tools = view->tools();
  if constexpr (std::is_base_of_v<FigureSource, View>) result.figure = view;
  return result;
}

/// As a person would in this list.
void chooseIn(QWidget* list, int index) {
  auto* const box = qobject_cast<QComboBox*>(list);
  if (box == nullptr) return;
  box->setCurrentIndex(index);
  emit box->activated(index);
}

ViewFigure weightsFigure(const QString& name, int which) {
  return {.name = name, .choose = [which](const MadeView& view) {
            chooseIn(view.widget->findChild<QComboBox*>(QStringLiteral("weights-shown")), which);
          }};
}

std::vector<ViewFigure> weightsFigures() {
  constexpr int kInput = 0;
  constexpr int kOutput = 1;
  constexpr int kGram = 2;
  constexpr int kClosedForm = 3;
  std::vector<ViewFigure> figures = {
      weightsFigure(QStringLiteral("weights-in"), kInput),
      weightsFigure(QStringLiteral("weights-out"), kOutput),
      weightsFigure(QStringLiteral("gram"), kGram),
      weightsFigure(QStringLiteral("gram-closed-form"), kClosedForm)};
  figures[kInput].of_user_weights = true;
  figures[kClosedForm].applies = [](const Experiment& trained) {
    return effectivePenalty(trained.objective, trained.network, 1.0).has_value();
  };
  return figures;
}

std::vector<ViewEntry> makeTable() {
  constexpr int kTuning = 2;
  return {
      {QT_TRANSLATE_NOOP("Views", "Loss"),
       ViewPlace::Upper,
       made<LossView>,
       {{.name = QStringLiteral("loss")}}},
      {QT_TRANSLATE_NOOP("Views", "Spectrum"),
       ViewPlace::Upper,
       made<SpectrumView>,
       {{.name = QStringLiteral("spectrum")}}},
      {QT_TRANSLATE_NOOP("Views", "Inputs"),
       ViewPlace::Upper,
       made<InputsView>,
       {{.name = QStringLiteral("inputs")},
        {.name = QStringLiteral("tuning"),
         .choose = [](const MadeView& view) { chooseIn(view.tools, kTuning); }}}},
      {QT_TRANSLATE_NOOP("Views", "Weights"), ViewPlace::Lower, made<WeightsView>,
       weightsFigures()},
      {QT_TRANSLATE_NOOP("Views", "Latent"),
       ViewPlace::Lower,
       made<LatentView>,
       {{.name = QStringLiteral("latent")}}},
      {QT_TRANSLATE_NOOP("Views", "Scramble"), ViewPlace::Lower, made<ScrambleView>},
      {QT_TRANSLATE_NOOP("Views", "Compare"), ViewPlace::Lower, made<CompareView>},
  };
}

}  // namespace

std::span<const ViewEntry> viewTable() {
  static const std::vector<ViewEntry> table = makeTable();
  return table;
}

QString viewTitle(const ViewEntry& view) {
  return QCoreApplication::translate("Views", view.title);
}

}  // namespace weightscape::ui
