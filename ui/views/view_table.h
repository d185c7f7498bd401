// The one table of views beside the wiring. The window, its keys, lessons and --figures iterate
// over it: a new view is its own files and a row here.
#pragma once

#include <QString>
#include <functional>
#include <span>
#include <vector>

class QWidget;

namespace weightscape {
struct Experiment;
}  // namespace weightscape

namespace weightscape::ui {

class FigureSource;
class Session;

enum class ViewPlace { Upper, Lower };

/// A view that was made; whoever gives it a parent owns it.
struct MadeView {
  QWidget* widget = nullptr;
  QWidget* tools = nullptr;              ///< for the right of its name; may be null
  const FigureSource* figure = nullptr;  ///< null where it has none to export
};

/// A figure of --figures and of "Export everything".
struct ViewFigure {
  QString name;  ///< of its files, without ending
  /// Makes the view show what is meant; empty for what it shows anyway.
  std::function<void(const MadeView& view)> choose = {};
  /// Whether there is such a figure; empty for always.
  std::function<bool(const Experiment& trained)> applies = {};
  bool of_user_weights = false;  ///< also of weights of one's own
};

struct ViewEntry {
  const char* title;  ///< in English, translatable in the context "Views"; lessons name it so
  ViewPlace place = ViewPlace::Upper;
  std::function<MadeView(Session& session)> make;
  std::vector<ViewFigure> figures = {};
};

/// In the order in which their names stand.
std::span<const ViewEntry> viewTable();

/// A title as it stands in the window.
QString viewTitle(const ViewEntry& view);

}  // namespace weightscape::ui
