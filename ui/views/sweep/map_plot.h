// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep over two parameters as a heat map: the view's and the figure's.
#pragma once

#include <QPoint>
#include <QString>
#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "ui/figures/figure.h"
#include "ui/theme/theme.h"
#include "ui/views/sweep/spread.h"

class QCPAbstractItem;
class QCPColorMap;
class QCPColorScale;
class QCPItemRect;
class QCPItemText;
class QCustomPlot;
class QPixmap;

namespace weightscape {
struct KeptSweep;
}  // namespace weightscape

namespace weightscape::ui {

/// What the colours say.
enum class MapNumber {
  Recovery,     ///< geodesic rank correlation
  Unexplained,  ///< share of the variance
  Evidence,     ///< share of the seeds in whose weights alone a shape was found
};

struct MapPicture {
  struct Cell {
    int runs = 0;  ///< that came to numbers
    int recovered = 0;
    Spread recovery = {};
    Spread unexplained = {};
    int looked_at = 0;        ///< runs whose shape was looked for
    int shaped = 0;           ///< of those, that have one
    std::string shapes = {};  ///< what most of them show
    int alike = 0;            ///< of those, that show it

    [[nodiscard]] double number(MapNumber which) const;
  };
  QString name;                                    ///< of what was swept
  std::array<QString, 2> over;                     ///< the parameters: to the right, and upwards
  std::array<std::vector<std::string>, 2> values;  ///< as they were written
  std::vector<Cell> cells;                         ///< by point

  [[nodiscard]] bool empty() const;
  /// Whether any cell has this number.
  [[nodiscard]] bool has(MapNumber which) const;
  [[nodiscard]] std::size_t pointAt(std::size_t x, std::size_t y) const {
    return x * values[1].size() + y;
  }
};

/// Empty unless two parameters were swept.
MapPicture mapPicture(const KeptSweep& sweep);

/// "recovery", as the list in the view names it.
QString mapNumberName(MapNumber which);

/// A cell in words, a line each: its values, the means with their spread, the shape.
QString mapCellWords(const MapPicture& picture, std::size_t point);

/// Why the whole map has no number to show; empty where it has one.
QString mapWhyEmpty(const MapPicture& picture, MapNumber which);

/// All cells in words, for who hears it.
QString mapSaid(const MapPicture& picture, MapNumber which);

/// Draws into a plot, which must outlive this. Cell x, y stands at x, y of the axes.
class MapPlot {
 public:
  explicit MapPlot(QCustomPlot& plot);

  void show(const MapPicture& picture, MapNumber which, const Theme& theme);
  /// The point under a place of the widget; nothing beside the map.
  [[nodiscard]] std::optional<std::size_t> pointAt(const QPoint& place) const;
  /// A frame around a point; nothing takes it away.
  void mark(std::optional<std::size_t> point, const Theme& theme);
  /// Small pictures in the cells that are in sight, where these are large enough to show one, and
  /// the numbers beneath them, where these have room.
  void placeThumbnails(const std::function<QPixmap(std::size_t point, int size)>& picture);
  /// All of it in sight.
  void showAll();

 private:
  void writeNumbers(MapNumber which, const Theme& theme);
  void placeNumbers(double wide, double high, int picture);

  QCustomPlot& plot_;
  MapPicture picture_;
  QCPColorMap* map_;             ///< the plot's
  QCPColorScale* scale_;         ///< its layout's
  QCPItemRect* mark_ = nullptr;  ///< the plot's
  std::vector<QCPAbstractItem*> thumbnails_;
  std::vector<QCPItemText*> numbers_;  ///< by point
};

/// Empty without a run, or where no cell has the number.
Figure mapFigure(const MapPicture& picture, MapNumber which);

}  // namespace weightscape::ui
