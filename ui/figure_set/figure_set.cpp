#include "ui/figure_set/figure_set.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <array>
#include <functional>
#include <string>
#include <vector>

#include "core/analysis/analysis.h"
#include "core/base/error.h"
#include "core/experiment/activity_file.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/session_file.h"
#include "core/experiment/user_weights.h"
#include "core/io/output_folder.h"
#include "core/training/closed_form.h"
#include "ui/figures/figure.h"
#include "ui/figures/scene_figure.h"
#include "ui/session/run_words.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"
#include "ui/views/inputs/inputs_view.h"
#include "ui/views/latent/latent_view.h"
#include "ui/views/loss/loss_view.h"
#include "ui/views/spectrum/spectrum_view.h"
#include "ui/views/weights/weights_view.h"
#include "ui/vtk/home_view.h"

namespace weightscape::ui {
namespace {

constexpr int kPatience = 600000;  ///< ms

constexpr std::array<const char*, 3> kEndings = {"png", "svg", "pdf"};
constexpr std::array<const char*, 10> kFigures = {
    "wiring", "loss",       "spectrum",    "latent", "inputs",
    "tuning", "weights-in", "weights-out", "gram",   "gram-closed-form"};

std::vector<std::string> allNames() {
  std::vector<std::string> names;
  for (const char* const figure : kFigures) {
    for (const char* const ending : kEndings) names.push_back(std::string(figure) + "." + ending);
  }
  return names;
}

QString sessionIn(const QString& source) {
  if (!QFileInfo(source).isDir()) return source;
  QString file = QDir(source).filePath(QStringLiteral("session.wscape"));
  if (!QFileInfo::exists(file)) {
    throw Error(source.toStdString() +
                ": holds no session.wscape; name a session, or a folder that `weightscape-cli run` "
                "wrote.");
  }
  return file;
}

/// Lets the workers answer until it is so.
void waitFor(const std::function<bool()>& condition) {
  QElapsedTimer clock;
  clock.start();
  while (!condition()) {
    if (clock.elapsed() > kPatience) {
      throw Error("The figures were not ready after ten minutes.", Error::Kind::Failed);
    }
    QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    QThread::msleep(5);
  }
}

class FigureSet {
 public:
  FigureSet(Session& session, const OutputFolder& folder) : session_(session), folder_(folder) {}

  void write(const Figure& figure, const QString& name) const {
    const FigureFormat format = figureFormats()[1];
    for (const char* const ending : kEndings) {
      const std::string file = (name + QLatin1Char('.') + QLatin1String(ending)).toStdString();
      writeFigure(figure, format, QString::fromStdString(folder_.file(file).string()));
    }
  }

  void writeWiring() const {
    SceneStyle style;
    style.projection = usualProjection(session_.experiment());
    const Eigen::Matrix3d rotation =
        homeRotation(style.projection.stereographic ? kDoughnutElevation : kHomeElevation);
    const AnalysisSnapshot& analysis = *session_.live().analysis();
    if (!analysis.training->dataset->truthKnown()) style.coloring.by = Coloring::By::Component;
    const QString title = QStringLiteral("%1: %2").arg(
        runWords(analysis), translated(analysis.analysis->verdict.headline));
    write(
        sceneFigure(scenePicture(analysis, style, rotation, false), title, figureCaption(analysis)),
        QStringLiteral("wiring"));
  }

  /// Shows a view, waits until what it asks for is there, and writes it.
  template <typename View>
  void writeView(const QString& name, const std::function<void(View&)>& choose = {}) const {
    View view(session_);
    view.resize(640, 420);
    if (choose) choose(view);
    view.show();
    waitFor([this] {
      return session_.live().analysisIsCurrent() &&
             session_.live().analysis()->extras == session_.requests().all();
    });
    write(view.figure(), name);
  }

 private:
  Session& session_;
  const OutputFolder& folder_;
};

void choose(QWidget* combo, int index) {
  auto* const box = qobject_cast<QComboBox*>(combo);
  if (box == nullptr) return;
  box->setCurrentIndex(index);
  emit box->activated(index);
}

/// Weights of one's own; a training has a session.
Experiment experimentOfWeights(const QString& source) {
  QFile file(source);
  if (!file.open(QIODevice::ReadOnly)) {
    throw Error(source.toStdString() + ": cannot be opened; does it exist and may it be read?");
  }
  Experiment experiment = experimentFromJson(file.readAll().toStdString(), source.toStdString());
  if (experiment.user_weights.file.empty()) {
    throw Error(source.toStdString() +
                ": names no weights; for figures of a training name its session.");
  }
  resolveFiles(QFileInfo(source).absolutePath().toStdString(), experiment);
  return experiment;
}

void writeAll(const Session& session, const FigureSet& figures) {
  figures.writeWiring();
  figures.writeView<LossView>(QStringLiteral("loss"));
  figures.writeView<SpectrumView>(QStringLiteral("spectrum"));
  figures.writeView<LatentView>(QStringLiteral("latent"));
  figures.writeView<InputsView>(QStringLiteral("inputs"));
  figures.writeView<InputsView>(QStringLiteral("tuning"),
                                [](InputsView& view) { choose(view.tools(), 2); });
  const auto weights = [&figures](const char* name, int which) {
    figures.writeView<WeightsView>(QString::fromLatin1(name), [which](WeightsView& view) {
      choose(view.findChild<QComboBox*>(QStringLiteral("weights-shown")), which);
    });
  };
  weights("weights-in", 0);
  weights("weights-out", 1);
  weights("gram", 2);
  const Experiment& trained = session.live().newest().experiment;
  if (effectivePenalty(trained.objective, trained.network, 1.0)) {
    weights("gram-closed-form", 3);
  }
}

}  // namespace

void writeFigures(const QString& source, const QString& folder) {
  Session session;
  QString refused;
  QObject::connect(&session, &Session::openRefused, &session,
                   [&refused](const QString& why) { refused = why; });
  // Before the work; a folder of somebody's own figures is added to.
  OutputFolder target(folder.toStdString(), Existing::Add);
  target.requireFree(allNames());
  const bool weights_alone = source.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
  if (weights_alone) {
    session.open(experimentOfWeights(source));
  } else {
    session.openStored(readSession(sessionIn(source).toStdString()));
  }
  waitFor([&] {
    return !refused.isEmpty() || session.live().state() == TrainingState::Failed ||
           ((session.live().newest().trained() || session.live().newest().userWeights()) &&
            session.live().analysisIsCurrent());
  });
  if (!refused.isEmpty() || session.live().state() == TrainingState::Failed ||
      !session.live().analysis()->analysis) {
    throw Error(source.toStdString() + ": " +
                    (!refused.isEmpty()                     ? refused.toStdString()
                     : session.live().analysis() != nullptr ? session.live().analysis()->error
                                                            : session.live().newest().error),
                Error::Kind::Failed);
  }
  const FigureSet figures(session, target);
  if (weights_alone) {
    figures.writeWiring();
    if (session.live().newest().userWeights()->weights.size() > 0) {
      figures.writeView<WeightsView>(QStringLiteral("weights-in"));
    }
  } else {
    writeAll(session, figures);
  }
  target.commit();
}

}  // namespace weightscape::ui
