// SPDX-License-Identifier: GPL-3.0-or-later
// type_into TITLE [KEY …]: waits for a window of the display whose title has TITLE in it, gives it
// the focus, as no window manager is there to do, and types each KEY with Ctrl held ("o", "l").
#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <chrono>
#include <cstdio>
#include <string>
#include <thread>

namespace {

std::string titleOf(Display* display, Window window) {
  Atom type = None;
  int format = 0;
  unsigned long length = 0;
  unsigned long left = 0;
  unsigned char* text = nullptr;
  constexpr long kMost = 1024;
  XGetWindowProperty(display, window, XInternAtom(display, "_NET_WM_NAME", False), 0, kMost, False,
                     AnyPropertyType, &type, &format, &length, &left, &text);
  const std::string title = text != nullptr ? reinterpret_cast<const char*>(text) : "";
  if (text != nullptr) XFree(text);
  return title;
}

bool isSeen(Display* display, Window window) {
  XWindowAttributes attributes;
  return XGetWindowAttributes(display, window, &attributes) != 0 &&
         attributes.map_state == IsViewable;
}

Window find(Display* display, Window in, const std::string& title) {
  if (isSeen(display, in) && titleOf(display, in).find(title) != std::string::npos) return in;
  Window root = None;
  Window parent = None;
  Window* children = nullptr;
  unsigned int count = 0;
  if (XQueryTree(display, in, &root, &parent, &children, &count) == 0) return None;
  Window found = None;
  for (unsigned int i = 0; i < count && found == None; ++i) {
    found = find(display, children[i], title);
  }
  if (children != nullptr) XFree(children);
  return found;
}

void type(Display* display, Window window, const char* key) {
  XEvent event = {};
  event.xkey.display = display;
  event.xkey.window = window;
  event.xkey.root = DefaultRootWindow(display);
  event.xkey.same_screen = True;
  event.xkey.state = ControlMask;
  event.xkey.keycode = XKeysymToKeycode(display, XStringToKeysym(key));
  for (const int kind : {KeyPress, KeyRelease}) {
    event.type = kind;
    XSendEvent(display, window, False, kind == KeyPress ? KeyPressMask : KeyReleaseMask, &event);
  }
}

}  // namespace

int main(int argc, char** argv) {
  Display* const display = XOpenDisplay(nullptr);
  if (argc < 2 || display == nullptr) return 2;
  // Windows come and go while they are looked at.
  XSetErrorHandler([](Display* /*display*/, XErrorEvent* /*error*/) { return 0; });
  constexpr int kTries = 1200;
  for (int i = 0; i < kTries; ++i) {
    const Window window = find(display, DefaultRootWindow(display), argv[1]);
    if (window != None) {
      XSetInputFocus(display, window, RevertToParent, CurrentTime);
      XSync(display, False);
      for (int key = 2; key < argc; ++key) type(display, window, argv[key]);
      XSync(display, False);
      XCloseDisplay(display);
      return 0;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
  std::fprintf(stderr, "no window %s\n", argv[1]);
  return 1;
}
