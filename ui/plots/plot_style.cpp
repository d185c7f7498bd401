#include "ui/plots/plot_style.h"

#include <qcustomplot.h>

#include <QEvent>
#include <cmath>

namespace weightscape::ui {

void styleAxis(QCPAxis* axis, const Theme& theme) {
  axis->setBasePen(QPen(theme.line, 1));
  axis->setTickPen(QPen(theme.line, 1));
  axis->setSubTickPen(QPen(theme.line, 1));
  axis->setTickLabelColor(theme.quiet);
  axis->setLabelColor(theme.quiet);
  axis->grid()->setPen(QPen(theme.line, 1, Qt::DotLine));
  axis->grid()->setSubGridVisible(false);
  axis->grid()->setZeroLinePen(Qt::NoPen);
}

void drawWithTheWindow(QCustomPlot& plot) { plot.setPlottingHint(QCP::phImmediateRefresh, false); }

void stylePlot(QCustomPlot& plot, const Theme& theme) {
  drawWithTheWindow(plot);
  plot.setBackground(theme.surface);
  for (QCPAxis* const axis : {plot.xAxis, plot.yAxis, plot.xAxis2, plot.yAxis2}) {
    styleAxis(axis, theme);
  }
}

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

QString raised(int number) {
  QString text = QString::number(number);
  text.replace(QLatin1Char('-'), QChar(0x207B));
  const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
  for (int digit = 0; digit < 10; ++digit) {
    text.replace(QLatin1Char(static_cast<char>('0' + digit)), digits[digit]);
  }
  return text;
}

namespace {

/// Powers of ten whatever the locale: QCustomPlot knows no exponent but a small e.
class PowersOfTen : public QCPAxisTickerLog {
 protected:
  QString getTickLabel(double tick, const QLocale& locale, QChar /*format*/,
                       int /*precision*/) override {
    // A range within a power of ten has ticks between them.
    const double power = std::log10(tick);
    constexpr double kOnPower = 1e-6;
    if (std::abs(power - std::round(power)) > kOnPower) return locale.toString(tick, 'g', 2);
    return QStringLiteral("10") + raised(static_cast<int>(std::lround(std::log10(tick))));
  }
};

}  // namespace

void setLogarithmic(QCPAxis* axis, bool logarithmic) {
  axis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
  if (logarithmic) {
    const QSharedPointer<QCPAxisTickerLog> ticker(new PowersOfTen);
    ticker->setSubTickCount(0);
    axis->setTicker(ticker);
  } else {
    axis->setTicker(QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
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
