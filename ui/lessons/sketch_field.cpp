// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/sketch_field.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/lessons/sketch_pad.h"
#include "ui/theme/theme.h"

namespace weightscape::ui {
namespace {

constexpr double kZeroPlace = 0.03;
constexpr double kFirstPower = 0.2;  ///< where 10⁻⁴ stands; 1 stands at the end

QJsonArray heightsOf(const SketchPad::Sketch& sketch) {
  QJsonArray heights;
  for (const double height : sketch) {
    heights.append(std::isnan(height) ? QJsonValue() : QJsonValue(height));
  }
  return heights;
}

SketchPad::Sketch sketchOf(const QJsonArray& heights) {
  SketchPad::Sketch sketch;
  for (const QJsonValue& height : heights) {
    sketch.push_back(height.toDouble(std::numeric_limits<double>::quiet_NaN()));
  }
  return sketch;
}

SketchPad::Axes axesOf(const std::string& curve) {
  if (curve == "loss") {
    return {SketchField::tr("epochs"),
            SketchField::tr("error, as a share of that of the start"),
            {{0.0, QStringLiteral("0")}}};
  }
  SketchPad::Axes axes{QStringLiteral("λ / s₁"),
                       curve == "recovery" ? SketchField::tr("recovery")
                                           : SketchField::tr("unexplained share of the variance"),
                       {{kZeroPlace, QStringLiteral("0")}}};
  for (const auto& [lambda, text] :
       {std::pair{1e-4, "10⁻⁴"}, std::pair{1e-3, "10⁻³"}, std::pair{1e-2, "10⁻²"},
        std::pair{1e-1, "10⁻¹"}, std::pair{1.0, "1"}}) {
    axes.ticks.emplace_back(sketchPlaceOfLambda(lambda), QString::fromUtf8(text));
  }
  return axes;
}

}  // namespace

double sketchPlaceOfLambda(double lambda) {
  if (!(lambda > 0.0)) return kZeroPlace;
  constexpr double kPowers = 4.0;
  const double place = 1.0 + std::log10(lambda) / kPowers * (1.0 - kFirstPower);
  return std::clamp(place, kZeroPlace, 1.0);
}

SketchField::SketchField(const LessonQuestion& question, QWidget* parent) : AnswerField(parent) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kInnerSpace);
  pad_ = new SketchPad(axesOf(question.curve));
  column->addWidget(pad_);
  auto* const row = new QHBoxLayout;
  row->setSpacing(kSpace);
  row->addStretch(1);
  anew_ = new QPushButton(tr("Draw anew"));
  anew_->setObjectName(QStringLiteral("lesson-sketch-anew"));
  anew_->setAccessibleDescription(tr("Takes the sketch away"));
  add_ = new QPushButton(tr("Add"));
  add_->setObjectName(QStringLiteral("lesson-sketch-add"));
  add_->setAccessibleDescription(tr("Keeps this sketch as one person's, and begins another"));
  add_->hide();
  row->addWidget(anew_);
  row->addWidget(add_);
  column->addLayout(row);
  connect(pad_, &SketchPad::changed, this, &AnswerField::changed);
  connect(anew_, &QPushButton::clicked, pad_, &SketchPad::clear);
  connect(add_, &QPushButton::clicked, pad_, &SketchPad::keep);
}

void SketchField::setShowOfHands(bool on) { add_->setVisible(on); }

QJsonObject SketchField::state() const {
  QJsonArray kept;
  for (const SketchPad::Sketch& sketch : pad_->kept()) kept.append(heightsOf(sketch));
  return {{QStringLiteral("hands"), !add_->isHidden()},
          {QStringLiteral("kept"), kept},
          {QStringLiteral("current"), heightsOf(pad_->current())}};
}

void SketchField::setState(const QJsonObject& state) {
  std::vector<SketchPad::Sketch> kept;
  for (const QJsonValue& sketch : state.value(QStringLiteral("kept")).toArray()) {
    kept.push_back(sketchOf(sketch.toArray()));
  }
  pad_->bring(kept, sketchOf(state.value(QStringLiteral("current")).toArray()));
  setShowOfHands(state.value(QStringLiteral("hands")).toBool());
}

bool SketchField::complete() const { return pad_->drawn() || !pad_->kept().empty(); }

int SketchField::guesses() const {
  return static_cast<int>(pad_->kept().size()) + (pad_->drawn() ? 1 : 0);
}

void SketchField::commit() {
  pad_->setLocked(true);
  anew_->setEnabled(false);
  add_->setEnabled(false);
}

void SketchField::showOutcome(const AnswerOutcome& outcome) { pad_->showCurve(outcome.curve); }

QString SketchField::said() const {
  std::vector<SketchPad::Sketch> all = pad_->kept();
  if (pad_->drawn()) all.push_back(pad_->current());
  QStringList sketches;
  for (const SketchPad::Sketch& sketch : all) {
    QStringList heights;
    constexpr std::size_t kEvery = 5;
    for (std::size_t i = 0; i < sketch.size(); i += kEvery) {
      heights << (std::isnan(sketch[i]) ? QStringLiteral("–")
                                        : QLocale().toString(sketch[i], 'f', 2));
    }
    sketches << heights.join(QLatin1Char(' '));
  }
  return tr("a sketch, from left to right: %1").arg(sketches.join(tr("; ")));
}

}  // namespace weightscape::ui
