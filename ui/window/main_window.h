// The one window: lays out controls and views, and nothing else.
#pragma once

#include <QMainWindow>
#include <QThreadPool>
#include <functional>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace weightscape {
class OutputFolder;
}

namespace weightscape::ui {

struct LessonStage;
class EmbeddingView;
class FileOpener;
class HelpWindow;
class LessonPanel;
class MessageBar;
class Session;
class SweepSession;
class ViewStack;

class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  explicit MainWindow(QWidget* parent = nullptr);

  [[nodiscard]] Session& session() const { return *session_; }
  [[nodiscard]] LessonPanel& lesson() const { return *lesson_; }
  /// Begins one of the lessons that come with the program, by its file's name without ".md".
  void beginLesson(const QString& name);
  [[nodiscard]] SweepSession& sweep() const { return *sweep_; }
  [[nodiscard]] FileOpener& files() const { return *files_; }

  /// Opens an experiment (a JSON file or preset:NAME) or a matrix, asking what it is. A bad one
  /// leaves what was open and says why.
  void open(const QString& source);
  /// Writes all files of the run, like the headless program's `run`.
  void saveRun(const QString& folder);

 protected:
  void changeEvent(QEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  QWidget* makeLeft();
  QWidget* makeCentre();
  QWidget* makeRight();
  QWidget* makeTransport();
  void makeLessonsMenu();
  [[nodiscard]] LessonStage makeStage();
  [[nodiscard]] QWidget* controlNamed(const std::string& name) const;
  void makeMenus();
  void tintIcons();
  void refreshState();
  void refreshHistory();
  void say(const QString& sentence, bool bad);
  void askOpen();
  void saveEmbedding(const QString& folder);
  /// Writes a folder in the background and says how it went.
  void exportTo(const QString& folder, std::function<void(OutputFolder&)> write);
  void askSave();
  void askSaveExperiment();

  Session* session_ = nullptr;
  SweepSession* sweep_ = nullptr;
  EmbeddingView* embedding_ = nullptr;
  LessonPanel* lesson_ = nullptr;
  QStackedLayout* left_pages_ = nullptr;  ///< the experiment, or a lesson
  ViewStack* middle_ = nullptr;
  ViewStack* upper_ = nullptr;
  ViewStack* lower_ = nullptr;
  QPushButton* start_ = nullptr;
  QPushButton* step_ = nullptr;
  QPushButton* restart_ = nullptr;
  QLabel* state_ = nullptr;
  QProgressBar* progress_ = nullptr;
  MessageBar* message_ = nullptr;
  FileOpener* files_ = nullptr;
  QAction* undo_ = nullptr;
  QAction* redo_ = nullptr;
  QAction* centers_ = nullptr;
  HelpWindow* help_ = nullptr;  ///< made when it is first asked for
  QThreadPool exports_;         ///< its end waits for an export under way
};

}  // namespace weightscape::ui
