// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spoken/spoken.h"

#include <QAccessibleWidget>
#include <QComboBox>
#include <QCoreApplication>
#include <QVariant>
#include <QWidget>
#include <utility>

namespace weightscape::ui {
namespace {

struct SpokenWords {
  Q_DECLARE_TR_FUNCTIONS(SpokenWords)
};

/// Lives as long as its widget.
class SpokenContent : public QObject {
 public:
  SpokenContent(QWidget& widget, Spoken spoken) : QObject(&widget), said(std::move(spoken)) {}

  const Spoken said;
};

class SpokenWidget : public QAccessibleWidget, public QAccessibleValueInterface {
 public:
  SpokenWidget(QWidget* widget, const Spoken& said)
      : QAccessibleWidget(widget, said.role), said_(said) {}

  [[nodiscard]] QString text(QAccessible::Text what) const override {
    if (what == QAccessible::Help) return said_.help;
    if (what != QAccessible::Description && what != QAccessible::Value) {
      return QAccessibleWidget::text(what);
    }
    const QString shown = said_.shows ? said_.shows() : QString();
    return shown.isEmpty() ? said_.help : shown;
  }

  void* interface_cast(QAccessible::InterfaceType type) override {
    if (type == QAccessible::ValueInterface && said_.number) {
      return static_cast<QAccessibleValueInterface*>(this);
    }
    return QAccessibleWidget::interface_cast(type);
  }

  [[nodiscard]] QVariant currentValue() const override { return said_.number(); }
  void setCurrentValue(const QVariant& value) override {
    if (said_.set) said_.set(value.toDouble());
  }
  [[nodiscard]] QVariant maximumValue() const override { return said_.most; }
  [[nodiscard]] QVariant minimumValue() const override { return said_.least; }
  [[nodiscard]] QVariant minimumStepSize() const override { return 0.0; }

 private:
  const Spoken& said_;
};

class SpokenList : public QAccessibleWidget {
 public:
  explicit SpokenList(QComboBox* list) : QAccessibleWidget(list, QAccessible::ComboBox) {}

  [[nodiscard]] QString text(QAccessible::Text what) const override {
    if (what == QAccessible::Value) return list()->currentText();
    if (what != QAccessible::Name) return QAccessibleWidget::text(what);
    const QString name = QAccessibleWidget::text(what);
    if (name.isEmpty()) return list()->currentText();
    return SpokenWords::tr("%1: %2").arg(name, list()->currentText());
  }

  [[nodiscard]] QStringList actionNames() const override {
    return QStringList{showMenuAction(), pressAction()} + QAccessibleWidget::actionNames();
  }

  void doAction(const QString& name) override {
    if (name == showMenuAction() || name == pressAction()) {
      list()->showPopup();
    } else {
      QAccessibleWidget::doAction(name);
    }
  }

 private:
  [[nodiscard]] QComboBox* list() const { return qobject_cast<QComboBox*>(object()); }
};

QAccessibleInterface* interfaceFor(const QString& /*of*/, QObject* object) {
  if (object == nullptr || !object->isWidgetType()) return nullptr;
  for (const QObject* const child : object->children()) {
    if (const auto* const content = dynamic_cast<const SpokenContent*>(child)) {
      return new SpokenWidget(qobject_cast<QWidget*>(object), content->said);
    }
  }
  if (auto* const list = qobject_cast<QComboBox*>(object)) return new SpokenList(list);
  return nullptr;
}

}  // namespace

namespace {

bool listened_to = false;

}  // namespace

bool somebodyListens() { return listened_to || QAccessible::isActive(); }

void listenAlways() { listened_to = true; }

void letListsSpeak() {
  static const bool installed = [] {
    QAccessible::installFactory(interfaceFor);
    return true;
  }();
  Q_UNUSED(installed)
}

void speak(QWidget& widget, Spoken spoken) {
  letListsSpeak();
  const QString name = spoken.name;
  const QString help = spoken.help;
  new SpokenContent(widget, std::move(spoken));
  // Qt may have taken it for any widget when its name or range was set.
  QAccessibleInterface* const before = QAccessible::queryAccessibleInterface(&widget);
  if (dynamic_cast<SpokenWidget*>(before) == nullptr) {
    QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(before));
  }
  widget.setProperty(kFramedByWindow, true);
  widget.setFocusPolicy(static_cast<Qt::FocusPolicy>(widget.focusPolicy() | Qt::TabFocus));
  widget.setAccessibleName(name);
  widget.setAccessibleDescription(help);
}

}  // namespace weightscape::ui
