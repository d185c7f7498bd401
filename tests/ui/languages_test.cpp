// SPDX-License-Identifier: GPL-3.0-or-later
// Every language: nothing on the screen without a translation, nothing clipped, and switched in the
// window while a training stays what it was.
#include <qcustomplot.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTranslator>
#include <QtTest>
#include <set>

#include "core/base/error.h"
#include "core/experiment/parameter_table.h"
#include "core/io/hdf5_writer.h"
#include "tests/ui/real_window.h"
#include "ui/controls/parameter_panel.h"
#include "ui/help/key_list.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/session/choice_words.h"
#include "ui/session/neuron_selection.h"
#include "ui/session/pins.h"
#include "ui/session/sweep_session.h"
#include "ui/theme/language.h"
#include "ui/theme/translated.h"
#include "ui/views/view_table.h"
#include "ui/vtk/vtk_widget.h"

using namespace weightscape;
using namespace weightscape::ui;

namespace {

QApplication& application() { return *qobject_cast<QApplication*>(QCoreApplication::instance()); }

/// An invented language in which every text stands in brackets; see tests/tools/catalogues.py.
class Invented {
 public:
  explicit Invented(bool right_to_left) {
    if (!catalogue_.load(QStringLiteral(INVENTED_LANGUAGES) +
                         (right_to_left ? "/rtl.qm" : "/pseudo.qm"))) {
      qFatal("no catalogue of the invented language");
    }
    QCoreApplication::installTranslator(&catalogue_);
    if (right_to_left) QApplication::setLayoutDirection(Qt::RightToLeft);
  }
  ~Invented() {
    QCoreApplication::removeTranslator(&catalogue_);
    QApplication::setLayoutDirection(Qt::LeftToRight);
  }
  Q_DISABLE_COPY_MOVE(Invented)

 private:
  QTranslator catalogue_;
};

/// Titles of lessons come from their pages; Qt names its own small buttons.
bool comesFromElsewhere(const QString& where, const QString& text) {
  static const QRegularExpression lesson(QStringLiteral("^\\d+  \\w"));
  return lesson.match(text).hasMatch() || where.contains(QLatin1String("ScrollLeftButton")) ||
         where.contains(QLatin1String("ScrollRightButton"));
}

/// What is left of a text outside of brackets, one in another among them.
QString unmarked(const QString& text) {
  QString left;
  int depth = 0;
  for (const QChar sign : text) {
    if (sign == QLatin1Char('[')) ++depth;
    if (depth == 0) left += sign;
    if (sign == QLatin1Char(']')) depth = std::max(0, depth - 1);
  }
  return left;
}

bool hasWords(QString text) {
  static const QRegularExpression tags(QStringLiteral("<[^>]*>|&\\w+;"));
  // Signs of the science and names that are the same in every language.
  static const QRegularExpression names(
      QStringLiteral("\\b(Wᵢₙ|Wₒᵤₜ|weightscape|Weightscape|Deutsch|English|nan|preset:\\w+)\\b"));
  text.remove(tags).remove(names).remove(QString::fromUtf8("简体中文"));
  static const QRegularExpression word(QStringLiteral("\\p{L}{3,}"));
  return word.match(text).hasMatch();
}

QString describe(const QWidget* widget) {
  QString text = QString::fromLatin1(widget->metaObject()->className());
  for (const QWidget* w = widget; w != nullptr; w = w->parentWidget()) {
    if (!w->objectName().isEmpty()) text += " < " + w->objectName();
  }
  return text;
}

/// Everything that is said on the screen, or on asking: texts, names, explanations.
std::vector<std::pair<QString, QString>> texts(QWidget& window) {
  std::vector<std::pair<QString, QString>> all;
  for (const QWidget* const widget : window.findChildren<QWidget*>()) {
    const QString where = describe(widget);
    all.emplace_back(where + " tooltip", widget->toolTip());
    all.emplace_back(where + " name", widget->accessibleName());
    all.emplace_back(where + " description", widget->accessibleDescription());
    if (const auto* const label = qobject_cast<const QLabel*>(widget)) {
      all.emplace_back(where, label->text());
    } else if (const auto* const button = qobject_cast<const QAbstractButton*>(widget)) {
      all.emplace_back(where, button->text());
    } else if (const auto* const choice = qobject_cast<const QComboBox*>(widget)) {
      for (int i = 0; i < choice->count(); ++i) all.emplace_back(where, choice->itemText(i));
    } else if (const auto* const bar = qobject_cast<const QTabBar*>(widget)) {
      for (int i = 0; i < bar->count(); ++i) all.emplace_back(where, bar->tabText(i));
    } else if (const auto* const line = qobject_cast<const QLineEdit*>(widget)) {
      all.emplace_back(where, line->placeholderText());
    }
  }
  // What plots paint.
  for (QCustomPlot* const plot : window.findChildren<QCustomPlot*>()) {
    const QString where = describe(plot);
    for (const QCPAxisRect* const rect : plot->axisRects()) {
      for (const QCPAxis* const axis : rect->axes()) all.emplace_back(where, axis->label());
    }
    for (int i = 0; i < plot->itemCount(); ++i) {
      const auto* const text = qobject_cast<QCPItemText*>(plot->item(i));
      if (text != nullptr && text->visible()) all.emplace_back(where, text->text());
    }
    for (const QObject* const element : plot->plotLayout()->elements(true)) {
      const auto* const text = qobject_cast<const QCPTextElement*>(element);
      if (text != nullptr) all.emplace_back(where, text->text());
      const auto* const scale = qobject_cast<const QCPColorScale*>(element);
      if (scale != nullptr) all.emplace_back(where, scale->label());
    }
  }
  for (const QAction* const action : window.findChildren<QAction*>()) {
    all.emplace_back("action", action->text());
    all.emplace_back("action's tooltip", action->toolTip());
  }
  return all;
}

/// The room that a text needs and the room that it has.
QString clipped(const QWidget& widget) {
  const auto says = [&](const QString& text, int needs, int has) {
    return needs <= has + 1 ? QString()
                            : QStringLiteral("%1: “%2” needs %3, has %4")
                                  .arg(describe(&widget), text)
                                  .arg(needs)
                                  .arg(has);
  };
  if (const auto* const label = qobject_cast<const QLabel*>(&widget)) {
    if (label->text().isEmpty() || label->property("elides").toBool()) return {};
    if (label->wordWrap()) {
      return says(label->text(), label->heightForWidth(label->width()), label->height());
    }
    return says(label->text(), label->sizeHint().width(), label->width());
  }
  if (const auto* const button = qobject_cast<const QAbstractButton*>(&widget)) {
    if (button->text().isEmpty()) return {};
    const auto* const tool = qobject_cast<const QToolButton*>(button);
    const bool beside =
        !button->icon().isNull() &&
        (tool == nullptr || tool->toolButtonStyle() == Qt::ToolButtonTextBesideIcon);
    if (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly &&
        !button->icon().isNull()) {
      return {};
    }
    const int words = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width() +
                      (beside ? button->iconSize().width() : 0);
    return says(button->text(), words, button->width());
  }
  if (const auto* const bar = qobject_cast<const QTabBar*>(&widget)) {
    QString all;
    for (int i = 0; i < bar->count(); ++i) {
      if (bar->usesScrollButtons() || !bar->tabRect(i).isValid()) continue;
      all += says(bar->tabText(i), bar->fontMetrics().horizontalAdvance(bar->tabText(i)),
                  bar->tabRect(i).width());
    }
    return all;
  }
  return {};
}

QStringList allClipped(RealWindow& real) {
  QStringList all;
  for (const QWidget* const widget : real.window().findChildren<QWidget*>()) {
    if (!widget->isVisible() || widget->window() != &real.window()) continue;
    const QString what = clipped(*widget);
    if (!what.isEmpty()) all << what;
  }
  return all;
}

/// Goes through all views, and says after each.
template <typename Do>
void throughViews(RealWindow& real, const Do& look) {
  look();
  for (const char* const stack : {"upper-views", "lower-views", "middle-views"}) {
    auto* const bar = real.find<QWidget>(stack)->findChild<QTabBar*>();
    for (int i = 0; i < bar->count(); ++i) {
      bar->setCurrentIndex(i);
      QTest::qWait(1);  // lays it out
      look();
    }
    bar->setCurrentIndex(0);
  }
}

}  // namespace

class LanguagesTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { applyLanguage(application(), QStringLiteral("en")); }
  void cleanup() { applyLanguage(application(), QStringLiteral("en")); }

  /// A text that is not marked for translation, or glued together of pieces, stands out of the
  /// brackets.
  void everyTextIsMarked() {
    const Invented invented(false);
    RealWindow real;
    QVERIFY(real.open("ring"));
    std::set<std::pair<QString, QString>> bare;
    const auto look = [&] {
      for (const auto& [where, text] : texts(real.window())) {
        if (comesFromElsewhere(where, text)) continue;
        if (hasWords(unmarked(text))) bare.emplace(where, text);
      }
    };
    throughViews(real, look);
    QVERIFY(real.train());
    throughViews(real, look);
    for (const auto& [where, text] : bare) qWarning("%s: %s", qPrintable(where), qPrintable(text));
    QVERIFY(bare.empty());
  }

  /// A reason is a sentence with places until it is shown; files have it in English.
  void whyARunOfASweepFailedIsSaidInTheLanguage() {
    RealWindow real;
    QVERIFY(real.open("ring"));
    applyLanguage(application(), QStringLiteral("de"));
    SweepPlan plan;
    plan.base = real.session().experiment();
    plan.base.seed = 0;
    plan.base.training.epochs = 2;
    plan.axes = {{"training.learning_rate", {"1000"}}};
    plan.seeds = {1};
    SweepSession& sweep = real.window().sweep();
    sweep.start(plan);
    QTRY_VERIFY_WITH_TIMEOUT(!sweep.running() && sweep.cells().size() == 1, 60000);
    const Message error = sweep.cells().at(0)->error;
    QVERIFY2(error.english().starts_with("Training diverged at step"), error.english().c_str());
    const QString said = translated(error);
    QVERIFY2(!said.isEmpty() && !said.contains("diverged"), qPrintable(said));
    const auto labels = real.window().findChildren<QLabel*>(QStringLiteral("quiet"));
    QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
      return label->toolTip().contains(said.left(20));
    }));
    applyLanguage(application(), QStringLiteral("en"));
  }

  /// It closed folds and took the panel back to its beginning.
  void theOneThatIsThereChangesNothing() {
    RealWindow real;
    QVERIFY(real.open("ring"));
    const auto choose = [&](int which) {
      real.find<QMenu>("language")->actions()[which]->trigger();
    };
    auto* panel = real.window().findChild<ParameterPanel*>();
    panel->open(ParameterSection::Data);
    choose(1);
    QCoreApplication::processEvents();
    choose(1);
    QTest::qWait(0);
    panel = real.window().findChild<ParameterPanel*>();
    panel->open(ParameterSection::Data);
    const std::vector<bool> folds = panel->folds();
    choose(1);
    QCoreApplication::processEvents();
    QCOMPARE(real.window().findChild<ParameterPanel*>(), panel);
    // Another language finds the panel as it was.
    const auto* const area = qobject_cast<QScrollArea*>(panel->parentWidget()->parentWidget());
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 60);
    area->verticalScrollBar()->setValue(50);
    choose(2);
    QTRY_VERIFY(real.window().menuBar()->actions()[0]->text() == QStringLiteral("&Datei"));
    panel = real.window().findChild<ParameterPanel*>();
    QVERIFY(panel->folds() == folds);
    const auto* const other = qobject_cast<QScrollArea*>(panel->parentWidget()->parentWidget());
    QTRY_COMPARE(other->verticalScrollBar()->value(), 50);
    choose(1);
    QTRY_VERIFY(real.window().menuBar()->actions()[0]->text() == QStringLiteral("&File"));
  }

  /// All that stands in the window is made anew; what was made in it is not.
  void isSwitchedInTheWindow() {
    RealWindow real;
    QVERIFY(real.open("two-rings"));
    QVERIFY(real.train());
    real.session().pin();
    real.session().selection().select({3, 5});
    real.showView("upper-views", "Spectrum");
    const TrainingSnapshot* const before = real.session().live().analysis()->training.get();
    const QString verdict = real.verdict();
    const auto choose = [&](const QString& name) {
      for (QAction* const action : real.find<QMenu>("language")->actions()) {
        if (action->text() == name) return action->trigger();
      }
      qFatal("no language %s", qPrintable(name));
    };
    const auto menu = [&] { return real.window().menuBar()->actions()[0]->text(); };
    QCOMPARE(menu(), QStringLiteral("&File"));
    for (int round = 0; round < 2; ++round) {  // twice: nothing of the first is left
      choose(QStringLiteral("Deutsch"));
      QTRY_COMPARE(menu(), QStringLiteral("&Datei"));
      QCOMPARE(QLocale().decimalPoint(), QStringLiteral(","));
      QVERIFY(real.verdict() != verdict && !real.verdict().isEmpty());
      QVERIFY(real.find<QToolButton>("dataset-two-rings")->isChecked());
      QCOMPARE(real.find<QComboBox>("coloring")->currentText(), QStringLiteral("Kopfrichtung"));
      choose(QString::fromUtf8("简体中文"));
      QTRY_COMPARE(menu(), QString::fromUtf8("文件(&F)"));
      QVERIFY(real.find<QMenu>("language")->actions()[3]->isChecked());
      choose(QStringLiteral("English"));
      QTRY_COMPARE(menu(), QStringLiteral("&File"));
    }
    // It is the same training, with its pin, selection, and views.
    QCOMPARE(real.session().live().analysis()->training.get(), before);
    QCOMPARE(real.verdict(), verdict);
    QCOMPARE(real.session().pins().all().size(), std::size_t{1});
    QCOMPARE(real.session().selection().neurons().size(), std::size_t{2});
    auto* const upper = real.find<QWidget>("upper-views")->findChild<QTabBar*>();
    QCOMPARE(upper->tabText(upper->currentIndex()), QStringLiteral("Spectrum"));
    QTRY_COMPARE(real.window().findChildren<VtkWidget*>().size(), 1);
    QVERIFY(real.window().findChild<VtkWidget*>()->hasFocus());
    // Keys and the training go on.
    real.session().setParameter(*findParameter("training.epochs"), 0, std::int64_t{1000000});
    QTest::keyClick(real.window().focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(real.session().live().running());
    choose(QStringLiteral("Deutsch"));
    QTRY_COMPARE(menu(), QStringLiteral("&Datei"));
    QVERIFY(real.session().live().running());
    const auto* const running = real.session().live().analysis();
    QTRY_VERIFY(real.session().live().analysis() != running);
    choose(QStringLiteral("English"));
    QTRY_COMPARE(menu(), QStringLiteral("&File"));
  }

  /// Keys that open a menu stand in brackets where a word has no letters for them.
  void theListOfKeysHasWordsAlone() {
    RealWindow real;
    applyLanguage(application(), QStringLiteral("zh_CN"));
    QTRY_COMPARE(real.window().menuBar()->actions()[0]->text(), QString::fromUtf8("文件(&F)"));
    KeyList keys(*real.window().menuBar());
    const QString text = keys.findChild<QTextBrowser*>()->toPlainText();
    QVERIFY2(text.contains(QString::fromUtf8("文件")) && !text.contains(QLatin1String("(F)")),
             qPrintable(text));
  }

  /// A lesson is in the other language too, and the own work still waits behind it.
  void aLessonIsSwitchedToo() {
    RealWindow real;
    QVERIFY(real.open("torus"));
    real.window().beginLesson(QStringLiteral("1-ring"));
    const QString title = real.find<QLabel>("lesson-text")->text();
    applyLanguage(application(), QStringLiteral("de"));
    QTRY_VERIFY(real.find<QLabel>("lesson-text")->text() != title);
    QVERIFY(real.window().lesson().active());
    real.window().lesson().end();
    QTRY_COMPARE(real.session().experiment().name, std::string("torus"));
  }

  void whatIsRefusedIsSaidInTheLanguage_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("cut_off");
    QTest::addColumn<QString>("unread");
    QTest::addColumn<QString>("seed");
    QTest::addColumn<QString>("lesson");
    QTest::newRow("de")
        << "de"
        << "Verborgene Einheiten H: 0 ist nicht erlaubt; erlaubt ist eine ganze Zahl von 1 bis "
           "1.000.000."
        << "der NPY-Kopf ist abgeschnitten."
        << "ist ein PDF-Dokument"
        << "Seeds: „x“ ist kein Seed"
        << "Zeile 3: in einem Schritt ist „@dance“ nicht bekannt; erlaubt: @preset";
    QTest::newRow("zh_CN") << "zh_CN"
                           << "不允许 0；允许从 1 到 1,000,000 的整数。"
                           << "NPY 文件头被截断。"
                           << "是 PDF 文档"
                           << "“x”不是种子"
                           << "第 3 行：步骤中的“@dance”未知；可用的有：@preset";
  }

  /// By the field of a parameter, on opening files and a lesson, and in a sweep.
  void whatIsRefusedIsSaidInTheLanguage() {
    QFETCH(const QString, language);
    QFETCH(const QString, number);
    QFETCH(const QString, cut_off);
    QFETCH(const QString, unread);
    QFETCH(const QString, seed);
    QFETCH(const QString, lesson);
    applyLanguage(application(), language);
    RealWindow real;
    QVERIFY(real.open("ring"));
    const auto says = [](QWidget* place, const QString& words) {
      QString all;
      for (const QLabel* const label : place->findChildren<QLabel*>()) all += label->text() + "; ";
      if (!all.contains(words)) qWarning("%s: %s", qPrintable(words), qPrintable(all));
      return all.contains(words);
    };
    const auto enter = [&](QLineEdit* field, const QString& text) {
      field->setFocus();
      field->selectAll();
      QTest::keyClicks(field, text);
      QTest::keyClick(field, Qt::Key_Return);
    };
    auto* const hidden = real.find<QWidget>("network.hidden");
    enter(hidden->findChild<QLineEdit*>(), QStringLiteral("0"));
    QVERIFY(says(hidden, number));

    const QTemporaryDir folder;
    const auto file = [&](const QString& name, const QByteArray& bytes) {
      QFile written(folder.filePath(name));
      if (!written.open(QIODevice::WriteOnly)) qFatal("no file in a folder of one's own");
      written.write(bytes);
      return written.fileName();
    };
    real.window().open(file("cut.npy", QByteArray("\x93NUMPY\1\0\x76\0{", 11)));
    QTRY_VERIFY2_WITH_TIMEOUT(real.message().contains(cut_off), qPrintable(real.message()), 20000);
    real.window().open(file("paper.csv", "%PDF-1.4 and more"));
    QTRY_VERIFY2_WITH_TIMEOUT(real.message().contains(unread), qPrintable(real.message()), 20000);
    real.window().openLesson(file("mine.md", "# a\n## b\n@dance\n"));
    QTRY_VERIFY2(real.message().contains(lesson), qPrintable(real.message()));

    auto* const seeds = real.find<QLineEdit>("sweep-seeds");
    for (const char* const stack : {"upper-views", "lower-views", "middle-views"}) {
      auto* const bar = real.find<QWidget>(stack)->findChild<QTabBar*>();
      for (int i = 0; i < bar->count() && !seeds->isVisible(); ++i) bar->setCurrentIndex(i);
    }
    enter(seeds, QStringLiteral("x"));
    RealWindow::click(real.find<QPushButton>("sweep-start"));
    QTRY_VERIFY(says(&real.window(), seed));
  }

  /// Sentences in sentences, words and lists are translated, and numbers written as the language
  /// does; names stay.
  void sentencesOfTheCoreAreTranslatedWithWhatStandsInThem() {
    applyLanguage(application(), QStringLiteral("de"));
    const Message inner = {"%1, line %2: %3", {asIs("ring, line"), 5, "true or false"}};
    QCOMPARE(inner.english(), std::string("ring, line, line 5: true or false"));
    QCOMPARE(translated(inner), QStringLiteral("ring, line, Zeile 5: wahr oder falsch"));
    const Error error(Message{"%1: %2", {std::filesystem::path("/ring"), inner}});
    QCOMPARE(std::string(error.what()), "/ring: ring, line, line 5: true or false");
    QCOMPARE(translated(error), QStringLiteral("/ring: ring, line, Zeile 5: wahr oder falsch"));
    QCOMPARE(translated(Message{"a number from %1 to %2", {"-0.5", "1,000,000"}}),
             QStringLiteral("eine Zahl von -0,5 bis 1.000.000"));
    QCOMPARE(translated(Message{"%1", {choicesOf({"ring", "line", "none"})}}),
             QStringLiteral("ring, line oder none"));
    QCOMPARE(translated(Error("Memory is full.")), QStringLiteral("Der Speicher ist voll."));
    QCOMPARE(translated(Error("Not known, line.")), QStringLiteral("Not known, line."));
  }

  /// Also what the process says that reads HDF5 for the window, and why a lesson cannot be read.
  void whatOthersSayIsTranslatedToo() {
    const QTemporaryDir folder;
    const auto path = [&](const char* name) { return folder.filePath(QString::fromUtf8(name)); };
    {
      Hdf5Writer file(path("text.h5").toStdString());
      file.text("notes", "words", "a text");
      file.commit();
    }
    QVERIFY(QFile::link(QStringLiteral("gone.md"), path("mine.md")));
    applyLanguage(application(), QStringLiteral("de"));
    RealWindow real;
    QVERIFY(real.open("ring"));
    real.window().open(path("text.h5"));
    QTRY_VERIFY2_WITH_TIMEOUT(
        real.message().contains("enthält keine Matrix aus Zahlen: notes enthält keine Zahlen."),
        qPrintable(real.message()), 20000);
    real.window().open(path("mine.md"));
    QTRY_VERIFY2(real.message().contains("ist ein Verweis auf gone.md"),
                 qPrintable(real.message()));
    applyLanguage(application(), QStringLiteral("en"));
  }

  void everyChoiceHasAWord() {
    for (const Parameter& parameter : parameterTable()) {
      for (const std::string& choice : parameter.choices) {
        QVERIFY2(hasChoiceWords(choice), (parameter.path + " " + choice).c_str());
      }
    }
  }

  void nothingIsClipped_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const char* const language : {"en", "de", "zh_CN", "pseudo", "rtl"}) {
      for (const QSize size : {QSize(1280, 800), QSize(1024, 736)}) {
        QTest::addRow("%s %d", language, size.width()) << QString(language) << size;
      }
    }
  }

  void nothingIsClipped() {
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    std::unique_ptr<Invented> invented;
    if (language == "pseudo" || language == "rtl") {
      invented = std::make_unique<Invented>(language == "rtl");
    } else {
      applyLanguage(application(), language);
    }
    RealWindow real;
    real.window().resize(size);
    QVERIFY(real.open("ring"));
    QVERIFY(real.train());
    QSet<QString> bad;
    throughViews(real, [&] {
      for (const QString& one : allClipped(real)) bad << one;
    });
    for (const QString& one : bad) qWarning("%s", qPrintable(one));
    QVERIFY(bad.isEmpty());
  }
};

QTEST_MAIN(LanguagesTest)
#include "languages_test.moc"
