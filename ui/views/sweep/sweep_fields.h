// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be swept, typed in: one parameter or two with their values, and seeds.
#pragma once

#include <QWidget>

#include "core/experiment/sweep_plan.h"

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace weightscape::ui {

class Session;
struct AskedSweep;

class SweepFields : public QWidget {
  Q_OBJECT

 public:
  explicit SweepFields(Session& session, QWidget* parent = nullptr);

  /// As it stands there, of the experiment that is open. Throws Error.
  [[nodiscard]] SweepPlan plan() const;
  void show(const SweepPlan& plan);
  /// What is typed and chosen, to be shown again.
  [[nodiscard]] AskedSweep asked() const;
  void show(const AskedSweep& asked);
  /// What is usually asked for: λ alone.
  void showUsual();

 signals:
  void entered();  ///< Return in one of them
  void edited();   ///< what is asked for may be another

 private:
  QLineEdit* field(const QString& name, const QString& help, const QString& object);
  QComboBox* parameterList(const QString& name, const QString& help, const QString& object);
  void addPresets();
  /// Names of what acts in the experiment that is open.
  void fillLists();
  [[nodiscard]] static std::string pathOf(const QComboBox& list);
  static void choose(QComboBox& list, const std::string& path);
  void showSecond();
  [[nodiscard]] QString seedsTyped() const;

  Session& session_;
  QComboBox* first_ = nullptr;
  QLineEdit* values_ = nullptr;
  QComboBox* second_ = nullptr;  ///< its first entry is none
  QLineEdit* second_values_ = nullptr;
  QLineEdit* seeds_ = nullptr;
  QToolButton* presets_ = nullptr;
};

}  // namespace weightscape::ui
