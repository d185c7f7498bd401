// SPDX-License-Identifier: GPL-3.0-or-later
// What a person hears without asking: how the training stands, what comes of it, and where the
// keyboard stands among the neurons.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

class QWidget;

namespace weightscape::ui {

class Announcer;
class Session;
enum class TrainingState;

/// Of a change once, when it has come to rest; nothing where nobody listens.
class Announcements : public QObject {
  Q_OBJECT

 public:
  Announcements(Session& session, QWidget* window);

  /// What the window says in its message bar.
  void say(const QString& sentence);

 private:
  void look();
  void tell();
  void tellNeuron();
  [[nodiscard]] QString stateWords() const;

  Session& session_;
  Announcer* announcer_ = nullptr;
  QTimer rest_;  ///< what changes again before it ends is not said
  TrainingState state_;
  QString headline_;       ///< as it is shown
  QString headline_told_;  ///< as it was said last
  bool state_told_ = true;
  bool neuron_selected_ = false;
};

}  // namespace weightscape::ui
