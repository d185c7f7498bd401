// The worlds to choose from, each with a small drawn picture.
#pragma once

#include <QWidget>
#include <vector>

class QToolButton;

namespace weightscape::ui {

class Session;

class DatasetGallery : public QWidget {
  Q_OBJECT

 public:
  explicit DatasetGallery(Session& session, QWidget* parent = nullptr);

 signals:
  void refused(const QString& sentence);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void choose(const std::string& preset);
  void drawPictures();

  Session& session_;
  std::vector<QToolButton*> buttons_;
};

}  // namespace weightscape::ui
