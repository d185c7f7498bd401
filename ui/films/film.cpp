// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/film.h"

#include <Eigen/Geometry>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <numbers>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/system_reason.h"
#include "core/experiment/analyze.h"
#include "core/experiment/timeline_frame.h"
#include "core/experiment/verdict_context.h"
#include "core/picture/surface_between.h"
#include "core/picture/turned.h"
#include "ui/figures/scene_figure.h"
#include "ui/theme/theme.h"
#include "ui/work/analysis_extras.h"
#include "ui/work/analysis_snapshot.h"
#include "ui/work/training_snapshot.h"

namespace weightscape::ui {
namespace {

constexpr const char* kEncoder = "ffmpeg";

QString pictureName(int number) {
  return QStringLiteral("%1.png").arg(number, 4, 10, QLatin1Char('0'));
}

void writePicture(const FilmPlan& plan, const ScenePicture& picture, const QString& caption,
                  const QString& path) {
  const Theme& theme = plan.dark ? darkTheme() : lightTheme();
  QImage image(plan.size, QImage::Format_RGB32);
  image.fill(theme.ground);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  QFont font = plan.font;
  font.setPixelSize(std::max(10, plan.size.height() / 40));
  painter.setFont(font);
  picture.paint(painter, plan.size);
  painter.setPen(theme.quiet);
  painter.drawText(QRect(12, 10, plan.size.width() - 24, 2 * font.pixelSize()), Qt::AlignLeft,
                   caption);
  painter.end();
  if (!image.save(path)) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: could not be written; is the disk full?"),
                        {asIs(path.toStdString())}},
                Error::Kind::Failed);
  }
}

/// The analysis of an earlier moment, turned onto `previous` (N × D) where that has its shape.
AnalysisSnapshot analysisOf(const FilmPlan& plan, const TimelineFrame& frame,
                            const Matrix& previous, const Matrix& previous_view,
                            const std::stop_token& stop) {
  AnalysisSnapshot result = *plan.analysis;
  auto training = std::make_shared<TrainingSnapshot>(*plan.analysis->training);
  Trained then = *training->trained();
  then.frame = std::make_shared<const TimelineFrame>(frame);
  training->content = std::move(then);
  result.analysis = std::make_shared<const Analysis>(
      analyze(plan.analysis->experiment, *training->dataset, frame.network,
              training->trained()->progress(), {stop, {}}));
  const Embedding& embedding = result.analysis->embedding;
  const bool same =
      previous.rows() == embedding.points.rows() && previous.cols() == embedding.points.cols();
  result.training = std::move(training);
  result.aligned = same ? alignedComponents(embedding, previous) : embedding.points;
  result.stereographic =
      stereographicComponents(embedding, result.aligned, *result.training->dataset,
                              same ? previous_view : Matrix(), {stop, {}});
  result.surface = surfaceBetween(embedding, *result.training->dataset, {stop, {}});
  result.ghost = {};
  result.ghost_stereographic = {};
  return result;
}

class PictureWriter {
 public:
  PictureWriter(const FilmPlan& plan, const QDir& folder, std::stop_token stop,
                const std::function<void(double)>& progress)
      : plan_(plan), folder_(folder), stop_(std::move(stop)), progress_(progress) {}

  void turntable() const {
    ScenePicture picture = scenePicture(*plan_.analysis, plan_.style, plan_.rotation, plan_.dark);
    for (int i = 0; i < plan_.pictures; ++i) {
      check();
      const double angle = 2.0 * std::numbers::pi * i / plan_.pictures;
      picture.rotation =
          plan_.rotation * Eigen::AngleAxisd(angle, Eigen::Vector3d::UnitY()).toRotationMatrix();
      writePicture(plan_, picture, {}, folder_.filePath(pictureName(i + 1)));
      progress_((i + 1.0) / plan_.pictures);
    }
  }

  void training() const {
    static const TimelineFrames none;
    const Trained* const trained = plan_.analysis->training->trained();
    const TimelineFrames& frames = trained != nullptr ? trained->frames : none;
    if (frames.size() < 2) {
      throw Error(WEIGHTSCAPE_TEXT(
          "A film of the training needs a training with earlier moments; train first."));
    }
    // Backwards in time, so that the last picture is the one that is seen in the window.
    std::vector<AnalysisSnapshot> analyses(frames.size());
    Matrix later = plan_.analysis->aligned;
    Matrix later_view = plan_.analysis->stereographic;
    for (std::size_t back = 0; back < frames.size(); ++back) {
      check();
      const std::size_t at = frames.size() - 1 - back;
      analyses[at] = analysisOf(plan_, *frames[at], later, later_view, stop_);
      later = analyses[at].aligned;
      later_view = analyses[at].stereographic;
      progress_(0.5 * static_cast<double>(back + 1) / static_cast<double>(frames.size()));
    }
    for (int i = 0; i < plan_.pictures; ++i) {
      check();
      const double share = plan_.pictures > 1 ? static_cast<double>(i) / (plan_.pictures - 1) : 1.0;
      const auto at =
          static_cast<std::size_t>(std::lround(share * static_cast<double>(frames.size() - 1)));
      writePicture(plan_, scenePicture(analyses[at], plan_.style, plan_.rotation, plan_.dark),
                   QObject::tr("epoch %1").arg(frames[at]->epoch),
                   folder_.filePath(pictureName(i + 1)));
      progress_(0.5 + 0.5 * (i + 1.0) / plan_.pictures);
    }
  }

 private:
  void check() const {
    if (stop_.stop_requested()) throw Stopped();
  }

  const FilmPlan& plan_;
  QDir folder_;
  std::stop_token stop_;
  const std::function<void(double)>& progress_;
};

/// Puts what was made in its place, over what is there: at once, never half.
void putInPlace(const QString& made, const QString& target) {
  if (std::rename(QFile::encodeName(made).constData(), QFile::encodeName(target).constData()) ==
      0) {
    return;
  }
  throw Error(
      Message{WEIGHTSCAPE_TEXT("%1: could not be put in place; may this folder be written to?"),
              {asIs(target.toStdString())}},
      Error::Kind::Failed);
}

void encode(const FilmPlan& plan, const QDir& pictures, const QString& target,
            const std::stop_token& stop) {
  const bool gif = target.endsWith(QLatin1String(".gif"), Qt::CaseInsensitive);
  // ffmpeg reads patterns and protocols into the names it is given ("50%d", "pipe:", "-y"): it
  // works inside the folder of the pictures, where all names are ours.
  const QString part = gif ? QStringLiteral("film.gif") : QStringLiteral("film.mp4");
  QStringList words = {QStringLiteral("-y"),         QStringLiteral("-nostdin"),
                       QStringLiteral("-loglevel"),  QStringLiteral("error"),
                       QStringLiteral("-framerate"), QString::number(plan.per_second),
                       QStringLiteral("-i"),         QStringLiteral("%04d.png")};
  if (gif) {
    words << QStringLiteral("-vf")
          << QStringLiteral("split[a][b];[a]palettegen[p];[b][p]paletteuse");
  } else {
    words << QStringLiteral("-c:v") << QStringLiteral("libx264") << QStringLiteral("-pix_fmt")
          << QStringLiteral("yuv420p") << QStringLiteral("-crf") << QStringLiteral("16")
          << QStringLiteral("-movflags") << QStringLiteral("+faststart");
  }
  QProcess process;
  process.setWorkingDirectory(pictures.path());
  process.setStandardOutputFile(QProcess::nullDevice());
  process.setStandardErrorFile(QProcess::nullDevice());  // its words would mean nothing to a person
  process.start(QString::fromLatin1(kEncoder), words << part);
  while (!process.waitForFinished(100)) {
    if (process.state() == QProcess::NotRunning) break;
    if (!stop.stop_requested()) continue;
    process.kill();
    process.waitForFinished();
    throw Stopped();
  }
  if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: ffmpeg could not make it. Is the disk full? A folder "
                                         "of pictures can be made without ffmpeg."),
                        {asIs(target.toStdString())}},
                Error::Kind::Failed);
  }
  putInPlace(pictures.filePath(part), target);
}

}  // namespace

bool filmsCanBeEncoded() {
  return !QStandardPaths::findExecutable(QString::fromLatin1(kEncoder)).isEmpty();
}

void makeFilm(const FilmPlan& plan, const QString& target, const std::stop_token& stop,
              const std::function<void(double)>& progress) {
  const QString ending = QFileInfo(target).suffix().toLower();
  const bool film = ending == QLatin1String("mp4") || ending == QLatin1String("gif");
  if (film && !filmsCanBeEncoded()) {
    throw Error(WEIGHTSCAPE_TEXT(
        "MP4 and GIF need ffmpeg, which is not installed; a folder of pictures can be made."));
  }
  if (!film && QFileInfo::exists(target)) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: exists already; choose another name."),
                        {asIs(target.toStdString())}});
  }
  // Beside the target: a folder is put in its place by a rename.
  QTemporaryDir work(QFileInfo(target).absolutePath() + QStringLiteral("/.film-XXXXXX"));
  if (!work.isValid()) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: cannot be written to."),
                        {asIs(QFileInfo(target).absolutePath().toStdString())}},
                Error::Kind::Failed);
  }
  const double drawing = film ? 0.9 : 1.0;
  const std::function<void(double)> drawn = [&](double share) { progress(drawing * share); };
  const PictureWriter pictures(plan, QDir(work.path()), stop, drawn);
  if (plan.kind == FilmPlan::Kind::Turntable) {
    pictures.turntable();
  } else {
    pictures.training();
  }
  if (film) {
    encode(plan, QDir(work.path()), target, stop);
  } else {
    putInPlace(work.path(), target);
    work.setAutoRemove(false);
    QFile::setPermissions(target, QFile::permissions(target) | QFile::ReadGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::ExeOther);
  }
  progress(1.0);
}

}  // namespace weightscape::ui
