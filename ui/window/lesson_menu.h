// SPDX-License-Identifier: GPL-3.0-or-later
// The menu Lessons: those that come with the program, a person's own, and the one that is under
// way.
#pragma once

#include <QObject>
#include <QString>
#include <vector>

#include "ui/lessons/worksheet.h"

class QAction;
class QMenu;
class QWidget;

namespace weightscape::ui {

class LessonPanel;
struct KeptAnswers;
struct LessonEntry;

class LessonMenu : public QObject {
  Q_OBJECT

 public:
  /// `menu` owns this; `window` is the parent of its dialogs.
  LessonMenu(QMenu& menu, LessonPanel& panel, QWidget* window);

  /// Asks for the file of a lesson.
  void askOpen();
  /// Asks where to save what was answered: in the lesson that is under way, else in each whose
  /// answers are in no file.
  void saveAnswers();
  /// The same of each whose answers are in no file. False when one of them is in none after it.
  bool saveUnsaved();

 signals:
  void chosen(const QString& name);      ///< one that comes with the program
  void fileChosen(const QString& path);  ///< one of a person's own
  void told(const QString& sentence, bool bad);

 private:
  void makeLessons(QMenu& menu);
  void makeSteps(QMenu& menu);
  void makePapers(QMenu& menu);
  void fillOwn(QMenu& menu);
  void fillPapers(QMenu& menu, Paper paper);
  void print(const LessonEntry& entry, Paper paper);
  bool saveAnswersOf(const QString& source, const KeptAnswers& kept);
  void openFolder();
  void refresh();

  LessonPanel& panel_;
  QWidget* window_;
  std::vector<QAction*> of_lesson_;  ///< act only while there is one
  QAction* back_ = nullptr;
  QAction* save_ = nullptr;
};

}  // namespace weightscape::ui
