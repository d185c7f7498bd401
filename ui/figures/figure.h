// A view as a figure for print or slides: drawn by QPainter, so as vectors wherever it goes.
#pragma once

#include <QImage>
#include <QString>
#include <functional>
#include <vector>

class QCustomPlot;
class QPainter;

namespace weightscape::ui {

struct Figure {
  QString name;    ///< of its file, without ending
  QString title;   ///< stands above it
  QString legend;  ///< rich text below the title; may be empty
  /// Draws all else into a rectangle at the origin.
  std::function<void(QPainter&, const QSizeF& size)> paint;
};

/// What a view offers that can be exported.
class FigureSource {
 public:
  FigureSource() = default;
  virtual ~FigureSource() = default;
  FigureSource(const FigureSource&) = delete;
  FigureSource& operator=(const FigureSource&) = delete;
  FigureSource(FigureSource&&) = delete;
  FigureSource& operator=(FigureSource&&) = delete;

  /// Its picture as it is now, in the colours of the current theme.
  [[nodiscard]] virtual Figure figure() const = 0;
};

struct FigureFormat {
  QString name;          ///< translatable, for menus
  double width = 174.0;  ///< mm
  double height = 110.0;
  double font = 8.0;  ///< size of its type in points
  int dpi = 300;      ///< of bitmaps
};

/// Single and double column of a journal, a slide, a poster.
std::vector<FigureFormat> figureFormats();

/// A plot with the legend that stands above it. The plot must live as long as the figure.
Figure plotFigure(QCustomPlot& plot, const QString& name, const QString& title,
                  const QString& legend);

/// The figure as it looks now on a page of this format, at whatever resolution: what its view shows
/// later changes nothing in it.
Figure takenFigure(const Figure& figure, const FigureFormat& format);

QImage figureImage(const Figure& figure, const FigureFormat& format);

/// By the file's ending: .png, .svg or .pdf. The file appears whole or not at all. Throws Error.
void writeFigure(const Figure& figure, const FigureFormat& format, const QString& path);

/// Print is light, whatever the window looks like: while one of these lives, `view` is dressed in
/// the light theme.
class DressedForPrint {
 public:
  explicit DressedForPrint(QObject& view);
  ~DressedForPrint();
  DressedForPrint(const DressedForPrint&) = delete;
  DressedForPrint& operator=(const DressedForPrint&) = delete;
  DressedForPrint(DressedForPrint&&) = delete;
  DressedForPrint& operator=(DressedForPrint&&) = delete;

 private:
  QObject& view_;
  bool was_dark_;
};

}  // namespace weightscape::ui
