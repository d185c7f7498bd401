// Where there is no X11.
#include "ui/window/display_loss.h"

namespace weightscape::ui {

void hearOfTheDisplayFromXlib() {}

}  // namespace weightscape::ui
