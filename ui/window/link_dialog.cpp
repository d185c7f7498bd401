// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/link_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

#include "core/experiment/state_link.h"
#include "ui/dialogs/screen_room.h"
#include "ui/theme/theme.h"

namespace weightscape::ui {
namespace {

/// One line, however many it is shown in. Takes no more than the start of what is too long for a
/// link: a page of text in one line would keep the window busy for long.
class LinkField : public QPlainTextEdit {
 public:
  explicit LinkField(std::function<void()> entered) : entered_(std::move(entered)) {}

 protected:
  void keyPressEvent(QKeyEvent* event) override {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
      entered_();
      return;
    }
    QPlainTextEdit::keyPressEvent(event);
  }

  void insertFromMimeData(const QMimeData* source) override {
    if (source == nullptr || !source->hasText()) return;
    constexpr auto kMost = static_cast<qsizetype>(kLongestLink) + 1;
    insertPlainText(source->text().trimmed().left(kMost));
  }

 private:
  std::function<void()> entered_;
};

}  // namespace

LinkDialog::LinkDialog(std::function<QString(const QString&)> open, QWidget* parent)
    : QDialog(parent), open_(std::move(open)) {
  setObjectName(QStringLiteral("link-dialog"));
  setWindowTitle(tr("Open link"));
  setAttribute(Qt::WA_DeleteOnClose);
  auto* const column = new QVBoxLayout(this);
  column->setSpacing(kSpace);
  auto* const label = new QLabel(tr(
      "A link begins with “weightscape:?” and opens an experiment. It reads and writes no file."));
  label->setWordWrap(true);
  column->addWidget(label);
  link_ = new LinkField([this] {
    if (!link_->document()->isEmpty()) tryToOpen();
  });
  link_->setObjectName(QStringLiteral("link-field"));
  link_->setAccessibleName(tr("Link"));
  link_->setTabChangesFocus(true);
  link_->setWordWrapMode(QTextOption::WrapAnywhere);
  label->setBuddy(link_);
  column->addWidget(link_, 1);
  problem_ = new QLabel;
  problem_->setObjectName(QStringLiteral("link-problem"));
  problem_->setTextFormat(Qt::PlainText);
  problem_->setWordWrap(true);
  problem_->setStyleSheet(QStringLiteral("color: %1").arg(currentTheme().bad.name()));
  problem_->hide();
  column->addWidget(problem_);
  auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
  QPushButton* const opens = buttons->button(QDialogButtonBox::Open);
  opens->setText(tr("Open"));
  opens->setDefault(true);
  buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
  connect(buttons, &QDialogButtonBox::accepted, this, &LinkDialog::tryToOpen);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  column->addWidget(buttons);
  const auto allow = [this, opens] { opens->setEnabled(!link_->document()->isEmpty()); };
  connect(link_, &QPlainTextEdit::textChanged, this, [this, allow] {
    problem_->hide();
    allow();
  });
  const QString copied =
      QApplication::clipboard()->text().left(static_cast<qsizetype>(kLongestLink) + 1);
  if (isLink(copied.toStdString())) {
    link_->setPlainText(copied.trimmed());
    link_->selectAll();
  }
  allow();
  link_->setFocus();
  resizeWithin(*this, {560, 260});
}

void LinkDialog::tryToOpen() {
  const QString problem = open_(link_->toPlainText());
  if (problem.isEmpty()) return accept();
  problem_->setText(problem);
  problem_->show();
  link_->setFocus();
}

}  // namespace weightscape::ui
