// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/hidden_parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <algorithm>
#include <utility>

#include "ui/theme/theme.h"
#include "ui/views/view_entry.h"
#include "ui/window/focus_keys.h"

namespace weightscape::ui {

QString partName(const ViewEntry& view) {
  return QString::fromUtf8(view.title).section(QLatin1Char(' '), 0, 0).toLower();
}

HiddenParts::HiddenParts(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("card"));
  auto* const row = new QHBoxLayout(this);
  row->setContentsMargins(kSpace, kInnerSpace, kInnerSpace, kInnerSpace);
  row->setSpacing(kSpace);
  text_ = new QLabel;
  text_->setObjectName(QStringLiteral("hidden-parts"));
  text_->setTextFormat(Qt::PlainText);
  text_->setWordWrap(true);
  row->addWidget(text_, 1);
  auto* const back = new QPushButton(tr("Show everything"));
  back->setObjectName(QStringLiteral("show-hidden"));
  back->setAccessibleDescription(tr("Brings back what the link leaves out of this window"));
  back->setProperty(kTakesKeys, true);
  connect(back, &QPushButton::clicked, this, [this] {
    showAll();
    emit broughtBack();
  });
  row->addWidget(back);
  QFrame::hide();
}

void HiddenParts::setParts(std::vector<WindowPart> parts) { parts_ = std::move(parts); }

void HiddenParts::hide(const QStringList& names) {
  hidden_.clear();
  QStringList titles;
  for (const WindowPart& part : parts_) {
    if (!names.contains(part.name)) continue;
    hidden_ << part.name;
    titles << part.title;
  }
  for (const WindowPart& part : parts_) part.show(shows(part.name));
  text_->setText(tr("The link that was opened hides parts of this window: %1.")
                     .arg(QLocale().createSeparatedList(titles)));
  setVisible(!hidden_.isEmpty());
  emit changed();
}

}  // namespace weightscape::ui
