// SPDX-License-Identifier: GPL-3.0-or-later
// The program is cited in one way, wherever a person looks: CITATION.cff says the same as the words
// that the window and the exports show.
#include <QtTest>

#include "core/base/citation.h"
#include "core/base/version.h"

using namespace weightscape;

class CitationTest : public QObject {
  Q_OBJECT

 private:
  QStringList lines_;

  /// What stands behind `key:` in the reference, or in the program's own lines, without quotes.
  QStringList values(const QString& key, bool of_reference) const {
    QStringList found;
    const qsizetype references = lines_.indexOf(QStringLiteral("references:"));
    for (qsizetype i = 0; i < lines_.size(); ++i) {
      QString line = lines_[i].trimmed();
      if (line.startsWith("- ")) line.remove(0, 2);
      if ((i > references) != of_reference || !line.startsWith(key + ": ")) continue;
      found << line.mid(key.size() + 2).remove('"');
    }
    return found;
  }

  QString value(const QString& key, bool of_reference) const {
    const QStringList found = values(key, of_reference);
    return found.size() == 1 ? found[0] : QStringLiteral("no single %1").arg(key);
  }

  static QStringList read(const char* name) {
    QFile file(QStringLiteral(PROJECT "/") + name);
    if (!file.open(QIODevice::ReadOnly)) qFatal("no %s", name);
    return QString::fromUtf8(file.readAll()).split('\n');
  }

 private slots:
  void initTestCase() {
    lines_ = read("CITATION.cff");
    QVERIFY(lines_.contains(QStringLiteral("references:")));
  }

  void theProgramIsNamedAlike() {
    const QString words = QString::fromStdString(programCitation());
    const QString date = value("date-released", false);
    QCOMPARE(words, QStringLiteral("%1 (%2). %3. Software, %4.")
                        .arg(value("name", false), date.left(4),
                             value("title", false)
                                 .replace(":", QStringLiteral(" %1:").arg(value("version", false))),
                             value("license", false)));
    QCOMPARE(value("version", false), QString::fromUtf8(kVersion.data(), kVersion.size()));
    QVERIFY(read("CHANGELOG.md")
                .contains(QStringLiteral("## %1 (%2)").arg(value("version", false), date)));
  }

  void theArticleIsNamedAlike() {
    const QString words = QString::fromUtf8(kArticleCitation.data(), kArticleCitation.size());
    QStringList authors;
    const QStringList families = values("family-names", true);
    const QStringList given = values("given-names", true);
    QCOMPARE(given.size(), families.size());
    for (qsizetype i = 0; i < families.size(); ++i) {
      QString initials;
      for (const QString& name : given[i].split(' ')) initials += name[0];
      authors << families[i] + ' ' + initials;
    }
    QCOMPARE(words, QStringLiteral("%1 (%2). %3. %4 %5, %6–%7. https://doi.org/%8")
                        .arg(authors.join(", "), value("year", true), value("title", true),
                             value("journal", true), value("volume", true), value("start", true),
                             value("end", true), value("doi", true)));
  }

  void paragraphsAreFilledAndWhole() {
    const QString text = QString::fromStdString(citationParagraphs());
    for (const QString& line : text.split('\n')) QVERIFY2(line.size() <= 90, qPrintable(line));
    const QStringList paragraphs = text.split("\n\n");
    QCOMPARE(paragraphs.size(), 2);
    QCOMPARE(paragraphs[0].simplified(), QString::fromStdString(programCitation()));
    QCOMPARE(paragraphs[1].simplified(),
             QString::fromUtf8(kArticleCitation.data(), kArticleCitation.size()));
  }
};

QTEST_GUILESS_MAIN(CitationTest)
#include "citation_test.moc"
