// The current run and the pinned ones side by side: what was different, and what came of it.
#pragma once

#include <QWidget>

class QTextBrowser;

namespace weightscape::ui {

class Session;

class CompareView : public QWidget {
  Q_OBJECT

 public:
  explicit CompareView(Session& session, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();

  Session& session_;
  QTextBrowser* table_ = nullptr;
};

}  // namespace weightscape::ui
