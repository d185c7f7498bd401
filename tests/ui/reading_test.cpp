// SPDX-License-Identifier: GPL-3.0-or-later
// How a file is read is said, asked and chosen beside its first lines: in the real window.
#include "ui/window/reading_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include "core/data/dataset.h"
#include "core/experiment/user_weights.h"
#include "core/io/npy.h"
#include "tests/ui/real_window.h"
#include "ui/window/file_opener.h"
#include "ui/window/message_bar.h"

using namespace weightscape;
using namespace weightscape::ui;

class ReadingTest : public QObject {
  Q_OBJECT

 private:
  static constexpr int kPatience = 60000;
  std::unique_ptr<RealWindow> real_;
  std::unique_ptr<QTemporaryDir> folder_;

  Session& session() const { return real_->session(); }

  QString write(const char* name, const QByteArray& text) const {
    QFile file(folder_->filePath(QString::fromUtf8(name)));
    static_cast<void>(file.open(QIODevice::WriteOnly));
    file.write(text);
    return file.fileName();
  }

  QString message() const { return real_->message(); }

  void answer(const QString& label) const { real_->answer(label); }

  ReadingDialog* dialog() const {
    const auto shown = [this] {
      auto* const one = real_->window().findChild<ReadingDialog*>();
      return one != nullptr && one->isVisible();
    };
    return QTest::qWaitFor(shown, kPatience) ? real_->window().findChild<ReadingDialog*>()
                                             : nullptr;
  }

  static void choose(ReadingDialog* dialog, const char* box, const QString& text) {
    auto* const found = dialog->findChild<QComboBox*>(QString::fromUtf8(box));
    const int index = found->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    found->setCurrentIndex(index);
  }

  static QByteArray edges() {
    return "from_cell,to_cell,kind,count,chance\n"
           "a,b,chemical,3,0.5\nb,c,chemical,4,0.5\nc,d,electrical,5,0.5\nd,e,chemical,6,0.5\n"
           "e,a,chemical,7,0.5\na,c,electrical,1,0.5\nb,d,chemical,2,0.5\n";
  }

  static QByteArray traces(int samples, int neurons) {
    QByteArray text;
    for (int s = 0; s < samples; ++s) {
      for (int n = 0; n < neurons; ++n) {
        text += (n > 0 ? "," : "") + QByteArray::number(0.1 + 0.37 * ((s * 7 + n * 3) % 11));
      }
      text += "\n";
    }
    return text;
  }

 private slots:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("ring"));
  }

  void cleanup() { real_.reset(); }

  /// What was found is said, and can be chosen otherwise.
  void columnsOfEdgesAreChosen() {
    const QString path = write("cells.csv", edges());
    real_->window().files().open(path);
    QTRY_VERIFY_WITH_TIMEOUT(message().contains("an edge list"), kPatience);
    answer(QStringLiteral("Read it otherwise…"));
    ReadingDialog* const reading = dialog();
    if (reading == nullptr) QFAIL("no dialog");
    QVERIFY(reading->findChild<QRadioButton*>("read-edges")->isChecked());
    auto* const preview = reading->findChild<QTableWidget*>("reading-preview");
    if (preview == nullptr) QFAIL("no preview");
    QCOMPARE(preview->rowCount(), 8);
    QCOMPARE(preview->item(3, 2)->text(), QStringLiteral("electrical"));
    QVERIFY(!reading->findChild<QComboBox*>("reading-first-line")->isVisible());
    choose(reading, "reading-source", QStringLiteral("to_cell"));
    choose(reading, "reading-target", QStringLiteral("from_cell"));
    choose(reading, "reading-weight", QStringLiteral("count"));
    choose(reading, "reading-only", QStringLiteral("kind"));
    reading->findChild<QLineEdit*>("reading-only-values")->setText(QStringLiteral("chemical"));
    RealWindow::click(reading->findChild<QPushButton*>("reading-read"));
    QTRY_COMPARE_WITH_TIMEOUT(session().experiment().user_weights.reading.edges.columns.only,
                              std::string("kind=chemical"), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(session().live().analysisIsCurrent(), kPatience);
    const UserWeights& weights = *session().live().shown().userWeights();
    QCOMPARE(weights.points.cols(), Index{5});
    // b → a counts 3 as it was turned, the electrical c → d is left out.
    QCOMPARE(weights.points.sum(), 22.0);
    // The dialog comes back as it was answered.
    real_->window().files().readOtherwise();
    ReadingDialog* const again = dialog();
    QVERIFY(again != nullptr);
    QCOMPARE(again->findChild<QComboBox*>("reading-source")->currentText(),
             QStringLiteral("to_cell"));
    QCOMPARE(again->findChild<QLineEdit*>("reading-only-values")->text(),
             QStringLiteral("chemical"));
    QTest::keyClick(again, Qt::Key_Escape);
    QCOMPARE(session().experiment().user_weights.file, path.toStdString());
  }

  void whatAFileHoldsIsAskedWithWhatWasSeen() {
    const QString path = write("traces.csv", traces(30, 60));
    real_->window().files().open(path);
    QTRY_VERIFY_WITH_TIMEOUT(message().contains("30 lines of 60 cells"), kPatience);
    answer(QStringLiteral("Look at it…"));
    ReadingDialog* const reading = dialog();
    if (reading == nullptr) QFAIL("no dialog");
    // By the keyboard alone.
    QTRY_VERIFY_WITH_TIMEOUT(reading->isActiveWindow(), kPatience);
    QWidget* const first = reading->focusWidget();
    QVERIFY(first == reading->findChild<QRadioButton*>("read-matrix"));
    QTest::keyClick(first, Qt::Key_Left);
    QVERIFY(reading->findChild<QRadioButton*>("read-activity")->isChecked());
    auto* const rows = reading->findChild<QCheckBox*>("reading-transpose");
    QVERIFY(rows->isVisible());
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Space);
    QTest::keyClick(rows, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(session().experiment().data.file == path.toStdString() &&
                                 session().live().shown().dataset != nullptr &&
                                 session().live().shown().dataset->neurons() == 30,
                             kPatience);
    QVERIFY(session().experiment().data.transpose);
  }

  /// Who sees the frame around an answer and presses Space means the answer.
  void keysServeTheAnswerThatHasTheFocus() {
    const QString path = folder_->filePath(QStringLiteral("w.npy"));
    writeNpy(path.toStdString(), Matrix(Matrix::Random(30, 7)));
    real_->window().files().open(path);
    QTRY_VERIFY_WITH_TIMEOUT(message().contains("30 × 7"), kPatience);
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    QWidget* const focus = real_->window().focusWidget();
    QVERIFY(qobject_cast<QPushButton*>(focus) != nullptr);
    QTest::keyClick(focus, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(session().experiment().data.file == path.toStdString(), kPatience);
    QCOMPARE(session().live().state() == TrainingState::Running, false);
    // What only tells takes no focus.
    QTRY_VERIFY_WITH_TIMEOUT(message().contains("30 samples of 7 neurons"), kPatience);
    QVERIFY(qobject_cast<QPushButton*>(real_->window().focusWidget()) == nullptr);
  }

  void emptyFilesAreRefusedAtOnce() {
    real_->window().files().open(write("empty.csv", ""));
    QTRY_VERIFY_WITH_TIMEOUT(message().contains("is empty"), kPatience);
  }

  /// What was learnt knows nothing of preferred values.
  void preferredValuesKeepWhatWasLearnt() {
    const QString path = folder_->filePath(QStringLiteral("ring.npy"));
    const Matrix ring = session().live().shown().dataset->inputs.leftCols(400).transpose();
    writeNpy(path.toStdString(), ring);
    real_->window().files().openActivity(path);
    QTRY_VERIFY_WITH_TIMEOUT(session().experiment().data.file == path.toStdString() &&
                                 session().live().state() == TrainingState::Idle,
                             kPatience);
    for (int i = 0; i < 5; ++i) session().step();
    QTRY_COMPARE_WITH_TIMEOUT(session().live().newest().trained()->newest->step, std::int64_t{5},
                              kPatience);
    const Matrix weights = session().live().newest().trained()->network().w_in;
    QByteArray centers;
    for (Index i = 0; i < ring.cols(); ++i) {
      centers +=
          QByteArray::number(static_cast<double>(i) / static_cast<double>(ring.cols())) + "\n";
    }
    real_->window().files().openCenters(write("centers.csv", "heading\n" + centers));
    QTRY_VERIFY_WITH_TIMEOUT(message().contains("columns"), kPatience);
    answer(QStringLiteral("circular"));
    QTRY_VERIFY_WITH_TIMEOUT(
        session().live().newest().dataset && session().live().newest().dataset->truthKnown(),
        kPatience);
    QCOMPARE(session().live().newest().trained()->newest->step, std::int64_t{5});
    QVERIFY(session().live().newest().trained()->network().w_in == weights);
    QVERIFY(session().experiment().data.center_axes == std::vector<Axis>{circle()});
  }

  /// A click on the head of a column leaves it out; it is faint then.
  void neuronsAreLeftOut() {
    QByteArray text = "cell_1,cell_2,cell_3,cell_4,heading\n";
    for (int s = 0; s < 40; ++s) {
      for (int n = 0; n < 4; ++n)
        text += QByteArray::number(0.1 + 0.37 * ((s * 7 + n * 3) % 11)) + ",";
      text += QByteArray::number(0.3 * (s % 5)) + "\n";
    }
    const QString path = write("activity.csv", text);
    real_->window().files().openActivity(path);
    QTRY_VERIFY_WITH_TIMEOUT(message().contains("called as cell_1"), kPatience);
    QVERIFY2(!message().contains("--leave-out"), qPrintable(message()));
    QTRY_COMPARE_WITH_TIMEOUT(session().live().shown().dataset->inputs.rows(), Index{5}, kPatience);
    real_->window().files().readOtherwise();
    ReadingDialog* const reading = dialog();
    if (reading == nullptr) QFAIL("no dialog");
    auto* const preview = reading->findChild<QTableWidget*>("reading-preview");
    auto* const head = preview->horizontalHeader();
    const QPoint last(head->sectionViewportPosition(4) + head->sectionSize(4) / 2,
                      head->height() / 2);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, last);
    auto* const list = reading->findChild<QLineEdit*>("reading-leave-out");
    QCOMPARE(list->text(), QStringLiteral("heading"));
    QVERIFY(!preview->item(1, 4)->flags().testFlag(Qt::ItemIsEnabled));
    QVERIFY(preview->item(1, 3)->flags().testFlag(Qt::ItemIsEnabled));
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, last);
    QVERIFY(list->text().isEmpty());
    list->setText(QStringLiteral("cell_2, heading"));
    RealWindow::click(reading->findChild<QPushButton*>("reading-read"));
    QTRY_COMPARE_WITH_TIMEOUT(session().live().shown().dataset->inputs.rows(), Index{3}, kPatience);
    QCOMPARE(session().live().shown().dataset->names,
             (std::vector<std::string>{"cell_1", "cell_3", "cell_4"}));
  }

  void anArrayIsAskedAboutWithItsSize() {
    const QString path = folder_->filePath(QStringLiteral("w.npy"));
    writeNpy(path.toStdString(), Matrix(Matrix::Random(1200, 7)));
    real_->window().files().open(path);
    QTRY_VERIFY_WITH_TIMEOUT(message().contains("1,200 × 7"), kPatience);
  }

  /// Which column is which decides: both orders are offered.
  void axesOfPreferredValuesAreThoseThatFit() {
    const QString path = write("activity.csv", traces(60, 4));
    real_->window().files().openActivity(path);
    QTRY_VERIFY_WITH_TIMEOUT(session().experiment().data.file == path.toStdString(), kPatience);
    real_->window().files().openCenters(write("two.csv", "0.1,0.2\n0.3,0.9\n0.6,0.7\n0.9,0.4\n"));
    const auto list = [this] { return real_->window().findChild<QListWidget*>("choice-list"); };
    QTRY_VERIFY_WITH_TIMEOUT(list() != nullptr && list()->isVisible(), kPatience);
    QStringList offered;
    for (int i = 0; i < list()->count(); ++i) offered << list()->item(i)->text();
    QVERIFY2(offered.contains(QStringLiteral("circular × bounded")) &&
                 offered.contains(QStringLiteral("bounded × circular")),
             qPrintable(offered.join(", ")));
    list()->setCurrentRow(static_cast<int>(offered.indexOf("bounded × circular")));
    QTest::keyClick(list(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(
        session().live().shown().dataset && session().live().shown().dataset->truthKnown(),
        kPatience);
    QVERIFY(session().experiment().data.center_axes == (std::vector<Axis>{interval(), circle()}));
    // Degrees are refused with the way on.
    real_->window().files().openCenters(write("degrees.csv", "10\n90\n200\n300\n"));
    QTRY_VERIFY_WITH_TIMEOUT(message().contains("divide degrees by 360"), kPatience);
    QVERIFY(session().live().shown().dataset->truthKnown());
  }
};

QTEST_MAIN(ReadingTest)
#include "reading_test.moc"
