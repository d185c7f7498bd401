// SPDX-License-Identifier: GPL-3.0-or-later
// A view as a figure for print or slides: drawn by QPainter, so as vectors wherever it goes.
#pragma once

#include <QImage>
#include <QString>
#include <functional>
#include <vector>

class QCustomPlot;
class QPainter;

namespace weightscape::ui {

struct Theme;

/// Holds all that it shows: what its view shows later changes nothing in it.
struct Figure {
  QString name;   ///< of its file, without ending
  QString title;  ///< stands above it
  /// Rich text below the title; none where this is empty.
  std::function<QString(const Theme&)> legend = {};
  /// Draws all else into a rectangle at the origin; empty while there is nothing to draw.
  std::function<void(QPainter&, const QSizeF& size, const Theme&)> paint = {};
  /// May be drawn in any thread; the others where windows are, in the application's first.
  bool anywhere = false;
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

  /// Its picture as it is now.
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

/// The one that nobody chose: double column.
FigureFormat usualFormat();

/// A plot: `draw` fills one that is new.
Figure plotFigure(const QString& name, const QString& title,
                  std::function<QString(const Theme&)> legend,
                  std::function<void(QCustomPlot&, const Theme&)> draw);

/// The same figure as it is printed on a page of this format, at whatever resolution, and anywhere.
Figure printedFigure(const Figure& figure, const FigureFormat& format);

/// Print is light, whatever the window looks like.
QImage figureImage(const Figure& figure, const FigureFormat& format);
QImage figureImage(const Figure& figure, const FigureFormat& format, const Theme& theme);

/// In the light of print. By the file's ending: .png, .svg or .pdf. The file appears whole or not
/// at all. Throws Error.
void writeFigure(const Figure& figure, const FigureFormat& format, const QString& path);

}  // namespace weightscape::ui
