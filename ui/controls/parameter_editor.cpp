// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/parameter_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "core/analysis/analysis.h"
#include "core/base/error.h"
#include "ui/controls/number_field.h"
#include "ui/controls/parameter_words.h"
#include "ui/controls/typed_field.h"
#include "ui/session/choice_words.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {
namespace {

constexpr int kSteps = 500;
constexpr int kLabelWidth = 132;
constexpr int kFieldWidth = 72;
/// "32 × 8", "32 x 8", "32; 8" or "32 8".
const QRegularExpression kBetweenNumbers(QStringLiteral("[\\s×x;*]+"));

/// A name that waits for a restart. The sign stays on the line of the last word where both find
/// room there, in larger type too.
QString withRestart(const QString& name, const QFontMetrics& metrics) {
  constexpr double kLargerType = 1.5;
  const QString last = name.section(QLatin1Char(' '), -1) + QChar(QChar::Nbsp) + QChar(0x21BB);
  const bool both = kLargerType * metrics.horizontalAdvance(last) <= kLabelWidth;
  return name + QChar(both ? QChar::Nbsp : QChar::Space) + QChar(0x21BB);
}

}  // namespace

ParameterEditor::ParameterEditor(Session& session, const Parameter& parameter, std::size_t group,
                                 QWidget* parent)
    : QWidget(parent), session_(session), parameter_(parameter), group_(group) {
  setObjectName(QString::fromStdString(parameter.pathFor(group)));
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  auto* const row = new QHBoxLayout;
  row->setSpacing(kSpace);
  column->addLayout(row);

  const QString name = translated(parameter.label);
  const QString unit = translated(parameter.unit);
  QString help = translated(parameter.help);
  // Weights of one's own are not trained, so there is no restart to wait for.
  const bool waits = !parameter.live && session.experiment().user_weights.file.empty();
  if (waits)
    help += QStringLiteral(" ") + tr("Once trained, it takes effect with the next restart.");
  help = QStringLiteral("<p>%1</p>").arg(help.toHtmlEscaped());
  label_ = new QLabel(waits ? withRestart(name, fontMetrics()) : name);
  label_->setFixedWidth(kLabelWidth);
  label_->setWordWrap(true);  // other languages have longer names
  row->addWidget(label_);
  switch (parameter.kind) {
    case ParameterKind::Switch:
      makeSwitchRow();
      break;
    case ParameterKind::Choice:
      makeChoiceRow();
      break;
    case ParameterKind::NumberList:
      makeListRow();
      break;
    default:
      makeNumberRow();
      break;
  }
  setToolTip(help);
  for (QWidget* const control :
       std::initializer_list<QWidget*>{slider_, field_, choice_, flag_, list_}) {
    if (control == nullptr) continue;
    control->setAccessibleName(unit.isEmpty() ? name : tr("%1 in %2").arg(name, unit));
    control->setAccessibleDescription(translated(parameter.help));
    row->addWidget(control, control == field_ ? 0 : 1);
    label_->setBuddy(control);
  }
  error_ = new QLabel;
  error_->setWordWrap(true);
  error_->hide();
  column->addWidget(error_);
  if (parameter_.path == "embedding.neighbors") {  // what was chosen is known then
    connect(&session_.live(), &LiveTraining::analysisChanged, this, &ParameterEditor::refresh);
  }
  refresh();
}

void ParameterEditor::makeNumberRow() {
  const bool whole = parameter_.kind == ParameterKind::Integer;
  slider_ = new QSlider(Qt::Horizontal);
  slider_->setRange(0, kSteps);
  slider_->setPageStep(kSteps / 10);
  slider_->setMinimumWidth(60);
  connect(slider_, &QSlider::valueChanged, this, [this, whole](int position) {
    const double value = sliderValue(position);
    if (whole) {
      apply(wholeAt(position));
    } else {
      apply(value);
    }
  });
  connect(slider_, &QSlider::sliderPressed, &session_, &Session::beginGesture);
  connect(slider_, &QSlider::sliderReleased, &session_, &Session::endGesture);
  field_ = new NumberField(whole);
  field_->setFixedWidth(kFieldWidth);
  connect(field_, &NumberField::valueEntered, this, [this](double value) { apply(value); });
  connect(field_, &NumberField::textRefused, this, &ParameterEditor::showError);
}

std::int64_t ParameterEditor::wholeAt(int position) const {
  const auto next = static_cast<std::int64_t>(std::llround(sliderValue(position)));
  const auto now = std::get<std::int64_t>(parameter_.get(session_.experiment(), group_));
  const int place = sliderPosition(static_cast<double>(now));
  // A key moves it by less than one: it still means the next number.
  if (next != now || position == place || slider_->isSliderDown()) return next;
  return std::clamp(now + (position > place ? 1 : -1),
                    static_cast<std::int64_t>(parameter_.slider_minimum),
                    static_cast<std::int64_t>(parameter_.slider_maximum));
}

void ParameterEditor::makeChoiceRow() {
  choice_ = new QComboBox;
  for (const std::string& one : parameter_.choices) {
    choice_->addItem(choiceWords(one), QString::fromStdString(one));
  }
  connect(choice_, &QComboBox::activated, this,
          [this] { apply(choice_->currentData().toString().toStdString()); });
}

void ParameterEditor::makeSwitchRow() {
  flag_ = new QCheckBox;
  connect(flag_, &QCheckBox::clicked, this, [this](bool on) { apply(on); });
}

void ParameterEditor::makeListRow() {
  list_ = new TypedField;
  list_->setPlaceholderText(tr("the same for all"));
  connect(list_, &QLineEdit::editingFinished, this, [this] {
    if (!list_->isModified()) return;
    std::vector<double> numbers;
    for (const QString& part : list_->text().split(kBetweenNumbers, Qt::SkipEmptyParts)) {
      const std::optional<double> number = typedNumber(part, locale());
      if (!number) {
        list_->markInvalid(true);
        showError(tr("“%1” is not a number.").arg(part));
        return;
      }
      numbers.push_back(*number);
    }
    list_->setModified(false);
    list_->markInvalid(false);
    apply(numbers);
  });
}

void ParameterEditor::refresh() {
  const ParameterValue value = parameter_.get(session_.experiment(), group_);
  if (flag_ != nullptr) flag_->setChecked(std::get<bool>(value));
  if (choice_ != nullptr) {
    choice_->setCurrentIndex(
        choice_->findData(QString::fromStdString(std::get<std::string>(value))));
  }
  if (list_ != nullptr && !list_->isModified()) {
    QStringList numbers;
    for (const double one : std::get<std::vector<double>>(value)) {
      numbers << locale().toString(one, 'g', QLocale::FloatingPointShortest);
    }
    list_->setText(numbers.join(QStringLiteral(" × ")));
  }
  if (field_ != nullptr) {
    const double number = std::holds_alternative<double>(value)
                              ? std::get<double>(value)
                              : static_cast<double>(std::get<std::int64_t>(value));
    const bool chosen = parameter_.path == "embedding.neighbors" && number == 0.0;
    if (!field_->hasFocus() || !field_->isModified()) {
      if (chosen) {
        field_->setAutomatic(automaticWords());
      } else {
        field_->setValue(number);
      }
    }
    const QSignalBlocker quiet(slider_);
    if (!slider_->isSliderDown()) slider_->setValue(sliderPosition(number));
  }
  setEnabled(inUse());
  showError({});
}

bool ParameterEditor::inUse() const {
  const Experiment& experiment = session_.experiment();
  if (!parameter_.ofGroup() || group_ >= experiment.data.groups.size()) {
    return parameter_.appliesTo(experiment);
  }
  // It may apply to another group and not to this one.
  Experiment alone = experiment;
  alone.data.groups = {experiment.data.groups[group_]};
  return parameter_.appliesTo(alone);
}

QString ParameterEditor::automaticWords() const {
  const Experiment& experiment = session_.experiment();
  const AnalysisSnapshot* const shown = session_.live().analysis();
  if (shown != nullptr && shown->analysis && session_.live().analysisIsCurrent() &&
      shown->experiment.embedding.neighbors == 0 && shown->analysis->neighbors > 0) {
    return tr("auto (%1)").arg(shown->analysis->neighbors);
  }
  if (experiment.data.file.empty() && experiment.user_weights.file.empty()) {
    return tr("auto (%1)").arg(automaticNeighbors(experiment.data));
  }
  const auto& dataset = session_.live().shown().dataset;
  return dataset ? tr("auto (%1)").arg(effectiveEmbedding(experiment, *dataset).neighbors)
                 : tr("auto");
}

void ParameterEditor::apply(const ParameterValue& value) {
  try {
    session_.setParameter(parameter_, group_, value);
    refresh();
  } catch (const Error& error) {
    showError(inWordsOf(parameter_, group_, error));
  }
}

void ParameterEditor::showError(const QString& sentence) {
  error_->setText(sentence);
  setTextColor(*error_, currentTheme().bad);
  error_->setVisible(!sentence.isEmpty());
  if (field_ != nullptr) field_->showError(sentence);
}

double ParameterEditor::sliderValue(int position) const {
  const double low = parameter_.slider_minimum;
  const double high = parameter_.slider_maximum;
  const double t = static_cast<double>(position) / kSteps;
  double value = 0.0;
  switch (parameter_.scale) {
    case ParameterScale::Linear:
      value = low + t * (high - low);
      break;
    case ParameterScale::LogarithmicWithZero:
      if (position == 0) return 0.0;
      [[fallthrough]];
    case ParameterScale::Logarithmic:
      value = low * std::pow(high / low, t);
      break;
  }
  if (value == 0.0) return value;
  // Three digits: what a hand can set and an eye can read.
  const double digit = std::pow(10.0, std::floor(std::log10(std::abs(value))) - 2.0);
  return std::clamp(std::round(value / digit) * digit, parameter_.minimum, parameter_.maximum);
}

int ParameterEditor::sliderPosition(double value) const {
  const double low = parameter_.slider_minimum;
  const double high = parameter_.slider_maximum;
  double t = 0.0;
  if (parameter_.scale == ParameterScale::Linear) {
    t = (value - low) / (high - low);
  } else if (value > 0.0) {
    t = std::log(value / low) / std::log(high / low);
  }
  return static_cast<int>(std::lround(std::clamp(t, 0.0, 1.0) * kSteps));
}

}  // namespace weightscape::ui
