#include "ui/figure_set/figure_set.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QThread>
#include <QWidget>
#include <array>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/analysis/analysis.h"
#include "core/base/error.h"
#include "core/experiment/activity_file.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/session_file.h"
#include "core/experiment/user_weights.h"
#include "core/io/output_folder.h"
#include "ui/figures/figure.h"
#include "ui/figures/scene_figure.h"
#include "ui/session/run_words.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"
#include "ui/views/view_table.h"
#include "ui/vtk/home_view.h"

namespace weightscape::ui {
namespace {

constexpr int kPatience = 600000;  ///< ms

constexpr std::array<const char*, 3> kEndings = {"png", "svg", "pdf"};
constexpr const char* kWiring = "wiring";

std::vector<std::string> allNames() {
  std::vector<std::string> names;
  const auto add = [&](const std::string& figure) {
    for (const char* const ending : kEndings) names.push_back(figure + "." + ending);
  };
  add(kWiring);
  for (const ViewEntry& entry : viewTable()) {
    for (const ViewFigure& figure : entry.figures) add(figure.name.toStdString());
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
  void writeView(const ViewEntry& entry, const ViewFigure& figure) const {
    const MadeView view = entry.make(session_);
    const std::unique_ptr<QWidget> owned(view.widget);
    const QPointer<QWidget> tools(view.tools);  // of the view, or nobody's yet
    view.widget->resize(640, 420);
    if (figure.choose) figure.choose(view);
    view.widget->show();
    waitFor([this] {
      return session_.live().analysisIsCurrent() &&
             session_.live().analysis()->extras == session_.requests().all();
    });
    write(view.figure->figure(), figure.name);
    if (tools && tools->parent() == nullptr) delete tools;
  }

 private:
  Session& session_;
  const OutputFolder& folder_;
};

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
  const Experiment& trained = session.live().newest().experiment;
  const auto own = session.live().newest().userWeights();
  const bool dense = own && own->weights.size() > 0;
  figures.writeWiring();
  for (const ViewEntry& entry : viewTable()) {
    for (const ViewFigure& figure : entry.figures) {
      const bool there =
          own ? dense && figure.of_user_weights : !figure.applies || figure.applies(trained);
      if (there) figures.writeView(entry, figure);
    }
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
  writeAll(session, figures);
  target.commit();
}

}  // namespace weightscape::ui
