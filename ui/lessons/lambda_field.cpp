// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lambda_field.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/controls/lambda_slider.h"
#include "ui/theme/theme.h"

namespace weightscape::ui {

/// Guesses as triangles below the slider, and where the answer lies as a band.
class LambdaMarks : public QWidget {
 public:
  explicit LambdaMarks(const LambdaSlider& slider) : slider_(slider) {
    setFixedHeight(kHeight);
    setAttribute(Qt::WA_TransparentForMouseEvents);
  }

  void show(const std::vector<double>& guesses) {
    guesses_ = guesses;
    update();
  }

  void showAnswer(double low, double high) {
    low_ = low;
    high_ = high;
    answered_ = true;
    update();
  }

 protected:
  void paintEvent(QPaintEvent* /*event*/) override {
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (answered_) {
      constexpr double kLeast = 6.0;  // pixels
      const double left = slider_.placeOf(low_) - kLeast / 2.0;
      const double right = slider_.placeOf(high_) + kLeast / 2.0;
      painter.setPen(Qt::NoPen);
      painter.setBrush(theme.good);
      painter.drawRoundedRect(QRectF(left, kHeight - 7, right - left, 6), 3, 3);
    }
    painter.setPen(QPen(theme.text, 1));
    painter.setBrush(theme.accent);
    for (const double guess : guesses_) {
      const double x = slider_.placeOf(guess);
      QPainterPath mark(QPointF(x, 1));
      mark.lineTo(x + 5, kHeight - 10);
      mark.lineTo(x - 5, kHeight - 10);
      mark.closeSubpath();
      painter.drawPath(mark);
    }
  }

 private:
  static constexpr int kHeight = 22;
  const LambdaSlider& slider_;
  std::vector<double> guesses_;
  double low_ = 0.0;
  double high_ = 0.0;
  bool answered_ = false;
};

LambdaField::LambdaField(const LessonQuestion& question, QWidget* parent)
    : AnswerField(parent), low_(question.low), high_(question.high) {
  setObjectName(QStringLiteral("lesson-lambda"));
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  slider_ = new LambdaSlider;
  slider_->setObjectName(QStringLiteral("lesson-lambda-slider"));
  slider_->setAccessibleName(tr("Your answer: λ in units of s₁"));
  slider_->setTicks({}, 0.0, 0.0);
  column->addWidget(slider_);
  marks_ = new LambdaMarks(*slider_);
  column->addWidget(marks_);
  auto* const row = new QHBoxLayout;
  row->setSpacing(kSpace);
  says_ = new QLabel(tr("Move the handle to your answer."));
  says_->setObjectName(QStringLiteral("lesson-lambda-said"));
  says_->setWordWrap(true);
  row->addWidget(says_, 1);
  less_ = new QPushButton(QStringLiteral("−"));
  less_->setObjectName(QStringLiteral("lesson-lambda-less"));
  less_->setAccessibleName(tr("Take the last mark away"));
  less_->setAccessibleDescription(tr("Takes away the mark that was added last"));
  add_ = new QPushButton(tr("Add"));
  add_->setObjectName(QStringLiteral("lesson-lambda-add"));
  add_->setAccessibleDescription(tr("Marks this place as one person's answer"));
  for (QPushButton* const button : {less_, add_}) {
    button->hide();
    row->addWidget(button);
  }
  column->addLayout(row);
  const auto touch = [this] {
    touched_ = true;
    tell();
    emit changed();
  };
  connect(slider_, &LambdaSlider::lambdaChanged, this, touch);
  connect(slider_, &LambdaSlider::sliderPressed, this, touch);
  connect(add_, &QPushButton::clicked, this, [this] {
    several_.push_back(slider_->lambda());
    tell();
    emit changed();
  });
  connect(less_, &QPushButton::clicked, this, [this] {
    if (!several_.empty()) several_.pop_back();
    tell();
    emit changed();
  });
}

std::vector<double> LambdaField::given() const {
  if (show_of_hands_) return several_;
  return touched_ ? std::vector<double>{slider_->lambda()} : std::vector<double>{};
}

void LambdaField::tell() {
  marks_->show(given());
  if (show_of_hands_) {
    says_->setText(tr("Here: λ/s₁ = %1. Marks: %2")
                       .arg(QLocale().toString(slider_->lambda(), 'g', 3),
                            QLocale().toString(static_cast<int>(several_.size()))));
  } else if (touched_) {
    says_->setText(tr("λ/s₁ = %1").arg(QLocale().toString(slider_->lambda(), 'g', 3)));
  }
}

void LambdaField::setShowOfHands(bool on) {
  show_of_hands_ = on;
  add_->setVisible(on);
  less_->setVisible(on);
  tell();
  emit changed();
}

QJsonObject LambdaField::state() const {
  QJsonArray marks;
  for (const double mark : several_) marks.append(mark);
  QJsonObject state{{QStringLiteral("hands"), show_of_hands_}, {QStringLiteral("marks"), marks}};
  if (touched_) state.insert(QStringLiteral("lambda"), slider_->lambda());
  return state;
}

void LambdaField::setState(const QJsonObject& state) {
  several_.clear();
  for (const QJsonValue& mark : state.value(QStringLiteral("marks")).toArray()) {
    several_.push_back(mark.toDouble());
  }
  const QJsonValue lambda = state.value(QStringLiteral("lambda"));
  touched_ = lambda.isDouble();
  if (touched_) slider_->setLambda(lambda.toDouble());
  setShowOfHands(state.value(QStringLiteral("hands")).toBool());
}

void LambdaField::commit() {
  for (QWidget* const part : std::initializer_list<QWidget*>{slider_, add_, less_}) {
    part->setEnabled(false);
  }
}

void LambdaField::showOutcome(const AnswerOutcome& /*outcome*/) {
  marks_->showAnswer(low_, high_);
  const QLocale locale;
  says_->setText(low_ == high_ ? tr("The band marks the answer: %1.").arg(locale.toString(low_))
                               : tr("The band marks the answer: from %1 to %2.")
                                     .arg(locale.toString(low_), locale.toString(high_)));
}

QString LambdaField::said() const {
  QStringList parts;
  for (const double guess : given()) parts << QLocale().toString(guess, 'g', 3);
  return tr("λ/s₁ = %1").arg(parts.join(tr("; ")));
}

int LambdaField::rightGuesses(const AnswerOutcome& /*outcome*/) const {
  const std::vector<double> all = given();
  return static_cast<int>(std::count_if(
      all.begin(), all.end(), [this](double guess) { return guess >= low_ && guess <= high_; }));
}

}  // namespace weightscape::ui
