// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/parameter_panel.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/error.h"
#include "ui/controls/group_header.h"
#include "ui/controls/parameter_editor.h"
#include "ui/controls/parameter_rows.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {
namespace {

constexpr int kSections = 7;

QString sectionName(ParameterSection section) {
  switch (section) {
    case ParameterSection::Data:
      return ParameterPanel::tr("Data");
    case ParameterSection::Network:
      return ParameterPanel::tr("Network");
    case ParameterSection::Regularisation:
      return ParameterPanel::tr("Regularisation");
    case ParameterSection::Training:
      return ParameterPanel::tr("Training");
    case ParameterSection::Embedding:
      return ParameterPanel::tr("Embedding");
    case ParameterSection::UserWeights:
      return ParameterPanel::tr("Weights");
    case ParameterSection::Experiment:
      break;
  }
  return ParameterPanel::tr("Experiment");
}

bool isShown(const Parameter& parameter) {
  // The gallery sets the axes, the menu the name.
  return parameter.kind != ParameterKind::Text && parameter.kind != ParameterKind::ChoiceList;
}

/// Of a matrix of one's own only what happens to it matters; of a network all but that.
bool isShown(ParameterSection section, const Experiment& experiment) {
  const bool of_wiring =
      section == ParameterSection::UserWeights || section == ParameterSection::Embedding;
  return experiment.user_weights.file.empty() ? section != ParameterSection::UserWeights
                                              : of_wiring;
}

}  // namespace

ParameterPanel::ParameterPanel(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), open_(kSections, false) {
  open_[static_cast<std::size_t>(ParameterSection::Network)] = true;
  open_[static_cast<std::size_t>(ParameterSection::Training)] = true;
  open_[static_cast<std::size_t>(ParameterSection::UserWeights)] = true;
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, kSpace, 0);
  column->setSpacing(0);
  sections_ = new QVBoxLayout;
  sections_->setSpacing(kInnerSpace);
  column->addLayout(sections_);
  column->addStretch(1);
  connect(&session_, &Session::experimentLoaded, this, &ParameterPanel::showExperiment);
  connect(&session_, &Session::parameterChanged, this, &ParameterPanel::refresh);
  rebuild();
}

void ParameterPanel::clear(QVBoxLayout& layout) {
  while (QLayoutItem* const item = layout.takeAt(0)) {
    if (QWidget* const widget = item->widget()) {
      std::erase_if(editors_, [widget](ParameterEditor* editor) {
        return widget->isAncestorOf(editor) || widget == editor;
      });
      // It goes when the event loop comes round; until then it must not be used.
      widget->hide();
      widget->deleteLater();
    }
    delete item;  // a layout hands its items over to whoever takes them
  }
}

void ParameterPanel::showExperiment() {
  // Another world has other groups; all else keeps its rows.
  const bool user_weights = !session_.experiment().user_weights.file.empty();
  if (data_rows_ == nullptr || user_weights || user_weights != of_user_weights_) {
    of_user_weights_ = user_weights;
    rebuild();
    return;
  }
  clear(*data_rows_);
  fill(ParameterSection::Data, data_rows_);
  refresh();
}

void ParameterPanel::rebuild() {
  clear(*sections_);
  data_rows_ = nullptr;
  headers_.assign(kSections, nullptr);
  for (int s = 0; s < kSections; ++s) {
    const auto section = static_cast<ParameterSection>(s);
    if (!isShown(section, session_.experiment())) continue;
    auto* const header = new QToolButton;
    header->setObjectName(QStringLiteral("flat"));
    header->setText(sectionName(section));
    header->setCheckable(true);
    header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    header->setAccessibleName(sectionName(section));
    header->setAccessibleDescription(tr("Shows or hides the parameters of this section"));
    headers_[static_cast<std::size_t>(s)] = header;
    auto* const body = new QWidget;
    auto* const rows = new QVBoxLayout(body);
    rows->setContentsMargins(kSpace, 0, 0, kSpace);
    rows->setSpacing(kInnerSpace);
    if (section == ParameterSection::Data) data_rows_ = rows;
    fill(section, rows);
    const auto fold = [this, header, body, s](bool open) {
      open_[static_cast<std::size_t>(s)] = open;
      header->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
      body->setVisible(open);
    };
    connect(header, &QToolButton::toggled, this, fold);
    sections_->addWidget(header);
    sections_->addWidget(body);
    header->setChecked(open_[static_cast<std::size_t>(s)]);
    fold(header->isChecked());
  }
}

void ParameterPanel::fill(ParameterSection section, QVBoxLayout* rows) {
  const Experiment& experiment = session_.experiment();
  if (section == ParameterSection::Data) {
    if (experiment.data.file.empty()) {
      addGroups(rows);
    } else {
      addFileName(rows, QString::fromStdString(experiment.data.file));
    }
  }
  if (section == ParameterSection::UserWeights) {
    addFileName(rows, QString::fromStdString(experiment.user_weights.file));
  }
  auto* const block = new ParameterRows;
  for (const Parameter& parameter : parameterTable()) {
    if (parameter.section != section || parameter.ofGroup() || !isShown(parameter)) continue;
    addEditor(*block, parameter, 0);
  }
  rows->addWidget(block);
}

void ParameterPanel::addEditor(ParameterRows& block, const Parameter& parameter,
                               std::size_t group) {
  editors_.push_back(new ParameterEditor(session_, parameter, group));
  block.add(editors_.back());
}

void ParameterPanel::addFileName(QVBoxLayout* rows, const QString& file) {
  auto* const name = new QLabel(QFileInfo(file).fileName());
  name->setToolTip(file);
  name->setWordWrap(true);
  rows->addWidget(name);
}

void ParameterPanel::addGroups(QVBoxLayout* rows) {
  const std::vector<Group> groups = session_.experiment().data.groups;
  for (std::size_t g = 0; g < groups.size(); ++g) {
    auto* const header =
        new GroupHeader(static_cast<int>(g) + 1, groups[g].axes, groups.size() > 1);
    connect(header, &GroupHeader::axesChosen, this, [this, groups, g](const auto& axes) {
      std::vector<Group> changed = groups;
      changed[g] = standardGroup(axes);
      setGroups(changed);
    });
    connect(header, &GroupHeader::removeAsked, this, [this, groups, g] {
      std::vector<Group> changed = groups;
      changed.erase(changed.begin() + static_cast<std::ptrdiff_t>(g));
      setGroups(changed);
    });
    rows->addWidget(header);
    auto* const block = new ParameterRows;
    for (const Parameter& parameter : parameterTable()) {
      if (parameter.ofGroup() && isShown(parameter)) addEditor(*block, parameter, g);
    }
    rows->addWidget(block);
  }
  groups_error_ = new QLabel;
  groups_error_->setWordWrap(true);
  groups_error_->hide();
  rows->addWidget(groups_error_);
  auto* const add = new QPushButton(tr("Add a group"));
  add->setObjectName(QStringLiteral("group-add"));
  add->setAccessibleDescription(tr("Adds neurons that answer to another, independent cause"));
  connect(add, &QPushButton::clicked, this, [this, groups] {
    std::vector<Group> changed = groups;
    changed.push_back(standardGroup({circle()}));
    setGroups(changed);
  });
  rows->addWidget(add);
}

void ParameterPanel::setGroups(const std::vector<Group>& groups) {
  try {
    session_.setGroups(groups);
  } catch (const Error& error) {
    groups_error_->setText(translated(error));
    setTextColor(*groups_error_, currentTheme().bad);
    groups_error_->show();
  }
}

void ParameterPanel::open(ParameterSection section) {
  open_[static_cast<std::size_t>(section)] = true;
  if (QToolButton* const header = headers_[static_cast<std::size_t>(section)]) {
    header->setChecked(true);
  }
}

void ParameterPanel::setFolds(const std::vector<bool>& open) {
  open_ = open;
  for (std::size_t s = 0; s < headers_.size(); ++s) {
    if (headers_[s] != nullptr) headers_[s]->setChecked(open_[s]);
  }
}

void ParameterPanel::refresh() {
  for (ParameterEditor* const editor : editors_) editor->refresh();
  for (ParameterRows* const block : findChildren<ParameterRows*>()) block->sort();
}

}  // namespace weightscape::ui
