// SPDX-License-Identifier: GPL-3.0-or-later
// What the program is, under which licence, and how it is cited.
#pragma once

class QWidget;

namespace weightscape::ui {

/// Returns when it is closed; its text can be selected, and its button copies the citation.
void showAbout(QWidget* parent);

}  // namespace weightscape::ui
