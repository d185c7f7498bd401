// SPDX-License-Identifier: GPL-3.0-or-later
// The one window: lays out controls and views, and nothing else.
#pragma once

#include <QJsonObject>
#include <QMainWindow>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <functional>
#include <map>
#include <memory>
#include <string>

class QAction;
class QBoxLayout;
class QMenu;
class QScrollArea;
class QStackedLayout;
class QStackedWidget;

namespace weightscape::ui {

struct Lesson;
struct LessonState;
struct LessonStage;
class Announcements;
class Columns;
class EmbeddingView;
class FileOpener;
class FilmDialog;
class FinishedRuns;
class FirstHints;
class FocusKeys;
class HelpWindow;
class HiddenParts;
class KeptOffer;
class LessonPanel;
class MessageBar;
class PageDialog;
class Panels;
class RunExporter;
class SessionKeeper;
class Session;
class SweepSession;
class TransportBar;
class ViewStack;
enum class ViewPlace;

class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  explicit MainWindow(QWidget* parent = nullptr);

  [[nodiscard]] Session& session() const { return *session_; }
  [[nodiscard]] LessonPanel& lesson() const { return *lesson_; }
  /// Begins one of the lessons that come with the program, by its file's name without ".md".
  void beginLesson(const QString& name);
  /// One of a person's own. A bad one leaves what was open and says why, by its line.
  void openLesson(const QString& path);
  [[nodiscard]] SweepSession& sweep() const { return *sweep_; }
  [[nodiscard]] FileOpener& files() const { return *files_; }
  [[nodiscard]] SessionKeeper& keeper() const { return *keeper_; }
  [[nodiscard]] RunExporter& exporter() const { return *exporter_; }

  /// Opens an experiment (a JSON file, preset:NAME or a link) or a matrix, asking what it is. A bad
  /// one leaves what was open and says why.
  void open(const QString& source);
  /// Why a link could not be opened; empty where it is open.
  QString openLink(const QString& text);
  /// Offers what a crash or, `also_left`, an earlier end left, where there is something. It is
  /// offered at every start until it is taken or refused.
  void takeUp(bool also_left = true);
  /// For an end that cannot be refused, as that of the desktop: keeps what there is, asks nothing.
  void keepForNextStart();
  /// Worlds, lessons and recent files in place of the workspace; leaving it changes nothing.
  void showWelcome(bool shown);
  /// From now on size, place, widths and folds are remembered soon after they change, so that they
  /// outlive an end that nobody foresees.
  void beginRememberingLayout();
  /// Shows those hints of the first run that were not read yet.
  void beginHints();
  /// Shows a dialog of this window; a film that it makes is asked about before the window closes.
  void showFilm(FilmDialog* dialog);
  /// One sentence above everything else.
  void say(const QString& sentence, bool bad);

 protected:
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void moveEvent(QMoveEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  /// All that stands in the window, in the language of now; it shows what the session has.
  void build();
  void makeHints();
  /// Hints are silent while something else leads, or a class looks on.
  void quietHints();
  [[nodiscard]] LessonStage makeStage();
  void startLesson(const Lesson& lesson, const QString& source);
  void showLesson();
  void tellKeptAnswers();
  [[nodiscard]] QWidget* controlNamed(const std::string& name) const;
  void showExperiment();
  [[nodiscard]] QJsonObject viewState() const;
  void setViewState(const QJsonObject& state);

  // In main_window_layout.cpp.
  QWidget* makeWorkspace();
  QWidget* makeLeft();
  QWidget* makeCentre();
  QWidget* makeRight();
  void addViews(ViewPlace place, ViewStack& stack);
  /// The wiring shares its place with the timeline.
  QWidget* withTimeline(QWidget* wiring);
  /// Makes place for the views of this stack where they are folded away or covered.
  /// A lesson that shares the column with them goes on being read.
  void reveal(const ViewStack& stack, bool by_lesson);
  /// A larger picture, larger type, and only what a class looks at.
  void present(bool on);
  /// Puts transport and λ where the columns that are shown leave them at hand.
  void arrange();
  /// Size, place, widths and folds, from the last start and for the next.
  void recallLayout();
  void rememberLayout() const;
  void noteLayout();
  void putLayout(const QJsonObject& layout);
  [[nodiscard]] QJsonObject layoutState() const;

  // In main_window_language.cpp.
  /// The same window in another language: all that stands in it is made anew around the session,
  /// which does not notice.
  void rebuild();
  void goOnWithLesson(std::unique_ptr<LessonState> state);

  // In main_window_links.cpp.
  void makeCopyMenu(QMenu& edit);
  /// Copies a line and says so, or why there is none.
  void copyLine(const std::function<std::string()>& line, const QString& sentence);
  [[nodiscard]] std::string linkTo(const QStringList& hidden) const;
  void askOpenLink();
  void makeHiddenParts();
  [[nodiscard]] ViewStack* stackAt(ViewPlace place) const;
  /// Columns, panels and entries of menus follow what a link leaves out.
  void takeHidden();
  /// What a link leaves out goes and comes back with what it opened; another world that is opened
  /// in a smaller window does not make it larger.
  void followHidden();

  // In main_window_export.cpp.
  void showFigureDialog();
  void showFilmDialog();
  void askExportPage();
  struct PageOffer;
  /// A dialog that makes a page of it, not shown yet.
  [[nodiscard]] PageDialog* makePageDialog(const std::shared_ptr<const PageOffer>& offer);
  void askExport();

  // In main_window_closing.cpp.
  /// What was answered before this attempt to close.
  struct Answers {
    bool end_sweep = false;
    bool give_up_film = false;
    bool lose = false;
    bool lose_answers = false;
  };
  void closeWith(const Answers& answers);
  void askAboutKept(const QString& id);
  /// Says what was discarded and how it comes back; does not ask about the next one.
  void discardKept(const QString& id);
  [[nodiscard]] bool asksBeforeClosing(const Answers& answers);
  [[nodiscard]] bool beingWritten() const;
  /// Of what is written in the background: closes where that was waited for.
  void tellWritten(const QString& sentence, bool bad);

  // In main_window_menus.cpp.
  void makeMenus();
  void makeFileMenu();
  void makeEditMenu();
  void makeViewMenu();
  void makeViewsMenu(QMenu& menu);
  void keepFocus(QWidget* before, ViewStack& stack);
  void makeAppearanceMenu(QMenu& menu);
  void makeLanguageMenu(QMenu& menu);
  void makeLessonsMenu();
  void makeHelpMenu();
  void fillRecentMenu(QMenu& menu);
  void fillKeptMenu(QMenu& menu);
  void refreshHistory();
  void askOpen();
  void saveSession();
  void askSaveSession();
  void askSaveExperiment();

  Session* session_ = nullptr;
  SweepSession* sweep_ = nullptr;
  FinishedRuns* finished_ = nullptr;
  QStackedWidget* pages_ = nullptr;  ///< the workspace, or the welcome page
  EmbeddingView* embedding_ = nullptr;
  Columns* columns_ = nullptr;
  Panels* panels_ = nullptr;  ///< of the column of views
  QWidget* centre_ = nullptr;
  QBoxLayout* below_ = nullptr;  ///< the picture
  QWidget* timeline_ = nullptr;
  QWidget* worlds_ = nullptr;
  QScrollArea* parameter_area_ = nullptr;
  HiddenParts* hidden_ = nullptr;
  QAction* show_hidden_ = nullptr;
  std::map<int, QStringList> hidden_of_;  ///< by Session::work
  int enlarged_before_ = -1;              ///< the panel, before a class was shown the picture
  QAction* parameters_ = nullptr;         ///< the column of the experiment is shown
  QAction* side_ = nullptr;               ///< that of the views
  QAction* timeline_shown_ = nullptr;     ///< below the picture
  QWidget* lambda_ = nullptr;
  TransportBar* transport_ = nullptr;
  LessonPanel* lesson_ = nullptr;
  QStackedLayout* left_pages_ = nullptr;  ///< the experiment, or a lesson
  ViewStack* middle_ = nullptr;
  ViewStack* upper_ = nullptr;
  ViewStack* lower_ = nullptr;
  MessageBar* message_ = nullptr;
  FileOpener* files_ = nullptr;
  RunExporter* exporter_ = nullptr;
  SessionKeeper* keeper_ = nullptr;
  KeptOffer* kept_offer_ = nullptr;
  Announcements* announcements_ = nullptr;
  FocusKeys* focus_keys_ = nullptr;
  QMenu* training_menu_ = nullptr;
  FirstHints* hints_ = nullptr;
  QAction* undo_ = nullptr;
  QAction* redo_ = nullptr;
  QAction* centers_ = nullptr;
  QAction* otherwise_ = nullptr;
  QAction* pin_ = nullptr;
  QAction* presenter_ = nullptr;
  Answers answers_;
  bool close_when_written_ = false;
  bool hinting_ = false;   ///< hints of the first run were begun
  QTimer layout_changed_;  ///< until it is remembered
  bool remembering_ = false;
  bool rebuilding_ = false;     ///< asked for, not done yet
  HelpWindow* help_ = nullptr;  ///< made when it is first asked for
};

}  // namespace weightscape::ui
