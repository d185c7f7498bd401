// The parameters of the experiment in foldable sections, made from the parameter table.
#pragma once

#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace weightscape::ui {

class ParameterEditor;
class Session;

class ParameterPanel : public QWidget {
  Q_OBJECT

 public:
  explicit ParameterPanel(Session& session, QWidget* parent = nullptr);

 private:
  void rebuild();
  void refresh();

  Session& session_;
  QVBoxLayout* sections_ = nullptr;
  std::vector<ParameterEditor*> editors_;
  std::vector<bool> open_;  ///< which sections are unfolded; survives a rebuild
};

}  // namespace weightscape::ui
