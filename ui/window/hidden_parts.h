// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of the window that a link leaves out, and the bar that says so and brings them back.
#pragma once

#include <QFrame>
#include <QStringList>
#include <functional>
#include <string>
#include <vector>

class QLabel;

namespace weightscape::ui {

struct ViewEntry;

/// A part that can be left out. `name` stands in links, in every language the same; `title` is what
/// a person reads.
struct WindowPart {
  QString name;
  QString title;
  std::function<void(bool)> show;
};

/// Of a view: the first word of its English title.
QString partName(const ViewEntry& view);

class HiddenParts : public QFrame {
  Q_OBJECT

 public:
  explicit HiddenParts(QWidget* parent = nullptr);

  /// All that there are; once they are made.
  void setParts(std::vector<WindowPart> parts);
  [[nodiscard]] const std::vector<WindowPart>& parts() const { return parts_; }

  /// Leaves out these and shows all others.
  void hide(const QStringList& names);
  void showAll() { hide(QStringList()); }
  /// In the order of the parts.
  [[nodiscard]] const QStringList& hidden() const { return hidden_; }
  [[nodiscard]] bool shows(const QString& name) const { return !hidden_.contains(name); }

 signals:
  void changed();
  void broughtBack();  ///< by the button of the bar, which has the focus no longer

 private:
  std::vector<WindowPart> parts_;
  QStringList hidden_;
  QLabel* text_ = nullptr;
};

}  // namespace weightscape::ui
