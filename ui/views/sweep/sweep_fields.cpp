// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/sweep/sweep_fields.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "core/base/error.h"
#include "core/experiment/parameter_table.h"
#include "ui/session/session.h"
#include "ui/session/sweep_session.h"
#include "ui/session/sweep_words.h"
#include "ui/theme/number_list.h"
#include "ui/theme/theme.h"

namespace weightscape::ui {
namespace {

constexpr const char* kLambda = "objective.l2";
constexpr const char* kUsualSeeds = "1..3";

/// Some values over the range of a parameter's slider, to begin with.
std::vector<std::string> someValues(const std::string& path) {
  if (path == kLambda) return {"0", "1e-4", "1e-3", "3e-3", "0.01", "0.03", "0.1", "0.3"};
  const Parameter* const parameter = sweptParameter(path);
  if (parameter == nullptr) return {};
  constexpr int kCount = 5;
  const bool logarithmic =
      parameter->scale != ParameterScale::Linear && parameter->slider_minimum > 0.0;
  std::vector<std::string> values;
  for (int i = 0; i < kCount; ++i) {
    const double t = static_cast<double>(i) / (kCount - 1);
    const double least = parameter->slider_minimum;
    const double most = parameter->slider_maximum;
    double value = logarithmic ? least * std::pow(most / least, t) : least + t * (most - least);
    if (i == 0 && parameter->scale == ParameterScale::LogarithmicWithZero) value = 0.0;
    if (parameter->kind == ParameterKind::Integer) value = std::round(value);
    const std::string text =
        (parameter->kind == ParameterKind::Integer ? QString::number(static_cast<qlonglong>(value))
                                                   : QString::number(value, 'g', 2))
            .toStdString();
    if (std::find(values.begin(), values.end(), text) == values.end()) values.push_back(text);
  }
  return values;
}

/// What stands in a field for the values of a parameter. Throws Error.
std::vector<std::string> valuesIn(const QLineEdit& field, const QComboBox& parameter) {
  const TypedNumbers typed = typedNumbers(field.text());
  if (!typed.refusal.isEmpty()) {
    throw Error(Message{"%1", {asIs(typed.refusal.toStdString())}});
  }
  return sweepValues(typed.list.toStdString(), parameter.currentText().toStdString());
}

}  // namespace

SweepFields::SweepFields(Session& session, QWidget* parent) : QWidget(parent), session_(session) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kInnerSpace);
  const auto row = [&] {
    auto* const result = new QHBoxLayout;
    result->setSpacing(kSpace);
    column->addLayout(result);
    return result;
  };
  QHBoxLayout* const first = row();
  first_ = parameterList(tr("Swept parameter"), tr("The parameter whose values are compared"),
                         QStringLiteral("sweep-parameter"));
  first->addWidget(first_, 2);
  const QString like = writtenNumbers({"0", "0.001", "0.01"});
  values_ = field(tr("Values"),
                  tr("The values to compare, as %1; more can be added later, and what is finished "
                     "is not run again.")
                      .arg(like),
                  QStringLiteral("sweep-values"));
  first->addWidget(values_, 5);
  auto* const label = new QLabel(tr("Seeds"));
  seeds_ = field(tr("Seeds"), tr("A range like 1..5, or a list like 1,2,7."),
                 QStringLiteral("sweep-seeds"));
  label->setBuddy(seeds_);
  first->addWidget(label);
  first->addWidget(seeds_, 1);
  QHBoxLayout* const second = row();
  second_ = parameterList(tr("Second swept parameter"),
                          tr("A second parameter makes a map: each value of the one with each "
                             "value of the other"),
                          QStringLiteral("sweep-second"));
  second->addWidget(second_, 2);
  second_values_ =
      field(tr("Values of the second"), tr("The values of the second parameter, as %1.").arg(like),
            QStringLiteral("sweep-second-values"));
  second->addWidget(second_values_, 5);
  second->addStretch(1);
  presets_ = new QToolButton;
  addPresets();
  second->addWidget(presets_);
  connect(first_, &QComboBox::activated, this,
          [this] { values_->setText(writtenNumbers(someValues(pathOf(*first_)))); });
  connect(second_, &QComboBox::activated, this, [this] {
    second_values_->setText(writtenNumbers(someValues(pathOf(*second_))));
    showSecond();
  });
  connect(&session_, &Session::experimentLoaded, this, &SweepFields::fillLists);
  connect(&session_, &Session::parameterChanged, this, &SweepFields::fillLists);
  fillLists();
  for (const QComboBox* const list : {first_, second_}) {
    connect(list, &QComboBox::currentIndexChanged, this, &SweepFields::edited);
  }
}

QLineEdit* SweepFields::field(const QString& name, const QString& help, const QString& object) {
  auto* const edit = new QLineEdit;
  edit->setObjectName(object);
  edit->setToolTip(QStringLiteral("<p>%1</p>").arg(help.toHtmlEscaped()));
  edit->setAccessibleName(name);
  edit->setAccessibleDescription(help);
  edit->setMinimumWidth(48);
  connect(edit, &QLineEdit::returnPressed, this, &SweepFields::entered);
  connect(edit, &QLineEdit::textChanged, this, &SweepFields::edited);
  return edit;
}

QComboBox* SweepFields::parameterList(const QString& name, const QString& help,
                                      const QString& object) {
  auto* const list = new QComboBox;
  list->setObjectName(object);
  list->setToolTip(QStringLiteral("<p>%1</p>").arg(help.toHtmlEscaped()));
  list->setAccessibleName(name);
  list->setAccessibleDescription(help);
  // Its longest name need not make the window wider.
  list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  list->setMinimumContentsLength(10);
  return list;
}

void SweepFields::addPresets() {
  presets_->setObjectName(QStringLiteral("sweep-presets"));
  presets_->setText(tr("Maps"));
  presets_->setToolTip(tr("Pairs of parameters that are worth a map"));
  presets_->setAccessibleDescription(presets_->toolTip());
  presets_->setPopupMode(QToolButton::InstantPopup);
  auto* const menu = new QMenu(presets_);
  for (const SweepPreset& preset : sweepPresets()) {
    QAction* const action = menu->addAction(
        QCoreApplication::translate("SweepWords", preset.title), this, [this, preset] {
          choose(*first_, kLambda);
          choose(*second_, preset.path);
          values_->setText(writtenNumbers(preset.lambdas));
          second_values_->setText(writtenNumbers(preset.values));
          showSecond();
        });
    action->setObjectName(QStringLiteral("sweep-preset-") + QString::fromStdString(preset.path));
  }
  presets_->setMenu(menu);
}

std::string SweepFields::pathOf(const QComboBox& list) {
  return list.currentData().toString().toStdString();
}

void SweepFields::choose(QComboBox& list, const std::string& path) {
  list.setCurrentIndex(std::max(0, list.findData(QString::fromStdString(path))));
}

void SweepFields::fillLists() {
  const std::vector<std::string> paths = sweepablePaths(session_.experiment());
  for (QComboBox* const list : {first_, second_}) {
    const std::string chosen = pathOf(*list);
    const QSignalBlocker quiet(list);
    list->clear();
    if (list == second_) list->addItem(tr("one parameter alone"), QString());
    for (const std::string& path : paths) {
      list->addItem(sweptName(path, session_.experiment()), QString::fromStdString(path));
    }
    choose(*list, chosen);
  }
  showSecond();
}

void SweepFields::showSecond() { second_values_->setVisible(!pathOf(*second_).empty()); }

SweepPlan SweepFields::plan() const {
  SweepPlan plan;
  std::vector<std::string> paths = {pathOf(*first_)};
  if (const std::string second = pathOf(*second_); !second.empty()) paths.push_back(second);
  plan.base = sweepBase(session_.experiment(), paths);
  plan.axes = {{paths[0], valuesIn(*values_, *first_)}};
  if (paths.size() == 2) plan.axes.push_back({paths[1], valuesIn(*second_values_, *second_)});
  plan.seeds = sweepSeeds(seedsTyped().toStdString(), tr("Seeds").toStdString());
  return plan;
}

QString SweepFields::seedsTyped() const {
  static const QRegularExpression separators(QStringLiteral("[;，；、]"));
  return seeds_->text().replace(separators, QStringLiteral(",")).remove(QLatin1Char(' '));
}

AskedSweep SweepFields::asked() const {
  return {pathOf(*first_), values_->text(), pathOf(*second_), second_values_->text(),
          seeds_->text()};
}

void SweepFields::show(const AskedSweep& asked) {
  choose(*first_, asked.path);
  values_->setText(asked.values);
  choose(*second_, asked.second);
  second_values_->setText(asked.second_values);
  seeds_->setText(asked.seeds);
  showSecond();
}

void SweepFields::showUsual() {
  show(AskedSweep{
      kLambda, writtenNumbers(someValues(kLambda)), {}, {}, QString::fromLatin1(kUsualSeeds)});
}

void SweepFields::show(const SweepPlan& plan) {
  const bool two = plan.axes.size() == 2;
  QStringList seeds;
  for (const std::int64_t seed : plan.seeds) seeds << QString::number(seed);
  show(AskedSweep{plan.axes[0].path, writtenNumbers(plan.axes[0].values),
                  two ? plan.axes[1].path : std::string(),
                  two ? writtenNumbers(plan.axes[1].values) : QString(),
                  seeds.join(QLatin1Char(','))});
}

}  // namespace weightscape::ui
