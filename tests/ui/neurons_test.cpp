// SPDX-License-Identifier: GPL-3.0-or-later
// The table of neurons and their labels, in the real window.
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/io/csv.h"
#include "tests/ui/real_window.h"
#include "ui/session/label_set.h"
#include "ui/window/file_opener.h"
#include "ui/window/message_bar.h"
#include "ui/window/session_keeper.h"

using namespace weightscape;
using namespace weightscape::ui;

class NeuronsTest : public QObject {
  Q_OBJECT

 private:
  static constexpr int kPatience = 60000;
  static constexpr int kNeurons = 24;
  std::unique_ptr<RealWindow> real_;
  std::unique_ptr<QTemporaryDir> folder_;

  Session& session() const { return real_->session(); }

  QString write(const char* name, const QByteArray& text) const {
    QFile file(folder_->filePath(QString::fromUtf8(name)));
    static_cast<void>(file.open(QIODevice::WriteOnly));
    file.write(text);
    return file.fileName();
  }

  QTableView* table() const { return real_->find<QTableView>("neurons-table"); }

  QStringList titles() const {
    QStringList titles;
    for (int c = 0; c < table()->model()->columnCount(); ++c) {
      titles << table()->model()->headerData(c, Qt::Horizontal).toString();
    }
    return titles;
  }

  QString cell(int row, const char* title) const {
    const auto column = static_cast<int>(titles().indexOf(QString::fromUtf8(title)));
    return table()->model()->index(row, column).data().toString();
  }

 private slots:
  /// A ring of 24 named neurons, and a table that knows of 22 of them.
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("ring"));
    std::vector<std::string> names;
    Matrix weights(2, kNeurons);
    QByteArray labels = "neuron,cell_type,x\n";
    for (int i = 0; i < kNeurons; ++i) {
      names.push_back(QString::asprintf("n%02d", i).toStdString());
      const double angle = 2.0 * std::numbers::pi * i / kNeurons;
      weights.col(i) << std::cos(angle), std::sin(angle);
      if (i < 22) {
        labels += QString::asprintf("n%02d,%s,%g\n", i, i < 15 ? "EPG" : "PEN", 1.5 * i).toUtf8();
      }
    }
    write("labels.csv", labels);
    const QString path = folder_->filePath(QStringLiteral("ring.csv"));
    writeCsv(path.toStdString(), names, weights);
    real_->window().files().openWeights(path);
    QTRY_VERIFY_WITH_TIMEOUT(session().experiment().user_weights.file == path.toStdString() &&
                                 session().live().analysisIsCurrent(),
                             kPatience);
    real_->showView("middle-views", "Neurons");
    QTRY_COMPARE(table()->model()->rowCount(), kNeurons);
  }

  void cleanup() { real_.reset(); }

  void itsSelectionIsEveryones() {
    session().selection().select({3, 7});
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 2);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      table()->visualRect(table()->model()->index(5, 0)).center());
    QCOMPARE(session().selection().neurons(), (std::vector<Index>{5}));
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split('\n');
    QVERIFY2(lines[0].startsWith("neuron\tpiece"), qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith("n05\t1\t"), qPrintable(lines[1]));
    QCOMPARE(lines.size(), 3);
    // Sorted the other way round a row is still its neuron.
    table()->sortByColumn(0, Qt::DescendingOrder);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      table()->visualRect(table()->model()->index(0, 0)).center());
    QCOMPARE(session().selection().neurons(), (std::vector<Index>{kNeurons - 1}));
    real_->find<QLineEdit>("neurons-filter")->setText("N1");
    QCOMPARE(table()->model()->rowCount(), 10);
  }

  void labelsAreJoinedAndColour() {
    session().labels().open(folder_->filePath(QStringLiteral("labels.csv")));
    QTRY_VERIFY_WITH_TIMEOUT(titles().contains("cell_type"), kPatience);
    QCOMPARE(cell(0, "cell_type"), QString("EPG"));
    QCOMPARE(cell(21, "cell_type"), QString("PEN"));
    QCOMPARE(cell(23, "cell_type"), QString());
    auto* const message = real_->find<QLabel>("message");
    QTRY_VERIFY2(message->text().contains("22 of 24 neurons have labels; 2 have none (n22, n23)"),
                 qPrintable(message->text()));
    real_->showView("middle-views", "Wiring");
    auto* const colors = real_->find<QComboBox>("coloring");
    // What was opened is seen.
    QCOMPARE(colors->currentText(), QString("cell_type"));
    QVERIFY(colors->findText("x") >= 0);
    for (const char* const by : {"cell_type", "x"}) {
      colors->setCurrentText(by);
      emit colors->activated(colors->currentIndex());
      QCoreApplication::processEvents();
    }
    // One piece has nothing to agree with.
    const auto line = [&](const QString& words) {
      const QList<QLabel*> labels = real_->window().findChildren<QLabel*>();
      return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisible() && label->text() == words;
      });
    };
    QVERIFY(line("Pieces and cell_type") && line("one piece"));
    QVERIFY(!line("Recovery"));
    real_->showView("middle-views", "Neurons");
    auto* const filter = real_->find<QLineEdit>("neurons-filter");
    filter->setText("cell_type: pen");
    QCOMPARE(table()->model()->rowCount(), 7);
    filter->setText(QString::fromUtf8("cell_type：pen"));
    QCOMPARE(table()->model()->rowCount(), 7);
    filter->clear();
    // A table of others is refused, and these stay.
    session().labels().open(write("others.csv", "id,type\nz1,a\nz2,b\n"));
    QTRY_VERIFY_WITH_TIMEOUT(message->text().contains("no column holds names"), kPatience);
    QVERIFY(session().labels().labels() != nullptr);
    // They go with another world.
    QVERIFY(real_->open("line"));
    QTRY_VERIFY_WITH_TIMEOUT(session().labels().labels() == nullptr, kPatience);
  }

  /// A label's colours come back with the session, though its labels are joined after the rest.
  void theColoursComeBack() {
    // Activity has names too, and unlike weights can be kept.
    QByteArray text;
    for (int i = 0; i < kNeurons; ++i)
      text += QString::asprintf(i > 0 ? ",n%02d" : "n%02d", i).toUtf8();
    for (int s = 0; s < 60; ++s) {
      for (int i = 0; i < kNeurons; ++i) {
        text += (i > 0 ? "," : "\n") + QByteArray::number(0.1 + 0.37 * ((s * 7 + i * 3) % 11));
      }
    }
    const QString activity = write("activity.csv", text);
    real_->window().files().openActivity(activity);
    QTRY_VERIFY_WITH_TIMEOUT(session().experiment().data.file == activity.toStdString() &&
                                 session().live().analysisIsCurrent(),
                             kPatience);
    session().labels().open(folder_->filePath(QStringLiteral("labels.csv")));
    real_->showView("middle-views", "Wiring");
    auto* const colors = real_->find<QComboBox>("coloring");
    QTRY_COMPARE_WITH_TIMEOUT(colors->currentText(), QString("cell_type"), kPatience);
    colors->setCurrentText("x");
    emit colors->activated(colors->currentIndex());
    const QString kept = folder_->filePath(QStringLiteral("kept.wscape"));
    real_->window().keeper().save(kept);
    QTRY_VERIFY_WITH_TIMEOUT(real_->message().startsWith("Saved"), kPatience);
    QVERIFY(real_->open("line"));
    real_->window().open(kept);
    QTRY_VERIFY_WITH_TIMEOUT(session().labels().labels() != nullptr, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(real_->find<QComboBox>("coloring")->currentText(), QString("x"),
                              kPatience);
  }

  /// Two pieces that are two types: 1; sides go across them: near 0.
  void piecesAreComparedWithLabels() {
    std::vector<std::string> names;
    Matrix weights = Matrix::Zero(4, Index{2} * kNeurons);
    QByteArray labels = "neuron,cell_type,side,soma_x,soma_y\n";
    for (int i = 0; i < 2 * kNeurons; ++i) {
      names.push_back(QString::asprintf("n%02d", i).toStdString());
      const double angle = 2.0 * std::numbers::pi * i / kNeurons;
      weights.block(i < kNeurons ? 0 : 2, i, 2, 1) << 5.0 + std::cos(angle), std::sin(angle);
      labels += QString::asprintf("n%02d,%s,%s,%d,%d\n", i, i < kNeurons ? "EPG" : "PEN",
                                  i % 2 == 0 ? "L" : "R", 10 * i, i * i)
                    .toUtf8();
    }
    const QString path = folder_->filePath(QStringLiteral("two.csv"));
    writeCsv(path.toStdString(), names, weights);
    real_->window().files().openWeights(path);
    QTRY_VERIFY_WITH_TIMEOUT(session().experiment().user_weights.file == path.toStdString() &&
                                 session().live().analysisIsCurrent(),
                             kPatience);
    session().labels().open(write("two-labels.csv", labels));
    QTRY_VERIFY_WITH_TIMEOUT(titles().contains("side"), kPatience);
    QStringList found;
    for (const QLabel* label : real_->window().findChildren<QLabel*>()) {
      if (label->isVisible()) found << label->text();
    }
    QVERIFY(found.contains("Pieces and cell_type") && found.contains("1.00"));
    QVERIFY(found.contains("Pieces and side") && found.contains("−0.02"));
    real_->showView("middle-views", "Wiring");
    auto* const colors = real_->find<QComboBox>("coloring");
    const int place = colors->findText(QStringLiteral("soma_x × soma_y"));
    QVERIFY(place >= 0);
    colors->setCurrentIndex(place);
    emit colors->activated(place);
    QCoreApplication::processEvents();
    // The heat map in the order of sides: L are the even neurons.
    real_->showView("lower-views", "Weights");
    auto* const order = real_->find<QComboBox>("weights-order");
    order->setCurrentText(QStringLiteral("by label"));
    session().labels().open(write("sides.csv", QByteArray(labels)
                                                   .replace("cell_type", "x")
                                                   .replace("EPG", "same")
                                                   .replace("PEN", "same")));
    std::vector<Index> sides;
    for (const Index first : {Index{0}, Index{1}}) {
      for (Index i = 0; i < kNeurons; ++i) sides.push_back(2 * i + first);
    }
    QTRY_VERIFY_WITH_TIMEOUT(session().live().analysis()->order(NeuronOrder::Label) != nullptr &&
                                 *session().live().analysis()->order(NeuronOrder::Label) == sides,
                             kPatience);
  }
};

QTEST_MAIN(NeuronsTest)
#include "neurons_test.moc"
