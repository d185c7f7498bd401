// The activity that the network sees as a plot: the view's and the figure's.
#pragma once

#include <QString>
#include <vector>

#include "core/base/types.h"
#include "ui/figures/figure.h"
#include "ui/theme/color_map.h"
#include "ui/theme/theme.h"

class QCustomPlot;

namespace weightscape::ui {

struct TrainingSnapshot;

/// One moment's activity and what the network makes of it.
struct ActivityPicture {
  struct Neuron {
    double place = 0.0;  ///< along the axis
    double activity = 0.0;
    double rebuilt = 0.0;
    bool selected = false;
  };
  std::vector<Neuron> neurons;
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

void drawActivity(QCustomPlot& plot, const ActivityPicture& picture, const Theme& theme);
QString activityLegend(const Theme& theme);
void drawTuning(QCustomPlot& plot, const TuningPicture& picture, const Theme& theme);
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
