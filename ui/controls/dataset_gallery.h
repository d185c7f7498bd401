// SPDX-License-Identifier: GPL-3.0-or-later
// The worlds to choose from, each with a small drawn picture.
#pragma once

#include <QWidget>
#include <vector>

class QButtonGroup;
class QGridLayout;
class QToolButton;

namespace weightscape::ui {

class Session;

class DatasetGallery : public QWidget {
  Q_OBJECT

 public:
  explicit DatasetGallery(Session& session, QWidget* parent = nullptr);

 signals:
  void refused(const QString& sentence);
  /// The groups are now the person's own; the panel can show where they are composed.
  void customChosen();

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  QToolButton* addButton(QGridLayout* grid, const std::string& name, const QString& label,
                         const QString& description);
  void choose(const std::string& preset);
  /// Marks the world that is open.
  void markOpen();
  void drawPictures();

  Session& session_;
  QButtonGroup* group_ = nullptr;
  std::vector<QToolButton*> buttons_;
  QToolButton* custom_ = nullptr;
};

}  // namespace weightscape::ui
