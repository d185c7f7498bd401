#include "ui/figures/figures.h"

#include <qcustomplot.h>

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/base/error.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/run.h"
#include "core/io/csv.h"
#include "core/io/npy.h"
#include "core/training/closed_form.h"
#include "ui/figures/scene_figure.h"
#include "ui/theme/theme.h"
#include "ui/views/loss/loss_plot.h"
#include "ui/views/weights/weights_plot.h"

namespace weightscape::ui {
namespace {

constexpr QSize kSize(640, 440);  ///< points of the page; 1 px at 96 dpi
constexpr double kPngScale = 200.0 / 96.0;

using Paint = std::function<void(QPainter&)>;

/// Paints the same thing as PNG and as SVG.
void writeBoth(const QString& base, const QString& title, const Paint& paint) {
  QImage image(kSize * kPngScale, QImage::Format_RGB32);
  image.fill(lightTheme().surface);
  QPainter bitmap(&image);
  bitmap.setRenderHint(QPainter::Antialiasing);
  bitmap.scale(kPngScale, kPngScale);
  paint(bitmap);
  bitmap.end();
  // Told only now: painters scale fonts by it, and the scale is already in.
  image.setDotsPerMeterX(7874);  // 200 dpi
  image.setDotsPerMeterY(7874);
  const bool png = image.save(base + QStringLiteral(".png"));

  QSvgGenerator generator;
  generator.setFileName(base + QStringLiteral(".svg"));
  generator.setSize(kSize);
  generator.setResolution(96);
  generator.setViewBox(QRect(QPoint(0, 0), kSize));
  generator.setTitle(title);
  QPainter vectors;
  const bool svg = vectors.begin(&generator);
  if (svg) paint(vectors);
  if (!png || !svg || !vectors.end()) {
    throw Error(base.toStdString() + ": the figure could not be written.", Error::Kind::Failed);
  }
}

void paintPlot(QCustomPlot& plot, const QString& title, QPainter& painter) {
  constexpr int kTitle = 28;
  QFont heading = painter.font();
  heading.setWeight(QFont::DemiBold);
  painter.save();
  painter.setFont(heading);
  painter.setPen(lightTheme().text);
  painter.drawText(QRect(12, 0, kSize.width() - 24, kTitle), Qt::AlignVCenter, title);
  painter.restore();
  // QCustomPlot paints with a painter of its own onto a picture, which keeps the vectors.
  QPicture picture;
  QCPPainter recorder(&picture);
  recorder.setMode(QCPPainter::pmVectorized);
  recorder.setMode(QCPPainter::pmNoCaching);
  plot.toPainter(&recorder, kSize.width(), kSize.height() - kTitle);
  recorder.end();
  painter.drawPicture(0, kTitle, picture);
}

std::vector<HistoryRow> readHistory(const QString& file) {
  const NamedMatrix table = readCsv(file.toStdString());
  if (table.values.cols() != 10) {
    throw Error(file.toStdString() + ": has " + std::to_string(table.values.cols()) +
                " columns; the history of a run has 10.");
  }
  std::vector<HistoryRow> rows;
  for (Index i = 0; i < table.values.rows(); ++i) {
    const auto value = table.values.row(i);
    HistoryRow row;
    row.epoch = static_cast<std::int64_t>(value(0));
    row.step = static_cast<std::int64_t>(value(1));
    row.seconds = value(2);
    row.train = {value(3), value(5), value(6), value(7)};
    row.validation = value(4);
    row.l2 = value(9);
    rows.push_back(row);
  }
  return rows;
}

}  // namespace

void writeFigures(const QString& run_folder, const QString& folder) {
  const QDir run(run_folder);
  QFile text(run.filePath(QStringLiteral("experiment.json")));
  if (!text.open(QIODevice::ReadOnly)) {
    throw Error(run_folder.toStdString() +
                ": holds no experiment.json; name a folder that `weightscape-cli run` wrote.");
  }
  if (!QDir().mkpath(folder)) {
    throw Error(folder.toStdString() + ": this folder cannot be made.");
  }
  const QDir out(folder);
  const auto path = [&](const char* name) {
    return run.filePath(QString::fromLatin1(name)).toStdString();
  };
  const Experiment experiment =
      experimentFromJson(text.readAll().toStdString(), run_folder.toStdString());
  const QString name = QString::fromStdString(experiment.name);

  QCustomPlot loss_plot;
  LossPlot loss(loss_plot);
  loss.applyTheme(lightTheme());
  loss.show(readHistory(run.filePath(QStringLiteral("history.csv"))),
            std::numeric_limits<double>::quiet_NaN());
  loss.nameCurves();
  writeBoth(out.filePath(QStringLiteral("loss")), QObject::tr("Loss"), [&](QPainter& painter) {
    paintPlot(loss_plot, QObject::tr("%1: loss").arg(name), painter);
  });

  QCustomPlot weights_plot;
  WeightsPlot weights(weights_plot);
  weights.applyTheme(lightTheme());
  weights.show(readNpy(path("weights_in.npy")), QObject::tr("hidden unit"), QObject::tr("neuron"));
  writeBoth(out.filePath(QStringLiteral("weights")), QObject::tr("Weights"),
            [&](QPainter& painter) {
              paintPlot(weights_plot, QObject::tr("%1: input weights W_in").arg(name), painter);
            });

  const SceneFigure scene = readSceneFigure(run);
  writeBoth(out.filePath(QStringLiteral("embedding")), QObject::tr("Embedding"),
            [&](QPainter& painter) {
              scene.paint(painter, kSize, QObject::tr("%1: Isomap of the weights").arg(name));
            });
}

}  // namespace weightscape::ui
