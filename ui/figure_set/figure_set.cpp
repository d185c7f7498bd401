#include "ui/figure_set/figure_set.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>
#include <functional>

#include "core/base/error.h"
#include "core/experiment/session_file.h"
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
  FigureSet(Session& session, const QString& folder) : session_(session), folder_(folder) {}

  void write(const Figure& figure, const QString& name) const {
    const FigureFormat format = figureFormats()[1];
    for (const char* const ending : {"png", "svg", "pdf"}) {
      writeFigure(figure, format,
                  folder_.filePath(QStringLiteral("%1.%2").arg(name, QLatin1String(ending))));
    }
  }

  void writeWiring() const {
    SceneStyle style;
    style.projection = usualProjection(session_.experiment());
    const Eigen::Matrix3d rotation =
        homeRotation(style.projection.stereographic ? kDoughnutElevation : kHomeElevation);
    const ReadingSnapshot& reading = *session_.reading();
    if (!reading.training->dataset->truthKnown()) style.coloring.by = Coloring::By::Component;
    const QString title = QStringLiteral("%1: %2").arg(
        runWords(reading), translated(reading.reading->verdict.headline));
    write(sceneFigure(scenePicture(reading, style, rotation, false), title),
          QStringLiteral("wiring"));
  }

  /// Shows a view, waits until what it wishes for is there, and writes it.
  template <typename View>
  void writeView(const QString& name, const std::function<void(View&)>& choose = {}) const {
    View view(session_);
    view.resize(640, 420);
    if (choose) choose(view);
    view.show();
    waitFor([this] {
      return session_.readingIsCurrent() && session_.reading()->wishes == session_.wishes();
    });
    write(view.figure(), name);
  }

 private:
  Session& session_;
  QDir folder_;
};

void choose(QWidget* combo, int index) {
  auto* const box = qobject_cast<QComboBox*>(combo);
  if (box == nullptr) return;
  box->setCurrentIndex(index);
  emit box->activated(index);
}

}  // namespace

void writeFigures(const QString& source, const QString& folder) {
  const StoredSession stored = readSession(sessionIn(source).toStdString());
  if (!QDir().mkpath(folder)) {
    throw Error(folder.toStdString() + ": this folder cannot be made.", Error::Kind::Failed);
  }
  Session session;
  session.openStored(stored);
  waitFor([&session] {
    return session.state() == TrainingState::Failed ||
           (session.newest().trainer && session.readingIsCurrent());
  });
  if (session.state() == TrainingState::Failed || !session.reading()->reading) {
    throw Error(
        source.toStdString() + ": " +
            (session.reading() != nullptr ? session.reading()->error : session.newest().error),
        Error::Kind::Failed);
  }
  const FigureSet figures(session, folder);
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
  if (effectivePenalty(session.experiment().objective, session.experiment().network, 1.0)) {
    weights("gram-closed-form", 3);
  }
}

}  // namespace weightscape::ui
