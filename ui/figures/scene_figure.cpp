#include "ui/figures/scene_figure.h"

#include <QObject>
#include <QRadialGradient>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/data/latent_reading.h"
#include "core/experiment/experiment_json.h"
#include "core/io/npy.h"
#include "ui/scene/scene_layout.h"
#include "ui/theme/color_map.h"
#include "ui/theme/theme.h"
#include "ui/vtk/home_view.h"

namespace weightscape::ui {
namespace {

struct Ball {
  QPointF place;
  double depth = 0.0;
  QColor color;
};

void paintAxes(QPainter& painter, QPointF origin) {
  constexpr double kLength = 28.0;
  const Eigen::Matrix3d turn = homeRotation();
  for (int i = 0; i < 3; ++i) {
    const QPointF direction(turn(0, i), -turn(1, i));
    painter.setPen(QPen(lightTheme().quiet, 1.2));
    painter.drawLine(origin, origin + kLength * direction);
    const QPointF place = origin + (kLength + 9) * direction;
    painter.drawText(QRectF(place.x() - 10, place.y() - 10, 20, 20), Qt::AlignCenter,
                     QString::number(i + 1));
  }
}

}  // namespace

void SceneFigure::paint(QPainter& painter, QSize size, const QString& title) const {
  const Theme& theme = lightTheme();
  constexpr int kTitle = 28;
  QFont heading = painter.font();
  const QFont plain = heading;
  heading.setWeight(QFont::DemiBold);
  painter.setFont(heading);
  painter.setPen(theme.text);
  painter.drawText(QRect(12, 0, size.width() - 24, kTitle), Qt::AlignVCenter, title);
  painter.setFont(plain);
  const QPointF middle(size.width() / 2.0, kTitle + (size.height() - kTitle) / 2.0);
  const double scale = 0.46 * std::min(size.width(), size.height() - kTitle);
  const Eigen::Matrix3d turn = homeRotation();
  std::vector<Ball> balls;
  for (Index i = 0; i < positions.rows(); ++i) {
    const Eigen::Vector3d eye = turn * positions.row(i).transpose();
    balls.push_back({middle + scale * QPointF(eye.x(), -eye.y()), eye.z(),
                     colors[static_cast<std::size_t>(i)]});
  }
  std::stable_sort(balls.begin(), balls.end(),
                   [](const Ball& a, const Ball& b) { return a.depth < b.depth; });
  const double radius =
      std::clamp(52.0 / std::sqrt(std::max(1.0, static_cast<double>(balls.size()))), 1.5, 5.5);
  painter.setPen(Qt::NoPen);
  for (const Ball& ball : balls) {
    QRadialGradient shade(ball.place - QPointF(0.35, 0.35) * radius, 1.6 * radius);
    shade.setColorAt(0.0, ball.color.lighter(135));
    shade.setColorAt(1.0, ball.color.darker(125));
    painter.setBrush(shade);
    painter.drawEllipse(ball.place, radius, radius);
  }
  painter.setBrush(Qt::NoBrush);
  paintAxes(painter, QPointF(44, size.height() - 36));
  painter.setPen(theme.quiet);
  painter.drawText(QRect(12, size.height() - 24, size.width() - 24, 20),
                   Qt::AlignRight | Qt::AlignVCenter,
                   QObject::tr("equal axes · coloured by true latent"));
}

SceneFigure readSceneFigure(const QDir& run) {
  const auto path = [&](const char* name) {
    return run.filePath(QString::fromLatin1(name)).toStdString();
  };
  QFile text(run.filePath(QStringLiteral("experiment.json")));
  static_cast<void>(text.open(QIODevice::ReadOnly));
  const Experiment experiment =
      experimentFromJson(text.readAll().toStdString(), run.path().toStdString());
  const Matrix points = readNpy(path("embedding.npy"));
  const Matrix component = readNpy(path("component.npy"));
  const Matrix centers = readNpy(path("centers.npy"));
  const Matrix group = readNpy(path("group.npy"));
  Embedding embedding;
  embedding.points = points;
  for (Index i = 0; i < component.rows(); ++i) {
    const auto which = static_cast<std::size_t>(component(i, 0));
    if (embedding.components.size() <= which) embedding.components.resize(which + 1);
    embedding.components[which].members.push_back(i);
  }
  SceneFigure figure;
  figure.positions = sceneLayout(embedding, points).points;
  // Without known preferred values all points have one colour.
  figure.colors.assign(static_cast<std::size_t>(points.rows()), lightTheme().accent);
  if (centers.cols() == 0) return figure;
  Index first = 0;
  for (std::size_t g = 0; g < experiment.data.groups.size(); ++g) {
    const std::vector<Axis> coordinates = coordinateAxes(experiment.data.groups[g].axes);
    const auto width = static_cast<Index>(coordinates.size());
    std::vector<Index> neurons;
    for (Index i = 0; i < group.rows(); ++i) {
      if (static_cast<std::size_t>(group(i, 0)) == g) neurons.push_back(i);
    }
    const Matrix latents = centers(neurons, Eigen::seqN(first, width)).transpose();
    const LatentReading reading = latentReadings(coordinates, latents).front();
    for (std::size_t n = 0; n < neurons.size(); ++n) {
      figure.colors[static_cast<std::size_t>(neurons[n])] =
          colorAt(reading.cyclic ? ColorMap::Cyclic : ColorMap::Sequential,
                  reading.values(static_cast<Index>(n)));
    }
    first += width;
  }
  return figure;
}

}  // namespace weightscape::ui
