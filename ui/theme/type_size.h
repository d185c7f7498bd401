// SPDX-License-Identifier: GPL-3.0-or-later
// The size of the type of everything that is open.
#pragma once

namespace weightscape::ui {

/// Makes the type of the application, and of every widget that there is, `factor` times as large as
/// it is; what is larger or smaller than the rest stays so by the same ratio.
void scaleType(double factor);

}  // namespace weightscape::ui
