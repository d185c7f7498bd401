// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/group_header.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStringList>
#include <QToolButton>
#include <algorithm>

#include "core/data/product.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {
namespace {

/// What a person can choose from: products of up to three axes, and the spaces that stand alone.
std::vector<std::vector<Axis>> products() {
  constexpr std::size_t kMostFactors = 3;
  std::vector<std::vector<Axis>> all;
  for (const Axis& axis : latentSpaces()) {
    if (!axis.standsAlone()) all.push_back({axis});
  }
  const std::vector<std::vector<Axis>> factors = all;
  // Each product goes on with its last factor or a later one: none comes twice.
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].size() == kMostFactors) continue;
    const auto last = std::find(factors.begin(), factors.end(), std::vector<Axis>{all[i].back()});
    for (auto factor = last; factor != factors.end(); ++factor) {
      std::vector<Axis> product = all[i];
      product.push_back(factor->front());
      all.push_back(std::move(product));
    }
  }
  for (const Axis& axis : latentSpaces()) {
    if (axis.standsAlone()) all.push_back({axis});
  }
  return all;
}

}  // namespace

QString axesText(const std::vector<Axis>& axes) {
  QStringList names;
  for (const Axis& axis : axes) names << translated(axis.label());
  return names.join(QStringLiteral(" × "));
}

GroupHeader::GroupHeader(int number, const std::vector<Axis>& axes, bool removable, QWidget* parent)
    : QWidget(parent) {
  auto* const row = new QHBoxLayout(this);
  row->setContentsMargins(0, kInnerSpace, 0, 0);
  row->setSpacing(kSpace);
  auto* const name = new QLabel(tr("Group %1").arg(number));
  row->addWidget(name);
  auto* const choice = new QComboBox;
  choice->setObjectName(QStringLiteral("group-axes-%1").arg(number - 1));
  choice->setAccessibleName(tr("Axes of group %1").arg(number));
  choice->setAccessibleDescription(tr("The latent space that the neurons of this group tile"));
  std::vector<std::vector<Axis>> all = products();
  if (std::find(all.begin(), all.end(), axes) == all.end()) all.push_back(axes);
  for (const std::vector<Axis>& product : all) {
    QString text = axesText(product);
    if (product.size() < 3)
      text = translated(shapeName(coordinateAxes(product))) + QStringLiteral(": ") + text;
    choice->addItem(text);
  }
  const auto at = std::find(all.begin(), all.end(), axes);
  choice->setCurrentIndex(static_cast<int>(at - all.begin()));
  choice->setMinimumContentsLength(12);
  choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  row->addWidget(choice, 1);
  name->setBuddy(choice);
  auto* const remove = new QToolButton;
  remove->setObjectName(QStringLiteral("group-remove-%1").arg(number - 1));
  remove->setText(QStringLiteral("×"));
  remove->setToolTip(tr("Remove this group"));
  remove->setAccessibleName(tr("Remove group %1").arg(number));
  remove->setAccessibleDescription(tr("Takes the group and its neurons out"));
  remove->setEnabled(removable);
  row->addWidget(remove);
  connect(choice, &QComboBox::activated, this,
          [this, all](int index) { emit axesChosen(all[static_cast<std::size_t>(index)]); });
  connect(remove, &QToolButton::clicked, this, &GroupHeader::removeAsked);
}

}  // namespace weightscape::ui
