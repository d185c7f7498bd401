// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/plot_style.h"

#include <qcustomplot.h>

#include <QEvent>
#include <QFontMetrics>
#include <QVariant>
#include <algorithm>
#include <cmath>
#include <typeinfo>

#include "ui/theme/numbers.h"

namespace weightscape::ui {
namespace {

/// As QCustomPlot has them, with the true minus sign.
class PlainTicks : public QCPAxisTicker {
 protected:
  QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override {
    QLocale now;  // the plot may be older than the language
    now.setNumberOptions(locale.numberOptions());
    return withTrueMinus(QCPAxisTicker::getTickLabel(tick, now, format, precision));
  }
};

/// Of what comes whole: no tick at half an epoch.
class WholeTicks : public PlainTicks {
 protected:
  double getTickStep(const QCPRange& range) override {
    const double step = PlainTicks::getTickStep(range);
    if (step < 1.0) return 1.0;
    return step == std::floor(step) ? step : 2.0 * step;  // 5 in place of 2.5
  }
  int getSubTickCount(double tick_step) override {
    constexpr double kRoomForWhole = 5.0;
    return tick_step < kRoomForWhole ? 0 : PlainTicks::getSubTickCount(tick_step);
  }
};

/// Ticks of a logarithmic axis whose labels all differ. QCustomPlot's own knows powers of ten
/// alone, and no exponent but a small e.
class LogarithmicTicks : public QCPAxisTicker {
 protected:
  QVector<double> createTickVector(double tick_step, const QCPRange& range) override {
    if (!(range.lower > 0.0)) return {};
    const double decades = std::log10(range.upper / range.lower);
    constexpr double kSeveral = 1.5;
    powers_ = decades >= kSeveral;
    constexpr double kFactor = 0.6;  // within a factor of four
    if (decades < kFactor) return QCPAxisTicker::createTickVector(tick_step, range);
    QVector<double> ticks;
    const int first = static_cast<int>(std::floor(std::log10(range.lower)));
    const int last = static_cast<int>(std::ceil(std::log10(range.upper)));
    const int step = std::max(1, static_cast<int>(std::ceil(decades / tickCount())));
    for (int power = first; power <= last; ++power) {
      if (powers_) {
        if (power % step == 0) ticks << std::pow(10.0, power);
      } else {
        for (const double digit : {1.0, 2.0, 5.0}) ticks << digit * std::pow(10.0, power);
      }
    }
    return ticks;
  }

  QString getTickLabel(double tick, const QLocale& /*locale*/, QChar /*format*/,
                       int /*precision*/) override {
    if (powers_)
      return QStringLiteral("10") + raised(static_cast<int>(std::lround(std::log10(tick))));
    constexpr int kDigits = 6;  // as many as it takes: none are filled up
    return numberText(tick, 'g', kDigits);
  }

 private:
  bool powers_ = true;  ///< of ten are its ticks
};

/// QCustomPlot makes a line that is exactly one wide one dot wide, however fine the screen is.
constexpr double kHair = 0.001;

/// On a fine screen lines keep their width.
void fitLines(QCustomPlot& plot) {
  const double width = plot.bufferDevicePixelRatio() > 1.0 ? 1.0 + kHair : 1.0;
  for (int i = 0; i < plot.plottableCount(); ++i) {
    QCPAbstractPlottable* const curve = plot.plottable(i);
    QPen pen = curve->pen();
    if (pen.widthF() == width || std::abs(pen.widthF() - 1.0) > 2.0 * kHair) continue;
    pen.setWidthF(width);
    curve->setPen(pen);
  }
}

/// Points of type that nobody sees the difference of.
constexpr double kSamePoint = 0.05;

bool isUpright(const QCPAxis& axis) {
  return axis.axisType() == QCPAxis::atLeft || axis.axisType() == QCPAxis::atRight;
}

/// How much smaller the name of an upright axis is written where it is longer than its plot is
/// high: QCustomPlot would cut off both of its ends.
double labelShare(const QCPAxis& axis, const QFont& usual) {
  if (!isUpright(axis) || axis.label().isEmpty() || axis.axisRect()->height() <= 0) return 1.0;
  const int middle = axis.axisRect()->center().y();
  const int room = 2 * std::min(middle, axis.parentPlot()->height() - middle) - 4;
  const int wanted = QFontMetrics(usual).horizontalAdvance(axis.label());
  constexpr double kLeast = 0.5;
  return wanted <= room ? 1.0 : std::max(kLeast, static_cast<double>(room) / wanted);
}

/// No more ticks of an upright axis than their numbers have room above each other.
void fitTicks(QCPAxis& axis, int line) {
  if (!isUpright(axis) || axis.axisRect()->height() <= 0) return;
  constexpr const char* kOwn = "own-ticks";  // as many as it is to have where there is room
  constexpr const char* kFitted = "fitted-ticks";
  QCPAxisTicker& ticker = *axis.ticker();
  const QVariant fitted = axis.property(kFitted);
  // A ticker that has come since has a number of its own.
  if (!fitted.isValid() || fitted.toInt() != ticker.tickCount()) {
    axis.setProperty(kOwn, ticker.tickCount());
  }
  constexpr double kApart = 1.8;  // lines: QCustomPlot may make half as many again
  const int most = std::max(2, static_cast<int>(axis.axisRect()->height() / (kApart * line)));
  const int count = std::min(axis.property(kOwn).toInt(), most);
  axis.setProperty(kFitted, count);
  if (count != ticker.tickCount()) ticker.setTickCount(count);
}

/// QCustomPlot keeps the type that a plot had when it was made, and the pictures of labels that it
/// has drawn with it.
void fitType(QCustomPlot& plot) {
  const double size = plot.font().pointSizeF();
  const auto fitted = [&](QFont font) {
    font.setPointSizeF(size);
    return font;
  };
  for (QCPAxis* const axis : plot.findChildren<QCPAxis*>()) {
    const double of_label = size * labelShare(*axis, fitted(axis->labelFont()));
    if (std::abs(axis->labelFont().pointSizeF() - of_label) > kSamePoint) {
      QFont font = axis->labelFont();
      font.setPointSizeF(of_label);
      axis->setLabelFont(font);
    }
    fitTicks(*axis, QFontMetrics(fitted(axis->tickLabelFont())).height());
    if (axis->tickLabelFont().pointSizeF() != size) {
      axis->setTickLabelFont(fitted(axis->tickLabelFont()));
    }
  }
  for (int i = 0; i < plot.itemCount(); ++i) {
    auto* const text = qobject_cast<QCPItemText*>(plot.item(i));
    if (text != nullptr && text->font().pointSizeF() != size) text->setFont(fitted(text->font()));
  }
}

/// Draws a plot anew whose type has changed.
class TypeWatch : public QObject {
 public:
  explicit TypeWatch(QCustomPlot& plot) : QObject(&plot), plot_(plot) {
    plot.installEventFilter(this);
  }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::FontChange) plot_.replot(QCustomPlot::rpQueuedReplot);
    return QObject::eventFilter(watched, event);
  }

 private:
  QCustomPlot& plot_;
};

void plainNumbers(QCPAxis* axis) {
  // Not in place of texts or powers.
  const QCPAxisTicker& now = *axis->ticker();
  if (typeid(now) != typeid(QCPAxisTicker)) return;
  const QSharedPointer<QCPAxisTicker> ticker(new PlainTicks);
  ticker->setTickCount(now.tickCount());
  axis->setTicker(ticker);
}

}  // namespace

void styleAxis(QCPAxis* axis, const Theme& theme) {
  axis->setBasePen(QPen(theme.line, 1));
  axis->setTickPen(QPen(theme.line, 1));
  axis->setSubTickPen(QPen(theme.line, 1));
  axis->setTickLabelColor(theme.quiet);
  axis->setLabelColor(theme.quiet);
  axis->grid()->setPen(QPen(theme.line, 1, Qt::DotLine));
  axis->grid()->setSubGridVisible(false);
  axis->grid()->setZeroLinePen(Qt::NoPen);
  plainNumbers(axis);
}

void colorAxis(QCPAxis* axis, const QColor& color) {
  axis->setBasePen(QPen(color, 1));
  axis->setTickPen(QPen(color, 1));
  axis->setTickLabelColor(color);
  axis->setLabelColor(color);
}

void drawWithTheWindow(QCustomPlot& plot) {
  plot.setPlottingHint(QCP::phImmediateRefresh, false);
  constexpr const char* kFits = "fits-lines";  // it is dressed again with each picture
  if (plot.property(kFits).toBool()) return;
  plot.setProperty(kFits, true);
  QObject::connect(&plot, &QCustomPlot::beforeReplot, &plot, [shown = &plot] {
    fitLines(*shown);
    fitType(*shown);
  });
  new TypeWatch(plot);  // owned by the plot
}

void stylePlot(QCustomPlot& plot, const Theme& theme) {
  drawWithTheWindow(plot);
  plot.setBackground(theme.surface);
  for (QCPAxis* const axis : {plot.xAxis, plot.yAxis, plot.xAxis2, plot.yAxis2}) {
    styleAxis(axis, theme);
  }
}

void wholeTicks(QCPAxis* axis) { axis->setTicker(QSharedPointer<QCPAxisTicker>(new WholeTicks)); }

void fewTicks(QCPAxis* axis) {
  axis->ticker()->setTickCount(4);
  axis->setSubTicks(false);
}

QCPScatterStyle discs(const QColor& color, double size) {
  return {QCPScatterStyle::ssDisc, color, color, size};
}

QCPScatterStyle rings(const QColor& color, double size, const QColor& inside) {
  return {QCPScatterStyle::ssCircle, QPen(color, 1.2),
          inside.isValid() ? QBrush(inside) : QBrush(Qt::NoBrush), size};
}

QCPGraph* addDots(QCustomPlot& plot, const QCPScatterStyle& style, QCPAxis* values) {
  QCPGraph* const dots = plot.addGraph(plot.xAxis, values != nullptr ? values : plot.yAxis);
  dots->setLineStyle(QCPGraph::lsNone);
  dots->setScatterStyle(style);
  return dots;
}

void setLogarithmic(QCPAxis* axis, bool logarithmic) {
  axis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
  if (logarithmic) {
    axis->setTicker(QSharedPointer<QCPAxisTicker>(new LogarithmicTicks));
    axis->setSubTicks(false);
  } else {
    axis->setTicker(QSharedPointer<QCPAxisTicker>(new PlainTicks));
    axis->setNumberFormat(QStringLiteral("g"));
    axis->setNumberPrecision(3);
  }
}

QString legendText(const std::vector<LegendEntry>& entries) {
  QStringList parts;
  for (const LegendEntry& entry : entries) {
    const QString mark = entry.dashed ? QStringLiteral("╌╌") : QStringLiteral("━");
    parts << QStringLiteral("<span style='color:%1'>%2&nbsp;%3</span>")
                 .arg(entry.color.name(), mark,
                      entry.name.toHtmlEscaped().replace(QLatin1Char(' '),
                                                         QStringLiteral("&nbsp;")));
  }
  return parts.join(QStringLiteral(" &nbsp; "));
}

QLabel* makeLegend() {
  auto* const legend = new QLabel;
  legend->setWordWrap(true);
  legend->setMinimumWidth(1);  // in place of that of its longest entry
  return legend;
}

PlotNotice::PlotNotice(QWidget* plot) : QLabel(plot) {
  setObjectName(QStringLiteral("notice"));
  setAlignment(Qt::AlignCenter);
  setWordWrap(true);
  setMargin(3 * kSpace);
  setAttribute(Qt::WA_TransparentForMouseEvents);
  plot->installEventFilter(this);
  hide();
}

void PlotNotice::say(const QString& sentence) {
  setText(sentence);
  setVisible(!sentence.isEmpty());
  setGeometry(parentWidget()->rect());
}

bool PlotNotice::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
  return QLabel::eventFilter(watched, event);
}

}  // namespace weightscape::ui
