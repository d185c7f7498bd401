// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <initializer_list>

#include "ui/theme/color_map.h"
#include "ui/theme/icons.h"
#include "ui/theme/numbers.h"

using namespace weightscape::ui;

namespace {

/// Relative luminance of WCAG 2.1.
double luminance(const QColor& color) {
  const auto linear = [](double c) {
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
         0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
  const double la = luminance(a);
  const double lb = luminance(b);
  return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

}  // namespace

class ThemeTest : public QObject {
  Q_OBJECT

 private slots:
  void textIsLegibleEverywhere() {
    for (const Theme& theme : {lightTheme(), darkTheme(), contrastTheme()}) {
      for (const QColor& behind : {theme.ground, theme.surface}) {
        for (const QColor& text :
             {theme.text, theme.quiet, theme.accent, theme.good, theme.caution, theme.bad}) {
          QVERIFY2(contrast(text, behind) >= 4.5, qPrintable(QString("%1 on %2: %3")
                                                                 .arg(text.name(), behind.name())
                                                                 .arg(contrast(text, behind))));
        }
      }
      // Text on the accent: primary buttons and selections.
      QVERIFY(contrast(theme.dark ? theme.ground : theme.surface, theme.accent) >= 4.5);
    }
  }

  /// For eyes that need it: text of 7:1 (WCAG 2.1, 1.4.6), borders of 4.5:1, and what has the focus
  /// stands out from them.
  void highContrastHasMore() {
    const Theme& theme = contrastTheme();
    for (const QColor& behind : {theme.ground, theme.surface}) {
      for (const QColor& text :
           {theme.text, theme.quiet, theme.accent, theme.good, theme.caution, theme.bad}) {
        QVERIFY2(contrast(text, behind) >= 7.0, qPrintable(text.name()));
      }
      QVERIFY(contrast(theme.line, behind) >= 4.5);
    }
    QVERIFY(contrast(theme.ground, theme.accent) >= 7.0);  // words on the accent
    for (const Appearance which : {Appearance::Light, Appearance::Dark, Appearance::Contrast}) {
      QCOMPARE(themeFor(which).contrast, which == Appearance::Contrast);
    }
    QCOMPARE(appearanceNamed("contrast"), Appearance::Contrast);
    QVERIFY(!appearanceNamed("pink"));
  }

  void bordersOfFieldsAreSeen() {
    for (const Theme& theme : {lightTheme(), darkTheme(), contrastTheme()}) {
      for (const QColor& behind : {theme.ground, theme.surface}) {
        QVERIFY2(contrast(theme.border, behind) >= 3.0,
                 qPrintable(QString::number(contrast(theme.border, behind))));
      }
    }
    // And they are what is painted.
    for (const Theme* const theme : {&lightTheme(), &darkTheme(), &contrastTheme()}) {
      applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), *theme);
      QLineEdit field;
      QComboBox choice;
      for (QWidget* const widget : std::initializer_list<QWidget*>{&field, &choice}) {
        widget->resize(120, 26);
        widget->setEnabled(true);
        const QImage image = widget->grab().toImage();
        const QColor edge = image.pixelColor(image.width() / 2, 0);
        QVERIFY2(contrast(edge, theme->surface) >= 3.0, qPrintable(edge.name()));
      }
    }
  }

  /// What is drawn on the ground of the picture is seen on it, at both ends of each map.
  void colorsKeepOffTheGround() {
    for (const Theme& theme : {lightTheme(), darkTheme(), contrastTheme()}) {
      for (const ColorMap map : {ColorMap::Sequential, ColorMap::Cyclic, ColorMap::Diverging}) {
        for (int i = 0; i <= 50; ++i) {
          const QColor color = colorOnGround(map, i / 50.0, theme.dark);
          const double ratio = contrast(color, theme.ground);
          QVERIFY2(ratio >= (theme.dark ? 2.0 : 1.5),
                   qPrintable(QString("%1 at %2: %3").arg(color.name()).arg(i).arg(ratio)));
        }
      }
    }
  }

  void theSequentialMapBrightensOnEveryGround() {
    for (const bool dark : {false, true}) {
      for (int i = 0; i < 20; ++i) {
        QVERIFY(luminance(colorOnGround(ColorMap::Sequential, i / 20.0, dark)) <
                luminance(colorOnGround(ColorMap::Sequential, (i + 1) / 20.0, dark)));
      }
    }
  }

  /// Entries have room, all of them are seen, and the one under the pointer stands out.
  void listsHaveRoom() {
    for (const Theme* const theme : {&lightTheme(), &darkTheme(), &contrastTheme()}) {
      applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), *theme);
      QComboBox box;
      box.addItems({"first of them", "second of them", "third of them"});
      box.show();
      QVERIFY(QTest::qWaitForWindowExposed(&box));
      box.showPopup();
      QTRY_VERIFY(box.view()->isVisible());
      QAbstractItemView* const list = box.view();
      for (int row = 0; row < 3; ++row) {
        const QRect entry = list->visualRect(box.model()->index(row, 0));
        QVERIFY2(entry.height() >= box.fontMetrics().height() + kSpace,
                 qPrintable(QString::number(entry.height())));
        QVERIFY(list->viewport()->rect().contains(entry));
      }
      const QRect under = list->visualRect(box.model()->index(2, 0));
      QTest::mouseMove(list->viewport(), under.center() - QPoint(3, 1));
      QTest::mouseMove(list->viewport(), under.center());
      const auto behind = [&] {
        const QImage image = list->viewport()->grab().toImage();
        return image.pixelColor(under.right() - 3, under.center().y());
      };
      QTRY_VERIFY(contrast(behind(), theme->surface) >= 3.0);
      box.hidePopup();
    }
  }

  void theChosenEntryOfAListIsLegible() {
    for (const Theme* const theme : {&lightTheme(), &darkTheme(), &contrastTheme()}) {
      applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), *theme);
      QComboBox box;
      box.addItems({"first of them", "second of them", "third of them"});
      box.setCurrentIndex(1);
      box.show();
      QVERIFY(QTest::qWaitForWindowExposed(&box));
      box.showPopup();
      QTRY_VERIFY(box.view()->isVisible());
      const QImage list = box.view()->viewport()->grab().toImage();
      const QRect entry = box.view()->visualRect(box.model()->index(1, 0));
      // Fusion brightens it a little.
      const QColor behind = list.pixelColor(entry.right() - 3, entry.center().y());
      for (const auto& [is, wanted] : {std::pair(behind.red(), theme->accent.red()),
                                       std::pair(behind.green(), theme->accent.green()),
                                       std::pair(behind.blue(), theme->accent.blue())}) {
        QVERIFY2(std::abs(is - wanted) < 30, qPrintable(behind.name()));
      }
      double farthest = 0.0;  // its words
      for (int x = entry.left(); x < entry.right(); ++x) {
        for (int y = entry.top(); y < entry.bottom(); ++y) {
          const double away = list.pixelColor(x, y).lightnessF() - theme->accent.lightnessF();
          farthest = std::max(farthest, std::abs(away));
        }
      }
      QVERIFY2(farthest > 0.3, qPrintable(QString::number(farthest)));
      box.hidePopup();
    }
  }

  void whatRoundsToZeroHasNoSign() {
    QCOMPARE(numberText(-0.001, 'f', 2), QStringLiteral("0.00"));
    QCOMPARE(numberText(-0.0, 'g', 3), QStringLiteral("0"));
    QCOMPARE(numberText(0.0, 'f', 1), QStringLiteral("0.0"));
    QCOMPARE(numberText(-0.006, 'f', 2), QStringLiteral("−0.01"));
    QCOMPARE(numberText(-1e-9, 'g', 2), QStringLiteral("−1·10⁻⁹"));
  }

  void theCyclicMapCloses() {
    const QColor start = colorAt(ColorMap::Cyclic, 0.0);
    QCOMPARE(colorAt(ColorMap::Cyclic, 1.0).name(), start.name());
    QCOMPARE(colorAt(ColorMap::Cyclic, -1.0).name(), start.name());
    for (int i = 0; i < 8; ++i) {
      QVERIFY(colorAt(ColorMap::Cyclic, i / 8.0) != colorAt(ColorMap::Cyclic, (i + 4) / 8.0));
    }
  }

  void theDivergingMapIsWhiteAtZero() {
    const QColor middle = colorAt(ColorMap::Diverging, 0.5);
    QVERIFY(luminance(middle) > 0.9);
    QVERIFY(luminance(colorAt(ColorMap::Diverging, 0.0)) < 0.1);
    QVERIFY(luminance(colorAt(ColorMap::Diverging, 1.0)) < 0.1);
  }

  void theSequentialMapBrightensAllTheWay() {
    for (int i = 0; i < 20; ++i) {
      QVERIFY(luminance(colorAt(ColorMap::Sequential, i / 20.0)) <
              luminance(colorAt(ColorMap::Sequential, (i + 1) / 20.0)));
    }
  }

  void iconsAreTintedAndSharpAtEverySize() {
    for (int i = 0; i <= static_cast<int>(Icon::Lasso); ++i) {
      const QIcon drawn = icon(static_cast<Icon>(i), Qt::red);
      for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Disabled}) {
        const QImage image = drawn.pixmap(QSize(16, 16), 2.5, mode).toImage();
        QCOMPARE(image.size(), QSize(40, 40));
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
        int most = 0;
        for (int y = 0; y < image.height(); ++y) {
          for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > most) QCOMPARE(pixel.rgb(), QColor(Qt::red).rgb());
            most = std::max(most, pixel.alpha());
          }
        }
        // A line of 1.5 units is wider than two pixels: enlarged drawings would not be so full.
        QCOMPARE(most, mode == QIcon::Normal ? 255 : 102);
      }
    }
  }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
