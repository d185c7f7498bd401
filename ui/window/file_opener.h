// Opens what a person names or drops, and asks where a file leaves something open.
#pragma once

#include <QObject>
#include <QString>
#include <functional>

class QWidget;

namespace weightscape::ui {

class MessageBar;
class Session;

class FileOpener : public QObject {
  Q_OBJECT

 public:
  /// `window` owns this and is the parent of its dialogs.
  FileOpener(Session& session, MessageBar& message, QWidget* window);

  /// An experiment (a JSON file or preset:NAME) or a matrix, asking what it is. A bad one leaves
  /// what was open and says why.
  void open(const QString& source);
  /// Activity of one's own in place of drawn data; asks when a file holds several matrices.
  void openActivity(const QString& path, const QString& dataset = {});
  /// Weights of one's own, embedded as they are.
  void openWeights(const QString& path, const QString& dataset = {});
  /// Known preferred values of the activity that is open, neurons × coordinates.
  void openCenters(const QString& path);

  /// Asks for a matrix; empty when the person cancels.
  [[nodiscard]] QString askMatrixFile(const QString& title, bool sparse);

 private:
  void refuse(const QString& sentence);
  void openMatrix(const QString& path);
  /// True when the file holds several matrices and the person is asked for one of them.
  bool askDataset(const QString& path, const std::function<void(const QString&)>& act);
  void askTransposed();

  Session& session_;
  MessageBar& message_;
  QWidget* window_;
  QString opening_;  ///< the file that is being read: remembered once it is open
};

}  // namespace weightscape::ui
