// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figure.h"

#include <qcustomplot.h>

#include <QApplication>
#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QMarginsF>
#include <QPainter>
#include <QPdfWriter>
#include <QPicture>
#include <QSvgGenerator>
#include <QTextDocument>
#include <cmath>
#include <utility>

#include "core/base/error.h"
#include "core/base/version.h"
#include "core/io/file_writer.h"
#include "ui/theme/theme.h"

namespace weightscape::ui {
namespace {

constexpr double kDotsPerInch = 96.0;  ///< of the coordinates that figures are drawn in
constexpr double kMillimetres = 25.4;
constexpr double kAround = 10.0;

/// By how much a figure is drawn smaller or larger than the window, so that its type has the size
/// asked for.
double scaleOf(const FigureFormat& format) {
  const double usual = QApplication::font().pointSizeF();
  return usual > 0.0 ? format.font / usual : 1.0;
}

/// Size on the page, in dots.
QSizeF pageOf(const FigureFormat& format) {
  return QSizeF(format.width, format.height) * (kDotsPerInch / kMillimetres);
}

void paintFigure(const Figure& figure, const FigureFormat& format, const Theme& theme,
                 QPainter& painter) {
  const double scale = scaleOf(format);
  painter.scale(scale, scale);
  const QSizeF size = pageOf(format) / scale;
  painter.setRenderHints(QPainter::Antialiasing | QPainter::LosslessImageRendering);
  painter.setFont(QApplication::font());
  QFont heading = QApplication::font();
  heading.setWeight(QFont::DemiBold);
  double top = kAround;
  painter.save();
  painter.setFont(heading);
  painter.setPen(theme.text);
  const double line = QFontMetricsF(heading).height();
  const QRectF room(kAround, top, size.width() - 2 * kAround, 3 * line);
  const int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
  const double high = painter.boundingRect(room, flags, figure.title).height();
  painter.drawText(room, flags, figure.title);
  painter.restore();
  top += high + 0.3 * line;
  const QString words = figure.legend ? figure.legend(theme) : QString();
  if (!words.isEmpty()) {
    QTextDocument legend;
    legend.setDocumentMargin(0);
    legend.setDefaultFont(QApplication::font());
    // Words without a colour of their own have that of the theme.
    legend.setHtml(
        QStringLiteral("<span style='color:%1'>%2</span>").arg(theme.text.name(), words));
    legend.setTextWidth(size.width() - 2 * kAround);
    painter.save();
    painter.translate(kAround, top);
    legend.drawContents(&painter);
    painter.restore();
    top += legend.size().height() + 2.0;
  }
  painter.save();
  painter.translate(0.0, top);
  figure.paint(painter, QSizeF(size.width(), size.height() - top), theme);
  painter.restore();
}

QByteArray pngOf(const Figure& figure, const FigureFormat& format) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  figureImage(figure, format).save(&buffer, "PNG");
  return bytes;
}

QByteArray svgOf(const Figure& figure, const FigureFormat& format) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setResolution(static_cast<int>(kDotsPerInch));
  generator.setSize(pageOf(format).toSize());
  generator.setViewBox(QRectF(QPointF(0, 0), pageOf(format)));
  generator.setTitle(figure.title);
  QPainter painter(&generator);
  paintFigure(figure, format, lightTheme(), painter);
  painter.end();
  return bytes;
}

QByteArray pdfOf(const Figure& figure, const FigureFormat& format) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  {
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(kDotsPerInch));
    writer.setPageSize(QPageSize(QSizeF(format.width, format.height), QPageSize::Millimeter));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(figure.title);
    writer.setCreator(QStringLiteral("Weightscape ") +
                      QString::fromUtf8(kVersion.data(), static_cast<qsizetype>(kVersion.size())));
    QPainter painter(&writer);
    paintFigure(figure, format, lightTheme(), painter);
  }
  return bytes;
}

}  // namespace

std::vector<FigureFormat> figureFormats() {
  return {{QApplication::translate("Figure", "single column, 85 mm"), 85.0, 68.0, 7.0, 300},
          {QApplication::translate("Figure", "double column, 174 mm"), 174.0, 110.0, 8.0, 300},
          {QApplication::translate("Figure", "slide, 16:9"), 254.0, 143.0, 14.0, 200},
          {QApplication::translate("Figure", "poster, A4"), 297.0, 210.0, 18.0, 300}};
}

FigureFormat usualFormat() { return figureFormats()[1]; }

Figure plotFigure(const QString& name, const QString& title,
                  std::function<QString(const Theme&)> legend,
                  std::function<void(QCustomPlot&, const Theme&)> draw) {
  return {name, title, std::move(legend),
          [draw = std::move(draw)](QPainter& painter, const QSizeF& size, const Theme& theme) {
            QCustomPlot plot;
            draw(plot, theme);
            // Heat maps of large pages are images of their own in the recording.
            constexpr int kMostMegabytes = 4096;
            QImageReader::setAllocationLimit(kMostMegabytes);
            // QCustomPlot paints with a painter of its own onto a picture, which keeps the vectors.
            QPicture picture;
            QCPPainter recorder(&picture);
            recorder.setMode(QCPPainter::pmVectorized);
            recorder.setMode(QCPPainter::pmNoCaching);
            plot.toPainter(&recorder, static_cast<int>(size.width()),
                           static_cast<int>(size.height()));
            recorder.end();
            painter.drawPicture(0, 0, picture);
          }};
}

Figure printedFigure(const Figure& figure, const FigureFormat& format) {
  const Theme& theme = lightTheme();
  Figure printed = figure;
  if (figure.legend) {
    printed.legend = [words = figure.legend(theme)](const Theme&) { return words; };
  }
  QPicture drawn;
  Figure recording = printed;
  recording.paint = [&](QPainter& page, const QSizeF& size, const Theme&) {
    QPainter recorder(&drawn);
    recorder.setRenderHints(page.renderHints());
    recorder.setFont(page.font());
    figure.paint(recorder, size, theme);
  };
  QPicture page;
  QPainter painter(&page);
  paintFigure(recording, format, theme, painter);
  painter.end();
  printed.paint = [drawn](QPainter& onto, const QSizeF&, const Theme&) {
    onto.drawPicture(0, 0, drawn);
  };
  printed.anywhere = true;
  return printed;
}

QImage figureImage(const Figure& figure, const FigureFormat& format) {
  return figureImage(figure, format, lightTheme());
}

QImage figureImage(const Figure& figure, const FigureFormat& format, const Theme& theme) {
  const double dots = format.dpi / kDotsPerInch;
  QImage image((pageOf(format) * dots).toSize(), QImage::Format_RGB32);
  image.fill(theme.surface);
  QPainter painter(&image);
  painter.scale(dots, dots);
  paintFigure(figure, format, theme, painter);
  painter.end();
  // Told only now: painters scale fonts by it, and the scale is already in.
  const int per_metre = static_cast<int>(std::lround(1000.0 * format.dpi / kMillimetres));
  image.setDotsPerMeterX(per_metre);
  image.setDotsPerMeterY(per_metre);
  return image;
}

void writeFigure(const Figure& figure, const FigureFormat& format, const QString& path) {
  const QString ending = QFileInfo(path).suffix().toLower();
  QByteArray bytes;
  if (ending == QLatin1String("png")) {
    bytes = pngOf(figure, format);
  } else if (ending == QLatin1String("svg")) {
    bytes = svgOf(figure, format);
  } else if (ending == QLatin1String("pdf")) {
    bytes = pdfOf(figure, format);
  } else {
    throw Error(
        Message{WEIGHTSCAPE_TEXT("%1: figures are .png, .svg or .pdf; '%2' is none of these."),
                {asIs(path.toStdString()), ending.toStdString()}});
  }
  replaceFile(path.toStdString(), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

}  // namespace weightscape::ui
