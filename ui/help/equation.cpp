// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/equation.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

namespace weightscape::ui {
namespace {

/// A formula as a tree: what both forms are made from.
struct Node {
  enum class Kind {
    Letter,
    Word,
    Symbol,
    Space,
    Row,
    Fraction,
    Root,
    Scripts,
    BigOperator,
    Fenced,
    Hat
  };
  Kind kind = Kind::Row;
  QString text;
  std::vector<Node> parts;  ///< of Scripts: base, below, above, either of these may be an empty row
};

QString symbolOf(const QString& command) {
  static const QHash<QString, QString> symbols = {
      {"lambda", "λ"}, {"mu", "μ"},     {"nu", "ν"},     {"eta", "η"},    {"sigma", "σ"},
      {"kappa", "κ"},  {"tau", "τ"},    {"theta", "θ"},  {"varphi", "φ"}, {"geq", "≥"},
      {"leq", "≤"},    {"to", "→"},     {"ldots", "…"},  {"cdot", "·"},   {"pm", "±"},
      {"mp", "∓"},     {"langle", "⟨"}, {"rangle", "⟩"}, {"|", "‖"},      {"sum", "∑"},
      {"infty", "∞"},  {"times", "×"},  {"approx", "≈"}};
  return symbols.value(command);
}

bool isWord(const QString& command) {
  return command == QLatin1String("exp") || command == QLatin1String("cos") ||
         command == QLatin1String("max") || command == QLatin1String("min");
}

class Parser {
 public:
  explicit Parser(const QString& text) : text_(text) {}

  /// Until the end or a closing brace or \right.
  Node row() {
    Node result;
    while (at_ < text_.size() && text_[at_] != QLatin1Char('}')) {
      if (text_.mid(at_, 6) == QLatin1String("\\right")) break;
      if (text_[at_].isSpace()) {
        ++at_;
        continue;
      }
      result.parts.push_back(withScripts(atom()));
    }
    return result;
  }

 private:
  Node group() {
    skipSpace();
    if (at_ < text_.size() && text_[at_] == QLatin1Char('{')) {
      ++at_;
      Node inner = row();
      if (at_ < text_.size()) ++at_;
      return inner;
    }
    Node single;
    if (at_ < text_.size()) single.parts.push_back(atom());
    return single;
  }

  Node atom() {
    const QChar c = text_[at_];
    if (c == QLatin1Char('\\')) return command();
    if (c == QLatin1Char('{')) return group();
    ++at_;
    if (c == QLatin1Char('-')) return {Node::Kind::Symbol, QStringLiteral("−"), {}};
    if (c == QLatin1Char('\'')) return {Node::Kind::Symbol, QStringLiteral("′"), {}};
    return {c.isLetter() ? Node::Kind::Letter : Node::Kind::Symbol, QString(c), {}};
  }

  Node command() {
    ++at_;
    const qsizetype start = at_;
    while (at_ < text_.size() && text_[at_].isLetter()) ++at_;
    if (at_ == start && at_ < text_.size()) ++at_;
    const QString name = text_.mid(start, at_ - start);
    if (name == QLatin1String("frac")) {
      Node above = group();
      Node below = group();
      return {Node::Kind::Fraction, {}, {std::move(above), std::move(below)}};
    }
    if (name == QLatin1String("sqrt")) return {Node::Kind::Root, {}, {group()}};
    if (name == QLatin1String("hat")) return {Node::Kind::Hat, {}, {group()}};
    if (name == QLatin1String("sum")) return {Node::Kind::BigOperator, symbolOf(name), {}};
    if (name == QLatin1String("left")) {
      const QString open = text_.mid(at_++, 1);
      Node inner = row();
      at_ = std::min(at_ + 6, text_.size());  // \right
      const QString close = text_.mid(at_++, 1);
      return {Node::Kind::Fenced, open + close, {std::move(inner)}};
    }
    if (name == QLatin1String("qquad")) return {Node::Kind::Space, QStringLiteral("2"), {}};
    if (name == QLatin1String("quad") || name == QLatin1String(" ")) {
      return {Node::Kind::Space, QStringLiteral("1"), {}};
    }
    if (isWord(name)) return {Node::Kind::Word, name, {}};
    const QString symbol = symbolOf(name);
    if (symbol.isEmpty()) return {Node::Kind::Word, QLatin1Char('\\') + name, {}};
    const bool letter = symbol[0].isLetter();
    return {letter ? Node::Kind::Letter : Node::Kind::Symbol, symbol, {}};
  }

  Node withScripts(Node base) {
    Node below;
    Node above;
    bool any = false;
    while (at_ < text_.size()) {
      skipSpace();
      if (at_ >= text_.size()) break;
      if (text_[at_] == QLatin1Char('_')) {
        ++at_;
        below = script();
      } else if (text_[at_] == QLatin1Char('^')) {
        ++at_;
        above = script();
      } else {
        break;
      }
      any = true;
    }
    if (!any) return base;
    return {Node::Kind::Scripts, {}, {std::move(base), std::move(below), std::move(above)}};
  }

  /// Several letters in a script are a word, not a product: W_in.
  Node script() {
    Node inner = group();
    QString word;
    for (const Node& part : inner.parts) {
      if (part.kind != Node::Kind::Letter) return inner;
      word += part.text;
    }
    if (word.size() < 2) return inner;
    return {Node::Kind::Word, word, {}};
  }

  void skipSpace() {
    while (at_ < text_.size() && text_[at_].isSpace()) ++at_;
  }

  QString text_;
  qsizetype at_ = 0;
};

bool isEmpty(const Node& node) { return node.kind == Node::Kind::Row && node.parts.empty(); }

/// Signs that stand between two things with a little room on both sides.
bool isRelation(const QString& text) {
  static const QString signs = QStringLiteral("=+−→≥≤±∓≈");
  return text.size() == 1 && signs.contains(text[0]);
}

QString html(const Node& node) {
  switch (node.kind) {
    case Node::Kind::Letter:
      return QStringLiteral("<i>%1</i>").arg(node.text.toHtmlEscaped());
    case Node::Kind::Word:
      return node.text.toHtmlEscaped();
    case Node::Kind::Symbol:
    case Node::Kind::BigOperator:
      if (isRelation(node.text)) return QStringLiteral("&nbsp;%1 ").arg(node.text);
      if (node.text == QLatin1String(",")) return QStringLiteral(", ");
      return node.text.toHtmlEscaped();
    case Node::Kind::Space:
      return QStringLiteral("&nbsp;&nbsp;");
    case Node::Kind::Fraction:
      return html(node.parts[0]) + QStringLiteral("&nbsp;/&nbsp;") + html(node.parts[1]);
    case Node::Kind::Root:
      return QStringLiteral("√(%1)").arg(html(node.parts[0]));
    case Node::Kind::Hat:
      return html(node.parts[0]) + QChar(0x0302);
    case Node::Kind::Fenced:
      return node.text.left(1) + html(node.parts[0]) + node.text.right(1);
    case Node::Kind::Scripts: {
      QString result = html(node.parts[0]);
      if (!isEmpty(node.parts[1]))
        result += QStringLiteral("<sub>%1</sub>").arg(html(node.parts[1]));
      if (!isEmpty(node.parts[2]))
        result += QStringLiteral("<sup>%1</sup>").arg(html(node.parts[2]));
      return result;
    }
    case Node::Kind::Row:
      break;
  }
  QString result;
  for (const Node& part : node.parts) result += html(part);
  return result;
}

/// A laid-out piece: its size about the baseline and how to draw it from there.
struct Box {
  double width = 0.0;
  double ascent = 0.0;
  double descent = 0.0;
  std::function<void(QPainter&, QPointF)> paint = [](QPainter&, QPointF) {};
};

Box textBox(const QString& text, QFont font, bool slanted) {
  font.setItalic(slanted);
  const QFontMetricsF metrics(font);
  const QRectF ink = metrics.tightBoundingRect(text);
  // A slanted letter leans out of its own width.
  const double width = metrics.horizontalAdvance(text) + (slanted ? 0.06 * metrics.height() : 0.0);
  return {width, std::max(-ink.top(), 0.5 * metrics.xHeight()), std::max(ink.bottom(), 0.0),
          [text, font](QPainter& painter, QPointF at) {
            painter.setFont(font);
            painter.drawText(at, text);
          }};
}

Box rowBox(const std::vector<Box>& boxes) {
  Box result;
  for (const Box& box : boxes) {
    result.width += box.width;
    result.ascent = std::max(result.ascent, box.ascent);
    result.descent = std::max(result.descent, box.descent);
  }
  result.paint = [boxes](QPainter& painter, QPointF at) {
    for (const Box& box : boxes) {
      box.paint(painter, at);
      at.rx() += box.width;
    }
  };
  return result;
}

Box padded(const Box& box, double side) {
  Box result = box;
  result.width += 2.0 * side;
  result.paint = [box, side](QPainter& painter, QPointF at) {
    box.paint(painter, at + QPointF(side, 0));
  };
  return result;
}

QFont smaller(QFont font) {
  font.setPixelSize(std::max(8, static_cast<int>(std::lround(0.72 * font.pixelSize()))));
  return font;
}

Box layOut(const Node& node, const QFont& font);

Box fractionBox(const Node& node, const QFont& font) {
  const QFontMetricsF metrics(font);
  const Box above = layOut(node.parts[0], font);
  const Box below = layOut(node.parts[1], font);
  const double axis = 0.5 * metrics.xHeight();  // where the line runs
  const double gap = 0.18 * metrics.height();
  Box result;
  result.width = std::max(above.width, below.width) + 4.0;
  result.ascent = axis + gap + above.descent + above.ascent;
  result.descent = gap + below.ascent + below.descent - axis;
  result.paint = [=, width = result.width](QPainter& painter, QPointF at) {
    above.paint(painter, at + QPointF((width - above.width) / 2, -axis - gap - above.descent));
    below.paint(painter, at + QPointF((width - below.width) / 2, -axis + gap + below.ascent));
    painter.drawLine(at + QPointF(1, -axis), at + QPointF(width - 1, -axis));
  };
  return padded(result, 2.0);
}

Box rootBox(const Node& node, const QFont& font) {
  const Box inner = layOut(node.parts[0], font);
  const double hook = 0.55 * font.pixelSize();
  Box result{inner.width + hook + 2.0, inner.ascent + 3.0, inner.descent + 1.0, {}};
  result.paint = [=](QPainter& painter, QPointF at) {
    const double top = -inner.ascent - 2.0;
    QPainterPath path(at + QPointF(0.1 * hook, -0.4 * inner.ascent));
    path.lineTo(at + QPointF(0.4 * hook, inner.descent));
    path.lineTo(at + QPointF(0.85 * hook, top));
    path.lineTo(at + QPointF(hook + inner.width + 1.0, top));
    painter.drawPath(path);
    inner.paint(painter, at + QPointF(hook, 0));
  };
  return result;
}

Box scriptsBox(const Node& node, const QFont& font) {
  const Box base = layOut(node.parts[0], font);
  const Box below = layOut(node.parts[1], smaller(font));
  const Box above = layOut(node.parts[2], smaller(font));
  if (node.parts[0].kind == Node::Kind::BigOperator) {
    Box result;
    const double gap = 3.0;
    result.width = std::max({base.width, below.width, above.width});
    result.ascent = base.ascent + (isEmpty(node.parts[2]) ? 0 : gap + above.ascent + above.descent);
    result.descent =
        base.descent + (isEmpty(node.parts[1]) ? 0 : gap + below.ascent + below.descent);
    result.paint = [=, width = result.width](QPainter& painter, QPointF at) {
      base.paint(painter, at + QPointF((width - base.width) / 2, 0));
      above.paint(painter,
                  at + QPointF((width - above.width) / 2, -base.ascent - gap - above.descent));
      below.paint(painter,
                  at + QPointF((width - below.width) / 2, base.descent + gap + below.ascent));
    };
    return padded(result, 2.0);
  }
  const double raise = std::max(0.42 * font.pixelSize(), base.ascent - 0.5 * above.ascent);
  const double drop = std::max(0.18 * font.pixelSize(), base.descent + 0.2 * below.ascent);
  Box result;
  result.width = base.width + std::max(below.width, above.width) + 1.0;
  result.ascent = std::max(base.ascent, isEmpty(node.parts[2]) ? 0 : raise + above.ascent);
  result.descent = std::max(base.descent, isEmpty(node.parts[1]) ? 0 : drop + below.descent);
  result.paint = [=](QPainter& painter, QPointF at) {
    base.paint(painter, at);
    above.paint(painter, at + QPointF(base.width, -raise));
    below.paint(painter, at + QPointF(base.width, drop));
  };
  return result;
}

Box fencedBox(const Node& node, const QFont& font) {
  const Box inner = layOut(node.parts[0], font);
  const double side = 0.34 * font.pixelSize();
  Box result{inner.width + 2 * side, inner.ascent + 2.0, inner.descent + 2.0, {}};
  result.paint = [=](QPainter& painter, QPointF at) {
    const double top = -inner.ascent - 2.0;
    const double bottom = inner.descent + 2.0;
    const auto curve = [&](double from, double to) {
      QPainterPath path(at + QPointF(from, top));
      path.quadTo(at + QPointF(to, 0.5 * (top + bottom)), at + QPointF(from, bottom));
      painter.drawPath(path);
    };
    curve(0.85 * side, -0.2 * side);
    curve(inner.width + 1.15 * side, inner.width + 2.2 * side);
    inner.paint(painter, at + QPointF(side, 0));
  };
  return result;
}

Box hatBox(const Node& node, const QFont& font) {
  const Box inner = layOut(node.parts[0], font);
  Box result = inner;
  result.ascent += 5.0;
  result.paint = [=](QPainter& painter, QPointF at) {
    inner.paint(painter, at);
    const QPointF top = at + QPointF(inner.width / 2 + 1, -inner.ascent - 4.0);
    painter.drawPolyline(QPolygonF({top + QPointF(-3, 3), top, top + QPointF(3, 3)}));
  };
  return result;
}

Box layOut(const Node& node, const QFont& font) {
  switch (node.kind) {
    case Node::Kind::Letter:
      return textBox(node.text, font, true);
    case Node::Kind::Word:
      return padded(textBox(node.text, font, false), 1.0);
    case Node::Kind::Symbol: {
      const Box box = textBox(node.text, font, false);
      if (isRelation(node.text)) return padded(box, 0.25 * font.pixelSize());
      return node.text == QLatin1String(",") ? padded(box, 1.5) : box;
    }
    case Node::Kind::BigOperator: {
      QFont large = font;
      large.setPixelSize(static_cast<int>(1.5 * font.pixelSize()));
      return textBox(node.text, large, false);
    }
    case Node::Kind::Space: {
      Box box;
      box.width = node.text.toInt() * font.pixelSize();
      return box;
    }
    case Node::Kind::Fraction:
      return fractionBox(node, font);
    case Node::Kind::Root:
      return rootBox(node, font);
    case Node::Kind::Scripts:
      return scriptsBox(node, font);
    case Node::Kind::Fenced:
      return fencedBox(node, font);
    case Node::Kind::Hat:
      return hatBox(node, font);
    case Node::Kind::Row:
      break;
  }
  std::vector<Box> boxes;
  boxes.reserve(node.parts.size());
  for (const Node& part : node.parts) boxes.push_back(layOut(part, font));
  return rowBox(boxes);
}

}  // namespace

QString inlineEquation(const QString& latex) { return html(Parser(latex).row()); }

QImage displayEquation(const QString& latex, const QFont& font, const QColor& color, double scale) {
  constexpr double kMargin = 3.0;
  const Box box = layOut(Parser(latex).row(), font);
  const QSizeF size(box.width + 2 * kMargin, box.ascent + box.descent + 2 * kMargin);
  QImage image((size * scale).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
  image.setDevicePixelRatio(scale);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(color, 1.1));
  box.paint(painter, {kMargin, kMargin + box.ascent});
  return image;
}

}  // namespace weightscape::ui
