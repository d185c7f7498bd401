#include "ui/controls/parameter_panel.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/analysis/verdict.h"
#include "ui/controls/parameter_editor.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {
namespace {

constexpr int kSections = 6;

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
    case ParameterSection::Experiment:
      break;
  }
  return ParameterPanel::tr("Experiment");
}

bool isShown(const Parameter& parameter) {
  // The gallery sets the axes, the menu the name.
  return parameter.kind != ParameterKind::Text && parameter.kind != ParameterKind::ChoiceList;
}

}  // namespace

ParameterPanel::ParameterPanel(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), open_(kSections, false) {
  open_[static_cast<std::size_t>(ParameterSection::Network)] = true;
  open_[static_cast<std::size_t>(ParameterSection::Training)] = true;
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, kSpace, 0);
  column->setSpacing(0);
  sections_ = new QVBoxLayout;
  sections_->setSpacing(kInnerSpace);
  column->addLayout(sections_);
  column->addStretch(1);
  connect(&session_, &Session::experimentLoaded, this, &ParameterPanel::rebuild);
  connect(&session_, &Session::parameterChanged, this, &ParameterPanel::refresh);
  rebuild();
}

void ParameterPanel::rebuild() {
  editors_.clear();
  while (QLayoutItem* const item = sections_->takeAt(0)) {
    if (item->widget() != nullptr) item->widget()->deleteLater();
    delete item;  // a layout hands its items over to whoever takes them
  }
  for (int s = 0; s < kSections; ++s) {
    const auto section = static_cast<ParameterSection>(s);
    auto* const header = new QToolButton;
    header->setObjectName(QStringLiteral("flat"));
    header->setText(sectionName(section));
    header->setCheckable(true);
    header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    header->setAccessibleName(sectionName(section));
    header->setAccessibleDescription(tr("Shows or hides the parameters of this section"));
    auto* const body = new QWidget;
    auto* const rows = new QVBoxLayout(body);
    rows->setContentsMargins(kSpace, 0, 0, kSpace);
    rows->setSpacing(kInnerSpace);
    const std::size_t groups = session_.experiment().data.groups.size();
    if (section == ParameterSection::Data) {
      for (std::size_t g = 0; g < groups; ++g) {
        if (groups > 1) {
          auto* const name = new QLabel(
              tr("Group %1: %2")
                  .arg(g + 1)
                  .arg(translated(shapeName(session_.experiment().data.groups[g].axes))));
          name->setObjectName(QStringLiteral("quiet"));
          rows->addWidget(name);
        }
        for (const Parameter& parameter : parameterTable()) {
          if (!parameter.ofGroup() || !isShown(parameter)) continue;
          editors_.push_back(new ParameterEditor(session_, parameter, g));
          rows->addWidget(editors_.back());
        }
      }
    }
    for (const Parameter& parameter : parameterTable()) {
      if (parameter.section != section || parameter.ofGroup() || !isShown(parameter)) continue;
      editors_.push_back(new ParameterEditor(session_, parameter, 0));
      rows->addWidget(editors_.back());
    }
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

void ParameterPanel::refresh() {
  for (ParameterEditor* const editor : editors_) editor->refresh();
}

}  // namespace weightscape::ui
