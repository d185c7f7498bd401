// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/key_list.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "ui/dialogs/screen_room.h"
#include "ui/theme/theme.h"

namespace weightscape::ui {
namespace {

constexpr const char* kLastingName = "lasting-name";

QString row(const QString& keys, const QString& does) {
  return QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>")
      .arg(keys.toHtmlEscaped(), does.toHtmlEscaped());
}

/// Words of a menu without the key that opens it: "&File", "文件(&F)".
QString withoutKey(QString words) {
  static const QRegularExpression in_brackets(QStringLiteral("\\s*\\(&[^)]\\)"));
  return words.remove(in_brackets).remove(QLatin1Char('&'));
}

QString actionName(const QAction& action) {
  const QVariant name = action.property(kLastingName);
  return name.isValid() ? name.toString() : action.text();
}

QString heading(const QString& text) {
  return QStringLiteral("<tr><td colspan='2'><br>%1</td></tr>").arg(text.toHtmlEscaped());
}

/// `within` is what the words of a menu inside another need before them; empty in a menu of the
/// bar.
void addMenu(const QMenu& menu, const QString& within, QString& html) {
  for (const QAction* const action : menu.actions()) {
    if (action->menu() != nullptr) addMenu(*action->menu(), withoutKey(action->text()), html);
    if (action->shortcut().isEmpty()) continue;
    const QString does = withoutKey(actionName(*action));
    html += row(action->shortcut().toString(QKeySequence::NativeText),
                within.isEmpty() ? does : KeyList::tr("%1: %2").arg(within, does));
  }
}

}  // namespace

void setLastingName(QAction& action, const QString& name) {
  action.setProperty(kLastingName, name);
}

KeyList::KeyList(const QMenuBar& menus, QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("Keys"));
  setAttribute(Qt::WA_DeleteOnClose);
  QString html = QStringLiteral("<table cellspacing='2'>");
  html += heading(tr("In the 3-D view"));
  html += row(tr("Drag, Shift+arrows"), tr("turn"));
  html += row(tr("Scroll, +, −"), tr("zoom"));
  html += row(tr("Middle button"), tr("move"));
  html += row(tr("Click, Shift+drag, Ctrl+drag"), tr("select a neuron, a rectangle, a lasso"));
  html += heading(tr("From neuron to neuron, in a view that has the focus"));
  html += row(tr("Left, Right"), tr("the one before, the one after"));
  html += row(tr("Up, Down"), tr("ten at once; in the table one row"));
  html += row(tr("Home, End"), tr("the first, the last"));
  html += row(tr("Return"), tr("select, or select no longer"));
  html += row(tr("Escape"), tr("leave; once more clears the selection"));
  for (const QAction* const action : menus.actions()) {
    if (action->menu() == nullptr) continue;
    QString rows;
    addMenu(*action->menu(), {}, rows);
    if (!rows.isEmpty()) html += heading(withoutKey(action->text())) + rows;
  }
  html += heading(tr("Everywhere"));
  html += row(tr("Tab, Shift+Tab"), tr("next or previous control"));
  html += row(tr("Arrows, Page up, Page down"), tr("move a slider that has the focus"));
  html += QStringLiteral("</table>");
  auto* const column = new QVBoxLayout(this);
  auto* const text = new QTextBrowser;
  text->setObjectName(QStringLiteral("keys"));
  text->setFrameShape(QFrame::NoFrame);
  text->setAccessibleName(tr("Keys"));
  text->setAccessibleDescription(tr("Every key and what it does"));
  text->setHtml(html);
  column->addWidget(text);
  auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  column->addWidget(buttons);
  resizeWithin(*this, {520, 640});
}

}  // namespace weightscape::ui
