// SPDX-License-Identifier: GPL-3.0-or-later
// The activity that the network sees as a plot: the view's and the figure's.
#pragma once

#include <QPointF>
#include <QString>
#include <optional>
#include <vector>

#include "core/base/types.h"
#include "ui/figures/figure.h"
#include "ui/theme/color_map.h"
#include "ui/theme/theme.h"

class QCPAxisRect;
class QCPColorScale;
class QCustomPlot;

namespace weightscape::ui {

struct TrainingSnapshot;

/// One moment's activity and what the network makes of it.
struct ActivityPicture {
  struct Neuron {
    Index neuron = 0;
    double place = 0.0;  ///< along the axis
    double activity = 0.0;
    double rebuilt = 0.0;
    bool selected = false;
  };
  std::vector<Neuron> neurons;
  /// Of a world of two dimensions: where they stand in it, each on a scale from 0 to 1.
  struct Plane {
    QString across;  ///< names of the scales
    QString up;
    std::vector<QPointF> places;  ///< of `neurons`
    int columns = 0;              ///< of the grid that the places are; 0 where they are none
    int rows = 0;
    bool height = false;  ///< upwards the scale counts from −1
  };
  std::optional<Plane> plane;
  Index count = 0;       ///< of all neurons: what the axis counts
  bool ordered = false;  ///< by preferred value
  bool scaled = true;    ///< the activity is divided by √s₁
  double low = 0.0;      ///< of the axis; one for all samples, so that nothing jumps
  double high = 1.0;
};

/// Of a snapshot with a network; `activity` as it goes into it, `selected` ascending.
ActivityPicture activityPicture(const TrainingSnapshot& training, const Vector& activity,
                                const std::vector<Index>& selected);

/// How synthetic neurons answer along one coordinate of the latent.
struct TuningPicture {
  struct Curve {
    double peak = 0.0;  ///< 0 to 1, that it is coloured by
    Vector values;      ///< from 0 to 1 along the coordinate
  };
  std::vector<Curve> curves;
  ColorMap map = ColorMap::Sequential;
  QString axis;        ///< the coordinate's name
  Index neurons = 0;   ///< of the group
  bool mixed = false;  ///< this is before mixing
  bool scaled = true;  ///< the activity is divided by √s₁
  int group = 0;       ///< from 1, where there are several
  double high = 1.0;   ///< of the axis
};

/// Of a snapshot with a network that was trained on drawn data.
TuningPicture tuningPicture(const TrainingSnapshot& training, Index coordinate);

class InputsPlot {
 public:
  /// Takes over the plot, which must outlive this.
  explicit InputsPlot(QCustomPlot& plot);

  /// Curves along one axis, or where there is a plane two pictures beside each other.
  void show(const ActivityPicture& picture, const Theme& theme);
  void show(const TuningPicture& picture, const Theme& theme);
  void clear(const Theme& theme);

  /// The dots of a neuron of the activity that is shown, in the units of their axes.
  struct Dot {
    QCPAxisRect* part = nullptr;
    QPointF at;
  };
  [[nodiscard]] std::vector<Dot> dotsOf(Index neuron) const;
  /// Which of the picture's neurons is under a place; null where none is.
  [[nodiscard]] const ActivityPicture::Neuron* neuronAt(const QPointF& place) const;

 private:
  void prepare(bool scaled, const Theme& theme);
  /// Two pictures and a bar of colours in place of one plot, or the other way.
  void setPlane(bool plane);
  void showCurves(const Theme& theme);
  void showPlane(const Theme& theme);
  void fillPlane(QCPAxisRect& part, double ActivityPicture::Neuron::*value, const Theme& theme);

  QCustomPlot& plot_;
  ActivityPicture activity_;
  QCPAxisRect* rebuilt_ = nullptr;  ///< the second picture; null while there is none
  QCPColorScale* scale_ = nullptr;
};

QString activityLegend(const ActivityPicture& picture, const Theme& theme);
QString tuningLegend(const TuningPicture& picture);

/// `name` is the experiment's with what is shown, as a person reads it.
Figure activityFigure(const ActivityPicture& picture, const QString& name);
Figure tuningFigure(const TuningPicture& picture, const QString& name);

/// What can be shown, as a person reads it.
enum class InputsShown { Sample, Moving, Tuning };
QString inputsWords(InputsShown shown);

/// The title of a sample's figure; `sample` from 0.
QString sampleTitle(const QString& name, Index sample);

/// The first sample of a snapshot; empty without a network.
Figure firstSampleFigure(const TrainingSnapshot& training, const QString& name);
/// Along the first coordinate; empty where neurons were not drawn.
Figure firstTuningFigure(const TrainingSnapshot& training, const QString& name);

}  // namespace weightscape::ui
